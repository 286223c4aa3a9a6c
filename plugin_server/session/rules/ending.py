"""Closing, by the facilitator or unattended: everyone takes what is theirs, then all is erased."""

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


def _keep_open(state: State, command: c.KeepOpen, actor: str, now: float) -> list[e.Event]:
    return [] if state.closes_at is None else [e.KeptOpen()]


def _warn_of_closing(state: State, command: c.WarnOfClosing, actor: str, now: float) -> list[e.Event]:
    unwarned = state.closed_at is None and state.closes_at is None
    return [e.ClosingAnnounced(closes_at=command.closes_at)] if unwarned else []


def _close_unattended(state: State, command: c.CloseUnattended, actor: str, now: float) -> list[e.Event]:
    """Only once the announced time has come: somebody may have done something meanwhile."""
    due = state.closed_at is None and state.closes_at is not None and now >= state.closes_at
    return [e.Closed()] if due else []


RULES: Rules = {
    c.KeepOpen: _keep_open,
    c.WarnOfClosing: _warn_of_closing,
    c.CloseUnattended: _close_unattended,
    c.Close: _close,
    c.Release: _release,
    c.Erase: _erase,
}
