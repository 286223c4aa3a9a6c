"""The door of a session that several processes serve."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from plugin_server.live.dispatch import Dispatcher
from plugin_server.live.door import Door
from plugin_server.seats import Seat, SeatTokens
from plugin_server.session.state import State
from plugin_server.store.opening import open_store
from plugin_server.store.protocol import EventStore


@pytest.fixture
def store(tmp_path: Path) -> Iterator[EventStore]:
    store = open_store(f"sqlite:///{tmp_path / 'codev.db'}", b"s" * 32)
    yield store
    store.close()


def test_the_facilitators_link_opened_twice_at_the_same_moment_is_one_seat(
    store: EventStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = Dispatcher(store)
    here, there = (Door(one, SeatTokens(b"s" * 32)) for one in (mine, Dispatcher(store)))
    opened = here.open_session("", "en", "need-first-60")
    session, key = opened.session, opened.keys["facilitator"]
    newest = Dispatcher.newest
    seats: list[Seat] = []

    def overtaken(dispatcher: Dispatcher, name: str) -> State:
        state = newest(dispatcher, name)
        if dispatcher is mine and not seats:
            seats.append(there.take_seat(session, key, "Fay", "facilitator")[1])
        return state

    monkeypatch.setattr(Dispatcher, "newest", overtaken)
    assert here.take_seat(session, key, "Fay", "facilitator")[1] == seats[0]
    assert len(newest(Dispatcher(store), session).people) == 1
