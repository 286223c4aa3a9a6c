"""Being listened to. Who refused is nowhere: `SpeechStopped` names nobody."""

from plugin_server.session.commands import SpeechScope
from plugin_server.session.events.event import Event


class SpeechOffered(Event, frozen=True):
    scope: SpeechScope


class ConsentGiven(Event, frozen=True):
    person: str


class SpeechStopped(Event, frozen=True):
    """Somebody said no or withdrew; every consent is forgotten with it."""


class WordsExpected(Event, frozen=True):
    words: tuple[str, ...]


SpeechEvent = SpeechOffered | ConsentGiven | SpeechStopped | WordsExpected
