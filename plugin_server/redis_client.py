"""One way of talking to Redis: each question once, because who asks knows better whether to ask again."""

from urllib.parse import urlsplit

import redis
from redis.backoff import NoBackoff
from redis.retry import Retry


def connect(url: str, *, reach: float, answer: float, check_every: int = 0) -> redis.Redis:
    """A client; nothing is sent yet.

    Seconds: `reach` to be connected and `answer` for one answer, after which Redis counts as away; `check_every` after
    which a line on which nothing came is tried, 0 for never. Raises ValueError when the URL makes no sense.
    """
    return redis.Redis.from_url(
        url,
        socket_connect_timeout=reach,
        socket_timeout=answer,
        health_check_interval=check_every,
        retry=Retry(NoBackoff(), 0),
    )


def place_of(url: str) -> str:
    """Host and port, for sentences: a URL may hold a password."""
    parts = urlsplit(url)
    return f"{parts.hostname or 'localhost'}:{parts.port or 6379}"
