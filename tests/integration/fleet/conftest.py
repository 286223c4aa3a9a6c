"""Three processes of the service that share a store, behind nginx."""

from collections.abc import Iterator

import pytest

from tests.fleet import RunningFleet, running_fleet, start_together
from tests.servers import Server, redis_server

DOOR = "a-secret-of-the-doors-0123456789"


@pytest.fixture(scope="package")
def shared_redis() -> Iterator[Server]:
    """Holds the events, encrypted, and carries what processes tell each other."""
    with redis_server() as server:
        yield server


@pytest.fixture(scope="package")
def started_fleet(shared_redis: Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningFleet]:
    url = shared_redis.url
    at_once = {"CODEV_DATABASE_URL": url, "CODEV_REDIS_URL": url, "CODEV_SPEECH_DELAY": "0"}
    at_once["CODEV_JITSI_SPEECH_SECRET"] = DOOR
    with running_fleet(tmp_path_factory.mktemp("fleet"), at_once) as running:
        yield running


@pytest.fixture
def fleet(started_fleet: RunningFleet) -> RunningFleet:
    """All of it serves, whatever the test before has killed."""
    start_together(*(process for process in started_fleet.processes if process.process is None))
    return started_fleet
