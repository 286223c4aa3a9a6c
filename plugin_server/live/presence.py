"""Which sockets belong to whom. A person may have several panels open; a seat outlives all of them."""

from collections.abc import Iterable

from plugin_server.live.fleet import Alone, Fleet
from plugin_server.seats import Seat


class Presence:
    """The sockets of this process, by person; the `fleet` is told who comes and goes, and knows who is elsewhere."""

    def __init__(self, fleet: Fleet | None = None) -> None:
        self._fleet = fleet or Alone()
        self._seats: dict[str, Seat] = {}
        self._sockets: dict[Seat, set[str]] = {}

    def arrive(self, socket: str, seat: Seat) -> None:
        self._seats[socket] = seat
        if seat not in self._sockets:
            self._sockets[seat] = set()
            self._fleet.arrive(seat)
        self._sockets[seat].add(socket)

    def leave(self, socket: str) -> Seat | None:
        """Forgets a socket; returns its seat when it was the person's last one in any process, else None."""
        seat = self._seats.pop(socket, None)
        if seat is None:
            return None
        self._sockets[seat].discard(socket)
        if self._sockets[seat]:
            return None
        del self._sockets[seat]
        return seat if self._fleet.leave(seat) else None

    def seat(self, socket: str) -> Seat | None:
        return self._seats.get(socket)

    def seats(self) -> tuple[Seat, ...]:
        """Everyone who has at least one panel connected here."""
        return tuple(self._sockets)

    def people(self, session: str) -> tuple[str, ...]:
        """The people of a session who have at least one panel connected here."""
        return tuple(seat.person for seat in self._sockets if seat.session == session)

    def elsewhere(self, session: str, people: Iterable[str]) -> frozenset[str]:
        """Those of them who have a panel in another process. Raises fleet.Unknown when that cannot be seen."""
        return frozenset(seat.person for seat in self._fleet.here(Seat(session, person) for person in people))

    def sockets_of(self, seat: Seat) -> tuple[str, ...]:
        """Every socket of one person, in this process."""
        return tuple(self._sockets.get(seat, ()))

    def sockets(self, session: str) -> tuple[str, ...]:
        """Every socket of a session, in this process."""
        return tuple(s for seat, found in self._sockets.items() if seat.session == session for s in found)
