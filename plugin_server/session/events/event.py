"""What an event is."""

import msgspec

from plugin_server.session.commands import act_name


class Event(msgspec.Struct, frozen=True, tag_field="type", tag=act_name):
    """The base of every event."""
