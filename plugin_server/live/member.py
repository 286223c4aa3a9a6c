"""What this process does at the news of the others: panels here see what was recorded elsewhere, and nothing is missed.

A session is followed while somebody of it is connected here, or it is heard or looked after here. Of any other no state
is kept: it is read again when somebody comes.
"""

import logging
from collections.abc import Callable, Iterable
from typing import Any

import gevent

from plugin_server.live.attendance import Attendance
from plugin_server.live.claims import Claims
from plugin_server.live.dispatch import Dispatcher
from plugin_server.live.erasure import Eraser
from plugin_server.live.fanout import Fanout
from plugin_server.live.fleet import RECEIPT_WITHIN, Body, Fleet, Forgotten
from plugin_server.live.presence import Presence
from plugin_server.live.speech_home import SpeechHome
from plugin_server.logs import where
from plugin_server.seats import Seat
from plugin_server.session.refusals import Refused
from plugin_server.speech.endpoints import EndpointMessage

log = logging.getLogger(__name__)


class ProcessMember:
    """This process, as its `fleet` knows it."""

    def __init__(  # noqa: PLR0917 - the parts of the service, each once
        self,
        fleet: Fleet,
        dispatcher: Dispatcher,
        presence: Presence,
        attendance: Attendance,
        fanout: Fanout,
        eraser: Eraser,
        speech: SpeechHome,
        claims: Claims,
    ) -> None:
        self._fleet = fleet
        self._dispatcher = dispatcher
        self._presence = presence
        self._attendance = attendance
        self._fanout = fanout
        self._eraser = eraser
        self._speech = speech
        self._claims = claims

    def recorded(self, session: str, version: int, actor: str) -> None:
        if self._dispatcher.version(session) or self.has_panels(session):
            gevent.spawn(self._follow, session, version, actor)

    def told(self, session: str, person: str | None, event: str, message: dict[str, Any]) -> None:
        if person is None:
            self._fanout.tell_session_here(session, event, message)
        else:
            self._fanout.tell_here(Seat(session, person), event, message)

    def passed(self, session: str, version: int, person: str, what: str, body: Body) -> None:
        def take(session: str) -> None:
            self._speech.passed(session, person, what, body)

        def catch_up_and_take(session: str) -> None:
            self._dispatcher.follow(session, version)
            take(session)

        if self._dispatcher.version(session) >= version:
            self._carefully(take, session)
        else:
            gevent.spawn(self._carefully, catch_up_and_take, session)

    def forget(self, session: str) -> Forgotten:
        return self._eraser.forget(session)

    def over(self, session: str, receipt: dict[str, Any]) -> None:
        self._eraser.show(session, receipt)

    def moved(self, session: str) -> None:
        self._speech.moved(session)

    def claimed(self, process: str, socket: str, seat: Seat, said: EndpointMessage) -> None:
        self._claims.claimed(process, socket, seat, said)

    def joined(self) -> None:
        self._claims.repeat()

    def gone(self, process: str) -> None:
        self._claims.gone(process)

    def seats(self) -> Iterable[Seat]:
        return [seat for seat in self._presence.seats() if self._dispatcher.version(seat.session)]

    def has_panels(self, session: str) -> bool:
        return bool(self._presence.people(session))

    def look_at_heard(self) -> None:
        for session in self._speech.listened_to():
            self._carefully(self._dispatcher.newest, session)

    def look_around(self) -> None:
        """Raises StoreError when the store does not answer."""
        known = self._dispatcher.known()
        newest = {info.stream: info.version for info in self._dispatcher.streams()}
        for session, version in known.items():
            if newest.get(session) != version:
                gevent.sleep(0)
                self._follow(session, newest.get(session, version + 1), None)
        for session in {seat.session for seat in self._presence.seats()}:
            gevent.sleep(0)
            if session not in known:
                self._carefully(self._show_anew, session)
            self._carefully(self._attendance.put_right, session)

    def _follow(self, session: str, version: int, actor: str | None) -> None:
        if not self._dispatcher.version(session):
            self._carefully(self._show_anew, session)
        elif self.has_panels(session) or self._fleet.follows(session):
            self._carefully(lambda it: self._dispatcher.follow(it, version, actor), session)
        else:
            self._dispatcher.let_go(session)

    def _show_anew(self, session: str) -> None:
        """The store failed, and its state was given up: panels here may have missed something."""
        with self._dispatcher.lock(session):
            self._fanout.show_anew(self._dispatcher.state(session))

    def _carefully(self, work: Callable[[str], object], session: str) -> None:
        """Trouble with one session is not the others'. One that turns out to be erased is over here too."""
        try:
            work(session)
        except Refused as refused:
            if refused.code == "session_gone":
                self._eraser.forget(session)
                self._fleet.let_go(session)
                self._fanout.hang_up(session, RECEIPT_WITHIN)
        except Exception as error:  # noqa: BLE001 - whatever is wrong with it
            log.warning("news of a session were lost: %s", where(error))
