"""Several processes that serve the same sessions: what they tell each other, and who is where.

They share the event store, and a Redis (CODEV_REDIS_URL) through which three things go:

- *Announcements*: "this session is at version 7". No content: whoever has panels of it reads the store and decides for
  each of them what they may see, as for a change of its own. One that is lost is made good by comparing versions with
  the store (`live/member.py`), so nothing depends on Redis but speed.
- *A register*: which process is alive, who has a panel there, and which process hears a session (its home). A process
  that was killed is no longer alive a few seconds later, and nobody is thought to be there.
- *Messages to panels elsewhere, and to a session's home*: what is said and found in it never is an event, so it has no
  other way. Sealed under a key of the session, never stored, and lost where nobody listens.

Socket.IO's own message queue (`SocketIO(message_queue=…)`) would carry every view in clear through Redis and repeat
each message to all processes; here a view never leaves the process that made it.
"""

from plugin_server.live.fleet.alone import Alone
from plugin_server.live.fleet.opening import open_fleet
from plugin_server.live.fleet.protocol import ANSWER_WITHIN, RECEIPT_WITHIN, Body, Fleet, Forgotten, Member, Unknown

__all__ = ["ANSWER_WITHIN", "RECEIPT_WITHIN", "Alone", "Body", "Fleet", "Forgotten", "Member", "Unknown", "open_fleet"]
