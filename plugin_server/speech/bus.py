"""Where speech work is done: native threads beside the hub, so that panels answer while words are decoded."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from gevent.threadpool import ThreadPool

from nlp.errors import ModelMissing
from nlp.speech.endpointing import Endpointer
from nlp.speech.models import find
from nlp.speech.transcription import Language, Transcriber, Transcription
from plugin_server.logs import where

R = TypeVar("R")

BYTES_PER_SECOND = 32_000
"""16 kHz mono int16."""


class ThreadBus:
    """One thread cuts utterances, one decodes them, one reads them; callers wait without holding up anyone."""

    def __init__(self, model: str, models: Path) -> None:
        self._model = model
        self._models = models
        self._cutting = ThreadPool(1)
        self._decoding = ThreadPool(1)
        self._reading = ThreadPool(1)
        self._transcriber: Transcriber | None = None
        self.backlog = 0.0
        """Seconds of speech, of all sessions, that wait for the decoder or are in it."""

    def check(self) -> None:
        """Raises ModelMissing when there is no model to decode with."""
        find(self._model, self._models)

    def warm_up(self) -> None:
        """Loads what listening needs, so that the first words find it ready. Raises ModelMissing."""
        self.cut(lambda: Endpointer().feed(bytes(BYTES_PER_SECOND)))
        self._decoding.apply(self._load)

    def cut(self, work: Callable[[], R]) -> R:
        """Does a piece of endpointing outside the hub and waits for it."""
        done: R = self._cutting.apply(work)
        return done

    def read(self, work: Callable[[], R]) -> R:
        """Does a piece of language analysis outside the hub and waits for it."""
        done: R = self._reading.apply(work)
        return done

    def decode(self, pcm: bytes, language: Language, wanted: Callable[[], bool]) -> Transcription | None:
        """Decodes one utterance (16 kHz mono int16), unless it is no longer `wanted` when its turn comes.

        Raises ModelMissing when the model cannot be loaded, or cannot do it.
        """
        length = len(pcm) / BYTES_PER_SECOND
        self.backlog += length
        try:
            decoded: Transcription | None = self._decoding.apply(self._decode, (pcm, language, wanted))
        finally:
            self.backlog -= length
        return decoded

    def _decode(self, pcm: bytes, language: Language, wanted: Callable[[], bool]) -> Transcription | None:
        if not wanted():
            return None
        try:
            return self._load().transcribe(pcm, language)
        except (RuntimeError, ValueError) as error:
            raise ModelMissing("The speech model failed.", f"Try another one ({where(error)}).") from None

    def _load(self) -> Transcriber:
        if self._transcriber is None:
            threads = os.cpu_count() or 1
            self._transcriber = Transcriber.load(self._model, folder=self._models, threads=threads)
        return self._transcriber
