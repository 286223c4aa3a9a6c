"""The group's settings and frame."""

from plugin_server.method.steps import StepId
from plugin_server.session.commands import Address, SilenceMode, Weather
from plugin_server.session.events.event import Event


class AddressSet(Event, frozen=True):
    address: Address


class SilenceSet(Event, frozen=True):
    mode: SilenceMode


class CueWritten(Event, frozen=True):
    step: StepId
    lines: tuple[str, ...]
    derailments: tuple[tuple[str, ...], ...] = ()


class CharterAmended(Event, frozen=True):
    lines: tuple[str, ...]


class CharterAgreed(Event, frozen=True):
    person: str


class WeatherPicked(Event, frozen=True):
    person: str
    weather: Weather


FrameEvent = AddressSet | SilenceSet | CueWritten | CharterAmended | CharterAgreed | WeatherPicked
