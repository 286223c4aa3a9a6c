"""From frames that the gate let pass to lines: one intake for each speaker, one job on the bus for each window."""

import logging
import time
from collections.abc import Callable, Iterable

import gevent

from nlp.errors import Mendable, ModelMissing
from nlp.speech.audio import seconds
from nlp.speech.ordering import Counts
from nlp.speech.ordering import Frame as Numbered
from nlp.speech.speech import SpokenLine
from plugin_server.seats import new_id
from plugin_server.speech.bus import Bus, Dropped, Job, SetAside, Undecoded
from plugin_server.speech.gate import Frame
from plugin_server.speech.intake import Intake, Listener, Said
from plugin_server.speech.native import Native
from plugin_server.speech.room import Room

log = logging.getLogger(__name__)

HOPELESS = 3
"""So many jobs set aside, and none decoded between them, are the model's fault and not the jobs'."""


class Listening:
    """`add` gets each line of a person who is still heard, its times in epoch seconds; `give_up` hears why none comes.

    `delay`: seconds that what a person said may wait to be decoded with more of it.
    """

    def __init__(
        self,
        bus: Bus,
        native: Native,
        delay: float,
        add: Callable[[Room, str, SpokenLine], None],
        give_up: Callable[[Mendable], None],
    ) -> None:
        self._bus = bus
        self._native = native
        self._delay = delay
        self._add = add
        self._give_up = give_up
        self._set_aside = 0
        self.counts = Counts()
        """What was wrong with the frames of those who are heard no more; never whose."""

    def hear(self, room: Room, person: str, frame: Frame) -> None:
        """One frame that has just come, perhaps late."""
        if person not in room.intakes:
            listener = Listener(lambda intake, said: self._complete(room, person, intake, said), room.speaks)
            room.intakes[person] = Intake(self._native, self._delay, listener)
        arrived = time.time() - seconds(frame.pcm)
        timed = Numbered(frame.pcm, arrived, frame.sequence) if frame.at is None else Numbered(frame.pcm, frame.at)
        if room.intakes[person].take(timed):
            room.standing.dropped()

    def silence(self, room: Room, people: Iterable[str]) -> None:
        """Closes these intakes; what is in flight from them is wanted no longer."""
        for person in people:
            intake = room.intakes.pop(person)
            intake.close()
            self.counts += intake.counts
            self._bus.withdraw(intake.source)

    def warm_up(self) -> None:
        """While people are still being asked, loads what listening will need."""
        try:
            self._native.warm_up()
            self._bus.warm_up()
        except Mendable as missing:
            self._give_up(missing)

    def _complete(self, room: Room, person: str, intake: Intake, said: Said) -> None:
        gevent.spawn(self._decode, room, person, intake, said)

    def _decode(self, room: Room, person: str, intake: Intake, said: Said) -> None:
        speech = said.window.speech(room.state.language, room.state.expected_words)
        try:
            lines = self._bus.decode(Job(new_id(), room.name, intake.source, speech, said.partial))
        except SetAside as failed:
            self._failed(failed)
            return
        except Undecoded as undecoded:
            if isinstance(undecoded, Dropped):
                room.standing.dropped()
            return
        except Mendable as missing:
            self._give_up(missing)
            return
        self._set_aside = 0
        if room.intakes.get(person) is not intake:
            return  # no longer allowed by the time it was decoded
        for line in lines:
            self._add(room, person, line.later(said.window.start))

    def _failed(self, failed: SetAside) -> None:
        log.error("something that was said could not be decoded: %s", failed)
        self._set_aside += 1
        if self._set_aside >= HOPELESS:
            self._give_up(ModelMissing("The speech model fails.", f"Try another one ({failed})."))
