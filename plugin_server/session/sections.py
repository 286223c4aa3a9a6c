"""The sections of a view, as they go over the wire: their names and fields are what panels read."""

from typing import Literal

import msgspec

from plugin_server.method.milestones import Milestone
from plugin_server.method.presets import PresetName
from plugin_server.method.steps import Role, StepId
from plugin_server.session.commands import (
    Address,
    ContributionKind,
    HelpKind,
    Language,
    RegulationKind,
    Seat,
    SignalKind,
    SilenceMode,
    SpeechScope,
    SubjectKind,
    Weather,
    Zone,
)
from plugin_server.session.readiness import NotYet
from plugin_server.session.state import (
    Action,
    Ballot,
    Clock,
    Cue,
    Entry,
    Kept,
    Moment,
    NeedVersion,
    Rating,
    Signal,
    SpeechState,
)


class SessionView(msgspec.Struct, frozen=True):
    id: str
    title: str
    language: Language
    preset: PresetName
    express: bool
    """Shorter than 60 minutes: said in the interface, because it is not full codevelopment."""
    practice: bool
    """All but the facilitator are simulated."""
    address: Address
    silence: SilenceMode
    locked: bool
    closes_at: float | None
    """When the session closes by itself (epoch seconds), because nobody has done anything for long."""
    plan: tuple[tuple[StepId, int], ...]
    """Each step with its planned seconds, in order."""
    reserve: int
    defining: tuple[StepId, ...]
    solving: tuple[StepId, ...]
    """The steps on each side of the 80/20 gauge."""


class MeView(msgspec.Struct, frozen=True):
    id: str
    name: str
    role: Role
    seat: Seat
    deputy: bool
    take_over_from: float | None
    """From when I may take over (epoch seconds, perhaps past), while the facilitator is away; None when I may not."""
    joined_in: StepId
    """Who did not come in the lobby is told where the group is."""
    invited: bool
    pause_asked: bool
    acts: tuple[str, ...]
    """What I may do now, from the rights matrix."""


class PersonView(msgspec.Struct, frozen=True):
    id: str
    name: str
    role: Role
    present: bool
    deputy: bool
    weather: Weather | None


class CharterView(msgspec.Struct, frozen=True):
    """`lines` as the group words them; empty for the guidance's own."""

    lines: tuple[str, ...]
    version: int
    agreed: int
    expected: int
    i_agree: bool


class TurnView(msgspec.Struct, frozen=True):
    """One place in the round. Passing is no secret, and nothing to explain: others see it as "done"."""

    person: str
    name: str
    state: Literal["waiting", "speaking", "done", "passed"]


class TurnsView(msgspec.Struct, frozen=True):
    """`order` is empty without a round; `hands` begins with those least heard in this step, without counts."""

    round: bool
    order: tuple[TurnView, ...]
    speaking: str | None
    my_turn: bool
    next: str | None
    """Whose turn comes after this one in the round."""
    i_may_pass: bool
    hands: tuple[str, ...]
    my_hand: bool


class ClockView(msgspec.Struct, frozen=True):
    """`deadline` in epoch seconds while the step runs, `remaining` in seconds while it is paused.

    `milestones`: when the step tells its time, in the order in which it comes to them, and the seconds left at each.
    """

    step: StepId
    seconds: int
    deadline: float | None
    remaining: float | None
    milestones: tuple[tuple[Milestone, int], ...]
    moment: Moment | None


class SubjectView(msgspec.Struct, frozen=True):
    person: str
    name: str
    kind: SubjectKind
    text: str
    my_vote: Ballot | None
    sums: Ballot | None
    votes: int | None
    """How many voted on it, once votes are shown; `sums` stays None when so few would name someone."""


class ChoiceView(msgspec.Struct, frozen=True):
    subjects: tuple[SubjectView, ...]
    expected: int
    proposed: int
    """How many are in: a subject, or none today."""
    passed: int
    i_passed: bool
    i_carry: bool
    vote_open: bool
    votes_shown: bool
    voted: int
    """How many have voted on every subject but their own."""


class QuestionView(msgspec.Struct, frozen=True):
    """Questions wait in the order in which they are to be asked: the least heard first."""

    id: str
    name: str
    text: str
    mine: bool
    answered: bool
    answer: str
    bookmarked: bool


class MirrorView(msgspec.Struct, frozen=True):
    id: str
    name: str
    text: str
    mine: bool
    shown: bool


class NeedView(msgspec.Struct, frozen=True):
    versions: tuple[NeedVersion, ...]
    help: tuple[HelpKind, ...]
    validated: int | None
    recontracting: bool
    mirrors: tuple[MirrorView, ...]
    mirrors_sent: int
    mirrors_revealed: bool
    my_clear: bool | None
    clear: int
    unclear: int
    consultants: int


class ContributionView(msgspec.Struct, frozen=True):
    id: str
    name: str
    step: StepId
    kind: ContributionKind
    text: str
    mine: bool
    bookmarked: bool


class WitnessView(msgspec.Struct, frozen=True):
    """For the client and the one they name; whoever agreed sees the plan."""

    person: str | None
    name: str
    agreed: bool | None
    asked_me: bool
    plan: tuple[Action, ...]


class RegulationView(msgspec.Struct, frozen=True):
    """How the group works: lines without names, in alphabetical order; the agreement for next time."""

    lines: tuple[tuple[RegulationKind, str], ...]
    mine: tuple[tuple[RegulationKind, str], ...]
    agreement: str


class MineView(msgspec.Struct, frozen=True):
    """What belongs to me alone; the plan is the client's."""

    kept: tuple[Kept, ...]
    """My drawer: ideas that came too early."""
    signal: SignalKind | None
    """My last signal, until the facilitator has seen it."""
    signal_returned: SignalKind | None
    """My last signal, where it was never seen: another facilitates now, or the step has changed."""
    notes: tuple[Entry, ...]
    learnings: tuple[Entry, ...]
    actions: tuple[Action, ...]
    rating: Rating | None


class SpeechView(msgspec.Struct, frozen=True):
    state: SpeechState
    scope: SpeechScope | None
    i_agree: bool
    """Whether my yes is given. A no is kept nowhere: it ends the offer for all."""
    i_am_heard: bool
    expected_words: tuple[str, ...]
    """What listening is told to expect; shown to those who may say it, for it may name people."""


class FacilitatorView(msgspec.Struct, frozen=True):
    """The conduct of the session, for the facilitator's eyes; the co-facilitator sees it without the confidences."""

    following: StepId | None
    """Where the session goes on after this step; None where it ends."""
    not_ready: tuple[NotYet, ...]
    not_heard: tuple[str, ...]
    clock: Clock
    may_lend: tuple[tuple[str, int], ...]
    """Each source ("reserve" or a later step) and the seconds it can still lend, in the order in which it is asked."""
    break_offered: bool
    zones: tuple[Zone, ...]
    cues: dict[StepId, Cue]
    """The group's own phrases, by step."""
    signals: tuple[Signal, ...]
    pauses_asked: int
    invited: str | None
    ratings: dict[str, float] | None
    learnings: int


class ClosingView(msgspec.Struct, frozen=True):
    closed_at: float | None
    released: int
    expected: int
    i_released: bool


class View(msgspec.Struct, frozen=True):
    """Everything one person may see, by section."""

    session: SessionView
    me: MeView
    people: tuple[PersonView, ...]
    charter: CharterView
    turns: TurnsView
    clock: ClockView
    choice: ChoiceView
    questions: tuple[QuestionView, ...]
    need: NeedView
    contributions: tuple[ContributionView, ...]
    help_asked: bool
    """Whether the client wants help with the plan."""
    learnings: tuple[str, ...]
    """Shared learnings, without names, in alphabetical order so that the order names nobody either."""
    regulation: RegulationView
    witness: WitnessView | None
    mine: MineView
    speech: SpeechView
    closing: ClosingView
    facilitator: FacilitatorView | None
