"""Who is behind an endpoint of a meeting, known in every process: a meeting's sound may come to any of them."""

from plugin_server.live.fleet import Claim, Fleet
from plugin_server.seats import Seat
from plugin_server.speech.endpoints import EndpointMessage, Endpoints


class Claims:
    """Tells `endpoints` what panels say, those here and those connected to other processes."""

    def __init__(self, endpoints: Endpoints, fleet: Fleet) -> None:
        self._endpoints = endpoints
        self._fleet = fleet
        self._here: dict[str, tuple[Seat, Claim]] = {}
        self._elsewhere: dict[str, set[str]] = {}
        """The sockets of other processes, by process."""

    def claim(self, socket: str, seat: Seat, said: EndpointMessage) -> None:
        """What a panel that is here says of its person."""
        self._endpoints.claim(socket, seat, said)
        if said.endpoint is None:
            self.release(socket)
        else:
            self._here[socket] = seat, Claim(said.endpoint, said.meeting)
            self._fleet.claim(socket, *self._here[socket])

    def release(self, socket: str) -> None:
        """The panel has gone, or its person has left the meeting."""
        self._endpoints.release(socket)
        if (said := self._here.pop(socket, None)) is not None:
            self._fleet.claim(socket, said[0], None)

    def repeat(self) -> None:
        """For a process that has just come."""
        for socket, said in self._here.items():
            self._fleet.claim(socket, *said)

    def claimed(self, process: str, socket: str, seat: Seat, claim: Claim | None) -> None:
        """What a panel of another process says."""
        known = self._elsewhere.setdefault(process, set())
        if claim is None:
            known.discard(socket)
            self._endpoints.release(socket)
        else:
            known.add(socket)
            self._endpoints.claim(socket, seat, EndpointMessage(claim.endpoint, claim.meeting))

    def gone(self, process: str) -> None:
        """Another process has ended, and its panels with it."""
        for socket in self._elsewhere.pop(process, ()):
            self._endpoints.release(socket)
