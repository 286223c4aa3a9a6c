"""What happened, in the past tense: the only thing a session keeps, encrypted, until it is erased.

What people say aloud is never here. Who refused speech is not either: `SpeechStopped` names nobody.
"""

import msgspec

from plugin_server.method.presets import PresetName
from plugin_server.method.steps import StepId
from plugin_server.session.commands import (
    ContributionKind,
    HelpKind,
    Language,
    Seat,
    SpeechScope,
    SubjectKind,
    act_name,
)


class Event(msgspec.Struct, frozen=True, tag_field="type", tag=act_name):
    """The base of every event."""


class Opened(Event, frozen=True):
    session: str
    title: str
    language: Language
    preset: PresetName
    keys: dict[str, str]


class Joined(Event, frozen=True):
    person: str
    name: str
    seat: Seat


class Arrived(Event, frozen=True):
    person: str


class WentAway(Event, frozen=True):
    person: str


class Departed(Event, frozen=True):
    """Left or was removed: the seat is closed, what they gave stays until the end."""

    person: str
    removed: bool


class LockSet(Event, frozen=True):
    locked: bool


class DeputyNamed(Event, frozen=True):
    person: str | None


class TakenOver(Event, frozen=True):
    person: str


class SubjectProposed(Event, frozen=True):
    person: str
    kind: SubjectKind
    text: str


class VoteCast(Event, frozen=True):
    person: str
    subject: str
    urgency: int
    importance: int
    appetite: int


class VotesRevealed(Event, frozen=True):
    pass


class ClientInvited(Event, frozen=True):
    person: str


class InvitationDeclined(Event, frozen=True):
    person: str


class ClientChosen(Event, frozen=True):
    person: str


class StepEntered(Event, frozen=True):
    """`seconds` is the time the step has left as it begins (or begins again)."""

    step: StepId
    seconds: float


class Paused(Event, frozen=True):
    pass


class Resumed(Event, frozen=True):
    pass


class Extended(Event, frozen=True):
    seconds: int


class QuestionAsked(Event, frozen=True):
    question: str
    person: str
    text: str


class QuestionAnswered(Event, frozen=True):
    question: str
    text: str


class QuestionBookmarked(Event, frozen=True):
    question: str
    on: bool


class NeedWritten(Event, frozen=True):
    version: int
    text: str
    request: str
    unwanted: str


class MirrorSent(Event, frozen=True):
    mirror: str
    person: str
    text: str


class MirrorsRevealed(Event, frozen=True):
    pass


class MirrorsShown(Event, frozen=True):
    mirrors: tuple[str, ...]


class HelpChosen(Event, frozen=True):
    kinds: tuple[HelpKind, ...]


class NeedValidated(Event, frozen=True):
    version: int


class ClaritySaid(Event, frozen=True):
    person: str
    clear: bool


class Contributed(Event, frozen=True):
    contribution: str
    person: str
    kind: ContributionKind
    text: str


class Noted(Event, frozen=True):
    person: str
    text: str


class ActionPlanned(Event, frozen=True):
    slot: int
    what: str
    by_when: str
    sign: str
    in_my_hands: bool | None


class ActionDropped(Event, frozen=True):
    slot: int


class LearningWritten(Event, frozen=True):
    person: str
    text: str
    shared: bool


class SessionRated(Event, frozen=True):
    person: str
    safe: int
    learned: int
    understood: int


class SpeechOffered(Event, frozen=True):
    scope: SpeechScope


class ConsentGiven(Event, frozen=True):
    person: str


class SpeechStopped(Event, frozen=True):
    """Somebody said no or withdrew; every consent is forgotten with it."""


class Closed(Event, frozen=True):
    pass


class Released(Event, frozen=True):
    person: str


class ErasureOrdered(Event, frozen=True):
    pass


SessionEvent = (
    Opened
    | Joined
    | Arrived
    | WentAway
    | Departed
    | LockSet
    | DeputyNamed
    | TakenOver
    | SubjectProposed
    | VoteCast
    | VotesRevealed
    | ClientInvited
    | InvitationDeclined
    | ClientChosen
    | StepEntered
    | Paused
    | Resumed
    | Extended
    | QuestionAsked
    | QuestionAnswered
    | QuestionBookmarked
    | NeedWritten
    | MirrorSent
    | MirrorsRevealed
    | MirrorsShown
    | HelpChosen
    | NeedValidated
    | ClaritySaid
    | Contributed
    | Noted
    | ActionPlanned
    | ActionDropped
    | LearningWritten
    | SessionRated
    | SpeechOffered
    | ConsentGiven
    | SpeechStopped
    | Closed
    | Released
    | ErasureOrdered
)


class Recorded(msgspec.Struct, frozen=True):
    """An event as the stream keeps it: when it happened (epoch seconds) and the command that caused it.

    `command` is a digest of the person and the command's id, so that a repeated command is recognised even
    after a restart; it names nobody.
    """

    at: float
    command: str
    event: SessionEvent


def record(at: float, command: str, event: Event) -> Recorded:
    """`event` as it will be kept; every Event is one of SessionEvent."""
    return Recorded(at, command, event)  # type: ignore[arg-type]


encode = msgspec.msgpack.Encoder().encode
decode = msgspec.msgpack.Decoder(Recorded).decode
