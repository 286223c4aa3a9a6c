"""Steps and time."""

from typing import Annotated

import msgspec

from plugin_server.session.commands.command import Command
from plugin_server.session.commands.vocabulary import Id, MomentKind


class Start(Command, frozen=True):
    pass


class Pause(Command, frozen=True):
    pass


class Resume(Command, frozen=True):
    pass


class Extend(Command, frozen=True):
    """The joker of the facilitator: more time here, borrowed from the reserve, then from later steps."""

    minutes: Annotated[int, msgspec.Meta(ge=1, le=10)] = 2


class CatchUp(Command, frozen=True):
    """Borrows the time by which the session is late, in the same order."""


class BeginMoment(Command, frozen=True):
    """A short time of its own within the step: silent writing, one exchange, a break (which stops the step's clock)."""

    kind: MomentKind
    minutes: Annotated[int, msgspec.Meta(ge=1, le=15)]


class EndMoment(Command, frozen=True):
    pass


class Next(Command, frozen=True):
    """`step` is the step the facilitator is leaving: a second click changes nothing."""

    step: Id


class Back(Command, frozen=True):
    step: Id


TimeCommand = Start | Pause | Resume | Extend | CatchUp | BeginMoment | EndMoment | Next | Back
