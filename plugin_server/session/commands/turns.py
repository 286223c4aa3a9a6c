"""Turns and hands."""

from plugin_server.session.commands.command import Command
from plugin_server.session.commands.vocabulary import Id


class StartRound(Command, frozen=True):
    """Everyone of the step in turn, in a new shuffled order."""


class EndRound(Command, frozen=True):
    """Back to free speech."""


class EndTurn(Command, frozen=True):
    """The person has spoken: by themselves, or by the facilitator. A second click ends nobody else's turn."""

    person: Id


class PassTurn(Command, frozen=True):
    """The joker: needs no reason, also before one's turn comes."""


class RaiseHand(Command, frozen=True):
    pass


class LowerHand(Command, frozen=True):
    """One's own; the facilitators may lower anyone's."""

    person: Id


class GiveFloor(Command, frozen=True):
    person: Id


TurnsCommand = StartRound | EndRound | EndTurn | PassTurn | RaiseHand | LowerHand | GiveFloor
