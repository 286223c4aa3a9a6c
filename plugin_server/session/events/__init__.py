"""What happened, in the past tense: the only thing a session keeps, encrypted, until it is erased.

What people say aloud is never here. Who refused speech is not either: `SpeechStopped` names nobody.
"""

import msgspec

from plugin_server.session.events.choice import *
from plugin_server.session.events.ending import *
from plugin_server.session.events.event import *
from plugin_server.session.events.exchange import *
from plugin_server.session.events.frame import *
from plugin_server.session.events.need import *
from plugin_server.session.events.people import *
from plugin_server.session.events.speech import *
from plugin_server.session.events.time import *
from plugin_server.session.events.turns import *

SessionEvent = (
    PeopleEvent
    | FrameEvent
    | TurnsEvent
    | ChoiceEvent
    | TimeEvent
    | NeedEvent
    | ExchangeEvent
    | SpeechEvent
    | EndingEvent
)


class Recorded(msgspec.Struct, frozen=True):
    """An event as the stream keeps it: when it happened (epoch seconds) and the command that caused it.

    `command` is a digest of the person and the command's id, so that a repeated command is recognised even
    after a restart; it names nobody.
    """

    at: float
    command: str
    event: SessionEvent


def record(at: float, command: str, event: Event) -> Recorded:
    """`event` as it will be kept; every Event is one of SessionEvent."""
    return Recorded(at, command, event)  # type: ignore[arg-type]


encode = msgspec.msgpack.Encoder().encode
decode = msgspec.msgpack.Decoder(Recorded).decode
