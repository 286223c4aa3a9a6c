"""When a step tells its time: half-way, with two minutes left, and at the end. It tells, and never moves the step.

Source: the method reference, 3.4: that its time is over is advice to the facilitator, who alone moves on.
"""

from typing import Literal

Milestone = Literal["half", "two_minutes", "zero"]

_TWO_MINUTES = 120


def milestones(seconds: int) -> dict[Milestone, int]:
    """Of a step that lasts so many seconds: how many are left at each."""
    return {"half": seconds // 2, "two_minutes": _TWO_MINUTES, "zero": 0}
