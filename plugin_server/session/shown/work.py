"""The work on the situation: what is shown of subjects, votes, questions, the need and gifts, and to whom."""

from plugin_server.method.steps import Role
from plugin_server.session.sections import (
    ChoiceView,
    ContributionView,
    MirrorView,
    NeedView,
    QuestionView,
    SubjectView,
)
from plugin_server.session.state import PROPOSING, Ballot, State, role_of, seated
from plugin_server.session.turns import questions as in_order

BALLOTS_SHOWN_FROM = 3
"""Below three ballots a voter could work out another's from the sums."""


def _name(state: State, person: str) -> str:
    return state.people[person].name


def _seated_consultants(state: State) -> list[str]:
    """All who have a seat, here or away."""
    return [p.id for p in seated(state) if role_of(state, p.id) == "consultant"]


def _subject(state: State, owner: str, person: str) -> SubjectView:
    """One's own vote at once, the sums once votes are shown and so many voted that they name nobody."""
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


def choice(state: State, person: str) -> ChoiceView:
    """Subjects and votes are counted over all who have a seat: with those present, whoever drops would show theirs."""
    proposing = [p.id for p in seated(state) if role_of(state, p.id) in PROPOSING]
    others = {p: state.subjects.keys() - {p} for p in _seated_consultants(state)}
    done = [p for p, subjects in others.items() if subjects and subjects <= state.ballots.get(p, {}).keys()]
    return ChoiceView(
        subjects=tuple(_subject(state, owner, person) for owner in state.subjects),
        expected=len(proposing),
        proposed=sum(p in state.subjects or p in state.passed for p in proposing),
        passed=sum(p in state.passed for p in proposing),
        i_passed=person in state.passed,
        i_carry=person in state.carried,
        vote_open=state.vote_open,
        votes_shown=state.votes_revealed,
        voted=len(done),
    )


def questions(state: State, person: str, role: Role) -> tuple[QuestionView, ...]:
    """In the order in which they are to be asked. That one touches the client is the client's alone to know."""
    return tuple(
        QuestionView(
            id=q.id,
            name=_name(state, q.person),
            text=q.text,
            mine=q.person == person,
            answered=q.answered,
            answer=q.answer,
            bookmarked=role == "client" and q.id in state.bookmarks,
        )
        for q in in_order(state)
    )


def need(state: State, person: str, role: Role) -> NeedView:
    """Mirrors go to their author; once revealed to the client; once shown, to everyone.

    Answers are counted over all who have a seat: with those present, whoever drops would show theirs.
    """
    mirrors = tuple(
        MirrorView(m.id, _name(state, m.person), m.text, m.person == person, m.shown)
        for m in state.mirrors
        if m.person == person or m.shown or (state.mirrors_revealed and role == "client")
    )
    asked = _seated_consultants(state)
    return NeedView(
        versions=state.needs,
        help=state.help,
        validated=state.validated,
        recontracting=state.recontracting,
        mirrors=mirrors,
        mirrors_sent=len(state.mirrors),
        mirrors_revealed=state.mirrors_revealed,
        my_clear=state.clear.get(person),
        clear=sum(state.clear.get(p) is True for p in asked),
        unclear=sum(state.clear.get(p) is False for p in asked),
        consultants=len(asked),
    )


def contributions(state: State, person: str, role: Role) -> tuple[ContributionView, ...]:
    """Gifts are for the client; their author sees their own again."""
    return tuple(
        ContributionView(
            id=c.id,
            name=_name(state, c.person),
            step=c.step,
            kind=c.kind,
            text=c.text,
            mine=c.person == person,
            bookmarked=role == "client" and c.id in state.bookmarks,
        )
        for c in state.contributions
        if role == "client" or c.person == person
    )
