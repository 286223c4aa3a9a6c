"""Being listened to."""

from typing import Annotated

import msgspec

from plugin_server.session.commands.command import Command
from plugin_server.session.commands.vocabulary import Name, SpeechScope


class OfferSpeech(Command, frozen=True):
    """Asks everyone present to agree to be listened to: the client's microphone alone, or the group's."""

    scope: SpeechScope


class Consent(Command, frozen=True):
    """`agree` false refuses, or withdraws what was given; it stops listening at once."""

    agree: bool


class ExpectWords(Command, frozen=True):
    """Names and words of a trade that listening would mistake: what the model is told to expect."""

    words: Annotated[tuple[Name, ...], msgspec.Meta(max_length=40)]


SpeechCommand = OfferSpeech | Consent | ExpectWords
