"""Panels in browsers, behind a proxy and two processes, of which one is killed: nobody notices more than a moment."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from plugin_server.method.guidance import guidance
from tests.browser.panels import PATIENCE, Group
from tests.fleet import RunningFleet, running_fleet
from tests.servers import redis_server


@pytest.fixture
def fleet(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningFleet]:
    with redis_server() as server:
        shared = {"CODEV_DATABASE_URL": server.url, "CODEV_REDIS_URL": server.url, "CODEV_SPEECH": "off"}
        with running_fleet(tmp_path_factory.mktemp("fleet"), shared, many=2) as running:
            yield running


@pytest.fixture
def group(browser: Browser, fleet: RunningFleet) -> Iterator[Group]:
    group = Group(browser, fleet.url, "en", guidance("en")["steps"])
    group.open()
    group.join("client", "Claire")
    group.join("consultant1", "Bertrand")
    yield group
    group.close()


def test_a_killed_process_takes_nothing_with_it(group: Group, fleet: RunningFleet) -> None:
    for step in ("0a", "0b"):
        group.next(step)
    for person in group.people.values():
        person.write("note", f"Of {person.name}")

    fleet.processes[0].kill()
    for person in group.people.values():
        person.send("note")

    for person in group.people.values():
        expect(person.page.locator("details .item", has_text=f"Of {person.name}")).to_have_count(1, timeout=PATIENCE)
        expect(person.page.locator(".strip")).to_have_count(0, timeout=PATIENCE)
    group.next("0c")
    group.client.write("propose_subject", "Seen by all")
    group.client.send("propose_subject")
    expect(group.facilitator.page.locator(".item", has_text="Seen by all")).to_have_count(1, timeout=PATIENCE)
    assert not [problem for person in group.people.values() for problem in person.problems]
