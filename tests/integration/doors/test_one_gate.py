"""One gate for all doors: nobody is heard without consent, nobody through two doors, and nobody as somebody else."""

import struct
from collections.abc import Callable

import gevent
import msgspec
import pytest

from meeting_apps.jitsi.hearing import Hearing
from plugin_server.seats import Seat
from plugin_server.session import commands as c
from plugin_server.session.refusals import RefusalCode, Refused
from plugin_server.session.state import State
from plugin_server.speech import gate as gates
from plugin_server.speech.endpoints import EndpointMessage, Endpoints
from plugin_server.speech.gate import Door, Gate, Source
from tests.integration.doors.doorway import CLIENT, EVERYONE
from tests.unit.session.table import Table, table_at

CLEO = Seat("s1", "cleo")
FRAME = struct.pack("<I", 1) + bytes(3200)


def source(door: Door = "mediajson", line: int = 1, voice: str = "0a1b2c3d-a0") -> Source:
    return Source(door, line, voice)


class Gateway:
    """A gate before a session in which everyone has agreed, and a clock that a test moves."""

    def __init__(self) -> None:
        self.table: Table = table_at("1")
        self.table.does("fay", c.OfferSpeech("client"))
        for person in EVERYONE:
            self.table.does(person, c.Consent(agree=True))
        self.now = 1000.0
        self.told: list[tuple[str, bool]] = []
        self.gate = Gate(lambda seat, carried: self.told.append((seat.person, carried)), lambda: self.now)

    def panel(self, person: str = "cleo", data: bytes = FRAME) -> bool:
        return self.gate.panel(self.table.state, person, data) is not None

    def meeting(self, person: str = "cleo", by: Source | None = None) -> bool:
        return self.gate.meeting(self.table.state, person, by or source())

    def withdraw(self) -> None:
        self.table.does("ben", c.Consent(agree=False))


@pytest.fixture
def gateway() -> Gateway:
    return Gateway()


@pytest.fixture
def grace(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Lets the grace of a broken line pass."""
    monkeypatch.setattr(gates, "GRACE", 0.01)
    return lambda: gevent.sleep(0.05)


def test_through_every_door_only_the_client_is_heard(gateway: Gateway) -> None:
    assert gateway.panel("cleo")
    assert not gateway.panel("abe")
    assert not gateway.meeting("abe")
    assert not gateway.meeting("abe", source("jigasi"))
    assert gateway.gate.refused == {
        ("panel", "not admitted"): 1,
        ("mediajson", "not admitted"): 1,
        ("jigasi", "comes from another source"): 1,
    }


@pytest.mark.parametrize("door", ["mediajson", "jigasi"])
def test_one_withdrawal_closes_every_door(gateway: Gateway, door: Door) -> None:
    assert gateway.meeting(by=source(door))
    gateway.withdraw()
    assert not gateway.meeting(by=source(door))
    assert not gateway.panel()


def test_a_person_who_comes_through_the_meeting_is_not_heard_by_their_panel_too(gateway: Gateway) -> None:
    assert gateway.meeting()
    assert gateway.told == [("cleo", True)]
    gateway.now += 10
    assert not gateway.panel()
    assert gateway.gate.refused["panel", "comes from the meeting"] == 1


def test_the_panel_is_told_before_anyone_has_agreed_so_that_its_microphone_never_opens(gateway: Gateway) -> None:
    gateway.withdraw()
    assert not gateway.meeting()
    assert gateway.told == [("cleo", True)]


def test_a_panel_that_goes_on_sending_is_told_again_now_and_then(gateway: Gateway) -> None:
    gateway.meeting()
    for _ in range(30):
        gateway.now += 0.1
        gateway.panel()
    assert gateway.told == [("cleo", True)] * 2


def test_what_the_panel_has_just_heard_is_not_heard_again_when_the_meeting_takes_over(gateway: Gateway) -> None:
    assert gateway.panel()
    gateway.now += 0.1
    assert not gateway.meeting(by=source("jigasi"))
    gateway.now += 1.46
    assert gateway.meeting(by=source("jigasi"))
    assert gateway.gate.refused == {("jigasi", "heard by the panel already"): 1}


def test_with_both_doors_open_one_of_them_is_heard(gateway: Gateway) -> None:
    assert gateway.meeting(by=source("mediajson"))
    gateway.now += 0.5
    assert not gateway.meeting(by=source("jigasi"))
    assert gateway.meeting(by=source("mediajson"))


def test_a_source_that_has_faded_gives_way_to_another(gateway: Gateway) -> None:
    assert gateway.meeting(by=source(line=1))
    gateway.now += gates.FADED + 0.1
    assert gateway.meeting(by=source(line=2))
    assert not gateway.meeting(by=source(line=1))
    assert gateway.told == [("cleo", True)]


def test_a_line_that_comes_back_in_time_leaves_the_panel_alone(gateway: Gateway, grace: Callable[[], None]) -> None:
    gateway.meeting(by=source(line=1))
    gateway.gate.hung_up("mediajson", 1)
    assert gateway.meeting(by=source(line=2))
    grace()
    assert gateway.gate.carries(CLEO)
    assert gateway.told == [("cleo", True)]


def test_a_line_that_stays_away_lets_the_panel_listen_again(gateway: Gateway, grace: Callable[[], None]) -> None:
    gateway.meeting()
    gateway.gate.hung_up("mediajson", 1)
    grace()
    assert gateway.told == [("cleo", True), ("cleo", False)]
    assert gateway.panel()


def test_who_leaves_the_meeting_is_heard_by_their_panel_again(gateway: Gateway, grace: Callable[[], None]) -> None:
    gateway.meeting()
    gateway.gate.left(CLEO)
    grace()
    assert gateway.told == [("cleo", True), ("cleo", False)]


def claims() -> tuple[Endpoints, list[str]]:
    left: list[str] = []
    return Endpoints(lambda seat: left.append(seat.person)), left


@pytest.mark.parametrize(
    ("refusal", "counted"), [("session_gone", "session gone"), ("try_again", "not to be heard here now")]
)
def test_why_nobody_is_listened_to_is_counted(refusal: RefusalCode, counted: str) -> None:
    def state_of(_: str) -> State:
        raise Refused(refusal)

    endpoints, _ = claims()
    endpoints.claim("socket-1", CLEO, EndpointMessage(CLIENT, "m"))
    gate = Gateway().gate
    assert Hearing(gate, endpoints, state_of, lambda *_: None).speaker(source(), CLIENT, "m") is None
    assert gate.refused == {("mediajson", counted): 1}


def test_an_endpoint_is_the_person_whose_panel_said_so() -> None:
    endpoints, _ = claims()
    endpoints.claim("socket-1", CLEO, EndpointMessage(CLIENT, "m"))
    assert endpoints.who(CLIENT, "m") == CLEO
    assert endpoints.who(CLIENT, None) == CLEO
    assert endpoints.who("deadbeef", "m") == "unknown endpoint"
    assert endpoints.who(CLIENT, "another") == "another meeting"


def test_a_panel_that_does_not_know_its_meeting_is_taken_at_its_word() -> None:
    endpoints, _ = claims()
    endpoints.claim("socket-1", CLEO, EndpointMessage(CLIENT))
    assert endpoints.who(CLIENT, "any") == CLEO


def test_an_endpoint_that_two_people_claim_is_nobodys_until_one_lets_go() -> None:
    endpoints, _ = claims()
    endpoints.claim("socket-1", CLEO, EndpointMessage(CLIENT, "m"))
    endpoints.claim("socket-2", Seat("s1", "abe"), EndpointMessage(CLIENT, "m"))
    assert endpoints.who(CLIENT, "m") == "claimed by two people"
    endpoints.release("socket-2")
    assert endpoints.who(CLIENT, "m") == CLEO


def test_two_panels_of_one_person_may_say_the_same() -> None:
    endpoints, left = claims()
    for socket in ("laptop", "phone"):
        endpoints.claim(socket, CLEO, EndpointMessage(CLIENT, "m"))
    assert endpoints.who(CLIENT, "m") == CLEO
    endpoints.release("phone")
    assert endpoints.who(CLIENT, "m") == CLEO
    assert left == []


def test_in_another_room_a_person_is_another_endpoint() -> None:
    endpoints, _ = claims()
    endpoints.claim("socket-1", CLEO, EndpointMessage(CLIENT, "m"))
    endpoints.claim("socket-1", CLEO, EndpointMessage("11112222", "breakout"))
    assert endpoints.who(CLIENT, "m") == "unknown endpoint"
    assert endpoints.who("11112222", "breakout") == CLEO


@pytest.mark.parametrize("leave", ["says so", "is gone"])
def test_a_panel_that_leaves_takes_its_endpoint_along(leave: str) -> None:
    endpoints, left = claims()
    endpoints.claim("socket-1", CLEO, EndpointMessage(CLIENT, "m"))
    if leave == "says so":
        endpoints.claim("socket-1", CLEO, EndpointMessage(None))
    else:
        endpoints.release("socket-1")
    assert endpoints.who(CLIENT, "m") == "unknown endpoint"
    assert left == ["cleo"]


@pytest.mark.parametrize(
    "message",
    [
        {"endpoint": "0A1B2C3D"},
        {"endpoint": "0a1b2c3"},
        {"endpoint": "0a1b2c3d-a0"},
        {"endpoint": 7},
        {"endpoint": CLIENT, "meeting": "x" * 101},
        {"endpoint": CLIENT, "person": "abe"},
        {},
        None,
        [],
    ],
    ids=repr,
)
def test_what_is_no_endpoint_cannot_be_claimed(message: object) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(message, EndpointMessage)
