"""Steps and their time: the facilitator moves, the clock only advises."""

import pytest

from plugin_server.method.presets import PRESETS, PresetName
from plugin_server.method.steps import StepId
from plugin_server.session import commands as c
from tests.unit.session.table import Table, table_at


def left(table: Table) -> float:
    """Seconds left in the step as every panel shows them."""
    clock = table.sees("oz").clock
    if clock.remaining is not None:
        return clock.remaining
    assert clock.deadline is not None
    return clock.deadline - table.now


def spent(table: Table, step: str) -> float:
    """Seconds spent in a step that was left or is paused."""
    return {str(s): seconds for s, seconds in table.state.clock.spent.items()}.get(step, 0.0)


# ---- moving


@pytest.mark.parametrize("preset", PRESETS)
def test_a_session_goes_through_each_step_of_its_preset(preset: PresetName) -> None:
    table = table_at("0a", preset)
    entered = [table.state.step]
    while table.state.step != "6":
        if table.state.step == "0c":
            table.choose("cleo")
        table.move_on()
        entered.append(table.state.step)
    assert tuple(entered) == PRESETS[preset].steps


def test_a_step_begins_with_its_planned_time() -> None:
    assert left(table_at("2")) == 30 * 60


def test_the_time_of_a_step_runs_out_without_leaving_it() -> None:
    table = table_at("1")
    table.wait(minutes=20)
    assert left(table) == (8 - 20) * 60
    assert table.state.step == "1"


def following(table: Table) -> StepId | None:
    """Where the session goes on, as the facilitator reads it."""
    conduct = table.sees("fay").facilitator
    assert conduct is not None
    return conduct.following


@pytest.mark.parametrize(("step", "after"), [("lobby", "0a"), ("0a", "0b"), ("3", "4a"), ("6", None)])
def test_the_facilitator_reads_which_step_follows(step: StepId, after: StepId | None) -> None:
    assert following(table_at(step)) == after


def test_nothing_follows_the_closing() -> None:
    table = table_at("6")
    table.does("fay", c.Close())
    assert following(table) is None


def test_once_the_client_has_left_the_facilitator_reads_that_learning_follows() -> None:
    table = table_at("2")
    table.does("cleo", c.Leave())
    assert following(table) == "6"


def test_a_double_click_on_next_moves_one_step() -> None:
    table = table_at("1")
    table.does("fay", c.Next("1"))
    assert table.does("fay", c.Next("1")) == []
    assert table.state.step == "2"


def test_a_double_click_on_back_moves_one_step() -> None:
    table = table_at("3")
    table.does("fay", c.Back("3"))
    assert table.does("fay", c.Back("3")) == []
    assert table.state.step == "2"


def test_nothing_follows_the_last_step_but_the_close() -> None:
    table_at("6").refuses("fay", c.Next("6"), "already_last")


def test_nothing_precedes_the_first_step() -> None:
    table_at("0a").refuses("fay", c.Back("0a"), "already_first")


@pytest.mark.parametrize("person", ["cleo", "abe", "oz"])
def test_nobody_but_the_facilitator_moves_the_steps(person: str) -> None:
    table = table_at("2")
    table.refuses(person, c.Next("2"), "not_yours")
    table.refuses(person, c.Back("2"), "not_yours")


def test_a_session_starts_once() -> None:
    table_at("0a").refuses("fay", c.Start(), "not_now")


@pytest.mark.parametrize("preset", PRESETS)
def test_no_step_changes_by_itself_however_long_it_lasts(preset: PresetName) -> None:
    table = table_at("0a", preset)
    for step in PRESETS[preset].steps:
        table.go_to(step)
        before = table.state
        table.wait(minutes=24 * 60)
        assert table.state is before
        assert table.sees("oz").clock.step == step


@pytest.mark.parametrize("step", ["0a", "2", "4a", "6"])
def test_nothing_the_service_says_moves_a_step(step: StepId) -> None:
    table = table_at(step)
    table.wait(minutes=24 * 60)
    table.does("service", c.Join("dan", "Dan", "participant"))
    table.does("dan", c.Arrive())
    for person in ("dan", "fay"):
        table.does(person, c.GoAway())
        table.does(person, c.Arrive())
    table.does("service", c.EndSpeech())
    table.does("service", c.WarnOfClosing(table.now + 600))
    table.does("service", c.CloseUnattended())
    assert table.state.step == step


@pytest.mark.parametrize("step", ["lobby", "0a", "0b", "1", "2", "3", "4a", "4b", "5", "6"])
def test_each_step_but_the_choice_may_be_left_whatever_is_missing(step: StepId) -> None:
    table = table_at(step)
    table.does("fay", c.Start() if step == "lobby" else c.Close() if step == "6" else c.Next(step))
    assert table.state.step != step


@pytest.mark.parametrize("step", ["1", "2", "3", "4a", "4b", "5"])
def test_once_the_client_has_left_what_everyone_learns_comes_next_and_is_not_skipped(step: StepId) -> None:
    table = table_at(step)
    table.does("cleo", c.Leave())
    table.move_on()
    assert table.state.step == "6"


def test_nobody_presents_and_nothing_is_learned_before_there_was_a_client() -> None:
    table_at("0c").refuses("fay", c.Next("0c"), "no_client")


@pytest.mark.parametrize("act", [c.Next("2"), c.Back("2"), c.Pause(), c.Extend(), c.CatchUp(), c.EndMoment()])
def test_the_cofacilitator_moves_neither_steps_nor_time(act: c.Command) -> None:
    table = table_at("2")
    table.does("fay", c.NameCofacilitator("oz"))
    table.refuses("oz", act, "not_yours")


# ---- pausing


@pytest.mark.parametrize("times", [1, 2, 10])
def test_pausing_never_makes_the_time_jump(times: int) -> None:
    table = table_at("2")
    for _ in range(times):
        table.wait(seconds=30)
        before = left(table)
        table.does("fay", c.Pause())
        table.wait(minutes=7)
        assert left(table) == before
        table.does("fay", c.Resume())
        assert left(table) == before
    assert left(table) == 30 * 60 - 30 * times


def test_a_pause_is_not_time_spent() -> None:
    table = table_at("2")
    table.wait(minutes=3)
    table.does("fay", c.Pause())
    table.wait(minutes=10)
    table.does("fay", c.Resume())
    table.wait(minutes=2)
    table.move_on()
    assert spent(table, "2") == 5 * 60


def test_a_step_that_ran_over_stays_over_when_paused() -> None:
    table = table_at("1")
    table.wait(minutes=10)
    table.does("fay", c.Pause())
    assert left(table) == -2 * 60


def test_pausing_a_paused_step_is_refused() -> None:
    table = table_at("2")
    table.does("fay", c.Pause())
    table.refuses("fay", c.Pause(), "not_running")


def test_resuming_a_running_step_is_refused() -> None:
    table_at("2").refuses("fay", c.Resume(), "already_running")


def test_a_paused_session_that_moves_on_runs_again() -> None:
    table = table_at("1")
    table.does("fay", c.Pause())
    table.move_on()
    assert table.sees("oz").clock.remaining is None
    assert left(table) == 30 * 60


# ---- more time


def test_the_joker_gives_two_minutes() -> None:
    table = table_at("1")
    table.does("fay", c.Extend())
    assert left(table) == 10 * 60


def test_a_paused_step_may_be_extended() -> None:
    table = table_at("1")
    table.wait(minutes=1)
    table.does("fay", c.Pause())
    table.does("fay", c.Extend(5))
    assert left(table) == 12 * 60


def test_each_extension_counts() -> None:
    table = table_at("1")
    table.does("fay", c.Extend(2))
    table.does("fay", c.Extend(3))
    assert table.sees("oz").clock.seconds == (8 + 5) * 60


# ---- going back


def test_going_back_gives_the_time_that_was_left() -> None:
    table = table_at("1")
    table.wait(minutes=3)
    table.move_on()
    table.wait(minutes=10)
    table.move_back()
    assert left(table) == 5 * 60


def test_going_back_keeps_an_extension() -> None:
    table = table_at("1")
    table.does("fay", c.Extend(4))
    table.wait(minutes=3)
    table.move_on()
    table.move_back()
    assert left(table) == 9 * 60


def test_time_spent_in_a_step_adds_up_over_each_stay() -> None:
    table = table_at("1")
    table.wait(minutes=3)
    table.move_on()
    table.wait(minutes=1)
    table.move_back()
    table.wait(minutes=2)
    table.move_on()
    assert spent(table, "1") == 5 * 60


def test_going_back_and_forth_gives_no_time() -> None:
    table = table_at("2")
    table.wait(minutes=10)
    for _ in range(5):
        table.move_back()
        table.move_on()
    assert left(table) == 20 * 60


def test_a_step_that_was_over_is_entered_again_over() -> None:
    table = table_at("1")
    table.wait(minutes=10)
    table.move_on()
    table.move_back()
    assert left(table) == -2 * 60


def test_the_close_stops_the_clock() -> None:
    table = table_at("6")
    table.wait(minutes=4)
    table.does("fay", c.Close())
    clock = table.sees("oz").clock
    assert (clock.deadline, clock.remaining) == (None, None)
    assert spent(table, "6") == 4 * 60
