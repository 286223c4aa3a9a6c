"""Nothing depends on the Redis between processes but speed: without it people see each other a few seconds later."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fleet import RunningFleet, running_fleet
from tests.integration.fleet.people import seated_at
from tests.integration.speech.buses import Redis, running_redis
from tests.panel_client import OpenedSession


@pytest.fixture
def between(tmp_path: Path) -> Iterator[Redis]:
    with running_redis(tmp_path) as server:
        yield server


@pytest.fixture
def two(between: Redis, tmp_path: Path) -> Iterator[RunningFleet]:
    """Two processes of one machine that share a file."""
    shared = {"CODEV_DATABASE_URL": f"sqlite:///{tmp_path / 'codev.db'}", "CODEV_REDIS_URL": between.url}
    with running_fleet(tmp_path / "fleet", shared, many=2) as running:
        yield running


def test_people_see_each_other_a_little_later_and_at_once_again_afterwards(two: RunningFleet, between: Redis) -> None:
    session = OpenedSession(two.url)
    fran = seated_at(two, session, "Fran", 0, "facilitator")
    ana = seated_at(two, session, "Ana", 1)

    def present(name: str) -> bool:
        return any(p["name"] == name and p["present"] for p in fran.view["people"])

    fran.until(lambda: present("Ana"))
    between.stop()
    fran.does("start")
    ana.until(lambda: ana.view["clock"]["step"] == "0a")
    ana.does("ask_pause")
    fran.until(lambda: bool(fran.view["facilitator"]["pauses_asked"]))
    bo = seated_at(two, session, "Bo", 1)
    fran.until(lambda: present("Bo"))
    between.start()
    fran.does("acknowledge")
    ana.until(lambda: ana.version >= fran.version)
    bo.disconnect()
    fran.until(lambda: not present("Bo"))
    assert present("Ana")
    fran.does("close")
    fran.does("erase")
    for person in (fran, ana):
        person.until(lambda person=person: bool(person.of("receipt")))  # type: ignore[misc]
    assert "does not answer" in two.processes[0].log.read_text()
