"""The need, the mirrors and the contract."""

from typing import Annotated

import msgspec

from plugin_server.session.commands.command import Command
from plugin_server.session.commands.vocabulary import HelpKind, Id, Short, SignalKind, Text


class WriteNeed(Command, frozen=True):
    """A new version of the need, in the client's words: need, request, what is not wanted, and the limits."""

    text: Text
    request: Text = ""
    unwanted: Short = ""
    limits: Short = ""


class SendMirror(Command, frozen=True):
    """ "The need I hear is …", committed before any is revealed; a new one replaces it until then."""

    text: Short


class RevealMirrors(Command, frozen=True):
    """To the client first, who chooses what to show."""


class ShowMirrors(Command, frozen=True):
    mirrors: Annotated[tuple[Id, ...], msgspec.Meta(max_length=20)]


class ChooseHelp(Command, frozen=True):
    kinds: Annotated[tuple[HelpKind, ...], msgspec.Meta(max_length=14)]


class ValidateNeed(Command, frozen=True):
    """`version` is the one the client has before their eyes."""

    version: int


class SayClear(Command, frozen=True):
    """Whether the request is clear to me; `version` is the wording I have before my eyes."""

    clear: bool
    version: int


class Recontract(Command, frozen=True):
    """The contract proves wrong: the client reopens it in one tap, and validates it again, changed or not."""


class Signal(Command, frozen=True):
    """The client's private sign to the facilitator while the others give."""

    signal: SignalKind


NeedCommand = (
    WriteNeed | SendMirror | RevealMirrors | ShowMirrors | ChooseHelp | ValidateNeed | SayClear | Recontract | Signal
)
