"""What lies on disk and in servers: nothing readable while a session lives, nothing once it is erased."""

import secrets
from pathlib import Path

import psycopg
import psycopg.sql
import pytest
import redis

from plugin_server.store import EventStore, open_store
from plugin_server.store.opening import open_unencrypted
from tests.integration.store.files import bytes_on_disk

SECRET = b"a secret for tests, 32 bytes long"


def test_nothing_readable_is_on_disk_when_encrypted(tmp_path: Path) -> None:
    file, canary = tmp_path / "events.db", secrets.token_hex(16).encode()
    store = open_store(f"sqlite:///{file}", SECRET)
    store.append("s", 0, [canary])
    store.append("s", 1, [canary * 300])
    assert b"stream_events" in bytes_on_disk(file)
    assert canary not in bytes_on_disk(file)
    store.close()
    assert canary not in bytes_on_disk(file)


def test_nothing_readable_is_in_any_place_when_encrypted(url: str) -> None:
    canary = secrets.token_hex(16).encode()
    encrypted, raw = open_store(url, SECRET), open_unencrypted(url)
    encrypted.append("s", 0, [canary, canary * 50])
    encrypted.append("s", 2, [canary])
    records = [record for _, record in raw.read("s")]
    assert len(records) == 4
    assert canary not in b"".join(records)
    assert len(set(records)) == len(records)
    encrypted.close()
    raw.close()


def test_nothing_readable_is_in_the_keys_of_redis_when_encrypted(empty_redis: str) -> None:
    canary = secrets.token_hex(16).encode()
    raw, encrypted = open_unencrypted(empty_redis), open_store(empty_redis, SECRET)
    raw.append("raw", 0, [canary])
    encrypted.append("encrypted", 0, [canary])
    with redis.Redis.from_url(empty_redis) as client:
        assert canary in dump(client, b"codev:events:raw")
        assert canary not in dump(client, b"codev:events:encrypted")
    raw.close()
    encrypted.close()


def dump(client: redis.Redis, key: bytes) -> bytes:
    value = client.dump(key)
    assert isinstance(value, bytes)
    return value


@pytest.mark.parametrize("encrypted", [False, True])
def test_erasing_every_stream_leaves_redis_without_a_key(empty_redis: str, encrypted: bool) -> None:
    store = open_store(empty_redis, SECRET) if encrypted else open_unencrypted(empty_redis)
    with redis.Redis.from_url(empty_redis) as client:
        store.append("s", 0, [b"a", b"b"])
        assert client.dbsize() == 1
        store.erase("s")
        assert client.dbsize() == 0
    store.close()


@pytest.mark.parametrize("encrypted", [False, True])
def test_erasing_every_stream_leaves_postgresql_without_a_row(empty_postgresql: str, encrypted: bool) -> None:
    store = open_store(empty_postgresql, SECRET) if encrypted else open_unencrypted(empty_postgresql)
    store.append("s", 0, [b"a", b"b"])
    assert all(rows_of_postgresql(empty_postgresql).values())
    store.erase("s")
    assert rows_of_postgresql(empty_postgresql) == {"stream_events": 0, "stream_heads": 0}
    store.close()


def rows_of_postgresql(url: str) -> dict[str, int]:
    """Count the rows of every table in the database."""
    with psycopg.connect(url) as connection:
        tables = connection.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
        counts = {}
        for (table,) in tables:
            row = connection.execute(
                psycopg.sql.SQL("SELECT count(*) FROM {}").format(psycopg.sql.Identifier(table))
            ).fetchone()
            assert row is not None
            counts[table] = row[0]
        return counts


@pytest.mark.parametrize("existing", [False, True])
def test_only_the_service_may_read_the_files(tmp_path: Path, existing: bool) -> None:
    file = tmp_path / "made" / "events.db"
    if existing:
        file.parent.mkdir()
        file.touch(0o644)
    store: EventStore = open_unencrypted(f"sqlite:///{file}")
    store.append("s", 0, [b"a"])
    modes = {path.name: path.stat().st_mode & 0o777 for path in file.parent.iterdir()}
    assert modes == {"events.db": 0o600, "events.db-shm": 0o600, "events.db-wal": 0o600}
    if not existing:
        assert file.parent.stat().st_mode & 0o777 == 0o700
    store.close()
