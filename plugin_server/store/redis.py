"""Event streams in Redis: one Redis Stream per session, with entry ids that are the versions (`7-0`).

Whether an acknowledged event survives a crash of Redis is Redis's own setting (`appendonly yes`). Erased keys
stay in its snapshot and append-only file until it rewrites them, so encrypt."""

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import redis

from plugin_server.redis_client import connect
from plugin_server.store.errors import Conflict, StoreUnavailable
from plugin_server.store.protocol import Erasure, StreamInfo, check_append

KEY_PREFIX = b"codev:events:"
CONNECT_TIMEOUT = 5.0  # seconds until a server that does not answer counts as away
ANSWER_TIMEOUT = 10.0  # seconds for one answer, the longest stream included

# XADD refuses an id that is not newer, yet would accept one that leaves a gap or revives an erased stream, so
# the script compares first. Redis runs a script whole, with nothing in between.
APPEND = """
local last = redis.call('XREVRANGE', KEYS[1], '+', '-', 'COUNT', 1)[1]
local version = last and tonumber(string.match(last[1], '^%d+')) or 0
if version ~= tonumber(ARGV[1]) then return false end
for i = 3, #ARGV do
    version = version + 1
    redis.call('XADD', KEYS[1], string.format('%d-0', version), 'at', ARGV[2], 'payload', ARGV[i])
end
return version
"""


class RedisStore:
    """An `EventStore` on one Redis server."""

    def __init__(self, url: str, place: str) -> None:
        """Connect to `url`; `place` names the server in error messages, without credentials.

        Raises:
            StoreUnavailable: the server does not answer, or refuses.
            ValueError: the URL cannot be understood.
        """
        self._place = place
        # It asks once: an append sent again after a lost answer would conflict with itself.
        self.client = connect(url, reach=CONNECT_TIMEOUT, answer=ANSWER_TIMEOUT)
        self._append = self.client.register_script(APPEND)
        self.ping()

    def append(self, stream: str, expected: int, payloads: Sequence[bytes]) -> int:
        check_append(expected, payloads)
        with self.translated():
            version: int | None = self._append(keys=[_key(stream)], args=[expected, time.time(), *payloads])
        if version is None:
            raise Conflict(expected)
        return version

    def read(self, stream: str, after: int = 0, limit: int | None = None) -> list[tuple[int, bytes]]:
        with self.translated():
            entries: Any = self.client.xrange(_key(stream), min=f"{after + 1}-0", count=limit)
        return [(_version(entry_id), fields[b"payload"]) for entry_id, fields in entries]

    def streams(self) -> list[StreamInfo]:
        with self.translated():
            # SCAN may name a key twice.
            keys: set[bytes] = set(self.client.scan_iter(match=KEY_PREFIX + b"*", count=1000))
            return [info for key in keys if (info := self._info(key))]

    def ping(self) -> None:
        with self.translated():
            self.client.ping()

    def erase(self, stream: str) -> Erasure:
        key = _key(stream)
        with self.translated():
            transaction: Any = self.client.pipeline(transaction=True)
            deleted: int = transaction.xlen(key).delete(key).execute()[0]
        try:
            with self.translated():
                verified = self.client.exists(key) == 0
        except StoreUnavailable:
            verified = False  # the deletion is done all the same
        return Erasure(stream_records=deleted, verified=verified)

    def purge(self) -> bool:
        return True  # what Redis deleted is gone; its files are rewritten as it is set to

    def close(self) -> None:
        self.client.close()

    def _info(self, key: bytes) -> StreamInfo | None:
        newest: Any = self.client.xrevrange(key, count=1)
        if not newest:
            return None  # erased since it was listed
        entry_id, fields = newest[0]
        return StreamInfo(key.removeprefix(KEY_PREFIX).decode(), _version(entry_id), float(fields[b"at"]))

    @contextmanager
    def translated(self) -> Iterator[None]:
        """Turn the client's errors, whose texts may hold what was sent, into a sentence that does not."""
        try:
            yield
        except redis.RedisError as error:
            raise StoreUnavailable(
                f"The event store in Redis at {self._place} does not answer or refuses "
                f"({type(error).__name__}). "
                "Check that it runs, that its URL and password are right, and that its memory is not full."
            ) from None


def _key(stream: str) -> bytes:
    return KEY_PREFIX + stream.encode()


def _version(entry_id: bytes) -> int:
    return int(entry_id.partition(b"-")[0])
