"""What people ask for: one struct per act, validated as it comes off the wire, one file a concern.

`PanelCommand` is what a panel may send; `ServiceCommand` is what the service itself says about people and
connections.
"""

from plugin_server.session.commands.choice import *
from plugin_server.session.commands.command import *
from plugin_server.session.commands.ending import *
from plugin_server.session.commands.exchange import *
from plugin_server.session.commands.frame import *
from plugin_server.session.commands.need import *
from plugin_server.session.commands.people import *
from plugin_server.session.commands.service import *
from plugin_server.session.commands.speech import *
from plugin_server.session.commands.time import *
from plugin_server.session.commands.turns import *
from plugin_server.session.commands.vocabulary import *

PanelCommand = (
    PeopleCommand
    | FrameCommand
    | TurnsCommand
    | ChoiceCommand
    | TimeCommand
    | NeedCommand
    | ExchangeCommand
    | SpeechCommand
    | EndingCommand
)
