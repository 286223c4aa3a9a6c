"""The break: the time of the step stands still, and its own is borrowed. It is offered where it does most good."""

import pytest

from plugin_server.method.presets import PRESETS, PresetName
from plugin_server.method.steps import StepId
from plugin_server.session import commands as c
from plugin_server.session import events as e
from tests.unit.session.moments import MINUTE, moment_left, step_left
from tests.unit.session.table import Table, table_at


def break_offered(table: Table) -> bool:
    conduct = table.sees("fay").facilitator
    assert conduct is not None
    return conduct.break_offered


# ---- the break


def test_a_break_stops_the_time_of_the_step() -> None:
    table = table_at("3")
    table.wait(minutes=4)
    table.does("fay", c.BeginMoment("break", 5))
    table.wait(minutes=5)
    assert step_left(table) == (12 - 4) * MINUTE


def test_the_time_of_the_step_goes_on_when_the_break_ends() -> None:
    table = table_at("3")
    table.does("fay", c.BeginMoment("break", 5))
    table.wait(minutes=6)
    table.does("fay", c.EndMoment())
    assert step_left(table) == 12 * MINUTE
    table.wait(minutes=1)
    assert step_left(table) == 11 * MINUTE


def test_going_on_ends_the_break() -> None:
    table = table_at("3")
    table.does("fay", c.BeginMoment("break", 5))
    table.does("fay", c.Resume())
    clock = table.sees("oz").clock
    assert (clock.moment, clock.remaining) == (None, None)


def test_a_break_is_not_time_spent_in_the_step() -> None:
    table = table_at("3")
    table.wait(minutes=4)
    table.does("fay", c.BeginMoment("break", 5))
    table.wait(minutes=5)
    table.does("fay", c.EndMoment())
    table.wait(minutes=2)
    table.move_on()
    assert table.state.clock.spent["3"] == 6 * MINUTE


def test_a_break_runs_on_while_the_step_is_paused() -> None:
    table = table_at("3")
    table.does("fay", c.Pause())
    table.does("fay", c.BeginMoment("break", 5))
    table.wait(minutes=2)
    assert moment_left(table) == 3 * MINUTE


def test_a_step_that_was_paused_before_the_break_stays_paused_after_it() -> None:
    table = table_at("3")
    table.does("fay", c.Pause())
    table.does("fay", c.BeginMoment("break", 5))
    table.does("fay", c.EndMoment())
    clock = table.sees("oz").clock
    assert (clock.moment, clock.deadline, clock.remaining) == (None, None, 12 * MINUTE)


def test_a_break_cannot_be_paused_as_it_is_a_pause() -> None:
    table = table_at("3")
    table.does("fay", c.BeginMoment("break", 5))
    table.refuses("fay", c.Pause(), "not_running")


def test_the_time_of_a_break_is_borrowed() -> None:
    table = table_at("3")
    table.does("fay", c.BeginMoment("break", 6))
    assert table.state.clock.lent == {"reserve": 5 * MINUTE, "4b": 1 * MINUTE}


def test_what_a_short_break_leaves_goes_back_to_who_lent_it_last() -> None:
    table = table_at("3")
    table.does("fay", c.BeginMoment("break", 7))
    table.wait(minutes=4)
    table.does("fay", c.EndMoment())
    assert table.state.clock.lent == {"reserve": 4 * MINUTE, "4b": 0}


def test_a_break_that_took_its_time_gives_nothing_back() -> None:
    table = table_at("3")
    table.does("fay", c.BeginMoment("break", 5))
    table.wait(minutes=9)
    table.does("fay", c.EndMoment())
    assert table.state.clock.lent == {"reserve": 5 * MINUTE}


def test_a_step_entered_from_a_break_has_the_time_it_gets_back() -> None:
    table = table_at("4a")
    table.does("fay", c.BeginMoment("break", 9))
    assert table.state.clock.lent == {"reserve": 5 * MINUTE, "4b": 4 * MINUTE}
    table.move_on()
    assert step_left(table) == 8 * MINUTE


def test_a_step_entered_from_a_break_that_took_its_time_has_what_it_kept() -> None:
    table = table_at("4a")
    table.does("fay", c.BeginMoment("break", 9))
    table.wait(minutes=9)
    table.move_on()
    assert step_left(table) == (8 - 4) * MINUTE


def test_a_break_is_possible_when_nothing_is_left_to_borrow() -> None:
    table = table_at("6")
    table.does("fay", c.Extend(10))
    table.does("fay", c.BeginMoment("break", 5))
    assert moment_left(table) == 5 * MINUTE


# ---- when a break is offered


@pytest.mark.parametrize("preset", PRESETS)
def test_a_break_is_offered_only_in_sessions_beyond_ninety_minutes(preset: PresetName) -> None:
    assert break_offered(table_at("3", preset)) == (PRESETS[preset].total > 90 * MINUTE)


@pytest.mark.parametrize(
    ("step", "preset"), [("3", "need-first-120"), ("4a", "need-first-120"), ("3", "classic-120"), ("4", "classic-120")]
)
def test_a_break_is_offered_around_the_contract(step: StepId, preset: PresetName) -> None:
    assert break_offered(table_at(step, preset))


@pytest.mark.parametrize("step", ["lobby", "0a", "0b", "0c", "1", "2", "4b", "5", "6", "closing"])
def test_a_break_is_offered_at_no_other_time(step: StepId) -> None:
    assert not break_offered(table_at(step))


def test_a_break_is_offered_once() -> None:
    table = table_at("3")
    table.does("fay", c.BeginMoment("break", 5))
    assert not break_offered(table)
    table.does("fay", c.EndMoment())
    table.move_on()
    assert not break_offered(table)


def test_a_group_that_had_its_break_earlier_is_offered_none() -> None:
    table = table_at("2")
    table.does("fay", c.BeginMoment("break", 5))
    table.does("fay", c.EndMoment())
    table.move_on()
    assert not break_offered(table)


def test_a_moment_of_writing_is_no_break() -> None:
    table = table_at("3")
    table.does("fay", c.BeginMoment("writing", 5))
    assert break_offered(table)


def test_an_offer_is_no_break_until_the_facilitator_begins_it() -> None:
    table = table_at("3")
    table.wait(minutes=60)
    assert table.sees("oz").clock.moment is None


def test_a_break_says_that_the_time_stopped_and_goes_on() -> None:
    table = table_at("3")
    begun = table.does("fay", c.BeginMoment("break", 5))
    assert [type(event) for event in begun] == [e.Paused, e.MomentBegun]
    assert table.does("fay", c.EndMoment()) == [e.Resumed()]
