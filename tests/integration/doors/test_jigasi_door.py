"""A Jigasi brings its sound: whose it is, what of an array is new, and that nothing is answered."""

import time
from collections.abc import Callable, Iterator

import pytest

from meeting_apps.jitsi.jigasi import LARGEST
from plugin_server.session import commands as c
from tests.integration.doors.doorway import CLIENT, CONSULTANT, Doorway, ServedDoorway, bearer, served
from tests.microphone import RECORDINGS, pcm_of
from tests.peers.jigasi.call import ARRAY, HEADER, PACKET, PACKETS, FakeJigasi
from tests.peers.jigasi.token import token_of

PATH = "/streaming-whisper/ws"
FULL = PACKETS * PACKET


@pytest.fixture(scope="module")
def pcm() -> bytes:
    return pcm_of(RECORDINGS / "en-00.wav")


@pytest.fixture
def doorway() -> Doorway:
    doorway = Doorway()
    doorway.joins("cleo", CLIENT)
    doorway.joins("abe", CONSULTANT)
    return doorway


@pytest.fixture
def door(doorway: Doorway) -> Iterator[ServedDoorway]:
    with served(doorway) as server:
        yield server


@pytest.fixture
def jigasi(door: ServedDoorway) -> Iterator[FakeJigasi]:
    call = FakeJigasi(door.url(PATH), bearer(token_of(door.doorway.key)), hurry=10)
    yield call
    call.vanish()


def until(condition: Callable[[], object], patience: float = 20.0) -> None:
    deadline = time.monotonic() + patience
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_what_the_client_says_is_heard_without_a_hole_or_an_echo(
    door: ServedDoorway, jigasi: FakeJigasi, pcm: bytes
) -> None:
    jigasi.say(CLIENT, pcm)
    whole = len(pcm) // FULL * FULL
    until(lambda: len(door.doorway.pcm("cleo")) == whole)
    assert door.doorway.pcm("cleo") == pcm[:whole]
    assert [frame.sequence for frame in door.doorway.heard["cleo"]] == list(range(1, whole // FULL + 1))


def test_an_array_sent_at_a_mute_is_heard_without_the_old_sound_in_it(
    door: ServedDoorway, jigasi: FakeJigasi, pcm: bytes
) -> None:
    spoken = pcm[: FULL + 20 * PACKET]
    jigasi.say(CLIENT, spoken)
    jigasi.mute(CLIENT)
    until(lambda: len(door.doorway.heard["cleo"]) == 2)
    assert door.doorway.pcm("cleo") == spoken


def test_people_are_told_apart_and_only_those_who_may_are_heard(
    door: ServedDoorway, jigasi: FakeJigasi, pcm: bytes
) -> None:
    half = len(pcm) // 2 // PACKET * PACKET
    for start in range(0, half, FULL):
        jigasi.say(CLIENT, pcm[start : start + FULL], "fr")
        jigasi.say(CONSULTANT, pcm[half + start : half + start + FULL])
        jigasi.say("deadbeef", pcm[half + start : half + start + FULL])
    until(lambda: door.doorway.refused("jigasi").get("unknown endpoint", 0) >= half // FULL)
    assert set(door.doorway.heard) == {"cleo"}
    assert door.doorway.pcm("cleo") == pcm[: len(door.doorway.pcm("cleo"))]
    assert door.doorway.refused("jigasi")["not admitted"] >= half // FULL


def test_a_silence_that_is_sent_is_a_silence(door: ServedDoorway, jigasi: FakeJigasi) -> None:
    jigasi.say(CLIENT, bytes(3 * FULL))
    until(lambda: len(door.doorway.pcm("cleo")) == 3 * FULL)
    assert not any(door.doorway.pcm("cleo"))


def test_nothing_is_ever_answered(door: ServedDoorway, jigasi: FakeJigasi, pcm: bytes) -> None:
    jigasi.say(CLIENT, pcm)
    until(lambda: door.doorway.heard["cleo"])
    time.sleep(0.5)
    assert jigasi.received == []


def test_what_was_said_before_the_line_was_cut_has_been_heard(
    door: ServedDoorway, jigasi: FakeJigasi, pcm: bytes
) -> None:
    jigasi.say(CLIENT, pcm[:FULL])
    jigasi.mute(CLIENT)
    jigasi.end()
    until(lambda: len(door.doorway.pcm("cleo")) == FULL)
    door_state = door.doorway.refused("jigasi")
    assert door_state == {}


def test_a_jigasi_that_lost_its_line_comes_back_under_the_same_name(
    door: ServedDoorway, jigasi: FakeJigasi, pcm: bytes
) -> None:
    jigasi.say(CLIENT, pcm[:FULL])
    until(lambda: len(door.doorway.heard["cleo"]) == 1)
    jigasi.send(bytes(LARGEST + 1))
    until(lambda: jigasi.connections == 2)
    assert jigasi.closed == (1009, "Message is too big")
    jigasi.say(CLIENT, pcm[FULL : 2 * FULL])
    until(lambda: len(door.doorway.heard["cleo"]) == 2)
    assert door.doorway.carried == [("cleo", True)]


def test_a_header_filled_with_spaces_is_read_too(door: ServedDoorway, jigasi: FakeJigasi, pcm: bytes) -> None:
    """As the demonstration page of Skynet writes it."""
    jigasi.send(f"{CLIENT}|en-US".encode().ljust(HEADER) + pcm[:32_768])
    until(lambda: door.doorway.heard["cleo"])
    assert door.doorway.pcm("cleo") == pcm[:32_768]


def test_the_header_is_read_as_jigasi_writes_it(door: ServedDoorway, jigasi: FakeJigasi) -> None:
    door.doorway.joins("cleo", "a1b2c3d4")
    header = bytes.fromhex("61316232633364347c6672") + bytes(49)
    jigasi.send(header + bytes(ARRAY))
    until(lambda: door.doorway.heard["cleo"])


def test_one_withdrawal_stops_it_at_the_next_frame(door: ServedDoorway, jigasi: FakeJigasi, pcm: bytes) -> None:
    jigasi.say(CLIENT, pcm[:FULL])
    until(lambda: door.doorway.heard["cleo"])
    door.within(lambda: door.doorway.table.does("ben", c.Consent(agree=False)))
    jigasi.say(CLIENT, pcm[FULL : 3 * FULL])
    until(lambda: door.doorway.refused("jigasi") == {"not admitted": 2})
    assert len(door.doorway.heard["cleo"]) == 1
