"""A Zoom of our own, and a service that is its app: one of each for the tests of this folder."""

from collections.abc import Iterator

import pytest

from tests.peers.zoom.cloud import FakeZoom, fake_zoom
from tests.service import WITH_SPEECH, RunningService, running_service


@pytest.fixture(scope="package")
def zoom() -> Iterator[FakeZoom]:
    with fake_zoom() as running:
        yield running


@pytest.fixture(scope="package")
def server(tmp_path_factory: pytest.TempPathFactory, zoom: FakeZoom) -> Iterator[RunningService]:
    instance = tmp_path_factory.mktemp("service") / "instance"
    unhurried = {"CODEV_OPENING_RATE": "1000/minute", "CODEV_JOINING_RATE": "1000/minute"}
    with running_service(instance, **WITH_SPEECH, **unhurried, **zoom.environment) as service:
        yield service
