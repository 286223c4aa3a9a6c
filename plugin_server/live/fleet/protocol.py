"""What a fleet is to one of its processes, and what each of them is to the fleet."""

from collections.abc import Iterable
from typing import Any, Protocol

import msgspec

from plugin_server.seats import Seat
from plugin_server.speech.endpoints import EndpointMessage

Body = dict[str, Any] | bytes
"""What a panel sent, as it came: a message, or a frame of sound."""


ANSWER_WITHIN = 5.0
"""Seconds in which every other process must have said that it forgot a session."""

RECEIPT_WITHIN = ANSWER_WITHIN + 3.0
"""Seconds in which the receipt of a session that turned out to be erased may still come; then panels are hung up.

Whoever erased it waits ANSWER_WITHIN for a process that does not answer."""


class Forgotten(msgspec.Struct, frozen=True):
    """What became of a session in the memory of processes: how many lines there had been; whether all of it is gone."""

    lines: int
    clean: bool


class Member(Protocol):
    """What a process does at the news of the others. Called from greenlets of the hub."""

    def recorded(self, session: str, version: int, actor: str) -> None:
        """The session has come to this version, by an act of this person."""
        ...

    def told(self, session: str, person: str | None, event: str, message: dict[str, Any]) -> None:
        """To the panels that this person (None: that anyone) has here."""
        ...

    def passed(self, session: str, version: int, person: str, what: str, body: Body) -> None:
        """A panel elsewhere, where the session was at this version, sent this to its home, which is here."""
        ...

    def forget(self, session: str) -> Forgotten:
        """The session is being erased: everything of it in memory goes."""
        ...

    def over(self, session: str, receipt: dict[str, Any]) -> None:
        """The session is erased: its panels here get the receipt and are hung up."""
        ...

    def moved(self, session: str) -> None:
        """The session has another home than before, here or elsewhere; or messages may have been lost."""
        ...

    def claimed(self, process: str, socket: str, seat: Seat, said: EndpointMessage) -> None:
        """A panel of another process says who its person is in the meeting around it."""
        ...

    def joined(self) -> None:
        """Another process may not know what panels here claimed."""
        ...

    def gone(self, process: str) -> None:
        """Another process has ended: its panels are connected no more."""
        ...

    def seats(self) -> Iterable[Seat]:
        """Whoever has a panel here, in sessions that are known here."""
        ...

    def has_panels(self, session: str) -> bool:
        """Whether anyone of the session is connected here."""
        ...

    def look_at_heard(self) -> None:
        """As `look_around`, for the sessions that are listened to here: who has said no is not heard for long."""
        ...

    def look_around(self) -> None:
        """Something may have been missed: compares what is known here with the store and the register."""
        ...


class Fleet(Protocol):
    """The other processes. Only `forget` waits for them, and nothing raises: what cannot be sent is lost.

    Without any other, every answer is that of a process which serves alone.
    """

    shared: bool
    """Whether others may write the same sessions."""

    def start(self, member: Member) -> None:
        """Takes part from now on."""
        ...

    def announce(self, session: str, version: int, actor: str) -> None:
        """Tells the others what was recorded here."""
        ...

    def tell(self, session: str, person: str | None, event: str, message: dict[str, Any]) -> None:
        """To the panels that this person (None: that anyone of the session) has in other processes."""
        ...

    def arrive(self, seat: Seat) -> None:
        """The person has a panel here."""
        ...

    def leave(self, seat: Seat) -> bool:
        """The person has no panel here any more; True when they have none anywhere."""
        ...

    def here(self, seats: Iterable[Seat]) -> frozenset[Seat]:
        """Those of them (of one session) who have a panel in another living process.

        Raises Unknown when that cannot be seen now.
        """
        ...

    def is_home(self, session: str) -> bool:
        """Whether the session is heard here: by one process at a time. The first that asks becomes its home."""
        ...

    def keeps(self, session: str) -> bool:
        """Whether this process looks after the session: one of those that live does, as all of them reckon."""
        ...

    def follows(self, session: str) -> bool:
        """Whether this process needs to know of the session although nobody is connected here."""
        ...

    def come_home(self, session: str) -> bool:
        """Makes this process the home of the session, whichever was it before; False when that cannot be now."""
        ...

    def may_come_home(self, session: str) -> bool:
        """Whether `come_home` can succeed now, as far as that is known without asking."""
        ...

    def claim(self, socket: str, seat: Seat, said: EndpointMessage) -> None:
        """Tells the others what a panel here claims, or no longer claims (no endpoint)."""
        ...

    def pass_on(self, session: str, version: int, person: str, what: str, body: Body) -> None:
        """To the home of the session, when that is another process: what a panel here sent, at this version."""
        ...

    def forget(self, session: str) -> Forgotten:
        """All others forget the session; waits for them a moment. Not clean where one did not answer."""
        ...

    def over(self, session: str, receipt: dict[str, Any]) -> None:
        """The others show the receipt and hang up; nothing of the session is left in the register."""
        ...

    def let_go(self, session: str) -> None:
        """The session turned out to be erased: nothing of it is left, or comes back, in the register."""
        ...


class Unknown(Exception):
    """Who is connected elsewhere cannot be seen now: Redis does not answer."""
