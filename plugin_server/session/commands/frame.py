"""The group's settings and frame."""

from typing import Annotated

import msgspec

from plugin_server.method.steps import StepId
from plugin_server.session.commands.command import Command
from plugin_server.session.commands.vocabulary import Address, Short, SilenceMode, Weather


class SetAddress(Command, frozen=True):
    """How French speaks to a person here."""

    address: Address


class SetSilence(Command, frozen=True):
    """What the client's silence means in step 4."""

    mode: SilenceMode


Phrases = Annotated[tuple[Short, ...], msgspec.Meta(max_length=8)]


class WriteCue(Command, frozen=True):
    """The group's own phrases for a step's whole cue card: for the step itself, and for each of its derailments in the
    guidance's order. Where there is none, the guidance's are back."""

    step: StepId
    lines: Phrases
    derailments: Annotated[tuple[Phrases, ...], msgspec.Meta(max_length=16)] = ()


class AmendCharter(Command, frozen=True):
    """The frame as the group words it; none brings the guidance's back. Everyone is asked to agree again."""

    lines: Annotated[tuple[Short, ...], msgspec.Meta(max_length=16)]


class AgreeCharter(Command, frozen=True):
    """`version` is the one the person has before their eyes."""

    version: int


class PickWeather(Command, frozen=True):
    """With what weather I arrive, or leave."""

    weather: Weather


FrameCommand = SetAddress | SetSilence | WriteCue | AmendCharter | AgreeCharter | PickWeather
