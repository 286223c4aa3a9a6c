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
    """What the reserve and the steps not yet entered can lend (seconds), in the order in which they are asked."""
    steps = plan(state).steps
    ahead = steps[steps.index(state.step) + 1 :] if state.step in steps else steps
    untouched = {step: allotted(state, step) for step in ahead if not state.clock.spent.get(step)}
    return may_lend(plan(state).reserve - state.clock.lent.get("reserve", 0), untouched)


def late(state: State, now: float) -> int:
    """Whole seconds by which the session would end later than planned if all went on as allotted; never below 0.

    Pauses count, and so does a step that takes longer than it has; a step left early gives its time back. What the
    reserve lends is not late: it is what it is for.
    """
    clock, preset = state.clock, plan(state)
    if clock.started is None or state.step not in preset.steps:
        return 0
    running = now - clock.since if clock.since is not None else 0.0
    spent = {**clock.spent, state.step: clock.spent.get(state.step, 0.0) + running}
    ahead = preset.steps[preset.steps.index(state.step) :]
    to_come = sum(max(0.0, allotted(state, step) - spent.get(step, 0.0)) for step in ahead)
    planned = sum(preset.seconds.values()) + clock.lent.get("reserve", 0)
    return max(0, int(now - clock.started + to_come - planned))


def break_is_due(state: State) -> bool:
    """Beyond 90 minutes on video a break is offered, before the consultation: it also lets the contract settle."""
    return plan(state).total > WITHOUT_A_BREAK and state.clock.breaks == 0 and state.step in ("3", "4a", "4")
