"""The need, the mirrors and the contract."""

from plugin_server.session.commands import HelpKind, SignalKind
from plugin_server.session.events.event import Event


class NeedWritten(Event, frozen=True):
    version: int
    text: str
    request: str
    unwanted: str
    limits: str = ""


class MirrorSent(Event, frozen=True):
    mirror: str
    person: str
    text: str


class MirrorsRevealed(Event, frozen=True):
    pass


class MirrorsShown(Event, frozen=True):
    mirrors: tuple[str, ...]


class HelpChosen(Event, frozen=True):
    kinds: tuple[HelpKind, ...]


class NeedValidated(Event, frozen=True):
    version: int


class ClaritySaid(Event, frozen=True):
    person: str
    clear: bool


class Recontracted(Event, frozen=True):
    pass


class Signalled(Event, frozen=True):
    signal: SignalKind


NeedEvent = (
    NeedWritten
    | MirrorSent
    | MirrorsRevealed
    | MirrorsShown
    | HelpChosen
    | NeedValidated
    | ClaritySaid
    | Recontracted
    | Signalled
)
