"""People of one session on different processes: they see each other's acts at once, and no more than on one process."""

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import msgspec
import pytest
import requests
import socketio

from tests.fleet import RunningFleet
from tests.integration.fleet.people import all_at_the_same, three_of_three
from tests.integration.live.test_other_stores import everything_in
from tests.integration.speech.buses import Monitor, Redis
from tests.panel_client import PATIENCE, PanelClient
from tests.servers import Server


def is_present(seen_by: PanelClient, person: PanelClient) -> bool:
    return any(p["id"] == person.id and p["present"] for p in seen_by.view["people"])


def test_everyone_sees_what_anyone_does(fleet: RunningFleet) -> None:
    _, fran, ana, bo = three_of_three(fleet)
    fran.until(lambda: is_present(fran, ana) and is_present(fran, bo))
    fran.does("start")
    for person in (ana, bo):
        person.until(lambda person=person: person.view["clock"]["step"] == "0a")  # type: ignore[misc]
    ana.does("ask_pause")
    fran.until(lambda: bool(fran.view["facilitator"]["pauses_asked"]))


def test_nobody_sees_what_is_anothers(fleet: RunningFleet) -> None:
    _, fran, ana, bo = three_of_three(fleet)
    ana.does("note", text="canary-note")
    bo.does("note", text="the last thing that happens")
    all_at_the_same(fran, ana, bo)
    assert ana.view["mine"]["notes"][0]["text"] == "canary-note"
    for other in (fran, bo):
        assert b"canary-note" not in msgspec.json.encode(other.received)


def test_acts_at_the_same_moment_on_all_processes_are_all_kept(fleet: RunningFleet) -> None:
    _, *people = three_of_three(fleet)

    def acts(person: PanelClient) -> list[str]:
        texts = [f"note {number}" for number in range(15)]
        for text in texts:
            person.does("note", text=text)
        return texts

    with ThreadPoolExecutor() as pool:
        written = list(pool.map(acts, people))
    all_at_the_same(*people)
    for person, texts in zip(people, written, strict=True):
        assert [note["text"] for note in person.view["mine"]["notes"]] == texts
        assert PanelClient(fleet.url, person.token).view == person.view


def test_a_command_that_another_process_recorded_is_not_done_again(fleet: RunningFleet) -> None:
    _, _, ana, _ = three_of_three(fleet)
    other_tab = PanelClient(fleet.processes[2].url, ana.token)
    assert ana.command("note", command_id="same", text="once")["accepted"]
    assert other_tab.command("note", command_id="same", text="once")["accepted"]
    other_tab.until(lambda: bool(other_tab.view["mine"]["notes"]))
    assert len(other_tab.view["mine"]["notes"]) == 1


def test_someone_with_panels_on_two_processes_is_here_until_both_are_closed(fleet: RunningFleet) -> None:
    _, fran, ana, _ = three_of_three(fleet)
    other_tab = PanelClient(fleet.processes[2].url, ana.token)
    fran.until(lambda: is_present(fran, ana))
    ana.disconnect()
    other_tab.does("note", text="something happens meanwhile")
    all_at_the_same(fran, other_tab)
    assert is_present(fran, ana)
    other_tab.disconnect()
    fran.until(lambda: not is_present(fran, ana))
    ana.connect()
    fran.until(lambda: is_present(fran, ana))


def test_going_from_process_to_process_nobody_ends_up_away(fleet: RunningFleet) -> None:
    _, fran, ana, _ = three_of_three(fleet)
    before = ana
    for turn in range(6):
        now = PanelClient(fleet.processes[turn % 3].url, ana.token)
        threading.Thread(target=before.disconnect).start()  # it waits for an answer
        before = now
    fran.until(lambda: is_present(fran, ana))
    before.does("note", text="still here")
    all_at_the_same(fran, before)
    fran.until(lambda: is_present(fran, ana))


def test_without_websockets_a_panel_stays_with_one_process(fleet: RunningFleet) -> None:
    session, fran, *_ = three_of_three(fleet)
    token = session.seat("Cy").json()["token"]
    for transports in (["polling"], ["polling", "websocket"]):
        panel = socketio.Client(reconnection=False)
        views: list[dict[str, Any]] = []
        panel.on("view", views.append)
        panel.connect(fleet.url, auth={"token": token}, transports=transports, wait_timeout=PATIENCE)
        for number in range(5):
            command = {"type": "note", "text": f"{transports} {number}"}
            answer = panel.call("command", {"id": f"{transports}-{number}", "command": command}, timeout=PATIENCE)
            assert answer["accepted"]
        assert views
        threading.Thread(target=panel.disconnect).start()
    fran.until(lambda: any(p["name"] == "Cy" for p in fran.view["people"]))


def test_whoever_is_removed_is_told_and_hung_up_wherever_they_are(fleet: RunningFleet) -> None:
    _, fran, ana, _ = three_of_three(fleet)
    other_tab = PanelClient(fleet.processes[2].url, ana.token)
    fran.does("remove", person=ana.id)
    for panel in (ana, other_tab):
        panel.until(lambda panel=panel: bool(panel.of("dismissed")) and not panel.connected)  # type: ignore[misc]
    with pytest.raises(socketio.exceptions.ConnectionError):
        ana.connect()


def test_erased_on_one_process_a_session_is_gone_from_all(fleet: RunningFleet, store: Server) -> None:
    session, fran, ana, bo = three_of_three(fleet)
    ana.does("note", text="canary-note")
    fran.does("start")
    fran.does("close")
    fran.does("erase")
    for person in (fran, ana, bo):
        person.until(lambda person=person: bool(person.of("receipt")) and not person.connected)  # type: ignore[misc]
        (receipt,) = person.of("receipt")
        assert receipt["verified"] is True
        assert receipt["people"] == 3
        assert receipt == fran.of("receipt")[0]
    for process in fleet.processes:
        assert requests.get(f"{process.url}/s/{session.id}", timeout=PATIENCE).status_code == 404
    assert session.id.encode() not in everything_in(store)


def test_redis_is_told_nothing_that_anyone_typed_and_of_no_session_or_person(
    fleet: RunningFleet, between: Redis
) -> None:
    monitor = Monitor(between.port)
    session, fran, ana, bo = three_of_three(fleet)
    ana.does("note", text="canary-note")
    ana.does("propose_subject", kind="project", text="canary-subject")
    all_at_the_same(fran, ana, bo)
    monitor.close()
    assert b'"PUBLISH"' in monitor.seen
    for plain in ("canary-", session.id, ana.id, "Ana"):
        assert plain.encode() not in monitor.seen
