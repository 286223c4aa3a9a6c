"""However a session ends, its stream ends with it, and no record of it stays; the receipt says so only then."""

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from threading import Thread
from typing import Any, cast

import pytest
from werkzeug.serving import make_server

from plugin_server.app import Service, create_app
from plugin_server.config import Settings
from plugin_server.live.dispatch import Dispatcher
from plugin_server.live.erasure import Eraser
from plugin_server.live.fanout import Fanout
from plugin_server.live.fleet import Alone
from plugin_server.session import commands as c
from plugin_server.speech.service import SpeechService
from plugin_server.store.opening import open_store
from tests.integration.zoom.visits import Visitor, kept, new_meeting
from tests.peers.zoom.cloud import FakeZoom
from tests.service import RunningService

numbers = count(1)


@dataclass
class Here:
    """The service in this process, where a test need not wait for its sweeper."""

    service: Service
    url: str
    instance: Path


@contextmanager
def service_here(zoom: FakeZoom, instance: Path) -> Iterator[Here]:
    service = create_app(Settings.from_environment({"CODEV_INSTANCE": str(instance), **zoom.environment}))
    server = make_server("127.0.0.1", 0, service.app, threaded=True)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield Here(service, f"http://127.0.0.1:{server.server_port}", instance)
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_a_session_that_the_sweeper_erases_takes_its_stream_and_its_records_along(
    zoom: FakeZoom, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with service_here(zoom, tmp_path / "instance") as here, caplog.at_level(logging.INFO):
        server = cast("RunningService", here)
        meeting = new_meeting()
        host = Visitor(server, zoom, meeting, "u-swept", "host")
        session = host.opens("Ana")["session"]
        stream = zoom.stream(meeting, f"swept-{next(numbers)}")
        zoom.started(here.url, stream)
        stream.until(lambda: stream.ready)
        assert kept(server)["zoom stream"] == 1

        here.service.sweeper.erase_what_is_over(time.time() + 13 * 3600)

        stream.until(lambda: stream.said_by_app(21))
        left = kept(server)
        assert session not in left
        assert [kind for kind in left if kind not in {"zoom context", "zoom webhook"}] == []
        assert "a session was erased (verified: True)" in caplog.messages


class _Unforgetting:
    """A part of the service that cannot delete what it keeps, as when its records do not answer."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def forget(self, session: str) -> None:
        self.asked.append(session)

    def remembers(self, session: str) -> bool:
        return session in self.asked


class _Panels:
    """Stands where the panels are: what they were shown."""

    def __init__(self) -> None:
        self.receipts: list[dict[str, Any]] = []

    def tell_session_here(self, session: str, event: str, message: dict[str, Any]) -> None:
        self.receipts.append(message)

    def hang_up(self, session: str) -> None:
        """Nobody is connected."""


class _Silence:
    """Stands where speech is: nothing was said."""

    def forget_session(self, session: str) -> int:
        return 0

    def remembers(self, session: str) -> bool:
        return False


def test_a_receipt_is_not_verified_while_another_part_of_the_service_remembers_the_session(tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{tmp_path}/codev.db", b"s" * 32)
    dispatcher, panels, memory = Dispatcher(store), _Panels(), _Unforgetting()
    dispatcher.open("s", c.Open("s", "", "en", "need-first-60", {}))
    eraser = Eraser(dispatcher, cast("Fanout", panels), cast("SpeechService", _Silence()), Alone())
    eraser.reach(memory)
    assert not eraser.forget("s").clean
    eraser.erase("s")
    assert [receipt["verified"] for receipt in panels.receipts] == [False]
    store.close()
