"""Listening and helping, session by session: gate ▸ endpointing ▸ decoding ▸ transcript ▸ the client's own words.

Everything here lives in memory, goes to the client's panel alone, and is gone when the session is.
"""

import logging
from collections.abc import Callable
from typing import Any

import gevent
import msgspec

from nlp.errors import Mendable
from nlp.speech.ordering import Counts
from nlp.speech.speech import SpokenLine
from plugin_server.logs import where
from plugin_server.method.steps import CONDUCTING
from plugin_server.session.state import State, heard, role_of
from plugin_server.speech.assistant import Draft
from plugin_server.speech.bus import Bus
from plugin_server.speech.gate import Frame, Gate
from plugin_server.speech.listening import Listening
from plugin_server.speech.native import Native
from plugin_server.speech.noticed import holds_advice
from plugin_server.speech.room import Room

log = logging.getLogger(__name__)

Tell = Callable[[str, str, str, dict[str, Any]], None]
"""(session, person, event, message): to every panel of one person."""

SOMEBODY = "?"
"""Who withdrew, where nobody can say who it was: then everyone's lines go."""

LOOK = 1.0
"""Seconds between two looks at how listening goes."""


class SpeechService:
    """Hears those whom the gate admits; helps the client. `end` ends the listening of a session.

    `delay`: seconds that what a person said may wait to be decoded with more of it.
    """

    def __init__(
        self,
        gate: Gate,
        bus: Bus,
        tell: Tell,
        end: Callable[[str], None],
        *,
        speech: bool,
        language_help: bool,
        delay: float,
    ) -> None:
        self._gate = gate
        self._bus = bus
        self._native = Native()
        self._tell = tell
        self._end = end
        self._listening = Listening(bus, self._native, delay, self._add, self._give_up)
        self._rooms: dict[str, Room] = {}
        self._leaving: dict[str, str] = {}
        """Sessions that are over and whose room the bus has not been seen to forget."""
        self._off = None if speech else "Speech is switched off (CODEV_SPEECH=off)."
        self._looking = False
        self.language_help = language_help
        if language_help:
            # No question waits for patterns to be made.
            gevent.spawn(self._native.read, lambda: holds_advice("What happened?"))

    @property
    def unavailable(self) -> str | None:
        """Why nobody can be listened to here; None when they can."""
        return self._off or self._bus.refusal

    @property
    def available(self) -> bool:
        return self.unavailable is None

    def frame(self, state: State, person: str, data: bytes) -> None:
        """One frame of a microphone. Nothing is kept of what the consent gate does not admit."""
        frame = self._gate.panel(state, person, data)
        if frame is not None:
            self.hear(state, person, frame)

    def hear(self, state: State, person: str, frame: Frame) -> None:
        """One frame that the consent gate has let pass, whichever door it came through."""
        if self._off is None:
            self._listening.hear(self._room(state), person, frame)

    @property
    def counts(self) -> Counts:
        """What was wrong with the frames that the gate let pass, all together; never whose."""
        intakes = (intake for room in self._rooms.values() for intake in room.intakes.values())
        return sum((intake.counts for intake in intakes), self._listening.counts)

    def changed(self, before: State, after: State, withdrawn: str | None) -> None:
        """Follows the session: stops those no longer heard, forgets what must be, reads what the client typed.

        `withdrawn` is the person who has just refused or withdrawn (or SOMEBODY); everything they said is erased.
        """
        room = self._room(after)
        self._listening.silence(room, set(room.intakes) - heard(after))
        if before.client not in (None, after.client):
            self._tell_client(before, "lines_erased", {"ids": [line.id for line in room.transcript.lines()]})
            self._tell_client(before, "help", room.no_more())
            self._listening.silence(room, tuple(room.intakes))
            gevent.spawn(self._bus.forget, room.name)
            room = self._rooms[after.session] = Room(after)  # what was for one client is not for the next
        if before.needs != after.needs:
            room.draft = None
        room.state = after
        for person in after.people.values():
            if person.departed and not before.people[person.id].departed:
                self._erase_lines(room, {person.id})
        if withdrawn is not None:
            self._withdraw(room, withdrawn)
        if before.speech_scope is None and after.speech_scope is not None:
            gevent.spawn(self._listening.warm_up)
            self._look_soon()
        if _what_is_looked_at(before) != _what_is_looked_at(after):
            self._help_soon(room)

    def welcome(self, state: State, person: str) -> None:
        """Sends a person who (re)connects what there is for them: their own words to the client and to no one else."""
        room = self._room(state)
        if role_of(state, person) in CONDUCTING and room.told is not None:
            self._tell(state.session, person, "noticed", room.told[0])
        if person != state.client:
            return
        room.board.unknown()
        room.standing.unknown()
        lines = [msgspec.to_builtins(line) for line in room.transcript.lines()]
        self._tell(state.session, person, "lines", {"lines": lines})
        self._help_soon(room)

    def another_question(self, state: State, person: str) -> None:
        if person == state.client:
            room = self._room(state)
            room.another = True
            self._help_soon(room)

    def drafted(self, state: State, person: str, draft: Draft | None) -> None:
        """Looks along while the client writes, if they want help; what is not shared is remembered nowhere else."""
        room = self._room(state)
        if self.language_help and person == state.client and room.drafted(draft):
            self._help_soon(room)

    def want_help(self, state: State, person: str, *, wanted: bool) -> None:
        """The client lets their words be read, or not: then what was found in them is forgotten at once."""
        room = self._room(state)
        if person == state.client and room.want_help(wanted):
            self._help_soon(room)

    def listened_to(self) -> tuple[str, ...]:
        """The sessions where somebody may be listened to, as far as they are known."""
        return tuple(session for session, room in self._rooms.items() if room.state.speech_scope is not None)

    def sounds_like_advice(self, text: str) -> bool:
        """Whether a consultant's question, in either language, holds an idea; never so without language help."""
        return self.language_help and self._native.weigh(lambda: holds_advice(text))

    def forget_lines(self, session: str) -> None:
        """Erases all that was said so far in a session, and what of it is still being decoded."""
        room = self._rooms.get(session)
        if room is not None:
            self._listening.silence(room, tuple(room.intakes))
            self._erase_lines(room, {line.person for line in room.transcript.lines()})

    def forget_session(self, session: str) -> int:
        """Forgets everything of a session; returns how many lines there had been."""
        room = self._rooms.pop(session, None)
        if room is None:
            return 0
        self._listening.silence(room, tuple(room.intakes))
        if not self._bus.forget(room.name):
            self._leaving[session] = room.name
        return room.transcript.ever_added

    def remembers(self, session: str) -> bool:
        """Whether anything of a session is left, here or on the bus."""
        if session in self._leaving and self._bus.forget(self._leaving[session]):
            del self._leaving[session]
        return session in self._rooms or session in self._leaving

    def _room(self, state: State) -> Room:
        if state.session not in self._rooms:
            self._rooms[state.session] = Room(state)
            if state.speech_scope is not None and self.available:  # it was heard elsewhere, or before a restart
                gevent.spawn(self._listening.warm_up)
                self._look_soon()
        return self._rooms[state.session]

    def _add(self, room: Room, person: str, said: SpokenLine) -> None:
        state = room.state
        line = room.transcript.add(person, state.people[person].name, said.text, said.start, said.end)
        self._tell_client(state, "lines", {"lines": [msgspec.to_builtins(line)]})
        self._help_soon(room)
        if state.step == "2" and role_of(state, person) == "consultant":
            gevent.spawn(self._look_for_advice, room, line.id, line.text)

    def _look_for_advice(self, room: Room, line: str, text: str) -> None:
        if self.sounds_like_advice(text):
            room.ideas.add(line)
            self._help_soon(room)

    def _give_up(self, missing: Mendable) -> None:
        """The model turned out to be unusable: every session that was listening stops, and goes on without."""
        log.error("speech stops: %s", missing)
        self._off = str(missing)
        for room in tuple(self._rooms.values()):
            if room.state.speech_scope is not None:
                self._end(room.state.session)
                self._tell_client(room.state, "speech", {"status": "unavailable", "seconds": 0.0})

    def _look_soon(self) -> None:
        if not self._looking:
            self._looking = True
            gevent.spawn(self._look_while_listening)

    def _look_while_listening(self) -> None:
        """Tells clients how listening goes, for as long as anyone is listened to."""
        while listening := [room for room in self._rooms.values() if room.state.speech_scope is not None]:
            for room in listening:
                news = room.standing.news(self._bus)
                if news is not None:
                    self._tell_client(room.state, "speech", news)
            gevent.sleep(LOOK)
        self._looking = False

    def _help_soon(self, room: Room) -> None:
        """One look at a time for each room, so that news come in order: what comes meanwhile is seen by the next."""
        if self.language_help and room.state.client is not None:
            room.look_is_due = True
            if not room.looking:
                room.looking = True
                gevent.spawn(self._help, room)

    def _help(self, room: Room) -> None:
        try:
            while room.look_is_due:
                self._look(room)
        finally:
            room.looking = False

    def _look(self, room: Room) -> None:
        """Brings the client's board and question up to date, outside the hub, and what those who conduct may know."""
        look = room.next_look()
        try:
            message, noticed = self._native.read(look.run)
        except Mendable as missing:
            log.error("language help stops: %s", missing.sentence)
            self.language_help = False
            return
        except Exception as error:  # noqa: BLE001 - one text that cannot be read must not end the help
            log.error("a look was lost: %s", where(error))
            look.board.unknown()
            return
        state = room.state
        if self._rooms.get(state.session) is not room or not room.still_holds(look):
            return
        self._tell_client(state, "help", message)
        conducting = tuple(person for person in state.people if role_of(state, person) in CONDUCTING)
        if (noticed, conducting) != room.told:
            room.told = noticed, conducting
            for person in conducting:
                self._tell(state.session, person, "noticed", noticed)

    def _withdraw(self, room: Room, person: str) -> None:
        """Erases what the person said. If it is not the client, all but the client's lines go: which lines
        disappear would otherwise tell the client who withdrew."""
        room.count_anew()
        client = room.state.client
        everyone = {line.person for line in room.transcript.lines()}
        gone = everyone if person == SOMEBODY else {person} if person == client else everyone - {client}
        self._erase_lines(room, gone)

    def _erase_lines(self, room: Room, people: set[str]) -> None:
        gone = [line for person in people for line in room.transcript.erase_person(person)]
        if gone:
            room.erased.update(gone)
            self._tell_client(room.state, "lines_erased", {"ids": gone})
        self._help_soon(room)

    def _tell_client(self, state: State, event: str, message: dict[str, Any]) -> None:
        if state.client is not None:
            self._tell(state.session, state.client, event, message)


def _what_is_looked_at(state: State) -> tuple[object, ...]:
    """What the help, and what is noticed, depend on: when none of it changes there is nothing to look at again."""
    mirrors = state.mirrors if state.mirrors_revealed else ()
    conducting = state.facilitator, state.cofacilitator
    looked_at = state.client, state.address, state.step, state.needs, state.help, mirrors, state.questions, conducting
    return *looked_at, state.notes.get(state.client or "")
