"""Listening, from a microphone on the wire to the client's panel, with the real VAD and the real Whisper."""

import random
import time
from pathlib import Path

import msgspec
import pytest

from nlp.speech.coalescing import DELAY
from plugin_server.speech.gate import LONGEST_FRAME
from tests.integration.speech.table import table
from tests.microphone import speak
from tests.panel_client import PanelClient
from tests.service import WITH_SPEECH, RunningService, running_service

WORDS = "overwhelmed"
"""Said in en-00.wav, and typed nowhere in these tests."""


def agree(*people: PanelClient) -> None:
    for person in people:
        person.until(lambda person=person: person.view["speech"]["scope"] is not None)  # type: ignore[misc]
        person.does("consent", agree=True)


def lines_of(person: PanelClient) -> list[str]:
    """What they were told was said, as a panel shows it: a line that comes again is one line."""
    told = {line["id"]: line["text"] for message in person.of("lines") for line in message["lines"]}
    return [*told.values()]


def heard_anything(*people: PanelClient) -> bool:
    return any(WORDS in str(person.received) for person in people)


@pytest.mark.parametrize(
    ("language", "recording", "words"),
    [("en", "en-00.wav", "overwhelmed"), ("fr", "fr-05.wav", "débordé")],
)
def test_what_the_client_says_comes_to_the_clients_panel_alone(
    server: RunningService, language: str, recording: str, words: str
) -> None:
    _, fran, ana, bo = table(server, language)
    fran.does("offer_speech", scope="client")
    agree(fran, ana, bo)
    ana.until(lambda: ana.view["speech"]["i_am_heard"])
    assert not bo.view["speech"]["i_am_heard"]
    speak(ana, recording)
    ana.until(lambda: any(words in line for line in lines_of(ana)))
    ana.until(lambda: any(e["source"] == "said" for e in ana.own_words()))
    quotes = [e for e in ana.own_words() if e["source"] == "said"]
    said = " ".join(lines_of(ana))
    assert all(e["quote"] in said for e in quotes)
    assert all(abs(e["at"] - time.time()) < 120 for e in quotes)
    for other in (fran, bo):
        assert not other.of("lines")
        assert not other.of("help")
        assert words not in str(other.received)


def test_sentences_said_in_one_go_wait_for_each_other_and_come_each_in_its_line(tmp_path: Path) -> None:
    with running_service(tmp_path / "instance", **{**WITH_SPEECH, "CODEV_SPEECH_DELAY": str(DELAY)}) as service:
        _, fran, ana, bo = table(service)
        fran.does("offer_speech", scope="client")
        agree(fran, ana, bo)
        speak(ana, "en-04.wav")
        ana.until(lambda: len(lines_of(ana)) == 3)
    for word, line in zip(("hospital", "leader", "trust"), lines_of(ana), strict=True):
        assert word in line


@pytest.mark.parametrize("missing", ["nobody was asked", "one has not answered", "one said no"])
def test_without_everyones_yes_nothing_is_heard(server: RunningService, missing: str) -> None:
    _, fran, ana, bo = table(server)
    if missing != "nobody was asked":
        fran.does("offer_speech", scope="client")
        agree(fran, ana)
    if missing == "one said no":
        bo.does("consent", agree=False)
    speak(ana, "en-00.wav")
    ana.does("note", text="a moment later")
    time.sleep(2)
    assert not heard_anything(fran, ana, bo)


def test_a_consultants_microphone_is_not_heard_in_the_clients_scope(server: RunningService) -> None:
    _, fran, ana, bo = table(server)
    fran.does("offer_speech", scope="client")
    agree(fran, ana, bo)
    speak(bo, "en-00.wav")
    speak(ana, "en-01.wav")
    ana.until(lambda: any("budget" in line for line in lines_of(ana)))
    assert not heard_anything(fran, ana, bo)


def test_the_group_may_choose_that_all_are_heard(server: RunningService) -> None:
    _, fran, ana, bo = table(server)
    fran.does("offer_speech", scope="group")
    agree(fran, ana, bo)
    speak(bo, "en-00.wav")
    ana.until(lambda: any(WORDS in line for line in lines_of(ana)))
    assert [m["lines"][0]["name"] for m in ana.of("lines") if m["lines"]] == ["Bo"]
    assert not bo.of("lines")


def test_a_late_joiner_suspends_until_they_say_yes(server: RunningService) -> None:
    session, fran, ana, bo = table(server)
    fran.does("offer_speech", scope="client")
    agree(fran, ana, bo)
    ana.until(lambda: ana.view["speech"]["state"] == "listening")
    late = session.join("Late")
    ana.until(lambda: ana.view["speech"]["state"] == "waiting")
    speak(ana, "en-00.wav")
    time.sleep(2)
    assert not heard_anything(ana)
    agree(late)
    ana.until(lambda: ana.view["speech"]["i_am_heard"])
    speak(ana, "en-01.wav")
    ana.until(lambda: any("budget" in line for line in lines_of(ana)))


def test_one_withdrawal_stops_all_and_erases_that_persons_lines(server: RunningService) -> None:
    _, fran, ana, bo = table(server)
    fran.does("offer_speech", scope="group")
    agree(fran, ana, bo)
    speak(bo, "en-00.wav")
    ana.until(lambda: any(WORDS in line for line in lines_of(ana)))
    theirs = [line["id"] for m in ana.of("lines") for line in m["lines"] if line["person"] == bo.id]
    bo.does("consent", agree=False)
    ana.until(lambda: bool(ana.of("lines_erased")))
    assert ana.of("lines_erased")[0]["ids"] == theirs
    for person in (fran, ana, bo):
        person.until(lambda person=person: person.view["speech"]["state"] == "off")  # type: ignore[misc]
    ana.received.clear()
    ana.disconnect()
    ana.connect()
    ana.until(lambda: bool(ana.of("lines")))
    assert lines_of(ana) == []


def test_nobody_learns_who_refused(server: RunningService) -> None:
    _, fran, ana, bo = table(server)
    for refuser in (ana, bo):
        fran.does("offer_speech", scope="client")
        for person in (fran, ana, bo):
            person.until(lambda person=person: person.view["speech"]["scope"] == "client")  # type: ignore[misc]
            person.received.clear()
        refuser.does("consent", agree=False)
        for person in (fran, ana, bo):
            person.until(lambda person=person: person.view["speech"]["state"] == "off")  # type: ignore[misc]
        if refuser is ana:
            first = [m["changes"] for m in fran.of("change")]
    assert [m["changes"] for m in fran.of("change")] == first


def test_a_client_who_reloads_gets_their_lines_again(server: RunningService) -> None:
    _, fran, ana, bo = table(server)
    fran.does("offer_speech", scope="client")
    agree(fran, ana, bo)
    speak(ana, "en-00.wav")
    ana.until(lambda: any(WORDS in line for line in lines_of(ana)))
    ana.received.clear()
    ana.disconnect()
    ana.connect()
    ana.until(lambda: any(WORDS in line for line in lines_of(ana)))
    ana.until(lambda: bool(ana.own_words()))


@pytest.mark.parametrize("recording", ["silence.wav", "noise.wav"])
def test_silence_and_noise_give_no_line(server: RunningService, recording: str) -> None:
    _, fran, ana, bo = table(server)
    fran.does("offer_speech", scope="client")
    agree(fran, ana, bo)
    speak(ana, recording, "en-01.wav")
    ana.until(lambda: any("budget" in line for line in lines_of(ana)))
    assert len(lines_of(ana)) == 1


@pytest.mark.parametrize("rubbish", [b"", b"abc", b"\0" * 5, b"\0" * 20_000, "text", None, {"a": 1}, [b"x"]], ids=repr)
def test_rubbish_from_a_microphone_is_dropped(server: RunningService, rubbish: object) -> None:
    _, fran, ana, bo = table(server)
    fran.does("offer_speech", scope="client")
    agree(fran, ana, bo)
    ana.send("audio", rubbish)
    ana.does("note", text="still here")


def test_nothing_said_is_left_after_the_session_nor_ever_written(server: RunningService) -> None:
    _, fran, ana, bo = table(server)
    fran.does("offer_speech", scope="client")
    agree(fran, ana, bo)
    speak(ana, "en-00.wav")
    ana.until(lambda: any(WORDS in line for line in lines_of(ana)))

    def written() -> list[str]:
        files = [p for p in (*server.instance.rglob("*"), server.log) if p.is_file()]
        return [p.name for p in files if WORDS.encode() in p.read_bytes()]

    assert written() == []
    fran.does("close")
    fran.does("erase")
    ana.until(lambda: bool(ana.of("receipt")))
    assert ana.of("receipt")[0]["lines"] >= 1
    assert msgspec.json.encode(ana.of("receipt")[0]).find(WORDS.encode()) == -1
    assert written() == []


def test_without_a_model_speech_is_said_to_be_unavailable_and_all_else_works(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    with running_service(tmp_path_factory.mktemp("bare") / "instance", CODEV_WHISPER_MODEL="base") as bare:
        _, fran, ana, _ = table(bare)
        service = fran.of("view")[0]["service"]
        assert service["speech"]["available"] is False
        assert service["speech"]["reason"]["fr"]
        assert fran.command("offer_speech", scope="client")["code"] == "speech_unavailable"
        ana.does("write_need", text="I am afraid of losing the trust of my team since March.")
        ana.until(lambda: bool(ana.own_words()))


def test_with_language_help_off_the_session_works_and_nobody_is_helped(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    instance = tmp_path_factory.mktemp("plain") / "instance"
    with running_service(instance, CODEV_LANGUAGE_HELP="off", CODEV_SPEECH="off") as plain:
        _, fran, ana, _ = table(plain)
        assert fran.of("view")[0]["service"] == {
            "speech": fran.of("view")[0]["service"]["speech"],
            "language_help": False,
        }
        ana.does("write_need", text="I am afraid of losing the trust of my team since March.")
        ana.until(lambda: len(ana.view["need"]["versions"]) == 1)
        time.sleep(1)
        assert not ana.of("help")


def test_a_thousand_malformed_frames_disturb_nobody(server: RunningService) -> None:
    _, fran, ana, bo = table(server)
    fran.does("offer_speech", scope="client")
    agree(fran, ana, bo)
    dice = random.Random(8)
    for _ in range(250):
        ana.send("audio", dice.randbytes(dice.randrange(5)))
        ana.send("audio", dice.randbytes(2 * dice.randrange(200) + 1))
        ana.send("audio", bytes(4 + LONGEST_FRAME + 2))
        ana.send("audio", dice.choice([None, "sound", 1e300, {"pcm": b"\0\0"}, [[]], True]))
    ana.does("note", text="all of them have come")
    time.sleep(1.1)  # the limit of frames lets the next ones in
    speak(ana, "en-00.wav")
    ana.until(lambda: any("overwhelmed" in line for line in lines_of(ana)))
    assert fran.command("next", step="2")["accepted"]
