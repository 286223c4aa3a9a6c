"""Which session a meeting of Zoom has, and who sits where in it: kept where every process of the service looks.

The names of meetings and people are those of `passes`; nothing here holds what Zoom calls them.
"""

import secrets
import time

import msgspec

from plugin_server.seats import Seat
from plugin_server.store.records import Records

HOURS = 48.0
"""For how long a session is found again; it is erased much earlier, and then these records with it."""

LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Of a join code: none that could be taken for another."""

CODE_LENGTH = 8
"""Characters: 40 bits, and one address may try a few a minute while the session lasts."""

MEETING, CODE, SEAT = "zoom meeting", "zoom code", "zoom seat"


class Bound(msgspec.Struct, frozen=True):
    """The session of a meeting. `ceded`: whoever opened it lets somebody else facilitate."""

    session: str
    meeting: str
    code: str
    ceded: bool = False


class _Taken(msgspec.Struct, frozen=True):
    session: str
    person: str
    opened: bool = False
    """Whether they opened the session."""


def new_code() -> str:
    return "".join(secrets.choice(LETTERS) for _ in range(CODE_LENGTH))


def read_code(typed: str) -> str:
    """A code as people may type it: with spaces, dashes and small letters."""
    return "".join(letter for letter in typed.upper() if letter.isalnum())[: CODE_LENGTH + 1]


class Meetings:
    """Binds meetings to sessions, and people to seats."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def bind(self, meeting: str, session: str, opener: str | None, *, ceded: bool) -> Bound:
        """Makes the session the meeting's, unless it has one: of two who open one at once, both get the first."""
        bound = Bound(session, meeting, new_code(), ceded)
        if not self._records.add(
            MEETING, meeting, msgspec.json.encode(bound), _later(), place=session, owner=opener or ""
        ):
            return self.bound(meeting) or self.bind(meeting, session, opener, ceded=ceded)
        self._records.put(CODE, bound.code, session.encode(), _later(), place=session)
        return bound

    def bound(self, meeting: str) -> Bound | None:
        found = self._records.get(MEETING, meeting)
        return msgspec.json.decode(found, type=Bound) if found else None

    def of_code(self, code: str) -> str | None:
        """The session that a code opens."""
        found = self._records.get(CODE, read_code(code))
        return found.decode() if found else None

    def remember(self, zoom_person: str | None, seat: Seat, *, opened: bool = False) -> None:
        """From now on this person of Zoom comes back to this seat. A guest needs what their panel keeps for that."""
        value = msgspec.json.encode(_Taken(seat.session, seat.person, opened))
        key = f"{seat.session}/{zoom_person}" if zoom_person else _guests(seat)
        self._records.put(SEAT, key, value, _later(), place=seat.session, owner=zoom_person or "")

    def name_guest(self, zoom_person: str, seat: Seat, bound: Bound) -> None:
        """Zoom now names the guest of this seat: it is that person's, and so is the session if they opened it."""
        found = self._records.take(SEAT, _guests(seat))
        if found is None:
            return  # it is somebody else's: two people may use one browser
        opened = msgspec.json.decode(found, type=_Taken).opened
        self.remember(zoom_person, seat, opened=opened)
        if opened:
            kept = msgspec.json.encode(bound)
            self._records.put(MEETING, bound.meeting, kept, _later(), place=bound.session, owner=zoom_person)

    def seat(self, zoom_person: str, session: str) -> Seat | None:
        found = self._records.get(SEAT, f"{session}/{zoom_person}")
        return _seat(found) if found else None

    def leave(self, zoom_person: str, session: str) -> None:
        """The seat is theirs no more."""
        self._records.remove(SEAT, f"{session}/{zoom_person}")

    def seats_of_person(self, zoom_person: str) -> list[Seat]:
        return [_seat(found) for found in self._records.of_owner(SEAT, zoom_person)]

    def seats_in(self, session: str) -> list[Seat]:
        """The seats of those who came through Zoom."""
        return [_seat(found) for found in self._records.of_place(SEAT, session)]

    def opened_by(self, zoom_person: str) -> list[str]:
        """The sessions that this person opened in Zoom."""
        found = self._records.of_owner(MEETING, zoom_person)
        return [msgspec.json.decode(one, type=Bound).session for one in found]

    def remembers(self, session: str) -> bool:
        """Whether any record of it is left, of whatever part of the app."""
        return self._records.holds(session)

    def forget_session(self, session: str) -> None:
        self._records.forget_place(session)

    def forget_person(self, zoom_person: str) -> None:
        """Everything that is kept of them: seats, tokens, what they opened."""
        self._records.forget_owner(zoom_person)


def _guests(seat: Seat) -> str:
    return f"{seat.session}/guest {seat.person}"


def _seat(found: bytes) -> Seat:
    taken = msgspec.json.decode(found, type=_Taken)
    return Seat(taken.session, taken.person)


def _later() -> float:
    return time.time() + HOURS * 3600
