"""Cuts one speaker's audio into utterances where they pause. Knows nothing of words, of sessions, or of other speakers.

Utterances are coalesced across short pauses because Whisper pays for 30 s whatever it is given.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

import numpy as np

from nlp.speech.audio import BYTES_PER_SAMPLE, SAMPLE_RATE, Samples, as_floats
from nlp.speech.voice import WINDOW, VoiceActivity

_WINDOW_BYTES = WINDOW * BYTES_PER_SAMPLE
_WINDOW_SECONDS = WINDOW / SAMPLE_RATE


@dataclass(frozen=True, slots=True)
class Utterance:
    """What one speaker said between two pauses: 16 kHz mono int16, exactly from `start` to `end` (seconds)."""

    start: float
    end: float
    pcm: bytes


@dataclass(frozen=True, slots=True)
class EndpointSettings:
    """When an utterance starts and ends. Times in seconds, thresholds are probabilities of speech.

    The pause that ends an utterance shrinks from `longest_pause`, for the first words, to `shortest_pause` once
    `comfortable_length` is reached. At `longest_utterance` it is cut at the quietest point, pause or not.
    """

    speech_threshold: float = 0.5
    silence_threshold: float = 0.35
    shortest_speech: float = 0.1
    pre_roll: float = 0.3
    post_roll: float = 0.2
    longest_pause: float = 0.9
    shortest_pause: float = 0.3
    comfortable_length: float = 12.0
    longest_utterance: float = 25.0
    largest_jitter: float = 0.5

    def __post_init__(self) -> None:
        if not 1.0 <= self.longest_utterance <= 30.0:
            raise ValueError("The longest utterance must be 1 to 30 s: Whisper hears no more at once.")
        if not 0.0 < self.shortest_pause <= self.longest_pause:
            raise ValueError("The shortest pause must be above 0 s and no longer than the longest pause.")

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
        self._silent = 0
        self._origin = 0.0
        self._samples = 0

    def feed(self, pcm: bytes, at: float | None = None) -> list[Utterance]:
        """Take more audio, of any length, and return the utterances that it ends, oldest first.

        `at` is the time of the first of these samples in the speaker's stream, in seconds. Without it the audio
        follows on what came before. When it is later by more than `largest_jitter` (a muted microphone, lost frames)
        what was being said ends there and the clock moves on; the clock never goes back.
        """
        ended: list[Utterance] = []
        if at is not None and at - self._heard_until() > self._settings.largest_jitter:
            ended += self.flush()
            self._voice.reset()
            self._before.clear()
            self._origin, self._samples = at, 0
        self._unread += pcm
        whole = len(self._unread) - len(self._unread) % _WINDOW_BYTES
        for offset in range(0, whole, _WINDOW_BYTES):
            ended += self._hear(bytes(self._unread[offset : offset + _WINDOW_BYTES]))
        del self._unread[:whole]
        return ended

    def flush(self) -> list[Utterance]:
        """End what is being said now (the turn passed, the microphone closed) and return it; the clock goes on."""
        rest = bytes(self._unread[: len(self._unread) // BYTES_PER_SAMPLE * BYTES_PER_SAMPLE])
        self._unread.clear()
        ended = self._hear(rest) if rest else []
        return ended + self._end()

    def _heard_until(self) -> float:
        return self._origin + (self._samples + len(self._unread) // BYTES_PER_SAMPLE) / SAMPLE_RATE

    def _hear(self, pcm: bytes) -> list[Utterance]:
        samples = as_floats(pcm)
        self._samples += len(samples)
        probability = self._voice.probability(np.pad(samples, (0, WINDOW - len(samples))))
        threshold = self._settings.silence_threshold if self._current else self._settings.speech_threshold
        window = _Window(pcm, _loudness(samples), probability >= threshold)
        if not self._current and not window.speech:
            self._before.append(window)
            return []
        if not self._current:
            self._current.extend(self._before)
            self._before.clear()
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
        end = self._origin + (self._samples - sum(len(window.pcm) for window in rest) // BYTES_PER_SAMPLE) / SAMPLE_RATE
        self._current = rest if keep_speaking else []
        if not keep_speaking:
            self._before.extend(rest)
            self._silent = 0
        spoken = sum(window.speech for window in said) * _WINDOW_SECONDS
        if spoken < self._settings.shortest_speech:
            return []
        pcm = b"".join(window.pcm for window in said)
        return [Utterance(end - len(pcm) / (SAMPLE_RATE * BYTES_PER_SAMPLE), end, pcm)]


def _loudness(samples: Samples) -> float:
    return float(np.mean(np.square(samples)))
