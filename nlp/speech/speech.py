"""The job of decoding and what comes of it, as plain data: it may go to another process, and holds no state."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

Language = Literal["en", "fr"]

Span = tuple[float, float]
"""Start and end in seconds."""


@dataclass(frozen=True, slots=True)
class Speech:
    """One speaker's audio to decode at once: 16 kHz mono int16, at most what the model hears at once (30 s).

    `vocabulary` are names and terms to expect. `spoken` are the stretches in which a voice was heard, in seconds from
    the beginning of the audio: words are placed in them, and lines part between them. Empty: all of it.
    """

    pcm: bytes
    language: Language
    vocabulary: tuple[str, ...] = ()
    spoken: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Word:
    """A word with its punctuation. Times in seconds; confidence is the mean probability of its tokens, 0 to 1."""

    start: float
    end: float
    text: str
    confidence: float


@dataclass(frozen=True, slots=True)
class SpokenLine:
    """What was said between two pauses: its words in order, their times inside `start` and `end`.

    Times are seconds from the beginning of the audio that was decoded.
    """

    start: float
    end: float
    text: str
    words: tuple[Word, ...]
    confidence: float

    def later(self, seconds: float) -> SpokenLine:
        """The same line in a time that began so many seconds earlier: a stream's, when given the window's start."""
        words = tuple(replace(word, start=word.start + seconds, end=word.end + seconds) for word in self.words)
        return replace(self, start=self.start + seconds, end=self.end + seconds, words=words)
