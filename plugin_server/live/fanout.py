"""What panels are told, and nothing more: each person gets the sections of their own view that changed."""

import time
from collections.abc import Callable
from typing import Any

import gevent
from flask_socketio import SocketIO

from plugin_server.live.dispatch import Change
from plugin_server.live.presence import Presence
from plugin_server.seats import Seat
from plugin_server.session.refusals import Refused
from plugin_server.session.state import State
from plugin_server.session.views import changes, view, whole

Message = dict[str, Any]

CUT_AFTER = 1.0
"""Seconds between the last word to a panel and the end of its line."""


def room_of(seat: Seat) -> str:
    """All panels of one person."""
    return f"{seat.session}/{seat.person}"


def sentence_of(refused: Refused) -> Message:
    """A refusal as panels and HTTP clients read it: its code, and its sentence in each language."""
    return {"code": refused.code, "sentence": refused.sentences}


def refusal(refused: Refused) -> Message:
    """The acknowledgement of a refused command."""
    return {"accepted": False, **sentence_of(refused)}


class Fanout:
    """Sends views and changes. `service` says what this server offers (speech, language help)."""

    def __init__(self, socketio: SocketIO, presence: Presence, service: Callable[[], Message]) -> None:
        self._socketio = socketio
        self._presence = presence
        self._service = service

    def tell(self, seat: Seat, event: str, message: Message) -> None:
        """One event to every panel of one person."""
        self._socketio.emit(event, message, to=room_of(seat))

    def tell_session(self, session: str, event: str, message: Message) -> None:
        """One event to everyone connected to a session: only what all may know."""
        for person in self._presence.people(session):
            self.tell(Seat(session, person), event, message)

    def changed(self, change: Change) -> None:
        """To everyone connected, the sections of their view that this change touched."""
        session = change.after.session
        for person in self._presence.people(session):
            if person in change.before.people:
                self.tell(Seat(session, person), "change", self.step(change.before, change.after, person))

    def dismiss(self, seat: Seat, *, removed: bool) -> None:
        """Tells one person that their seat is closed, and cuts the line of their panels.

        A moment later: who leaves by their own act is first to have its answer.
        """
        self.tell(seat, "dismissed", sentence_of(Refused("removed" if removed else "no_seat")))
        gevent.spawn_later(CUT_AFTER, self._cut, self._presence.sockets_of(seat))

    def _cut(self, sockets: tuple[str, ...]) -> None:
        for socket in sockets:
            self._socketio.server.disconnect(socket)

    def step(self, before: State, after: State, person: str) -> Message:
        """What moved for one person between two versions."""
        return {
            "from": before.version,
            "version": after.version,
            "now": time.time(),
            "changes": changes(view(before, person), view(after, person)),
        }

    def full(self, state: State, person: str) -> Message:
        """Everything one person may see, and what this server offers."""
        return {
            "version": state.version,
            "now": time.time(),
            "view": whole(view(state, person)),
            "service": self._service(),
        }
