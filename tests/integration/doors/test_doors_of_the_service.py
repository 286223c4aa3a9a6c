"""What is said in a meeting, through each door of the real service: to the client's panel alone, and kept nowhere."""

import time
from collections.abc import Iterator

import pytest

from tests.integration.speech.table import table
from tests.microphone import RECORDINGS, pcm_of, speak
from tests.panel_client import PanelClient
from tests.peers.jigasi.call import FakeJigasi
from tests.peers.jigasi.token import new_key, pem_of, token_of
from tests.peers.jvb.bridge import FakeBridge
from tests.peers.jvb.opus import packets_of_pcm
from tests.service import WITH_SPEECH, RunningService, running_service

SECRET = "a-secret-of-the-tests-0123456789"
KEY = new_key()
MEETING = "5e55-10f0-a-meeting-of-jitsi"
ANA, BO = "aaaa0001", "bbbb0002"
WORDS = "overwhelmed"
"""Said in en-00.wav, and typed nowhere in these tests."""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningService]:
    folder = tmp_path_factory.mktemp("service")
    key = folder / "jigasi.pem"
    key.write_text(pem_of(KEY), encoding="ascii")
    doors = {"CODEV_JITSI_SPEECH_SECRET": SECRET, "CODEV_JITSI_JIGASI_PUBLIC_KEY": str(key)}
    with running_service(folder / "instance", **WITH_SPEECH, **doors) as service:
        yield service


def bridge_to(server: RunningService) -> FakeBridge:
    url = f"{server.url.replace('http', 'ws')}/jitsi/mediajson?sessionId={MEETING}"
    return FakeBridge(url, {"Authorization": f"Bearer {SECRET}"})


def jigasi_to(server: RunningService) -> FakeJigasi:
    base = f"{server.url.replace('http', 'ws')}/streaming-whisper/ws"
    return FakeJigasi(base, {"Authorization": f"Bearer {token_of(KEY)}"}, hurry=6)


def agreed(server: RunningService, *, all_but_bo: bool = False) -> tuple[PanelClient, PanelClient, PanelClient]:
    """Fran, Ana (the client) and Bo, in the meeting, who have agreed that the client is heard."""
    _, fran, ana, bo = table(server)
    for person, endpoint in ((ana, ANA), (bo, BO)):
        assert person.call("endpoint", {"endpoint": endpoint, "meeting": MEETING})["accepted"]
    fran.does("offer_speech", scope="client")
    for person in (fran, ana) if all_but_bo else (fran, ana, bo):
        person.until(lambda person=person: person.view["speech"]["scope"] is not None)  # type: ignore[misc]
        person.does("consent", agree=True)
    return fran, ana, bo


def leave(*people: PanelClient) -> None:
    for person in people:
        person.disconnect()


def through_the_bridge(bridge: FakeBridge, endpoint: str, recording: str) -> None:
    bridge.start(f"{endpoint}-a0", endpoint)
    bridge.say(f"{endpoint}-a0", packets_of_pcm(pcm_of(RECORDINGS / recording) + bytes(48_000)), pace=0.005)


def lines_of(person: PanelClient) -> list[str]:
    return [line["text"] for message in person.of("lines") for line in message["lines"]]


def written(server: RunningService, words: str) -> list[str]:
    files = [path for path in (*server.instance.rglob("*"), server.log) if path.is_file()]
    return [path.name for path in files if words.encode() in path.read_bytes()]


@pytest.mark.parametrize("door", ["panel", "mediajson", "jigasi"])
def test_what_the_client_says_comes_to_their_panel_alone_and_is_kept_nowhere(server: RunningService, door: str) -> None:
    fran, ana, bo = agreed(server)
    bridge, jigasi = None, None
    if door == "panel":
        speak(ana, "en-00.wav")
    elif door == "mediajson":
        bridge = bridge_to(server)
        through_the_bridge(bridge, ANA, "en-00.wav")
    else:
        jigasi = jigasi_to(server)
        jigasi.say(ANA, pcm_of(RECORDINGS / "en-00.wav"))
        jigasi.mute(ANA)
        jigasi.end()
    ana.until(lambda: any(WORDS in line for line in lines_of(ana)))
    for other in (fran, bo):
        assert WORDS not in str(other.received)
        assert not other.of("lines")
    assert written(server, WORDS) == []
    for secret in (SECRET, ANA, MEETING):
        assert written(server, secret) == []
    if bridge is not None:
        assert not [message for message in bridge.received if message["event"] != "pong"]
        bridge.vanish()
    if jigasi is not None:
        assert jigasi.received == []
    leave(fran, ana, bo)


def test_the_last_words_come_although_jigasi_has_hung_up(server: RunningService) -> None:
    """jitsi/jigasi#645: there, what is not transcribed when the socket drops is lost."""
    people = agreed(server)
    ana = people[1]
    jigasi = jigasi_to(server)
    jigasi.say(ANA, pcm_of(RECORDINGS / "en-00.wav"))
    jigasi.mute(ANA)
    assert not lines_of(ana)
    jigasi.end()
    ana.until(lambda: any(WORDS in line for line in lines_of(ana)))
    leave(*people)


@pytest.mark.parametrize("door", ["mediajson", "jigasi"])
def test_without_everyones_yes_nothing_that_the_meeting_sends_is_heard(server: RunningService, door: str) -> None:
    people = agreed(server, all_but_bo=True)
    if door == "mediajson":
        bridge = bridge_to(server)
        through_the_bridge(bridge, ANA, "en-00.wav")
        bridge.vanish()
    else:
        jigasi = jigasi_to(server)
        jigasi.say(ANA, pcm_of(RECORDINGS / "en-00.wav"))
        jigasi.end()
    time.sleep(3)
    assert all(WORDS not in str(person.received) for person in people)
    leave(*people)


def test_a_consultant_is_not_heard_through_the_meeting_either(server: RunningService) -> None:
    people = agreed(server)
    bridge = bridge_to(server)
    through_the_bridge(bridge, BO, "en-00.wav")
    time.sleep(2)
    assert all(WORDS not in str(person.received) for person in people)
    bridge.vanish()
    leave(*people)


def test_the_panel_is_told_that_the_meeting_brings_its_persons_voice(server: RunningService) -> None:
    people = agreed(server)
    ana = people[1]
    bridge = bridge_to(server)
    through_the_bridge(bridge, ANA, "en-01.wav")
    ana.until(lambda: {"carried": True} in ana.of("carried"))
    assert not people[2].of("carried")
    speak(ana, "en-00.wav")
    ana.until(lambda: any("budget" in line for line in lines_of(ana)))
    assert WORDS not in " ".join(lines_of(ana))
    bridge.vanish()
    ana.until(lambda: ana.of("carried")[-1] == {"carried": False})
    speak(ana, "en-00.wav")
    ana.until(lambda: any(WORDS in line for line in lines_of(ana)))
    leave(*people)


def test_nobody_can_be_another_persons_voice(server: RunningService) -> None:
    """Ana says that she is Bo's endpoint: then nobody is, and what Bo says is not taken for hers."""
    people = agreed(server)
    ana = people[1]
    ana.call("endpoint", {"endpoint": BO, "meeting": MEETING})
    bridge = bridge_to(server)
    through_the_bridge(bridge, BO, "en-00.wav")
    time.sleep(2)
    assert all(WORDS not in str(person.received) for person in people)
    bridge.vanish()
    leave(*people)


def test_an_endpoint_goes_with_its_panel_and_comes_back_with_it(server: RunningService) -> None:
    people = agreed(server)
    ana = people[1]
    ana.disconnect()
    ana.connect()
    bridge = bridge_to(server)
    through_the_bridge(bridge, ANA, "en-00.wav")
    time.sleep(2)
    assert WORDS not in str(ana.received)
    assert ana.call("endpoint", {"endpoint": ANA, "meeting": MEETING}) == {"accepted": True, "carried": False}
    through_the_bridge(bridge, ANA, "en-01.wav")
    ana.until(lambda: any("budget" in line for line in lines_of(ana)))
    bridge.vanish()
    leave(*people)


def test_what_is_no_endpoint_is_refused_with_a_sentence(server: RunningService) -> None:
    _, fran, ana, bo = table(server)
    for rubbish in (None, {}, {"endpoint": "me"}, {"endpoint": ANA, "person": "bo"}, [ANA]):
        answer = ana.call("endpoint", rubbish)
        assert answer["accepted"] is False, rubbish
        assert set(answer["sentence"]) >= {"en", "fr"}
    leave(fran, ana, bo)
