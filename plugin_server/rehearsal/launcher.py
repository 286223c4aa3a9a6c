"""Starts what a visitor of the home page can watch, or facilitate, in a process of its own."""

import json
import logging
import subprocess
import sys

import gevent

from plugin_server.live.door import Door, OpenedSession
from plugin_server.method.presets import PresetName
from plugin_server.rehearsal.case import load_case
from plugin_server.session.commands import Language
from plugin_server.session.refusals import Refused

log = logging.getLogger(__name__)

AT_ONCE = 3
"""Rehearsals and practices playing at the same time: each is eight or nine simulated people."""


class RehearsalLauncher:
    """Opens the session here, so that its links are known, and lets `codev rehearse` play it."""

    def __init__(self, door: Door, *, hurried: bool) -> None:
        self._door = door
        self._hurried = ("--hurried",) if hurried else ()
        self._playing: list[subprocess.Popen[str]] = []

    def start(self, inside: str, outside: str, language: Language) -> str:
        """Starts a rehearsal; returns the address at which to watch. Raises Refused("too_fast") when too many play.

        The simulated people connect to `inside`, this service's own address; the visitor to `outside`.
        """
        self._make_room()
        opened = self._door.open_session(load_case(language).title, language, "need-first-60")
        self._play(opened, inside, "--watched", "--language", language)
        return f"{outside}/s/{opened.session}#k={opened.keys['participant']}&seat=observer"

    def practise(self, inside: str, outside: str, language: Language, case: str, preset: PresetName) -> str:
        """Starts a practice; returns the facilitator's link. Raises Refused("too_fast"), and NoSuchCase."""
        self._make_room()
        opened = self._door.open_session(load_case(language, case).title, language, preset, practice=True)
        self._play(opened, inside, "--practice", "--language", language, "--case", case, *self._hurried)
        return f"{outside}/s/{opened.session}#k={opened.keys['facilitator']}"

    def _make_room(self) -> None:
        self._playing = [process for process in self._playing if process.poll() is None]
        if len(self._playing) >= AT_ONCE:
            raise Refused("too_fast")

    def _play(self, opened: OpenedSession, inside: str, *options: str) -> None:
        links = {grant: f"{inside}/s/{opened.session}#k={key}" for grant, key in opened.keys.items()}
        process = subprocess.Popen(  # noqa: S603 - our own command, no shell
            [sys.executable, "-m", "plugin_server.cli", "rehearse", *options],
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


def _follow(process: subprocess.Popen[str]) -> None:
    """Waits for the end of a rehearsal; one that failed is said in the log by its exit code alone."""
    code = process.wait()
    if code:
        log.warning("a rehearsal ended with code %d", code)
