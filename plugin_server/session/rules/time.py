"""Steps and their time. The facilitator moves; the clock only advises.

A step entered again has the time it had left: going back never gives or takes any.
"""

from plugin_server.method.steps import StepId, steps_from
from plugin_server.session import commands as c
from plugin_server.session import events as e
from plugin_server.session.refusals import Refused
from plugin_server.session.rules.rule import Rules
from plugin_server.session.state import State, plan

NEEDS_A_CLIENT = steps_from("1", "5")


def _enter(state: State, step: StepId) -> list[e.Event]:
    clock = state.clock
    planned = plan(state).seconds[step] + clock.extended.get(step, 0)
    return [e.StepEntered(step=step, seconds=planned - clock.spent.get(step, 0.0))]


def _start(state: State, command: c.Start, actor: str, now: float) -> list[e.Event]:
    return _enter(state, plan(state).steps[0])


def _next(state: State, command: c.Next, actor: str, now: float) -> list[e.Event]:
    if command.step != state.step:
        return []
    following = plan(state).after(state.step)
    if following is None:
        raise Refused("already_last")
    if following in NEEDS_A_CLIENT and state.client is None:
        raise Refused("no_client")
    return _enter(state, following)


def _back(state: State, command: c.Back, actor: str, now: float) -> list[e.Event]:
    if command.step != state.step:
        return []
    previous = plan(state).before(state.step)
    if previous is None:
        raise Refused("already_first")
    return _enter(state, previous)


def _pause(state: State, command: c.Pause, actor: str, now: float) -> list[e.Event]:
    if state.clock.deadline is None:
        raise Refused("not_running")
    return [e.Paused()]


def _resume(state: State, command: c.Resume, actor: str, now: float) -> list[e.Event]:
    if state.clock.remaining is None:
        raise Refused("already_running")
    return [e.Resumed()]


def _extend(state: State, command: c.Extend, actor: str, now: float) -> list[e.Event]:
    return [e.Extended(seconds=60 * command.minutes)]


RULES: Rules = {
    c.Start: _start,
    c.Next: _next,
    c.Back: _back,
    c.Pause: _pause,
    c.Resume: _resume,
    c.Extend: _extend,
}
