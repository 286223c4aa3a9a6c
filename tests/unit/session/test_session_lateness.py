"""How late a session is, and how it catches up: by borrowing, never from what learning needs."""

import pytest

from plugin_server.method.presets import PRESETS, PresetName
from plugin_server.session import commands as c
from plugin_server.session import events as e
from plugin_server.session.allotment import late
from tests.unit.session.borrowing import LEARNING_NEEDS, MINUTE, left, lenders, lent, seconds_of, table_on_time
from tests.unit.session.table import table_at

# ---- late


def test_a_session_that_keeps_its_time_is_never_late() -> None:
    table = table_on_time("6")
    table.wait(minutes=20)
    assert late(table.state, table.now) == 0


def test_a_step_that_takes_longer_makes_the_session_late_while_it_lasts() -> None:
    table = table_on_time("1")
    table.wait(minutes=8 + 3)
    assert late(table.state, table.now) == 3 * MINUTE


def test_a_session_stays_late_in_the_next_step() -> None:
    table = table_at("0a")
    table.wait(minutes=6 + 4)
    table.move_on()
    table.wait(minutes=1)
    assert late(table.state, table.now) == 4 * MINUTE


def test_a_step_that_is_left_early_gives_its_time_back() -> None:
    table = table_at("0a")
    table.wait(minutes=6 + 4)
    table.move_on()
    table.move_on()
    assert late(table.state, table.now) == 1 * MINUTE


def test_a_session_that_is_ahead_is_not_late() -> None:
    table = table_at("0a")
    table.wait(minutes=1)
    table.move_on()
    assert late(table.state, table.now) == 0


def test_time_that_was_given_to_a_step_is_not_late() -> None:
    table = table_at("0a")
    table.does("fay", c.Extend(4))
    table.wait(minutes=6 + 4)
    assert late(table.state, table.now) == 0


def test_time_that_nobody_could_lend_makes_the_session_late() -> None:
    table = table_on_time("6")
    table.does("fay", c.Extend(5 + 3))
    assert late(table.state, table.now) == 3 * MINUTE


def test_a_pause_makes_the_session_late() -> None:
    table = table_on_time("2")
    table.does("fay", c.Pause())
    table.wait(minutes=7)
    table.does("fay", c.Resume())
    assert late(table.state, table.now) == 7 * MINUTE


def test_a_break_makes_the_session_late_only_by_what_it_took_beyond_its_time() -> None:
    table = table_on_time("3")
    table.does("fay", c.BeginMoment("break", 5))
    table.wait(minutes=5)
    assert late(table.state, table.now) == 0
    table.wait(minutes=4)
    table.does("fay", c.EndMoment())
    assert late(table.state, table.now) == 4 * MINUTE


def test_nothing_is_late_in_the_lobby_or_after_the_close() -> None:
    for step in ("lobby", "closing"):
        table = table_at(step)
        table.wait(minutes=600)
        assert late(table.state, table.now) == 0


# ---- catching up


def test_catching_up_borrows_what_the_session_is_late() -> None:
    table = table_at("0a")
    table.wait(minutes=6 + 7)
    assert table.does("fay", c.CatchUp()) == [e.CaughtUp({"reserve": 5 * MINUTE, "4b": 2 * MINUTE})]
    assert late(table.state, table.now) == 0


def test_catching_up_gives_the_running_step_no_time() -> None:
    table = table_at("0a")
    table.wait(minutes=6 + 2)
    before = left(table)
    table.does("fay", c.CatchUp())
    assert left(table) == before


def test_catching_up_twice_borrows_once() -> None:
    table = table_at("0a")
    table.wait(minutes=6 + 2)
    table.does("fay", c.CatchUp())
    assert table.does("fay", c.CatchUp()) == []


def test_a_session_that_is_late_again_may_catch_up_again() -> None:
    table = table_at("0a")
    table.wait(minutes=6 + 2)
    table.does("fay", c.CatchUp())
    table.wait(minutes=1)
    assert table.does("fay", c.CatchUp()) == [e.CaughtUp({"reserve": 1 * MINUTE})]


def test_catching_up_when_nothing_is_late_changes_nothing() -> None:
    assert table_at("2").does("fay", c.CatchUp()) == []


def test_the_session_catches_up_as_far_as_there_is_time_and_stays_late_by_the_rest() -> None:
    table = table_on_time("5")
    table.wait(minutes=8 + 30)
    table.does("fay", c.CatchUp())
    assert lent(table) == {"reserve": 5 * MINUTE, "6": 12 * MINUTE}
    assert late(table.state, table.now) == (30 - 17) * MINUTE


def test_there_is_no_catching_up_when_nothing_is_left_to_lend() -> None:
    table = table_on_time("6")
    table.does("fay", c.Extend(5))
    table.wait(minutes=20 + 5 + 1)
    table.refuses("fay", c.CatchUp(), "nothing_to_borrow")


@pytest.mark.parametrize("preset", PRESETS)
def test_catching_up_never_takes_the_eight_minutes_of_learning(preset: PresetName) -> None:
    table = table_at("0a", preset)
    table.wait(minutes=600)
    table.does("fay", c.CatchUp())
    assert seconds_of(table, "6") == LEARNING_NEEDS


def test_the_facilitator_sees_what_was_lent_and_what_made_up_for_being_late() -> None:
    table = table_at("0a")
    table.does("fay", c.Extend(2))
    table.wait(minutes=6 + 2 + 1)
    table.does("fay", c.CatchUp())
    conduct = table.sees("fay").facilitator
    assert conduct is not None
    assert (conduct.clock.lent, conduct.clock.caught_up) == ({"reserve": 3 * MINUTE}, MINUTE)
    assert lenders(table)["reserve"] == 2 * MINUTE
