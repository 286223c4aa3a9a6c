"""People of one session, each connected to a process of their own choice."""

from tests.fleet import RunningFleet
from tests.panel_client import OpenedSession, PanelClient


def seated_at(
    fleet: RunningFleet, session: OpenedSession, name: str, process: int, grant: str = "participant"
) -> PanelClient:
    """Takes a seat through the proxy, as everyone does; connects to one process directly."""
    answer = session.seat(name, grant)
    assert answer.status_code == 201, answer.text
    return PanelClient(fleet.processes[process].url, answer.json()["token"])


def three_of_three(fleet: RunningFleet) -> tuple[OpenedSession, PanelClient, PanelClient, PanelClient]:
    """A facilitator and two participants, each on another process."""
    session = OpenedSession(fleet.url)
    fran = seated_at(fleet, session, "Fran", 0, "facilitator")
    ana, bo = (seated_at(fleet, session, name, number) for number, name in enumerate(("Ana", "Bo"), start=1))
    return session, fran, ana, bo


def all_at_the_same(*people: PanelClient) -> None:
    """Waits until all see the newest version that any of them asks the server for."""
    version = max(person.call("since", {"version": person.version})["version"] for person in people)
    for person in people:
        person.until(lambda person=person: person.version >= version)  # type: ignore[misc]
