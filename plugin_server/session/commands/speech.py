"""Being listened to."""

from plugin_server.session.commands.command import Command
from plugin_server.session.commands.vocabulary import SpeechScope


class OfferSpeech(Command, frozen=True):
    """Asks everyone present to agree to be listened to: the client's microphone alone, or the group's."""

    scope: SpeechScope


class Consent(Command, frozen=True):
    """`agree` false refuses, or withdraws what was given; it stops listening at once."""

    agree: bool


SpeechCommand = OfferSpeech | Consent
