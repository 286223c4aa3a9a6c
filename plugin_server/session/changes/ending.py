"""Closing, taking what is yours, erasing."""

from msgspec.structs import replace

from plugin_server.session import events as e
from plugin_server.session.changes.change import on
from plugin_server.session.changes.time import stop_the_run
from plugin_server.session.state import State


@on(e.KeptOpen)
def _kept_open(state: State, event: e.KeptOpen, at: float) -> State:
    """Any act keeps a session open: see `evolve`."""
    return state


@on(e.ClosingAnnounced)
def _closing_announced(state: State, event: e.ClosingAnnounced, at: float) -> State:
    return replace(state, closes_at=event.closes_at)


@on(e.Closed)
def _closed(state: State, event: e.Closed, at: float) -> State:
    clock = replace(stop_the_run(state.clock, state.step, at), deadline=None, remaining=None, moment=None)
    return replace(
        state,
        step="closing",
        clock=clock,
        round=None,
        speaking=None,
        hands=(),
        closed_at=at,
        speech_scope=None,
        consents=frozenset(),
    )


@on(e.Released)
def _released(state: State, event: e.Released, at: float) -> State:
    return replace(state, released=state.released | {event.person})


@on(e.ErasureOrdered)
def _erasure_ordered(state: State, event: e.ErasureOrdered, at: float) -> State:
    return replace(state, erasing=True)
