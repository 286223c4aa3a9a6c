"""The presets are the tables of the method reference, 3.2, in seconds."""

from itertools import pairwise

import pytest

from plugin_server.method.presets import FLOOR, PRESETS, PresetName
from plugin_server.method.steps import DEFINING, SOLVING, STEPS, StepId

NEED_FIRST = """
0        15  12   6
1         8   6   5
2        30  22  15
3        12  10   6
4a       14  10   6
4b        8   6   4
5         8   6   4
6        20  14  10
reserve   5   4   4
"""

CLASSIC = """
0        20  15   8
1        10   7   5
2        20  15  12
3        10   8   5
4        30  22  14
5        10   8   5
6        15  12   9
reserve   5   3   2
"""

OPENING: tuple[StepId, ...] = ("0a", "0b", "0c")
NEED_FIRST_PRESETS: list[PresetName] = ["need-first-120", "need-first-90", "need-first-60"]
SPLIT: list[PresetName] = [*NEED_FIRST_PRESETS, "express-45"]
"""Those that enlighten the need before they look for paths."""


def rows() -> list[tuple[PresetName, str, int]]:
    """Preset, row and minutes, for every cell of the two tables."""
    found: list[tuple[PresetName, str, int]] = []
    columns: dict[str, list[PresetName]] = {
        NEED_FIRST: NEED_FIRST_PRESETS,
        CLASSIC: ["classic-120", "classic-90", "classic-60"],
    }
    for table, presets in columns.items():
        for row, *cells in (line.split() for line in table.splitlines() if line):
            found += [(preset, row, int(cell)) for preset, cell in zip(presets, cells, strict=True)]
    return found


def planned(preset: PresetName, row: str) -> int:
    plan = PRESETS[preset]
    if row == "reserve":
        return plan.reserve
    if row == "0":
        return sum(plan.seconds[step] for step in OPENING)
    return {str(step): seconds for step, seconds in plan.seconds.items()}[row]


def share_of_defining(preset: PresetName) -> float:
    seconds = PRESETS[preset].seconds
    defining, solving = (sum(seconds[step] for step in seconds if step in side) for side in (DEFINING, SOLVING))
    return defining / (defining + solving)


@pytest.mark.parametrize(("preset", "row", "minutes"), rows())
def test_each_step_lasts_as_long_as_the_method_says(preset: PresetName, row: str, minutes: int) -> None:
    assert planned(preset, row) == 60 * minutes


@pytest.mark.parametrize("preset", PRESETS)
def test_the_steps_and_the_reserve_fill_the_format_exactly(preset: PresetName) -> None:
    plan = PRESETS[preset]
    assert sum(plan.seconds.values()) + plan.reserve == 60 * int(preset.rpartition("-")[2])


@pytest.mark.parametrize("preset", SPLIT)
def test_need_first_gives_four_fifths_of_the_work_to_defining_the_need(preset: PresetName) -> None:
    assert share_of_defining(preset) == 0.8


@pytest.mark.parametrize(
    ("preset", "share"), [("classic-120", 40 / 80), ("classic-90", 30 / 60), ("classic-60", 22 / 41)]
)
def test_where_step_4_is_not_split_about_half_of_the_work_defines_the_need(preset: PresetName, share: float) -> None:
    assert share_of_defining(preset) == share


@pytest.mark.parametrize("preset", PRESETS)
def test_the_work_on_the_situation_is_steps_1_to_5(preset: PresetName) -> None:
    opening_and_learning = {*OPENING, "6"}
    steps = set(PRESETS[preset].seconds)
    assert steps - opening_and_learning == steps & (DEFINING | SOLVING)
    assert not DEFINING & SOLVING


@pytest.mark.parametrize("preset", PRESETS)
def test_learning_never_has_less_than_eight_minutes(preset: PresetName) -> None:
    assert PRESETS[preset].seconds["6"] >= 8 * 60


@pytest.mark.parametrize("preset", PRESETS)
def test_the_consultation_is_split_only_where_the_need_comes_first(preset: PresetName) -> None:
    consultation = [step for step in PRESETS[preset].steps if step.startswith("4")]
    assert consultation == (["4a", "4b"] if preset in SPLIT else ["4"])


@pytest.mark.parametrize("preset", PRESETS)
def test_only_what_is_shorter_than_an_hour_is_called_express(preset: PresetName) -> None:
    assert (PRESETS[preset].total < 60 * 60) == preset.startswith("express")


@pytest.mark.parametrize("preset", PRESETS)
def test_the_floor_is_an_hour_and_no_step_is_left_out_below_it(preset: PresetName) -> None:
    plan = PRESETS[preset]
    assert FLOOR == 60 * 60
    assert all(seconds >= 60 for seconds in plan.seconds.values())


@pytest.mark.parametrize("preset", PRESETS)
def test_steps_follow_one_another_in_the_order_of_the_method(preset: PresetName) -> None:
    positions = [STEPS.index(step) for step in PRESETS[preset].steps]
    assert positions == sorted(positions)


@pytest.mark.parametrize("preset", PRESETS)
def test_one_step_after_leads_back_one_step_before(preset: PresetName) -> None:
    plan = PRESETS[preset]
    for step, following in pairwise(plan.steps):
        assert plan.after(step) == following
        assert plan.before(following) == step


@pytest.mark.parametrize("preset", PRESETS)
def test_a_session_goes_from_the_lobby_to_the_opening_and_ends_with_learning(preset: PresetName) -> None:
    plan = PRESETS[preset]
    assert plan.after("lobby") == "0a"
    assert plan.before("0a") is None
    assert plan.after("6") is None
