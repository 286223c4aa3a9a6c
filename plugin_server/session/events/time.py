"""Steps and time."""

import msgspec

from plugin_server.method.steps import StepId
from plugin_server.session.commands import MomentKind
from plugin_server.session.events.event import Event


class StepEntered(Event, frozen=True):
    """`seconds` is the time the step has left as it begins (or begins again)."""

    step: StepId
    seconds: float


class Paused(Event, frozen=True):
    pass


class Resumed(Event, frozen=True):
    pass


class Extended(Event, frozen=True):
    """`lent` says where the seconds come from: "reserve" or a later step; less than all when nothing is left."""

    seconds: int
    lent: dict[str, int] = msgspec.field(default_factory=dict)


class CaughtUp(Event, frozen=True):
    lent: dict[str, int]


class MomentBegun(Event, frozen=True):
    """A break borrows its `seconds`, and `holds` a step that was running; others pass within the step's own time."""

    kind: MomentKind
    seconds: int
    lent: dict[str, int] = msgspec.field(default_factory=dict)
    holds: bool = False


class MomentEnded(Event, frozen=True):
    pass


TimeEvent = StepEntered | Paused | Resumed | Extended | CaughtUp | MomentBegun | MomentEnded
