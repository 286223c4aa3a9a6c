"""How long steps last once time was given and lent, and how late the session is. Questions asked of a state."""

from plugin_server.method.lending import may_lend
from plugin_server.method.presets import WITHOUT_A_BREAK
from plugin_server.method.steps import StepId
from plugin_server.session.state import State, plan


def allotted(state: State, step: StepId) -> int:
    """Seconds of a step: as planned, with what it was given, without what it lent."""
    clock = state.clock
    return plan(state).seconds.get(step, 0) + clock.extended.get(step, 0) - clock.lent.get(step, 0)


def sources(state: State) -> dict[str, int]:
    """What the reserve and the steps still ahead can lend (seconds), in the order in which they are asked."""
    steps = plan(state).steps
    ahead = steps[steps.index(state.step) + 1 :] if state.step in steps else steps
    reserve = plan(state).reserve - state.clock.lent.get("reserve", 0)
    return may_lend(reserve, {step: allotted(state, step) for step in ahead})


def late(state: State, now: float) -> int:
    """Whole seconds by which the steps so far took longer than they had, less what was made up for; never below 0.

    A step left early gives its time back. The present step counts once it is over its time.
    """
    clock, steps = state.clock, plan(state).steps
    if state.step not in steps:
        return 0
    running = now - clock.since if clock.since is not None else 0.0
    passed = steps[: steps.index(state.step)]
    behind = sum(clock.spent.get(step, 0.0) - allotted(state, step) for step in passed)
    here = clock.spent.get(state.step, 0.0) + running - allotted(state, state.step)
    return max(0, int(behind + max(0.0, here)) - clock.caught_up)


def break_is_due(state: State) -> bool:
    """Beyond 90 minutes on video a break is offered, before the consultation: it also lets the contract settle."""
    return plan(state).total > WITHOUT_A_BREAK and state.clock.breaks == 0 and state.step in ("3", "4a", "4")
