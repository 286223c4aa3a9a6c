"""When a step tells its time: half-way, with two minutes left, and at the end. It tells, and never moves the step.

That the end of its time is advice to the facilitator, who alone moves on, comes from the method reference (3.4); the
moments themselves are our choice.
"""

from typing import Literal

Milestone = Literal["half", "two_minutes", "zero"]

_TWO_MINUTES = 120


def milestones(seconds: int) -> tuple[tuple[Milestone, int], ...]:
    """Of a step that lasts so many seconds, those it comes to, in this order, and the seconds left at each.

    Of two at the same moment the later one is told.
    """
    left: dict[Milestone, int] = {"half": seconds // 2, "two_minutes": _TWO_MINUTES, "zero": 0}
    ahead = [(name, mark) for name, mark in left.items() if mark < seconds]
    return tuple(sorted(ahead, key=lambda one: one[1], reverse=True))
