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
    with pytest.raises(Refused, match="too_fast"):
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
