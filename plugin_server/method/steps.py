"""The steps of a session, in order, and who they belong to: defining the need or solving it.

Source: Payette & Champagne's six steps plus step 0; step 4 is split in need-first sessions so that the
consultation begins by enlightening the need.
"""

from typing import Literal, get_args

StepId = Literal["lobby", "0a", "0b", "0c", "1", "2", "3", "4a", "4b", "4", "5", "6", "closing"]
Role = Literal["facilitator", "cofacilitator", "client", "consultant", "observer"]

STEPS: tuple[StepId, ...] = get_args(StepId)
ROLES: tuple[Role, ...] = get_args(Role)

CONDUCTING: tuple[Role, ...] = ("facilitator", "cofacilitator")

DEFINING: frozenset[StepId] = frozenset({"1", "2", "3", "4a"})
"""Steps that define the need: 80 % of the work on the situation in a need-first session."""

SOLVING: frozenset[StepId] = frozenset({"4b", "4", "5"})
"""Steps that solve. Where step 4 is not split it counts here: the consultation does not begin by enlightening the need,
and classic presets give about half to each side (method reference, 3.3)."""

CONSULTATION: frozenset[StepId] = frozenset({"4a", "4b", "4"})


def steps_from(first: StepId, last: StepId) -> frozenset[StepId]:
    """Every step from `first` to `last`, both included, in the order of `STEPS`."""
    return frozenset(STEPS[STEPS.index(first) : STEPS.index(last) + 1])


THE_CLIENTS_STEPS = steps_from("1", "5")
"""The work on one client's situation."""
