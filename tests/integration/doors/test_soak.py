"""The doors over a long meeting, shortened: what comes is what was said, and memory stays as it was."""

from tests.integration.doors.soak import MINUTE, soak

MINUTES = 12
WARM = 4
"""Minutes after which everything that is kept is there."""


def test_a_long_meeting_leaves_nothing_behind() -> None:
    played = soak(MINUTES)
    for heard in played.heard.values():
        assert 0.95 * MINUTES * MINUTE < heard < 1.02 * MINUTES * MINUTE
    assert set(played.heard) == {"cleo", "abe"}
    assert set(played.refused) == {("mediajson", "unknown endpoint"), ("jigasi", "unknown endpoint")}
    assert max(played.memory[WARM:]) - played.memory[WARM] < 4_000
