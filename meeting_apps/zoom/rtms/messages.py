"""The messages of a stream, as JSON texts: what we say, and what we read of what Zoom says. Pure.

Numbers and fields: Zoom's RTMS reference of 2026 (event reference, data types), which differs from older samples.
"""

import json
from typing import Any, Final

import msgspec

SIGNALLING_REQUEST, SIGNALLING_ANSWER = 1, 2
MEDIA_REQUEST, MEDIA_ANSWER = 3, 4
SUBSCRIPTION, EVENT = 5, 6
READY = 7
STREAM_STATE, SESSION_STATE = 8, 9
KEEP_ALIVE, ALIVE = 12, 13
AUDIO = 14
CLOSE = 21

ACTIVE_SPEAKER, JOINED, LEFT, MEDIA_INTERRUPTED = 2, 3, 4, 7
"""Kinds of events (message 6). The last comes unasked."""

TERMINATED, SESSION_STOPPED = 4, 5
"""States of a stream (message 8) and of a session (message 9) from which there is no way back."""

SEND_EVERY = 100
"""Milliseconds of sound in a packet: 3 200 bytes a speaker."""

AUDIO_PARAMETERS: Final[dict[str, int]] = {
    "content_type": 2,  # raw
    "sample_rate": 1,  # 16 kHz
    "channel": 1,  # mono
    "codec": 1,  # L16
    "data_opt": 2,  # each speaker apart
    "send_rate": SEND_EVERY,
}

LARGEST = 96 * 1024
"""Bytes of a message: a second of sound, the longest packet, takes 43 kB in base64."""


LONGEST_REASON = 80


class Participant(msgspec.Struct, frozen=True):
    """One connected person of the meeting. Zoom writes the id as a number or in quotes."""

    user_id: int | str
    user_name: str | None = None


class Event(msgspec.Struct, frozen=True):
    event_type: int
    participants: tuple[Participant, ...] | None = None
    user_id: int | str | None = None
    user_name: str | None = None


class Content(msgspec.Struct, frozen=True):
    """One packet of one speaker; `timestamp` in milliseconds since 1970 on Zoom's clock, of its beginning."""

    user_id: int | str
    data: str
    timestamp: int
    user_name: str | None = None


class MediaServer(msgspec.Struct, frozen=True):
    server_urls: dict[str, str | None] | None = None


class Message(msgspec.Struct, frozen=True):
    """Any message of Zoom's; which fields it has goes by its `msg_type`."""

    msg_type: int
    status_code: int | None = None
    state: int | None = None
    reason: Any = None
    stop_reason: int | None = None
    timestamp: int | None = None
    event: Event | None = None
    content: Content | None = None
    media_server: MediaServer | None = None

    @property
    def why(self) -> int | None:
        """Why a stream or a session has stopped: the reference writes it in two fields."""
        if self.stop_reason is not None:
            return self.stop_reason
        return self.reason if isinstance(self.reason, int) else None

    @property
    def refusal(self) -> str:
        """For the log: the code of a refusal, and as much of what Zoom says of it as a line takes."""
        return f"status {self.status_code}: {str(self.reason)[:LONGEST_REASON]!r}"

    @property
    def media_url(self) -> str | None:
        """Where the sound comes from."""
        urls = (self.media_server and self.media_server.server_urls) or {}
        return urls.get("audio") or urls.get("all")


_decoder = msgspec.json.Decoder(Message, strict=False)
"""Lenient: Zoom's own pages differ on which numbers are in quotes, and leave out what is empty, or write null."""


def read(text: str | bytes) -> Message | None:
    """The message, or None when it is none that can be read."""
    try:
        return _decoder.decode(text)
    except (ValueError, RecursionError):
        return None


def signalling_request(meeting: str, stream: str, signature: str) -> str:
    """Without what was buffered before we came: nobody had agreed to it."""
    return _text(SIGNALLING_REQUEST, **_identity(meeting, stream, signature), buffer_data=False)


def media_request(meeting: str, stream: str, signature: str) -> str:
    return _text(
        MEDIA_REQUEST,
        **_identity(meeting, stream, signature),
        media_type=1,
        payload_encryption=False,
        media_params={"audio": AUDIO_PARAMETERS},
    )


def ready(stream: str) -> str:
    """From now on sound may come."""
    return _text(READY, rtms_stream_id=stream)


def subscription() -> str:
    wanted = [{"event_type": kind, "subscribe": True} for kind in (ACTIVE_SPEAKER, JOINED, LEFT)]
    return _text(SUBSCRIPTION, events=wanted)


def alive(timestamp: int | None) -> str:
    """The answer to a keep-alive: its own time, back."""
    return _text(ALIVE, timestamp=timestamp)


def close(stream: str) -> str:
    """We want no more of it."""
    return _text(CLOSE, rtms_stream_id=stream)


def _identity(meeting: str, stream: str, signature: str) -> dict[str, Any]:
    return {
        "protocol_version": 1,
        "sequence": 1,
        "meeting_uuid": meeting,
        "rtms_stream_id": stream,
        "signature": signature,
    }


def _text(msg_type: int, **fields: Any) -> str:
    return json.dumps({"msg_type": msg_type, **fields})
