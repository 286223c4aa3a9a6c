"""Small records in Redis: a key for each, which ends by itself, and a set of their names for each group."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import redis
from redis.backoff import NoBackoff
from redis.retry import Retry

from plugin_server.store.errors import StoreUnavailable
from plugin_server.store.redis import ANSWER_TIMEOUT, CONNECT_TIMEOUT

RECORD, GROUP = "codev:records:", "codev:record-groups:"

WRITE = """
local set
if ARGV[3] == '1' then set = redis.call('SET', KEYS[1], ARGV[1], 'PXAT', ARGV[2], 'NX')
else set = redis.call('SET', KEYS[1], ARGV[1], 'PXAT', ARGV[2]) end
if not set then return 0 end
for i = 2, #KEYS do
    redis.call('SADD', KEYS[i], KEYS[1])
    local ends = redis.call('PEXPIRETIME', KEYS[i])
    if ends < tonumber(ARGV[2]) then redis.call('PEXPIREAT', KEYS[i], ARGV[2]) end
end
return 1
"""
"""A group lasts as long as the last of its records. Redis runs a script whole, with nothing in between."""


class RedisRecords:
    """`RawRecords` on one Redis server; `place` names it in error messages, without credentials."""

    def __init__(self, url: str, place: str) -> None:
        """Raises StoreUnavailable; ValueError when the URL cannot be understood."""
        self._place = place
        self._client = redis.Redis.from_url(
            url,
            socket_connect_timeout=CONNECT_TIMEOUT,
            socket_timeout=ANSWER_TIMEOUT,
            retry=Retry(NoBackoff(), 0),
        )
        self._write = self._client.register_script(WRITE)
        with self._translated():
            self._client.ping()

    def write(self, kind: str, key: str, value: bytes, until: float, in_groups: tuple[str, ...], *, new: bool) -> bool:
        keys = [_key(kind, key), *(GROUP + group for group in in_groups)]
        with self._translated():
            return bool(self._write(keys=keys, args=[value, int(until * 1000), int(new)]))

    def read(self, kind: str, key: str) -> bytes | None:
        with self._translated():
            found: Any = self._client.get(_key(kind, key))
        return found if found is None else bytes(found)

    def take(self, kind: str, key: str) -> bytes | None:
        with self._translated():
            found: Any = self._client.getdel(_key(kind, key))
        return found if found is None else bytes(found)

    def of_group(self, kind: str, group: str) -> list[tuple[str, bytes]]:
        start = _key(kind, "")
        with self._translated():
            members: Any = self._client.smembers(GROUP + group)
            names = [name for member in members if (name := member.decode()).startswith(start)]
            values: Any = self._client.mget(names) if names else []
        found = zip(names, values, strict=True)
        return [(name.removeprefix(start), value) for name, value in found if value is not None]

    def holds_group(self, group: str) -> bool:
        with self._translated():
            members: Any = self._client.smembers(GROUP + group)
            return bool(members and self._client.exists(*members))

    def forget_group(self, group: str) -> int:
        with self._translated():
            members: Any = self._client.smembers(GROUP + group)
            gone: Any = self._client.delete(*members) if members else 0
            self._client.delete(GROUP + group)
        return int(gone)

    def close(self) -> None:
        self._client.close()

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except redis.RedisError as error:
            raise StoreUnavailable(
                f"The records in Redis at {self._place} do not answer ({type(error).__name__}). "
                "Check that it runs, that its URL and password are right, and that its memory is not full."
            ) from None


def _key(kind: str, key: str) -> str:
    return f"{RECORD}{kind}:{key}"
