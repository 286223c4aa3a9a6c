"""How long simulated people take before each act: no time at all, or the time in which others can follow."""

import time
from collections.abc import Callable

Pace = Callable[[str], None]
"""Waits before an act, given its name."""

SECONDS = {
    "connect": 1.0,
    "next": 3.0,
    "name_deputy": 1.0,
    "name_cofacilitator": 1.0,
    "write_cue": 0.25,
    "pick_weather": 0.5,
    "agree_charter": 0.25,
    "start_round": 1.0,
    "end_round": 0.5,
    "end_turn": 1.0,
    "pass_turn": 1.0,
    "propose_subject": 2.5,
    "pass_subject": 1.0,
    "carry_subject": 0.25,
    "vote": 0.25,
    "ask": 3.5,
    "keep_for_later": 0.25,
    "answer": 3.0,
    "bookmark": 0.25,
    "mark_zone": 0.25,
    "raise_hand": 1.0,
    "lower_hand": 0.5,
    "begin_moment": 1.0,
    "end_moment": 1.0,
    "set_silence": 0.5,
    "signal": 1.0,
    "acknowledge": 1.0,
    "note": 0.25,
    "write_need": 6.0,
    "send_mirror": 2.0,
    "say_clear": 1.0,
    "contribute": 2.0,
    "plan_action": 1.5,
    "write_learning": 0.5,
    "regulate": 0.5,
    "rate": 0.25,
    "release": 0.5,
}
"""Long before what everyone reads, short before what nobody else sees."""

OTHERWISE = 3.0

WORDS_A_SECOND = 2.6
"""How fast people speak when they are listened to."""


def seconds_before(act: str) -> float:
    return SECONDS.get(act, OTHERWISE)


def seconds_to_say(text: str) -> float:
    return len(text.split()) / WORDS_A_SECOND


def at_once(act: str) -> None:
    """For a check: as fast as the service answers."""


def as_people_do(act: str) -> None:
    """For people who watch: a whole session in about five minutes."""
    time.sleep(seconds_before(act))
