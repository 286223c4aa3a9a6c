"""What every kind of test may ask for."""

from collections.abc import Iterator

import pytest

from tests.service import WITH_SPEECH, RunningService, running_service


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningService]:
    """A running service with its own instance folder, which can listen; shared by the tests of a module."""
    instance = tmp_path_factory.mktemp("service") / "instance"
    unhurried = {"CODEV_OPENING_RATE": "1000/minute", "CODEV_JOINING_RATE": "1000/minute"}
    with running_service(instance, **WITH_SPEECH, **unhurried) as service:
        yield service
