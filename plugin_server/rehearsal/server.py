"""A server of the rehearsal's own: a process on loopback with an instance folder that is thrown away."""

import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from nlp.speech.models import find
from plugin_server.config import Settings
from plugin_server.errors import CodevError

START_PATIENCE = 90.0
"""Seconds until it serves: the first start on a cold disk reads spaCy and its pipelines."""

STOP_PATIENCE = 15.0

_SERVES = re.compile(r"codev serves on (http://\S+)")


class ServerDidNotStart(CodevError):
    """Its own last words say why."""


class OwnServer:
    """A running server: its address, its files and its log."""

    def __init__(self, process: subprocess.Popen[bytes], instance: Path, log: Path) -> None:
        self._process = process
        self._instance = instance
        self._log = log
        self.url = ""

    def wait_until_it_serves(self) -> None:
        """Returns once its address is known. Raises ServerDidNotStart."""
        deadline = time.monotonic() + START_PATIENCE
        while self._process.poll() is None and time.monotonic() < deadline:
            found = _SERVES.search(self._log.read_text(errors="replace"))
            if found:
                self.url = found.group(1)
                return
            time.sleep(0.05)
        last_words = "".join(self._log.read_text(errors="replace").strip().splitlines()[-1:])
        raise ServerDidNotStart(f"The rehearsal's own server did not start: {last_words or 'it gave no reason.'}")

    def files(self) -> dict[str, bytes]:
        """Everything it has on disk, by name, and everything it has logged."""
        found = {
            f"the file {path.relative_to(self._instance)}": path.read_bytes()
            for path in sorted(self._instance.rglob("*"))
            if path.is_file()
        }
        return {**found, "the log": self._log.read_bytes()}

    def stop(self) -> None:
        """Ends the server; stopping again does nothing."""
        if self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(STOP_PATIENCE)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()


def model_to_hear_with(model: str | None) -> str:
    """Where a model lies: a size or a folder, CODEV_WHISPER_MODEL when None. Raises ModelMissing when it does not."""
    settings = Settings.from_environment()
    return str(find(model or settings.whisper_model, settings.models).absolute())


@contextmanager
def own_server(*options: str, **settings: str) -> Iterator[OwnServer]:
    """Runs `codev serve` with these options and the settings of a fresh install but for these; forgets it at the end.

    `--hurried` has minutes that pass like seconds; on a `--deaf` one consent is asked all the same, and nothing heard.
    Raises ServerDidNotStart.
    """
    environment = {name: value for name, value in os.environ.items() if not name.startswith("CODEV_")} | settings
    command = [sys.executable, "-m", "plugin_server.cli", "serve", "--port", "0", *options]
    with tempfile.TemporaryDirectory(prefix="codev-rehearsal-") as folder:
        instance, log = Path(folder) / "instance", Path(folder) / "log"
        environment["CODEV_INSTANCE"] = str(instance)
        with log.open("wb") as output:
            process = subprocess.Popen(  # noqa: S603 - our own command, no shell
                command,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
            )
        server = OwnServer(process, instance, log)
        try:
            server.wait_until_it_serves()
            yield server
        finally:
            server.stop()
