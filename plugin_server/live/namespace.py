"""The live channel: one method per message a panel may send. Every command is acknowledged."""

import logging
from collections.abc import Callable
from contextlib import suppress
from functools import wraps
from typing import Any, ParamSpec, TypeVar

import flask
import msgspec
from flask_socketio import ConnectionRefusedError as ConnectionRefused
from flask_socketio import Namespace, join_room

from plugin_server.live.claims import Claims
from plugin_server.live.dispatch import Dispatcher
from plugin_server.live.door import Door
from plugin_server.live.fanout import Fanout, Message, refusal, room_of, sentence_of
from plugin_server.live.limits import Pace
from plugin_server.live.presence import Presence
from plugin_server.live.speech_home import SpeechHome
from plugin_server.logs import where
from plugin_server.seats import Seat, new_id
from plugin_server.session.commands import Arrive, GoAway, Id, OfferSpeech, PanelCommand, Short, Text
from plugin_server.session.refusals import Refused
from plugin_server.speech.assistant import Draft
from plugin_server.speech.endpoints import EndpointMessage, WhoMessage
from plugin_server.speech.gate import Gate
from plugin_server.speech.service import SpeechService

log = logging.getLogger(__name__)

P = ParamSpec("P")
R = TypeVar("R")

COMMANDS = "20/second"
CONNECTIONS = "60/minute"
"""A panel on a poor line comes back every few seconds; several tabs may do so together."""

FRAMES = "40/second"
"""A microphone sends ten frames a second; a little more after a hiccup of the network."""


class CommandMessage(msgspec.Struct, forbid_unknown_fields=True):
    """A command as it comes off the wire, with the id that makes resending it harmless."""

    id: Id
    command: PanelCommand


class QuestionMessage(msgspec.Struct, forbid_unknown_fields=True):
    text: Short


class SayMessage(msgspec.Struct, forbid_unknown_fields=True):
    text: Text


class NeedMessage(msgspec.Struct, forbid_unknown_fields=True):
    text: Text
    request: Text


class WantHelpMessage(msgspec.Struct, forbid_unknown_fields=True):
    wanted: bool


class SinceMessage(msgspec.Struct, forbid_unknown_fields=True):
    version: int


def acknowledged(method: Callable[P, Message]) -> Callable[P, Message]:
    """Turns a refusal, or a message that cannot be read, into an acknowledgement that says so."""

    @wraps(method)
    def answer(*args: P.args, **kwargs: P.kwargs) -> Message:
        try:
            return method(*args, **kwargs)
        except Refused as refused:
            return refusal(refused)
        except (msgspec.ValidationError, UnicodeError):  # half a character cannot be kept
            return refusal(Refused("not_understood"))
        except Exception as error:  # noqa: BLE001 - an act without an answer would be sent again for ever
            log.error("an act failed: %s", where(error))
            return refusal(Refused("try_again"))

    return answer


class SessionNamespace(Namespace):
    """Panels talk here; who they are was settled by their token when they connected."""

    def __init__(  # noqa: PLR0917 - the parts of the service, each once
        self,
        dispatcher: Dispatcher,
        door: Door,
        presence: Presence,
        fanout: Fanout,
        speech: SpeechService,
        home: SpeechHome,
        gate: Gate,
        claims: Claims,
    ) -> None:
        super().__init__("/")
        self._dispatcher = dispatcher
        self._door = door
        self._presence = presence
        self._fanout = fanout
        self._speech = speech
        self._home = home
        self._gate = gate
        self._claims = claims
        self._commands = Pace(COMMANDS)
        self._connections = Pace(CONNECTIONS)
        self._frames = Pace(FRAMES)

    def on_connect(self, auth: object) -> None:
        """Takes the seat of the token; sends the full view, then changes."""
        token = auth.get("token") if isinstance(auth, dict) else None
        try:
            seat = self._door.seat_of(token)
            if not self._connections.allows(room_of(seat)):
                raise Refused("too_fast")
            with self._dispatcher.lock(seat.session):
                self._arrive(seat)
                join_room(room_of(seat))
                state = self._dispatcher.state(seat.session)
                self.emit("view", self._fanout.full(state, seat.person), room=_socket())
        except Refused as refused:
            raise ConnectionRefused(refused.code, sentence_of(refused)) from None
        self._home.welcome(state, seat.person)

    def on_disconnect(self, reason: object) -> None:
        """The last panel of a person closes: they are away, their seat stays.

        Under the lock of `on_connect`: whoever comes back at that moment is not marked away.
        """
        self._claims.release(_socket())
        seat = self._presence.seat(_socket())
        if seat is None:
            return
        with self._dispatcher.lock(seat.session), suppress(Refused):  # the session was erased in the meantime
            gone = self._presence.leave(_socket())
            if not self._presence.sockets_of(seat):
                self._home.left(seat)
            if gone is not None:
                self._dispatcher.handle(seat.session, GoAway(), seat.person, f"away-{new_id()}")

    def _arrive(self, seat: Seat) -> None:
        """Connected first, then said to be here: another process that sees the last of their panels go knows of it."""
        self._presence.arrive(_socket(), seat)
        try:
            self._dispatcher.handle(seat.session, Arrive(), seat.person, f"arrive-{new_id()}")
        except BaseException:
            self._presence.leave(_socket())
            raise

    @acknowledged
    def on_command(self, data: object = None) -> Message:
        seat = self._seat_at_a_pace()
        message = msgspec.convert(data, CommandMessage)
        if isinstance(message.command, OfferSpeech) and not self._speech.available:
            raise Refused("speech_unavailable")
        version = self._dispatcher.handle(seat.session, message.command, seat.person, message.id)
        return {"accepted": True, "version": version}

    @acknowledged
    def on_since(self, data: object = None) -> Message:
        """What changed for this person since a version; the full view when that version is not a recent one."""
        seat = self._seat_at_a_pace()
        version = msgspec.convert(data, SinceMessage).version
        state = self._dispatcher.newest(seat.session)
        before = self._dispatcher.state_at(seat.session, version)
        if before is not None and seat.person in before.people:
            return self._fanout.step(before, state, seat.person)
        return self._fanout.full(state, seat.person)

    def on_audio(self, data: object = None) -> None:
        """One frame of the person's own microphone; the consent gate decides whether it is even looked at."""
        seat = self._presence.seat(_socket())
        if seat is None or not isinstance(data, bytes) or not self._frames.allows(room_of(seat)):
            return
        with suppress(Refused):  # the session was erased while the frame was on its way
            self._home.frame(self._dispatcher.state(seat.session), seat.person, data)

    @acknowledged
    def on_endpoint(self, data: object = None) -> Message:
        """Who this panel's person is in the meeting around it, or that they left; whether it brings their voice."""
        seat = self._seat_at_a_pace()
        self._claims.claim(_socket(), seat, msgspec.convert(data, EndpointMessage))
        return {"accepted": True, "carried": self._gate.carries(seat)}

    @acknowledged
    def on_who(self, data: object = None) -> Message:
        """Who of this session is behind these endpoints: where it meets, all of them see each other anyway."""
        seat = self._seat_at_a_pace()
        asked = msgspec.convert(data, WhoMessage)
        return {"accepted": True, "people": self._claims.people(seat.session, asked.endpoints)}

    @acknowledged
    def on_look_at_question(self, data: object = None) -> Message:
        """Tells the writer alone whether a question, not sent yet, sounds like advice; nothing of it is kept."""
        self._seat_at_a_pace()
        return {
            "accepted": True,
            "advice": self._speech.sounds_like_advice(msgspec.convert(data, QuestionMessage).text),
        }

    @acknowledged
    def on_say(self, data: object = None) -> Message:
        """What a simulated person of a practice says aloud: passed on at once to everyone there, and kept nowhere."""
        seat = self._seat_at_a_pace()
        said = msgspec.convert(data, SayMessage)
        state = self._dispatcher.state(seat.session)
        if not state.practice or seat.person == state.facilitator:
            raise Refused("not_yours")
        speaker = state.people[seat.person].name
        self._fanout.tell_session(seat.session, "said", {"name": speaker, "text": said.text})
        return {"accepted": True}

    @acknowledged
    def on_another_question(self, data: object = None) -> Message:
        seat = self._seat_at_a_pace()
        self._home.another_question(self._dispatcher.state(seat.session), seat.person)
        return {"accepted": True}

    @acknowledged
    def on_look_at_need(self, data: object = None) -> Message:
        """What the client is writing in the need, so that a question can be asked before it is shared."""
        seat = self._seat_at_a_pace()
        written = msgspec.convert(data, NeedMessage)
        draft = Draft(written.text, written.request) if written.text or written.request else None
        self._home.drafted(self._dispatcher.state(seat.session), seat.person, draft)
        return {"accepted": True}

    @acknowledged
    def on_want_help(self, data: object = None) -> Message:
        """The client lets the service read their words, or not."""
        seat = self._seat_at_a_pace()
        wanted = msgspec.convert(data, WantHelpMessage).wanted
        self._home.want_help(self._dispatcher.state(seat.session), seat.person, wanted=wanted)
        return {"accepted": True}

    def _seat_at_a_pace(self) -> Seat:
        """Whose socket this is. Raises Refused when it is nobody's, or acts too fast."""
        seat = self._presence.seat(_socket())
        if seat is None:
            raise Refused("no_seat")
        if not self._commands.allows(room_of(seat)):
            raise Refused("too_fast")
        return seat


def _socket() -> str:
    sid: Any = flask.request.sid  # type: ignore[attr-defined]  # set by Flask-SocketIO
    return str(sid)
