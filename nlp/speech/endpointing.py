"""Cuts one speaker's audio into utterances where they pause. Knows nothing of words, of sessions, or of other speakers.

The audio comes in order (`ordering`); an utterance's times are those of the stream, and utterances never overlap.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from nlp.speech.audio import BYTES_PER_SAMPLE, SAMPLE_RATE, Samples, as_floats
from nlp.speech.speech import Span
from nlp.speech.voice import WINDOW, VoiceActivity

_WINDOW_BYTES = WINDOW * BYTES_PER_SAMPLE
_WINDOW_SECONDS = WINDOW / SAMPLE_RATE

_STILL = 2.0**-12
"""No voice is that weak: a microphone that is muted, or cleaned by its browser, gives zeros or nearly."""
_TOGETHER = 4
"""Windows that the voice detector judges in one call: an eighth of a second is soon enough, at half the cost."""
_SETTLED = 3
"""Calls of stillness, 0.4 s, after which the voice detector need not be asked: it has heard the silence."""

BREATH = 0.25
"""Seconds of silence that part two stretches of voice inside an utterance: shorter ones are inside words."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """What one speaker said between two pauses: 16 kHz mono int16, exactly from `start` to `end` (seconds).

    `spoken` are the stretches of voice in it, at least `BREATH` of silence apart, in the same time as `start`.
    """

    start: float
    end: float
    pcm: bytes
    spoken: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class EndpointSettings:
    """When an utterance starts and ends. Times in seconds, thresholds are probabilities of speech.

    The pause that ends an utterance shrinks from `longest_pause`, for the first words, to `shortest_pause` once
    `comfortable_length` is reached. At `longest_utterance` it is cut at the quietest point, pause or not. A time that
    differs from the count of samples is followed at once beyond `largest_jitter`, else in silence beyond
    `largest_drift`.
    """

    speech_threshold: float = 0.5
    silence_threshold: float = 0.35
    shortest_speech: float = 0.1
    pre_roll: float = 0.3
    post_roll: float = 0.2
    longest_pause: float = 1.2
    shortest_pause: float = 0.3
    comfortable_length: float = 20.0
    longest_utterance: float = 25.0
    largest_jitter: float = 0.5
    largest_drift: float = 0.05

    def __post_init__(self) -> None:
        if not 1.0 <= self.longest_utterance <= 30.0:
            raise ValueError("The longest utterance must be 1 to 30 s: Whisper hears no more at once.")
        if not 0.0 < self.shortest_pause <= self.longest_pause:
            raise ValueError("The shortest pause must be above 0 s and no longer than the longest pause.")

    @classmethod
    def patient(cls, delay: float) -> EndpointSettings:
        """For utterances that may wait so many seconds to be decoded: what waits anyway is not cut at short pauses."""
        share = min(1.0, delay / 6.0)
        return cls(longest_pause=0.5 + 0.7 * share, comfortable_length=8.0 + 12.0 * share)

    def pause_after(self, length: float) -> float:
        """Seconds of silence that end an utterance of that many seconds."""
        share = min(1.0, length / self.comfortable_length)
        return self.longest_pause - share * (self.longest_pause - self.shortest_pause)


@dataclass(frozen=True, slots=True)
class _Window:
    pcm: bytes
    loudness: float
    speech: bool


class Endpointer:
    """Endpointing of one speaker as they speak. At most `longest_utterance` held; for one thread at a time."""

    def __init__(self, settings: EndpointSettings = EndpointSettings()) -> None:
        self._settings = settings
        self._voice = VoiceActivity()
        self._kept_before = round(settings.pre_roll / _WINDOW_SECONDS)
        self.reset()

    def reset(self) -> None:
        """Forget everything, audio and clock, as before the first sample."""
        self._voice.reset()
        self._unread = bytearray()
        self._before: deque[_Window] = deque(maxlen=self._kept_before)
        self._current: list[_Window] = []
        self._began = 0.0
        self._silent = 0
        self._still = 0
        self._origin = 0.0
        self._samples = 0
        self._said_until = float("-inf")

    @property
    def speaking_since(self) -> float | None:
        """When the utterance that is under way began; None in silence."""
        return self._began if self._current else None

    @property
    def heard_until(self) -> float:
        """The time in the stream of the end of the audio that has come."""
        return self._origin + (self._samples + len(self._unread) // BYTES_PER_SAMPLE) / SAMPLE_RATE

    def feed(self, pcm: bytes, at: float | None = None) -> list[Utterance]:
        """Take more audio, of any length, and return the utterances that it ends, oldest first.

        `at` is the time of the first of these samples in the speaker's stream, in seconds. Without it the audio
        follows on what came before. When it is later by more than `largest_jitter` (a muted microphone, lost frames)
        what was being said ends there and the clock moves on; a smaller difference waits for silence to be followed,
        so that nothing said is shifted. The clock never goes back over what was said.
        """
        ended = self._follow(at) if at is not None else []
        self._unread += pcm
        size = _TOGETHER * _WINDOW_BYTES
        whole = len(self._unread) - len(self._unread) % size
        for offset in range(0, whole, size):
            ended += self._hear(bytes(self._unread[offset : offset + size]))
        del self._unread[:whole]
        return ended

    def flush(self) -> list[Utterance]:
        """End what is being said now (the turn passed, the microphone closed) and return it; the clock goes on."""
        rest = bytes(self._unread[: len(self._unread) // BYTES_PER_SAMPLE * BYTES_PER_SAMPLE])
        self._unread.clear()
        ended = self._hear(rest) if rest else []
        return ended + (self._end() if self._current else [])

    def end_if_paused(self) -> list[Utterance]:
        """Someone else speaks: end what is being said now if its speaker has stopped for the shortest of pauses."""
        paused = self._silent * _WINDOW_SECONDS >= self._settings.shortest_pause
        return self._end() if self._current and paused else []

    def _follow(self, at: float) -> list[Utterance]:
        """Set the clock by the time of what comes next; return what ends because of it."""
        ahead = at - self.heard_until
        if ahead > self._settings.largest_jitter:
            ended = self.flush()
            self._voice.reset()
            self._before.clear()
            self._origin, self._samples = at, 0
            return ended
        if not self._current and abs(ahead) > self._settings.largest_drift:
            self._origin += max(ahead, self._said_until - self._silent_since())
        return []

    def _silent_since(self) -> float:
        """The beginning of what may become the pre-roll of the next utterance."""
        return self._beginning_of(self._before)

    def _beginning_of(self, last: Iterable[_Window]) -> float:
        """When the last windows that came began."""
        return self._origin + (self._samples - sum(map(_samples, last))) / SAMPLE_RATE

    def _hear(self, pcm: bytes) -> list[Utterance]:
        """The windows that are judged together, whatever frames they came in: so these do not change what is found."""
        samples = as_floats(pcm)
        windows = [samples[first : first + WINDOW] for first in range(0, len(samples), WINDOW)]
        loudness = [_loudness(window) for window in windows]
        self._still = self._still + 1 if max(loudness) < _STILL**2 else 0
        deaf = self._still > _SETTLED and not self._current
        voice = [0.0] * len(windows) if deaf else self._voice.probabilities(samples)
        cut = (pcm[first : first + _WINDOW_BYTES] for first in range(0, len(pcm), _WINDOW_BYTES))
        return [ended for judged in zip(cut, loudness, voice, strict=True) for ended in self._take(*judged)]

    def _take(self, pcm: bytes, loudness: float, probability: float) -> list[Utterance]:
        self._samples += len(pcm) // BYTES_PER_SAMPLE
        threshold = self._settings.silence_threshold if self._current else self._settings.speech_threshold
        window = _Window(pcm, loudness, probability >= threshold)
        if not self._current and not window.speech:
            self._before.append(window)
            return []
        if not self._current:
            self._current.extend(self._before)
            self._before.clear()
            self._began = self._beginning_of((*self._current, window))
        self._current.append(window)
        self._silent = 0 if window.speech else self._silent + 1
        length = len(self._current) * _WINDOW_SECONDS
        if self._silent * _WINDOW_SECONDS >= self._settings.pause_after(length):
            return self._end()
        if length + _WINDOW_SECONDS > self._settings.longest_utterance:
            return self._cut()
        return []

    def _end(self) -> list[Utterance]:
        """Close the current utterance a post-roll after its last speech; silence beyond is pre-roll for the next."""
        post_roll = min(self._silent, round(self._settings.post_roll / _WINDOW_SECONDS))
        said = len(self._current) - self._silent + post_roll
        return self._close(said, keep_speaking=False)

    def _cut(self) -> list[Utterance]:
        """Cut a monologue where it was quietest in the last two fifths; what follows opens the next utterance."""
        first = len(self._current) * 3 // 5
        loudness = np.array([window.loudness for window in self._current])
        smooth = np.convolve(loudness, np.ones(3) / 3, mode="same")
        quietest = first + int(np.argmin(smooth[first:-1])) + 1
        return self._close(quietest, keep_speaking=True)

    def _close(self, count: int, *, keep_speaking: bool) -> list[Utterance]:
        said, rest = self._current[:count], self._current[count:]
        end = self._beginning_of(rest)
        self._current, self._began = rest if keep_speaking else [], end
        if not keep_speaking:
            self._before.extend(rest)
            self._silent = 0
        self._said_until = end
        spoken = sum(window.speech for window in said) * _WINDOW_SECONDS
        if spoken < self._settings.shortest_speech:
            return []
        pcm = b"".join(window.pcm for window in said)
        start = end - len(pcm) / (SAMPLE_RATE * BYTES_PER_SAMPLE)
        return [Utterance(start, end, pcm, _stretches(said, start, end))]


def _stretches(windows: list[_Window], start: float, end: float) -> tuple[Span, ...]:
    """The stretches of voice, shorter silences than a breath included."""
    found: list[Span] = []
    for number, window in enumerate(windows):
        if not window.speech:
            continue
        at = start + number * _WINDOW_SECONDS
        if found and at - found[-1][1] < BREATH:
            found[-1] = found[-1][0], min(end, at + _WINDOW_SECONDS)
        else:
            found.append((at, min(end, at + _WINDOW_SECONDS)))
    return tuple(found)


def _samples(window: _Window) -> int:
    return len(window.pcm) // BYTES_PER_SAMPLE


def _loudness(samples: Samples) -> float:
    """Mean square."""
    return float(samples @ samples) / max(1, len(samples))
