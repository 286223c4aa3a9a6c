"""What decoding costs on this machine: the same work whatever would be said, so that it can be timed and compared."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import numpy as np

from nlp.speech.audio import SAMPLE_RATE
from nlp.speech.endpointing import Endpointer

if TYPE_CHECKING:
    from nlp.speech.transcription import Transcriber

TOKENS_PER_SECOND = 3.0
"""Of speech, in English and French, in Whisper's vocabulary."""

TYPICAL_WINDOW = 6.0
"""Seconds of speech decoded at once in a lively conversation; an exposé gives twice as many."""


def decoding(transcriber: Transcriber, length: float = TYPICAL_WINDOW) -> float:
    """Seconds of work for each second of speech, when it is decoded in windows of `length` seconds."""
    # The first run meets cold caches.
    return min(_seconds_of_decoding(transcriber, length) for _ in range(2)) / length


def endpointing(length: float = 5.0) -> float:
    """Seconds of one processor for each second that a microphone is open."""
    ear, voice = Endpointer(), np.full(round(length * SAMPLE_RATE), 3000, dtype=np.int16).tobytes()
    began = time.perf_counter()
    ear.feed(voice)
    return (time.perf_counter() - began) / length


def speakers(factor: float, workers: int) -> int:
    """How many people who speak at the same time so many workers carry, a third of their time kept free."""
    return int(workers / factor * 2 / 3)


def _seconds_of_decoding(transcriber: Transcriber, length: float) -> float:
    began = time.perf_counter()
    transcriber.spend(length, round(length * TOKENS_PER_SECOND))
    return time.perf_counter() - began
