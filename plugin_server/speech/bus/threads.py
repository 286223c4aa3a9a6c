"""The bus of a service that stands alone: native threads decode, and the hub answers panels meanwhile."""

from collections.abc import Sequence

import gevent
from gevent.threadpool import ThreadPool

from nlp.errors import Mendable
from plugin_server.logs import where
from plugin_server.speech.bus.backlog import LONGEST, Backlog
from plugin_server.speech.bus.decoding import TRIES, Decoder
from plugin_server.speech.bus.protocol import Job, Lines, SetAside


class ThreadBus:
    """A `Bus` without other processes; each decoder works in a thread of its own."""

    def __init__(self, decoders: Sequence[Decoder], longest: float = LONGEST) -> None:
        self._decoders = decoders
        self._free = list(decoders)
        self._threads = ThreadPool(len(decoders))
        self._backlog = Backlog(longest)
        self._backlog.decoders = len(decoders)

    @property
    def refusal(self) -> str | None:
        try:
            self._decoders[0].check()
        except Mendable as missing:
            return str(missing)
        return None

    def warm_up(self) -> None:
        for decoder in self._decoders:
            self._threads.apply(decoder.load)

    def decode(self, job: Job) -> Lines:
        waiting = self._backlog.add(job)
        if self._free:
            gevent.spawn(self._work, self._free.pop())
        lines: Lines = waiting.answer.get()
        return lines

    def withdraw(self, source: str) -> None:
        self._backlog.withdraw(lambda job: job.source == source)

    def forget(self, room: str) -> bool:
        self._backlog.withdraw(lambda job: job.room == room)
        return True

    @property
    def lag(self) -> float:
        return self._backlog.lag

    @property
    def trouble(self) -> str | None:
        return None

    def close(self) -> None:
        self._backlog.withdraw(lambda job: True)

    def _work(self, decoder: Decoder) -> None:
        """Decodes until nothing waits."""
        while taken := [waiting.job for waiting in self._backlog.next(decoder.together)]:
            if not (len(taken) > 1 and self._decode_together(taken, decoder)):
                for job in taken:
                    self._decode_alone(job, decoder)
        self._free.append(decoder)

    def _decode_together(self, jobs: list[Job], decoder: Decoder) -> bool:
        """False when something was wrong: with which of them, each tells alone."""
        try:
            found = self._threads.apply(decoder.decode, ([job.speech for job in jobs],))
        except Exception:  # noqa: BLE001
            return False
        for job, lines in zip(jobs, found, strict=True):
            self._backlog.answer(job.id, lines)
        return True

    def _decode_alone(self, job: Job, decoder: Decoder) -> None:
        try:
            self._backlog.answer(job.id, self._lines_of(job, decoder))
        except Exception as error:  # noqa: BLE001 - one bad job must not leave all others waiting
            self._backlog.fail(job.id, error)

    def _lines_of(self, job: Job, decoder: Decoder) -> Lines:
        """Raises SetAside when it has failed as often as a job may; Mendable."""
        tried = 0
        while True:
            try:
                (lines,) = self._threads.apply(decoder.decode, ([job.speech],))
                found: Lines = lines
                return found
            except Mendable:
                raise
            except Exception as error:  # noqa: BLE001 - whatever it is, it is tried again and then named
                tried += 1
                if tried == TRIES or job.id not in self._backlog:
                    raise SetAside(where(error)) from None
