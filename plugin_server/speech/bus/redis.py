"""The serving process's side of the bus through Redis Streams. The workers' side is `worker.py`.

Every job stays in this process's memory until it is answered, and Redis is looked at every few seconds: what is missing
there (Redis was restarted, a time to live ran out) is handed over again. So a job is decoded at least once, and as it
leaves the backlog with its first answer, its lines are delivered exactly once.
"""

import logging
import secrets
import time
from typing import Any

import gevent
import msgspec
import redis

from plugin_server.redis_client import connect, place_of
from plugin_server.speech.bus.backlog import LONGEST, Backlog
from plugin_server.speech.bus.persistence import UnfitRedis, refuse_persisting
from plugin_server.speech.bus.protocol import Dropped, Job, Lines, SetAside
from plugin_server.speech.bus.records import (
    JOBS_LIVE,
    ROOM_LIVES,
    Answer,
    Keys,
    Ticket,
)
from plugin_server.speech.bus.sealing import RoomSeal, Unsealable, Wrapping

log = logging.getLogger(__name__)

TIMEOUT = 5.0
"""Seconds until a Redis that does not answer counts as away."""

POLL = 1
"""Seconds to wait for an answer at a time."""

TEND = 3.0
"""Seconds between two looks at what lies in Redis and at who works."""


class RedisBus:
    """A `Bus` whose decoding is done by `codev worker` processes, on this machine or others."""

    def __init__(self, url: str, secret: bytes, longest: float = LONGEST) -> None:
        self._client = connect(url, reach=TIMEOUT, answer=TIMEOUT)
        self._place = place_of(url)
        self._wrapping = Wrapping(secret)
        self._keys = Keys(self._wrapping.fingerprint)
        self._process = secrets.token_hex(8)
        self._backlog = Backlog(longest, self._let_go)
        self._seals: dict[str, tuple[RoomSeal, bytes]] = {}
        self._unfit: UnfitRedis | None = None
        self._trouble: str | None = None
        try:
            self._look_whether_fit()
        except redis.RedisError as error:
            self._lost(error)
        self._greenlet = gevent.spawn(self._run)

    @property
    def refusal(self) -> str | None:
        """A Redis that does not answer may come back, and is no reason to offer no speech."""
        return None if self._unfit is None else str(self._unfit)

    def warm_up(self) -> None:
        """The workers have loaded their models."""

    def decode(self, job: Job) -> Lines:
        if self._unfit is not None:
            raise Dropped
        if job.room not in self._seals:
            self._seals[job.room] = self._wrapping.new_key(job.room)
        waiting = self._backlog.add(job)
        try:
            self._hand_over(job)
        except redis.RedisError as error:
            self._lost(error)
        lines: Lines = waiting.answer.get()
        return lines

    def withdraw(self, source: str) -> None:
        self._backlog.withdraw(lambda job: job.source == source)

    def forget(self, room: str) -> bool:
        self._backlog.withdraw(lambda job: job.room == room)
        self._seals.pop(room, None)
        pattern = self._keys.of_room(room)
        try:
            if found := list(self._client.scan_iter(match=pattern, count=1000)):
                self._client.delete(*found)
            return not list(self._client.scan_iter(match=pattern, count=1000))
        except redis.RedisError:
            return False  # its key lives for two minutes at most, and nobody renews it

    @property
    def lag(self) -> float:
        return self._backlog.lag

    @property
    def trouble(self) -> str | None:
        return self.refusal or self._trouble

    def close(self) -> None:
        self._greenlet.kill()
        self._backlog.withdraw(lambda job: True)
        self._client.close()

    def _run(self) -> None:
        """Takes answers and tends what lies in Redis, for ever; through a loss of Redis, until it is found again."""
        tended = 0.0
        while True:
            try:
                if time.monotonic() - tended > TEND:
                    self._tend()
                    tended = time.monotonic()
                if self._unfit is None:
                    self._take_answers(POLL)
                else:
                    gevent.sleep(TEND)
            except redis.RedisError as error:
                self._lost(error)
                tended = 0.0
                gevent.sleep(POLL)
            gevent.sleep(0.001)  # a timer's turn comes too, where gevent has not patched the socket

    def _tend(self) -> None:
        """Looks whether this Redis is fit, who works, and what is missing; hands over again what is."""
        self._look_whether_fit()
        if self._unfit is not None:
            return
        self._look_who_works()
        jobs = self._backlog.jobs()
        renewing: Any = self._client.pipeline(transaction=False)
        for job in jobs:
            renewing.expire(self._keys.room_key(job.room), ROOM_LIVES)
            renewing.expire(self._keys.job(job.room, job.id), ROOM_LIVES)
        renewing.expire(self._keys.jobs, JOBS_LIVE)
        renewed = renewing.execute()[:-1]
        while self._take_answers(0):  # what has just been answered is missing too
            pass
        for job, has_key, is_there in zip(jobs, renewed[::2], renewed[1::2], strict=True):
            if not (has_key and is_there) and job.id in self._backlog:
                self._hand_over(job)

    def _look_whether_fit(self) -> None:
        try:
            refuse_persisting(self._client, self._place)
        except UnfitRedis as unfit:
            if self._unfit is None:
                log.error("%s", unfit)
                self._unfit = unfit
                for room in tuple(self._seals):  # out of a memory that may be saved at any moment
                    self.forget(room)
            return
        self._unfit = None

    def _look_who_works(self) -> None:
        workers = len(set(self._client.scan_iter(match=self._keys.worker("*"), count=1000)))
        self._backlog.decoders = max(1, workers)
        self._say(
            None
            if workers
            else f"No worker takes what is said from Redis at {self._place}. "
            "Start one: `codev worker`, with the CODEV_SECRET_KEY of this service."
        )

    def _hand_over(self, job: Job) -> None:
        seal, wrapped = self._seals[job.room]
        plain = msgspec.msgpack.encode(job.speech)
        ticket = Ticket(job.id, job.room, self._process)
        handing: Any = self._client.pipeline(transaction=True)
        handing.set(self._keys.room_key(job.room), wrapped, ex=ROOM_LIVES)
        handing.set(self._keys.job(job.room, job.id), seal.job(job.id, plain), ex=ROOM_LIVES)
        handing.xadd(self._keys.jobs, ticket.fields())
        handing.expire(self._keys.jobs, JOBS_LIVE)
        handing.execute()
        if job.id not in self._backlog:  # no longer wanted by the time it was there
            self._let_go([job])

    def _let_go(self, jobs: list[Job]) -> None:
        """A worker that finds a ticket without its job passes on."""
        try:
            self._client.delete(*(self._keys.job(job.room, job.id) for job in jobs))
        except redis.RedisError as error:
            self._lost(error)

    def _take_answers(self, patience: int) -> bool:
        """Takes one answer, waiting so many seconds for it; True when there was one."""
        key = self._keys.answers(self._process)
        taken: Any = self._client.blpop([key], timeout=patience) if patience else self._client.lpop(key)
        if taken is None:
            return False
        answer = msgspec.msgpack.decode(taken[1] if patience else taken, type=Answer)
        match answer.state:
            case "begun":
                self._backlog.begin(answer.job)
            case "aside":
                self._backlog.fail(answer.job, SetAside(answer.error))
            case "done":
                self._open(answer)
        return True

    def _open(self, answer: Answer) -> None:
        job = next((job for job in self._backlog.jobs() if job.id == answer.job), None)
        if job is None:
            return  # answered before, or no longer wanted
        try:
            plain = self._seals[job.room][0].open_answer(job.id, answer.sealed)
        except Unsealable:
            log.warning("an answer from Redis at %s did not open: it was altered on the way", self._place)
            return  # what is missing is handed over again
        self._backlog.answer(job.id, msgspec.msgpack.decode(plain, type=Lines))

    def _lost(self, error: redis.RedisError) -> None:
        self._say(
            f"Redis at {self._place} does not answer or refuses ({type(error).__name__}). "
            "Check that it runs, that CODEV_REDIS_URL is right, and that its memory is not full."
        )

    def _say(self, trouble: str | None) -> None:
        if trouble != self._trouble:
            if trouble is not None:
                log.warning("speech waits: %s", trouble)
            else:
                log.info("speech goes on: %d workers take it from Redis at %s", self._backlog.decoders, self._place)
            self._trouble = trouble
