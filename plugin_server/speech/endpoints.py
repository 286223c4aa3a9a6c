"""Who is behind an endpoint of a meeting: the panel beside the meeting says so, for its own person alone.

An endpoint is what a video meeting calls one connected browser. The sound that a meeting's server sends bears its id
and nothing else that tells whose it is.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Annotated, Literal, Protocol

import msgspec

from plugin_server.seats import Seat

Endpoint = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{8}$")]
"""Jitsi's: eight hexadecimal digits, drawn anew each time a browser enters a room."""

MeetingId = Annotated[str, msgspec.Meta(min_length=1, max_length=100)]

Nobody = Literal["unknown endpoint", "another meeting", "claimed by two people", "nobody can tell"]


class WhoMessage(msgspec.Struct, forbid_unknown_fields=True):
    """What a panel asks: who of its session is behind these endpoints of the meeting."""

    endpoints: Annotated[list[Endpoint], msgspec.Meta(max_length=32)]


class EndpointMessage(msgspec.Struct, forbid_unknown_fields=True):
    """What a panel says when its person enters a meeting, or leaves it (no endpoint); `meeting` where it is known."""

    endpoint: Endpoint | None
    meeting: MeetingId | None = None


class Whose(Protocol):
    """Tells whose a voice of a meeting is."""

    def who(self, endpoint: str, meeting: str | None) -> Seat | Nobody:
        """The person behind an endpoint of a meeting, or why there is none."""
        ...


@dataclass(frozen=True)
class _Claim:
    seat: Seat
    meeting: str | None


class Endpoints:
    """Each connected panel may say one endpoint, and says it anew when it reconnects; it goes with the panel.

    An endpoint that two people claim is nobody's until one of them lets go: rather unheard than heard as another.
    `left` is told of each person who is behind no endpoint any more.
    """

    def __init__(self, left: Callable[[Seat], None]) -> None:
        self._left = left
        self._of_socket: dict[str, str] = {}
        self._claims: dict[str, dict[str, _Claim]] = {}

    def claim(self, socket: str, seat: Seat, said: EndpointMessage) -> None:
        """Takes what the panel behind `socket`, which holds `seat`, says of itself in place of what it said before."""
        self.release(socket)
        if said.endpoint is not None:
            self._of_socket[socket] = said.endpoint
            self._claims.setdefault(said.endpoint, {})[socket] = _Claim(seat, said.meeting)

    def release(self, socket: str) -> None:
        """The panel has gone, or its person has left the meeting."""
        endpoint = self._of_socket.pop(socket, None)
        if endpoint is None:
            return
        gone = self._claims[endpoint].pop(socket)
        if not self._claims[endpoint]:
            del self._claims[endpoint]
        if not any(claim.seat == gone.seat for claims in self._claims.values() for claim in claims.values()):
            self._left(gone.seat)

    def people(self, session: str, endpoints: Iterable[str]) -> dict[str, str]:
        """The people of `session` behind these endpoints; whoever is of another session is left out."""
        found = {endpoint: self.who(endpoint, None) for endpoint in endpoints}
        return {at: seat.person for at, seat in found.items() if isinstance(seat, Seat) and seat.session == session}

    def who(self, endpoint: str, meeting: str | None) -> Seat | Nobody:
        """The person behind an endpoint of a meeting, or why there is none; either side may not know the meeting."""
        claims = self._claims.get(endpoint)
        if not claims:
            return "unknown endpoint"
        here = {c.seat for c in claims.values() if meeting is None or c.meeting is None or c.meeting == meeting}
        if len(here) > 1:
            return "claimed by two people"
        return next(iter(here), "another meeting")
