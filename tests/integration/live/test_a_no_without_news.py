"""A session that is listened to is compared with the store: a no ends the listening though nobody tells of it."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask_socketio import SocketIO

from plugin_server.live.attendance import Attendance
from plugin_server.live.claims import Claims
from plugin_server.live.dispatch import Dispatcher
from plugin_server.live.erasure import Eraser
from plugin_server.live.fanout import Fanout
from plugin_server.live.fleet import Alone
from plugin_server.live.member import ProcessMember
from plugin_server.live.presence import Presence
from plugin_server.live.speech_home import SpeechHome
from plugin_server.session import commands as c
from plugin_server.speech.bus.deaf import DeafBus
from plugin_server.speech.endpoints import Endpoints
from plugin_server.speech.gate import Gate
from plugin_server.speech.service import SpeechService
from plugin_server.store.opening import open_store
from plugin_server.store.protocol import EventStore


@pytest.fixture
def store(tmp_path: Path) -> Iterator[EventStore]:
    store = open_store(f"sqlite:///{tmp_path / 'codev.db'}", b"s" * 32)
    yield store
    store.close()


class Home:
    """The process where sessions are heard, made of the parts that the service has."""

    def __init__(self, store: EventStore) -> None:
        fleet = Alone()
        presence = Presence(fleet)
        self.dispatcher = Dispatcher(store, shared=True)
        gate = Gate(lambda *_: None)
        self.speech = SpeechService(
            gate, DeafBus(), lambda *_: None, lambda _: None, speech=True, language_help=False, delay=0
        )
        home = SpeechHome(self.speech, fleet, self.dispatcher, presence)
        fanout = Fanout(SocketIO(), presence, dict, fleet, time.time)
        attendance = Attendance(self.dispatcher, presence)
        eraser = Eraser(self.dispatcher, fanout, self.speech, fleet)
        claims = Claims(Endpoints(gate.left), fleet)
        self.member = ProcessMember(fleet, self.dispatcher, presence, attendance, fanout, eraser, home, claims)
        self.dispatcher.listen(home.changed)


def test_a_no_that_no_news_tell_of_ends_the_listening_at_the_next_look(store: EventStore) -> None:
    home, elsewhere = Home(store), Dispatcher(store, shared=True)
    elsewhere.open("s", c.Open("s", "", "en", "need-first-60", {}))
    for person, grant in (("fay", c.Join("fay", "fay", "facilitator")), ("ana", c.Join("ana", "ana", "participant"))):
        elsewhere.handle("s", grant, person, "j")
        elsewhere.handle("s", c.Arrive(), person, "a")
    home.dispatcher.handle("s", c.OfferSpeech("client"), "fay", "o")
    assert home.speech.listened_to() == ("s",)
    elsewhere.handle("s", c.Consent(agree=False), "ana", "no")
    home.member.look_at_heard()
    assert home.speech.listened_to() == ()


def test_a_session_that_is_erased_without_news_is_forgotten_at_the_next_look(store: EventStore) -> None:
    home, elsewhere = Home(store), Dispatcher(store, shared=True)
    elsewhere.open("s", c.Open("s", "", "en", "need-first-60", {}))
    elsewhere.handle("s", c.Join("fay", "fay", "facilitator"), "fay", "j")
    elsewhere.handle("s", c.Arrive(), "fay", "a")
    home.dispatcher.handle("s", c.OfferSpeech("client"), "fay", "o")
    elsewhere.erase("s")
    home.member.look_at_heard()
    assert not home.speech.remembers("s")
