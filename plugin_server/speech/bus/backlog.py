"""The jobs handed over and not answered yet, oldest first, in memory. Bounded: the oldest partial work goes first.

A job that a decoder has begun is never dropped: its work would be lost, and under load nothing would ever be answered.
"""

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from gevent.event import AsyncResult

from nlp.speech.audio import seconds
from plugin_server.speech.bus.protocol import Dropped, Job, Lines, Withdrawn

LONGEST = 60.0
"""Seconds of speech that may wait for each decoder: about 20 s of work for one that can just carry three speakers."""


@dataclass(eq=False)
class Waiting:
    """A job, since when it waits (on the monotonic clock), and where its answer is awaited."""

    job: Job
    since: float = field(default_factory=time.monotonic)
    begun: bool = False
    answer: AsyncResult = field(default_factory=AsyncResult)


class Backlog:
    """On the hub alone. `let_go` is told which jobs no answer is wanted for any more."""

    def __init__(self, longest: float = LONGEST, let_go: Callable[[list[Job]], None] = lambda jobs: None) -> None:
        self._longest = longest
        self._let_go = let_go
        self._waiting: dict[str, Waiting] = {}
        self.decoders = 1
        """How many take from it: so many times as much may wait."""

    def __contains__(self, job: str) -> bool:
        return job in self._waiting

    @property
    def lag(self) -> float:
        oldest = next(iter(self._waiting.values()), None)
        return 0.0 if oldest is None else time.monotonic() - oldest.since

    def jobs(self) -> tuple[Job, ...]:
        return tuple(waiting.job for waiting in self._waiting.values())

    def add(self, job: Job) -> Waiting:
        """Take one more job; those that no longer fit are dropped."""
        added = self._waiting[job.id] = Waiting(job)
        self._fail(self._beyond(), Dropped())
        return added

    def next(self, most: int) -> list[Waiting]:
        """The oldest jobs that nobody has begun; they are begun now."""
        taken = [waiting for waiting in self._waiting.values() if not waiting.begun][:most]
        for waiting in taken:
            waiting.begun = True
        return taken

    def begin(self, job: str) -> None:
        if job in self._waiting:
            self._waiting[job].begun = True

    def answer(self, job: str, lines: Lines) -> bool:
        """Give a job its lines; False when it has been answered before, or nobody wants them any more."""
        waiting = self._waiting.pop(job, None)
        if waiting is None:
            return False
        waiting.answer.set(lines)
        return True

    def fail(self, job: str, error: Exception) -> None:
        if job in self._waiting:
            self._waiting.pop(job).answer.set_exception(error)

    def withdraw(self, which: Callable[[Job], bool]) -> None:
        self._fail([waiting for waiting in self._waiting.values() if which(waiting.job)], Withdrawn())

    def _beyond(self) -> list[Waiting]:
        """What has to go: partial work first, then the oldest; the newest job stays, whatever its length."""
        candidates = [waiting for waiting in self._waiting.values() if not waiting.begun]
        excess = sum(_length(waiting) for waiting in candidates) - self._longest * self.decoders
        gone = []
        for waiting in sorted(candidates[:-1], key=lambda waiting: not waiting.job.partial):
            if excess <= 0:
                break
            gone.append(waiting)
            excess -= _length(waiting)
        return gone

    def _fail(self, gone: Iterable[Waiting], error: Exception) -> None:
        jobs = [waiting.job for waiting in gone]
        for job in jobs:
            self.fail(job.id, error)
        if jobs:
            self._let_go(jobs)


def _length(waiting: Waiting) -> float:
    return seconds(waiting.job.speech.pcm)
