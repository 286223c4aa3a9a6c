"""What every event store promises, on SQLite, PostgreSQL and Redis, each raw and encrypted."""

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from threading import Barrier, Event

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plugin_server.store import Conflict, Erasure, EventStore, StoreUnavailable

Open = Callable[[], EventStore]

# Ids are any text but what PostgreSQL cannot hold (NUL) and UTF-8 cannot say (surrogates).
IDS = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1, max_size=20)
PAYLOADS = st.lists(st.binary(max_size=200), min_size=1, max_size=4)
STREAMS = st.sampled_from(["one", "été 🌱"]) | IDS
# How far the writer's version lies from the stream's: mostly not at all.
APPENDS = st.tuples(STREAMS, st.sampled_from([0, 0, 0, 0, 1, -1]), PAYLOADS)
on_one_place = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def test_a_new_stream_begins_at_version_one(store: EventStore) -> None:
    assert store.append("s", 0, [b"first"]) == 1
    assert store.read("s") == [(1, b"first")]


def test_several_events_take_consecutive_versions(store: EventStore) -> None:
    store.append("s", 0, [b"a"])
    assert store.append("s", 1, [b"b", b"c"]) == 3
    assert store.read("s") == [(1, b"a"), (2, b"b"), (3, b"c")]


def test_reading_after_a_version_gives_what_is_newer(store: EventStore) -> None:
    store.append("s", 0, [b"a", b"b", b"c"])
    assert store.read("s", after=1) == [(2, b"b"), (3, b"c")]
    assert store.read("s", after=1, limit=1) == [(2, b"b")]
    assert store.read("s", after=3) == []


def test_versions_stay_in_the_order_of_numbers(store: EventStore) -> None:
    store.append("s", 0, [b"%d" % number for number in range(1, 121)])
    assert store.read("s") == [(number, b"%d" % number) for number in range(1, 121)]


def test_an_unknown_stream_is_empty(store: EventStore) -> None:
    assert store.read("nobody's") == []


@pytest.mark.parametrize("expected", [0, 1, 3])
def test_a_writer_at_another_version_is_refused_and_writes_nothing(store: EventStore, expected: int) -> None:
    store.append("s", 0, [b"a", b"b"])
    with pytest.raises(Conflict) as refusal:
        store.append("s", expected, [b"late", b"later"])
    assert refusal.value.expected == expected
    assert store.read("s") == [(1, b"a"), (2, b"b")]


def test_a_stream_that_never_was_cannot_be_continued(store: EventStore) -> None:
    with pytest.raises(Conflict):
        store.append("s", 2, [b"a"])
    assert store.streams() == []


@pytest.mark.parametrize(("expected", "payloads"), [(0, []), (-1, [b"a"])])
def test_an_append_that_makes_no_sense_is_refused(store: EventStore, expected: int, payloads: list[bytes]) -> None:
    with pytest.raises(ValueError, match=r"payload|Versions"):
        store.append("s", expected, payloads)
    assert store.streams() == []


def test_streams_do_not_mix(store: EventStore) -> None:
    store.append("one", 0, [b"1"])
    store.append("one/", 0, [b"2"])
    store.append("ONE", 0, [b"3"])
    assert store.read("one") == [(1, b"1")]
    store.erase("one")
    assert store.read("one/") == [(1, b"2")]
    assert store.read("ONE") == [(1, b"3")]


def test_streams_tell_their_version_and_when_they_were_written(store: EventStore) -> None:
    before = time.time()
    store.append("Zoë 🌱", 0, [b"a", b"b"])
    store.append("other", 0, [b"a"])
    store.append("other", 1, [b"b", b"c"])
    found = {info.stream: info for info in store.streams()}
    assert {name: info.version for name, info in found.items()} == {"Zoë 🌱": 2, "other": 3}
    assert before <= found["Zoë 🌱"].touched <= found["other"].touched <= time.time()


def test_erasing_leaves_nothing_and_says_how_much_there_was(store: EventStore) -> None:
    store.append("s", 0, [b"a", b"b"])
    store.append("s", 2, [b"c"])
    assert store.erase("s") == Erasure(stream_records=3, verified=True)
    assert store.read("s") == []
    assert store.streams() == []


def test_erasing_again_finds_nothing_left(store: EventStore) -> None:
    store.append("s", 0, [b"a"])
    store.erase("s")
    assert store.erase("s") == Erasure(stream_records=0, verified=True)


def test_purging_after_an_erasure_leaves_nothing_to_do_and_takes_nothing_alive(store: EventStore) -> None:
    store.append("s", 0, [b"a", b"b"])
    store.append("alive", 0, [b"c"])
    store.erase("s")
    assert store.purge()
    assert store.purge()
    assert store.read("s") == []
    assert [info.stream for info in store.streams()] == ["alive"]
    assert store.append("alive", 1, [b"d"]) == 2
    assert store.read("alive") == [(1, b"c"), (2, b"d")]


def test_purging_where_nothing_was_ever_written_leaves_nothing_to_do(store: EventStore) -> None:
    assert store.purge()


def test_a_store_that_answers_says_so_whatever_it_holds(store: EventStore) -> None:
    store.ping()
    store.append("s", 0, [b"a"])
    store.ping()
    store.erase("s")
    store.ping()
    assert store.streams() == []


def test_an_erased_stream_refuses_its_late_writer(store: EventStore, open_again: Open) -> None:
    late = open_again()
    store.append("s", 0, [b"a"])
    assert late.read("s") == [(1, b"a")]
    store.erase("s")
    with pytest.raises(Conflict):
        late.append("s", 1, [b"b"])
    assert store.streams() == []


def test_an_erased_stream_may_start_anew(store: EventStore, open_again: Open) -> None:
    other = open_again()
    other.append("s", 0, [b"old", b"old"])
    store.erase("s")
    assert store.append("s", 0, [b"new"]) == 1
    assert other.append("s", 1, [b"newer"]) == 2
    assert store.read("s") == [(1, b"new"), (2, b"newer")]


def test_what_one_process_writes_another_reads(store: EventStore, open_again: Open) -> None:
    store.append("s", 0, [b"a"])
    assert open_again().read("s") == [(1, b"a")]


def test_of_writers_racing_for_a_version_exactly_one_wins(store: EventStore, open_again: Open) -> None:
    writers = [store, store, open_again(), open_again()]
    start = Barrier(len(writers))

    def write(number: int, version: int) -> list[bytes]:
        mine = [b"%d of %d" % (part, number) for part in range(2)]
        start.wait()
        try:
            writers[number].append("race", version, mine)
        except Conflict:
            return []
        return mine

    won = []
    with ThreadPoolExecutor(len(writers)) as threads:
        for version in range(0, 40, 2):
            outcomes = list(threads.map(write, range(len(writers)), [version] * len(writers)))
            assert len([mine for mine in outcomes if mine]) == 1
            won += max(outcomes)
    assert [payload for _, payload in store.read("race")] == won


def test_a_reader_never_sees_half_an_append(store: EventStore, open_again: Open) -> None:
    reader, done = open_again(), Event()

    def lengths() -> set[int]:
        seen = set()
        while not done.is_set():
            seen.add(len(reader.read("s")))
        return seen

    with ThreadPoolExecutor(1) as thread:
        seen = thread.submit(lengths)
        try:
            for version in range(0, 200, 10):
                store.append("s", version, [b"x" * 500] * 10)
        finally:
            done.set()
        assert {length % 10 for length in seen.result()} == {0}


def test_a_race_of_writers_and_an_erasure_leaves_all_or_nothing(store: EventStore, open_again: Open) -> None:
    writer = open_again()
    start = Barrier(2)

    def write(stream: str) -> None:
        start.wait()
        version = 1
        with suppress(Conflict):
            while True:
                version = writer.append(stream, version, [b"x"])

    with ThreadPoolExecutor(1) as thread:
        for stream in ("a", "b", "c", "d", "e"):
            store.append(stream, 0, [b"x"])
            writing = thread.submit(write, stream)
            start.wait()
            assert store.erase(stream).verified
            writing.result()
    assert store.streams() == []


def test_purging_and_erasing_at_once_never_fails_an_append(store: EventStore, open_again: Open) -> None:
    writer, done, purged = open_again(), Event(), Event()

    def purge_again_and_again() -> None:
        while not done.is_set():
            with suppress(StoreUnavailable):  # two purges in one another's way: later
                if store.purge():
                    purged.set()

    with ThreadPoolExecutor(1) as thread:
        purging = thread.submit(purge_again_and_again)
        try:
            appended = 0
            while appended < 40 or not purged.is_set():
                writer.append("alive", appended, [b"x" * 1_000])
                writer.append(f"s{appended}", 0, [b"x" * 1_000])
                assert store.erase(f"s{appended}") == Erasure(stream_records=1, verified=True)
                appended += 1
        finally:
            done.set()
        purging.result()
    assert store.purge()
    assert len(writer.read("alive")) == appended
    assert [info.stream for info in store.streams()] == ["alive"]


def test_processes_that_start_together_all_find_their_place(open_again: Open) -> None:
    start = Barrier(6)

    def begin(number: int) -> int:
        start.wait()
        return open_again().append(f"s{number}", 0, [b"a"])

    with ThreadPoolExecutor(6) as threads:
        assert list(threads.map(begin, range(6))) == [1] * 6


@on_one_place
@given(commands=st.lists(st.one_of(APPENDS, APPENDS, STREAMS), max_size=12), after=st.integers(0, 5))
def test_any_history_reads_back_as_it_was_written(
    store: EventStore, commands: list[tuple[str, int, list[bytes]] | str], after: int
) -> None:
    for info in store.streams():
        store.erase(info.stream)
    model: dict[str, list[bytes]] = {}
    for command in commands:
        if isinstance(command, str):
            assert store.erase(command) == Erasure(len(model.pop(command, [])), verified=True)
            continue
        stream, distance, payloads = command
        version = len(model.get(stream, []))
        expected = max(0, version + distance)
        if expected != version:
            with pytest.raises(Conflict):
                store.append(stream, expected, payloads)
        else:
            model.setdefault(stream, []).extend(payloads)
            assert store.append(stream, expected, payloads) == len(model[stream])
    assert {info.stream: info.version for info in store.streams()} == {
        stream: len(payloads) for stream, payloads in model.items()
    }
    for stream, payloads in model.items():
        assert store.read(stream, after) == list(enumerate(payloads, start=1))[after:]
