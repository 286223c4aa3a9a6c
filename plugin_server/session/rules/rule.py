"""What a rule is, and the little that rules share."""

from collections.abc import Callable
from typing import Any

from plugin_server.session.commands import Command
from plugin_server.session.events import Event
from plugin_server.session.refusals import Refused
from plugin_server.session.state import State

Rule = Callable[[State, Any, str, float], list[Event]]
Rules = dict[type[Command], Rule]


def words(text: str) -> str:
    """The text without blanks around it. Raises Refused when nothing is left."""
    found = text.strip()
    if not found:
        raise Refused("empty_text")
    return found


def check_client(state: State) -> None:
    """Nothing is for a client who has left. Raises Refused."""
    if state.client is None:
        raise Refused("no_client")
