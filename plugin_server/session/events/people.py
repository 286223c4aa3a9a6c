"""Seats, parts and everyone's rights."""

from plugin_server.method.presets import PresetName
from plugin_server.session.commands import Language, Seat
from plugin_server.session.events.event import Event


class Opened(Event, frozen=True):
    session: str
    title: str
    language: Language
    preset: PresetName
    keys: dict[str, str]
    practice: bool = False


class Joined(Event, frozen=True):
    person: str
    name: str
    seat: Seat


class Renamed(Event, frozen=True):
    person: str
    name: str


class Arrived(Event, frozen=True):
    person: str


class WentAway(Event, frozen=True):
    person: str


class Departed(Event, frozen=True):
    """Left or was removed: the seat is closed, what they gave stays until the end."""

    person: str
    removed: bool


class LockSet(Event, frozen=True):
    locked: bool


class DeputyNamed(Event, frozen=True):
    person: str | None


class CofacilitatorNamed(Event, frozen=True):
    person: str | None


class TakenOver(Event, frozen=True):
    person: str


class PauseAsked(Event, frozen=True):
    person: str


class Acknowledged(Event, frozen=True):
    pass


PeopleEvent = (
    Opened
    | Joined
    | Renamed
    | Arrived
    | WentAway
    | Departed
    | LockSet
    | DeputyNamed
    | CofacilitatorNamed
    | TakenOver
    | PauseAsked
    | Acknowledged
)
