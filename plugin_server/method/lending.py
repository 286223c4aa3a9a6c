"""Where more time comes from, and what is never lent.

Source: the method reference, 3.4: borrow from the reserve, then from 4b, 4a and 0; never from step 6 below 8 minutes,
because the step that is skipped first is the one in which the group learns.
"""

from collections.abc import Mapping

from plugin_server.method.steps import StepId

LENDERS: tuple[StepId, ...] = ("4b", "4a", "4", "0c", "0b", "0a", "6")
"""The steps that may lend, in this order, after the reserve. 4 stands for both where it is not split."""

_MINUTE = 60
_LEAST: dict[StepId, int] = {"6": 8 * _MINUTE, "4": 6 * _MINUTE}
_LEAST_OTHERWISE = 2 * _MINUTE


def may_lend(reserve: int, ahead: Mapping[StepId, int]) -> dict[str, int]:
    """What each source can still give (seconds), in the order in which it is asked; only those that can.

    `reserve` is what is left of it, `ahead` the seconds of each step not yet entered.
    """
    can: dict[str, int] = {"reserve": reserve}
    can |= {step: ahead[step] - _LEAST.get(step, _LEAST_OTHERWISE) for step in LENDERS if step in ahead}
    return {source: seconds for source, seconds in can.items() if seconds > 0}


def borrow(seconds: int, sources: Mapping[str, int]) -> dict[str, int]:
    """Who lends how much (seconds) so that `seconds` come together, as far as the `sources` reach."""
    lent: dict[str, int] = {}
    for source, available in sources.items():
        taken = min(seconds - sum(lent.values()), available)
        if taken > 0:
            lent[source] = taken
    return lent
