"""Whose voice each voice of a stream is: its owner says so, in their own panel. Kept where every process looks."""

import time
from collections.abc import Callable
from typing import Any

import msgspec

from plugin_server.seats import Seat
from plugin_server.speech.endpoints import Nobody
from plugin_server.store.errors import StoreError
from plugin_server.store.records import Records

VOICE, NAMES = "zoom voice", "zoom names"
HOURS = 24.0

FRESH = 1.0
"""Seconds for which claims that were read are believed: another process may have taken one back meanwhile."""

MOST_NAMES = 200


class _Claim(msgspec.Struct, frozen=True):
    stream: str
    voice: str
    session: str
    person: str


class Voices:
    """A voice that two people claim is nobody's, until one of them lets go: rather unheard than heard as another.

    `left` is told of each person who has no voice in the meeting any more. Does for Zoom what `Endpoints` does for a
    meeting whose pages know their own id.
    """

    def __init__(self, records: Records, left: Callable[[Seat], None], clock: Callable[[], float] = time.time) -> None:
        self._records = records
        self._left = left
        self._clock = clock
        self._sessions: dict[str, str] = {}
        self._read: dict[str, tuple[float, list[_Claim] | None]] = {}
        """The claims of each stream, and when they were read; None when that failed: it is not tried at each packet."""

    def follow(self, stream: str, session: str) -> None:
        """This process listens to the stream, for the session."""
        self._sessions[stream] = session

    def forget(self, stream: str) -> None:
        """The stream is over: the voices in it are nobody's."""
        session = self._sessions.pop(stream, None)
        for claim in self._claims(stream, session) if session else ():
            self._release(stream, Seat(claim.session, claim.person))
        self._records.remove(NAMES, stream)
        self._read.pop(stream, None)

    def claim(self, stream: str, voice: str, seat: Seat) -> None:
        """The person says that this voice is theirs, in place of what they said before."""
        self._release(stream, seat)
        kept = msgspec.json.encode(_Claim(stream, voice, seat.session, seat.person))
        self._records.put(VOICE, _key(stream, seat), kept, self._clock() + HOURS * 3600, place=seat.session)
        self._read.pop(stream, None)

    def release(self, stream: str, seat: Seat) -> None:
        """The person says that no voice is theirs."""
        self._release(stream, seat)

    def of(self, stream: str, seat: Seat) -> str | None:
        """The voice that a person claims."""
        found = self._records.get(VOICE, _key(stream, seat))
        return msgspec.json.decode(found, type=_Claim).voice if found else None

    def who(self, endpoint: str, meeting: str | None) -> Seat | Nobody:
        """The person whose voice (`endpoint`) it is in a stream (`meeting`), or why there is none."""
        session = self._sessions.get(meeting or "")
        if meeting is None or session is None:
            return "another meeting"
        try:
            claims = {Seat(c.session, c.person) for c in self._claims(meeting, session) if c.voice == endpoint}
        except StoreError:
            self._read[meeting] = (self._clock(), None)
            return "nobody can tell"
        if len(claims) > 1:
            return "claimed by two people"
        return next(iter(claims), "unknown endpoint")

    def name(self, stream: str, session: str, names: dict[str, str]) -> None:
        """Keeps how Zoom shows the people of a stream, for panels of any process, as long as the stream lasts."""
        shown = dict(list(names.items())[:MOST_NAMES])
        self._records.put(NAMES, stream, msgspec.json.encode(shown), self._clock() + HOURS * 3600, place=session)

    def names(self, stream: str) -> dict[str, str]:
        found = self._records.get(NAMES, stream)
        names: dict[str, Any] = msgspec.json.decode(found) if found else {}
        return names

    def _claims(self, stream: str, session: str) -> list[_Claim]:
        """Raises StoreError."""
        at, claims = self._read.get(stream, (0.0, None))
        if self._clock() - at > FRESH:
            found = self._records.of_place(VOICE, session)
            claims = [c for one in found if (c := msgspec.json.decode(one, type=_Claim)).stream == stream]
            self._read[stream] = (self._clock(), claims)
        if claims is None:
            raise StoreError
        return claims

    def _release(self, stream: str, seat: Seat) -> None:
        if self._records.take(VOICE, _key(stream, seat)) is not None:
            self._read.pop(stream, None)
            self._left(seat)


def _key(stream: str, seat: Seat) -> str:
    return f"{stream}/{seat.session}/{seat.person}"
