"""Behind both doors of Jitsi: whose voice it is, whether it may be listened to, and how much of it in a time.

Nothing is decoded, kept or logged before `speaker` has said yes.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count

from meeting_apps.jitsi.allowance import Allowance
from plugin_server.session.refusals import Refused
from plugin_server.session.state import State
from plugin_server.speech.endpoints import Whose
from plugin_server.speech.gate import Door, Frame, Gate, Source

FASTEST = 1.25
"""Seconds of sound in a second: a clock runs a little fast, a network catches up; nobody speaks faster."""

AT_ONCE = 10.0
"""Seconds of sound that may come at once, after the network has held it back."""

MOST_VOICES = 64
"""Voices on one line: more than a meeting that anyone would listen to has people who speak."""

BYTES_PER_SECOND = 32_000
"""16 kHz mono int16."""


@dataclass(frozen=True)
class Speaker:
    """Someone who may be listened to now."""

    state: State
    person: str


class Hearing:
    """What the doors share. `state_of` raises Refused where the session is gone, or cannot be heard here now.

    `hear` takes a frame of a person.
    """

    def __init__(
        self,
        gate: Gate,
        endpoints: Whose,
        state_of: Callable[[str], State],
        hear: Callable[[State, str, Frame], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.gate = gate
        self.clock = clock
        self._endpoints = endpoints
        self._state_of = state_of
        self._hear = hear
        self._lines = count(1)

    def line(self, door: Door, meeting: str | None) -> "HeardLine":
        """A new connection of a server of Jitsi."""
        return HeardLine(self, door, next(self._lines), meeting)

    def speaker(self, source: Source, endpoint: str, meeting: str | None) -> Speaker | None:
        """Who is behind an endpoint, if this source of their voice may be listened to now; else it is counted."""
        seat = self._endpoints.who(endpoint, meeting)
        if isinstance(seat, str):
            self.gate.refused[source.door, seat] += 1
            return None
        try:
            state = self._state_of(seat.session)
        except Refused as refused:
            gone = refused.code == "session_gone"
            self.gate.refused[source.door, "session gone" if gone else "not to be heard here now"] += 1
            return None
        return Speaker(state, seat.person) if self.gate.meeting(state, seat.person, source) else None

    def hear(self, speaker: Speaker, frame: Frame) -> None:
        self._hear(speaker.state, speaker.person, frame)


@dataclass
class _Stream:
    """What was let through of one voice."""

    allowance: Allowance
    last: int = 0
    """The number of the last frame, let through or not."""


class HeardLine:
    """One connection, and the voices on it."""

    def __init__(self, hearing: Hearing, door: Door, line: int, meeting: str | None) -> None:
        self._hearing = hearing
        self._door = door
        self._line = line
        self._meeting = meeting
        self._streams: dict[str, _Stream] = {}

    def refuse(self, reason: str) -> None:
        """Counts a message that was let go."""
        self._hearing.gate.refused[self._door, reason] += 1

    def speaker(self, voice: str, endpoint: str) -> Speaker | None:
        """Who speaks with this voice, if they may be listened to now. Ask before every packet."""
        return self._hearing.speaker(Source(self._door, self._line, voice), endpoint, self._meeting)

    def hear(self, speaker: Speaker, voice: str, pcm: bytes, *, follows: bool = True) -> None:
        """Passes sound on, numbered, unless there is more of it than anyone can say in that time.

        `follows`: without a hole after what came before. Numbers tell: after a hole one is left out.
        """
        now = self._hearing.clock()
        if voice not in self._streams:
            if len(self._streams) >= MOST_VOICES:
                self.refuse("too many voices")
                return
            self._streams[voice] = _Stream(Allowance(FASTEST, AT_ONCE, now))
        stream = self._streams[voice]
        stream.last += 1 if follows else 2
        if stream.allowance.takes(len(pcm) / BYTES_PER_SECOND, now):
            self._hearing.hear(speaker, Frame(stream.last, pcm))
        else:
            self.refuse("faster than speech")

    def hung_up(self) -> None:
        self._hearing.gate.hung_up(self._door, self._line)
