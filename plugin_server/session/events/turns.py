"""Turns and hands."""

from plugin_server.session.events.event import Event


class RoundStarted(Event, frozen=True):
    order: tuple[str, ...]


class RoundEnded(Event, frozen=True):
    pass


class TurnGiven(Event, frozen=True):
    person: str


class TurnEnded(Event, frozen=True):
    person: str


class TurnPassed(Event, frozen=True):
    person: str


class HandRaised(Event, frozen=True):
    person: str


class HandLowered(Event, frozen=True):
    person: str


TurnsEvent = RoundStarted | RoundEnded | TurnGiven | TurnEnded | TurnPassed | HandRaised | HandLowered
