"""From a command to every panel: many sessions of eight people on one service process.

Run as a program it is the load, in a process of its own; `measure` starts the service and that load.
"""

from gevent import monkey

if __name__ == "__main__":
    monkey.patch_all()

import json
import statistics
import subprocess
import sys
import tempfile
import time
import uuid
from pathlib import Path
from typing import Any

import gevent
import requests
import socketio

from tests.service import running_service

PEOPLE = 8
SECONDS = 20.0
PACE = 2.0
"""Seconds between two commands of a session: livelier than a real one."""


class Panel:
    """One connected person; notes when each version reached them."""

    def __init__(self, url: str, token: str) -> None:
        self.arrived: dict[int, float] = {}
        self.client = socketio.Client(reconnection=False)
        self.client.on("change", self._changed)
        self.client.connect(url, auth={"token": token}, transports=["websocket"], wait_timeout=60)

    def _changed(self, message: dict[str, Any]) -> None:
        self.arrived[message["version"]] = time.perf_counter()

    def command(self, act: str, **fields: str) -> dict[str, Any]:
        command = {"id": str(uuid.uuid4()), "command": {"type": act, **fields}}
        answer: dict[str, Any] = self.client.call("command", command, timeout=60)
        return answer


def _session(url: str, people: int = PEOPLE) -> list[Panel]:
    opened = requests.post(f"{url}/api/sessions", json={"language": "en"}, timeout=60).json()
    keys = {grant: link.split("#k=")[1] for grant, link in opened["links"].items()}
    seats = f"{url}/api/sessions/{opened['session']}/seats"
    panels = []
    for number in range(people):
        key = keys["facilitator" if number == 0 else "participant"]
        seat = requests.post(seats, json={"key": key, "name": f"Person {number}"}, timeout=60).json()
        panels.append(Panel(url, seat["token"]))
    panels[0].command("start")
    return panels


def _play(panels: list[Panel], offset: float, until: float) -> tuple[list[float], list[float]]:
    """Pauses and resumes from `offset` seconds on; returns the seconds to each panel, and those of a refusal."""
    gevent.sleep(offset)
    facilitator, delays, refused = panels[0], [], []
    for turn in range(10_000):
        if time.perf_counter() > until:
            break
        sent = time.perf_counter()
        version = facilitator.command("resume" if turn % 2 else "pause")["version"]
        gevent.sleep(PACE / 2)
        delays += [panel.arrived.get(version, float("inf")) - sent for panel in panels]
        sent = time.perf_counter()
        panels[1].command("start")
        refused.append(time.perf_counter() - sent)
        gevent.sleep(PACE / 2)
    return delays, refused


def _end_others(url: str, until: float) -> int:
    """Meanwhile, other sessions open, are written in, close and are erased; returns how many."""
    ended = 0
    while time.perf_counter() < until:
        facilitator = _session(url, people=1)[0]
        for _ in range(20):
            facilitator.command("note", text="x" * 500)
            gevent.sleep(0.06)
        facilitator.command("close")
        facilitator.command("erase")
        ended += 1
    return ended


def load(url: str, sessions: int) -> dict[str, Any]:
    """Opens the sessions and plays them all at once for `SECONDS`, while others end."""
    tables = [_session(url) for _ in range(sessions)]
    until = time.perf_counter() + SECONDS
    others = gevent.spawn(_end_others, url, until)
    played = gevent.joinall(
        [gevent.spawn(_play, panels, PACE * number / sessions, until) for number, panels in enumerate(tables)]
    )
    delays = [delay for greenlet in played for delay in greenlet.value[0]]
    refused = [delay for greenlet in played for delay in greenlet.value[1]]
    return {
        "panels": sessions * PEOPLE,
        "messages": len(delays),
        "sessions_erased_meanwhile": others.get(),
        "lost": sum(delay == float("inf") for delay in delays),
        **_milliseconds("to_every_panel", delays),
        **_milliseconds("refusal_round_trip", refused),
    }


def _milliseconds(name: str, seconds: list[float]) -> dict[str, float]:
    cuts = statistics.quantiles(seconds, n=100)
    return {f"{name}_p50_ms": round(1000 * cuts[49], 1), f"{name}_p99_ms": round(1000 * cuts[98], 1)}


def measure(sessions: int) -> dict[str, Any]:
    """The load on a fresh service, and the memory it takes."""
    with tempfile.TemporaryDirectory() as folder:
        quiet = {"CODEV_OPENING_RATE": "10000/minute", "CODEV_SPEECH": "off", "CODEV_JOINING_RATE": "10000/minute"}
        with running_service(Path(folder) / "instance", **quiet) as service:
            assert service.process is not None
            before = _resident(service.process.pid)
            done = subprocess.run(
                [sys.executable, "-m", "tests.benchmarks.live", service.url, str(sessions)],
                check=True,
                capture_output=True,
                text=True,
            )
            after = _resident(service.process.pid)
    result: dict[str, Any] = json.loads(done.stdout)
    return {
        "sessions": sessions,
        **result,
        "service_rss_mib": round(after / 2**20, 1),
        "kib_per_session": round((after - before) / sessions / 1024),
    }


def _resident(pid: int) -> int:
    """Bytes of memory a process holds."""
    status = Path(f"/proc/{pid}/status").read_text()
    return 1024 * int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS")))


if __name__ == "__main__":
    sys.stdout.write(json.dumps(load(sys.argv[1], int(sys.argv[2]))))
