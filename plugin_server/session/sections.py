"""The sections of a view, as they go over the wire: their names and fields are what panels read."""

import msgspec

from plugin_server.method.presets import PresetName
from plugin_server.method.steps import Role, StepId
from plugin_server.session.commands import (
    ContributionKind,
    HelpKind,
    Language,
    Seat,
    SpeechScope,
    SubjectKind,
)
from plugin_server.session.readiness import NotYet
from plugin_server.session.state import (
    Action,
    Ballot,
    Clock,
    Entry,
    NeedVersion,
    Rating,
    SpeechState,
)


class SessionView(msgspec.Struct, frozen=True):
    id: str
    title: str
    language: Language
    preset: PresetName
    locked: bool
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
    may_take_over: bool
    invited: bool
    acts: tuple[str, ...]
    """What I may do now, from the rights matrix."""


class PersonView(msgspec.Struct, frozen=True):
    id: str
    name: str
    role: Role
    present: bool
    deputy: bool


class ClockView(msgspec.Struct, frozen=True):
    """`deadline` in epoch seconds while the step runs, `remaining` in seconds while it is paused."""

    step: StepId
    seconds: int
    deadline: float | None
    remaining: float | None


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
    votes_shown: bool
    voted: int
    """How many have voted on every subject but their own."""


class QuestionView(msgspec.Struct, frozen=True):
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


class MineView(msgspec.Struct, frozen=True):
    """What belongs to me alone; the plan is the client's."""

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


class FacilitatorView(msgspec.Struct, frozen=True):
    """The conduct of the session, for the facilitator's eyes."""

    not_ready: tuple[NotYet, ...]
    not_heard: tuple[str, ...]
    clock: Clock
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
    clock: ClockView
    choice: ChoiceView
    questions: tuple[QuestionView, ...]
    need: NeedView
    contributions: tuple[ContributionView, ...]
    learnings: tuple[str, ...]
    """Shared learnings, without names, in alphabetical order so that the order names nobody either."""
    mine: MineView
    speech: SpeechView
    closing: ClosingView
    facilitator: FacilitatorView | None
