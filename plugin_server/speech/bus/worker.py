"""A worker's side of the bus through Redis Streams: takes jobs, decodes them, answers, and remembers nothing.

A job belongs to whoever took it for as long as they give signs of life. Then another claims it; one that has failed, or
taken a worker along, as often as a job may is set aside.
"""

import logging
import secrets
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import msgspec
import redis

from nlp.errors import Mendable
from nlp.speech.speech import Speech
from plugin_server.logs import where
from plugin_server.redis_client import connect, place_of
from plugin_server.speech.bus.decoding import TRIES, Decoder
from plugin_server.speech.bus.persistence import refuse_persisting
from plugin_server.speech.bus.records import (
    ANSWERS_LIVE,
    ASIDE_KEPT,
    ASIDE_LIVES,
    CLAIM_AFTER,
    GROUP,
    JOBS_LIVE,
    SIGN_EVERY,
    SIGN_LIVES,
    Answer,
    Keys,
    Ticket,
)
from plugin_server.speech.bus.redis import TIMEOUT
from plugin_server.speech.bus.sealing import RoomSeal, Unsealable, Wrapping

log = logging.getLogger(__name__)

POLL = 1000
"""Milliseconds to wait for a job at a time."""

RETRY = 1.0
"""Seconds until a Redis that was lost is looked for again."""

LONGEST_SIGN = 120.0
"""Seconds after which a decoding that does not end is given up by its signs of life."""

# Only while the job is there: what was withdrawn or answered meanwhile is not answered (again).
ANSWER = """
if redis.call('EXISTS', KEYS[1]) == 1 then
    redis.call('RPUSH', KEYS[2], ARGV[1])
    redis.call('EXPIRE', KEYS[2], ARGV[2])
    redis.call('DEL', KEYS[1])
end
redis.call('XACK', KEYS[3], ARGV[3], ARGV[4])
redis.call('XDEL', KEYS[3], ARGV[4])
"""


@dataclass(frozen=True)
class _Taken:
    """An entry of the stream of jobs that is this worker's now, and the how manieth try this is."""

    entry: bytes
    ticket: Ticket
    tries: int


@dataclass(frozen=True)
class _Opened:
    """A job that has been begun."""

    taken: _Taken
    seal: RoomSeal
    speech: Speech


class Worker:
    """Works until `stop`. One decoding at a time: it uses all the threads it was given, and as many jobs as its
    decoder takes together."""

    def __init__(self, url: str, secret: bytes, decoder: Decoder, claim_after: float = CLAIM_AFTER) -> None:
        self._client = connect(url, reach=TIMEOUT, answer=TIMEOUT)
        self._place = place_of(url)
        self._wrapping = Wrapping(secret)
        self._keys = Keys(self._wrapping.fingerprint)
        self._decoder = decoder
        self._claim_after = claim_after
        self._name = secrets.token_hex(8)
        self._answer = self._client.register_script(ANSWER)
        self._stopping = False
        self._signed = -SIGN_EVERY

    def run(self) -> None:
        """Works until stopped, through any loss of Redis. Raises Mendable when it cannot go on as it is set."""
        self._decoder.load()
        lost = False
        while not self._stopping:
            try:
                self._begin()
                log.info("a worker takes what is said from Redis at %s", self._place)
                lost = False
                self._work()
            except (redis.ConnectionError, redis.TimeoutError, redis.ResponseError) as error:
                if not lost:
                    log.warning("Redis at %s does not answer or refuses (%s)", self._place, type(error).__name__)
                lost = True
                time.sleep(RETRY)
        self._leave()

    def stop(self) -> None:
        """The job under way is finished first. May be called from a signal's handler."""
        self._stopping = True

    def _begin(self) -> None:
        self._signed = -SIGN_EVERY
        refuse_persisting(self._client, self._place)
        try:
            self._client.xgroup_create(self._keys.jobs, GROUP, id="0", mkstream=True)
        except redis.ResponseError as error:
            if not str(error).startswith("BUSYGROUP"):
                raise
        self._client.expire(self._keys.jobs, JOBS_LIVE)
        self._forget_the_dead()

    def _forget_the_dead(self) -> None:
        """Takes those that were killed, and whose jobs were claimed, off the group's list."""
        consumers: Any = self._client.xinfo_consumers(self._keys.jobs, GROUP)
        for consumer in consumers:
            if not consumer["pending"] and not self._client.exists(self._keys.worker(consumer["name"].decode())):
                self._client.xgroup_delconsumer(self._keys.jobs, GROUP, consumer["name"])

    def _work(self) -> None:
        while not self._stopping:
            self._sign()
            self._do(self._claimed() or self._new())

    def _new(self) -> list[_Taken]:
        most = self._decoder.together
        found: Any = self._client.xreadgroup(GROUP, self._name, {self._keys.jobs: ">"}, count=most, block=POLL)
        return self._read(found[0][1], tries=1) if found else []

    def _claimed(self) -> list[_Taken]:
        """A job of a worker that has given no sign of life, and the how manieth try this is; it is done alone."""
        idle = round(1000 * self._claim_after)
        found: Any = self._client.xautoclaim(self._keys.jobs, GROUP, self._name, idle, count=1)
        if not found[1]:
            return []
        entry = found[1][0][0]
        pending: Any = self._client.xpending_range(self._keys.jobs, GROUP, entry, entry, 1)
        return self._read(found[1], tries=pending[0]["times_delivered"] if pending else 1)

    def _read(self, entries: Any, tries: int) -> list[_Taken]:
        taken = []
        for entry, fields in entries:
            try:
                taken.append(_Taken(entry, Ticket.of(fields), tries))
            except (KeyError, UnicodeDecodeError):  # no job of ours
                self._pass_on(entry)
        return taken

    def _do(self, taken: list[_Taken]) -> None:
        """Decode them together. One that fails is offered to whoever is next, so often."""
        opened = [one for one in map(self._open, taken) if one is not None]
        if not opened:
            return
        try:
            with self._signs_of_life([one.taken.entry for one in opened]):
                found = self._decoder.decode([one.speech for one in opened])
        except Mendable:
            raise
        except Exception as error:  # noqa: BLE001 - whatever it is, it is tried again and then named
            if len(opened) > 1:  # with which of them something is wrong, each tells alone
                for one in opened:
                    self._do([one.taken])
            else:
                self._failed(opened[0].taken, error)
            return
        for one, lines in zip(opened, found, strict=True):
            job = one.taken.ticket.job
            self._reply(one.taken, Answer(job, "done", one.seal.answer(job, msgspec.msgpack.encode(lines))))

    def _open(self, taken: _Taken) -> _Opened | None:
        """What is asked, begun now; None where it is asked no more, or cannot be."""
        ticket = taken.ticket
        if taken.tries > TRIES:
            self._set_aside(taken, "its workers ended")
            return None
        sealed: Any = self._client.get(self._keys.job(ticket.room, ticket.job))
        wrapped: Any = self._client.get(self._keys.room_key(ticket.room))
        if sealed is None or wrapped is None:
            self._pass_on(taken.entry)  # no longer wanted: only its ticket was left
            return None
        self._push(ticket, Answer(ticket.job, "begun"))
        try:
            seal = self._wrapping.unwrap(ticket.room, wrapped)
            return _Opened(taken, seal, msgspec.msgpack.decode(seal.open_job(ticket.job, sealed), type=Speech))
        except Exception as error:  # noqa: BLE001 - as what fails while it is decoded
            self._failed(taken, error)
            return None

    def _failed(self, taken: _Taken, error: Exception) -> None:
        log.warning("a job failed at try %d: %s", taken.tries, _named(error))
        if taken.tries == TRIES:
            self._set_aside(taken, _named(error))
        else:
            self._offer(taken.entry)

    def _offer(self, entry: bytes) -> None:
        """Makes the job look as if its worker had given no sign of life: it is claimed at once."""
        idle = round(1000 * self._claim_after)
        self._client.xclaim(self._keys.jobs, GROUP, self._name, 0, [entry], idle=idle, justid=True)

    def _pass_on(self, entry: bytes) -> None:
        self._client.xack(self._keys.jobs, GROUP, entry)
        self._client.xdel(self._keys.jobs, entry)

    def _set_aside(self, taken: _Taken, error: str) -> None:
        log.error("a job was set aside after %d tries: %s", TRIES, error)
        job = taken.ticket.job
        note: Any = {"job": job, "tries": TRIES, "error": error, "at": round(time.time())}
        self._client.xadd(self._keys.aside, note, maxlen=ASIDE_KEPT)
        self._client.expire(self._keys.aside, ASIDE_LIVES)
        self._reply(taken, Answer(job, "aside", error=error))

    def _push(self, ticket: Ticket, answer: Answer) -> None:
        key = self._keys.answers(ticket.process)
        pushing: Any = self._client.pipeline(transaction=True)
        pushing.rpush(key, msgspec.msgpack.encode(answer))
        pushing.expire(key, ANSWERS_LIVE)
        pushing.execute()

    def _reply(self, taken: _Taken, answer: Answer) -> None:
        """The last word on a job."""
        ticket = taken.ticket
        keys = [self._keys.job(ticket.room, ticket.job), self._keys.answers(ticket.process), self._keys.jobs]
        self._answer(keys=keys, args=[msgspec.msgpack.encode(answer), ANSWERS_LIVE, GROUP, taken.entry])

    @contextmanager
    def _signs_of_life(self, entries: list[bytes]) -> Iterator[None]:
        """Keeps others from claiming the jobs while they are being done."""
        done = threading.Event()

        def sign() -> None:
            until = time.monotonic() + LONGEST_SIGN
            while not done.wait(SIGN_EVERY) and time.monotonic() < until:
                try:
                    self._sign()
                    self._client.xclaim(self._keys.jobs, GROUP, self._name, 0, list(entries), justid=True)
                except redis.RedisError:
                    return  # Redis is lost: the service hands the job over again once it is found

        signing = threading.Thread(target=sign, daemon=True)
        signing.start()
        try:
            yield
        finally:
            done.set()
            signing.join()

    def _sign(self) -> None:
        """Tells those who look that a worker is here."""
        now = time.monotonic()
        if now - self._signed >= SIGN_EVERY:
            self._client.set(self._keys.worker(self._name), b"", ex=SIGN_LIVES)
            self._signed = now

    def _leave(self) -> None:
        """Takes its name off the lists, so that nobody counts on it."""
        try:
            self._client.delete(self._keys.worker(self._name))
            self._client.xgroup_delconsumer(self._keys.jobs, GROUP, self._name)
        except redis.ResponseError:
            pass  # there are no lists: it was stopped before any worker had begun
        except redis.RedisError:
            log.info("a worker ends without saying so: Redis at %s does not answer", self._place)


def _named(error: Exception) -> str:
    if isinstance(error, Unsealable):
        return "it did not open: altered, or sealed with another CODEV_SECRET_KEY"
    return where(error)
