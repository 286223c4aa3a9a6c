"""Moments within a step: silent writing, an exchange, a break. None of them moves a step."""

import pytest

from plugin_server.method.presets import PresetName
from plugin_server.method.steps import StepId
from plugin_server.session import commands as c
from tests.unit.session.moments import MINUTE, moment_left, shown, step_left
from tests.unit.session.table import Table, table_at

KINDS: tuple[c.MomentKind, ...] = ("writing", "exchange", "break")
WITHIN_THE_STEP: tuple[c.MomentKind, ...] = ("writing", "exchange")


def table_in_dialogue(step: StepId = "4a", preset: PresetName = "need-first-120") -> Table:
    """A consultation in which every kind of moment is possible."""
    table = table_at(step, preset)
    table.does("fay", c.SetSilence("dialogue"))
    return table


# ---- any moment


@pytest.mark.parametrize("kind", KINDS)
def test_a_moment_lasts_as_long_as_the_facilitator_says(kind: c.MomentKind) -> None:
    table = table_in_dialogue()
    table.does("fay", c.BeginMoment(kind, 2))
    assert (shown(table).kind, moment_left(table)) == (kind, 2 * MINUTE)


@pytest.mark.parametrize("kind", KINDS)
def test_a_moment_that_runs_out_ends_nothing_by_itself(kind: c.MomentKind) -> None:
    table = table_in_dialogue()
    table.does("fay", c.BeginMoment(kind, 2))
    table.wait(minutes=5)
    assert (shown(table).kind, moment_left(table)) == (kind, -3 * MINUTE)


@pytest.mark.parametrize("kind", KINDS)
def test_a_moment_ends_by_the_facilitators_act(kind: c.MomentKind) -> None:
    table = table_in_dialogue()
    table.does("fay", c.BeginMoment(kind, 2))
    table.does("fay", c.EndMoment())
    assert table.sees("oz").clock.moment is None


@pytest.mark.parametrize("kind", KINDS)
def test_a_moment_ends_with_its_step(kind: c.MomentKind) -> None:
    table = table_in_dialogue()
    table.does("fay", c.BeginMoment(kind, 2))
    table.move_on()
    clock = table.sees("oz").clock
    assert (clock.moment, clock.remaining) == (None, None)
    assert step_left(table) > 0


@pytest.mark.parametrize("kind", KINDS)
def test_the_close_ends_a_moment(kind: c.MomentKind) -> None:
    table = table_in_dialogue()
    table.does("fay", c.BeginMoment(kind, 2))
    table.does("fay", c.Close())
    assert table.sees("oz").clock.moment is None


@pytest.mark.parametrize("kind", KINDS)
def test_one_moment_at_a_time(kind: c.MomentKind) -> None:
    table = table_in_dialogue()
    table.does("fay", c.BeginMoment("writing", 2))
    table.refuses("fay", c.BeginMoment(kind, 2), "moment_already_begun")


def test_ending_no_moment_changes_nothing() -> None:
    assert table_at("2").does("fay", c.EndMoment()) == []


@pytest.mark.parametrize("person", ["cleo", "abe", "oz"])
def test_nobody_but_the_facilitator_begins_or_ends_a_moment(person: str) -> None:
    table = table_at("2")
    table.does("fay", c.NameCofacilitator("oz"))
    table.refuses(person, c.BeginMoment("writing", 1), "not_yours")
    table.refuses(person, c.EndMoment(), "not_yours")


# ---- writing


@pytest.mark.parametrize("kind", WITHIN_THE_STEP)
def test_a_moment_passes_within_the_time_of_its_step(kind: c.MomentKind) -> None:
    table = table_in_dialogue()
    table.does("fay", c.BeginMoment(kind, 2))
    table.wait(minutes=2)
    assert step_left(table) == (14 - 2) * MINUTE
    assert table.state.clock.lent == {}


@pytest.mark.parametrize("step", ["0a", "1", "2", "3", "4a", "4b", "5", "6"])
def test_everyone_may_write_in_silence_in_any_step(step: StepId) -> None:
    table = table_at(step)
    table.does("fay", c.BeginMoment("writing", 1))
    assert shown(table).kind == "writing"


@pytest.mark.parametrize("times", [1, 2, 10])
def test_pausing_never_makes_the_time_of_a_moment_jump(times: int) -> None:
    table = table_at("3")
    table.does("fay", c.BeginMoment("writing", 10))
    for _ in range(times):
        table.wait(seconds=30)
        before = (step_left(table), moment_left(table))
        table.does("fay", c.Pause())
        table.wait(minutes=7)
        assert (step_left(table), moment_left(table)) == before
        table.does("fay", c.Resume())
        assert (step_left(table), moment_left(table)) == before
    assert (step_left(table), moment_left(table)) == (12 * MINUTE - 30 * times, 10 * MINUTE - 30 * times)


def test_a_moment_that_ran_over_stays_over_when_paused() -> None:
    table = table_at("3")
    table.does("fay", c.BeginMoment("writing", 1))
    table.wait(minutes=2)
    table.does("fay", c.Pause())
    table.wait(minutes=5)
    assert moment_left(table) == -1 * MINUTE


def test_a_moment_begun_while_the_time_is_paused_waits_with_it() -> None:
    table = table_at("3")
    table.does("fay", c.Pause())
    table.does("fay", c.BeginMoment("writing", 2))
    table.wait(minutes=5)
    assert moment_left(table) == 2 * MINUTE
    table.does("fay", c.Resume())
    table.wait(minutes=1)
    assert moment_left(table) == 1 * MINUTE


def test_more_time_for_the_step_is_no_more_time_for_the_moment() -> None:
    table = table_at("3")
    table.does("fay", c.BeginMoment("writing", 2))
    table.does("fay", c.Extend(2))
    assert moment_left(table) == 2 * MINUTE


# ---- exchanges


@pytest.mark.parametrize(("step", "preset"), [("4a", "need-first-120"), ("4b", "need-first-120"), ("4", "classic-120")])
def test_an_exchange_is_possible_in_the_consultation_in_dialogue_mode(step: StepId, preset: PresetName) -> None:
    table = table_in_dialogue(step, preset)
    table.does("fay", c.BeginMoment("exchange", 2))
    assert shown(table).kind == "exchange"


@pytest.mark.parametrize("mode", ["strict", "guided"])
def test_there_is_no_exchange_in_another_mode(mode: c.SilenceMode) -> None:
    table = table_at("4a")
    table.does("fay", c.SetSilence(mode))
    table.refuses("fay", c.BeginMoment("exchange", 2), "no_dialogue")


@pytest.mark.parametrize("step", ["1", "2", "3"])
def test_there_is_no_exchange_before_the_consultation(step: StepId) -> None:
    table_in_dialogue(step).refuses("fay", c.BeginMoment("exchange", 2), "no_dialogue")


@pytest.mark.parametrize("step", ["5", "6"])
def test_there_is_no_exchange_after_the_consultation(step: StepId) -> None:
    table = table_in_dialogue()
    table.go_to(step)
    table.refuses("fay", c.BeginMoment("exchange", 2), "no_dialogue")
