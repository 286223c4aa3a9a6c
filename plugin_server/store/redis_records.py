"""Small records in Redis: a key for each, which ends by itself, and a set of their names for each group."""

from typing import Any

from plugin_server.store.redis import RedisStore

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
    """`RawRecords` on the Redis of an event store, by the same ways of waiting and failing."""

    def __init__(self, store: RedisStore) -> None:
        self._store = store
        self._client = store.client
        self._write = self._client.register_script(WRITE)

    def write(self, kind: str, key: str, value: bytes, until: float, in_groups: tuple[str, ...], *, new: bool) -> bool:
        keys = [_key(kind, key), *(GROUP + group for group in in_groups)]
        with self._store.translated():
            return bool(self._write(keys=keys, args=[value, int(until * 1000), int(new)]))

    def read(self, kind: str, key: str) -> bytes | None:
        with self._store.translated():
            found: Any = self._client.get(_key(kind, key))
        return found if found is None else bytes(found)

    def take(self, kind: str, key: str) -> bytes | None:
        with self._store.translated():
            found: Any = self._client.getdel(_key(kind, key))
        return found if found is None else bytes(found)

    def of_group(self, kind: str, group: str) -> list[tuple[str, bytes]]:
        start = _key(kind, "")
        with self._store.translated():
            members: Any = self._client.smembers(GROUP + group)
            names = [name for member in members if (name := member.decode()).startswith(start)]
            values: Any = self._client.mget(names) if names else []
        found = zip(names, values, strict=True)
        return [(name.removeprefix(start), value) for name, value in found if value is not None]

    def holds_group(self, group: str) -> bool:
        with self._store.translated():
            members: Any = self._client.smembers(GROUP + group)
            return bool(members and self._client.exists(*members))

    def forget_group(self, group: str) -> int:
        with self._store.translated():
            members: Any = self._client.smembers(GROUP + group)
            gone: Any = self._client.delete(*members) if members else 0
            self._client.delete(GROUP + group)
        return int(gone)

    def close(self) -> None:
        self._store.close()


def _key(kind: str, key: str) -> str:
    return f"{RECORD}{kind}:{key}"
