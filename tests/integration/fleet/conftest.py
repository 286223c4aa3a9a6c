"""Three processes of the service behind nginx: PostgreSQL holds the events, Redis carries what they tell each other."""

from collections.abc import Iterator

import pytest

from tests.fleet import RunningFleet, running_fleet, start_together
from tests.integration.speech.buses import Redis, running_redis
from tests.servers import Server, postgresql_server

DOOR = "a-secret-of-the-doors-0123456789"


@pytest.fixture(scope="package")
def store() -> Iterator[Server]:
    with postgresql_server() as server:
        yield server


@pytest.fixture(scope="package")
def between(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Redis]:
    """Between the processes, and between them and the worker."""
    with running_redis(tmp_path_factory.mktemp("between")) as server:
        yield server


@pytest.fixture(scope="package")
def started_fleet(store: Server, between: Redis, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningFleet]:
    shared = {"CODEV_DATABASE_URL": store.url, "CODEV_REDIS_URL": between.url}
    speech = {"CODEV_SPEECH_DELAY": "0", "CODEV_JITSI_SPEECH_SECRET": DOOR}
    with running_fleet(tmp_path_factory.mktemp("fleet"), shared | speech) as running:
        yield running


@pytest.fixture
def fleet(started_fleet: RunningFleet) -> RunningFleet:
    """All of it serves, whatever the test before has killed."""
    start_together(*(process for process in started_fleet.processes if process.process is None))
    return started_fleet
