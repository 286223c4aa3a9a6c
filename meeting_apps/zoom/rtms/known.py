"""A stream as webhooks tell of it, and as every process of the service finds it."""

import msgspec


class Known(msgspec.Struct, frozen=True):
    """A stream as webhooks told of it. `session` is empty while its meeting has none."""

    stream: str
    meeting_uuid: str
    urls: tuple[str, ...]
    session: str = ""
    attempt: int = 0
    """How often Zoom has said that its connections are to be made anew."""
    ended: str = ""
    """What its end asks for (of `Ending`); nothing while it may go on."""


class Started(msgspec.Struct):
    meeting_uuid: str
    rtms_stream_id: str
    server_urls: str | None = None


class Stopped(msgspec.Struct):
    rtms_stream_id: str
    meeting_uuid: str = ""
    stop_reason: int | None = None
