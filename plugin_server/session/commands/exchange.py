"""Clarifying, giving, planning, learning."""

from typing import Annotated

import msgspec

from plugin_server.session.commands.command import Command
from plugin_server.session.commands.vocabulary import (
    Agreement,
    ContributionKind,
    Id,
    NoteKind,
    RegulationKind,
    Short,
    Text,
    Zone,
)


class Ask(Command, frozen=True):
    text: Short


class Answer(Command, frozen=True):
    """Marks a question as answered; the answer itself is spoken, a few words may be kept."""

    question: Id
    text: Short = ""


class KeepForLater(Command, frozen=True):
    """An idea that came too early: it waits in its author's drawer until paths are opened."""

    text: Short


class DropKept(Command, frozen=True):
    item: Id


class MarkZone(Command, frozen=True):
    """The facilitator's coverage map: which sides of the situation have been touched."""

    zone: Zone
    on: bool


class Bookmark(Command, frozen=True):
    """The client's private "this one touches something", on a question or on what they were given."""

    item: Id
    on: bool


class Contribute(Command, frozen=True):
    """`kept` is the item of one's drawer that is given with it."""

    kind: ContributionKind
    text: Text
    kept: Id | None = None


class Note(Command, frozen=True):
    """A private note, seen by its author alone."""

    text: Text
    kind: NoteKind = "note"


class PlanAction(Command, frozen=True):
    """One of at most three actions; an empty `what` drops it."""

    slot: Annotated[int, msgspec.Meta(ge=1, le=3)]
    what: Short
    by_when: Short = ""
    sign: Short = ""
    in_my_hands: bool | None = None


class AskHelp(Command, frozen=True):
    """The client wants the consultants' help with the plan, or no longer."""

    on: bool


class NameWitness(Command, frozen=True):
    """Someone whom the client would like to know of the plan, and who is asked."""

    person: Id | None


class AnswerWitness(Command, frozen=True):
    accept: bool


class WriteLearning(Command, frozen=True):
    """Private unless `shared`; a shared one is shown without a name."""

    text: Text
    shared: bool = False


class Rate(Command, frozen=True):
    """1 to 5: I was safe, I learned, we understood the need."""

    safe: Agreement
    learned: Agreement
    understood: Agreement


class Regulate(Command, frozen=True):
    """About how the group works, shown without a name."""

    kind: RegulationKind
    text: Short


class WriteAgreement(Command, frozen=True):
    """The group's one agreement for next time, as it was said aloud."""

    text: Short


ExchangeCommand = (
    Ask
    | Answer
    | KeepForLater
    | DropKept
    | MarkZone
    | Bookmark
    | Contribute
    | Note
    | PlanAction
    | AskHelp
    | NameWitness
    | AnswerWitness
    | WriteLearning
    | Rate
    | Regulate
    | WriteAgreement
)
