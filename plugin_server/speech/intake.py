"""From one person's frames to windows of speech, in order. Bounded: when work piles up the oldest sound goes first."""

import logging
import secrets
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

import gevent
from gevent.event import Event

from nlp.speech.audio import seconds
from nlp.speech.coalescing import Window
from nlp.speech.ear import Ear
from nlp.speech.ordering import Counts, Frame
from plugin_server.logs import where
from plugin_server.speech.native import Native

log = logging.getLogger(__name__)

LONGEST_WAIT = 20.0
"""Seconds of sound that may wait; beyond it the oldest is dropped."""

PAUSE = 1.5
"""Seconds without a frame after which what was being said is taken as said."""


@dataclass(frozen=True)
class Said:
    """A window that is complete. `partial`: its speaker was still speaking."""

    window: Window
    partial: bool


@dataclass(frozen=True)
class Listener:
    """Who is told of an intake's windows (their times in epoch seconds), and of its speaker beginning to speak."""

    complete: Callable[["Intake", Said], None]
    speaks: Callable[["Intake"], None]


class Intake:
    """One speaker. `source` is its random name on the bus."""

    def __init__(self, native: Native, delay: float, listener: Listener) -> None:
        self.source = secrets.token_hex(8)
        self._native = native
        self._delay = delay
        self._listener = listener
        self._ear = Ear(delay)
        self._counts = Counts()
        self._queue: deque[Frame] = deque()
        self._waiting = 0.0
        self._last = 0.0
        self._interrupted = False
        self._wake = Event()
        self._greenlet = gevent.spawn(self._run)

    @property
    def counts(self) -> Counts:
        """What was wrong with the frames."""
        return self._counts + self._ear.counts

    def take(self, frame: Frame) -> float:
        """Queues one frame that has just come, its time in epoch seconds; returns the seconds dropped to fit it."""
        self._last = time.time() + seconds(frame.pcm)  # the next is not due before: Jigasi's last 1.5 s
        self._queue.append(frame)
        self._waiting += seconds(frame.pcm)
        dropped = 0.0
        while self._waiting - dropped > LONGEST_WAIT:
            dropped += seconds(self._queue.popleft().pcm)
        self._waiting -= dropped
        self._wake.set()
        return dropped

    def others_speak(self) -> None:
        """Someone else has taken the floor: what this person had said is complete."""
        self._interrupted = True
        self._wake.set()

    def close(self) -> None:
        """Stops at once: what waits or is being said is forgotten."""
        self._queue.clear()
        self._greenlet.kill(block=False)

    def _run(self) -> None:
        idle = True
        while True:
            self._wake.wait(timeout=None if idle else PAUSE)
            self._wake.clear()
            batch, interrupted = self._drain()
            idle = quiet = time.time() - self._last > PAUSE
            spoke = self._ear.speaking_since is not None
            try:
                said = self._native.cut(lambda: self._cut(batch, interrupted, quiet))  # noqa: B023 - waited for
            except Exception as error:  # noqa: BLE001 - one bad moment must not leave a person unheard
                log.error("a moment of speech was lost: %s", where(error))
                self._begin_anew()
                continue
            if self._ear.speaking_since is not None and not spoke:
                self._listener.speaks(self)
            for one in said:
                self._listener.complete(self, one)
            if quiet:
                self._begin_anew()

    def _begin_anew(self) -> None:
        """After a silence of the line a panel may count its frames from the beginning."""
        self._counts, self._ear = self.counts, Ear(self._delay)

    def _drain(self) -> tuple[list[Frame], bool]:
        """What waits, and whether another spoke. On the hub: the thread never touches these."""
        drained = list(self._queue), self._interrupted
        self._queue.clear()
        self._waiting, self._interrupted = 0.0, False
        return drained

    def _cut(self, batch: list[Frame], interrupted: bool, quiet: bool) -> list[Said]:
        """In the cutting thread: the windows that are complete after the batch, or in the quiet after it."""
        windows = [window for frame in batch for window in self._ear.hear(frame)]
        if interrupted:
            windows += self._ear.others_speak()
        if quiet:
            windows += self._ear.flush()
        return [Said(window, partial=self._ear.speaking_since is not None) for window in windows]
