"""A process is killed: its people come back to another one, what was acknowledged is there once, and nobody is lost."""

import threading
import time
from collections.abc import Iterator

import pytest

from tests.fleet import RunningFleet
from tests.integration.fleet.people import three_of_three
from tests.integration.fleet.returning import ReturningPanel
from tests.panel_client import PATIENCE, OpenedSession, PanelClient

PEOPLE = 6
NOTES = 25


@pytest.fixture
def people(fleet: RunningFleet) -> Iterator[tuple[ReturningPanel, ...]]:
    session = OpenedSession(fleet.url)
    names = [f"Person {number}" for number in range(PEOPLE)]
    seats = [session.seat(name, "facilitator" if name == "Person 0" else "participant").json() for name in names]
    panels = tuple(ReturningPanel(fleet.url, seat["token"]) for seat in seats)
    yield panels
    for panel in panels:
        panel.end()


def test_everyone_comes_back_and_nothing_acknowledged_is_lost_or_there_twice(
    fleet: RunningFleet, people: tuple[ReturningPanel, ...]
) -> None:
    _, fran, ana, bo = three_of_three(fleet)
    doomed = fleet.processes[1]

    def present(person: PanelClient) -> bool:
        return any(p["id"] == person.id and p["present"] for p in fran.view["people"])

    def write(panel: ReturningPanel) -> None:
        for number in range(NOTES):
            panel.note(f"note {number}")
            time.sleep(0.05)

    fran.until(lambda: present(ana) and present(bo))
    writing = [threading.Thread(target=write, args=(panel,)) for panel in people]
    for thread in writing:
        thread.start()
    time.sleep(0.5)
    doomed.kill()
    killed = time.monotonic()
    for thread in writing:
        thread.join(PATIENCE)
    came_back = [panel for panel in people if len(panel.returned) > 1]
    assert came_back, "nobody was on the process that was killed"
    for panel in people:
        assert panel.notes() == panel.acknowledged == [f"note {number}" for number in range(NOTES)]
    slowest = max(panel.returned[-1] - killed for panel in came_back)
    print(f"\n{len(came_back)} of {PEOPLE} people were back {slowest:.2f} s after the kill at the latest")  # noqa: T201

    fran.until(lambda: not present(ana))  # who was there and has not come back
    assert present(bo)
    back = PanelClient(fleet.url, ana.token)
    fran.until(lambda: present(back))
