"""What the encryption refuses: another secret, and records that were altered, moved, or taken away."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plugin_server.store import EncryptedStore, EventStore, SecretTooShort, Unreadable, open_store
from plugin_server.store.sqlite import sqlite_store

SECRET = b"a secret for tests, 32 bytes long"
OTHER = b"another secret for tests, as long"


@pytest.fixture
def raw(tmp_path: Path) -> Iterator[EventStore]:
    store = sqlite_store(tmp_path / "events.db")
    yield store
    store.close()


@pytest.fixture
def store(raw: EventStore) -> EncryptedStore:
    return EncryptedStore(raw, SECRET)


def replace(raw: EventStore, stream: str, records: list[bytes]) -> None:
    raw.erase(stream)
    raw.append(stream, 0, records)


def records_of(raw: EventStore, stream: str) -> list[bytes]:
    return [record for _, record in raw.read(stream)]


def test_another_secret_reads_nothing(store: EncryptedStore, raw: EventStore) -> None:
    store.append("s", 0, [b"words"])
    with pytest.raises(Unreadable) as refusal:
        EncryptedStore(raw, OTHER).read("s")
    assert "CODEV_SECRET_KEY" in str(refusal.value)


def test_another_secret_cannot_spoil_a_stream(store: EncryptedStore, raw: EventStore) -> None:
    store.append("s", 0, [b"words"])
    with pytest.raises(Unreadable):
        EncryptedStore(raw, OTHER).append("s", 1, [b"more"])
    assert store.read("s") == [(1, b"words")]


def test_what_cannot_be_read_can_still_be_erased(store: EncryptedStore, raw: EventStore) -> None:
    store.append("s", 0, [b"words"])
    assert EncryptedStore(raw, OTHER).erase("s").verified
    assert raw.read("s") == []


def test_unencrypted_events_are_not_taken_for_encrypted_ones(store: EncryptedStore, raw: EventStore) -> None:
    raw.append("s", 0, [b"x", b"plain words of another time, long enough to be a record"])
    with pytest.raises(Unreadable):
        store.read("s")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_altered_bit_of_any_record_is_noticed(store: EncryptedStore, raw: EventStore, data: st.DataObject) -> None:
    store.erase("s")
    store.append("s", 0, [b"first", b"", b"third"])
    records = records_of(raw, "s")
    number = data.draw(st.integers(0, len(records) - 1))
    bit = data.draw(st.integers(0, 8 * len(records[number]) - 1))
    altered = bytearray(records[number])
    altered[bit // 8] ^= 1 << bit % 8
    replace(raw, "s", [*records[:number], bytes(altered), *records[number + 1 :]])
    with pytest.raises(Unreadable):
        store.read("s")


@pytest.mark.parametrize("length", [0, 5, 12, 20])
def test_a_record_cut_short_is_refused(store: EncryptedStore, raw: EventStore, length: int) -> None:
    store.append("s", 0, [b"first"])
    key, event = records_of(raw, "s")
    replace(raw, "s", [key, event[:length]])
    with pytest.raises(Unreadable):
        store.read("s")


@pytest.mark.parametrize("order", [[0, 2, 1, 3], [0, 1, 1, 3], [0, 2, 3], [1, 2, 3], [0, 0, 1, 2]])
def test_records_in_another_place_are_refused(store: EncryptedStore, raw: EventStore, order: list[int]) -> None:
    store.append("s", 0, [b"same length 1", b"same length 2", b"same length 3"])
    records = records_of(raw, "s")
    replace(raw, "s", [records[number] for number in order])
    with pytest.raises(Unreadable):
        store.read("s")


@pytest.mark.parametrize("with_key", [False, True])
def test_records_of_another_stream_are_refused(store: EncryptedStore, raw: EventStore, with_key: bool) -> None:
    store.append("mine", 0, [b"my words"])
    store.append("theirs", 0, [b"their words"])
    (my_key, _), (their_key, their_event) = records_of(raw, "mine"), records_of(raw, "theirs")
    replace(raw, "mine", [their_key if with_key else my_key, their_event])
    with pytest.raises(Unreadable):
        store.read("mine")


@pytest.mark.parametrize("missing", [1, 3])
def test_a_record_taken_away_is_noticed(store: EncryptedStore, tmp_path: Path, missing: int) -> None:
    store.append("s", 0, [b"first", b"second", b"third"])
    engine = sa.create_engine(f"sqlite:///{tmp_path}/events.db")
    with engine.begin() as connection:
        connection.exec_driver_sql(f"DELETE FROM stream_events WHERE version = {missing}")  # noqa: S608
    engine.dispose()
    with pytest.raises(Unreadable, match="missing"):
        store.read("s")


def test_a_copy_of_erased_events_cannot_be_read_with_the_secret(store: EncryptedStore, raw: EventStore) -> None:
    store.append("s", 0, [b"words that were erased"])
    copy = records_of(raw, "s")[1:]
    store.erase("s")
    store.append("s", 0, [b"words"])
    new_key = records_of(raw, "s")[0]
    replace(raw, "s", [new_key, *copy])
    with pytest.raises(Unreadable):
        store.read("s")


def test_a_short_secret_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SecretTooShort, match="31 bytes and needs 32"):
        open_store(f"sqlite:///{tmp_path}/events.db", b"x" * 31)
