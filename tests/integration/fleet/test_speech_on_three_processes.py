"""A session is heard in one process, its home; the client may be on another, and whoever withdraws on a third."""

from collections.abc import Iterator

import pytest

from tests.fleet import SECRET, RunningFleet
from tests.integration.fleet.conftest import DOOR
from tests.integration.fleet.people import three_of_three
from tests.integration.speech.buses import Monitor, Redis, Worker, running_worker
from tests.integration.speech.test_speech_on_the_wire import WORDS, agree, lines_of
from tests.microphone import RECORDINGS, pcm_of, speak
from tests.panel_client import OpenedSession, PanelClient
from tests.peers.jvb.bridge import FakeBridge
from tests.peers.jvb.opus import packets_of_pcm

Table = tuple[OpenedSession, PanelClient, PanelClient, PanelClient]


@pytest.fixture(scope="module")
def worker(between: Redis, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Worker]:
    log = tmp_path_factory.mktemp("worker") / "log"
    with running_worker(between.url, log, CODEV_SECRET_KEY=SECRET) as started:
        yield started


@pytest.fixture
def table(fleet: RunningFleet) -> Table:
    """The session is at home where its facilitator came first; the client and a consultant are elsewhere."""
    session, fran, ana, bo = three_of_three(fleet)
    fran.does("invite_client", person=ana.id)
    ana.does("answer_invitation", accept=True)
    fran.does("start")
    for step in ("0a", "0b", "0c"):
        fran.does("next", step=step)
    return session, fran, ana, bo


def listen(*people: PanelClient) -> None:
    people[0].does("offer_speech", scope="client")
    agree(*people)


def test_the_client_is_heard_and_helped_wherever_they_are_and_nobody_else_reads_it(
    table: Table, worker: Worker, between: Redis
) -> None:
    _, fran, ana, bo = table
    monitor = Monitor(between.port)
    ana.does("write_need", text="I feel tired of canary-planning alone.", request="")
    ana.until(lambda: any("canary-planning" in found["quote"] for found in ana.own_words()))
    listen(fran, ana, bo)
    ana.until(lambda: ana.view["speech"]["i_am_heard"])
    speak(ana, "en-00.wav")
    ana.until(lambda: any(WORDS in line for line in lines_of(ana)))
    for other in (fran, bo):
        assert not other.of("lines")
        assert WORDS not in str(other.received)
    bo.does("consent", agree=False)
    ana.until(lambda: not ana.view["speech"]["i_am_heard"])
    speak(ana, "en-01.wav")
    ana.does("note", text="a moment later")
    listen(fran, ana, bo)
    ana.until(lambda: ana.view["speech"]["i_am_heard"])
    speak(ana, "en-02.wav")
    ana.until(lambda: any("strategy" in line for line in lines_of(ana)))
    assert not any("budget" in line for line in lines_of(ana)), "it was said while nobody might listen"
    ana.does("consent", agree=False)
    ana.until(lambda: bool(ana.of("lines_erased")))
    monitor.close()
    for plain in (b"canary-planning", WORDS.encode()):
        assert plain not in monitor.seen


def test_what_a_meeting_sends_to_any_process_is_heard_as_the_one_whose_panel_is_elsewhere(
    fleet: RunningFleet, table: Table, worker: Worker
) -> None:
    _, fran, ana, bo = table
    for person, endpoint in ((ana, "aaaa0001"), (bo, "bbbb0002")):
        assert person.call("endpoint", {"endpoint": endpoint, "meeting": "a-meeting"})["accepted"]
    listen(fran, ana, bo)
    ana.until(lambda: ana.view["speech"]["i_am_heard"])
    door = f"{fleet.processes[2].url.replace('http', 'ws')}/jitsi/mediajson?sessionId=a-meeting"
    bridge = FakeBridge(door, {"Authorization": f"Bearer {DOOR}"})
    for endpoint, recording in (("bbbb0002", "en-01.wav"), ("aaaa0001", "en-00.wav")):
        bridge.start(f"{endpoint}-a0", endpoint)
        bridge.say(f"{endpoint}-a0", packets_of_pcm(pcm_of(RECORDINGS / recording) + bytes(48_000)), pace=0.004)
    ana.until(lambda: any(WORDS in line for line in lines_of(ana)))
    assert not any("budget" in line for line in lines_of(ana)), "only the client is heard"
    ana.until(lambda: {"carried": True} in ana.of("carried"))
    speak(ana, "en-02.wav")  # by her panel too: what comes from the meeting is not taken twice
    fran.does("note", text="a moment later")
    bridge.say("aaaa0001-a0", packets_of_pcm(pcm_of(RECORDINGS / "en-03.wav") + bytes(48_000)), pace=0.004)
    ana.until(lambda: any("organize" in line for line in lines_of(ana)))
    assert not any("strategy" in line for line in lines_of(ana)), "her panel is not heard beside the meeting"
    bridge.vanish()


def test_when_the_home_dies_the_client_is_heard_and_helped_by_the_next(
    fleet: RunningFleet, table: Table, worker: Worker
) -> None:
    _, fran, ana, bo = table
    listen(fran, ana, bo)
    ana.until(lambda: ana.view["speech"]["i_am_heard"])
    fleet.processes[0].kill()
    back = PanelClient(fleet.url, fran.token)
    ana.does("write_need", text="I feel tired of canary-planning alone.", request="")
    ana.until(lambda: any("canary-planning" in found["quote"] for found in ana.own_words()))
    ana.until(lambda: ana.view["speech"]["i_am_heard"])
    speak(ana, "en-00.wav")
    ana.until(lambda: any(WORDS in line for line in lines_of(ana)))
    back.does("close")
    back.does("erase")
    ana.until(lambda: bool(ana.of("receipt")))
    assert ana.of("receipt")[0]["verified"] is True
    assert ana.of("receipt")[0]["lines"] > 0
