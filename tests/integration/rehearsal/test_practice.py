"""Practice: a person facilitates a fictional group, which waits for them, speaks to them, and leaves nothing behind."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import requests

from plugin_server.rehearsal.case import CASES, Case, load_case
from plugin_server.rehearsal.people import Halted, Person
from plugin_server.rehearsal.practice import practise
from plugin_server.rehearsal.service import Opened, Service
from plugin_server.session.commands import Language
from tests.panel_client import PATIENCE, OpenedSession, PanelClient
from tests.service import RunningService, running_service

UNHURRIED = {"CODEV_OPENING_RATE": "1000/minute", "CODEV_JOINING_RATE": "1000/minute"}
ROUNDS = ("0a", "0b", "4a", "4b", "6")
EVERYONE = 8
"""All who come on time, and whoever is not simulated."""


@pytest.fixture(scope="module")
def hurried(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningService]:
    """A service whose practices are played by people who take no time to think."""
    instance = tmp_path_factory.mktemp("hurried") / "instance"
    with running_service(instance, "--hurried", "--deaf", **UNHURRIED) as service:
        yield service


class Trainee:
    """A facilitator in training, once the group is there: their panel, and what they heard."""

    def __init__(self, service: RunningService, language: str, case: str, preset: str) -> None:
        wanted = {"language": language, "case": case, "preset": preset}
        answer = requests.post(f"{service.url}/api/practices", json=wanted, timeout=PATIENCE)
        assert answer.status_code == 202, answer.text
        place, key = answer.json()["facilitator"].split("#k=")
        self.url, self.session = service.url, place.rpartition("/")[2]
        seat = requests.post(
            f"{self.url}/api/sessions/{self.session}/seats", json={"key": key, "name": "Robin"}, timeout=PATIENCE
        )
        self.token = seat.json()["token"]
        self.panel = PanelClient(self.url, self.token)
        self.until(lambda view: len(view["people"]) == EVERYONE)

    @property
    def view(self) -> dict[str, Any]:
        return self.panel.view

    @property
    def heard(self) -> list[str]:
        return [said["text"] for said in self.panel.of("said")]

    def until(self, seen: Callable[[dict[str, Any]], Any]) -> None:
        self.panel.until(lambda: bool(seen(self.view)))

    def moves_on(self) -> None:
        before = self.view["clock"]["step"]
        if before == "lobby":
            self.panel.does("start")
        else:
            self.panel.does("next", step=before)
        self.until(lambda view: view["clock"]["step"] != before)

    def leads_a_round(self) -> None:
        """Ends one's own turn, and waits until all others have had theirs."""
        self.panel.does("start_round")
        while True:
            self.until(lambda view: view["turns"]["my_turn"] or view["turns"]["speaking"] is None)
            if not self.view["turns"]["my_turn"]:
                break
            self.panel.does("end_turn", person=self.panel.id)
            self.until(lambda view: not view["turns"]["my_turn"])
        self.panel.does("end_round")

    def erases(self) -> None:
        self.panel.does("close")
        self.panel.does("erase")

    def is_erased(self) -> bool:
        status, _ = Service(self.url).export(self.session, self.token, "en")
        return status == 404


def take_seat(opened: Opened, name: str) -> str:
    _, taken = Service(opened.base_url).take_seat(opened.session, opened.key("participant"), name, "observer")
    return str(taken["token"])


def lead_the_choice(trainee: Trainee, client: str) -> None:
    trainee.until(lambda view: view["choice"]["proposed"] == view["choice"]["expected"] > 0)
    trainee.panel.does("open_vote")
    trainee.until(lambda view: view["choice"]["votes_shown"])
    person = next(p["id"] for p in trainee.view["people"] if p["name"] == client)
    trainee.panel.does("invite_client", person=person)
    trainee.until(lambda view: any(p["role"] == "client" for p in view["people"]))


def lead_the_questions(trainee: Trainee) -> None:
    trainee.until(lambda view: len(view["turns"]["hands"]) > 1)
    trainee.panel.does("give_floor", person=trainee.view["turns"]["hands"][0])
    trainee.until(lambda view: len(view["questions"]) == 5 and all(q["answered"] for q in view["questions"]))
    trainee.until(lambda view: view["need"]["versions"][-1]["stage"] == "difficulty")


def lead_the_contract(trainee: Trainee) -> None:
    trainee.until(lambda view: view["need"]["mirrors_sent"] == 5)
    trainee.panel.does("reveal_mirrors")
    trainee.until(lambda view: view["need"]["validated"])


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_facilitator_trains_through_a_whole_session(hurried: RunningService, language: Language) -> None:
    case = load_case(language, "promised-dates")
    trainee = Trainee(hurried, language, "promised-dates", "need-first-60")
    assert trainee.view["session"]["practice"] is True
    while trainee.view["clock"]["step"] != "6":
        trainee.moves_on()
        step = trainee.view["clock"]["step"]
        if step in ROUNDS:
            trainee.leads_a_round()
        if step == "0c":
            lead_the_choice(trainee, case.client.name)
        if step == "1":
            trainee.until(lambda view: view["need"]["versions"][-1]["stage"] == "question")
        if step == "2":
            lead_the_questions(trainee)
        if step == "3":
            lead_the_contract(trainee)
        if step == "4a":
            trainee.until(lambda view: view["need"]["versions"][-1]["text"] == case.client.amended.text.strip())
        if step == "4b":
            trainee.until(lambda view: view["facilitator"]["signals"])
            trainee.panel.does("acknowledge")
        if step == "5":
            trainee.panel.until(lambda: case.client.asks_help in trainee.heard)
    trainee.until(lambda view: len(view["learnings"]) == 8)
    trainee.panel.does("close")
    trainee.until(lambda view: view["closing"]["released"] == view["closing"]["expected"] - 1)
    trainee.panel.does("release")
    trainee.panel.until(lambda: bool(trainee.panel.of("receipt")))
    assert trainee.panel.of("receipt")[0]["verified"] is True
    assert trainee.is_erased()
    assert set(case.client.story) <= set(trainee.heard)
    assert {slip.say for slip in case.slips} <= set(trainee.heard)
    assert all(role.path.text in trainee.heard for role in case.consultants)


def test_nothing_is_lost_of_someone_who_acts_faster_than_a_panel_may(hurried: RunningService) -> None:
    opened = Service(hurried.url).open_session("In haste", "en", "need-first-60")
    person = Person(Service(hurried.url), opened.session, "Hasty", "participant")
    person.take_seat(opened)
    person.connect()
    with ThreadPoolExecutor(60) as at_once:
        looked = list(at_once.map(person.sounds_like_advice, ["Why don't you simply tell her?"] * 60))
    person.disconnect()
    assert "too_fast" in {answer.get("code") for answer in person.bodies("answer")}
    assert all(looked)


def test_a_facilitator_may_leave_a_step_before_it_is_played(hurried: RunningService) -> None:
    trainee = Trainee(hurried, "en", "handing-over", "classic-60")
    case = load_case("en", "handing-over")
    for _ in ("0a", "0b", "0c"):
        trainee.moves_on()
    lead_the_choice(trainee, case.client.name)
    for _ in ("1", "2", "3", "4"):
        trainee.moves_on()
    trainee.leads_a_round()
    trainee.panel.until(lambda: case.consultants[0].reading.text in trainee.heard)
    trainee.panel.does("back", step="4")
    trainee.until(lambda view: view["need"]["mirrors_sent"] >= 4)
    trainee.panel.does("close")
    trainee.until(lambda view: view["closing"]["released"] == view["closing"]["expected"] - 1)
    trainee.panel.does("erase")
    trainee.panel.until(lambda: bool(trainee.panel.of("receipt")))
    assert trainee.is_erased()


def test_the_group_goes_on_without_someone_who_was_sent_away(hurried: RunningService) -> None:
    trainee = Trainee(hurried, "en", "first-words", "need-first-60")
    case = load_case("en")
    removed = next(p["id"] for p in trainee.view["people"] if p["name"] == case.consultants[1].name)
    trainee.panel.does("remove", person=removed)
    trainee.moves_on()
    trainee.leads_a_round()
    assert case.consultants[2].check_in in trainee.heard
    trainee.erases()


def test_whoever_is_given_what_is_not_theirs_gives_it_back(hurried: RunningService) -> None:
    trainee = Trainee(hurried, "fr", "first-words", "need-first-60")
    other = next(p["id"] for p in trainee.view["people"] if p["role"] == "consultant")
    trainee.panel.does("hand_over", person=other)
    trainee.until(lambda view: any(p["id"] == other and p["deputy"] for p in view["people"]))
    assert trainee.view["me"]["role"] == "facilitator"
    not_the_client = load_case("fr").consultants[0].name
    person = next(p["id"] for p in trainee.view["people"] if p["name"] == not_the_client)
    trainee.panel.does("invite_client", person=person)
    trainee.until(lambda view: view["facilitator"]["invited"] is None)
    assert not any(p["role"] == "client" for p in trainee.view["people"])
    trainee.erases()


def check_ins(case: Case) -> set[str]:
    """What is said in the first round."""
    return {role.check_in for role in (case.client, *case.consultants[:-1], case.observer, case.cofacilitator)}


def test_people_speak_as_it_comes_where_no_round_is_led(hurried: RunningService) -> None:
    trainee = Trainee(hurried, "en", "first-words", "need-first-60")
    said = check_ins(load_case("en"))
    trainee.moves_on()
    trainee.panel.until(lambda: said <= set(trainee.heard))
    trainee.erases()


def test_a_round_that_begins_after_some_have_spoken_comes_to_its_end(hurried: RunningService) -> None:
    trainee = Trainee(hurried, "en", "first-words", "need-first-60")
    said = check_ins(load_case("en"))
    trainee.moves_on()
    trainee.panel.until(lambda: bool(trainee.heard))
    trainee.leads_a_round()
    trainee.panel.until(lambda: said <= set(trainee.heard))
    trainee.erases()


def test_a_practice_goes_at_a_human_pace(server: RunningService) -> None:
    trainee = Trainee(server, "fr", "first-words", "need-first-90")
    trainee.moves_on()
    trainee.panel.does("start_round")
    trainee.until(lambda view: view["turns"]["my_turn"])
    trainee.panel.does("end_turn", person=trainee.panel.id)
    trainee.panel.until(lambda: bool(trainee.heard))
    assert len(trainee.heard) == 1
    trainee.erases()


def test_a_practice_that_its_facilitator_deserts_is_erased(server: RunningService) -> None:
    opened = Service(server.url).open_session("Deserted", "en", "need-first-60")
    practise({"session": opened.session, "links": opened.links}, "en", speed=0.01, gone=0.5)
    status, _ = Service(server.url).take_seat(opened.session, opened.key("participant"), "Zoé", "observer")
    assert status == 404


def test_a_practice_ends_with_its_service(tmp_path: Path) -> None:
    with running_service(tmp_path / "instance", "--deaf") as service:
        opened = Service(service.url).open_session("Lost", "en", "need-first-60")
        ended: list[Exception] = []

        def play() -> None:
            try:
                practise({"session": opened.session, "links": opened.links}, "en", speed=0.01)
            except Halted as halted:
                ended.append(halted)

        group = threading.Thread(target=play)
        group.start()
        visitor = PanelClient(service.url, take_seat(opened, "Victor"))
        visitor.until(lambda: len(visitor.view["people"]) == EVERYONE)
    group.join(PATIENCE)
    assert len(ended) == 1


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_stories_to_choose_from_are_listed(server: RunningService, language: Language) -> None:
    listed = requests.get(f"{server.url}/api/practices?language={language}", timeout=PATIENCE).json()
    assert [story["id"] for story in listed] == list(CASES)
    assert listed[1] == {
        "id": "promised-dates",
        "title": load_case(language, "promised-dates").title,
        "about": load_case(language, "promised-dates").about,
    }


def test_a_story_that_is_not_there_is_refused(server: RunningService) -> None:
    for wanted in ({"language": "en", "case": "../en/first-words"}, {"language": "de", "case": "first-words"}, {}):
        answer = requests.post(f"{server.url}/api/practices", json=wanted, timeout=PATIENCE)
        assert answer.status_code == 400


# ---- what is said aloud


def test_nobody_speaks_through_the_panel_in_a_real_session(server: RunningService) -> None:
    session = OpenedSession(server.url)
    ada = session.join("Ada")
    answer = ada.call("say", {"text": "Hello"})
    assert (answer["accepted"], answer["code"]) == (False, "not_yours")
    assert ada.of("said") == []


def test_what_is_said_in_a_practice_reaches_everyone_and_is_kept_nowhere(hurried: RunningService) -> None:
    trainee = Trainee(hurried, "en", "first-words", "need-first-60")
    answer = trainee.panel.call("say", {"text": "The facilitator has a voice of their own"})
    assert (answer["accepted"], answer["code"]) == (False, "not_yours")
    trainee.moves_on()
    trainee.panel.until(lambda: bool(trainee.heard))
    words = trainee.heard[0].encode()
    files = [path for path in Path(hurried.instance).rglob("*") if path.is_file()]
    assert all(words not in path.read_bytes() for path in (*files, hurried.log))
    trainee.erases()
