"""The group's own frame and settings, and the weather of each."""

from msgspec.structs import replace

from plugin_server.method.steps import CONSULTATION
from plugin_server.session import events as e
from plugin_server.session.changes.change import on
from plugin_server.session.state import Cue, State


@on(e.AddressSet)
def _address_set(state: State, event: e.AddressSet, at: float) -> State:
    return replace(state, address=event.address)


@on(e.SilenceSet)
def _silence_set(state: State, event: e.SilenceSet, at: float) -> State:
    """In strict mode the client's raised hand comes down with it; an exchange ends with the dialogue."""
    silent = event.mode == "strict" and state.step in CONSULTATION
    hands = tuple(p for p in state.hands if p != state.client) if silent else state.hands
    moment = state.clock.moment
    over = moment is not None and moment.kind == "exchange" and event.mode != "dialogue"
    clock = replace(state.clock, moment=None) if over else state.clock
    return replace(state, silence=event.mode, hands=hands, clock=clock)


@on(e.CueWritten)
def _cue_written(state: State, event: e.CueWritten, at: float) -> State:
    card = Cue(event.lines, event.derailments)
    others = {step: other for step, other in state.cues.items() if step != event.step}
    return replace(state, cues=others if card == Cue() else {**others, event.step: card})


@on(e.CharterAmended)
def _charter_amended(state: State, event: e.CharterAmended, at: float) -> State:
    """Nobody has agreed to the new words yet."""
    version = state.charter_version + 1
    return replace(state, charter=event.lines, charter_version=version, charter_agreed=frozenset())


@on(e.CharterAgreed)
def _charter_agreed(state: State, event: e.CharterAgreed, at: float) -> State:
    return replace(state, charter_agreed=state.charter_agreed | {event.person})


@on(e.WeatherPicked)
def _weather_picked(state: State, event: e.WeatherPicked, at: float) -> State:
    return replace(state, weather={**state.weather, event.person: event.weather})
