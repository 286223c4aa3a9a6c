"""The signatures of Zoom, by the vectors of the fact sheet, and what is not signed."""

import pytest

from meeting_apps.zoom.signatures import is_from_zoom, stream_signature, validation_answer, webhook_signature

HOOK = "test-hook-secret"
BODY = b'{"event":"endpoint.url_validation","event_ts":1700000000000,"payload":{"plainToken":"tok-1"}}'
AT = "1700000000"
SIGNATURE = "v0=90162fab0a6b08520305f8089ee9b581f635838bba9d56abdd8a9af992e86d67"


def test_the_signature_of_a_stream() -> None:
    signature = stream_signature("cid-1", "test-client-secret", "abc/+==", "stream-1")
    assert signature == "ed9b6e785bd2e8167d00eb516ab097e9ddc3f305c34efee89c9a65a20e3fe349"


def test_the_signature_of_a_webhook_and_the_answer_to_its_validation() -> None:
    assert webhook_signature(HOOK, AT, BODY) == SIGNATURE
    assert is_from_zoom(HOOK, AT, SIGNATURE, BODY, 1_700_000_000)
    assert validation_answer(HOOK, "tok-1") == {
        "plainToken": "tok-1",
        "encryptedToken": "5d67c19a3678a5a57ca8db0f3ef65e10d05788ccff268a793468e4ee82e582ae",
    }


@pytest.mark.parametrize(
    ("secret", "at", "signature", "body"),
    [
        ("another", AT, SIGNATURE, BODY),
        (HOOK, "1700000001", SIGNATURE, BODY),
        (HOOK, AT, SIGNATURE[:-1] + "8", BODY),
        (HOOK, AT, SIGNATURE.removeprefix("v0="), BODY),
        (HOOK, AT, "", BODY),
        (HOOK, AT, "é", BODY),
        (HOOK, AT, SIGNATURE, BODY + b"\n"),
        (HOOK, AT, SIGNATURE, BODY.replace(b'":', b'": ')),
    ],
    ids=["secret", "time", "one digit", "no version", "none", "not ASCII", "a line end", "spaces"],
)
def test_what_differs_in_anything_is_not_from_zoom(secret: str, at: str, signature: str, body: bytes) -> None:
    assert not is_from_zoom(secret, at, signature, body, 1_700_000_000)


@pytest.mark.parametrize(("now", "taken"), [(0, True), (300, True), (301, False), (-300, True), (-301, False)])
def test_a_webhook_is_taken_for_five_minutes(now: int, taken: bool) -> None:
    assert is_from_zoom(HOOK, AT, SIGNATURE, BODY, 1_700_000_000 + now) is taken


@pytest.mark.parametrize("at", ["", "now", "-1", "1e9", "9" * 30])
def test_a_time_that_is_none_is_not_taken_although_it_is_signed(at: str) -> None:
    assert not is_from_zoom(HOOK, at, webhook_signature(HOOK, at, BODY), BODY, 1_700_000_000)
