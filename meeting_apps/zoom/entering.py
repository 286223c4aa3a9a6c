"""Coming in from Zoom: which session a person finds, and how they get a seat in it. Decides; speaks no HTTP."""

from collections.abc import Sequence
from dataclasses import dataclass

from meeting_apps.zoom.meetings import Bound, Meetings
from meeting_apps.zoom.passes import Pass
from meeting_apps.zoom.refusals import NotNow
from plugin_server.live.door import Door
from plugin_server.method.presets import PresetName
from plugin_server.seats import Grant
from plugin_server.session.commands import Language
from plugin_server.session.commands import Seat as SeatKind
from plugin_server.session.refusals import Refused


@dataclass(frozen=True)
class Seated:
    """A seat, and what its holder may show to others: the join code, for who facilitates."""

    session: str
    token: str
    person: str
    code: str | None = None


@dataclass(frozen=True)
class Found:
    """A session that is open to this person. `facilitator`: the seat is free and theirs to take."""

    session: str
    facilitator: bool
    needs_code: bool


@dataclass(frozen=True)
class Nothing:
    """No session yet. `may_open`: they conduct the meeting, so they may open one."""

    may_open: bool


class Entering:
    """`main_room` in its methods is what the client says of a breakout room's main meeting: believed only of a seat
    that the person has there already, for it is not sealed."""

    def __init__(self, door: Door, meetings: Meetings) -> None:
        self._door = door
        self._meetings = meetings

    def arrive(self, who: Pass, main_room: str | None = None, tokens: Sequence[str] = ()) -> Seated | Found | Nothing:
        """What a person finds who opens the panel; `tokens` are those of the seats that it keeps.

        Raises NotNow("no_meeting"), Refused.
        """
        meeting = _meeting(who)
        bound = self._alive(meeting)
        if bound is not None:
            return self._seat_again(who, bound, tokens) or self._found(who, bound)
        elsewhere = self._alive(main_room) if main_room else None
        seated = self._seat_again(who, elsewhere, tokens) if elsewhere else None
        return seated or Nothing(who.hosts)

    def open(
        self, who: Pass, name: str, language: Language, preset: PresetName, title: str, *, facilitate: bool
    ) -> tuple[Seated, dict[Grant, str]]:
        """Opens the meeting's session, and seats whoever opens it; the keys are those of its links.

        Where somebody else was first, their session is the meeting's, and there are no keys. Raises NotNow, Refused.
        """
        meeting = _meeting(who)
        if not who.hosts:
            raise NotNow("not_the_host")
        if not name.strip():
            raise Refused("no_name")
        keys: dict[Grant, str] = {}
        bound = self._alive(meeting)
        if bound is None:
            opened = self._door.open_session(title, language, preset)
            bound = self._meetings.bind(meeting, opened.session, who.person, ceded=not facilitate)
            keys = opened.keys if bound.session == opened.session else {}
        if facilitate and self._door.has_facilitator(bound.session):
            raise NotNow("seat_taken")
        kind: SeatKind = "facilitator" if facilitate else "participant"
        return self._sit_down(who, bound, name, kind, opened=bool(keys)), keys

    def join(self, who: Pass, name: str, seat: SeatKind, code: str | None) -> Seated:
        """Seats a person in the session of their meeting. Raises NotNow, Refused."""
        bound = self._alive(_meeting(who))
        if bound is None:
            raise NotNow("no_session")
        again = self._seat_again(who, bound)
        if again is not None:
            return again
        found = self._found(who, bound)
        if found.needs_code and (code is None or self._meetings.of_code(code) != bound.session):
            raise NotNow("wrong_code")
        if seat == "facilitator" and not found.facilitator:
            raise NotNow("seat_taken" if self._door.has_facilitator(bound.session) else "not_offered")
        return self._sit_down(who, bound, name, seat)

    def join_by_code(self, code: str, name: str, seat: SeatKind, who: Pass | None = None) -> Seated:
        """Seats a person who has the code; `who`, if they are in Zoom. Raises NotNow, Refused."""
        session = self._meetings.of_code(code)
        if session is None or seat == "facilitator":
            raise NotNow("wrong_code")
        try:
            token, taken = self._door.admit(session, name, seat)
        except Refused as refused:
            if refused.code == "session_gone":
                self._meetings.forget_session(session)
                raise NotNow("wrong_code") from None
            raise
        if who is not None:
            self._meetings.remember(who.person, taken)
        return Seated(session, token, taken.person)

    def _sit_down(self, who: Pass, bound: Bound, name: str, kind: SeatKind, *, opened: bool = False) -> Seated:
        token, seat = self._door.admit(bound.session, name, kind)
        self._meetings.remember(who.person, seat, opened=opened)
        return Seated(bound.session, token, seat.person, bound.code if kind == "facilitator" else None)

    def _seat_again(self, who: Pass, bound: Bound, tokens: Sequence[str] = ()) -> Seated | None:
        """The seat that they have already, on every return: Zoom names them, or their panel has kept its token."""
        named = self._meetings.seat(who.person, bound.session) if who.person else None
        seat = named or self._door.seat_among(tokens, bound.session)
        if seat is None:
            return None
        try:
            token = self._door.back_to(seat)
        except Refused as refused:
            if refused.code != "no_seat":
                raise  # removed: told so
            if who.person:
                self._meetings.leave(who.person, bound.session)  # they left, and may come again
            return None
        if who.person and named is None:
            self._meetings.name_guest(who.person, seat, bound)
        code = bound.code if self._door.facilitates(seat) else None
        return Seated(bound.session, token, seat.person, code)

    def _found(self, who: Pass, bound: Bound) -> Found:
        free = not self._door.has_facilitator(bound.session)
        return Found(bound.session, free and (who.hosts or bound.ceded), needs_code=who.person is None)

    def _alive(self, meeting: str) -> Bound | None:
        """The session of a meeting, unless it was erased: then all that led to it goes too."""
        bound = self._meetings.bound(meeting)
        if bound is None:
            return None
        try:
            self._door.has_facilitator(bound.session)
        except Refused as refused:
            if refused.code != "session_gone":
                raise
            self._meetings.forget_session(bound.session)
            return None
        return bound


def _meeting(who: Pass) -> str:
    if who.meeting is None:
        raise NotNow("no_meeting")
    return who.meeting
