"""When a step tells its time."""

import pytest

from plugin_server.method.milestones import milestones


@pytest.mark.parametrize(("minutes", "half"), [(20, 600), (8, 240), (3, 90)])
def test_a_step_tells_its_half_its_last_two_minutes_and_its_end(minutes: int, half: int) -> None:
    assert milestones(minutes * 60) == {"half": half, "two_minutes": 120, "zero": 0}


def test_the_half_of_an_odd_number_of_seconds_is_a_whole_second() -> None:
    assert milestones(601)["half"] == 300
