"""The same session with everything changed that a person must not see: their view must not notice."""

from typing import TypeVar

from msgspec.structs import replace

from plugin_server.session.state import Ballot, Contribution, Entry, Mirror, Rating, State, role_of
from plugin_server.session.views import RATINGS_SHOWN_FROM

T = TypeVar("T")


def blindfolded(state: State, person: str) -> State:
    """`state` with every secret of the others altered, as far as it is secret to `person` now."""
    role = role_of(state, person)
    client = role == "client"
    averages = role == "facilitator" and len(state.ratings) >= RATINGS_SHOWN_FROM
    return replace(
        state,
        keys={"facilitator": "another hash"},
        commands=frozenset({"another digest"}),
        ballots=state.ballots
        if state.votes_revealed
        else _of_others(state.ballots, person, {v: _other_ballots(b) for v, b in state.ballots.items()}),
        questions=tuple(q if client else replace(q, bookmarked=not q.bookmarked) for q in state.questions),
        mirrors=tuple(
            m if m.person == person or m.shown or (client and state.mirrors_revealed) else _other_mirror(m)
            for m in state.mirrors
        ),
        contributions=tuple(g if client or g.person == person else _other_gift(g) for g in state.contributions),
        notes=_of_others(state.notes, person, {p: _other_entries(n) for p, n in state.notes.items()}),
        learnings=_of_others(state.learnings, person, {p: _other_entries(n) for p, n in state.learnings.items()}),
        actions=state.actions
        if client
        else {slot: replace(action, what="another plan") for slot, action in state.actions.items()},
        ratings=state.ratings
        if averages
        else _of_others(state.ratings, person, {p: _other_rating(r) for p, r in state.ratings.items()}),
    )


def _of_others(mine: dict[str, T], person: str, others: dict[str, T]) -> dict[str, T]:
    return {p: mine[p] if p == person else others[p] for p in mine}


def _other_ballots(ballots: dict[str, Ballot]) -> dict[str, Ballot]:
    return {s: Ballot(3 - b.urgency, 3 - b.importance, 3 - b.appetite) for s, b in ballots.items()}


def _other_mirror(mirror: Mirror) -> Mirror:
    return replace(mirror, text="another mirror")


def _other_gift(gift: Contribution) -> Contribution:
    return replace(gift, text="another gift", kind="idea" if gift.kind == "tool" else "tool")


def _other_entries(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    return tuple(w if w.shared else replace(w, text="another text", at=0.0) for w in entries)


def _other_rating(rating: Rating) -> Rating:
    return Rating(6 - rating.safe, 6 - rating.learned, 6 - rating.understood)
