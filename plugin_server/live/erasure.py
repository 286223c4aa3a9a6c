"""Erasing a session: typed events, spoken lines, everything; verified by reading back, shown as a receipt."""

import logging
import time

import gevent
import msgspec
from flask_socketio import SocketIO

from plugin_server.live.dispatch import Dispatcher
from plugin_server.live.fanout import Fanout
from plugin_server.live.presence import Presence
from plugin_server.session.state import State
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

    def erase(self, state: State) -> Receipt:
        """Erases one session, sends the receipt to its panels and disconnects them."""
        session = state.session
        with self._dispatcher.lock(session):  # nobody's leaving may bring anything of it back meanwhile
            erasure = self._dispatcher.erase(session)
            records = erasure.stream_records
            for _ in range(ATTEMPTS - 1):
                if erasure.verified:
                    break
                erasure = self._dispatcher.erase(session)
                records += erasure.stream_records
            lines = self._speech.forget_session(session)
        receipt = Receipt(
            erased_at=time.time(),
            records=records,
            lines=lines,
            people=len(state.people),
            verified=erasure.verified and not self._speech.remembers(session),
        )
        log.info("a session was erased (verified: %s)", receipt.verified)
        self._fanout.tell_session(session, "receipt", msgspec.to_builtins(receipt))
        gevent.spawn_later(1.0, self._disconnect, self._presence.sockets(session))
        return receipt

    def _disconnect(self, sockets: tuple[str, ...]) -> None:
        """A moment after the receipt, so that it is on its way before the line is cut."""
        for socket in sockets:
            self._socketio.server.disconnect(socket)
