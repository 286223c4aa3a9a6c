"""Native threads beside the hub: for cutting utterances, reading the client's words, weighing a sentence.

Callers wait without holding up anyone.
"""

from collections.abc import Callable
from typing import TypeVar

from gevent.threadpool import ThreadPool

from nlp.speech.audio import BYTES_PER_SAMPLE, SAMPLE_RATE
from nlp.speech.endpointing import Endpointer

R = TypeVar("R")


class Native:
    """One thread for each kind of work, so that none is done twice at once."""

    def __init__(self) -> None:
        self._cutting = ThreadPool(1)
        self._reading = ThreadPool(1)
        self._weighing = ThreadPool(1)

    def cut(self, work: Callable[[], R]) -> R:
        """Does a piece of endpointing and waits for it."""
        done: R = self._cutting.apply(work)
        return done

    def read(self, work: Callable[[], R]) -> R:
        """Does a piece of language analysis and waits for it."""
        done: R = self._reading.apply(work)
        return done

    def weigh(self, work: Callable[[], R]) -> R:
        """Weighs one sentence for someone who waits to send it, whatever else is being read, and waits for it."""
        done: R = self._weighing.apply(work)
        return done

    def warm_up(self) -> None:
        """Loads what cutting needs, so that the first words find it ready."""
        self.cut(lambda: Endpointer().feed(bytes(BYTES_PER_SAMPLE * SAMPLE_RATE)))
