"""What one person may see of a session: the only door through which state leaves the server.

A view is made of sections; a change is the sections that differ between two views of the same person, so that
what may be seen is decided once, for state and for events alike. Blind votes, private notes, unrevealed mirrors,
contributions to the client and names beside a refusal never enter another person's view.
"""

from statistics import fmean

import msgspec

from plugin_server.method.rights import acts_of
from plugin_server.method.steps import DEFINING, SOLVING, Role
from plugin_server.session.readiness import not_heard, not_ready
from plugin_server.session.sections import (
    ChoiceView,
    ClockView,
    ClosingView,
    ContributionView,
    FacilitatorView,
    MeView,
    MineView,
    MirrorView,
    NeedView,
    PersonView,
    QuestionView,
    SessionView,
    SpeechView,
    SubjectView,
    View,
)
from plugin_server.session.state import (
    Ballot,
    State,
    consultants,
    heard,
    plan,
    role_of,
    seated,
    speech_state,
)

RATINGS_SHOWN_FROM = 4
"""Below four answers an average could point at a person (method reference, 4.6)."""

BALLOTS_SHOWN_FROM = 3
"""Below three ballots a voter could work out another's from the sums."""


def view(state: State, person: str) -> View:
    """The session as `person` may see it. Raises KeyError when the person never had a seat."""
    role = role_of(state, person)
    return View(
        session=_session(state),
        me=_me(state, person, role),
        people=tuple(
            PersonView(p.id, p.name, role_of(state, p.id), p.present, p.id == state.deputy) for p in seated(state)
        ),
        clock=_clock(state),
        choice=_choice(state, person),
        questions=tuple(
            QuestionView(
                id=q.id,
                name=_name(state, q.person),
                text=q.text,
                mine=q.person == person,
                answered=q.answered,
                answer=q.answer,
                bookmarked=q.bookmarked and role == "client",
            )
            for q in state.questions
        ),
        need=_need(state, person, role),
        contributions=tuple(
            ContributionView(c.id, _name(state, c.person), c.step, c.kind, c.text, c.person == person)
            for c in state.contributions
            if role == "client" or c.person == person
        ),
        learnings=tuple(sorted(w.text for mine in state.learnings.values() for w in mine if w.shared)),
        mine=MineView(
            notes=state.notes.get(person, ()),
            learnings=state.learnings.get(person, ()),
            actions=tuple(a for _, a in sorted(state.actions.items())) if role == "client" else (),
            rating=state.ratings.get(person),
        ),
        speech=SpeechView(
            state=speech_state(state),
            scope=state.speech_scope,
            i_agree=person in state.consents,
            i_am_heard=person in heard(state),
        ),
        closing=ClosingView(
            closed_at=state.closed_at,
            released=sum(p.id in state.released for p in seated(state)),
            expected=len(seated(state)),
            i_released=person in state.released,
        ),
        facilitator=_facilitator(state) if role == "facilitator" else None,
    )


def changes(before: View, after: View) -> dict[str, object]:
    """The sections of `after` that differ from `before`, ready for the wire."""
    return {
        section: msgspec.to_builtins(getattr(after, section), str_keys=True)
        for section in View.__struct_fields__
        if getattr(before, section) != getattr(after, section)
    }


def whole(seen: View) -> dict[str, object]:
    """Every section, ready for the wire."""
    sections: dict[str, object] = msgspec.to_builtins(seen, str_keys=True)
    return sections


def _name(state: State, person: str) -> str:
    return state.people[person].name


def _session(state: State) -> SessionView:
    preset = plan(state)
    return SessionView(
        id=state.session,
        title=state.title,
        language=state.language,
        preset=state.preset,
        locked=state.locked,
        plan=tuple(preset.seconds.items()),
        reserve=preset.reserve,
        defining=tuple(step for step in preset.steps if step in DEFINING),
        solving=tuple(step for step in preset.steps if step in SOLVING),
    )


def _me(state: State, person: str, role: Role) -> MeView:
    mine = state.people[person]
    absent = state.facilitator is None or not state.people[state.facilitator].present
    return MeView(
        id=person,
        name=mine.name,
        role=role,
        seat=mine.seat,
        deputy=person == state.deputy,
        may_take_over=person == state.deputy and absent and role != "client",
        invited=person == state.invited,
        acts=acts_of(role, state.step),
    )


def _clock(state: State) -> ClockView:
    planned = plan(state).seconds.get(state.step, 0)
    return ClockView(
        step=state.step,
        seconds=planned + state.clock.extended.get(state.step, 0),
        deadline=state.clock.deadline,
        remaining=state.clock.remaining,
    )


def _choice(state: State, person: str) -> ChoiceView:
    def subject(owner: str) -> SubjectView:
        proposed = state.subjects[owner]
        cast = [mine[owner] for mine in state.ballots.values() if owner in mine]
        sums = Ballot(
            urgency=sum(b.urgency for b in cast),
            importance=sum(b.importance for b in cast),
            appetite=sum(b.appetite for b in cast),
        )
        return SubjectView(
            person=owner,
            name=_name(state, owner),
            kind=proposed.kind,
            text=proposed.text,
            my_vote=state.ballots.get(person, {}).get(owner),
            sums=sums if state.votes_revealed and len(cast) >= BALLOTS_SHOWN_FROM else None,
            votes=len(cast) if state.votes_revealed else None,
        )

    voters = [p.id for p in consultants(state)]
    done = [p for p in voters if state.subjects.keys() - {p} <= state.ballots.get(p, {}).keys()]
    return ChoiceView(
        subjects=tuple(subject(owner) for owner in state.subjects),
        expected=len(voters),
        proposed=sum(p in state.subjects for p in voters),
        votes_shown=state.votes_revealed,
        voted=len(done) if len(state.subjects) > 1 else 0,
    )


def _need(state: State, person: str, role: Role) -> NeedView:
    """Mirrors go to their author; once revealed to the client; once shown, to everyone."""
    mirrors = tuple(
        MirrorView(m.id, _name(state, m.person), m.text, m.person == person, m.shown)
        for m in state.mirrors
        if m.person == person or m.shown or (state.mirrors_revealed and role == "client")
    )
    present_ids = {p.id for p in consultants(state)}
    return NeedView(
        versions=state.needs,
        help=state.help,
        validated=state.validated,
        mirrors=mirrors,
        mirrors_sent=len(state.mirrors),
        mirrors_revealed=state.mirrors_revealed,
        my_clear=state.clear.get(person),
        clear=sum(clear for p, clear in state.clear.items() if p in present_ids),
        unclear=sum(not clear for p, clear in state.clear.items() if p in present_ids),
        consultants=len(present_ids),
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


def _facilitator(state: State) -> FacilitatorView:
    return FacilitatorView(
        not_ready=not_ready(state),
        not_heard=not_heard(state),
        clock=state.clock,
        invited=state.invited,
        ratings=_ratings(state),
        learnings=sum(bool(mine) for mine in state.learnings.values()),
    )
