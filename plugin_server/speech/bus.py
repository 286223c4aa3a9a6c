"""Where speech work is done: native threads beside the hub, so that panels answer while words are decoded."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from gevent.threadpool import ThreadPool

from nlp.speech.models import find
from nlp.speech.transcription import Language, Transcriber, Transcription

R = TypeVar("R")


class ThreadBus:
    """Endpointing and analysis in one thread, decoding in another; callers wait without holding up anyone.

    The Whisper model is loaded by the first decoding, once.
    """

    def __init__(self, model: str, models: Path) -> None:
        self._model = model
        self._models = models
        self._light = ThreadPool(1)
        self._heavy = ThreadPool(1)
        self._transcriber: Transcriber | None = None

    def check(self) -> None:
        """Raises ModelMissing when there is no model to decode with."""
        find(self._model, self._models)

    def light(self, work: Callable[[], R]) -> R:
        """Does a short piece of work outside the hub and waits for it."""
        done: R = self._light.apply(work)
        return done

    def decode(self, pcm: bytes, language: Language) -> Transcription | None:
        """Decodes one utterance (16 kHz mono int16). Raises ModelMissing when the model cannot be loaded."""
        decoded: Transcription | None = self._heavy.apply(self._decode, (pcm, language))
        return decoded

    def _decode(self, pcm: bytes, language: Language) -> Transcription | None:
        if self._transcriber is None:
            threads = os.cpu_count() or 1
            self._transcriber = Transcriber.load(self._model, folder=self._models, threads=threads)
        return self._transcriber.transcribe(pcm, language)
