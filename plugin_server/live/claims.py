"""Who is behind an endpoint of a meeting, known in every process: a meeting's sound may come to any of them."""

from collections.abc import Iterable

import gevent

from plugin_server.live.fleet import Fleet
from plugin_server.seats import Seat
from plugin_server.speech.endpoints import EndpointMessage, Endpoints

PACE = 0.002
"""Seconds between two claims that are repeated: a thousand of them must not crowd out what is said meanwhile."""

NOBODY = EndpointMessage(endpoint=None)


class Claims:
    """Tells `endpoints` what panels say, those here and those connected to other processes."""

    def __init__(self, endpoints: Endpoints, fleet: Fleet) -> None:
        self._endpoints = endpoints
        self._fleet = fleet
        self._here: dict[str, tuple[Seat, EndpointMessage]] = {}
        self._elsewhere: dict[str, set[str]] = {}
        """The sockets of other processes, by process."""

    def claim(self, socket: str, seat: Seat, said: EndpointMessage) -> None:
        """What a panel that is here says of its person."""
        if said.endpoint is None:
            self.release(socket)
            return
        self._endpoints.claim(socket, seat, said)
        self._here[socket] = seat, said
        self._fleet.claim(socket, seat, said)

    def release(self, socket: str) -> None:
        """The panel has gone, or its person has left the meeting."""
        self._endpoints.release(socket)
        if socket in self._here:
            seat, _ = self._here.pop(socket)
            self._fleet.claim(socket, seat, NOBODY)

    def people(self, session: str, endpoints: Iterable[str]) -> dict[str, str]:
        """The people of a session behind these endpoints, wherever their panels are."""
        return self._endpoints.people(session, endpoints)

    def repeat(self) -> None:
        """For a process that may not know of them."""
        for socket in tuple(self._here):
            if socket in self._here:
                self._fleet.claim(socket, *self._here[socket])
                gevent.sleep(PACE)

    def claimed(self, process: str, socket: str, seat: Seat, said: EndpointMessage) -> None:
        """What a panel of another process says."""
        self._endpoints.claim(socket, seat, said)
        known = self._elsewhere.setdefault(process, set())
        known.discard(socket) if said.endpoint is None else known.add(socket)

    def gone(self, process: str) -> None:
        """Another process has ended, and its panels with it."""
        for socket in self._elsewhere.pop(process, ()):
            self._endpoints.release(socket)
