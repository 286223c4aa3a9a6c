"""Three processes behind nginx: how soon panels on another process see an act, and people are back after a kill."""

import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

import requests

from tests.benchmarks.live import Panel
from tests.fleet import RunningFleet, running_fleet
from tests.integration.fleet.returning import ReturningPanel
from tests.servers import redis_server

ACTS = 60

PACE = 0.5
"""Seconds between two acts: livelier than people are, and below what a panel may send."""

PEOPLE = 24

LONGEST = 20.0
"""Seconds after which a change counts as lost."""


def _seats(fleet: RunningFleet, many: int) -> list[str]:
    """Tokens of the people of a new session, the facilitator's first."""
    opened = requests.post(f"{fleet.url}/api/sessions", json={"language": "en"}, timeout=60).json()
    keys = {grant: link.split("#k=")[1] for grant, link in opened["links"].items()}
    seats = f"{fleet.url}/api/sessions/{opened['session']}/seats"
    grants = ["facilitator", *["participant"] * (many - 1)]
    asked = [{"key": keys[grant], "name": f"Person {number}"} for number, grant in enumerate(grants)]
    return [requests.post(seats, json=seat, timeout=60).json()["token"] for seat in asked]


def _to_panels(fleet: RunningFleet) -> tuple[list[float], list[float]]:
    """Seconds from an act to a panel on the same process, and to panels on the two others."""
    facilitator, near, *far = (
        Panel(fleet.processes[number].url, token) for number, token in zip((0, 0, 1, 2), _seats(fleet, 4), strict=True)
    )
    facilitator.command("start")
    same, other = [], []
    for turn in range(ACTS):
        time.sleep(PACE)
        sent = time.perf_counter()
        version = facilitator.command("resume" if turn % 2 else "pause")["version"]
        while not all(version in panel.arrived for panel in (near, *far)):
            time.sleep(0.05)
            assert time.perf_counter() - sent < LONGEST, "a change has not reached everyone"
        same.append(near.arrived[version] - sent)
        other += [panel.arrived[version] - sent for panel in far]
    return same, other


def _back_after_a_kill(fleet: RunningFleet) -> list[float]:
    """Seconds from the kill of a process until each of those who were connected to it had their view again."""
    tokens = [token for _ in range(PEOPLE // 8) for token in _seats(fleet, 8)]
    panels = [ReturningPanel(fleet.url, token) for token in tokens]
    fleet.processes[0].kill()
    killed = time.monotonic()
    time.sleep(10)
    for panel in panels:
        panel.end()
    return [panel.returned[-1] - killed for panel in panels if len(panel.returned) > 1]


def measure() -> dict[str, Any]:
    with redis_server() as server, tempfile.TemporaryDirectory() as folder:
        shared = {"CODEV_DATABASE_URL": server.url, "CODEV_REDIS_URL": server.url, "CODEV_SPEECH": "off"}
        with running_fleet(Path(folder) / "fleet", shared) as fleet:
            same, other = _to_panels(fleet)
            back = _back_after_a_kill(fleet)
    return {
        "to_a_panel_on_the_same_process_p50_ms": round(1000 * statistics.median(same), 1),
        "to_a_panel_on_another_process_p50_ms": round(1000 * statistics.median(other), 1),
        "to_a_panel_on_another_process_worst_ms": round(1000 * max(other), 1),
        "panels": PEOPLE,
        "panels_on_the_killed_process": len(back),
        "all_back_after_s": round(max(back), 2),
    }
