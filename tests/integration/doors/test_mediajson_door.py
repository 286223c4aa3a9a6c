"""A bridge brings its sound: who is heard, what is dropped, and what a bridge is answered."""

import time
from collections.abc import Callable, Iterator

import numpy as np
import pytest

from tests.integration.doors.doorway import CLIENT, CONSULTANT, MEETING, Doorway, ServedDoorway, bearer, served
from tests.microphone import RECORDINGS, pcm_of
from tests.peers.jvb.bridge import FakeBridge, waits
from tests.peers.jvb.opus import DTX, packets_of

PATH = f"/jitsi/mediajson?sessionId={MEETING}&sendBack=true"
VOICE = f"{CLIENT}-a0"


@pytest.fixture(scope="module")
def packets() -> list[bytes]:
    return packets_of(RECORDINGS / "en-00.wav")


@pytest.fixture
def doorway() -> Doorway:
    return Doorway()


@pytest.fixture
def door(doorway: Doorway) -> Iterator[ServedDoorway]:
    doorway.joins("cleo", CLIENT)
    doorway.joins("abe", CONSULTANT)
    with served(doorway) as server:
        yield server


@pytest.fixture
def bridge(door: ServedDoorway) -> Iterator[FakeBridge]:
    bridge = FakeBridge(door.url(PATH), bearer())
    yield bridge
    bridge.vanish()


def until(condition: Callable[[], object], patience: float = 20.0) -> None:
    deadline = time.monotonic() + patience
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def likeness(pcm: bytes, original: bytes) -> float:
    """How well two recordings agree, 0 to 1, at the delay at which they agree best."""
    one, other = (np.frombuffer(part, "<i2").astype(float) for part in (pcm, original))
    length = min(len(one), len(other)) - 800
    agree = [
        float(
            np.dot(one[d : d + length], other[:length])
            / (np.linalg.norm(one[d : d + length]) * np.linalg.norm(other[:length]))
        )
        for d in range(0, 800, 2)
    ]
    return max(agree)


def test_what_the_client_says_is_decoded_and_heard(
    door: ServedDoorway, bridge: FakeBridge, packets: list[bytes]
) -> None:
    bridge.start(VOICE, CLIENT)
    bridge.say(VOICE, packets, pace=0)
    bridge.settle()
    pcm = door.doorway.pcm("cleo")
    assert abs(len(pcm) / 32_000 - len(packets) * 0.02) < 0.05
    assert likeness(pcm, pcm_of(RECORDINGS / "en-00.wav")) > 0.9
    numbers = [frame.sequence for frame in door.doorway.heard["cleo"]]
    assert numbers == list(range(numbers[0], numbers[0] + len(packets)))


@pytest.mark.parametrize(
    ("tag", "endpoint"),
    [(f"{CLIENT}-a0", CLIENT), (f"{CLIENT}-1389723614", CLIENT), (f"{CLIENT}-a0", None), ("voice7", CLIENT)],
    ids=["source name", "ssrc", "only the tag tells", "only the parameters tell"],
)
def test_an_endpoint_is_known_by_its_parameters_or_by_its_tag(
    door: ServedDoorway, bridge: FakeBridge, packets: list[bytes], tag: str, endpoint: str | None
) -> None:
    bridge.start(tag, endpoint)
    bridge.say(tag, packets[:10], pace=0)
    bridge.settle()
    assert len(door.doorway.heard["cleo"]) == 10


def test_the_sound_of_a_shared_screen_is_nobodys_voice(
    door: ServedDoorway, bridge: FakeBridge, packets: list[bytes]
) -> None:
    bridge.start(f"{CLIENT}-a1", CLIENT)
    bridge.say(f"{CLIENT}-a1", packets[:10], pace=0)
    bridge.settle()
    assert not door.doorway.heard
    assert door.doorway.refused("mediajson") == {"no microphone": 1, "unknown tag": 10}


def test_who_may_not_be_heard_is_not_even_decoded(
    door: ServedDoorway, bridge: FakeBridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is sent is no Opus at all: had anyone looked into it, they would have said so."""
    voice = f"{CONSULTANT}-a0"
    bridge.start(voice, CONSULTANT)
    bridge.say(voice, [b"no Opus"] * 20, pace=0)
    bridge.settle()
    assert door.doorway.refused("mediajson") == {"not admitted": 20}
    assert not door.doorway.heard


def test_one_withdrawal_stops_the_client_too_at_the_next_packet(
    door: ServedDoorway, bridge: FakeBridge, packets: list[bytes]
) -> None:
    from plugin_server.session import commands as c

    bridge.start(VOICE, CLIENT)
    bridge.say(VOICE, packets[:10], pace=0)
    bridge.settle()
    door.within(lambda: door.doorway.table.does("ben", c.Consent(agree=False)))
    bridge.say(VOICE, packets[10:20], pace=0)
    bridge.settle()
    assert len(door.doorway.heard["cleo"]) == 10
    assert door.doorway.refused("mediajson") == {"not admitted": 10}


def test_an_endpoint_that_no_panel_knows_is_dropped_and_counted(
    door: ServedDoorway, bridge: FakeBridge, packets: list[bytes]
) -> None:
    bridge.start("deadbeef-a0", "deadbeef")
    bridge.say("deadbeef-a0", packets[:5], pace=0)
    bridge.settle()
    assert not door.doorway.heard
    assert door.doorway.refused("mediajson") == {"unknown endpoint": 5}


def test_the_same_endpoint_in_another_meeting_is_someone_else(door: ServedDoorway, packets: list[bytes]) -> None:
    bridge = FakeBridge(door.url("/jitsi/mediajson?sessionId=another-meeting"), bearer())
    bridge.start(VOICE, CLIENT)
    bridge.say(VOICE, packets[:5], pace=0)
    bridge.settle()
    assert not door.doorway.heard
    assert door.doorway.refused("mediajson") == {"another meeting": 5}
    bridge.vanish()


def test_a_tag_that_was_never_started_is_dropped_and_counted(
    door: ServedDoorway, bridge: FakeBridge, packets: list[bytes]
) -> None:
    bridge.say("0a1b2c3d-a0", packets[:5], pace=0)
    bridge.settle()
    assert door.doorway.refused("mediajson") == {"unknown tag": 5}


def test_lost_packets_leave_a_silence_as_long_as_they_were(
    door: ServedDoorway, bridge: FakeBridge, packets: list[bytes]
) -> None:
    bridge.start(VOICE, CLIENT)
    bridge.say(VOICE, packets[:10], pace=0)
    bridge.lose(VOICE, 15)
    bridge.say(VOICE, packets[25:35], pace=0)
    bridge.settle()
    assert abs(len(door.doorway.pcm("cleo")) / 32_000 - 35 * 0.02) < 0.005
    assert door.doorway.refused("mediajson") == {}


def test_after_a_mute_the_sound_begins_anew_and_its_numbers_say_so(
    door: ServedDoorway, bridge: FakeBridge, packets: list[bytes]
) -> None:
    bridge.start(VOICE, CLIENT)
    bridge.say(VOICE, packets[:10], pace=0)
    bridge.mute(VOICE, 30)
    bridge.say(VOICE, packets[10:20], pace=0)
    bridge.settle()
    heard = door.doorway.heard["cleo"]
    assert len(heard) == 20
    assert heard[10].sequence - heard[9].sequence == 2
    assert all(len(frame.pcm) <= 640 for frame in heard)


def test_what_comes_twice_or_late_is_heard_once(door: ServedDoorway, bridge: FakeBridge, packets: list[bytes]) -> None:
    bridge.start(VOICE, CLIENT)
    bridge.say(VOICE, packets[:10], pace=0)
    bridge.again(VOICE, 3)
    bridge.say(VOICE, packets[7:12], pace=0)
    bridge.settle()
    assert len(door.doorway.heard["cleo"]) == 12
    assert door.doorway.refused("mediajson") == {"late or double": 3}


def test_a_new_payload_type_of_the_same_voice_goes_on(
    door: ServedDoorway, bridge: FakeBridge, packets: list[bytes]
) -> None:
    bridge.start(VOICE, CLIENT)
    bridge.say(VOICE, packets[:10], pace=0)
    bridge.start(VOICE, CLIENT)
    bridge.say(VOICE, packets[10:20], pace=0)
    bridge.settle()
    assert len(door.doorway.heard["cleo"]) == 20


def test_a_voice_that_is_not_opus_is_refused(door: ServedDoorway, bridge: FakeBridge, packets: list[bytes]) -> None:
    bridge.start(VOICE, CLIENT, encoding="telephone-event")
    bridge.say(VOICE, packets[:5], pace=0)
    bridge.settle()
    assert door.doorway.refused("mediajson") == {"not Opus": 1, "unknown tag": 5}


def test_a_packet_of_a_silence_is_a_silence(door: ServedDoorway, bridge: FakeBridge, packets: list[bytes]) -> None:
    bridge.start(VOICE, CLIENT)
    bridge.say(VOICE, [*packets[:5], DTX, *packets[5:10]], pace=0)
    bridge.settle()
    assert len(door.doorway.heard["cleo"]) == 11
    assert door.doorway.refused("mediajson") == {}


def test_pings_are_answered_and_nothing_else_ever_goes_back(door: ServedDoorway, packets: list[bytes]) -> None:
    bridge = FakeBridge(door.url(PATH), bearer(), ping_every=0.1, pong_within=5.0)
    bridge.start(VOICE, CLIENT)
    bridge.say(VOICE, packets, pace=0.005)
    until(lambda: len(bridge.received) >= 5)
    assert bridge.connections == 1
    assert bridge.pongs_missed == 0
    assert bridge.received == [{"event": "pong", "id": n} for n in range(1, len(bridge.received) + 1)]
    bridge.vanish()


def test_a_bridge_that_comes_back_is_heard_again(door: ServedDoorway, packets: list[bytes]) -> None:
    assert waits()[:6] == [0, 1, 2, 4, 8, 16]
    bridge = FakeBridge(door.url(PATH), bearer(), hurry=50)
    bridge.start(VOICE, CLIENT)
    bridge.say(VOICE, packets[:10], pace=0)
    bridge.settle()
    bridge._line.close(1000, "Ping timeout")
    until(lambda: bridge.connections == 2)
    bridge.say(VOICE, packets[10:20], pace=0)
    bridge.settle()
    assert len(door.doorway.heard["cleo"]) == 20
    assert door.doorway.carried == [("cleo", True)]
    bridge.vanish()


def test_at_the_end_of_the_meeting_the_service_hangs_up_too(door: ServedDoorway, bridge: FakeBridge) -> None:
    bridge.end()
    assert bridge.until_closed()[0] == 1000


def test_only_the_newest_connection_of_a_meeting_is_kept(door: ServedDoorway, packets: list[bytes]) -> None:
    first = FakeBridge(door.url(PATH), bearer())
    first._stopped = True
    second = FakeBridge(door.url(PATH), bearer())
    assert first.until_closed() == (1000, "The same meeting has connected again.")
    second.start(VOICE, CLIENT)
    second.say(VOICE, packets[:5], pace=0)
    second.settle()
    assert len(door.doorway.heard["cleo"]) == 5
    second.vanish()


def test_sound_that_comes_faster_than_speech_is_let_go(
    door: ServedDoorway, bridge: FakeBridge, packets: list[bytes]
) -> None:
    bridge.start(VOICE, CLIENT)
    bridge.say(VOICE, packets * 5, pace=0)
    bridge.settle()
    assert 10 <= len(door.doorway.pcm("cleo")) / 32_000 < 5 * len(packets) * 0.02
    assert door.doorway.refused("mediajson")["faster than speech"] > 0
