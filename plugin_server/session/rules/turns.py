"""Rounds, hands and the floor. Everyone may pass, and nobody is made to speak."""

from plugin_server.method.steps import CONDUCTING, CONSULTATION
from plugin_server.method.turns import TURNS
from plugin_server.session import commands as c
from plugin_server.session import events as e
from plugin_server.session.refusals import Refused
from plugin_server.session.rules.going_on import and_the_next
from plugin_server.session.rules.people import seat_of
from plugin_server.session.rules.rule import Rules
from plugin_server.session.state import State, role_of
from plugin_server.session.turns import order, shuffled


def _start_round(state: State, command: c.StartRound, actor: str, now: float) -> list[e.Event]:
    if state.step not in TURNS:
        raise Refused("no_rounds_here")
    if state.round is not None:
        return []
    return and_the_next(state, e.RoundStarted(order=shuffled(state)), now)


def _end_round(state: State, command: c.EndRound, actor: str, now: float) -> list[e.Event]:
    return [] if state.round is None else [e.RoundEnded()]


def _end_turn(state: State, command: c.EndTurn, actor: str, now: float) -> list[e.Event]:
    """A second click finds another speaker, and ends nobody's turn."""
    if actor != command.person and role_of(state, actor) not in CONDUCTING:
        raise Refused("not_yours")
    if state.speaking != command.person:
        return []
    return and_the_next(state, e.TurnEnded(person=command.person), now)


def _pass_turn(state: State, command: c.PassTurn, actor: str, now: float) -> list[e.Event]:
    if state.round is None or actor not in order(state):
        raise Refused("no_turn_to_pass")
    if actor in state.round.passed | state.round.done:
        return []
    passed = e.TurnPassed(person=actor)
    return and_the_next(state, passed, now) if state.speaking == actor else [passed]


def _raise_hand(state: State, command: c.RaiseHand, actor: str, now: float) -> list[e.Event]:
    """In strict mode the client of a consultation listens and notes."""
    if actor == state.client and state.silence == "strict" and state.step in CONSULTATION:
        raise Refused("client_is_silent")
    if state.step == "5" and actor != state.client and not state.help_asked:
        raise Refused("help_not_asked")
    return [] if actor in state.hands else [e.HandRaised(person=actor)]


def _lower_hand(state: State, command: c.LowerHand, actor: str, now: float) -> list[e.Event]:
    if actor != command.person and role_of(state, actor) not in CONDUCTING:
        raise Refused("not_yours")
    return [e.HandLowered(person=command.person)] if command.person in state.hands else []


def _give_floor(state: State, command: c.GiveFloor, actor: str, now: float) -> list[e.Event]:
    """To anyone. In a round whoever was speaking has then spoken, unless it is for someone outside the round to answer:
    then their turn comes again."""
    if not seat_of(state, command.person).present:
        raise Refused("not_here_now")
    if state.speaking == command.person:
        return []
    given: list[e.Event] = [e.TurnGiven(person=command.person)]
    interrupts = state.round is not None and command.person not in order(state)
    return given if state.speaking is None or interrupts else [e.TurnEnded(person=state.speaking), *given]


RULES: Rules = {
    c.StartRound: _start_round,
    c.EndRound: _end_round,
    c.EndTurn: _end_turn,
    c.PassTurn: _pass_turn,
    c.RaiseHand: _raise_hand,
    c.LowerHand: _lower_hand,
    c.GiveFloor: _give_floor,
}
