"""The end."""

from plugin_server.session.events.event import Event


class KeptOpen(Event, frozen=True):
    pass


class ClosingAnnounced(Event, frozen=True):
    """The session closes by itself at `closes_at` (epoch seconds), unless somebody does something."""

    closes_at: float


class Closed(Event, frozen=True):
    pass


class Released(Event, frozen=True):
    person: str


class ErasureOrdered(Event, frozen=True):
    pass


EndingEvent = KeptOpen | ClosingAnnounced | Closed | Released | ErasureOrdered
