"""Starts a rehearsal that a visitor of the home page can watch, in a process of its own."""

import json
import logging
import subprocess
import sys

import gevent

from plugin_server.live.door import Door
from plugin_server.session.commands import Language
from plugin_server.session.refusals import Refused

log = logging.getLogger(__name__)

AT_ONCE = 3
"""Rehearsals playing at the same time: each is eight simulated people."""

TITLES: dict[Language, str] = {"en": "Rehearsal", "fr": "Répétition"}


class RehearsalLauncher:
    """Opens the session here, so that its links are known, and lets `codev rehearse` play it."""

    def __init__(self, door: Door) -> None:
        self._door = door
        self._playing: list[subprocess.Popen[str]] = []

    def start(self, inside: str, outside: str, language: Language) -> str:
        """Starts one; returns the address at which to watch. Raises Refused("too_fast") when too many play.

        The simulated people connect to `inside`, this service's own address; the visitor to `outside`.
        """
        self._playing = [process for process in self._playing if process.poll() is None]
        if len(self._playing) >= AT_ONCE:
            raise Refused("too_fast")
        opened = self._door.open_session(TITLES[language], language, "need-first-60")
        links = {grant: f"{inside}/s/{opened.session}#k={key}" for grant, key in opened.keys.items()}
        command = [sys.executable, "-m", "plugin_server.cli", "rehearse", "--language", language, "--watched"]
        process = subprocess.Popen(  # noqa: S603 - our own command, no shell
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        if process.stdin is not None:  # through a pipe: arguments are visible to every user of the machine
            process.stdin.write(json.dumps({"session": opened.session, "links": links}))
            process.stdin.close()
        self._playing.append(process)
        gevent.spawn(_follow, process)
        return f"{outside}/s/{opened.session}#k={opened.keys['participant']}&seat=observer"


def _follow(process: subprocess.Popen[str]) -> None:
    """Waits for the end of a rehearsal; one that failed is said in the log by its exit code alone."""
    code = process.wait()
    if code:
        log.warning("a rehearsal ended with code %d", code)
