"""How each event changes the state, one file a concern."""

from plugin_server.session.changes import choice, ending, exchange, frame, need, people, speech, time, turns
from plugin_server.session.changes.change import CHANGES

__all__ = ["CHANGES", "choice", "ending", "exchange", "frame", "need", "people", "speech", "time", "turns"]
