"""The need's helper on the wire: what it finds in the client's words goes to the client, and to nobody else."""

import json
import time
from pathlib import Path

import pytest

from tests.integration.speech.table import table
from tests.microphone import speak
from tests.panel_client import OpenedSession, PanelClient
from tests.service import RunningService, running_service

NOT_SHARED = "My deputy is hopeless and incompetent. I need to decide what I tell her on Friday."
JUDGED = "hopeless"


def question_of(person: PanelClient) -> dict[str, str] | None:
    told = sorted(person.of("help"), key=lambda body: int(body["number"]))
    return told[-1]["question"] if told else None


def seen_in_question(person: PanelClient) -> str:
    question = question_of(person)
    return question["seen"] if question else ""


def noticed(person: PanelClient) -> dict[str, object]:
    told = person.of("noticed")
    return told[-1] if told else {}


def written(server: RunningService, words: str) -> list[str]:
    files = [path for path in (*server.instance.rglob("*"), server.log) if path.is_file()]
    return [path.name for path in files if words.encode() in Path(path).read_bytes()]


def test_a_question_is_asked_while_the_client_writes_and_what_is_not_shared_is_kept_nowhere(
    server: RunningService,
) -> None:
    _, fran, ana, bo = table(server)
    assert ana.call("look_at_need", {"text": NOT_SHARED, "request": ""})["accepted"]
    ana.until(lambda: "incompetent" in seen_in_question(ana) or JUDGED in seen_in_question(ana))
    for other in (fran, bo):
        assert JUDGED not in str(other.received)
        assert not other.of("help")
    assert written(server, JUDGED) == []
    assert ana.view["need"]["versions"] == []
    ana.does("write_need", text="Since March I have been avoiding my deputy. I need to decide what I tell her.")
    ana.until(lambda: not seen_in_question(ana))
    assert ana.view["need"]["versions"][-1]["text"].startswith("Since March")


def test_a_draft_of_someone_else_is_not_looked_at(server: RunningService) -> None:
    _, fran, ana, bo = table(server)
    for other in (fran, bo):
        other.call("look_at_need", {"text": NOT_SHARED, "request": ""})
    ana.does("note", text="I feel lost in this meeting.")
    ana.until(lambda: bool(ana.own_words()))
    assert JUDGED not in str(ana.received)


@pytest.mark.parametrize(
    "rubbish",
    [None, 3, "text", {"text": "a"}, {"text": 1, "request": ""}, {"text": "x" * 2001, "request": ""}],
    ids=repr,
)
def test_a_draft_that_cannot_be_read_is_refused_with_a_sentence(server: RunningService, rubbish: object) -> None:
    _, _, ana, _ = table(server)
    answer = ana.call("look_at_need", rubbish)
    assert answer["accepted"] is False
    assert set(answer["sentence"]) >= {"en", "fr"}


def test_those_who_conduct_learn_which_sides_were_touched_and_no_word_of_it(server: RunningService) -> None:
    _, fran, ana, bo = table(server)
    ana.does("write_need", text="I have tried to talk to my manager. I feel ashamed.")
    fran.until(lambda: noticed(fran).get("zones") == ["feelings", "tried"])
    assert not bo.of("noticed")
    assert not ana.of("noticed")
    assert "ashamed" not in json.dumps(fran.of("noticed"))


def test_what_a_private_note_touches_is_told_to_nobody(server: RunningService) -> None:
    _, fran, ana, _ = table(server)
    ana.does("note", text="I feel ashamed of what I told my manager.")
    ana.until(lambda: any(found["kind"] == "feeling" for found in ana.own_words()))
    ana.does("write_need", text="I have tried to talk to my manager.")
    fran.until(lambda: noticed(fran).get("zones") == ["tried"])


def test_a_facilitator_who_reloads_is_told_again(server: RunningService) -> None:
    _, fran, ana, _ = table(server)
    ana.does("write_need", text="I have tried to talk to my manager.")
    fran.until(lambda: noticed(fran).get("zones") == ["tried"])
    fran.disconnect()
    fran.received.clear()
    fran.connect()
    fran.until(lambda: noticed(fran).get("zones") == ["tried"])


def test_ideas_in_clarification_are_told_from_three_on_without_names(server: RunningService) -> None:
    _, fran, ana, bo = table(server)
    fran.does("next", step="1")
    ideas = [
        "Have you thought of asking a mediator?",
        "Why don't you write to the director?",
        "What if you invited them to lunch?",
    ]
    for idea in ideas[:2]:
        bo.does("ask", text=idea)
    # What the client writes is looked at after the two questions: once it is told, they have been counted.
    ana.does("write_need", text="I have tried to talk to my manager.")
    fran.until(lambda: noticed(fran).get("zones") == ["tried"])
    assert noticed(fran)["ideas"] is False
    bo.does("ask", text=ideas[2])
    fran.until(lambda: noticed(fran).get("ideas") is True)
    assert set(noticed(fran)) == {"zones", "ideas"}
    assert not bo.of("noticed")
    fran.does("next", step="2")
    fran.until(lambda: noticed(fran).get("ideas") is False)


def test_turned_off_by_the_client_nothing_is_looked_for_in_their_words(server: RunningService) -> None:
    _, fran, ana, _ = table(server)
    ana.does("note", text="I feel lost in this meeting.")
    ana.until(lambda: bool(ana.own_words()))
    ana.call("want_help", {"wanted": False})
    ana.until(lambda: not ana.own_words() and question_of(ana) is None)
    ana.does("write_need", text="I have tried to talk to my manager.")
    ana.until(lambda: bool(ana.view["need"]["versions"]))
    time.sleep(1)
    assert ana.own_words() == []
    assert not noticed(fran).get("zones")
    ana.call("want_help", {"wanted": True})
    ana.until(lambda: {found["kind"] for found in ana.own_words()} >= {"feeling", "tried"})


def test_before_the_clients_panel_has_said_yes_to_help_nothing_is_looked_for(server: RunningService) -> None:
    session = OpenedSession(server.url, "en")
    fran, ana = session.join("Fran", "facilitator"), session.join("Ana")
    ana.wants_help = False
    fran.does("invite_client", person=ana.id)
    ana.does("answer_invitation", accept=True)
    fran.does("start")
    for step in ("0a", "0b", "0c"):
        fran.does("next", step=step)
    ana.does("write_need", text="I have tried to talk to my manager. I feel ashamed.")
    ana.until(lambda: bool(ana.view["need"]["versions"]))
    time.sleep(1)
    assert ana.own_words() == []
    assert not noticed(fran).get("zones")


def test_words_that_differ_are_told_to_the_client_alone(server: RunningService) -> None:
    _, fran, ana, bo = table(server)
    ana.does("write_need", text="My team is not motivated.")
    ana.does("write_need", text="I need to prepare a frank talk with my deputy.")
    for step in ("1", "2"):
        fran.does("next", step=step)
    bo.does("send_mirror", text="The need I hear is courage for a talk.")
    fran.does("reveal_mirrors")

    def mirrored() -> dict[str, object] | None:
        told = sorted(ana.of("help"), key=lambda body: int(body["number"]))
        found: dict[str, object] | None = told[-1]["mirrored"] if told else None
        return found

    ana.until(lambda: mirrored() is not None)
    mirror = ana.view["need"]["mirrors"][0]
    found = mirrored()
    assert found is not None
    assert found["mirrors"] == [mirror["id"]]
    own = [mirror["text"][start:end] for start, end in found["apart"]["own"][0]]  # type: ignore[index]
    assert own == ["courage"]
    moves = sorted(ana.of("help"), key=lambda body: int(body["number"]))[-1]["moves"]
    assert [move["version"] for move in moves] == [2]
    for other in (fran, bo):
        assert not other.of("help")


@pytest.mark.parametrize("who", ["client", "consultant"])
def test_who_withdraws_from_listening_cannot_be_told_from_what_is_noticed(server: RunningService, who: str) -> None:
    _, fran, ana, bo = table(server)
    fran.does("next", step="1")
    fran.does("offer_speech", scope="group")
    for person in (fran, ana, bo):
        person.until(lambda person=person: person.view["speech"]["scope"] is not None)  # type: ignore[misc]
        person.does("consent", agree=True)
    ana.until(lambda: ana.view["speech"]["i_am_heard"])
    speak(ana, "en-04.wav")
    fran.until(lambda: bool(noticed(fran).get("zones")))
    {"client": ana, "consultant": bo}[who].does("consent", agree=False)
    fran.until(lambda: noticed(fran).get("zones") == [])
    assert noticed(fran) == {"zones": [], "ideas": False}


def test_one_switch_turns_all_of_it_off(tmp_path_factory: pytest.TempPathFactory) -> None:
    instance = tmp_path_factory.mktemp("plain") / "instance"
    with running_service(instance, CODEV_LANGUAGE_HELP="off", CODEV_SPEECH="off") as plain:
        _, fran, ana, bo = table(plain)
        ana.call("look_at_need", {"text": NOT_SHARED, "request": ""})
        ana.does("write_need", text="I have tried to talk to my manager. I feel ashamed.")
        fran.does("next", step="1")
        for _ in range(3):
            bo.does("ask", text="Have you thought of asking a mediator?")
        assert bo.call("look_at_question", {"text": "Have you thought of asking a mediator?"})["advice"] is False
        time.sleep(1)
        assert not ana.of("help")
        assert not fran.of("noticed")
