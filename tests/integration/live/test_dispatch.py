"""The only writer of sessions, on a real store: conflicts, repeated commands, sessions that may not grow."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from plugin_server.live import dispatch
from plugin_server.live.dispatch import Change, Dispatcher
from plugin_server.session import commands as c
from plugin_server.session.refusals import Refused
from plugin_server.store.opening import open_store
from plugin_server.store.protocol import EventStore


@pytest.fixture
def store(tmp_path: Path) -> Iterator[EventStore]:
    store = open_store(f"sqlite:///{tmp_path / 'codev.db'}", b"s" * 32)
    yield store
    store.close()


def opened(store: EventStore) -> Dispatcher:
    """A session "s" with a facilitator and a client-to-be, both present."""
    dispatcher = Dispatcher(store)
    dispatcher.open("s", c.Open("s", "", "en", "need-first-60", {}))
    for person, seat in (("fay", "facilitator"), ("ana", "participant")):
        dispatcher.handle(
            "s", c.Join(person, person, "facilitator" if seat == "facilitator" else "participant"), person, "j"
        )
        dispatcher.handle("s", c.Arrive(), person, "a")
    return dispatcher


def test_two_writers_of_one_session_lose_nothing(store: EventStore) -> None:
    first = opened(store)
    second = Dispatcher(store)
    for number in range(20):
        writer = first if number % 2 else second
        writer.handle("s", c.Note(f"note {number}"), "ana", f"n{number}")
    third = Dispatcher(store)
    assert [entry.text for entry in third.state("s").notes["ana"]] == [f"note {n}" for n in range(20)]


def test_a_command_recorded_by_another_process_is_not_repeated(store: EventStore) -> None:
    first = opened(store)
    version = first.handle("s", c.Note("once"), "ana", "same")
    assert Dispatcher(store).handle("s", c.Note("once"), "ana", "same") == version


def test_a_command_is_recognised_after_a_thousand_others(store: EventStore) -> None:
    dispatcher = opened(store)
    dispatcher.handle("s", c.Note("once"), "ana", "same")
    for number in range(1000):
        dispatcher.handle("s", c.Lock(locked=number % 2 == 0), "fay", f"l{number}")
    version = dispatcher.state("s").version
    assert dispatcher.handle("s", c.Note("once"), "ana", "same") == version


def test_a_session_that_may_not_grow_can_still_stop_listening_and_end(
    store: EventStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    dispatcher = opened(store)
    dispatcher.handle("s", c.OfferSpeech("client"), "fay", "o")
    monkeypatch.setattr(dispatch, "EVENTS_PER_SESSION", dispatcher.state("s").version)
    with pytest.raises(Refused, match="session_overflows"):
        dispatcher.handle("s", c.Note("one more"), "ana", "n")
    dispatcher.handle("s", c.Consent(agree=False), "ana", "c")
    assert dispatcher.state("s").speech_scope is None
    dispatcher.handle("s", c.GoAway(), "ana", "g")
    dispatcher.handle("s", c.Close(), "fay", "x")
    dispatcher.handle("s", c.Erase(), "fay", "e")
    assert dispatcher.state("s").erasing


def test_listeners_hear_of_each_change_once_and_in_order(store: EventStore) -> None:
    dispatcher = opened(store)
    heard: list[Change] = []
    dispatcher.listen(heard.append)
    for number in range(3):
        dispatcher.handle("s", c.Note(f"note {number}"), "ana", f"n{number}")
        dispatcher.handle("s", c.Note(f"note {number}"), "ana", f"n{number}")
    versions = [(change.before.version, change.after.version) for change in heard]
    assert versions == [(versions[0][0] + n, versions[0][0] + n + 1) for n in range(3)]


def test_an_erased_session_is_gone_and_leaves_no_lock_behind(store: EventStore) -> None:
    dispatcher = opened(store)
    dispatcher.erase("s")
    for _ in range(2):
        with pytest.raises(Refused, match="session_gone"):
            dispatcher.handle("s", c.GoAway(), "ana", "g")
    assert not dispatcher._locks


@pytest.fixture
def shared(store: EventStore) -> tuple[Dispatcher, Dispatcher, list[Change]]:
    """Two processes that know of each other and have the session "s" in memory; what the second one heard of."""
    opened(store)
    first, second = (Dispatcher(store, shared=True) for _ in range(2))
    for each in (first, second):
        each.state("s")
    heard: list[Change] = []
    second.listen(heard.append)
    return first, second, heard


def test_what_another_process_recorded_is_heard_act_by_act_and_the_last_by_whom(
    shared: tuple[Dispatcher, Dispatcher, list[Change]],
) -> None:
    first, second, heard = shared
    first.handle("s", c.Note("one"), "ana", "n1")
    version = first.handle("s", c.Start(), "fay", "s1")
    assert heard == []
    for _ in range(2):
        second.follow("s", version, "fay")
    assert [(change.actor, change.here) for change in heard] == [(None, False), ("fay", False)]
    assert heard[0].after is heard[1].before
    assert second.state("s") == first.state("s")


def test_of_a_session_that_is_forgotten_meanwhile_nothing_more_is_heard(
    shared: tuple[Dispatcher, Dispatcher, list[Change]],
) -> None:
    first, second, heard = shared
    second.listen(lambda change: second.forget(change.after.session))
    first.handle("s", c.Note("one"), "ana", "n1")
    version = first.handle("s", c.Note("two"), "ana", "n2")
    second.follow("s", version)
    assert len(heard) == 1


def test_who_loses_a_race_hears_first_what_the_winner_did(
    shared: tuple[Dispatcher, Dispatcher, list[Change]],
) -> None:
    first, second, heard = shared
    first.handle("s", c.Note("one"), "ana", "n1")
    second.handle("s", c.Note("two"), "ana", "n2")
    assert [change.here for change in heard] == [False, True]
    assert [entry.text for entry in second.state("s").notes["ana"]] == ["one", "two"]


def test_a_no_or_nothing_to_do_is_said_of_the_newest_state_only(
    shared: tuple[Dispatcher, Dispatcher, list[Change]],
) -> None:
    first, second, _ = shared
    first.handle("s", c.Start(), "fay", "s1")
    second.handle("s", c.Next(step="0a"), "fay", "n1")  # as far as it knew, nothing had started
    first.handle("s", c.GoAway(), "ana", "g1")
    second.handle("s", c.Arrive(), "ana", "a1")  # as far as it knew, Ana was here
    assert second.newest("s").people["ana"].present
    assert first.newest("s") == second.state("s")


def test_a_command_that_is_sent_again_to_another_process_is_accepted_and_not_repeated(
    shared: tuple[Dispatcher, Dispatcher, list[Change]],
) -> None:
    first, second, _ = shared
    version = first.handle("s", c.Start(), "fay", "same")
    assert second.handle("s", c.Start(), "fay", "same") == version


def test_a_session_that_another_process_erased_is_gone_here(
    shared: tuple[Dispatcher, Dispatcher, list[Change]],
) -> None:
    first, second, _ = shared
    first.erase("s")
    with pytest.raises(Refused, match="session_gone"):
        second.newest("s")
    with pytest.raises(Refused, match="session_gone"):
        second.handle("s", c.Arrive(), "ana", "a")
    assert second.known() == {}
