"""Since when each person may be heard, as this process saw it: Zoom may send what was said before."""

import time
from collections.abc import Callable

from plugin_server.seats import Seat
from plugin_server.session.state import State, heard


class Consents:
    """Since when each person may be heard: what Zoom has of an earlier time is not listened to."""

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        self._since: dict[Seat, float] = {}

    def changed(self, before: State, after: State) -> None:
        """Follows a session."""
        may_be_heard = heard(after)
        for person in heard(before) - may_be_heard:
            self._since.pop(Seat(after.session, person), None)
        for person in may_be_heard - heard(before):
            self._since[Seat(after.session, person)] = self._clock()

    def forget(self, session: str) -> None:
        """The session is over."""
        self._since = {seat: at for seat, at in self._since.items() if seat.session != session}

    def since(self, seat: Seat) -> float:
        """Epoch seconds. Of one who could be heard before this process began, from now on."""
        return self._since.setdefault(seat, self._clock())
