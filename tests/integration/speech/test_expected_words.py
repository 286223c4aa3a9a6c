"""Names and words of a trade that a group expects go to the model with what is said."""

from typing import cast

import gevent
from gevent.event import AsyncResult

from plugin_server.session import commands as c
from plugin_server.speech.bus import Bus, Job, Lines
from plugin_server.speech.gate import Frame
from plugin_server.speech.listening import Listening
from plugin_server.speech.native import Native
from plugin_server.speech.room import Room
from tests.microphone import RECORDINGS, frames, pcm_of
from tests.unit.session.table import table_at


class Taking:
    """A bus that shows the first job it is given."""

    def __init__(self) -> None:
        self.job: AsyncResult[Job] = AsyncResult()

    def decode(self, job: Job) -> Lines:
        self.job.set(job)
        return ()

    def withdraw(self, source: str) -> None:
        """Nothing of anyone is kept here."""


def test_what_is_said_goes_to_the_model_with_the_words_to_expect() -> None:
    table, bus = table_at("1"), Taking()
    table.does("cleo", c.ExpectWords(("Kanban", "Maud")))
    room = Room(table.state)
    listening = Listening(cast("Bus", bus), Native(), 0.0, lambda *line: None, lambda missing: None)
    for number, frame in enumerate(frames(pcm_of(RECORDINGS / "en-00.wav"))):
        listening.hear(room, "cleo", Frame(number, frame[4:]))
        gevent.sleep(0)
    assert bus.job.get(timeout=60).speech.vocabulary == ("Kanban", "Maud")
    listening.silence(room, ["cleo"])
