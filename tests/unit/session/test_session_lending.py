"""Time that is lent: in which order, and how far. Step 6 keeps what the group needs to learn."""

import pytest

from plugin_server.method.lending import borrow, may_lend
from plugin_server.method.presets import PRESETS, PresetName
from plugin_server.session import commands as c
from plugin_server.session import events as e
from tests.unit.session.borrowing import LEARNING_NEEDS, MINUTE, left, lenders, lent, seconds_of
from tests.unit.session.table import table_at

# ---- what may be lent


def test_the_reserve_lends_first_then_paths_then_readings_then_the_opening_and_learning_last() -> None:
    assert list(lenders(table_at("0a"))) == ["reserve", "4b", "4a", "0c", "0b", "6"]


def test_in_classic_sessions_the_consultation_lends_as_a_whole() -> None:
    assert list(lenders(table_at("1", "classic-120"))) == ["reserve", "4", "6"]


@pytest.mark.parametrize("preset", ["classic-120", "classic-90", "classic-60"])
def test_an_undivided_consultation_keeps_six_minutes(preset: PresetName) -> None:
    assert lenders(table_at("1", preset))["4"] == PRESETS[preset].seconds["4"] - 6 * MINUTE


def test_a_step_that_is_over_or_running_lends_nothing() -> None:
    assert list(lenders(table_at("4a"))) == ["reserve", "4b", "6"]
    assert list(lenders(table_at("4b"))) == ["reserve", "6"]
    assert list(lenders(table_at("6"))) == ["reserve"]


@pytest.mark.parametrize("preset", PRESETS)
def test_the_work_on_the_need_and_the_plan_are_never_shortened_for_others(preset: PresetName) -> None:
    assert not {"1", "2", "3", "5"} & lenders(table_at("0a", preset)).keys()


@pytest.mark.parametrize("preset", PRESETS)
def test_learning_lends_only_what_is_beyond_eight_minutes(preset: PresetName) -> None:
    learning = PRESETS[preset].seconds["6"]
    assert lenders(table_at("0a", preset)).get("6", 0) == learning - LEARNING_NEEDS


def test_a_step_of_two_minutes_or_less_lends_nothing() -> None:
    assert may_lend(0, {"0a": 2 * MINUTE, "0b": 1 * MINUTE}) == {}


def test_a_source_that_is_used_up_is_asked_no_more() -> None:
    assert list(may_lend(0, {"4b": 4 * MINUTE})) == ["4b"]


def test_no_source_gives_more_than_it_has() -> None:
    assert borrow(5 * MINUTE, {"reserve": 2 * MINUTE, "4b": 1 * MINUTE}) == {"reserve": 2 * MINUTE, "4b": 1 * MINUTE}


def test_the_next_source_gives_only_what_is_missing() -> None:
    assert borrow(3 * MINUTE, {"reserve": 2 * MINUTE, "4b": 6 * MINUTE}) == {"reserve": 2 * MINUTE, "4b": 1 * MINUTE}


# ---- the joker


def test_the_joker_takes_its_two_minutes_from_the_reserve() -> None:
    table = table_at("1")
    table.does("fay", c.Extend())
    assert lent(table) == {"reserve": 2 * MINUTE}
    assert left(table) == 10 * MINUTE


def test_once_the_reserve_is_gone_the_joker_takes_from_paths_and_then_from_readings() -> None:
    table = table_at("1")
    table.does("fay", c.Extend(10))
    assert lent(table) == {"reserve": 5 * MINUTE, "4b": 5 * MINUTE}
    table.does("fay", c.Extend(3))
    assert lent(table) == {"reserve": 5 * MINUTE, "4b": 6 * MINUTE, "4a": 2 * MINUTE}


def test_in_classic_sessions_the_joker_takes_from_the_consultation() -> None:
    table = table_at("1", "classic-120")
    table.does("fay", c.Extend(7))
    assert lent(table) == {"reserve": 5 * MINUTE, "4": 2 * MINUTE}


def test_a_step_that_lent_begins_with_what_it_kept() -> None:
    table = table_at("1")
    table.does("fay", c.Extend(10))
    table.go_to("4b")
    assert left(table) == 3 * MINUTE


@pytest.mark.parametrize("minutes", [1, 2, 3, 5, 10])
@pytest.mark.parametrize("preset", PRESETS)
def test_learning_keeps_its_eight_minutes_however_often_one_borrows(preset: PresetName, minutes: int) -> None:
    table = table_at("0a", preset)
    while True:
        for _ in range(12):
            table.does("fay", c.Extend(minutes))
            assert seconds_of(table, "6") >= LEARNING_NEEDS
        if table.state.step == "5":
            break
        table.go_to(PRESETS[preset].after(table.state.step) or "6")
    table.move_on()
    assert left(table) >= LEARNING_NEEDS


@pytest.mark.parametrize("preset", PRESETS)
def test_no_step_is_lent_away_altogether(preset: PresetName) -> None:
    table = table_at("0a", preset)
    for _ in range(30):
        table.does("fay", c.Extend(10))
    least = {step: min(planned, 2 * MINUTE) for step, planned in PRESETS[preset].seconds.items()}
    assert all(seconds_of(table, step) >= seconds for step, seconds in least.items())


@pytest.mark.parametrize("preset", PRESETS)
def test_what_is_borrowed_makes_the_session_no_longer(preset: PresetName) -> None:
    table = table_at("1", preset)
    table.does("fay", c.Extend(2))
    reserve = PRESETS[preset].reserve - lent(table).get("reserve", 0)
    assert sum(seconds_of(table, step) for step in PRESETS[preset].steps) + reserve == PRESETS[preset].total


def test_the_facilitator_may_still_give_time_when_nothing_is_left_to_lend() -> None:
    table = table_at("6")
    table.does("fay", c.Extend(5))
    assert lenders(table) == {}
    assert table.does("fay", c.Extend(2)) == [e.Extended(seconds=2 * MINUTE, lent={})]
    assert left(table) == (20 + 5 + 2) * MINUTE


def test_a_step_entered_again_lends_nothing_of_the_time_it_has_already_used() -> None:
    table = table_at("4b")
    table.wait(minutes=8)
    table.move_back()
    assert "4b" not in lenders(table)
