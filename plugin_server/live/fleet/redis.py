"""A fleet whose processes meet in Redis: letters go through its channels, and the register lies there.

What is lost while Redis is away is made good afterwards (`Member.look_around`, `Member.moved`).
"""

import logging
import secrets
import time
from collections.abc import Callable, Iterable
from typing import Any

import gevent
import msgspec
import redis
from gevent.event import Event

from plugin_server.live.fleet import records as r
from plugin_server.live.fleet.content import Content
from plugin_server.live.fleet.homes import Homes
from plugin_server.live.fleet.line import Line
from plugin_server.live.fleet.post import Post
from plugin_server.live.fleet.protocol import ANSWER_WITHIN, RECEIPT_WITHIN, Body, Forgotten, Member, Unknown
from plugin_server.live.fleet.register import Register
from plugin_server.live.fleet.sealing import Envelopes
from plugin_server.logs import where
from plugin_server.seats import Seat, new_id
from plugin_server.speech.endpoints import EndpointMessage

log = logging.getLogger(__name__)

LOOK_EVERY = 15.0
"""Seconds between two comparisons with the store, while nothing is known to be missing."""

RECEIPT_KEPT = LOOK_EVERY + RECEIPT_WITHIN
"""Seconds in which a receipt may be told again: so long it can take others to see that the session is erased, and to
hang up."""


class _Question:
    """What the others answer to one `Forget`."""

    def __init__(self) -> None:
        self.answers: list[r.Done] = []
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
        envelopes = Envelopes(secret)
        keys = r.Keys(envelopes.service)
        self._process = secrets.token_hex(8)
        self._rank = envelopes.name
        self._line = Line(url)
        self._register = Register(self._line.client, keys, envelopes, self._process)
        self._post = Post(self._line, keys, envelopes, self._process)
        self._content = Content(self._line, self._register, envelopes)
        self._homes = Homes(self._line, self._register, self._process)
        self._questions: dict[str, _Question] = {}
        self._others: frozenset[str] = frozenset()
        self._receipts: dict[str, r.Over] = {}
        """Of sessions erased from here a moment ago."""
        self._unsaid: set[Seat] = set()
        """Who left while Redis was away."""
        self._is_in_doubt = False
        self._makes_good = False

    def start(self, member: Member) -> None:
        self._member = member
        self._post.start(lambda letter: self._do(lambda: self._read(letter)), self._hears_again)
        gevent.spawn(self._live)

    def announce(self, session: str, version: int, actor: str) -> None:
        self._post.to_all(session, r.Recorded(version, actor))

    def tell(self, session: str, person: str | None, event: str, message: dict[str, Any]) -> None:
        sealed = self._content.seal(session, f"told {person} {event}", message)
        if sealed is not None:
            self._post.to_all(session, r.Told(person, event, sealed))

    def arrive(self, seat: Seat) -> None:
        self._unsaid.discard(seat)
        self._line.ask(lambda: self._register.arrive([seat]), None)

    def leave(self, seat: Seat) -> bool:
        """While Redis is away, whoever has a panel elsewhere is for a moment said to be away, and put right there."""
        last = self._line.ask(lambda: self._register.leave(seat), None)
        if last is None:
            self._unsaid.add(seat)
        return last is not False

    def here(self, seats: Iterable[Seat]) -> frozenset[Seat]:
        asked = tuple(seats)
        found = self._line.ask(lambda: self._register.elsewhere(asked), None) if asked else frozenset()
        if found is None:
            raise Unknown
        return found

    def is_home(self, session: str) -> bool:
        return self._homes.of(session) in (self._process, None)

    def keeps(self, session: str) -> bool:
        """The one that ranks highest for it; while the others cannot be seen, each of them: it may be done twice."""
        living = self._others | {self._process}
        return self._line.away or max(living, key=lambda one: self._rank(session, one)) == self._process

    def follows(self, session: str) -> bool:
        return self._homes.is_here(session) or self.keeps(session)

    def come_home(self, session: str) -> bool:
        if self.is_home(session):
            return True
        if not self._homes.take(session):
            return False
        self._post.to_all(session, r.Moved())
        self._do(lambda: self._member.moved(session))
        return True

    def may_come_home(self, session: str) -> bool:
        return self.is_home(session) or self._homes.may_take(session)

    def claim(self, socket: str, seat: Seat, said: EndpointMessage) -> None:
        self._post.to_all(seat.session, r.Claimed(socket, seat.person, said))

    def pass_on(self, session: str, version: int, person: str, what: str, body: Body) -> None:
        home = self._homes.of(session)
        sealed = self._content.seal(session, f"passed {person} {what}", body)
        if home is not None and sealed is not None:
            self._post.to(home, session, r.Passed(version, person, what, sealed, isinstance(body, bytes)))

    def forget(self, session: str) -> Forgotten:
        self._forget_here(session)
        name, question = new_id(), _Question()
        self._questions[name] = question
        try:
            heard_by = self._post.to_all_now(session, r.Forget(name))
            if heard_by is None:
                return Forgotten(lines=0, clean=False)
            others = max(heard_by, len(self._others))  # one that lives and does not hear has not forgotten it
            question.wait_for(others)
        finally:
            del self._questions[name]
        answers = question.answers
        clean = len(answers) >= others and all(answer.clean for answer in answers)
        return Forgotten(sum(answer.lines for answer in answers), clean)

    def over(self, session: str, receipt: dict[str, Any]) -> None:
        self._receipts[session] = over = r.Over(msgspec.json.encode(receipt))
        gevent.spawn_later(RECEIPT_KEPT, self._receipts.pop, session, None)
        self._post.to_all(session, over)
        self.let_go(session)

    def let_go(self, session: str) -> None:
        self._register.over(session)
        self._forget_here(session)
        self._line.ask(lambda: self._register.forget(session), False)

    def _forget_here(self, session: str) -> None:
        self._content.forget(session)
        self._homes.forget(session)

    def _read(self, letter: r.Letter) -> None:
        session, message, member = letter.session, letter.message, self._member
        match message:
            case r.Recorded(version, actor):
                member.recorded(session, version, actor)
            case r.Told(person, event, sealed) if member.has_panels(session):
                plain = self._content.open(session, f"told {person} {event}", sealed)
                member.told(session, person, event, msgspec.json.decode(plain))
            case r.Passed(version, person, what, sealed, sound):
                plain = self._content.open(session, f"passed {person} {what}", sealed)
                member.passed(session, version, person, what, plain if sound else msgspec.json.decode(plain))
            case r.Claimed(socket, person, said):
                member.claimed(letter.process, socket, Seat(session, person), said)
            case r.Hello():
                gevent.spawn(self._make_good)
            case r.Moved() if self._homes.has_moved(session, letter.process):
                member.moved(session)
            case r.Forget(question):
                gevent.spawn(self._answer, letter.process, session, question)
            case r.Done(question) if question in self._questions:
                self._questions[question].answers.append(message)
                self._questions[question].news.set()
            case r.Over(receipt):
                gevent.spawn(self.let_go, session)
                member.over(session, msgspec.json.decode(receipt))

    def _answer(self, process: str, session: str, question: str) -> None:
        self._forget_here(session)
        forgotten = self._member.forget(session)
        self._post.to(process, session, r.Done(question, forgotten.lines, forgotten.clean))

    def _hears_again(self) -> None:
        """Letters come from now on: nothing that was known before is sure."""
        self._content.forget_all()
        self._say_hello()

    def _say_hello(self) -> None:
        """Letters to this process, or from it, were lost: all of them make that good."""
        self._post.lost = False
        self._post.to_all("", r.Hello())
        self._make_good()

    def _make_good(self) -> None:
        """One at a time; what is doubted meanwhile is made good by the next."""
        self._is_in_doubt = True
        if self._makes_good:
            return
        self._makes_good = True
        try:
            while self._is_in_doubt:
                self._is_in_doubt = False
                self._do(self._member.look_around)
                self._tell_of_moves(self._homes.known())
                self._do(self._member.joined)
                self._repeat_receipts()
        finally:
            self._makes_good = False

    def _repeat_receipts(self) -> None:
        """For processes whose panels still wait for one: it was said while they did not hear.

        Those that heard it have no panels of that session any more.
        """
        for session, over in tuple(self._receipts.items()):
            self._post.to_all(session, over)

    def _live(self) -> None:
        """Shows that this process lives, and sees whether the others do, for ever."""
        looked = 0.0
        while True:
            before, missed = self._others, self._line.away
            try:
                missed = not self._sign(again=missed) or missed
                if missed or self._post.lost:
                    gevent.spawn(self._say_hello)
                self._others = self._register.alive()
                for process in before - self._others:
                    self._do(lambda: self._member.gone(process))  # noqa: B023 - done at once
                self._tell_of_moves(self._homes.renew({seat.session for seat in self._member.seats()}))
            except redis.RedisError as error:
                self._line.lost(error)
            except Exception as error:  # noqa: BLE001 - a process that signs no more would count as gone
                log.error("a sign of life failed: %s", where(error))
            if self._line.away or before - self._others or time.monotonic() - looked > LOOK_EVERY:
                looked = time.monotonic()
                gevent.spawn(self._do, self._member.look_around)
            else:
                gevent.spawn(self._do, self._member.look_at_heard)
            gevent.sleep(r.BEAT)

    def _sign(self, *, again: bool) -> bool:
        """A sign of life; False when this process had counted as gone. Then, or `again`, it enters who is here."""
        was_alive = self._register.beat()
        self._line.found()  # from now on, whoever comes and goes is entered at once
        if again or not was_alive:
            here = frozenset(self._member.seats())
            self._register.arrive(here)
            for seat in (here | self._unsaid) - frozenset(self._member.seats()):
                self._register.leave(seat)
                self._unsaid.discard(seat)
        return was_alive

    def _tell_of_moves(self, sessions: Iterable[str]) -> None:
        for session in sessions:
            self._do(lambda: self._member.moved(session))  # noqa: B023 - done at once

    def _do(self, work: Callable[[], None]) -> None:
        """Trouble with one piece of news never keeps others from being heard."""
        try:
            work()
        except Exception as error:  # noqa: BLE001 - whatever is wrong with it
            log.warning("news of another process were lost: %s", where(error))
