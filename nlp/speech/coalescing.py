"""Puts adjacent utterances of one speaker together, because Whisper pays for 30 s whatever it is given.

One coalescer for each speaker: two speakers never share a window. Knows nothing of words, sessions or the wall clock.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from nlp.speech.audio import BYTES_PER_SAMPLE, SAMPLE_RATE
from nlp.speech.endpointing import Utterance
from nlp.speech.speech import Language, Span, Speech

DELAY = 6.0
"""Seconds from the end of the first waiting utterance until it is decoded at the latest, unless chosen otherwise."""


@dataclass(frozen=True, slots=True)
class Window:
    """What is decoded at once: adjacent utterances of one speaker, oldest first; there is at least one."""

    said: tuple[Utterance, ...]

    @property
    def start(self) -> float:
        """Seconds in the speaker's stream; so is `end`."""
        return self.said[0].start

    @property
    def end(self) -> float:
        return self.said[-1].end

    @property
    def pcm(self) -> bytes:
        """The stream from `start` to `end`, 16 kHz mono int16, silent between the utterances."""
        whole = bytearray()
        for utterance in self.said:
            whole += bytes(max(0, _bytes(utterance.start - self.start) - len(whole)))
            whole += utterance.pcm
        return bytes(whole)

    def speech(self, language: Language, vocabulary: Sequence[str] = ()) -> Speech:
        """The job of decoding it. The times of its lines count from `start`: see `SpokenLine.later`."""
        spoken = tuple(self._within(span) for utterance in self.said for span in utterance.spoken)
        return Speech(self.pcm, language, tuple(vocabulary), spoken)

    def _within(self, span: Span) -> Span:
        return span[0] - self.start, span[1] - self.start


class Coalescer:
    """What one speaker has said and waits to be decoded: at most `longest` seconds. For one thread at a time."""

    def __init__(self, delay: float = DELAY, *, longest: float = 26.0, long_pause: float = 1.5) -> None:
        """All in seconds. `delay` 0 decodes each utterance at once, alone; a silence of `long_pause` ends the wait;
        a window is never longer than `longest`, unless one utterance is."""
        self._delay = delay
        self._longest = longest
        self._long_pause = long_pause
        self._waiting: list[Utterance] = []

    def add(self, utterance: Utterance) -> list[Window]:
        """Take the next utterance and return the windows that are complete now, oldest first."""
        complete: list[Window] = []
        if self._waiting and utterance.start - self._waiting[-1].end >= self._long_pause:
            complete += self.flush()
        while self._waiting and utterance.end - self._waiting[0].start > self._longest:
            complete += self._cut(utterance.start - self._waiting[-1].end)
        self._waiting.append(utterance)
        return complete + (self.flush() if self._delay <= 0.0 else [])

    def heard_until(self, at: float, *, speaking_since: float | None) -> list[Window]:
        """Time has come to `at` in the speaker's stream: return what waited long enough, or ended in a long pause.

        `speaking_since` is when an utterance of theirs began that is under way (`Endpointer.speaking_since`).
        """
        if not self._waiting:
            return []
        pause = (at if speaking_since is None else speaking_since) - self._waiting[-1].end
        due = at - self._waiting[0].end >= self._delay
        if pause >= self._long_pause or (due and speaking_since is None):
            return self.flush()
        return self._cut(pause) if due else []

    def others_speak(self) -> list[Window]:
        """Someone else has taken the floor: nothing is put together across what they say."""
        return self.flush()

    def flush(self) -> list[Window]:
        """Return all that waits: the microphone closed, the turn passed."""
        waiting, self._waiting = self._waiting, []
        return [Window(tuple(waiting))] if waiting else []

    @property
    def due(self) -> float | None:
        """The time in the stream at which `heard_until` has something to return; None when nothing waits."""
        if not self._waiting:
            return None
        return min(self._waiting[0].end + self._delay, self._waiting[-1].end + self._long_pause)

    def _cut(self, pause_after: float) -> list[Window]:
        """Complete a window at the best pause, long and late; what follows it waits for its own time."""
        waiting = self._waiting
        pauses = [after.start - before.end for before, after in pairwise(waiting)] + [pause_after]
        worth = [pause * (said.end - waiting[0].start) for pause, said in zip(pauses, waiting, strict=True)]
        best = max(range(len(waiting)), key=lambda number: (worth[number], number))
        self._waiting = waiting[best + 1 :]
        return [Window(tuple(waiting[: best + 1]))]


def _bytes(length: float) -> int:
    return round(length * SAMPLE_RATE) * BYTES_PER_SAMPLE
