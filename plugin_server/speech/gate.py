"""The consent gate: stands before any buffer. What does not pass is not kept, not even for a moment.

It is keyed by the participant, whatever door their sound comes through, and lets each be heard through one door only.
"""

import math
import struct
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import gevent

from plugin_server.seats import Seat
from plugin_server.session.state import State, heard

_SEQUENCE = struct.Struct("<I")

LONGEST_FRAME = 16_000
"""Bytes of sound in one frame of a panel: half a second of 16 kHz mono int16."""

GRACE = 5.0
"""Seconds that a broken line of a meeting has to come back before the panel's own microphone may take over."""

FADED = 3.0
"""Seconds without a frame from one source of the meeting after which another of the same person may speak."""

JUST_HEARD = 2.0
"""Seconds: what the panel sent that lately, the first frame of a meeting (1.5 s long, or less) may hold again."""

REMIND_EVERY = 2.0
"""Seconds between two reminders to a panel that goes on sending what comes from the meeting already."""

Door = Literal["panel", "mediajson", "jigasi", "zoom"]


@dataclass(frozen=True)
class Frame:
    """A piece of one person's sound: 16 kHz mono int16 little-endian, numbered by the door it came through.

    Where its door knows when it was said, `at` (epoch seconds, of its beginning) orders it instead.
    """

    sequence: int
    pcm: bytes
    at: float | None = None


@dataclass(frozen=True)
class Source:
    """Where a person's sound comes from: one line of a meeting's door, and which of the voices on that line."""

    door: Door
    line: int
    voice: str


def admit(state: State, person: str, data: bytes) -> Frame | None:
    """The frame, if this person's microphone may be listened to now and the frame is sound; else None.

    `data` is the number of the frame (uint32 little-endian) and the samples.
    """
    if person not in heard(state):
        return None
    sound = len(data) - _SEQUENCE.size
    if not 0 < sound <= LONGEST_FRAME or sound % 2:
        return None
    (sequence,) = _SEQUENCE.unpack_from(data)
    return Frame(sequence=sequence, pcm=data[_SEQUENCE.size :])


@dataclass
class _Carried:
    """A person whose sound the meeting brings, whether or not it may be listened to now."""

    source: Source
    last: float
    reminded: float


class Gate:
    """One for the service. `carried(seat, whether)` is told when a meeting begins, or ends, to bring a person's sound.

    While it does, their panel's own microphone is refused: the same words would come twice. Frames of the meeting are
    judged before they are decoded.
    """

    def __init__(self, carried: Callable[[Seat, bool], None], clock: Callable[[], float] = time.monotonic) -> None:
        self._tell = carried
        self._clock = clock
        self._carried: dict[Seat, _Carried] = {}
        self._own: dict[Seat, float] = {}
        self.refused: Counter[tuple[Door, str]] = Counter()
        """How many messages of each door were let go, and why; never whose."""

    def panel(self, state: State, person: str, data: bytes) -> Frame | None:
        """The frame of a panel's own microphone, if it may be listened to; else None."""
        seat, now = Seat(state.session, person), self._clock()
        frame = admit(state, person, data)
        if frame is None:
            self.refused["panel", "not admitted"] += 1
            return None
        carried = self._carried.get(seat)
        if carried is None:
            self._own = {s: t for s, t in self._own.items() if now - t < JUST_HEARD} | {seat: now}
            return frame
        self.refused["panel", "comes from the meeting"] += 1
        if now - carried.reminded > REMIND_EVERY:
            carried.reminded = now
            self._tell(seat, True)
        return None

    def meeting(self, state: State, person: str, source: Source) -> bool:
        """Whether the next frame of this person, from this source, may be decoded and listened to."""
        refusal = self._refusal(state, person, source)
        if refusal:
            self.refused[source.door, refusal] += 1
        return not refusal

    def carries(self, person: Seat) -> bool:
        """Whether the meeting brings this person's sound now."""
        return person in self._carried

    def hung_up(self, door: Door, line: int) -> None:
        """A line of the meeting has ended: unless it is soon back, panels use their own microphones again."""
        for seat, carried in self._carried.items():
            if (carried.source.door, carried.source.line) == (door, line):
                self._fade(seat, carried)

    def left(self, seat: Seat) -> None:
        """The person is in the meeting no more, as far as their panels know."""
        if seat in self._carried:
            self._fade(seat, self._carried[seat])

    def _refusal(self, state: State, person: str, source: Source) -> str:
        """Why not, or nothing. Notes which source carries the person before it asks for their consent."""
        seat, now = Seat(state.session, person), self._clock()
        carried = self._carried.get(seat)
        if carried is None or (carried.source != source and now - carried.last > FADED):
            if carried is None:
                self._tell(seat, True)
            self._carried[seat] = carried = _Carried(source, now, now)
            if now - self._own.pop(seat, -math.inf) < JUST_HEARD:
                return "heard by the panel already"
        if carried.source != source:
            return "comes from another source"
        carried.last = now
        return "" if person in heard(state) else "not admitted"

    def _fade(self, seat: Seat, carried: _Carried) -> None:
        carried.last = -math.inf  # any source may take over at once
        gevent.spawn_later(GRACE, self._let_go, seat, carried)

    def _let_go(self, seat: Seat, carried: _Carried) -> None:
        if self._carried.get(seat) is carried and carried.last == -math.inf:
            del self._carried[seat]
            self._tell(seat, False)
