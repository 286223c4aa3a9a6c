"""Erasing a session: typed events, spoken lines, everything; verified by reading back, shown as a receipt."""

import logging
import time

import gevent
import msgspec
from flask_socketio import SocketIO

from plugin_server.live.dispatch import Dispatcher
from plugin_server.live.fanout import Fanout
from plugin_server.live.presence import Presence
from plugin_server.session.refusals import Refused
from plugin_server.speech.service import SpeechService

log = logging.getLogger(__name__)

ATTEMPTS = 3


class Receipt(msgspec.Struct, frozen=True):
    """What was erased, counted, and when it was verified (epoch seconds)."""

    erased_at: float
    records: int
    lines: int
    people: int
    verified: bool


class Eraser:
    """Erases sessions and tells those who are still connected."""

    def __init__(
        self,
        dispatcher: Dispatcher,
        presence: Presence,
        fanout: Fanout,
        speech: SpeechService,
        socketio: SocketIO,
    ) -> None:
        self._dispatcher = dispatcher
        self._presence = presence
        self._fanout = fanout
        self._speech = speech
        self._socketio = socketio
        self._under_way: set[str] = set()

    def erase(self, session: str) -> None:
        """Erases one session, sends the receipt to its panels and disconnects them.

        Raises StoreUnavailable when the store does not answer: what was said is forgotten all the same, and the
        sweeper comes back for the rest.
        """
        if session in self._under_way:
            return
        self._under_way.add(session)
        try:
            with self._dispatcher.lock(session):  # nobody's leaving may bring anything of it back meanwhile
                receipt = self._erase(session)
        finally:
            self._under_way.discard(session)
        log.info("a session was erased (verified: %s)", receipt.verified)
        self._fanout.tell_session(session, "receipt", msgspec.to_builtins(receipt))
        gevent.spawn_later(1.0, self._disconnect, self._presence.sockets(session))

    def _erase(self, session: str) -> Receipt:
        lines = self._speech.forget_session(session)
        people = self._people(session)
        records = 0
        for _ in range(ATTEMPTS):
            erasure = self._dispatcher.erase(session)
            records += erasure.stream_records
            if erasure.verified:
                break
        return Receipt(
            erased_at=time.time(),
            records=records,
            lines=lines,
            people=people,
            verified=erasure.verified and not self._speech.remembers(session),
        )

    def _people(self, session: str) -> int:
        """How many had a seat; 0 when the stream can no longer be read."""
        try:
            return len(self._dispatcher.state(session).people)
        except Refused:
            return 0

    def _disconnect(self, sockets: tuple[str, ...]) -> None:
        """A moment after the receipt, so that it is on its way before the line is cut."""
        for socket in sockets:
            self._socketio.server.disconnect(socket)
