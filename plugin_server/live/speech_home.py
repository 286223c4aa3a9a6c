"""Where a session is heard: in one process, its home, which alone remembers what was said and is being written.

What panels elsewhere say for it is passed on, sealed: a frame of sound only if its person may be listened to as far as
this process knows too. Sound that a meeting sends makes the process to which it comes the home: there it is judged and
decoded. When a home has gone, the next one begins with an empty memory, as after a restart.
"""

from collections.abc import Callable
from contextlib import suppress
from typing import Any

import msgspec

from plugin_server.live.dispatch import Change, Dispatcher
from plugin_server.live.fleet import Body, Fleet
from plugin_server.live.presence import Presence
from plugin_server.seats import Seat
from plugin_server.session.events import SpeechStopped
from plugin_server.session.refusals import Refused
from plugin_server.session.state import State, heard
from plugin_server.speech.assistant import Draft
from plugin_server.speech.service import SOMEBODY, SpeechService


class SpeechHome:
    """The speech and the help of sessions, wherever they are at home."""

    def __init__(self, speech: SpeechService, fleet: Fleet, dispatcher: Dispatcher, presence: Presence) -> None:
        self._speech = speech
        self._fleet = fleet
        self._dispatcher = dispatcher
        self._presence = presence
        self._wanted: dict[Seat, bool] = {}
        """Whether help is wanted, as panels here said: the next home has to be told."""
        self._acts: dict[str, Callable[[State, str, Any], None]] = {
            "audio": speech.frame,
            "welcome": lambda state, person, _: speech.welcome(state, person),
            "another question": lambda state, person, _: speech.another_question(state, person),
            "draft": lambda state, person, body: speech.drafted(
                state, person, msgspec.convert(body["draft"], Draft | None)
            ),
            "forget lines": lambda state, *_: speech.forget_lines(state.session),
            "want help": lambda state, person, body: speech.want_help(state, person, wanted=body["wanted"]),
        }

    def frame(self, state: State, person: str, data: bytes) -> None:
        """One frame of the microphone of a panel that is here."""
        if self._fleet.is_home(state.session):
            self._speech.frame(state, person, data)
        elif person in heard(state):
            self._fleet.pass_on(state.session, state.version, person, "audio", data)

    def welcome(self, state: State, person: str) -> None:
        """Sends a person who (re)connects here what there is for them."""
        self._at_home("welcome", state, person, {})

    def another_question(self, state: State, person: str) -> None:
        self._at_home("another question", state, person, {})

    def drafted(self, state: State, person: str, draft: Draft | None) -> None:
        """The client writes, and has not shared it."""
        self._at_home("draft", state, person, {"draft": draft and msgspec.to_builtins(draft)})

    def want_help(self, state: State, person: str, *, wanted: bool) -> None:
        """The client lets their words be read, or not."""
        self._wanted[Seat(state.session, person)] = wanted
        self._at_home("want help", state, person, {"wanted": wanted})

    def forget_lines(self, session: str) -> None:
        """Erases all that was said so far in a session, wherever it is heard; here even while no store answers."""
        if self._fleet.is_home(session):
            self._speech.forget_lines(session)
            return
        with suppress(Refused):  # it is gone, and its lines with it
            self._at_home("forget lines", self._dispatcher.state(session), "", {})

    def changed(self, change: Change) -> None:
        """Follows the sessions that are heard here, until they are to be erased."""
        session = change.after.session
        if change.before.erasing or not self._fleet.is_home(session):
            return
        if self._dispatcher.version(session):  # else it was forgotten meanwhile, and nothing of it may come back
            self._speech.changed(change.before, change.after, _withdrawn(change))

    def comes_in(self, session: str) -> State:
        """The state of a session whose meeting sends its sound here: it is heard here from now on. Raises Refused."""
        if self._fleet.is_home(session):
            return self._dispatcher.state(session)
        if not self._fleet.may_come_home(session):  # nothing is read for each packet until it may be
            raise Refused("try_again")
        state = self._dispatcher.newest(session)
        if not self._fleet.come_home(session):
            raise Refused("try_again")
        return state

    def passed(self, session: str, person: str, what: str, body: Body) -> None:
        """What a panel elsewhere said for the home of its session, which is here. Raises Refused."""
        state = self._dispatcher.state(session)
        if not state.erasing and self._fleet.is_home(session):
            self._acts[what](state, person, body)

    def listened_to(self) -> tuple[str, ...]:
        """The sessions where somebody may be listened to here."""
        return self._speech.listened_to()

    def moved(self, session: str) -> None:
        """The home is another one, or has missed something: it is told of the panels here. Raises Refused."""
        if not self._fleet.is_home(session):
            self._speech.forget_session(session)
        for person in self._presence.people(session):
            state = self._dispatcher.state(session)
            self.welcome(state, person)
            if (wanted := self._wanted.get(Seat(session, person))) is not None:
                self.want_help(state, person, wanted=wanted)

    def left(self, seat: Seat) -> None:
        """The person has no panel here any more."""
        self._wanted.pop(seat, None)

    def _at_home(self, what: str, state: State, person: str, body: dict[str, Any]) -> None:
        if state.erasing:
            return
        if self._fleet.is_home(state.session):
            self._acts[what](state, person, body)
        else:
            self._fleet.pass_on(state.session, state.version, person, what, body)


def _withdrawn(change: Change) -> str | None:
    """Who has just refused or withdrawn; the service itself never does, and of others it may be unknown who did."""
    if not any(isinstance(event, SpeechStopped) for event in change.events):
        return None
    return SOMEBODY if change.actor is None else change.actor or None
