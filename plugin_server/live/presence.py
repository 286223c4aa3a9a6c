"""Which sockets belong to whom. A person may have several panels open; a seat outlives all of them."""

from plugin_server.seats import Seat


class Presence:
    """The sockets of this process, by person."""

    def __init__(self) -> None:
        self._seats: dict[str, Seat] = {}
        self._sockets: dict[Seat, set[str]] = {}

    def arrive(self, socket: str, seat: Seat) -> None:
        self._seats[socket] = seat
        self._sockets.setdefault(seat, set()).add(socket)

    def leave(self, socket: str) -> Seat | None:
        """Forgets a socket; returns its seat when it was the person's last one, else None."""
        seat = self._seats.pop(socket, None)
        if seat is None:
            return None
        self._sockets[seat].discard(socket)
        if self._sockets[seat]:
            return None
        del self._sockets[seat]
        return seat

    def seat(self, socket: str) -> Seat | None:
        return self._seats.get(socket)

    def people(self, session: str) -> tuple[str, ...]:
        """The people of a session who have at least one panel connected here."""
        return tuple(seat.person for seat in self._sockets if seat.session == session)

    def sockets_of(self, seat: Seat) -> tuple[str, ...]:
        """Every socket of one person."""
        return tuple(self._sockets.get(seat, ()))

    def sockets(self, session: str) -> tuple[str, ...]:
        """Every socket of a session."""
        return tuple(s for seat, found in self._sockets.items() if seat.session == session for s in found)
