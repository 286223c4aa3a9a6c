"""How long simulated people take before each act: no time at all, or the time in which others can follow."""

import time
from collections.abc import Callable

Pace = Callable[[str], None]
"""Waits before an act, given its name."""

SECONDS = {
    "connect": 1.0,
    "next": 3.0,
    "propose_subject": 2.5,
    "vote": 0.25,
    "ask": 3.5,
    "answer": 3.0,
    "note": 0.25,
    "write_need": 6.0,
    "send_mirror": 2.0,
    "say_clear": 1.0,
    "contribute": 2.0,
    "plan_action": 1.5,
    "write_learning": 1.0,
    "rate": 0.25,
    "release": 0.5,
}
"""Long before what everyone reads, short before what nobody else sees."""

OTHERWISE = 3.0


def at_once(act: str) -> None:
    """For a check: as fast as the service answers."""


def as_people_do(act: str) -> None:
    """For people who watch: a whole session in about four minutes."""
    time.sleep(SECONDS.get(act, OTHERWISE))
