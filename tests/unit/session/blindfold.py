"""The same session with everything changed that a person must not see: their view must not notice.

Every field of the state is either public or has an alteration here, so that a new one has to be decided.
"""

from collections import deque
from collections.abc import Callable, Collection
from typing import TypeVar

from msgspec.structs import replace

from plugin_server.method.steps import StepId
from plugin_server.session.commands import ContributionKind, Zone
from plugin_server.session.shown.conduct import RATINGS_SHOWN_FROM
from plugin_server.session.shown.work import BALLOTS_SHOWN_FROM
from plugin_server.session.state import (
    PROPOSING,
    Action,
    Ballot,
    Clock,
    Contribution,
    Cue,
    Entry,
    Kept,
    Mirror,
    Person,
    Question,
    Rating,
    Regulation,
    Round,
    Signal,
    State,
    consultants,
    present,
    role_of,
    seated,
)

T = TypeVar("T")

PUBLIC = frozenset(
    {
        *("session", "title", "language", "preset", "practice", "version", "opened_at", "closes_at"),
        *("locked", "facilitator", "deputy", "cofacilitator", "client"),
        *("address", "silence", "charter", "charter_version", "weather"),
        *("step", "rounds", "speaking", "hands"),
        *("subjects", "vote_open", "votes_revealed"),
        *("needs", "mirrors_revealed", "help", "validated", "recontracting"),
        *("help_asked", "agreement"),
        *("speech_scope", "asked"),
        *("closed_at", "erasing"),
    }
)
"""Fields on which anyone's view may depend."""


def blindfolded(state: State, person: str) -> State:
    """`state` with every secret of the others altered, as far as it is secret to `person` now."""
    return replace(state, **{field: alter(state, person) for field, alter in ALTERED.items()})


# ---- what is told to some


def _is_client(state: State, person: str) -> bool:
    return role_of(state, person) == "client"


def _facilitates(state: State, person: str) -> bool:
    return role_of(state, person) == "facilitator"


def _conducts(state: State, person: str) -> bool:
    return role_of(state, person) in ("facilitator", "cofacilitator")


def _exchanged(members: frozenset[str], state: State, person: str, counted: Collection[str]) -> frozenset[str]:
    """As many members among the others who are `counted`, but other ones; of those who are not, the opposite.

    Those present and those away keep their numbers, since what is not ready depends on who is here.
    """
    here = [p.id for p in present(state) if p.id in counted and p.id != person]
    away = [p for p in counted if p not in here and p != person]
    moved = {after for group in (here, away) for before, after in _next_to(group) if before in members}
    opposite = {p for p in state.people if p != person and p not in counted and p not in members}
    return frozenset(moved | opposite | (members & {person}))


def _next_to(people: list[str]) -> list[tuple[str, str]]:
    return list(zip(people, people[1:] + people[:1], strict=True))


def _own(of_each: dict[str, T], person: str) -> dict[str, T]:
    return {p: value for p, value in of_each.items() if p == person}


def _rotated(given: dict[str, Rating], person: str) -> dict[str, Rating]:
    others = deque(value for p, value in given.items() if p != person)
    others.rotate(1)
    return {p: value if p == person else others.popleft() for p, value in given.items()}


# ---- people and frame


def _people(state: State, person: str) -> dict[str, Person]:
    """Since when someone is away is told to those who may take over from the facilitator."""

    def other(p: Person) -> Person:
        away = p.away_since if p.id == state.facilitator else 0.5
        removed = not p.removed if p.departed else p.removed
        return replace(p, joined_in="6" if p.joined_in == "lobby" else "lobby", away_since=away, removed=removed)

    return {p.id: p if p.id == person else other(p) for p in state.people.values()}


def _invited(state: State, person: str) -> str | None:
    if state.invited == person or _conducts(state, person):
        return state.invited
    return "another" if state.invited is None else None


def _pauses_asked(state: State, person: str) -> frozenset[str]:
    """The facilitator knows how many; nobody knows who."""
    mine, others = state.pauses_asked & {person}, len(state.pauses_asked - {person})
    number = others if _facilitates(state, person) else others + 1
    return mine | {f"another {n}" for n in range(number)}


def _charter_agreed(state: State, person: str) -> frozenset[str]:
    """How many agree, never who."""
    return _exchanged(state.charter_agreed, state, person, [p.id for p in seated(state)])


def _clock(state: State, person: str) -> Clock:
    """To those who do not conduct, the present step's time alone."""
    if _conducts(state, person):
        return state.clock
    clock, here = state.clock, state.step
    return replace(
        clock,
        started=0.5,
        since=0.5,
        spent={"0a": 0.5},
        extended={here: clock.extended.get(here, 0)},
        lent={here: clock.lent.get(here, 0), "reserve": 7},
        caught_up=clock.caught_up + 7,
        breaks=clock.breaks + 1,
        break_lent={"reserve": 7},
        held_by_break=not clock.held_by_break,
    )


# ---- turns


def _round(state: State, person: str) -> Round | None:
    """Who passed has spoken, for all but themselves and those who conduct."""
    if state.round is None or _conducts(state, person):
        return state.round
    done, passed, me = state.round.done, state.round.passed, {person}
    return replace(state.round, done=(passed - me) | (done & me), passed=(done - me) | (passed & me))


def _heard(state: State, person: str) -> dict[StepId, dict[str, int]]:
    """Counts are shown to nobody; only who is heard less than whom decides the hands and the questions of step 2.

    Those who conduct are told who was not heard at all; to them only the counts of those who do not wait change.
    """
    others: dict[StepId, dict[str, int]] = {step: {"another": 7} for step in state.heard}
    queues: dict[StepId, set[str]] = {"2": {q.person for q in state.questions}}
    queues[state.step] = {*state.hands, *queues.get(state.step, set())}
    for step, waiting in queues.items():
        here = state.heard.get(step, {})
        if _conducts(state, person):
            others[step] = {p: n if p in waiting else n + 7 for p, n in here.items()}
        else:
            others[step] = {p: here.get(p, 0) + 7 for p in state.people}
    return others


# ---- choosing


def _passed(state: State, person: str) -> frozenset[str]:
    """How many have no subject today, never who; whoever has one passed nothing."""
    proposing = {p.id for p in seated(state) if role_of(state, p.id) in PROPOSING and p.id not in state.subjects}
    owners = state.subjects.keys()
    return _exchanged(state.passed, state, person, sorted(proposing)) - owners | (state.passed & owners)


def _carried(state: State, person: str) -> frozenset[str]:
    return _exchanged(state.carried, state, person, ())


def _ballots(state: State, person: str) -> dict[str, dict[str, Ballot]]:
    """Blind until they are shown; then only the sums are, and not those of so few that they would name someone."""
    if state.votes_revealed:
        altered = {voter: dict(mine) for voter, mine in state.ballots.items()}
        for subject in state.subjects:
            cast = {v: mine[subject] for v, mine in state.ballots.items() if v != person and subject in mine}
            dealt = deque(cast.values())
            dealt.rotate(1)
            summed = len(cast) + (subject in state.ballots.get(person, {})) >= BALLOTS_SHOWN_FROM
            for voter, ballot in zip(cast, dealt, strict=True):
                altered[voter][subject] = ballot if summed else _opposite(ballot)
        return altered
    votes_of = dict(_next_to([p.id for p in consultants(state) if p.id != person and p.id not in state.subjects]))
    altered = {v: {s: _opposite(b) for s, b in mine.items()} for v, mine in state.ballots.items() if v not in votes_of}
    for voter, other in votes_of.items():
        altered[voter] = {s: _opposite(b) for s, b in state.ballots.get(other, {}).items()}
    return altered | _own(state.ballots, person)


def _opposite(ballot: Ballot) -> Ballot:
    return Ballot(3 - ballot.urgency, 3 - ballot.importance, 3 - ballot.appetite)


# ---- the situation and the need


def _questions(state: State, person: str) -> tuple[Question, ...]:
    return tuple(replace(q, at=0.5) for q in state.questions)


def _kept(state: State, person: str) -> dict[str, tuple[Kept, ...]]:
    another = Kept("k7", "another idea", given=True)
    return {p: (*state.kept.get(p, ()), another) for p in state.people if p != person} | _own(state.kept, person)


def _bookmarks(state: State, person: str) -> frozenset[str]:
    items = {*(q.id for q in state.questions), *(g.id for g in state.contributions)}
    return state.bookmarks if _is_client(state, person) else frozenset(items - state.bookmarks)


def _zones(state: State, person: str) -> frozenset[Zone]:
    return state.zones if _conducts(state, person) else state.zones ^ {"facts", "margin"}


def _cues(state: State, person: str) -> dict[StepId, Cue]:
    return state.cues if _conducts(state, person) else {"0a": Cue(("another phrase",), (("another", "phrase"),))}


def _expected_words(state: State, person: str) -> tuple[str, ...]:
    told = _facilitates(state, person) or _is_client(state, person)
    return state.expected_words if told else ("another word",)


def _mirrors(state: State, person: str) -> tuple[Mirror, ...]:
    """Those who conduct are told whether mirrors are missing, which depends on who sent some."""

    def hidden(mirror: Mirror) -> Mirror:
        author = mirror.person if _conducts(state, person) else "another"
        return Mirror(f"m-{author}", author, "another mirror", shown=False)

    to_client = state.mirrors_revealed and _is_client(state, person)
    return tuple(m if m.person == person or m.shown or to_client else hidden(m) for m in state.mirrors)


def _clear(state: State, person: str) -> dict[str, bool]:
    """How many say clear and how many do not, never who."""
    asked = [p.id for p in seated(state) if role_of(state, p.id) == "consultant" and p.id != person]
    here = [p for p in asked if state.people[p].present]
    groups = (here, [p for p in asked if p not in here])
    moved = {p: state.clear[of] for group in groups for p, of in _next_to(group) if of in state.clear}
    others = {p: not clear for p, clear in state.clear.items() if p not in asked}
    return moved | others | _own(state.clear, person)


def _signals(state: State, person: str) -> tuple[Signal, ...]:
    """The facilitator reads them all; the client sees that the last one waits."""
    if _facilitates(state, person):
        return state.signals
    if _is_client(state, person):
        return (Signal("more", 0.5), Signal(state.signals[-1].kind, 0.5)) if state.signals else ()
    return () if state.signals else (Signal("off_contract", 0.5),)


# ---- giving, planning, learning


def _contributions(state: State, person: str) -> tuple[Contribution, ...]:
    """For the client. That someone gave in this step tells those who conduct who was heard, and nothing more."""
    if _is_client(state, person):
        return tuple(replace(g, at=0.5) for g in state.contributions)

    def other(gift: Contribution) -> Contribution:
        author = gift.person if _conducts(state, person) and gift.step == state.step else "another"
        kind: ContributionKind = "idea" if gift.kind == "tool" else "tool"
        return Contribution("another gift", author, gift.step, kind, "another gift", 0.5)

    return tuple(g if g.person == person else other(g) for g in state.contributions)


def _notes(state: State, person: str) -> dict[str, tuple[Entry, ...]]:
    another = Entry("another note", 0.5, kind="feeling")
    return {p: (another,) for p in state.people if p != person} | _own(state.notes, person)


def _actions(state: State, person: str) -> dict[int, Action]:
    """The client's, and their witness's once they agreed; those who conduct are told whether there is one."""
    if _is_client(state, person) or (state.witness == person and state.witness_agreed):
        return state.actions
    other = {3: Action(3, "another plan", "another day", "another sign", None)}
    if _conducts(state, person):
        return other if state.actions else {}
    return {} if state.actions else other


def _involved(state: State, person: str) -> bool:
    return _is_client(state, person) or person == state.witness


def _witness(state: State, person: str) -> str | None:
    if _involved(state, person):
        return state.witness
    return "another" if state.witness is None else None


def _witness_agreed(state: State, person: str) -> bool | None:
    return state.witness_agreed if _involved(state, person) else not state.witness_agreed


def _learnings(state: State, person: str) -> dict[str, tuple[Entry, ...]]:
    """Who shared which is nobody's to know; those who conduct are told how many wrote."""
    others = {p: own for p, own in state.learnings.items() if p != person}
    shared = deque(w.text for own in others.values() for w in own if w.shared)
    shared.rotate(1)
    another = Entry("another learning", 0.5)
    altered = {
        p: tuple(Entry(shared.popleft(), 0.5, shared=True) if w.shared else another for w in own)
        for p, own in others.items()
    }
    wrote = {} if _conducts(state, person) else {p: (another,) for p in state.people if p != person}
    return wrote | altered | _own(state.learnings, person)


def _ratings(state: State, person: str) -> dict[str, Rating]:
    """One's own; averages to the facilitator, of enough answers and once none can be added."""
    if _facilitates(state, person) and state.closed_at is not None and len(state.ratings) >= RATINGS_SHOWN_FROM:
        return _rotated(state.ratings, person)
    return {
        p: r if p == person else Rating(6 - r.safe, 6 - r.learned, 6 - r.understood) for p, r in state.ratings.items()
    }


def _regulation(state: State, person: str) -> tuple[Regulation, ...]:
    mine = [line for line in state.regulation if line.person == person]
    others = [replace(line, person="another") for line in state.regulation if line.person != person]
    return (*mine, *reversed(others))


# ---- speech and the end


def _consents(state: State, person: str) -> frozenset[str]:
    return _exchanged(state.consents, state, person, sorted(state.asked))


def _released(state: State, person: str) -> frozenset[str]:
    return _exchanged(state.released, state, person, [p.id for p in seated(state)])


ALTERED: dict[str, Callable[[State, str], object]] = {
    "keys": lambda state, person: {"facilitator": "another hash"},
    "touched_at": lambda state, person: 0.5,
    "acted_at": lambda state, person: 0.5,
    "commands": lambda state, person: frozenset({"another digest"}),
    "earlier_commands": lambda state, person: frozenset({"another digest"}),
    "people": _people,
    "invited": _invited,
    "pauses_asked": _pauses_asked,
    "cues": _cues,
    "expected_words": _expected_words,
    "charter_agreed": _charter_agreed,
    "clock": _clock,
    "round": _round,
    "heard": _heard,
    "passed": _passed,
    "carried": _carried,
    "ballots": _ballots,
    "questions": _questions,
    "kept": _kept,
    "bookmarks": _bookmarks,
    "zones": _zones,
    "mirrors": _mirrors,
    "clear": _clear,
    "signals": _signals,
    "signal_returned": lambda state, person: state.signal_returned if _is_client(state, person) else "more",
    "contributions": _contributions,
    "notes": _notes,
    "actions": _actions,
    "witness": _witness,
    "witness_agreed": _witness_agreed,
    "learnings": _learnings,
    "ratings": _ratings,
    "regulation": _regulation,
    "consents": _consents,
    "released": _released,
}
"""Each field that holds something not for everyone, and how it may be altered without the person noticing."""
