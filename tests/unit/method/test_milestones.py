"""When a step tells its time."""

import pytest

from plugin_server.method.milestones import milestones


@pytest.mark.parametrize(
    ("minutes", "told"),
    [
        (20, (("half", 600), ("two_minutes", 120), ("zero", 0))),
        (4, (("half", 120), ("two_minutes", 120), ("zero", 0))),
        (3, (("two_minutes", 120), ("half", 90), ("zero", 0))),
        (2, (("half", 60), ("zero", 0))),
        (0, ()),
    ],
)
def test_a_step_tells_its_half_its_last_two_minutes_and_its_end_as_it_comes_to_them(
    minutes: int, told: tuple[tuple[str, int], ...]
) -> None:
    assert milestones(minutes * 60) == told


def test_the_half_of_an_odd_number_of_seconds_is_a_whole_second() -> None:
    assert milestones(601)[0] == ("half", 300)
