"""What those who conduct see: what is not ready, who was not heard, the time, the confidences of the client."""

from statistics import fmean

from plugin_server.method.milestones import milestones
from plugin_server.method.steps import CONDUCTING, Role
from plugin_server.session.allotment import allotted, break_is_due, sources
from plugin_server.session.course import following
from plugin_server.session.readiness import not_ready
from plugin_server.session.sections import ClockView, FacilitatorView
from plugin_server.session.state import State
from plugin_server.session.turns import not_heard

RATINGS_SHOWN_FROM = 4
"""Below four answers an average could point at a person (method reference, 4.6)."""


def clock(state: State) -> ClockView:
    seconds = allotted(state, state.step)
    return ClockView(
        step=state.step,
        seconds=seconds,
        deadline=state.clock.deadline,
        remaining=state.clock.remaining,
        milestones=milestones(seconds),
        moment=state.clock.moment,
    )


def _ratings(state: State) -> dict[str, float] | None:
    """Averages, once no answer can be added any more: one more would tell what it was."""
    given = state.ratings.values()
    if state.closed_at is None or len(given) < RATINGS_SHOWN_FROM:
        return None
    return {
        "safe": round(fmean(r.safe for r in given), 1),
        "learned": round(fmean(r.learned for r in given), 1),
        "understood": round(fmean(r.understood for r in given), 1),
    }


def conduct(state: State, role: Role) -> FacilitatorView | None:
    """The client's signals and the pauses asked for are told to the facilitator alone."""
    if role not in CONDUCTING:
        return None
    confidant = role == "facilitator"
    return FacilitatorView(
        following=following(state),
        not_ready=not_ready(state),
        not_heard=not_heard(state),
        clock=state.clock,
        may_lend=tuple(sources(state).items()),
        break_offered=break_is_due(state),
        zones=tuple(sorted(state.zones)),
        cues=state.cues,
        signals=state.signals if confidant else (),
        pauses_asked=len(state.pauses_asked) if confidant else 0,
        invited=state.invited,
        ratings=_ratings(state) if confidant else None,
        learnings=sum(bool(own) for own in state.learnings.values()),
    )
