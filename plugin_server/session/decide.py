"""`decide(state, command, actor, now)`: what follows from a command, or why not. Pure.

Every command passes the rights matrix first; the rules of its own live in `session/rules`, one file a concern.
"""

from plugin_server.method.rights import may, when
from plugin_server.session.commands import Command, PanelCommand
from plugin_server.session.events import Event
from plugin_server.session.refusals import Refused
from plugin_server.session.rules import RULES
from plugin_server.session.state import State, plan, role_of


def decide(state: State, command: Command, actor: str, now: float) -> list[Event]:
    """The events that follow when `actor` (a person's id) gives `command` at `now` (epoch seconds).

    An empty list means that nothing changes (a second click). Raises Refused when a rule says no.
    """
    if isinstance(command, PanelCommand):
        _check_rights(state, command, actor)
    return RULES[type(command)](state, command, actor, now)


def _check_rights(state: State, command: Command, actor: str) -> None:
    person = state.people.get(actor)
    if person is None or person.departed:
        raise Refused("removed" if person and person.removed else "no_seat")
    if state.erasing:
        raise Refused("session_gone")
    role = role_of(state, actor)
    if may(role, command.act, state.step):
        return
    possible = when(command.act, role)
    if not possible:
        raise Refused("not_yours")
    played = {"lobby", *plan(state).steps, "closing"}
    raise Refused("not_now", steps=[step for step in possible if step in played])
