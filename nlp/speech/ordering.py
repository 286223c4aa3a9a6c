"""Puts the frames of one source in order: each moment once, holes filled or said, the clock held to the source's.

The same for every door, before endpointing. Holds a quarter of a second at most, and no frame after it has passed on.
"""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass, field

from nlp.speech.audio import BYTES_PER_SAMPLE, SAMPLE_RATE, seconds

LONGEST_FRAME = 2.0
"""Seconds. Jigasi sends 1.5 s at once; longer than this is no frame."""

_BYTES_PER_SECOND = SAMPLE_RATE * BYTES_PER_SAMPLE
_PATIENCE = 0.25
_LONGEST_FILLED = 0.5
_MOST_WAITING = 16
_LARGEST_DELAY = 2.0
_RESTART = 25
_RELOAD = 1.0
_DRIFT_BLOCK = 10.0
_SMALLEST_DRIFT = 0.05


@dataclass(frozen=True, slots=True)
class Frame:
    """A piece of one person's audio as it came: 16 kHz mono int16, usually 20 to 250 ms.

    `at` is its beginning in seconds. A source that numbers its frames gives `sequence`, and its `at` may be the
    time of arrival less the frame's length, which jitters. Without numbers `at` must be the time of the media.
    """

    pcm: bytes
    at: float
    sequence: int | None = None


@dataclass(frozen=True, slots=True)
class Sound:
    """Audio in order: `at` is where it begins in the stream, never before the end of what came earlier, but for a
    correction of the clock of some hundredths of a second."""

    at: float
    pcm: bytes


@dataclass(slots=True)
class Counts:
    """What was wrong with the frames of a source; nothing of what was said."""

    frames: int = 0
    refused: int = 0
    """Empty, half a sample, longer than `LONGEST_FRAME`, or of no time."""
    duplicated: int = 0
    late: int = 0
    """Came after their moment had been passed over."""
    reordered: int = 0
    """Came before their turn and waited for it."""
    holes: int = 0
    lost: float = 0.0
    """Seconds that never came while the source was sending: in their place there is silence."""
    gaps: int = 0
    """Longer absences: a muted microphone, a line that was down."""
    drift: float = 0.0
    """Seconds by which the clock was set forward (or back) to follow the source's."""

    def __add__(self, other: Counts) -> Counts:
        return Counts(*(getattr(self, name) + getattr(other, name) for name in Counts.__slots__))


@dataclass(slots=True)
class _Clock:
    """How far the times of frames are from the count of their samples: at best, since arrivals are only ever late."""

    heard: float = 0.0
    ahead: float = math.inf

    def correction(self, ahead: float, length: float) -> float:
        """Seconds to set the clock forward by, now and then."""
        self.ahead, self.heard = min(self.ahead, ahead), self.heard + length
        if self.heard < _DRIFT_BLOCK:
            return 0.0
        drift, self.heard, self.ahead = self.ahead, 0.0, math.inf
        return drift if abs(drift) > _SMALLEST_DRIFT else 0.0


@dataclass(slots=True)
class Ordering:
    """The frames of one source, of one connection. For one thread at a time."""

    counts: Counts = field(default_factory=Counts)
    _pending: list[Frame] = field(default_factory=list)
    _passed: deque[float] = field(default_factory=lambda: deque(maxlen=64))
    _until: float | None = None
    _next: int = 0
    _clock: _Clock = field(default_factory=_Clock)

    def add(self, frame: Frame) -> list[Sound]:
        """Take a frame as it comes and return the audio whose turn it is, in order."""
        self.counts.frames += 1
        if not _is_sound(frame):
            self.counts.refused += 1
            return []
        before = self._restart(frame) if self._has_restarted(frame) else []
        key = _key(frame)
        if key in self._passed or any(key == _key(other) for other in self._pending):
            self.counts.duplicated += 1
        elif self._until is not None and self._hole_before(frame) <= -seconds(frame.pcm):
            self.counts.late += 1
        else:
            self._pending.append(frame)
            self._pending.sort(key=_key)
            self.counts.reordered += self._pending[-1] is not frame
        return before + self._release()

    def flush(self) -> list[Sound]:
        """Return what waits for frames that will not come: the source is quiet, or closed."""
        return self._release(patience=0.0)

    def _release(self, patience: float = _PATIENCE) -> list[Sound]:
        sounds = []
        while self._pending:
            hole = 0.0 if self._until is None else self._hole_before(self._pending[0])
            if hole > seconds(self._pending[0].pcm) / 2 and self._may_wait(patience):
                break
            sounds.append(self._pass_on(self._pending.pop(0), hole))
        return sounds

    def _may_wait(self, patience: float) -> bool:
        return len(self._pending) <= _MOST_WAITING and sum(seconds(frame.pcm) for frame in self._pending) <= patience

    def _hole_before(self, frame: Frame) -> float:
        """Seconds missing before the frame; below zero what of it, or after it, has already passed on."""
        if frame.sequence is not None:
            return (frame.sequence - self._next) * seconds(frame.pcm)
        return frame.at - (self._until or 0.0)

    def _pass_on(self, frame: Frame, hole: float) -> Sound:
        pcm, length = frame.pcm, seconds(frame.pcm)
        if self._until is None:
            self._until = frame.at
        elif hole > _LONGEST_FILLED or frame.at - self._until - max(0.0, hole) > _LARGEST_DELAY:
            self.counts.gaps += 1
            self._until = max(self._until, frame.at)
            self._clock = _Clock()
        elif hole > length / 2:
            self.counts.holes += 1
            self.counts.lost += hole
            pcm = bytes(round(hole * SAMPLE_RATE) * BYTES_PER_SAMPLE) + pcm
        elif hole < -length / 2:
            pcm = pcm[round(-hole * SAMPLE_RATE) * BYTES_PER_SAMPLE :]  # what of it was already heard
        at = self._until
        self._until += len(pcm) / _BYTES_PER_SECOND
        correction = self._clock.correction(frame.at + length - self._until, length)
        self.counts.drift += correction
        self._until += correction
        self._next = (frame.sequence or 0) + 1
        self._passed.append(_key(frame))
        return Sound(at, pcm)

    def _has_restarted(self, frame: Frame) -> bool:
        """A panel that was loaded again counts from the beginning; so does a number that has run over.

        A number that comes again at once is a double; after the time of a reload, it is another beginning.
        """
        if frame.sequence is None or self._until is None or frame.sequence >= self._next:
            return False
        return frame.sequence < self._next - _RESTART or frame.at - self._until > _RELOAD

    def _restart(self, frame: Frame) -> list[Sound]:
        sounds = self.flush()
        self._passed.clear()
        self._next = frame.sequence or 0
        return sounds


def _key(frame: Frame) -> float:
    return frame.at if frame.sequence is None else frame.sequence


def _is_sound(frame: Frame) -> bool:
    whole = len(frame.pcm) % BYTES_PER_SAMPLE == 0
    timed = math.isfinite(frame.at) and (frame.sequence is None or frame.sequence >= 0)
    return whole and timed and 0 < seconds(frame.pcm) <= LONGEST_FRAME
