"""A fleet whose processes meet in Redis: letters go through its channels, and the register lies there.

Letters leave in order, from a queue of their own, so that nobody waits for Redis; while it is away they are lost, and
what matters of them is made good later (`Member.look_around`, `Member.moved`).
"""

import logging
import secrets
import time
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

import gevent
import msgspec
import redis
from gevent.event import Event
from gevent.queue import Full, Queue
from redis.backoff import NoBackoff
from redis.retry import Retry

from plugin_server.live.fleet.protocol import Body, Claim, Forgotten, Member, Unknown
from plugin_server.live.fleet.records import (
    BEAT,
    Claimed,
    Done,
    Forget,
    Hello,
    Keys,
    Letter,
    Message,
    Moved,
    Over,
    Passed,
    Recorded,
    Told,
)
from plugin_server.live.fleet.register import Register
from plugin_server.live.fleet.sealing import ContentSeal, Envelopes
from plugin_server.logs import where
from plugin_server.seats import Seat, new_id
from plugin_server.speech.bus.persistence import place_of
from plugin_server.speech.bus.sealing import Unsealable

log = logging.getLogger(__name__)

TIMEOUT = 2.0
"""Seconds until a Redis that does not answer counts as away."""

RETRY = 0.5
"""Seconds between two attempts to reach it again."""

WAITING = 2_000
"""Letters that may wait to be sent: some seconds of a busy process. Beyond that they are lost, as without Redis."""

ANSWER_WITHIN = 5.0
"""Seconds in which every other process must have said that it forgot a session."""

STAYS_HOME = 30.0
"""Seconds after which a process may take back a home that another has taken from it: two would tear it to and fro."""

LOOK_EVERY = 15.0
"""Seconds between two comparisons with the store, while nothing is known to be missing."""

R = TypeVar("R")


class _Question:
    """What the others answer to one `Forget`."""

    def __init__(self) -> None:
        self.answers: list[Done] = []
        self.news = Event()

    def wait_for(self, many: int) -> None:
        until = time.monotonic() + ANSWER_WITHIN
        while len(self.answers) < many and time.monotonic() < until:
            self.news.wait(timeout=until - time.monotonic())
            self.news.clear()


class RedisFleet:
    """A `Fleet` of all processes that share a secret and a Redis."""

    shared = True

    def __init__(self, url: str, secret: bytes) -> None:
        """Raises ValueError when the URL makes no sense."""
        self._client = redis.Redis.from_url(
            url, socket_connect_timeout=TIMEOUT, socket_timeout=TIMEOUT, retry=Retry(NoBackoff(), 0)
        )
        self._place = place_of(url)
        self._envelopes = Envelopes(secret)
        self._keys = Keys(self._envelopes.service)
        self._process = secrets.token_hex(8)
        self._register = Register(self._client, self._keys, self._envelopes, self._process)
        self._away = False
        self._hears = False
        """Whether letters reach this process."""
        self._outbox: Queue = Queue(WAITING)
        self._questions: dict[str, _Question] = {}
        self._homes: dict[str, str] = {}
        self._taken: dict[str, float] = {}
        """When this process last made itself the home of a session."""
        self._seals: dict[str, ContentSeal] = {}

    def start(self, member: Member) -> None:
        self._member = member
        for work in (self._post, self._listen, self._live):
            gevent.spawn(work)

    def announce(self, session: str, version: int, actor: str) -> None:
        self._send(self._keys.all, session, Recorded(version, actor))

    def tell(self, session: str, person: str | None, event: str, message: dict[str, Any]) -> None:
        seal = self._seal_of(session)
        if seal is not None:
            sealed = seal.seal(msgspec.json.encode(message), f"told {person} {event}")
            self._send(self._keys.all, session, Told(person, event, sealed))

    def pass_on(self, session: str, version: int, person: str, what: str, body: Body) -> None:
        home, seal = self._home_of(session), self._seal_of(session)
        if home is not None and seal is not None:
            sound = isinstance(body, bytes)
            sealed = seal.seal(
                body if isinstance(body, bytes) else msgspec.json.encode(body), f"passed {person} {what}"
            )
            self._send(self._keys.to(home), session, Passed(version, person, what, sealed, sound))

    def arrive(self, seat: Seat) -> None:
        self._ask(lambda: self._register.arrive([seat]), None)

    def leave(self, seat: Seat) -> bool:
        """While Redis is away, whoever has a panel elsewhere is for a moment said to be away, and put right there."""
        return self._ask(lambda: self._register.leave(seat), True)

    def here(self, seats: Iterable[Seat]) -> frozenset[Seat]:
        asked = tuple(seats)
        found = self._ask(lambda: self._register.elsewhere(asked), None) if asked else frozenset()
        if found is None:
            raise Unknown
        return found

    def is_home(self, session: str) -> bool:
        return self._home_of(session) in (self._process, None)

    def come_home(self, session: str) -> bool:
        if self._homes.get(session) == self._process:
            return True
        now = time.monotonic()
        if now - self._taken.get(session, -STAYS_HOME) < STAYS_HOME:
            return False
        self._taken[session] = now
        self._ask(lambda: self._register.come_home(session), None)
        if self._away:
            return self.is_home(session)
        self._homes[session] = self._process
        self._send(self._keys.all, session, Moved())
        self._do(lambda: self._member.moved(session))
        return True

    def claim(self, socket: str, seat: Seat, claim: Claim | None) -> None:
        self._send(self._keys.all, seat.session, Claimed(socket, seat.person, claim))

    def forget(self, session: str) -> Forgotten:
        self._seals.pop(session, None)
        question = _Question()
        asking = self._envelopes.seal(self._keys.all, Letter(self._process, session, Forget(name := new_id())))
        self._questions[name] = question
        try:
            heard_by = self._ask(lambda: int(self._client.publish(self._keys.all, asking)), None)
            if heard_by is None:
                return Forgotten(lines=0, clean=False)
            others = heard_by - int(self._hears)
            question.wait_for(others)
        finally:
            del self._questions[name]
        answers = question.answers
        clean = len(answers) >= others and all(answer.clean for answer in answers)
        return Forgotten(sum(answer.lines for answer in answers), clean)

    def over(self, session: str, receipt: dict[str, Any]) -> None:
        self._let_go(session)
        self._send(self._keys.all, session, Over(msgspec.json.encode(receipt)))
        self._ask(lambda: self._register.forget(session), False)

    def _let_go(self, session: str) -> None:
        self._homes.pop(session, None)
        self._seals.pop(session, None)
        self._taken.pop(session, None)

    def _home_of(self, session: str) -> str | None:
        """The process where a session is heard; None while that cannot be seen."""
        if session not in self._homes:
            found: dict[str, str] = self._ask(lambda: self._register.homes([session]), {})
            self._homes.update(found)
        return self._homes.get(session)

    def _seal_of(self, session: str) -> ContentSeal | None:
        if session not in self._seals:
            wrapped = self._ask(lambda: self._register.key(session, self._envelopes.new_key(session)), None)
            if wrapped is None:
                return None
            try:
                self._seals[session] = self._envelopes.unwrap(session, wrapped)
            except Unsealable:
                log.error("a key in Redis at %s does not open: it was altered", self._place)
                return None
        return self._seals[session]

    def _ask(self, question: Callable[[], R], otherwise: R) -> R:
        """What Redis answers; `otherwise` at once while it is known to be away."""
        if self._away:
            return otherwise
        try:
            return question()
        except redis.RedisError as error:
            self._lost(error)
            return otherwise

    def _send(self, channel: str, session: str, message: Message) -> None:
        if self._away:
            return
        try:
            self._outbox.put_nowait((channel, Letter(self._process, session, message)))
        except Full:
            log.warning("letters to other processes are lost: Redis at %s is too slow", self._place)

    def _post(self) -> None:
        """Sends letters, in order, for ever."""
        while True:
            channel, letter = self._outbox.get()
            sealed = self._envelopes.seal(channel, letter)
            self._ask(lambda: self._client.publish(channel, sealed), 0)  # noqa: B023 - done at once

    def _listen(self) -> None:
        """Takes letters, for ever; what was missed while there was no line is looked for when there is one again."""
        while True:
            try:
                self._follow()
            except redis.RedisError as error:
                self._lost(error)
            self._hears = False
            gevent.sleep(RETRY)

    def _follow(self) -> None:
        with self._client.pubsub() as line:  # type: ignore[no-untyped-call]
            line.subscribe(self._keys.all, self._keys.to(self._process))
            subscribed = 0
            while True:
                got: Any = line.get_message(timeout=TIMEOUT)
                if got is None:
                    continue
                if got["type"] == "message":
                    self._take(got["channel"].decode(), got["data"])
                elif got["type"] == "subscribe":
                    subscribed += 1
                    self._hears = subscribed == 2
                    if self._hears:
                        gevent.spawn(self._found)

    def _found(self) -> None:
        """Letters come from now on: nothing that was known before is sure."""
        self._seals.clear()
        self._send(self._keys.all, "", Hello())
        self._do(self._member.joined)
        self._do(self._member.look_around)
        self._tell_of_moves(tuple(self._homes))

    def _live(self) -> None:
        """Shows that this process lives, and sees whether the others do, for ever."""
        looked, alive = time.monotonic(), frozenset[str]()
        while True:
            try:
                was_alive, before = self._register.beat(), alive
                alive = self._register.alive()
                self._is_there()
                if not was_alive:
                    self._register.arrive(self._member.seats())
                self._look_at_homes()
                for process in before - alive:
                    self._do(lambda: self._member.gone(process))  # noqa: B023 - done at once
            except redis.RedisError as error:
                self._lost(error)
            if self._away or before - alive or not was_alive or time.monotonic() - looked > LOOK_EVERY:
                looked = time.monotonic()
                gevent.spawn(self._do, self._member.look_around)
            gevent.sleep(BEAT)

    def _look_at_homes(self) -> None:
        """Keeps the homes that are here, and takes those of the dead."""
        here = {seat.session for seat in self._member.seats()}
        mine = {session for session, home in self._homes.items() if home == self._process}
        homes = self._register.homes(here | mine)
        moved = [session for session, home in homes.items() if self._homes.get(session) != home]
        self._homes = homes
        self._tell_of_moves(moved)

    def _tell_of_moves(self, sessions: Iterable[str]) -> None:
        for session in sessions:
            self._do(lambda: self._member.moved(session))  # noqa: B023 - done at once

    def _take(self, channel: str, sealed: bytes) -> None:
        try:
            letter = self._envelopes.open(channel, sealed)
        except Unsealable:
            log.warning("a letter in Redis at %s does not open: it was altered on the way", self._place)
            return
        if letter.process != self._process:
            self._do(lambda: self._read(letter))

    def _read(self, letter: Letter) -> None:
        session, message = letter.session, letter.message
        match message:
            case Recorded(version, actor):
                self._member.recorded(session, version, actor)
            case Told(person, event, sealed) if self._member.has_panels(session):
                plain = self._open(session, sealed, f"told {person} {event}")
                self._member.told(session, person, event, msgspec.json.decode(plain))
            case Passed(version, person, what, sealed, sound):
                plain = self._open(session, sealed, f"passed {person} {what}")
                self._member.passed(session, version, person, what, plain if sound else msgspec.json.decode(plain))
            case Claimed(socket, person, claim):
                self._member.claimed(letter.process, socket, Seat(session, person), claim)
            case Hello():
                self._member.joined()
            case Moved():
                if session in self._homes:
                    self._homes[session] = letter.process
                    self._member.moved(session)
            case Forget(question):
                gevent.spawn(self._answer, letter.process, session, question)
            case Done(question):
                if question in self._questions:
                    self._questions[question].answers.append(message)
                    self._questions[question].news.set()
            case Over(receipt):
                self._let_go(session)
                self._member.over(session, msgspec.json.decode(receipt))

    def _open(self, session: str, sealed: bytes, label: str) -> bytes:
        """Raises Unsealable."""
        seal = self._seal_of(session)
        if seal is None:
            raise Unsealable
        try:
            return seal.open(sealed, label)
        except Unsealable:
            del self._seals[session]  # Redis may have begun anew, with another key
            raise

    def _answer(self, process: str, session: str, question: str) -> None:
        self._seals.pop(session, None)
        forgotten = self._member.forget(session)
        self._send(self._keys.to(process), session, Done(question, forgotten.lines, forgotten.clean))

    def _do(self, work: Callable[[], None]) -> None:
        """Trouble with one piece of news never keeps others from being heard."""
        try:
            work()
        except Exception as error:  # noqa: BLE001 - whatever is wrong with it
            log.warning("news of another process were lost: %s", where(error))

    def _is_there(self) -> None:
        if self._away:
            self._away = False
            log.info("Redis at %s is back: processes hear of each other again", self._place)

    def _lost(self, error: redis.RedisError) -> None:
        if not self._away:
            self._away = True
            log.warning(
                "Redis at %s does not answer or refuses (%s): until it does, processes hear of each other every few "
                "seconds only. Check that it runs, that CODEV_REDIS_URL is right, and that its memory is not full.",
                self._place,
                type(error).__name__,
            )
