"""The real service as a child process on loopback, for tests that need all of it. Ends only what it started."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.servers import free_port

WAIT = 60.0
"""Seconds to wait for a start on a busy machine."""

FIXTURES = Path(__file__).parent / "fixtures"


@dataclass
class RunningService:
    """`codev serve` with an instance folder of its own; its log is `log`."""

    instance: Path
    environment: dict[str, str] = field(default_factory=dict)
    options: tuple[str, ...] = ()
    port: int = 0
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def log(self) -> Path:
        return self.instance.parent / f"{self.instance.name}.log"

    def start(self) -> None:
        """Starts, again on the same port after a stop or a kill."""
        self.port = self.port or free_port()
        before = self.log.stat().st_size if self.log.exists() else 0
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "plugin_server.cli", "serve", "--port", str(self.port), *self.options],
                env={**os.environ, "CODEV_INSTANCE": str(self.instance), **self.environment},
                stderr=log,
                stdout=log,
            )
        self._wait_until_it_serves(before)

    def kill(self) -> None:
        """As a crash would: no chance to clean up."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        self._end(signal.SIGTERM)

    def _end(self, how: signal.Signals) -> None:
        if self.process is not None:
            self.process.send_signal(how)
            self.process.wait(timeout=WAIT)
            self.process = None

    def _wait_until_it_serves(self, offset: int) -> None:
        deadline = time.monotonic() + WAIT
        while time.monotonic() < deadline:
            said = self.log.read_bytes()[offset:]
            if re.search(rb"codev serves on", said):
                return
            if self.process is None or self.process.poll() is not None:
                raise RuntimeError(f"codev serve ended at once:\n{said.decode()}")
            time.sleep(0.05)
        raise RuntimeError("codev serve did not start in time")


@contextmanager
def running_service(instance: Path, *options: str, **environment: str) -> Iterator[RunningService]:
    """A service that serves, ended afterwards; `options` are those of `codev serve`."""
    service = RunningService(instance, environment, options)
    service.start()
    try:
        yield service
    finally:
        service.stop()


WITH_SPEECH = {"CODEV_WHISPER_MODEL": str(FIXTURES / "whisper-espeak"), "CODEV_SPEECH_DELAY": "0"}
"""Environment of a service that listens with the small model of the tests, and decodes what is said at once:
what is never to be heard would be there in time to be noticed."""
