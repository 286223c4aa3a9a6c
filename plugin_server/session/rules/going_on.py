"""How a round goes on once a turn is over, for whatever reason."""

from plugin_server.session.changes import CHANGES
from plugin_server.session.events import Event, TurnGiven
from plugin_server.session.state import State
from plugin_server.session.turns import following


def and_the_next(state: State, event: Event, now: float) -> list[Event]:
    """The event, and the turn it gives to the next of the round, if there is one."""
    person = following(CHANGES[type(event)](state, event, now))
    return [event] if person is None else [event, TurnGiven(person=person)]
