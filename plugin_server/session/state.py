"""What a session is at one version, and the questions one may ask of it. Built by `evolve`, never edited."""

from typing import Literal

import msgspec

from plugin_server.method.presets import PRESETS, Preset, PresetName
from plugin_server.method.steps import Role, StepId
from plugin_server.session.commands import (
    ContributionKind,
    HelpKind,
    Language,
    Seat,
    SpeechScope,
    SubjectKind,
)

Stage = Literal["subject", "question", "difficulty", "need"]
SpeechState = Literal["off", "waiting", "listening"]


class Person(msgspec.Struct, frozen=True):
    id: str
    name: str
    seat: Seat
    present: bool = False
    departed: bool = False
    removed: bool = False


class Subject(msgspec.Struct, frozen=True):
    """One's subject; its owner's id is its id."""

    person: str
    kind: SubjectKind
    text: str


class Ballot(msgspec.Struct, frozen=True):
    urgency: int
    importance: int
    appetite: int


class Clock(msgspec.Struct, frozen=True):
    """The time of the current step: a deadline while it runs, a remainder while it is paused (seconds).

    `spent` holds the seconds already passed in each step, the current run (`since`) not counted.
    """

    deadline: float | None = None
    remaining: float | None = None
    since: float | None = None
    spent: dict[StepId, float] = {}
    extended: dict[StepId, int] = {}


class Question(msgspec.Struct, frozen=True):
    id: str
    person: str
    text: str
    at: float
    answered: bool = False
    answer: str = ""
    bookmarked: bool = False


class NeedVersion(msgspec.Struct, frozen=True):
    """One wording of the client's: `stage` says what it is, from the first subject to the need."""

    version: int
    stage: Stage
    text: str
    request: str
    unwanted: str
    at: float


class Mirror(msgspec.Struct, frozen=True):
    id: str
    person: str
    text: str
    shown: bool = False


class Contribution(msgspec.Struct, frozen=True):
    id: str
    person: str
    step: StepId
    kind: ContributionKind
    text: str
    at: float


class Entry(msgspec.Struct, frozen=True):
    """A private note or a learning, with when it was written."""

    text: str
    at: float
    shared: bool = False


class Action(msgspec.Struct, frozen=True):
    slot: int
    what: str
    by_when: str
    sign: str
    in_my_hands: bool | None


class Rating(msgspec.Struct, frozen=True):
    safe: int
    learned: int
    understood: int


class State(msgspec.Struct, frozen=True):
    """One session at `version`. Dictionaries are keyed by person id unless said otherwise."""

    session: str = ""
    title: str = ""
    language: Language = "en"
    preset: PresetName = "need-first-120"
    keys: dict[str, str] = {}
    version: int = 0
    opened_at: float = 0.0
    touched_at: float = 0.0
    commands: frozenset[str] = frozenset()
    earlier_commands: frozenset[str] = frozenset()
    """Digests of the last commands, in two generations: enough to recognise one that is sent again."""

    people: dict[str, Person] = {}
    locked: bool = False
    facilitator: str | None = None
    deputy: str | None = None
    client: str | None = None
    invited: str | None = None

    step: StepId = "lobby"
    clock: Clock = Clock()

    subjects: dict[str, Subject] = {}
    ballots: dict[str, dict[str, Ballot]] = {}
    votes_revealed: bool = False

    questions: tuple[Question, ...] = ()
    needs: tuple[NeedVersion, ...] = ()
    mirrors: tuple[Mirror, ...] = ()
    mirrors_revealed: bool = False
    help: tuple[HelpKind, ...] = ()
    validated: int | None = None
    clear: dict[str, bool] = {}

    contributions: tuple[Contribution, ...] = ()
    notes: dict[str, tuple[Entry, ...]] = {}
    actions: dict[int, Action] = {}
    learnings: dict[str, tuple[Entry, ...]] = {}
    ratings: dict[str, Rating] = {}

    speech_scope: SpeechScope | None = None
    asked: frozenset[str] = frozenset()
    """Everyone who has been present since the offer: a lost connection is no answer."""
    consents: frozenset[str] = frozenset()

    closed_at: float | None = None
    released: frozenset[str] = frozenset()
    erasing: bool = False


def plan(state: State) -> Preset:
    return PRESETS[state.preset]


def role_of(state: State, person: str) -> Role:
    """The role of a person who has a seat: the facilitator and the client are named, the seat says the rest."""
    if person == state.facilitator:
        return "facilitator"
    if person == state.client:
        return "client"
    return "consultant" if state.people[person].seat == "participant" else "observer"


def seated(state: State) -> tuple[Person, ...]:
    """Everyone who has a seat, present or not, in the order they came."""
    return tuple(p for p in state.people.values() if not p.departed)


def present(state: State) -> tuple[Person, ...]:
    return tuple(p for p in seated(state) if p.present)


def consultants(state: State) -> tuple[Person, ...]:
    """Consultants who are present: those a round waits for."""
    return tuple(p for p in present(state) if role_of(state, p.id) == "consultant")


def everyone_voted(state: State, and_also: dict[str, set[str]]) -> bool:
    """Whether all who can vote and are present have voted on every subject but their own.

    `and_also` adds the subjects a person has voted on beyond those in the state.
    """
    voted = {p.id: set(state.ballots.get(p.id, {})) | and_also.get(p.id, set()) for p in consultants(state)}
    return all(state.subjects.keys() - {p} <= subjects for p, subjects in voted.items())


def need(state: State) -> NeedVersion | None:
    """The current wording of the client's need, or None before any."""
    return state.needs[-1] if state.needs else None


def speech_state(state: State) -> SpeechState:
    """Off until offered; listening only while all who are, or were, there to be heard have said yes."""
    if state.speech_scope is None or state.closed_at is not None:
        return "off"
    return "listening" if state.asked <= state.consents else "waiting"


def heard(state: State) -> frozenset[str]:
    """Whose microphone may be listened to now: the consent gate asks this for every frame."""
    if speech_state(state) != "listening":
        return frozenset()
    if state.speech_scope == "group":
        return frozenset(p.id for p in present(state))
    return frozenset(p.id for p in present(state) if p.id == state.client)


def everyone_released(state: State) -> bool:
    """Whether all who have a seat have taken what is theirs; those who are away may still come back for it."""
    return state.closed_at is not None and all(p.id in state.released for p in seated(state))
