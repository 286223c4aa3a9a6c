"""The three signatures of Zoom: of a webhook, of the answer to its validation, of a stream's handshake. Pure."""

import hmac

OLDEST = 300.0
"""Seconds: a webhook that was signed longer ago, or as far ahead, is not taken. Zoom states no limit."""


def _hex(secret: str, text: bytes) -> str:
    return hmac.digest(secret.encode(), text, "sha256").hex()


def webhook_signature(secret_token: str, timestamp: str, body: bytes) -> str:
    """What `x-zm-signature` must be, for the bytes of the body as they came."""
    return "v0=" + _hex(secret_token, b"v0:" + timestamp.encode() + b":" + body)


def is_from_zoom(secret_token: str, timestamp: str, signature: str, body: bytes, now: float) -> bool:
    """Whether a webhook was signed with the app's secret token, lately; `now` in epoch seconds."""
    expected = webhook_signature(secret_token, timestamp, body)
    if not hmac.compare_digest(expected.encode(), signature.encode()):
        return False
    return timestamp.isdecimal() and len(timestamp) <= 12 and abs(now - int(timestamp)) <= OLDEST


def validation_answer(secret_token: str, plain_token: str) -> dict[str, str]:
    """The answer to `endpoint.url_validation`."""
    return {"plainToken": plain_token, "encryptedToken": _hex(secret_token, plain_token.encode())}


def stream_signature(client_id: str, client_secret: str, meeting_uuid: str, stream_id: str) -> str:
    """What proves, on both sockets of a stream, that we are the app it was started for."""
    return _hex(client_secret, f"{client_id},{meeting_uuid},{stream_id}".encode())
