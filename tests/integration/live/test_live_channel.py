"""The live channel, over real HTTP and Socket.IO: what is acknowledged, what is seen, what survives."""

import uuid

import msgspec
import pytest
import requests
import socketio

from tests.panel_client import PATIENCE, OpenedSession, PanelClient
from tests.service import RunningService


@pytest.fixture
def session(server: RunningService) -> OpenedSession:
    return OpenedSession(server.url)


def test_a_token_gives_the_full_view_and_then_changes(session: OpenedSession) -> None:
    ana = session.join("Ana")
    assert ana.view["me"]["name"] == "Ana"
    assert ana.view["clock"]["step"] == "lobby"
    bo = session.join("Bo")
    ana.until(lambda: len(ana.view["people"]) == 2 and all(p["present"] for p in ana.view["people"]))
    assert ana.version == bo.version


@pytest.mark.parametrize("auth", [None, {}, {"token": 3}, {"token": "forged"}, {"token": "x" * 5000}, "rubbish"])
def test_without_a_signed_token_nobody_gets_in(server: RunningService, auth: object) -> None:
    client = socketio.Client(reconnection=False)
    refusals: list[object] = []
    client.on("connect_error", refusals.append)
    with pytest.raises(socketio.exceptions.ConnectionError):
        client.connect(server.url, auth=auth, transports=["websocket"], wait_timeout=PATIENCE)
    assert "no_seat" in str(refusals)


@pytest.mark.parametrize(
    "rubbish",
    [
        None,
        [],
        "x",
        {"id": "1"},
        {"id": "1", "command": {}},
        {"id": "1", "command": {"type": "open", "session": "x"}},
        {"id": "1", "command": {"type": "arrive"}},
        {"id": "1", "command": {"type": "ask", "text": "x" * 301}},
        {"id": "1", "command": {"type": "ask", "text": "x", "person": "someone else"}},
        {"id": "", "command": {"type": "start"}},
        {"id": "1", "command": {"type": "extend", "minutes": 10**9}},
        {"id": "1", "command": {"type": "note", "text": "half a character: \ud800"}},
        {"id": "\ud800", "command": {"type": "note", "text": "x"}},
    ],
)
def test_what_cannot_be_read_is_refused_with_a_sentence_and_changes_nothing(
    session: OpenedSession, rubbish: object
) -> None:
    ana = session.join("Ana")
    version = ana.version
    answer = ana.call("command", rubbish)
    assert (answer["accepted"], answer["code"]) == (False, "not_understood")
    assert answer["sentence"]["en"]
    assert answer["sentence"]["fr"]
    assert ana.call("since", {"version": version})["version"] == version


def test_a_refused_command_says_why_in_both_languages(session: OpenedSession) -> None:
    ana = session.join("Ana")
    answer = ana.command("start")
    assert answer["code"] == "not_yours"
    assert "rôle" in answer["sentence"]["fr"]


def test_the_same_command_sent_twice_happens_once(session: OpenedSession) -> None:
    ana = session.join("Ana")
    again = str(uuid.uuid4())
    first = ana.command("note", command_id=again, text="once")
    second = ana.command("note", command_id=again, text="once")
    assert second == first
    ana.until(lambda: bool(ana.view["mine"]["notes"]))
    assert len(ana.view["mine"]["notes"]) == 1


def test_the_same_id_from_two_people_is_two_commands(session: OpenedSession) -> None:
    ana, bo = session.join("Ana"), session.join("Bo")
    for person in (ana, bo):
        assert person.command("note", command_id="same", text="mine")["accepted"]
        person.until(lambda person=person: len(person.view["mine"]["notes"]) == 1)  # type: ignore[misc]


def test_since_a_version_brings_what_changed_for_me(session: OpenedSession) -> None:
    fran, ana = session.join("Fran", "facilitator"), session.join("Ana")
    version, before = ana.version, ana.view
    fran.does("start")
    fran.does("note", text="for Fran alone")
    answer = ana.call("since", {"version": version})
    assert answer["from"] == version
    assert {**before, **answer["changes"]}["clock"]["step"] == "0a"
    assert "for Fran alone" not in str(answer)


@pytest.mark.parametrize("version", [0, -1, 10**6])
def test_since_a_version_that_is_not_a_past_one_brings_everything(session: OpenedSession, version: int) -> None:
    ana = session.join("Ana")
    assert ana.call("since", {"version": version})["view"]["me"]["id"] == ana.id


def test_two_tabs_are_one_person_and_the_seat_outlives_both(session: OpenedSession) -> None:
    ana, bo = session.join("Ana"), session.join("Bo")
    second_tab = PanelClient(ana.url, ana.token)
    assert second_tab.id == ana.id

    def ana_is_present() -> bool:
        return any(p["id"] == ana.id and p["present"] for p in bo.view["people"])

    ana.disconnect()
    bo.does("note", text="something happens meanwhile")
    assert ana_is_present()
    second_tab.disconnect()
    bo.until(lambda: not ana_is_present())
    ana.connect()
    bo.until(ana_is_present)


def test_the_deputy_takes_over_only_when_the_facilitator_is_gone(session: OpenedSession) -> None:
    fran, deputy = session.join("Fran", "facilitator"), session.join("Dee", "deputy")
    assert deputy.command("take_over")["code"] == "facilitator_is_here"
    fran.disconnect()
    deputy.until(lambda: deputy.view["me"]["take_over_from"] is not None)
    deputy.does("take_over")
    deputy.does("start")
    deputy.until(lambda: deputy.view["clock"]["step"] == "0a")


def test_the_facilitators_link_leads_back_to_the_facilitators_seat(session: OpenedSession) -> None:
    fran = session.join("Fran", "facilitator")
    fran.disconnect()
    assert session.join("Fran on another computer", "facilitator").id == fran.id


def test_a_removed_person_is_told_and_cannot_come_back(session: OpenedSession) -> None:
    fran, ana = session.join("Fran", "facilitator"), session.join("Ana")
    fran.does("remove", person=ana.id)
    ana.until(lambda: bool(ana.of("dismissed")) and not ana.connected)
    assert ana.of("dismissed")[0]["code"] == "removed"
    with pytest.raises(socketio.exceptions.ConnectionError):
        ana.connect()


def test_a_flood_is_slowed_and_nothing_is_lost(session: OpenedSession) -> None:
    ana = session.join("Ana")
    answers = [ana.command("note", text=f"note {i}") for i in range(60)]
    accepted = [a for a in answers if a["accepted"]]
    assert {a["code"] for a in answers if not a["accepted"]} <= {"too_fast"}
    ana.until(lambda: len(ana.view["mine"]["notes"]) == len(accepted))


@pytest.mark.parametrize(
    "question",
    ["Have you thought of writing to canary-advice?", "As-tu pensé à écrire à canary-advice ?"],
    ids=["english", "french"],
)
def test_a_question_that_sounds_like_advice_is_told_to_its_writer_alone_and_kept_nowhere(
    session: OpenedSession, server: RunningService, question: str
) -> None:
    fran, ana = session.join("Fran", "facilitator"), session.join("Ana")
    fran.until(lambda: fran.version == ana.version)
    version, heard = fran.version, len(fran.received)
    assert ana.call("look_at_question", {"text": question}) == {"accepted": True, "advice": True}
    assert ana.call("look_at_question", {"text": "What happened last time?"}) == {"accepted": True, "advice": False}
    assert ana.call("look_at_question", {"text": "x" * 301})["code"] == "not_understood"
    assert (fran.version, len(fran.received)) == (version, heard)
    left = [p for p in (*server.instance.rglob("*"), server.log) if p.is_file() and b"canary-advice" in p.read_bytes()]
    assert left == []


def test_secrets_of_one_never_cross_the_wire_to_another(session: OpenedSession) -> None:
    fran = session.join("Fran", "facilitator")
    ana, bo, cy = (session.join(name) for name in ("Ana", "Bo", "Cy"))
    watcher = session.join("Oz", seat="observer")
    everyone = (fran, ana, bo, cy, watcher)
    fran.does("start")
    for step in ("0a", "0b"):
        fran.does("next", step=step)
    for person, text in ((ana, "Ana’s subject"), (bo, "Bo’s subject")):
        person.does("propose_subject", kind="problem", text=text)
    fran.does("open_vote")
    bo.does("vote", subject=ana.id, urgency=3, importance=2, appetite=1)
    for other in (fran, ana, cy, watcher):
        subjects = other.view["choice"]["subjects"]
        assert all(s["my_vote"] is None and s["sums"] is None for s in subjects)
    fran.does("invite_client", person=ana.id)
    ana.does("answer_invitation", accept=True)
    for step in ("0c", "1"):
        fran.does("next", step=step)
    bo.does("note", text="canary-note")
    bo.does("send_mirror", text="canary-mirror")
    fran.does("next", step="2")
    fran.does("next", step="3")
    cy.does("contribute", kind="idea", text="canary-gift")
    for step in ("4a", "4b", "5"):
        fran.does("next", step=step)
    ana.does("plan_action", slot=1, what="canary-plan")
    bo.does("write_learning", text="canary-learning", shared=False)
    bo.does("rate", safe=1, learned=1, understood=1)
    fran.does("note", text="the last thing that happens")
    version = fran.call("since", {"version": 1})["version"]
    for person in everyone:
        person.until(lambda person=person: person.version == version)  # type: ignore[misc]
    may_see = {
        "canary-note": {bo},
        "canary-mirror": {bo},
        "canary-gift": {ana, cy},
        "canary-plan": {ana},
        "canary-learning": {bo},
    }
    for canary, owners in may_see.items():
        for person in everyone:
            seen = canary.encode() in msgspec.json.encode(person.received)
            assert seen == (person in owners), (canary, person.view["me"]["name"])


def test_after_a_crash_everyone_comes_back_to_the_same_state(server: RunningService) -> None:
    session = OpenedSession(server.url)
    fran, ana, bo = session.join("Fran", "facilitator"), session.join("Ana"), session.join("Bo")
    fran.does("start")
    ana.does("note", text="typed just before the crash")
    server.kill()
    server.start()
    for person in (fran, ana, bo):
        person.until(lambda person=person: not person.connected)  # type: ignore[misc]
        person.connect()
    assert [n["text"] for n in ana.view["mine"]["notes"]] == ["typed just before the crash"]
    assert fran.view["clock"]["step"] == "0a"
    assert ana.command("start")["code"] == "not_yours"


def test_bad_requests_get_a_clear_answer(server: RunningService, session: OpenedSession) -> None:
    def post(path: str, **kwargs: object) -> requests.Response:
        return requests.post(f"{server.url}{path}", timeout=PATIENCE, **kwargs)  # type: ignore[arg-type]

    seats = f"/api/sessions/{session.id}/seats"
    assert post("/api/sessions", data=b"\xff{").status_code == 400
    assert post("/api/sessions", json={"language": "de"}).status_code == 400
    assert post("/api/sessions", data=b"x" * 100_000).status_code == 413
    assert post("/api/sessions/nowhere/seats", json={"key": "k", "name": "Ana"}).status_code == 404
    assert post(seats, json={"key": "wrong", "name": "Ana"}).json()["code"] == "no_seat"
    assert post(seats, json={"key": session.keys["participant"], "name": "  "}).json()["code"] == "no_name"
    assert session.seat("Ana").status_code == 201
    export = f"{server.url}/api/sessions/{session.id}/export"
    assert requests.get(export, timeout=PATIENCE).status_code == 403


def test_the_locked_door_lets_nobody_new_in(session: OpenedSession) -> None:
    fran = session.join("Fran", "facilitator")
    fran.does("lock", locked=True)
    assert session.seat("Late").json()["code"] == "session_locked"
    fran.does("lock", locked=False)
    assert session.seat("Late").status_code == 201
