"""What Zoom tells by itself: believed only when it is signed, done once, and what was removed is deleted."""

import hmac
import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import pytest
import requests
from flask import Flask

from meeting_apps.zoom import webhook
from meeting_apps.zoom.webhook import zoom_webhook
from plugin_server.store.opening import open_records
from plugin_server.store.records import Records
from tests.integration.zoom.listening import AtTimesAway
from tests.integration.zoom.visits import Visitor, ask, kept, new_meeting, panel_of
from tests.panel_client import PATIENCE
from tests.peers.zoom.cloud import FakeZoom
from tests.peers.zoom.stream import now
from tests.service import RunningService


def test_the_address_is_validated_as_zoom_asks(server: RunningService, zoom: FakeZoom) -> None:
    answer = zoom.tell(server.url, "endpoint.url_validation", {"plainToken": "tok-1"})
    assert answer.status_code == 200
    assert answer.json() == {
        "plainToken": "tok-1",
        "encryptedToken": "5d67c19a3678a5a57ca8db0f3ef65e10d05788ccff268a793468e4ee82e582ae",
    }


def test_the_signature_is_of_the_bytes_as_they_came(server: RunningService, zoom: FakeZoom) -> None:
    spaced = b'{ "event" : "endpoint.url_validation",\n "event_ts": 1, "payload": {"plainToken": "t\\u00e9"} }'
    answer = zoom.tell(server.url, "", {}, raw=spaced)
    assert answer.status_code == 200
    assert answer.json()["plainToken"] == "té"


@pytest.mark.parametrize(
    "odd",
    [{"secret": "wrong"}, {"signature": "v0=00"}, {"signature": ""}, {"at": time.time() - 400}, {"at": 9e9}],
    ids=["another secret", "wrong", "none", "stale", "from the future"],
)
def test_what_is_not_signed_lately_is_refused_and_nothing_is_done(
    server: RunningService, zoom: FakeZoom, odd: dict[str, Any]
) -> None:
    visitor = Visitor(server, zoom, new_meeting(), f"u-{new_meeting()}", "host")
    visitor.opens("Ana")
    assert visitor.zoom_id is not None
    before = kept(server)
    answer = zoom.deauthorize(server.url, visitor.zoom_id, **odd)
    assert answer.status_code == 401
    assert "signed" in answer.json()["sentence"]
    assert kept(server) == before
    visitor.come()
    assert visitor.arrives()["state"] == "seated"


def test_without_the_headers_nothing_is_taken(server: RunningService) -> None:
    answer = requests.post(f"{server.url}/zoom/webhook", data=b"{}", timeout=PATIENCE)
    assert answer.status_code == 401


@pytest.mark.parametrize("raw", [b"", b"[]", b'{"event": 1}', b"\xff", b'{"event":"x","event_ts":1,"payload":[]}'])
def test_what_is_signed_and_makes_no_sense_is_refused(server: RunningService, zoom: FakeZoom, raw: bytes) -> None:
    assert zoom.tell(server.url, "", {}, raw=raw).status_code == 400


@pytest.mark.parametrize("event", ["app_deauthorized", "meeting.rtms_started", "meeting.rtms_stopped"])
def test_a_webhook_that_lacks_what_its_kind_has_is_refused_each_time(
    server: RunningService, zoom: FakeZoom, event: str
) -> None:
    at = now()
    assert [zoom.tell(server.url, event, {"x": 1}, event_ts=at).status_code for _ in range(2)] == [400, 400]


def test_an_event_that_we_do_not_know_is_taken_note_of_and_no_more(server: RunningService, zoom: FakeZoom) -> None:
    answer = zoom.tell(server.url, "rtms.concurrency_near_limit", {"account_id": "a"})
    assert (answer.status_code, answer.json()) == (200, {"taken": False})


def test_the_same_webhook_is_done_once_however_often_it_comes(server: RunningService, zoom: FakeZoom) -> None:
    body = {
        "event": "meeting.rtms_stopped",
        "event_ts": now(),
        "payload": {"meeting_uuid": "m", "rtms_stream_id": "s", "stop_reason": 6},
    }
    raw = json.dumps(body).encode()
    taken = [zoom.tell(server.url, "", {}, raw=raw).json()["taken"] for _ in range(3)]
    assert taken == [True, False, False]
    body["event_ts"] = now() + 1
    assert zoom.tell(server.url, "", {}, raw=json.dumps(body).encode()).json()["taken"] is True


@pytest.fixture
def hook(tmp_path: Path) -> Iterator[tuple[AtTimesAway, list[dict[str, Any]], Callable[[], int]]]:
    """Its records, what was done, and a way to send it one webhook again and again."""
    records = AtTimesAway(open_records(f"sqlite:///{tmp_path}/zoom.db", b"s" * 32))
    done: list[dict[str, Any]] = []
    app = Flask("hook")
    app.register_blueprint(zoom_webhook("secret", cast("Records", records), {"it": done.append}))
    raw = b'{"event": "it", "event_ts": 1, "payload": {}}'
    at = str(int(time.time()))
    signature = "v0=" + hmac.digest(b"secret", f"v0:{at}:".encode() + raw, "sha256").hex()
    headers = {"x-zm-request-timestamp": at, "x-zm-signature": signature}
    yield records, done, lambda: app.test_client().post("/zoom/webhook", data=raw, headers=headers).status_code
    records.close()


def test_what_a_process_that_was_killed_left_undone_is_done_when_it_comes_again(
    hook: tuple[AtTimesAway, list[dict[str, Any]], Callable[[], int]],
) -> None:
    records, done, send = hook
    records.add(webhook.TAKEN, "it\0001\0", webhook.DOING, time.time() + 60)
    assert (send(), done) == (503, [])
    records.remove(webhook.TAKEN, "it\0001\0")  # its time has passed
    assert [send(), send()] == [200, 200]
    assert len(done) == 1


def test_while_no_store_answers_it_is_done_and_zoom_asked_to_send_it_again(
    hook: tuple[AtTimesAway, list[dict[str, Any]], Callable[[], int]],
) -> None:
    records, done, send = hook
    records.away = True
    assert send() == 503
    assert len(done) == 1
    records.away = False
    assert send() == 200


def test_who_removes_the_app_is_forgotten_and_what_they_opened_is_erased(
    server: RunningService, zoom: FakeZoom
) -> None:
    meeting, person = new_meeting(), f"u-{new_meeting()}"
    before = kept(server)
    host = Visitor(server, zoom, meeting, person, "host")
    seated = host.opens("Ana")
    panel = panel_of(server, seated)
    bo = panel_of(server, Visitor(server, zoom, meeting, "u-bo").joins("Bo"))
    bo.does("propose_subject", kind="project", text="a subject of a session that is erased")

    assert zoom.deauthorize(server.url, person).status_code == 200

    for one in (panel, bo):
        one.until(lambda one=one: bool(one.of("receipt")))  # type: ignore[misc]
        assert one.of("receipt")[0]["verified"]
    assert ask(server, "code", code=seated["code"], name="Cy").status_code == 403
    left = kept(server) - before
    assert set(left) <= {"zoom context", "zoom webhook"}  # that none works twice
    host.come()
    assert host.arrives() == {"state": "none", "may_open": True}
    panel.disconnect()
    bo.disconnect()


def test_who_took_part_and_removes_the_app_gives_up_the_seat_and_the_session_goes_on(
    server: RunningService, zoom: FakeZoom
) -> None:
    meeting, person = new_meeting(), f"u-{new_meeting()}"
    host = panel_of(server, Visitor(server, zoom, meeting, "u-host", "host").opens("Ana"))
    bo = Visitor(server, zoom, meeting, person)
    bo.joins("Bo")
    host.until(lambda: len(host.view["people"]) == 2)

    assert zoom.deauthorize(server.url, person).status_code == 200

    host.until(lambda: len(host.view["people"]) == 1)
    assert not host.of("receipt")
    bo.come()
    assert bo.arrives()["state"] == "open"
    host.disconnect()


def test_another_apps_removal_is_not_ours(server: RunningService, zoom: FakeZoom) -> None:
    visitor = Visitor(server, zoom, new_meeting(), f"u-{new_meeting()}", "host")
    visitor.opens("Ana")
    assert visitor.zoom_id is not None
    assert zoom.deauthorize(server.url, visitor.zoom_id, client_id="cid-2").status_code == 200
    visitor.come()
    assert visitor.arrives()["state"] == "seated"
