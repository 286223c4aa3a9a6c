"""From one person's frames to utterances, in order. Bounded: when work piles up the oldest sound goes first."""

import logging
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

import gevent
from gevent.event import Event

from nlp.speech.endpointing import Endpointer, Utterance
from plugin_server.logs import where
from plugin_server.speech.bus import BYTES_PER_SECOND, ThreadBus
from plugin_server.speech.gate import Frame

log = logging.getLogger(__name__)

LONGEST_WAIT = 20.0
"""Seconds of sound that may wait; beyond it the oldest is dropped."""

GAP = 2.0
"""Seconds without a frame (a muted microphone) after which the speaker's clock is set anew."""

PAUSE = 1.5
"""Seconds without a frame after which what was being said is taken as said."""


@dataclass(frozen=True)
class _Waiting:
    pcm: bytes
    at: float
    follows: bool
    """Whether it continues the frame before without a hole."""


class Intake:
    """One speaker. `deliver` gets each utterance as it ends, its times in epoch seconds."""

    def __init__(self, bus: ThreadBus, deliver: Callable[["Intake", Utterance], None]) -> None:
        self._bus = bus
        self._deliver = deliver
        self._endpointer = Endpointer()
        self._queue: deque[_Waiting] = deque()
        self._bytes = 0
        self._next: int | None = None
        self._last = 0.0
        self._hole = False
        self._wake = Event()
        self._greenlet = gevent.spawn(self._run)

    def take(self, frame: Frame, now: float) -> float:
        """Queues one frame that has just come (`now` in epoch seconds); returns the seconds dropped to fit it."""
        follows = frame.sequence == self._next and now - self._last < GAP
        self._next, self._last = frame.sequence + 1, now
        self._queue.append(_Waiting(frame.pcm, now - len(frame.pcm) / BYTES_PER_SECOND, follows))
        self._bytes += len(frame.pcm)
        dropped = 0
        while self._bytes > LONGEST_WAIT * BYTES_PER_SECOND:
            oldest = self._queue.popleft()
            self._bytes -= len(oldest.pcm)
            dropped += len(oldest.pcm)
            self._hole = True
        self._wake.set()
        return dropped / BYTES_PER_SECOND

    def close(self) -> None:
        """Stops at once: what waits or is being said is forgotten."""
        self._queue.clear()
        self._greenlet.kill(block=False)

    def _run(self) -> None:
        while True:
            self._wake.wait(timeout=PAUSE)
            self._wake.clear()
            batch, hole = self._drain()
            quiet = time.time() - self._last > PAUSE
            try:
                ended = self._bus.cut(lambda: self._cut(batch, hole, quiet))  # noqa: B023 - waited for here
            except Exception as error:  # noqa: BLE001 - one bad moment must not leave a person unheard
                log.error("a moment of speech was lost: %s", where(error))
                self._endpointer = Endpointer()
                continue
            for utterance in ended:
                self._deliver(self, utterance)

    def _drain(self) -> tuple[list[_Waiting], bool]:
        """What waits, and whether sound was dropped before it. On the hub: the thread never touches the queue."""
        batch, hole = list(self._queue), self._hole
        self._queue.clear()
        self._bytes, self._hole = 0, False
        return batch, hole

    def _cut(self, batch: list[_Waiting], hole: bool, quiet: bool) -> list[Utterance]:
        """In the cutting thread: the utterances that end in the batch, or in the quiet after it."""
        ended: list[Utterance] = []
        for waiting in batch:
            ended += self._endpointer.feed(waiting.pcm, None if waiting.follows and not hole else waiting.at)
            hole = False
        return ended + self._endpointer.flush() if quiet else ended
