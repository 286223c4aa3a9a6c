"""Closing: everyone takes what is theirs, then all is erased."""

from msgspec.structs import replace

from plugin_server.session import commands as c
from plugin_server.session import events as e
from plugin_server.session.rules.rule import Rules
from plugin_server.session.state import State, everyone_released


def _close(state: State, command: c.Close, actor: str, now: float) -> list[e.Event]:
    return [e.Closed()]


def _release(state: State, command: c.Release, actor: str, now: float) -> list[e.Event]:
    """The last one to release orders the erasure."""
    if actor in state.released:
        return []
    after = replace(state, released=state.released | {actor})
    released: list[e.Event] = [e.Released(person=actor)]
    return [*released, e.ErasureOrdered()] if everyone_released(after) else released


def _erase(state: State, command: c.Erase, actor: str, now: float) -> list[e.Event]:
    return [] if state.erasing else [e.ErasureOrdered()]


RULES: Rules = {c.Close: _close, c.Release: _release, c.Erase: _erase}
