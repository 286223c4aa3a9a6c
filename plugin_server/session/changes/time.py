"""Steps and their time: what runs, what is paused, what was lent."""

from msgspec.structs import replace

from plugin_server.method.rights import may
from plugin_server.method.steps import CONSULTATION, StepId
from plugin_server.session import events as e
from plugin_server.session.changes.change import on
from plugin_server.session.state import Clock, Moment, State, unseen


def stop_the_run(clock: Clock, step: StepId, at: float) -> Clock:
    if clock.since is None:
        return clock
    spent = {**clock.spent, step: clock.spent.get(step, 0.0) + at - clock.since}
    return replace(clock, spent=spent, since=None)


@on(e.StepEntered)
def _step_entered(state: State, event: e.StepEntered, at: float) -> State:
    """A new step begins with free speech: its round, hands, signals and moment are its own."""
    stopped = stop_the_run(state.clock, state.step, at)
    return replace(
        state,
        step=event.step,
        clock=replace(
            end_break(stopped, at),
            deadline=at + event.seconds,
            remaining=None,
            since=at,
            moment=None,
            started=state.clock.started if state.clock.started is not None else at,
        ),
        invited=state.invited if may("consultant", "answer_invitation", event.step) else None,
        round=None,
        speaking=None,
        hands=(),
        signals=(),
        signal_returned=unseen(state) if event.step in CONSULTATION else None,
        help_asked=False,
        recontracting=state.recontracting and event.step in CONSULTATION,
    )


@on(e.Paused)
def _paused(state: State, event: e.Paused, at: float) -> State:
    clock = state.clock
    if clock.deadline is None:
        return state
    stopped = stop_the_run(clock, state.step, at)
    moment = clock.moment and _hold(clock.moment, at)
    return replace(state, clock=replace(stopped, deadline=None, remaining=clock.deadline - at, moment=moment))


@on(e.Resumed)
def _resumed(state: State, event: e.Resumed, at: float) -> State:
    """Going on ends a break."""
    clock = end_break(state.clock, at)
    if clock.remaining is None:
        return state
    moment = clock.moment and _go_on(clock.moment, at)
    return replace(state, clock=replace(clock, deadline=at + clock.remaining, remaining=None, since=at, moment=moment))


def _hold(moment: Moment, at: float) -> Moment:
    return moment if moment.deadline is None else replace(moment, deadline=None, remaining=moment.deadline - at)


def _go_on(moment: Moment, at: float) -> Moment:
    return moment if moment.remaining is None else replace(moment, deadline=at + moment.remaining, remaining=None)


@on(e.Extended)
def _extended(state: State, event: e.Extended, at: float) -> State:
    clock = state.clock
    return replace(
        state,
        clock=replace(
            clock,
            deadline=None if clock.deadline is None else clock.deadline + event.seconds,
            remaining=None if clock.remaining is None else clock.remaining + event.seconds,
            extended={**clock.extended, state.step: clock.extended.get(state.step, 0) + event.seconds},
            lent=_lend(clock.lent, event.lent),
        ),
    )


@on(e.CaughtUp)
def _caught_up(state: State, event: e.CaughtUp, at: float) -> State:
    clock = state.clock
    caught_up = clock.caught_up + sum(event.lent.values())
    return replace(state, clock=replace(clock, lent=_lend(clock.lent, event.lent), caught_up=caught_up))


@on(e.MomentBegun)
def _moment_begun(state: State, event: e.MomentBegun, at: float) -> State:
    """Within a paused step a moment waits as well, except for a break."""
    clock, is_break = state.clock, event.kind == "break"
    waits = clock.deadline is None and not is_break
    moment = Moment(event.kind, None if waits else at + event.seconds, float(event.seconds) if waits else None)
    begun = replace(clock, moment=moment)
    if is_break:
        begun = replace(
            begun,
            lent=_lend(clock.lent, event.lent),
            breaks=clock.breaks + 1,
            break_lent=event.lent,
            held_by_break=event.holds,
        )
    return replace(state, clock=begun)


@on(e.MomentEnded)
def _moment_ended(state: State, event: e.MomentEnded, at: float) -> State:
    return replace(state, clock=replace(end_break(state.clock, at), moment=None))


def end_break(clock: Clock, at: float) -> Clock:
    """Without the break there may be; the time it leaves goes back to who lent last."""
    if clock.moment is None or clock.moment.kind != "break":
        return clock
    left = max(0, int((clock.moment.deadline or at) - at))
    lent = dict(clock.lent)
    for source, seconds in reversed(clock.break_lent.items()):
        back = min(left, seconds)
        lent[source] -= back
        left -= back
    return replace(clock, lent=lent, moment=None, break_lent={}, held_by_break=False)


def _lend(before: dict[str, int], more: dict[str, int]) -> dict[str, int]:
    return {source: before.get(source, 0) + more.get(source, 0) for source in before.keys() | more.keys()}
