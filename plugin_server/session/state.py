"""What a session is at one version, and the questions one may ask of it. Built by `evolve`, never edited."""

from typing import Literal

import msgspec

from plugin_server.method.presets import PRESETS, Preset, PresetName
from plugin_server.method.steps import Role, StepId
from plugin_server.session.commands import (
    Address,
    ContributionKind,
    HelpKind,
    Language,
    MomentKind,
    NoteKind,
    RegulationKind,
    Seat,
    SignalKind,
    SilenceMode,
    SpeechScope,
    SubjectKind,
    Weather,
    Zone,
)

Stage = Literal["subject", "question", "difficulty", "need"]
SpeechState = Literal["off", "waiting", "listening"]


class Cue(msgspec.Struct, frozen=True):
    """The group's own phrases for a step, and for each of its derailments; where there are none, the guidance's."""

    say: tuple[str, ...] = ()
    derailments: tuple[tuple[str, ...], ...] = ()


class Person(msgspec.Struct, frozen=True):
    id: str
    name: str
    seat: Seat
    joined_in: StepId = "lobby"
    present: bool = False
    away_since: float | None = None
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


class Moment(msgspec.Struct, frozen=True):
    """A short time of its own within the step: a deadline while it runs, a remainder while it is paused (seconds)."""

    kind: MomentKind
    deadline: float | None
    remaining: float | None = None


class Clock(msgspec.Struct, frozen=True):
    """The time of the current step: a deadline while it runs, a remainder while it is paused (seconds).

    `spent` holds the seconds already passed in each step, the current run (`since`) not counted; `lent` the seconds
    that the reserve and steps gave to others; `caught_up` those of them that made up for being late.
    """

    deadline: float | None = None
    remaining: float | None = None
    since: float | None = None
    spent: dict[StepId, float] = {}
    extended: dict[StepId, int] = {}
    lent: dict[str, int] = {}
    caught_up: int = 0
    started: float | None = None
    moment: Moment | None = None
    breaks: int = 0
    break_lent: dict[str, int] = {}
    """What the present break borrowed: what it leaves is given back."""
    held_by_break: bool = False
    """Whether the step was running when the break began."""


class Round(msgspec.Struct, frozen=True):
    """Everyone of the step in turn, in the `order` in which it began. Nobody has both spoken and passed."""

    order: tuple[str, ...] = ()
    done: frozenset[str] = frozenset()
    passed: frozenset[str] = frozenset()


class Question(msgspec.Struct, frozen=True):
    id: str
    person: str
    text: str
    at: float
    answered: bool = False
    answer: str = ""


class NeedVersion(msgspec.Struct, frozen=True):
    """One wording of the client's: `stage` says what it is, from the first subject to the need."""

    version: int
    stage: Stage
    text: str
    request: str
    unwanted: str
    at: float
    limits: str = ""


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


class Kept(msgspec.Struct, frozen=True):
    """An idea in its author's drawer, until it is given."""

    id: str
    text: str
    given: bool = False


class Signal(msgspec.Struct, frozen=True):
    kind: SignalKind
    at: float


class Entry(msgspec.Struct, frozen=True):
    """A private note or a learning, with when it was written."""

    text: str
    at: float
    shared: bool = False
    kind: NoteKind = "note"


class Regulation(msgspec.Struct, frozen=True):
    person: str
    kind: RegulationKind
    text: str


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
    practice: bool = False
    version: int = 0
    opened_at: float = 0.0
    touched_at: float = 0.0
    acted_at: float = 0.0
    """When somebody last did something; coming and going is not doing."""
    closes_at: float | None = None
    """When the session closes by itself, once it was announced."""
    commands: frozenset[str] = frozenset()
    earlier_commands: frozenset[str] = frozenset()
    """Digests of the last commands, in two generations: enough to recognise one that is sent again."""

    people: dict[str, Person] = {}
    locked: bool = False
    facilitator: str | None = None
    deputy: str | None = None
    cofacilitator: str | None = None
    client: str | None = None
    invited: str | None = None
    pauses_asked: frozenset[str] = frozenset()

    address: Address = "tu"
    silence: SilenceMode = "guided"
    cues: dict[StepId, Cue] = {}
    charter: tuple[str, ...] = ()
    """The group's own wording of the frame; empty for the guidance's."""
    charter_version: int = 1
    charter_agreed: frozenset[str] = frozenset()
    weather: dict[str, Weather] = {}

    step: StepId = "lobby"
    clock: Clock = Clock()

    rounds: int = 0
    """How many there were: each round's order is a new one."""
    round: Round | None = None
    speaking: str | None = None
    hands: tuple[str, ...] = ()
    heard: dict[StepId, dict[str, int]] = {}
    """How many turns each had in a step, 0 for who passed: it puts the least heard first, and is shown to nobody."""

    subjects: dict[str, Subject] = {}
    passed: frozenset[str] = frozenset()
    """Those without a subject today."""
    carried: frozenset[str] = frozenset()
    vote_open: bool = False
    ballots: dict[str, dict[str, Ballot]] = {}
    votes_revealed: bool = False

    questions: tuple[Question, ...] = ()
    kept: dict[str, tuple[Kept, ...]] = {}
    bookmarks: frozenset[str] = frozenset()
    zones: frozenset[Zone] = frozenset()
    needs: tuple[NeedVersion, ...] = ()
    mirrors: tuple[Mirror, ...] = ()
    mirrors_revealed: bool = False
    help: tuple[HelpKind, ...] = ()
    validated: int | None = None
    clear: dict[str, bool] = {}
    recontracting: bool = False
    signals: tuple[Signal, ...] = ()
    signal_returned: SignalKind | None = None
    """The client's last signal, where nobody has seen it: it may be given again."""

    contributions: tuple[Contribution, ...] = ()
    notes: dict[str, tuple[Entry, ...]] = {}
    actions: dict[int, Action] = {}
    help_asked: bool = False
    witness: str | None = None
    witness_agreed: bool | None = None
    learnings: dict[str, tuple[Entry, ...]] = {}
    ratings: dict[str, Rating] = {}
    regulation: tuple[Regulation, ...] = ()
    agreement: str = ""

    speech_scope: SpeechScope | None = None
    asked: frozenset[str] = frozenset()
    """Everyone who has been present since the offer: a lost connection is no answer."""
    consents: frozenset[str] = frozenset()
    expected_words: tuple[str, ...] = ()
    """What listening is told to expect: names, words of a trade."""

    closed_at: float | None = None
    released: frozenset[str] = frozenset()
    erasing: bool = False


def plan(state: State) -> Preset:
    return PRESETS[state.preset]


def role_of(state: State, person: str) -> Role:
    """The role of a person who has a seat: those who conduct and the client are named, the seat says the rest."""
    if person == state.facilitator:
        return "facilitator"
    if person == state.client:
        return "client"
    if person == state.cofacilitator:
        return "cofacilitator"
    return "consultant" if state.people[person].seat == "participant" else "observer"


def seated(state: State) -> tuple[Person, ...]:
    """Everyone who has a seat, present or not, in the order they came."""
    return tuple(p for p in state.people.values() if not p.departed)


def present(state: State) -> tuple[Person, ...]:
    return tuple(p for p in seated(state) if p.present)


def consultants(state: State) -> tuple[Person, ...]:
    """Consultants who are present: those a round waits for."""
    return tuple(p for p in present(state) if role_of(state, p.id) == "consultant")


PROPOSING: tuple[Role, ...] = ("client", "consultant")
"""Those who may bring a subject."""


def proposers(state: State) -> tuple[Person, ...]:
    """Those who may bring a subject and are present."""
    return tuple(p for p in present(state) if role_of(state, p.id) in PROPOSING)


FACILITATOR_AWAY = 180.0
"""Seconds for which a group without a deputy waits for its facilitator."""


def take_over_from(state: State, person: str) -> float | None:
    """From when (epoch seconds) `person` may take over from an absent facilitator; None when they may not.

    The deputy may at once. Where no deputy is present a group is not left alone: then the co-facilitator or a
    consultant may. In the closing it is the deputy or nobody: what is left to do there is done by the clock.
    """
    if person == state.client or state.facilitator is None or state.people[state.facilitator].present:
        return state.opened_at if state.facilitator is None and person == state.deputy != state.client else None
    gone = state.people[state.facilitator].away_since or state.opened_at
    if person == state.deputy:
        return gone
    deputy = state.people.get(state.deputy or "")
    replaced = deputy is not None and deputy.present and deputy.id != state.client
    may_help = role_of(state, person) in ("cofacilitator", "consultant") and state.closed_at is None
    return gone + FACILITATOR_AWAY if may_help and not replaced else None


def everyone_voted(state: State, and_also: dict[str, set[str]]) -> bool:
    """Whether all who can vote and are present have voted on every subject but their own.

    `and_also` adds the subjects a person has voted on beyond those in the state.
    """
    voted = {p.id: set(state.ballots.get(p.id, {})) | and_also.get(p.id, set()) for p in consultants(state)}
    return all(state.subjects.keys() - {p} <= subjects for p, subjects in voted.items())


def unseen(state: State) -> SignalKind | None:
    """The client's last signal that no facilitator has seen."""
    return state.signals[-1].kind if state.signals else state.signal_returned


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
