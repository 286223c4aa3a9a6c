"""Listening and helping, session by session: gate ▸ endpointing ▸ decoding ▸ transcript ▸ the client's own words.

Everything here lives in memory, goes to the client's panel alone, and is gone when the session is.
"""

import logging
import time
from collections.abc import Callable
from typing import Any

import gevent
import msgspec

from nlp.errors import Mendable
from nlp.speech.endpointing import Utterance
from plugin_server.logs import where
from plugin_server.method.steps import CONDUCTING
from plugin_server.session.state import State, heard, role_of
from plugin_server.speech.assistant import Draft
from plugin_server.speech.bus import ThreadBus
from plugin_server.speech.gate import admit
from plugin_server.speech.intake import Intake
from plugin_server.speech.noticed import holds_advice
from plugin_server.speech.room import Room

log = logging.getLogger(__name__)

Tell = Callable[[str, str, str, dict[str, Any]], None]
"""(session, person, event, message): to every panel of one person."""

BEHIND = 30.0
"""Seconds of speech waiting for the decoder, in all, beyond which new utterances are let go and the client is told."""


class SpeechService:
    """Hears those whom the gate admits; helps the client. `end` ends the listening of a session."""

    def __init__(
        self, bus: ThreadBus, tell: Tell, end: Callable[[str], None], *, speech: bool, language_help: bool
    ) -> None:
        self._bus = bus
        self._tell = tell
        self._end = end
        self._rooms: dict[str, Room] = {}
        self.language_help = language_help
        self.unavailable = self._why_not(speech)
        if language_help:
            gevent.spawn(bus.read, lambda: holds_advice("What happened?"))  # no question waits for patterns to be made

    @property
    def available(self) -> bool:
        return self.unavailable is None

    def frame(self, state: State, person: str, data: bytes) -> None:
        """One frame of a microphone. Nothing is kept of what the consent gate does not admit."""
        if not self.available:
            return
        frame = admit(state, person, data)
        if frame is None:
            return
        room = self._room(state)
        if person not in room.intakes:
            room.intakes[person] = Intake(self._bus, lambda intake, said: self._ended(room, person, intake, said))
        if room.intakes[person].take(frame, time.time()):
            self._say_behind(room)

    def changed(self, before: State, after: State, withdrawn: str | None) -> None:
        """Follows the session: stops those no longer heard, forgets what must be, reads what the client typed.

        `withdrawn` is the person who has just refused or withdrawn; everything they said is erased.
        """
        room = self._room(after)
        room.silence(set(room.intakes) - heard(after))
        if before.client not in (None, after.client):
            self._tell_client(before, "lines_erased", {"ids": [line.id for line in room.transcript.lines()]})
            self._tell_client(before, "help", room.no_more())
            room.silence(tuple(room.intakes))
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
            gevent.spawn(self._warm_up)
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

    def sounds_like_advice(self, text: str) -> bool:
        """Whether a consultant's question, in either language, holds an idea; never so without language help."""
        return self.language_help and holds_advice(text)

    def forget_session(self, session: str) -> int:
        """Forgets everything of a session; returns how many lines there had been."""
        room = self._rooms.pop(session, None)
        if room is None:
            return 0
        room.silence(tuple(room.intakes))
        return room.transcript.ever_added

    def remembers(self, session: str) -> bool:
        return session in self._rooms

    def _why_not(self, speech: bool) -> str | None:
        if not speech:
            return "Speech is switched off (CODEV_SPEECH=off)."
        try:
            self._bus.check()
        except Mendable as missing:
            return str(missing)
        return None

    def _room(self, state: State) -> Room:
        if state.session not in self._rooms:
            self._rooms[state.session] = Room(state)
        return self._rooms[state.session]

    def _ended(self, room: Room, person: str, intake: Intake, said: Utterance) -> None:
        """An utterance has ended: decode it beside, unless the decoder is too far behind."""
        if self._bus.backlog > BEHIND:
            self._say_behind(room)
        else:
            gevent.spawn(self._decode, room, person, intake, said)

    def _decode(self, room: Room, person: str, intake: Intake, said: Utterance) -> None:
        def wanted() -> bool:
            return room.intakes.get(person) is intake

        try:
            understood = self._bus.decode(said.pcm, room.state.language, wanted)
        except Mendable as missing:
            self._give_up(missing)
            return
        if understood is None or not wanted():
            return  # silence, or no longer allowed by the time it was decoded
        name = room.state.people[person].name
        line = room.transcript.add(person, name, understood.text, said.start, said.end)
        state = room.state
        if state.step == "2" and role_of(state, person) == "consultant" and self.sounds_like_advice(line.text):
            room.ideas.add(line.id)
        self._tell_client(room.state, "lines", {"lines": [msgspec.to_builtins(line)]})
        self._help_soon(room)

    def _warm_up(self) -> None:
        """While people are still being asked, loads what listening will need."""
        try:
            self._bus.warm_up()
        except Mendable as missing:
            self._give_up(missing)

    def _give_up(self, missing: Mendable) -> None:
        """The model turned out to be unusable: every session that was listening stops, and goes on without."""
        log.error("speech stops: %s", missing)
        self.unavailable = str(missing)
        for room in tuple(self._rooms.values()):
            if room.state.speech_scope is not None:
                self._end(room.state.session)
                self._tell_client(room.state, "speech", {"status": "unavailable", "seconds": 0.0})

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
            message, noticed = self._bus.read(look.run)
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
        room.count_anew(time.time())
        client = room.state.client
        others = {line.person for line in room.transcript.lines() if line.person != client}
        self._erase_lines(room, {person} if person == client else others)

    def _erase_lines(self, room: Room, people: set[str]) -> None:
        gone = [line for person in people for line in room.transcript.erase_person(person)]
        if gone:
            room.erased.update(gone)
            self._tell_client(room.state, "lines_erased", {"ids": gone})
        self._help_soon(room)

    def _say_behind(self, room: Room) -> None:
        self._tell_client(room.state, "speech", {"status": "behind", "seconds": round(self._bus.backlog)})

    def _tell_client(self, state: State, event: str, message: dict[str, Any]) -> None:
        if state.client is not None:
            self._tell(state.session, state.client, event, message)


def _what_is_looked_at(state: State) -> tuple[object, ...]:
    """What the help, and what is noticed, depend on: when none of it changes there is nothing to look at again."""
    mirrors = state.mirrors if state.mirrors_revealed else ()
    conducting = state.facilitator, state.cofacilitator
    looked_at = state.client, state.address, state.step, state.needs, state.help, mirrors, state.questions, conducting
    return *looked_at, state.notes.get(state.client or "")
