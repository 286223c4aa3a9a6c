"""A door of Jitsi opens to the secret or to a token of its Jigasi; else it closes, and tells whoever set it up why."""

import time
from typing import Any

import pytest
import requests
import websocket

from meeting_apps.jitsi.keys import BadKey, Keys, public_key
from tests.integration.doors.doorway import MEETING, SECRET, Doorway, bearer, served
from tests.peers.jigasi.token import new_key, pem_of, token_of

BRIDGE = f"/jitsi/mediajson?sessionId={MEETING}"
CALL = "/streaming-whisper/ws/9f4d4e2e-2d0f-4f3c-9a52-0d5f6a1c7b11"
BOTH = pytest.mark.parametrize("path", [BRIDGE, CALL])


@pytest.fixture(scope="module")
def doorway() -> Doorway:
    return Doorway()


def knock(url: str, headers: dict[str, str]) -> tuple[int, str]:
    """How the service closed the line."""
    line = websocket.create_connection(url, header=headers, timeout=20)
    opcode, said = line.recv_data()
    line.close()
    assert opcode == websocket.ABNF.OPCODE_CLOSE
    return int.from_bytes(said[:2], "big"), said[2:].decode()


def stays(url: str, headers: dict[str, str]) -> bool:
    line = websocket.create_connection(url, header=headers, timeout=0.3)
    with pytest.raises(websocket.WebSocketTimeoutException):
        line.recv_data()
    line.close()
    return True


@BOTH
def test_the_secret_opens(doorway: Doorway, path: str) -> None:
    with served(doorway) as door:
        assert stays(door.url(path), bearer())


@BOTH
def test_a_token_of_the_jigasi_opens(doorway: Doorway, path: str) -> None:
    with served(doorway, secret=None) as door:
        assert stays(door.url(path), bearer(token_of(doorway.key)))


@BOTH
@pytest.mark.parametrize(
    ("headers", "why"),
    [
        ({}, "Authorization"),
        ({"Authorization": f"Basic {SECRET}"}, "Authorization"),
        ({"Authorization": "Bearer"}, "Authorization"),
        ({"Authorization": f"Bearer {'x' * 5000}"}, "Authorization"),
        (bearer("a-secret-of-the-tests-012345678"), "CODEV_JITSI_SPEECH_SECRET"),
        (bearer(SECRET + "!"), "CODEV_JITSI_SPEECH_SECRET"),
        (bearer("a.b.c"), "RS256"),
    ],
    ids=["nothing", "another scheme", "empty", "huge", "one letter less", "one letter more", "no token"],
)
def test_anything_else_is_told_why_not(doorway: Doorway, path: str, headers: dict[str, str], why: str) -> None:
    with served(doorway) as door:
        code, reason = knock(door.url(path), headers)
    assert code == 1008
    assert why in reason
    assert SECRET not in reason


@pytest.mark.parametrize(
    ("header", "claims", "why"),
    [
        ({"alg": "none"}, {}, "RS256"),
        ({"alg": "HS256"}, {}, "RS256"),
        ({}, {"iss": "someone"}, "jwt_audience"),
        ({}, {"aud": "another"}, "jwt_audience"),
        ({}, {"aud": ["another", "more"]}, "jwt_audience"),
        ({}, {"exp": int(time.time()) - 3600}, "clocks"),
        ({}, {"nbf": int(time.time()) + 3600}, "clocks"),
        ({}, {"exp": "never"}, "RS256"),
    ],
    ids=["no signature", "another kind", "another issuer", "not for us", "for others", "over", "too early", "no time"],
)
def test_a_token_that_is_not_quite_jigasis_is_told_why_not(
    doorway: Doorway, header: dict[str, Any], claims: dict[str, Any], why: str
) -> None:
    keys = Keys(None, public_key(pem_of(doorway.key)))
    refusal = keys.refusal(f"Bearer {token_of(doorway.key, header, **claims)}")
    assert refusal is not None
    assert why in refusal


def test_letters_that_no_token_has_are_refused_like_any_other(doorway: Doorway) -> None:
    assert "RS256" in str(Keys(SECRET, public_key(pem_of(doorway.key))).refusal("Bearer é.ü.ö"))


def test_a_token_signed_by_another_key_or_changed_since_is_refused(doorway: Doorway) -> None:
    keys = Keys(None, public_key(pem_of(doorway.key)))
    assert "not signed" in str(keys.refusal(f"Bearer {token_of(new_key())}"))
    head, _, signature = token_of(doorway.key).split(".")
    other = token_of(doorway.key, aud=["jitsi", "more"]).split(".")[1]
    assert "not signed" in str(keys.refusal(f"Bearer {head}.{other}.{signature}"))


def test_a_token_counts_for_a_minute_more_because_clocks_differ(doorway: Doorway) -> None:
    keys = Keys(None, public_key(pem_of(doorway.key)))
    assert keys.refusal(f"Bearer {token_of(doorway.key, exp=int(time.time()) - 30)}") is None


def test_a_token_without_a_key_to_check_it_says_which_setting_is_missing() -> None:
    assert "CODEV_JITSI_JIGASI_PUBLIC_KEY" in str(Keys(SECRET).refusal(f"Bearer {token_of(new_key())}"))


@BOTH
def test_without_secret_and_key_the_doors_stay_closed_and_name_the_settings(doorway: Doorway, path: str) -> None:
    with served(doorway, secret=None, with_key=False) as door:
        code, reason = knock(door.url(path), bearer())
    assert code == 1008
    assert "CODEV_JITSI_SPEECH_SECRET" in reason


def test_a_secret_that_could_be_guessed_and_a_key_that_is_none_are_refused_at_the_start() -> None:
    with pytest.raises(BadKey, match="16 characters"):
        Keys("secret")
    for pem in ("", "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n"):
        with pytest.raises(BadKey, match="RSA public key"):
            public_key(pem)


def test_a_bridge_that_names_no_meeting_is_told_how_to(doorway: Doorway) -> None:
    with served(doorway) as door:
        assert knock(door.url("/jitsi/mediajson"), bearer()) == (
            1008,
            "The address names no meeting: end it with ?sessionId={{MEETING_ID}}.",
        )
        assert knock(door.url(f"/jitsi/mediajson?sessionId={'x' * 101}"), bearer())[0] == 1008


def test_where_nobody_can_be_listened_to_the_line_is_closed_until_later(doorway: Doorway) -> None:
    doorway.listens = False
    with served(doorway) as door:
        assert knock(door.url(BRIDGE), bearer()) == (1013, "Speech is unavailable on this server: see its log.")
    doorway.listens = True


@pytest.mark.parametrize("path", ["/jitsi/mediajson", "/streaming-whisper/ws"])
def test_whoever_has_the_secret_can_ask_how_a_door_fares(doorway: Doorway, path: str) -> None:
    with served(doorway) as door:
        refused = requests.get(door.url(path, "http"), timeout=20)
        assert refused.status_code == 401
        assert "Authorization" in refused.json()["sentence"]
        told = requests.get(door.url(path, "http"), headers=bearer(), timeout=20)
        assert told.status_code == 200
        assert set(told.json()) == {"door", "speech", "lines", "refused"}


def test_a_request_that_only_pretends_to_be_a_websocket_is_refused(doorway: Doorway) -> None:
    with served(doorway) as door:
        answer = requests.get(
            door.url(BRIDGE, "http"), headers={"Upgrade": "websocket", "Connection": "Upgrade"}, timeout=20
        )
        assert answer.status_code == 400
