"""What panels are told, and nothing more: each person gets the sections of their own view that changed.

Views go to the panels of this process alone; other processes make their own.
"""

from collections.abc import Callable
from typing import Any

import gevent
from flask_socketio import SocketIO

from plugin_server.live.dispatch import Change
from plugin_server.live.fleet import Fleet
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
    """Sends views and changes. `service` says what this server offers (speech, language help); `clock` gives epoch
    seconds, as for deadlines."""

    def __init__(
        self,
        socketio: SocketIO,
        presence: Presence,
        service: Callable[[], Message],
        fleet: Fleet,
        clock: Callable[[], float],
    ) -> None:
        self._socketio = socketio
        self._presence = presence
        self._service = service
        self._fleet = fleet
        self._clock = clock

    def tell(self, seat: Seat, event: str, message: Message) -> None:
        """One event to every panel of one person, in whichever process."""
        self.tell_here(seat, event, message)
        self._fleet.tell(seat.session, seat.person, event, message)

    def tell_session(self, session: str, event: str, message: Message) -> None:
        """One event to everyone connected to a session: only what all may know."""
        self.tell_session_here(session, event, message)
        self._fleet.tell(session, None, event, message)

    def tell_here(self, seat: Seat, event: str, message: Message) -> None:
        """One event to every panel that one person has in this process."""
        self._socketio.emit(event, message, to=room_of(seat))

    def tell_session_here(self, session: str, event: str, message: Message) -> None:
        """One event to everyone connected to a session through this process."""
        for person in self._presence.people(session):
            self.tell_here(Seat(session, person), event, message)

    def changed(self, change: Change) -> None:
        """To everyone connected, the sections of their view that this change touched."""
        session = change.after.session
        for person in self._presence.people(session):
            if person in change.before.people:
                self.tell_here(Seat(session, person), "change", self.step(change.before, change.after, person))

    def show_anew(self, state: State) -> None:
        """To everyone connected here, their whole view: it was not followed what changed."""
        for person in self._presence.people(state.session):
            if person in state.people:
                self.tell_here(Seat(state.session, person), "view", self.full(state, person))

    def dismiss(self, seat: Seat, *, removed: bool) -> None:
        """Tells one person that their seat is closed, and cuts the line of the panels they have here.

        A moment later: who leaves by their own act is first to have its answer.
        """
        self.tell_here(seat, "dismissed", sentence_of(Refused("removed" if removed else "no_seat")))
        gevent.spawn_later(CUT_AFTER, self._cut, self._presence.sockets_of(seat))

    def hang_up(self, session: str, after: float = CUT_AFTER) -> None:
        """Cuts the line of all panels that a session has here now, so many seconds after the last word to them."""
        gevent.spawn_later(after, self._cut, self._presence.sockets(session))

    def _cut(self, sockets: tuple[str, ...]) -> None:
        for socket in sockets:
            self._socketio.server.disconnect(socket)

    def step(self, before: State, after: State, person: str) -> Message:
        """What moved for one person between two versions."""
        return {
            "from": before.version,
            "version": after.version,
            "now": self._clock(),
            "changes": changes(view(before, person), view(after, person)),
        }

    def full(self, state: State, person: str) -> Message:
        """Everything one person may see, and what this server offers."""
        return {
            "version": state.version,
            "now": self._clock(),
            "view": whole(view(state, person)),
            "service": self._service(),
        }
