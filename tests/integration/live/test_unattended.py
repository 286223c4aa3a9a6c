"""A session that everybody has forgotten is warned, closed, and erased; one in which somebody acts is not."""

import time
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest

from plugin_server.live.attendance import Attendance
from plugin_server.live.dispatch import Dispatcher
from plugin_server.live.erasure import Eraser
from plugin_server.live.fleet import Alone
from plugin_server.live.presence import Presence
from plugin_server.live.sweep import WARNING, Sweeper
from plugin_server.session import commands as c
from plugin_server.store.opening import open_store

HOUR = 3600.0


class Erased(list[str]):
    """Stands where the service erases: which sessions it was asked to."""

    def erase(self, session: str) -> None:
        self.append(session)


class Night:
    """A server that looks after its sessions while the clock goes on."""

    def __init__(self, folder: Path, idle_minutes: float = 60) -> None:
        self.now = time.time()  # the store notes by itself when a stream was touched
        self.store = open_store(f"sqlite:///{folder / 'codev.db'}", b"s" * 32)
        self.dispatcher = Dispatcher(self.store, lambda: self.now)
        self.erased = Erased()
        self.sweeper = Sweeper(
            self.dispatcher,
            Attendance(self.dispatcher, Presence()),
            cast("Eraser", self.erased),
            Alone(),
            session_hours=12,
            idle_minutes=idle_minutes,
            closing_minutes=15,
        )
        self.dispatcher.open("s", c.Open("s", "", "en", "need-first-60", {}))
        self.does("fay", c.Join("fay", "Fay", "facilitator"))
        self.does("fay", c.Arrive())

    def does(self, person: str, command: c.Command) -> None:
        self.dispatcher.handle("s", command, person, f"{command.act}-{self.now}")

    def passes(self, seconds: float) -> None:
        """In rounds of the sweeper, as it is in service."""
        self.now += seconds
        self.sweeper.close_what_is_unattended(self.now)
        self.sweeper.erase_what_is_over(self.now)

    def closes_at(self) -> float | None:
        return self.dispatcher.state("s").closes_at

    def closed(self) -> bool:
        return self.dispatcher.state("s").closed_at is not None


@pytest.fixture
def night(tmp_path: Path) -> Iterator[Night]:
    night = Night(tmp_path)
    yield night
    night.store.close()


def test_after_an_hour_without_an_act_everyone_is_warned_and_later_it_closes_and_is_erased(night: Night) -> None:
    night.does("fay", c.Start())
    night.passes(HOUR - 1)
    assert night.closes_at() is None
    night.passes(2)
    assert night.closes_at() == night.now + WARNING
    night.passes(WARNING - 1)
    assert not night.closed()
    night.passes(1)
    assert night.closed()
    assert night.erased == []
    night.passes(15 * 60 + 1)
    assert night.erased == ["s"]


def test_where_an_hour_is_said_to_be_two_minutes_the_warning_lasts_no_longer_than_that(tmp_path: Path) -> None:
    night = Night(tmp_path, idle_minutes=2)
    night.does("fay", c.Start())
    night.passes(121)
    assert night.closes_at() == night.now + 120
    night.passes(120)
    assert night.closed()
    night.store.close()


def test_a_word_that_somebody_is_there_keeps_it_open(night: Night) -> None:
    night.does("fay", c.Start())
    night.passes(HOUR + 1)
    night.does("fay", c.KeepOpen())
    assert night.closes_at() is None
    night.passes(WARNING + 1)
    assert not night.closed()


def test_any_act_after_the_warning_keeps_it_open(night: Night) -> None:
    night.does("fay", c.Start())
    night.passes(HOUR + 1)
    night.does("fay", c.Note("still here"))
    assert night.closes_at() is None


def test_a_panel_that_comes_and_goes_is_nobody_doing_something(night: Night) -> None:
    night.does("fay", c.Start())
    for _ in range(6):
        night.passes(HOUR / 6)
        night.does("fay", c.GoAway())
        night.does("fay", c.Arrive())
    night.passes(1)
    assert night.closes_at() is not None


def test_a_session_that_has_not_begun_waits_for_its_day(night: Night) -> None:
    night.passes(11 * HOUR)
    assert night.closes_at() is None
    assert not night.closed()
