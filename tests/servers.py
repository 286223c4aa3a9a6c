"""Real servers for the tests: Redis and PostgreSQL on loopback, each in a temporary folder of its own.

Each helper ends the processes that it started, and no others."""

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
import redis

START_TIMEOUT = 60.0  # seconds; a loaded machine may be slow, and a server that has ended is noticed at once


@dataclass(frozen=True, slots=True)
class Server:
    """A running server: its URL, and its process, which a test may end to see what happens then."""

    url: str
    process: subprocess.Popen[bytes]

    def stop(self) -> None:
        """End the server and wait until it is gone; stopping again does nothing."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
            self.process.wait(START_TIMEOUT)


@contextmanager
def redis_server(save: bool = False) -> Iterator[Server]:
    """Run a Redis server that keeps everything in memory, or with `save` one that writes snapshots to disk.

    Raises:
        RuntimeError: redis-server is not installed, or did not start.
    """
    program = _program("redis-server", "redis-server", shutil.which("redis-server"))
    with tempfile.TemporaryDirectory(prefix="codev-redis-") as folder:
        port = free_port()
        command = [program, "--bind", "127.0.0.1", "--port", str(port), "--dir", folder, "--appendonly", "no"]
        command += ["--save", "3600 1" if save else ""]
        url = f"redis://127.0.0.1:{port}/0"
        with _running(command, Path(folder) / "log", url, _redis_answers) as server:
            yield server


@contextmanager
def postgresql_server() -> Iterator[Server]:
    """Run a PostgreSQL server with an empty database `postgres`, whose superuser `codev` needs no password.

    Raises:
        RuntimeError: PostgreSQL is not installed, or did not start.
    """
    initdb = _program("initdb", "postgresql", _postgresql_program("initdb"))
    postgres = _program("postgres", "postgresql", _postgresql_program("postgres"))
    with tempfile.TemporaryDirectory(prefix="codev-postgresql-") as folder:
        account: dict[str, Any] = {}
        if os.geteuid() == 0:  # PostgreSQL refuses to run as root; its package comes with a user for it
            account = {"user": "postgres", "group": "postgres", "extra_groups": []}
            shutil.chown(folder, "postgres", "postgres")
        data = str(Path(folder) / "data")
        options = ["--username=codev", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"]
        made = subprocess.run([initdb, "-D", data, *options], cwd=folder, capture_output=True, check=False, **account)
        if made.returncode != 0:
            raise RuntimeError(f"initdb failed: {made.stderr.decode(errors='replace')}")
        port = free_port()
        command = [postgres, "-D", data, "-p", str(port), "-k", folder, "-h", "127.0.0.1", "-c", "fsync=off"]
        url = f"postgresql://codev@127.0.0.1:{port}/postgres"
        with _running(command, Path(folder) / "log", url, _postgresql_answers, **account) as server:
            yield server


def free_port() -> int:
    """Return a loopback port where nothing listens now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def _running(
    command: list[str], log: Path, url: str, answers: Callable[[str], bool], **account: Any
) -> Iterator[Server]:
    with log.open("wb") as output:
        process = subprocess.Popen(
            command, cwd=log.parent, stdin=subprocess.DEVNULL, stdout=output, stderr=output, **account
        )
    server = Server(url, process)
    try:
        deadline = time.monotonic() + START_TIMEOUT
        while not answers(url):
            if process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError(f"{command[0]} did not start: {log.read_text(errors='replace')[-2000:]}")
            time.sleep(0.05)
        yield server
    finally:
        server.stop()


def _redis_answers(url: str) -> bool:
    try:
        with redis.Redis.from_url(url) as client:
            return bool(client.ping())
    except redis.RedisError:
        return False


def _postgresql_answers(url: str) -> bool:
    try:
        psycopg.connect(url).close()
    except psycopg.OperationalError:
        return False
    return True


def _program(name: str, package: str, found: str | None) -> str:
    if found is None:
        raise RuntimeError(
            f"These tests run a real server, and {name} was not found: "
            f"install the package {package} (Debian: apt-get install {package})."
        )
    return found


def _postgresql_program(name: str) -> str | None:
    """Find a program of the newest PostgreSQL; Debian keeps them out of the PATH."""
    installed = Path("/usr/lib/postgresql").glob(f"*/bin/{name}")
    newest = max(installed, key=lambda path: float(path.parts[4]), default=None)
    return str(newest) if newest else shutil.which(name)
