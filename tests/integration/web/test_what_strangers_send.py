"""What anyone may send without a seat: refused in time, answered by a sentence, and never in the log."""

import json
from collections.abc import Iterator
from contextlib import suppress

import pytest
import requests
import websocket

from plugin_server.web.sockets import BoundedPacket
from tests.panel_client import PATIENCE, OpenedSession
from tests.service import RunningService

LARGEST = 64 * 1024
TOO_BIG = 1009
"""The WebSocket's own word for it (RFC 6455, 7.4.1)."""

TEXT, BINARY, CLOSE = websocket.ABNF.OPCODE_TEXT, websocket.ABNF.OPCODE_BINARY, websocket.ABNF.OPCODE_CLOSE

CANARY = "canary-aubergine"


@pytest.fixture
def wire(server: RunningService) -> Iterator[websocket.WebSocket]:
    """A bare WebSocket, as a stranger opens one."""
    wire = websocket.create_connection(
        f"ws://127.0.0.1:{server.port}/socket.io/?EIO=4&transport=websocket", timeout=PATIENCE
    )
    said_until(wire, "0")
    yield wire
    wire.shutdown()  # type: ignore[no-untyped-call]


@pytest.fixture
def session(server: RunningService) -> OpenedSession:
    return OpenedSession(server.url)


def said_until(wire: websocket.WebSocket, start: str) -> str:
    """The next message that starts so."""
    while True:
        said = str(wire.recv())
        if said.startswith(start):
            return said


@pytest.mark.parametrize("kind", [TEXT, BINARY])
def test_a_message_without_end_is_cut_off_at_the_limit_and_not_kept(wire: websocket.WebSocket, kind: int) -> None:
    wire.send_frame(websocket.ABNF.create_frame("x" * LARGEST, kind, fin=0))
    wire.send_frame(websocket.ABNF.create_frame("x", websocket.ABNF.OPCODE_CONT, fin=0))
    opcode, data = wire.recv_data()
    assert opcode == CLOSE
    assert int.from_bytes(data[:2], "big") == TOO_BIG


def test_a_message_in_parts_below_the_limit_is_read(wire: websocket.WebSocket, session: OpenedSession) -> None:
    token = json.dumps({"token": session.seat("Ana").json()["token"]})
    wire.send_frame(websocket.ABNF.create_frame("40" + token[:9], TEXT, fin=0))
    wire.send_frame(websocket.ABNF.create_frame(token[9:], websocket.ABNF.OPCODE_CONT, fin=1))
    assert "sid" in said_until(wire, "40")


@pytest.mark.parametrize("announced", ["2", "5999999999"])
def test_no_message_waits_for_more_binary_parts_than_a_panel_sends(
    wire: websocket.WebSocket, session: OpenedSession, announced: str
) -> None:
    wire.send("40" + json.dumps({"token": session.seat("Bo").json()["token"]}))
    said_until(wire, "40")
    wire.send(f'45{announced}-["audio",{{"_placeholder":true,"num":0}}]')
    wire.send('421["since",{"version":0}]')
    assert said_until(wire, "431").startswith('431[{"version"')


def test_one_binary_part_is_what_a_frame_of_sound_has() -> None:
    packet = BoundedPacket(encoded_packet='51-["audio",{"_placeholder":true,"num":0}]')
    assert packet.add_attachment(b"sound")
    assert packet.data == ["audio", b"sound"]


@pytest.mark.parametrize(
    "malformed",
    [
        f'42["command",{{"{CANARY}"',
        f"4{CANARY}",
        f"49{CANARY}",
        f'452-["{CANARY}"]',
        f"b{CANARY}!",
        f'40{{"token":"{CANARY}"}}',
        f'42["{CANARY}",{{}}]',
        f'42{{"{CANARY}":1}}',
    ],
)
def test_a_malformed_message_leaves_no_content_in_the_log(
    server: RunningService, wire: websocket.WebSocket, malformed: str
) -> None:
    before = server.log.stat().st_size
    wire.send(malformed)
    wire.settimeout(1)
    with suppress(websocket.WebSocketException, OSError):  # some are answered, some end the connection
        wire.send("40")
        said_until(wire, "44")
    requests.get(f"{server.url}/socket.io/?EIO=4&transport=polling&sid={CANARY}%0Aforged", timeout=PATIENCE)
    logged = server.log.read_text()
    assert CANARY not in logged[before:].replace(f"Invalid session {CANARY}", "")
    assert "Traceback" not in logged
    assert "\nforged" not in logged


def test_the_log_tells_the_operator_where_a_malformed_message_failed(
    server: RunningService, wire: websocket.WebSocket
) -> None:
    wire.send(f'42["command",{{"{CANARY}"')
    wire.send("40")
    said_until(wire, "44")
    logged = server.log.read_text()
    assert "engineio.server message handler error\nJSONDecodeError at " in logged


@pytest.mark.parametrize(
    "body",
    [b"", b"\xff", b'{"language":"en","title":"\xff"}', b'{"language":"en","title":"\\ud800 and more"}', b"[" * 9999],
)
def test_a_body_that_is_not_what_was_asked_is_refused_in_each_language(server: RunningService, body: bytes) -> None:
    answer = requests.post(
        f"{server.url}/api/sessions", data=body, headers={"Content-Type": "application/json"}, timeout=PATIENCE
    )
    assert answer.status_code == 400
    assert answer.json()["code"] == "not_understood"
    assert set(answer.json()["sentence"]) == {"en", "fr", "vous"}


def test_a_name_that_is_no_text_is_refused(server: RunningService, session: OpenedSession) -> None:
    body = f'{{"key":"{session.keys["participant"]}","name":"\\ud800 and a little more"}}'
    seats = f"{server.url}/api/sessions/{session.id}/seats"
    answer = requests.post(seats, data=body, headers={"Content-Type": "application/json"}, timeout=PATIENCE)
    assert answer.status_code == 400


@pytest.mark.parametrize("path", ["/api/sessions", "/api/sessions/some-session/seats", "/api/rehearsals"])
@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "https://elsewhere.example"},
        {"Origin": "null"},
    ],
)
def test_a_page_of_another_site_changes_nothing(server: RunningService, path: str, headers: dict[str, str]) -> None:
    answer = requests.post(f"{server.url}{path}", json={"language": "en"}, headers=headers, timeout=PATIENCE)
    assert answer.status_code == 403
    assert set(answer.json()["sentence"]) == {"en", "fr", "vous"}


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"])
def test_what_a_form_could_send_is_refused(server: RunningService, kind: str) -> None:
    answer = requests.post(
        f"{server.url}/api/sessions", data=b'{"language":"en"}', headers={"Content-Type": kind}, timeout=PATIENCE
    )
    assert answer.status_code == 400
    assert answer.json()["code"] == "not_understood"


def test_our_own_page_and_a_program_may_open_a_session(server: RunningService) -> None:
    for headers in ({}, {"Origin": server.url}, {"Origin": server.url, "Sec-Fetch-Site": "same-origin"}):
        answer = requests.post(f"{server.url}/api/sessions", json={"language": "en"}, headers=headers, timeout=PATIENCE)
        assert answer.status_code == 201
