"""What the tests of the bus need: jobs made of recordings, `codev worker` processes, a Redis that can come and go."""

import os
import re
import secrets
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import gevent
import redis

from nlp.speech.speech import Language, Speech
from plugin_server.speech.bus import Bus, Job, Lines
from plugin_server.speech.bus.records import GROUP
from tests.microphone import RECORDINGS, pcm_of
from tests.servers import free_port
from tests.service import FIXTURES, WITH_SPEECH

SECRET = "a secret for tests, 32 bytes long"
PATIENCE = 90.0
MODEL = FIXTURES / "whisper-espeak"


def job(
    recording: str, language: Language = "en", *, room: str = "room", source: str = "", partial: bool = False
) -> Job:
    return job_of(pcm_of(RECORDINGS / recording), language, room=room, source=source, partial=partial)


def job_of(
    pcm: bytes, language: Language = "en", *, room: str = "room", source: str = "", partial: bool = False
) -> Job:
    return Job(secrets.token_hex(8), room, source or secrets.token_hex(8), Speech(pcm, language), partial)


def handed_over(bus: Bus, *jobs: Job) -> list[gevent.Greenlet]:
    """The jobs, in this order, on their way; each greenlet ends with the lines, or with what became of them."""
    decoding = [gevent.spawn(_decode, bus, one) for one in jobs]
    gevent.sleep(0)
    return decoding


def _decode(bus: Bus, one: Job) -> Lines | Exception:
    try:
        return bus.decode(one)
    except Exception as error:  # noqa: BLE001 - what became of it is what the test looks at
        return error


def outcome(decoding: gevent.Greenlet) -> Lines | Exception:
    became: Lines | Exception = decoding.get(timeout=PATIENCE)
    return became


def text(lines: object) -> str:
    assert isinstance(lines, tuple), lines
    return " ".join(line.text for line in lines)


def until(condition: Callable[[], object], what: str) -> None:
    """Waits for a condition that is looked at again and again; greenlets go on."""
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, what
        gevent.sleep(0.05)


@dataclass
class Redis:
    """A Redis of its own on loopback that keeps nothing on disk, and comes back on the same port, empty."""

    folder: Path
    port: int
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    @cached_property
    def client(self) -> Any:
        return redis.Redis.from_url(self.url)

    def start(self) -> None:
        command = ["redis-server", "--bind", "127.0.0.1", "--port", str(self.port), "--dir", str(self.folder)]
        command += ["--save", "", "--appendonly", "no"]
        self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        until(self._answers, "Redis did not start")

    def stop(self) -> None:
        if self.process is not None:
            self.process.send_signal(signal.SIGINT)
            self.process.wait(PATIENCE)
            self.process = None

    def _answers(self) -> bool:
        try:
            return bool(self.client.ping())
        except redis.RedisError:
            return False


@contextmanager
def running_redis(folder: Path) -> Iterator[Redis]:
    server = Redis(folder, free_port())
    server.start()
    try:
        yield server
    finally:
        server.stop()


def jobs_of(server: Redis) -> str:
    (name,) = [key for key in server.client.scan_iter() if key.endswith(b":jobs")]
    return str(name.decode())


def taken(server: Redis) -> list[dict[str, Any]]:
    """The jobs that workers have taken and not ended."""
    pending: Any = server.client.xpending_range(jobs_of(server), GROUP, "-", "+", 10)
    found: list[dict[str, Any]] = pending
    return found


def catch_at_work(server: Redis, tries: int = 1) -> None:
    """Waits until a worker is at the job, for so many times now. Greenlets wait too, so that no moment is missed."""
    deadline = time.monotonic() + PATIENCE
    while not taken(server) or taken(server)[0]["times_delivered"] < tries:
        assert time.monotonic() < deadline, "nobody took the job"
        time.sleep(0.01)


@dataclass
class Worker:
    """A `codev worker` that has been started; `log` is what it said."""

    process: subprocess.Popen[bytes]
    log: Path

    def said(self, pattern: str) -> bool:
        return re.search(pattern, self.log.read_text()) is not None

    def takes_jobs(self) -> "Worker":
        """Itself, once it is ready. Greenlets wait too, so that a test can catch it at its first job."""
        deadline = time.monotonic() + PATIENCE
        while not self.said("takes what is said"):
            assert self.process.poll() is None, self.log.read_text()
            assert time.monotonic() < deadline, "no worker started"
            time.sleep(0.01)
        return self

    def kill(self) -> None:
        """As a crash would."""
        self.process.kill()
        self.process.wait(PATIENCE)

    def stop(self) -> int:
        """Ends it as an operator would; returns its exit status."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        return self.process.wait(PATIENCE)


def start_worker(redis_url: str, log: Path, **environment: str) -> Worker:
    """Starts one, with the model and the secret of the tests."""
    settings = {"CODEV_INSTANCE": str(log.parent / "worker"), "CODEV_REDIS_URL": redis_url, "CODEV_SECRET_KEY": SECRET}
    with log.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "plugin_server.cli", "worker", "--threads", "1"],
            env={**os.environ, **settings, **WITH_SPEECH, **environment},
            stdout=output,
            stderr=output,
        )
    return Worker(process, log)


@contextmanager
def running_worker(redis_url: str, log: Path, **environment: str) -> Iterator[Worker]:
    started = start_worker(redis_url, log, **environment)
    try:
        yield started.takes_jobs()
    finally:
        started.stop()


class Monitor:
    """Everything that a Redis is told, as its MONITOR shows it."""

    def __init__(self, port: int) -> None:
        self.seen = bytearray()
        self._socket = socket.create_connection(("127.0.0.1", port))
        self._socket.sendall(b"MONITOR\r\n")
        self._reading = threading.Thread(target=self._read, daemon=True)
        self._reading.start()

    def close(self) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._reading.join()
        self._socket.close()

    def _read(self) -> None:
        while received := self._socket.recv(1 << 16):
            self.seen += received


def shown(data: bytes) -> bytes:
    """Bytes in the way MONITOR shows them."""
    named = {7: rb"\a", 8: rb"\b", 9: rb"\t", 10: rb"\n", 13: rb"\r", 34: rb"\"", 92: rb"\\"}
    return b"".join(named.get(one) or (bytes([one]) if 32 <= one < 127 else b"\\x%02x" % one) for one in data)


def held(client: Any) -> dict[bytes, bytes]:
    """Every key of a Redis and its DUMP, which is not compressed."""
    client.config_set("rdbcompression", "no")
    keys = list(client.scan_iter())
    return {key: dump for key in keys if (dump := client.dump(key)) is not None}
