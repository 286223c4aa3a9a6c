"""Which process is the home of a session, as this one knows: looked up once, then kept up to date."""

import time
from collections.abc import Collection, Iterable

from plugin_server.live.fleet.line import Line
from plugin_server.live.fleet.register import Register

STAYS = 30.0
"""Seconds after which a process may take back a home that another has taken from it: two would tear it to and fro."""


class Homes:
    """The homes of the sessions that matter to this `process`."""

    def __init__(self, line: Line, register: Register, process: str) -> None:
        self._line = line
        self._register = register
        self._process = process
        self._known: dict[str, str] = {}
        self._taken: dict[str, float] = {}
        """When this process last made itself the home of a session."""

    def known(self) -> tuple[str, ...]:
        """The sessions whose home is known here."""
        return tuple(self._known)

    def of(self, session: str) -> str | None:
        """The process where a session is heard: this one, if there was none. None while that cannot be seen."""
        if session not in self._known:
            found: dict[str, str] = self._line.ask(lambda: self._register.homes([session]), {})
            self._known.update(found)
        return self._known.get(session)

    def is_here(self, session: str) -> bool:
        """Without asking, or becoming it."""
        return self._known.get(session) == self._process

    def take(self, session: str) -> bool:
        """Makes this process the home of a session that has another; False when it may not, or cannot."""
        if not self.may_take(session) or not self._line.ask(lambda: self._register.come_home(session), False):
            return False
        self._taken[session] = time.monotonic()
        self._known[session] = self._process
        return True

    def may_take(self, session: str) -> bool:
        """Whether `take` can succeed now, as far as this process knows without asking."""
        return not self._line.away and time.monotonic() - self._taken.get(session, -STAYS) >= STAYS

    def has_moved(self, session: str, process: str) -> bool:
        """Another process has made itself the home; True where that matters here."""
        if session not in self._known:
            return False
        self._known[session] = process
        return True

    def renew(self, here: Iterable[str]) -> Collection[str]:
        """Keeps the homes that are here, and takes those of the dead, of sessions with panels `here`.

        Returns the sessions that have another home than was known. May raise redis.RedisError.
        """
        before = dict(self._known)
        homes = self._register.homes({session for session in before if self.is_here(session)}.union(here))
        # What became known while Redis was asked is newer than its answer.
        unchanged = [one for one in before.keys() | homes.keys() if self._known.get(one) == before.get(one)]
        for session in unchanged:
            if session in homes:
                self._known[session] = homes[session]
            else:
                del self._known[session]
        return [session for session in unchanged if session in homes and homes[session] != before.get(session)]

    def forget(self, session: str) -> None:
        self._known.pop(session, None)
        self._taken.pop(session, None)
