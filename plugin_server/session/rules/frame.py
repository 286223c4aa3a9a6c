"""The group's own frame: how it speaks, what the client's silence means, its charter and phrases, the weather."""

from plugin_server.session import commands as c
from plugin_server.session import events as e
from plugin_server.session.refusals import Refused
from plugin_server.session.rules.rule import Rules
from plugin_server.session.state import Cue, State


def _set_address(state: State, command: c.SetAddress, actor: str, now: float) -> list[e.Event]:
    return [] if command.address == state.address else [e.AddressSet(address=command.address)]


def _set_silence(state: State, command: c.SetSilence, actor: str, now: float) -> list[e.Event]:
    return [] if command.mode == state.silence else [e.SilenceSet(mode=command.mode)]


def _lines(lines: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(line.strip() for line in lines if line.strip())


def _write_cue(state: State, command: c.WriteCue, actor: str, now: float) -> list[e.Event]:
    """Derailments after the last one that is worded are left out: the same card is written in one way alone."""
    derailments = [_lines(lines) for lines in command.derailments]
    while derailments and not derailments[-1]:
        derailments.pop()
    card = Cue(_lines(command.lines), tuple(derailments))
    written = e.CueWritten(step=command.step, lines=card.say, derailments=card.derailments)
    return [] if card == state.cues.get(command.step, Cue()) else [written]


def _amend_charter(state: State, command: c.AmendCharter, actor: str, now: float) -> list[e.Event]:
    lines = _lines(command.lines)
    return [] if lines == state.charter else [e.CharterAmended(lines=lines)]


def _agree_charter(state: State, command: c.AgreeCharter, actor: str, now: float) -> list[e.Event]:
    """Nobody agrees to words they have not seen."""
    if command.version != state.charter_version:
        raise Refused("charter_has_changed")
    return [] if actor in state.charter_agreed else [e.CharterAgreed(person=actor)]


def _pick_weather(state: State, command: c.PickWeather, actor: str, now: float) -> list[e.Event]:
    same = state.weather.get(actor) == command.weather
    return [] if same else [e.WeatherPicked(person=actor, weather=command.weather)]


RULES: Rules = {
    c.SetAddress: _set_address,
    c.SetSilence: _set_silence,
    c.WriteCue: _write_cue,
    c.AmendCharter: _amend_charter,
    c.AgreeCharter: _agree_charter,
    c.PickWeather: _pick_weather,
}
