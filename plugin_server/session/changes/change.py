"""What a change is: how one kind of event moves the state. Pure, total, and silent about rules."""

from collections.abc import Callable
from typing import Any, TypeVar

from plugin_server.session.events import Event
from plugin_server.session.state import State

E = TypeVar("E", bound=Event)
Change = Callable[[State, Any, float], State]

CHANGES: dict[type[Event], Change] = {}


def on(event: type[E]) -> Callable[[Callable[[State, E, float], State]], Callable[[State, E, float], State]]:
    """Registers the change that follows from one kind of event (state, event, epoch seconds)."""

    def register(change: Callable[[State, E, float], State]) -> Callable[[State, E, float], State]:
        CHANGES[event] = change
        return change

    return register
