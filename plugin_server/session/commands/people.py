"""Seats, parts and everyone's rights."""

from plugin_server.session.commands.command import Command
from plugin_server.session.commands.vocabulary import Id, Name


class Rename(Command, frozen=True):
    """One's own name, here or in the meeting around the panel."""

    name: Name


class Lock(Command, frozen=True):
    """Nobody new may join (`locked`), or again may."""

    locked: bool


class Remove(Command, frozen=True):
    person: Id


class NameDeputy(Command, frozen=True):
    person: Id | None


class NameCofacilitator(Command, frozen=True):
    """Helps with technique, hands and latecomers; never with the process, unless it is handed over."""

    person: Id | None


class HandOver(Command, frozen=True):
    """The facilitator gives the facilitation to `person`, in the open, and becomes the deputy."""

    person: Id


class TakeOver(Command, frozen=True):
    """The deputy becomes facilitator, only while the facilitator is absent; anyone, when there is no deputy either."""


class Leave(Command, frozen=True):
    """For good: the seat is given up. A facilitator hands over to the deputy by leaving."""


class KeepOpen(Command, frozen=True):
    """ "We are still here", after a warning that the session closes by itself."""


class AskPause(Command, frozen=True):
    """A right of everyone, told to the facilitator alone, without a name."""


class Acknowledge(Command, frozen=True):
    """The facilitator has seen the signals of the client and the pauses asked for."""


PeopleCommand = (
    Rename
    | Lock
    | Remove
    | NameDeputy
    | NameCofacilitator
    | HandOver
    | TakeOver
    | Leave
    | KeepOpen
    | AskPause
    | Acknowledge
)
