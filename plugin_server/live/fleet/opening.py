"""Which fleet a process belongs to: that of its Redis, or none."""

from plugin_server.live.fleet.alone import Alone
from plugin_server.live.fleet.protocol import Fleet
from plugin_server.live.fleet.redis import RedisFleet


def open_fleet(redis_url: str | None, secret: bytes) -> Fleet:
    """`secret` is the service's, which all its processes share."""
    return Alone() if redis_url is None else RedisFleet(redis_url, secret)
