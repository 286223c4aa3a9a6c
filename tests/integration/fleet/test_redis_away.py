"""Nothing depends on the Redis between processes but speed: without it people see each other a few seconds later."""

from collections.abc import Iterator

import pytest

from tests.fleet import RunningFleet
from tests.integration.fleet.people import three_of_three
from tests.integration.speech.buses import Redis
from tests.panel_client import PanelClient


@pytest.fixture
def redis_comes_back(between: Redis) -> Iterator[Redis]:
    """Whatever happens: the other tests need it."""
    yield between
    if between.process is None:
        between.start()


@pytest.fixture
def three(fleet: RunningFleet) -> tuple[PanelClient, PanelClient, PanelClient]:
    """A facilitator and two others, each on another process, who see each other."""
    _, fran, ana, bo = three_of_three(fleet)
    fran.until(lambda: present(fran, ana) and present(fran, bo))
    return fran, ana, bo


def all_have_the_receipt(*people: PanelClient) -> None:
    for person in people:
        person.until(lambda person=person: bool(person.of("receipt")))  # type: ignore[misc]


def present(seen_by: PanelClient, person: PanelClient) -> bool:
    return any(p["id"] == person.id and p["present"] for p in seen_by.view["people"])


def test_people_see_each_other_a_little_later_and_at_once_again_afterwards(
    fleet: RunningFleet, redis_comes_back: Redis, three: tuple[PanelClient, PanelClient, PanelClient]
) -> None:
    fran, ana, bo = three
    redis_comes_back.stop()
    fran.does("start")
    ana.until(lambda: ana.view["clock"]["step"] == "0a")
    ana.does("ask_pause")
    fran.until(lambda: bool(fran.view["facilitator"]["pauses_asked"]))
    other_tab = PanelClient(fleet.processes[0].url, bo.token)
    redis_comes_back.start()
    fran.does("acknowledge")
    ana.until(lambda: ana.version >= fran.version)
    bo.disconnect()
    other_tab.does("note", text="still here")
    fran.until(lambda: fran.version >= other_tab.version and present(fran, bo))
    fran.does("close")
    fran.does("erase")
    all_have_the_receipt(fran, ana, other_tab)
    assert any("does not answer" in process.log.read_text() for process in fleet.processes)


def test_the_receipt_of_an_erasure_while_redis_is_away_comes_once_processes_hear_of_each_other_again(
    redis_comes_back: Redis, three: tuple[PanelClient, PanelClient, PanelClient]
) -> None:
    fran, ana, bo = three
    redis_comes_back.stop()
    fran.does("close")
    fran.does("erase")
    fran.until(lambda: bool(fran.of("receipt")))
    assert fran.of("receipt")[0]["verified"] is False  # whether the others forgot it could not be asked
    redis_comes_back.start()
    all_have_the_receipt(ana, bo)
