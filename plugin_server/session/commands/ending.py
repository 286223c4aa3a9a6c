"""The end."""

from plugin_server.session.commands.command import Command


class Close(Command, frozen=True):
    """Ends the work; each owner takes what is theirs before everything is erased."""


class Release(Command, frozen=True):
    """ "I have what is mine"."""


class Erase(Command, frozen=True):
    """Erases now, without waiting for those who have not released."""


EndingCommand = Close | Release | Erase
