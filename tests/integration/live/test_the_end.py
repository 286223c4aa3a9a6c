"""The end of a session: everyone takes what is theirs, then nothing is left anywhere."""

import time
from pathlib import Path

import requests

from plugin_server.session.events import ErasureOrdered, encode, record
from plugin_server.store.opening import open_store
from plugin_server.store.secret import secret_from
from tests.panel_client import PATIENCE, OpenedSession, PanelClient
from tests.service import RunningService, running_service


def export(person: PanelClient, session: OpenedSession, what: str, language: str = "en") -> str:
    answer = requests.get(
        f"{session.url}/api/sessions/{session.id}/export",
        params={"what": what, "language": language},
        headers={"Authorization": f"Bearer {person.token}"},
        timeout=PATIENCE,
    )
    assert answer.status_code == 200
    assert answer.headers["Cache-Control"] == "no-store"
    return answer.text


def play_to_the_closing(session: OpenedSession) -> tuple[PanelClient, PanelClient, PanelClient]:
    fran, ana, bo = session.join("Fran", "facilitator"), session.join("Ana"), session.join("Bo")
    ana.does("propose_subject", kind="project", text="canary-subject")
    fran.does("invite_client", person=ana.id)
    ana.does("answer_invitation", accept=True)
    fran.does("start")
    for step in ("0a", "0b", "0c"):
        fran.does("next", step=step)
    ana.does("write_need", text="canary-need *with stars*", request="canary-request")
    for step in ("1", "2", "3"):
        fran.does("next", step=step)
    bo.does("contribute", kind="reading", text="canary-gift")
    for step in ("4a", "4b"):
        fran.does("next", step=step)
    ana.does("plan_action", slot=1, what="canary-action", by_when="Friday", in_my_hands=True)
    fran.does("next", step="5")
    bo.does("write_learning", text="canary-learning")
    bo.does("note", text="canary-note")
    fran.does("close")
    return fran, ana, bo


def test_each_owner_exports_what_is_theirs_and_only_that(server: RunningService) -> None:
    session = OpenedSession(server.url)
    _, ana, bo = play_to_the_closing(session)
    clients = export(ana, session, "all")
    for canary in ("canary-subject", "canary-need \\*with stars\\*", "canary-request", "canary-gift", "canary-action"):
        assert canary in clients
    assert "canary-note" not in clients
    consultants = export(bo, session, "all", "fr")
    assert "Mes apprentissages" in consultants
    assert "canary-learning" in consultants
    assert "canary-note" in consultants
    assert "canary-need" not in consultants
    assert "canary-action" not in consultants


def test_when_all_have_released_nothing_is_left(server: RunningService) -> None:
    session = OpenedSession(server.url)
    everyone = play_to_the_closing(session)
    for person in everyone:
        person.does("release")
    for person in everyone:
        person.until(lambda person=person: bool(person.of("receipt")) and not person.connected)  # type: ignore[misc]
        receipt = person.of("receipt")[0]
        assert receipt["verified"] is True
        assert receipt["people"] == 3
        assert receipt["records"] > 20
    assert session.seat("Late").status_code == 404
    assert requests.get(f"{server.url}/s/{session.id}", timeout=PATIENCE).status_code == 404
    left = [p for p in (*server.instance.rglob("*"), server.log) if p.is_file() and b"canary-" in p.read_bytes()]
    assert left == []


def test_the_facilitator_may_erase_without_waiting(server: RunningService) -> None:
    session = OpenedSession(server.url)
    fran, ana, _ = play_to_the_closing(session)
    assert ana.command("erase")["code"] == "not_yours"
    fran.does("erase")
    ana.until(lambda: bool(ana.of("receipt")))


def test_a_session_that_cannot_be_read_keeps_no_other_from_its_end(tmp_path: Path) -> None:
    instance = tmp_path / "instance"
    with running_service(instance, CODEV_SECRET_KEY="first " * 8, CODEV_SPEECH="off") as before:
        OpenedSession(before.url)
    later = {"CODEV_SECRET_KEY": "second " * 8, "CODEV_SPEECH": "off", "CODEV_CLOSING_MINUTES": "0.01"}
    with running_service(instance, **later) as after:
        fran, ana, _ = play_to_the_closing(OpenedSession(after.url))
        deadline = time.monotonic() + 3 * PATIENCE
        while not ana.of("receipt"):
            assert time.monotonic() < deadline, "the closing never ended"
            time.sleep(0.2)
        assert fran.of("receipt")[0]["verified"] is True


def test_an_erasure_ordered_just_before_a_crash_is_carried_out_after_it(server: RunningService) -> None:
    session = OpenedSession(server.url)
    play_to_the_closing(session)
    server.kill()
    store = open_store(f"sqlite:///{server.instance / 'codev.db'}", secret_from(None, server.instance))
    version = store.read(session.id)[-1][0]
    store.append(session.id, version, [encode(record(time.time(), "", ErasureOrdered()))])
    store.close()
    server.start()
    deadline = time.monotonic() + PATIENCE
    while requests.get(f"{server.url}/s/{session.id}", timeout=PATIENCE).status_code != 404:
        assert time.monotonic() < deadline, "the session is still there"
        time.sleep(0.1)
