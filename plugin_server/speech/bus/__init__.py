"""Where speech is decoded, away from the panels: by a thread of this process, or by workers behind Redis Streams.

What is decoded travels; what is remembered does not. Cutting utterances carries a speaker's state from frame to frame,
and the client's board joins sentences across lines, so both stay in the serving process, in native threads of its own
(`plugin_server.speech.native`): a worker would have to be sent the whole board for each line, in exchange for some
ten milliseconds of work every six seconds.
"""

from plugin_server.speech.bus.opening import open_bus
from plugin_server.speech.bus.protocol import Bus, Dropped, Job, Lines, SetAside, Undecoded, Withdrawn

__all__ = ["Bus", "Dropped", "Job", "Lines", "SetAside", "Undecoded", "Withdrawn", "open_bus"]
