"""Clarifying, giving, planning, learning."""

from plugin_server.session.commands import ContributionKind, NoteKind, RegulationKind, Zone
from plugin_server.session.events.event import Event


class QuestionAsked(Event, frozen=True):
    question: str
    person: str
    text: str


class QuestionAnswered(Event, frozen=True):
    question: str
    text: str


class Bookmarked(Event, frozen=True):
    item: str
    on: bool


class KeptForLater(Event, frozen=True):
    item: str
    person: str
    text: str


class KeptDropped(Event, frozen=True):
    item: str
    person: str


class ZoneMarked(Event, frozen=True):
    zone: Zone
    on: bool


class Contributed(Event, frozen=True):
    contribution: str
    person: str
    kind: ContributionKind
    text: str
    kept: str | None = None


class Noted(Event, frozen=True):
    person: str
    text: str
    kind: NoteKind = "note"


class ActionPlanned(Event, frozen=True):
    slot: int
    what: str
    by_when: str
    sign: str
    in_my_hands: bool | None


class ActionDropped(Event, frozen=True):
    slot: int


class HelpAsked(Event, frozen=True):
    on: bool


class WitnessNamed(Event, frozen=True):
    person: str | None


class WitnessAnswered(Event, frozen=True):
    accept: bool


class LearningWritten(Event, frozen=True):
    person: str
    text: str
    shared: bool


class SessionRated(Event, frozen=True):
    person: str
    safe: int
    learned: int
    understood: int


class Regulated(Event, frozen=True):
    person: str
    kind: RegulationKind
    text: str


class AgreementWritten(Event, frozen=True):
    text: str


ExchangeEvent = (
    QuestionAsked
    | QuestionAnswered
    | Bookmarked
    | KeptForLater
    | KeptDropped
    | ZoneMarked
    | Contributed
    | Noted
    | ActionPlanned
    | ActionDropped
    | HelpAsked
    | WitnessNamed
    | WitnessAnswered
    | LearningWritten
    | SessionRated
    | Regulated
    | AgreementWritten
)
