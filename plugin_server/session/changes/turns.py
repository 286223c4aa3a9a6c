"""Whose turn it is: rounds, hands, the floor."""

from msgspec.structs import replace

from plugin_server.session import events as e
from plugin_server.session.changes.change import on
from plugin_server.session.state import Round, State


@on(e.RoundStarted)
def _round_started(state: State, event: e.RoundStarted, at: float) -> State:
    return replace(state, rounds=state.rounds + 1, round=Round(event.order), speaking=None)


@on(e.RoundEnded)
def _round_ended(state: State, event: e.RoundEnded, at: float) -> State:
    return replace(state, round=None, speaking=None)


@on(e.TurnGiven)
def _turn_given(state: State, event: e.TurnGiven, at: float) -> State:
    """Whoever speaks has been heard; their hand has done its work."""
    here = state.heard.get(state.step, {})
    heard = {**state.heard, state.step: {**here, event.person: here.get(event.person, 0) + 1}}
    return replace(state, speaking=event.person, heard=heard, hands=tuple(p for p in state.hands if p != event.person))


@on(e.TurnEnded)
def _turn_ended(state: State, event: e.TurnEnded, at: float) -> State:
    """Whoever passed and speaks after all has spoken: they passed nothing."""
    me, turns = {event.person}, state.round
    round_ = turns and replace(turns, done=turns.done | me, passed=turns.passed - me)
    return replace(state, round=round_, speaking=None)


@on(e.TurnPassed)
def _turn_passed(state: State, event: e.TurnPassed, at: float) -> State:
    """Whoever passes has had their say: they are waited for no more, and stand no further back in the queue."""
    mine = state.speaking == event.person
    here = state.heard.get(state.step, {})
    turns = here.get(event.person, 0) - mine
    round_ = state.round and replace(state.round, passed=state.round.passed | {event.person})
    return replace(
        state,
        round=round_,
        speaking=None if mine else state.speaking,
        heard={**state.heard, state.step: {**here, event.person: turns}},
    )


@on(e.HandRaised)
def _hand_raised(state: State, event: e.HandRaised, at: float) -> State:
    return replace(state, hands=(*state.hands, event.person))


@on(e.HandLowered)
def _hand_lowered(state: State, event: e.HandLowered, at: float) -> State:
    return replace(state, hands=tuple(p for p in state.hands if p != event.person))
