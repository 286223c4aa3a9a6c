"""What an erasure and a purge leave in the files, and what they say when the disk, a reader or a server resists."""

import random
import resource
import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest

from plugin_server.store import EncryptedStore, Erasure, EventStore, StoreUnavailable, open_store
from plugin_server.store.opening import open_unencrypted
from plugin_server.store.sql import SqlStore
from plugin_server.store.sqlite import SqliteStore, sqlite_store
from tests.integration.store.files import KEY, TAG, bytes_on_disk, found_key, parts

SECRET = b"a secret for tests, 32 bytes long"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "events.db"


@pytest.fixture
def raw(file: Path) -> Iterator[SqliteStore]:
    store = sqlite_store(file)
    yield store
    store.close()


@pytest.fixture
def store(raw: SqliteStore) -> EncryptedStore:
    return EncryptedStore(raw, SECRET)


def records_of(raw: EventStore, stream: str) -> list[bytes]:
    return [record for _, record in raw.read(stream)]


@contextmanager
def disk_full_beyond(size: int) -> Iterator[None]:
    """Let no file of this process grow beyond `size` bytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def churn(store: EventStore, seed: int) -> Iterator[str]:
    """Write many streams of many sizes in turn, so that SQLite moves their records; name those to erase now."""
    chance = random.Random(seed)
    alive: dict[str, int] = {}
    for number in range(400):
        if not alive or chance.random() < 0.1:
            alive[f"stream-{number:04}-of-the-churn"] = 0
        stream = chance.choice(list(alive))
        if alive[stream] and chance.random() < 0.08:
            del alive[stream]
            yield stream
            continue
        size = chance.choice([1, 5, 20, 60, 300])
        alive[stream] = store.append(stream, alive[stream], [stream.encode() * size])


def test_an_erased_and_purged_stream_leaves_no_byte_on_disk_even_unencrypted(raw: SqliteStore, file: Path) -> None:
    canary = secrets.token_hex(16)
    raw.append(f"id-{canary}", 0, [canary.encode(), canary.encode() * 1_000])
    assert canary.encode() in bytes_on_disk(file)
    assert raw.erase(f"id-{canary}").verified
    assert raw.purge()
    assert canary.encode() not in bytes_on_disk(file)
    raw.close()
    assert canary.encode() not in bytes_on_disk(file)


@pytest.mark.parametrize("seed", [6, 10])  # histories that fail without VACUUM
def test_after_a_purge_no_copy_survives_where_sqlite_moved_records(raw: SqliteStore, file: Path, seed: int) -> None:
    erased = []
    for stream in churn(raw, seed):
        assert raw.erase(stream).verified
        assert raw.purge()
        erased.append(stream.encode())
        on_disk = bytes_on_disk(file)
        assert [canary for canary in erased if canary in on_disk] == []
    assert erased


@pytest.mark.parametrize("seed", [6, 34])  # histories that fail where the key is not padded
def test_no_part_of_a_key_survives_its_erasure_nor_of_an_event_the_purge(
    store: EncryptedStore, raw: SqliteStore, file: Path, seed: int
) -> None:
    key_parts, event_parts = [], []
    for stream in churn(store, seed):
        wrapped, *events = records_of(raw, stream)
        here = parts(wrapped[-KEY - TAG :], 8)
        on_disk = bytes_on_disk(file)
        assert all(part in on_disk for part in here)
        key_parts += here
        event_parts += [event[:24] for event in events]
        assert store.erase(stream) == Erasure(len(events), verified=True)
        on_disk = bytes_on_disk(file)
        assert [part for part in key_parts if part in on_disk] == []
    assert store.purge()
    on_disk = bytes_on_disk(file)
    assert [part for part in (*key_parts, *event_parts) if part in on_disk] == []
    assert event_parts


def test_a_copy_of_the_files_and_the_secret_open_nothing_of_an_erased_stream(
    store: EncryptedStore, raw: SqliteStore, file: Path
) -> None:
    for stream in ("before", "s", "after"):
        store.append(stream, 0, [b"words of " + stream.encode()])
    (wrapped, event), label = records_of(raw, "s"), b"event:" + (1).to_bytes(8, "big") + b"s"
    assert found_key(bytes_on_disk(file), SECRET, wrapped, event, label) == b"words of s"
    assert store.erase("s").verified
    assert found_key(bytes_on_disk(file), SECRET, wrapped, event, label) is None
    assert store.read("after") == [(1, b"words of after")]


def test_a_purge_does_nothing_unless_something_was_erased(raw: SqliteStore, file: Path) -> None:
    assert raw.purge()
    raw.append("s", 0, [b"a"])
    before = bytes_on_disk(file)
    assert raw.purge()
    assert bytes_on_disk(file) == before
    raw.erase("s")
    assert raw.purge()
    assert bytes_on_disk(file) != before


def test_what_a_process_left_to_purge_the_next_one_purges(file: Path) -> None:
    store = sqlite_store(file)
    left = next(
        stream.encode()
        for stream in churn(store, 6)
        if store.erase(stream).verified and stream.encode() in bytes_on_disk(file)
    )
    store.close()
    store = sqlite_store(file)
    assert left in bytes_on_disk(file)
    assert store.purge()
    assert left not in bytes_on_disk(file)
    store.close()


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_what_is_erased_during_a_purge_is_left_to_the_next(
    kind: str, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = open_unencrypted(str(request.getfixturevalue(f"empty_{kind}")))
    assert isinstance(store, SqlStore)
    vacuum = store._vacuum

    def vacuum_and_erase(*arguments: object) -> None:
        vacuum(*arguments)  # type: ignore[arg-type]
        store.erase("late")

    with monkeypatch.context() as patched:
        patched.setattr(store, "_vacuum", vacuum_and_erase)
        assert not store.purge()
    assert store.purge()
    store.close()


def test_an_erasure_that_a_reader_holds_up_is_not_verified_until_it_can_be(raw: SqliteStore, file: Path) -> None:
    raw.append("s", 0, [b"canary of the reader"])
    with reading(file):
        assert raw.erase("s") == Erasure(stream_records=1, verified=False)
        assert raw.streams() == []
    assert raw.erase("s") == Erasure(stream_records=0, verified=True)
    assert b"canary of the reader" not in bytes_on_disk(file)


def test_a_purge_that_a_reader_holds_up_is_put_off_and_does_not_swell_the_log(raw: SqliteStore, file: Path) -> None:
    raw.append("s", 0, [b"x" * 100_000])
    with reading(file):
        raw.append("s", 1, [b"x"])
        log = file.with_name("events.db-wal")
        before = log.stat().st_size
        for _ in range(3):
            with pytest.raises(StoreUnavailable, match="somebody reads it"):
                raw.purge()
        assert log.stat().st_size == before > 0
    assert raw.purge()


@contextmanager
def reading(file: Path) -> Iterator[None]:
    """Read the file in a transaction that lasts, as a backup does."""
    reader = sqlite3.connect(file, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM stream_events").fetchall()
    try:
        yield
    finally:
        reader.close()


def test_a_committed_deletion_stands_where_the_purge_finds_the_disk_full(raw: SqliteStore, file: Path) -> None:
    raw.append("alive", 0, [b"x" * 3_000_000])
    raw.append("s", 0, [b"canary of the full disk"])
    assert raw.erase("s") == Erasure(stream_records=1, verified=True)
    with disk_full_beyond(1_000_000):
        for _ in range(2):
            with pytest.raises(StoreUnavailable):
                raw.purge()
        assert [info.stream for info in raw.streams()] == ["alive"]
        assert raw.append("alive", 1, [b"the service goes on"]) == 2
    assert raw.purge()
    assert b"canary of the full disk" not in bytes_on_disk(file)
    assert len(raw.read("alive")) == 2


def test_a_committed_deletion_is_told_where_the_log_cannot_be_emptied(file: Path) -> None:
    store = sqlite_store(file)
    store.append("alive", 0, [b"x" * 3_000_000])
    store.append("s", 0, [b"canary of the full disk" * 1_000, b"x"])
    store.close()
    store = sqlite_store(file)
    with disk_full_beyond(1_000_000):  # room in the log, none at the end of the file
        assert store.erase("s") == Erasure(stream_records=2, verified=False)
        assert [info.stream for info in store.streams()] == ["alive"]
        assert store.erase("s") == Erasure(stream_records=0, verified=False)
        with pytest.raises(StoreUnavailable):
            store.purge()
    assert store.erase("s") == Erasure(stream_records=0, verified=True)
    assert store.purge()
    assert b"canary of the full disk" not in bytes_on_disk(file)
    store.close()


def test_a_writer_that_never_ends_makes_the_others_unavailable(
    raw: SqliteStore, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("plugin_server.store.sqlite.PATIENCE", 0.2)
    raw.append("s", 0, [b"a"])
    writer = sqlite3.connect(file, isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    for use in (lambda: raw.append("s", 1, [b"b"]), lambda: raw.erase("s"), raw.purge):
        with pytest.raises(StoreUnavailable):
            use()
    assert raw.read("s") == [(1, b"a")]
    raw.ping()
    writer.close()
    assert raw.append("s", 1, [b"b"]) == 2


def test_a_purge_gives_the_space_in_postgresql_free(empty_postgresql: str) -> None:
    store = open_store(empty_postgresql, SECRET)
    store.append("s", 0, [b"x" * 1_000] * 20)
    store.erase("s")
    with psycopg.connect(empty_postgresql, autocommit=True) as connection:
        size = "SELECT pg_table_size('stream_events'), pg_relation_size('stream_events')"
        before = connection.execute(size).fetchone()
        assert store.purge()
        after = connection.execute(size).fetchone()
    assert before is not None
    assert before[1] > 0
    assert after is not None
    assert after[1] == 0
    store.close()


def test_a_purge_beside_another_one_of_postgresql_is_put_off(empty_postgresql: str) -> None:
    store = open_store(empty_postgresql, SECRET)
    with psycopg.connect(empty_postgresql) as other:
        other.execute("LOCK TABLE stream_events IN SHARE UPDATE EXCLUSIVE MODE")
        with pytest.raises(StoreUnavailable):
            store.purge()
        assert store.append("s", 0, [b"writers go on"]) == 1
    assert store.purge()
    store.close()
