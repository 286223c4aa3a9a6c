"""What an event makes of a session. Pure and total: what happened, happened."""

from functools import reduce

from msgspec.structs import replace

from plugin_server.session import events as e
from plugin_server.session.changes import CHANGES
from plugin_server.session.state import State

GENERATION = 1000
"""Commands remembered at least: a panel resends what it has after minutes offline, not after a thousand acts."""

NOT_AN_ACT = (e.Arrived, e.WentAway, e.ClosingAnnounced)
"""What may happen without anybody doing anything: a session that has only that is unattended."""


def evolve(state: State, recorded: e.Recorded) -> State:
    """The state after one more event of its stream."""
    changed = CHANGES[type(recorded.event)](state, recorded.event, recorded.at)
    if not isinstance(recorded.event, NOT_AN_ACT):
        changed = replace(changed, acted_at=recorded.at, closes_at=None)
    return replace(
        changed,
        version=state.version + 1,
        touched_at=recorded.at,
        **_remember(changed, recorded.command),
    )


def _remember(state: State, command: str) -> dict[str, frozenset[str]]:
    """Two generations, so that an event costs the same however many came before."""
    if len(state.commands) < GENERATION:
        return {"commands": state.commands | {command}}
    return {"commands": frozenset({command}), "earlier_commands": state.commands}


def replay(records: list[e.Recorded]) -> State:
    """The state after all the `records` of a stream."""
    return reduce(evolve, records, State())
