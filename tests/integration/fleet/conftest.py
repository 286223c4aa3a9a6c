"""Three processes of the service that share a store, behind nginx."""

from collections.abc import Iterator

import pytest

from tests.fleet import RunningFleet, running_fleet
from tests.servers import Server, redis_server


@pytest.fixture(scope="package")
def shared_redis() -> Iterator[Server]:
    """Holds the events, encrypted, and carries what processes tell each other."""
    with redis_server() as server:
        yield server


@pytest.fixture(scope="package")
def fleet(shared_redis: Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningFleet]:
    url = shared_redis.url
    with running_fleet(tmp_path_factory.mktemp("fleet"), CODEV_DATABASE_URL=url, CODEV_REDIS_URL=url) as running:
        yield running
