"""What every kind of store promises of small records, and that none of them can be read without the secret."""

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import pytest

from plugin_server.store import Unreadable
from plugin_server.store.opening import open_records, open_unencrypted
from plugin_server.store.records import Records, SealedRecords
from plugin_server.store.sql import SqlStore
from plugin_server.store.sql_records import SqlRecords
from tests.integration.store.conftest import SECRET

LATER = time.time() + 3600


@pytest.fixture
def open_one(url: str) -> Iterator[Callable[[], Records]]:
    """Opens the place once more, as another process would."""
    with ExitStack() as opened:

        def again(secret: bytes = SECRET) -> Records:
            records = open_records(url, secret)
            opened.callback(records.close)
            return records

        yield again


@pytest.fixture
def records(open_one: Callable[[], Records]) -> Records:
    return open_one()


def test_what_one_process_writes_another_reads(records: Records, open_one: Callable[[], Records]) -> None:
    records.put("seat", "ana", b"one", LATER)
    records.put("seat", "ana", b"two", LATER)
    assert open_one().get("seat", "ana") == b"two"
    assert records.get("seat", "bo") is None
    assert records.get("code", "ana") is None


def test_of_many_who_add_the_same_record_one_wins(open_one: Callable[[], Records]) -> None:
    processes = [open_one() for _ in range(4)]
    with ThreadPoolExecutor(4) as threads:
        won = list(threads.map(lambda r: r.add("once", "a header", b"", LATER), processes))
    assert sorted(won) == [False, False, False, True]


def test_of_many_who_take_a_record_one_gets_it(open_one: Callable[[], Records]) -> None:
    processes = [open_one() for _ in range(4)]
    processes[0].put("state", "s", b"verifier", LATER)
    with ThreadPoolExecutor(4) as threads:
        got = list(threads.map(lambda r: r.take("state", "s"), processes))
    assert sorted(got, key=str) == [None, None, None, b"verifier"]
    assert processes[0].get("state", "s") is None


def test_a_record_is_there_until_its_end_and_may_then_be_added_again(records: Records) -> None:
    assert records.add("once", "k", b"old", time.time() + 0.05, owner="ana")
    time.sleep(0.1)
    assert records.get("once", "k") is None
    assert records.take("once", "k") is None
    assert records.of_owner("once", "ana") == []
    assert records.add("once", "k", b"new", LATER, owner="ana")
    assert records.of_owner("once", "ana") == [b"new"]


def test_whatever_belongs_to_a_person_or_to_a_session_is_forgotten_together(records: Records) -> None:
    records.put("seat", "s1/ana", b"a", LATER, place="s1", owner="ana")
    records.put("seat", "s1/bo", b"b", LATER, place="s1", owner="bo")
    records.put("seat", "s2/ana", b"c", LATER, place="s2", owner="ana")
    records.put("token", "ana", b"t", LATER, owner="ana")
    assert sorted(records.of_place("seat", "s1")) == [b"a", b"b"]
    assert sorted(records.of_owner("seat", "ana")) == [b"a", b"c"]

    assert records.forget_owner("ana") == 3
    assert records.get("token", "ana") is None
    assert records.of_place("seat", "s1") == [b"b"]
    assert records.holds("s1")
    assert records.forget_place("s1") == 1
    assert not records.holds("s1")
    assert records.forget_place("s1") == 0


def test_a_place_and_an_owner_of_the_same_name_are_two(records: Records) -> None:
    records.put("seat", "x", b"", LATER, place="same")
    assert records.forget_owner("same") == 0
    assert records.get("seat", "x") == b""


def test_with_another_secret_nothing_is_found_and_nothing_opens(
    records: Records, open_one: Callable[[bytes], Records]
) -> None:
    records.put("token", "ana", b"secret", LATER, owner="ana")
    other = open_one(b"another secret for tests, 32 bytes")
    assert other.get("token", "ana") is None
    assert other.of_owner("token", "ana") == []


def test_a_record_that_was_altered_does_not_open(tmp_path: Path) -> None:
    store = open_unencrypted(f"sqlite:///{tmp_path}/a.db")
    assert isinstance(store, SqlStore)
    inner = SqlRecords(store)
    records = SealedRecords(inner, SECRET)
    records.put("token", "ana", b"secret", LATER, owner="ana")
    group = records._name("owner", "ana")
    [(key, sealed)] = inner.of_group("token", group)
    inner.write("token", key, sealed[:-1] + bytes([sealed[-1] ^ 1]), LATER, (group,), new=False)
    with pytest.raises(Unreadable, match="CODEV_SECRET_KEY"):
        records.get("token", "ana")
    records.close()


def test_neither_names_nor_values_lie_in_the_file(tmp_path: Path) -> None:
    records = open_records(f"sqlite:///{tmp_path}/a.db", SECRET)
    records.put("token", "zoom-user-77", b"a-refresh-token", LATER, place="session-9", owner="zoom-user-77")
    lying = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    for word in (b"zoom-user-77", b"a-refresh-token", b"session-9"):
        assert word not in lying
    records.close()
