"""Steps and their time. The facilitator moves; the clock only advises.

A step entered again has the time it had left: going back never gives or takes any. More time is borrowed, never from
what step 6 needs (method reference, 3.4).
"""

from msgspec.structs import replace

from plugin_server.method.lending import borrow
from plugin_server.method.steps import CONSULTATION, THE_CLIENTS_STEPS, StepId
from plugin_server.session import commands as c
from plugin_server.session import events as e
from plugin_server.session.allotment import allotted, late, sources
from plugin_server.session.changes.time import end_break
from plugin_server.session.course import following
from plugin_server.session.refusals import Refused
from plugin_server.session.rules.rule import Rules
from plugin_server.session.state import State, plan


def _enter(state: State, step: StepId, now: float) -> list[e.Event]:
    """Moving on ends a break: what it gives back counts."""
    after = replace(state, clock=end_break(state.clock, now))
    return [e.StepEntered(step=step, seconds=allotted(after, step) - state.clock.spent.get(step, 0.0))]


def _start(state: State, command: c.Start, actor: str, now: float) -> list[e.Event]:
    return _enter(state, plan(state).steps[0], now)


def _next(state: State, command: c.Next, actor: str, now: float) -> list[e.Event]:
    if command.step != state.step:
        return []
    step = following(state)
    if step is None:
        raise Refused("already_last")
    if step in THE_CLIENTS_STEPS and state.client is None:
        raise Refused("no_client")
    return _enter(state, step, now)


def _back(state: State, command: c.Back, actor: str, now: float) -> list[e.Event]:
    if command.step != state.step:
        return []
    previous = plan(state).before(state.step)
    if previous is None:
        raise Refused("already_first")
    return _enter(state, previous, now)


def _pause(state: State, command: c.Pause, actor: str, now: float) -> list[e.Event]:
    if state.clock.deadline is None:
        raise Refused("not_running")
    return [e.Paused()]


def _resume(state: State, command: c.Resume, actor: str, now: float) -> list[e.Event]:
    if state.clock.remaining is None:
        raise Refused("already_running")
    return [e.Resumed()]


def _extend(state: State, command: c.Extend, actor: str, now: float) -> list[e.Event]:
    """Given even when nothing is left to borrow: it is the facilitator's act, and the session then ends later."""
    seconds = 60 * command.minutes
    return [e.Extended(seconds=seconds, lent=borrow(seconds, sources(state)))]


def _catch_up(state: State, command: c.CatchUp, actor: str, now: float) -> list[e.Event]:
    behind = late(state, now)
    if not behind:
        return []
    lent = borrow(behind, sources(state))
    if not lent:
        raise Refused("nothing_to_borrow")
    return [e.CaughtUp(lent=lent)]


def _begin_moment(state: State, command: c.BeginMoment, actor: str, now: float) -> list[e.Event]:
    """A break stops the step's clock, and its time is borrowed; other moments are part of the step."""
    if state.clock.moment is not None:
        raise Refused("moment_already_begun")
    if command.kind == "exchange" and not (state.silence == "dialogue" and state.step in CONSULTATION):
        raise Refused("no_dialogue")
    seconds = 60 * command.minutes
    if command.kind != "break":
        return [e.MomentBegun(kind=command.kind, seconds=seconds)]
    running = state.clock.deadline is not None
    begun = e.MomentBegun(kind="break", seconds=seconds, lent=borrow(seconds, sources(state)), holds=running)
    return [e.Paused(), begun] if running else [begun]


def _end_moment(state: State, command: c.EndMoment, actor: str, now: float) -> list[e.Event]:
    """The end of a break lets the step's clock go on, if it was running."""
    if state.clock.moment is None:
        return []
    return [e.Resumed()] if state.clock.held_by_break else [e.MomentEnded()]


RULES: Rules = {
    c.Start: _start,
    c.Next: _next,
    c.Back: _back,
    c.Pause: _pause,
    c.Resume: _resume,
    c.Extend: _extend,
    c.CatchUp: _catch_up,
    c.BeginMoment: _begin_moment,
    c.EndMoment: _end_moment,
}
