"""Who is said to be here, and who is: panels vanish with a crash, or come back to another process than they left."""

from contextlib import suppress

from plugin_server.live.dispatch import Change, Dispatcher
from plugin_server.live.fleet import Unknown
from plugin_server.live.presence import Presence
from plugin_server.session.commands import Arrive, GoAway
from plugin_server.session.events import WentAway
from plugin_server.session.refusals import Refused
from plugin_server.session.state import present


class Attendance:
    """Puts right what a session says of who is here."""

    def __init__(self, dispatcher: Dispatcher, presence: Presence) -> None:
        self._dispatcher = dispatcher
        self._presence = presence

    def put_right(self, session: str, seen: int | None = None) -> None:
        """Those whose panels are nowhere are away, and nobody is whose panel is here. Raises Refused.

        Under the lock of the session: whoever comes back meanwhile is not marked away. `seen`: see `Dispatcher.newest`.
        """
        with self._dispatcher.lock(session):
            state = self._dispatcher.newest(session, seen)
            here = set(self._presence.people(session))
            said = {person.id for person in present(state)}
            for person in here - said:
                with suppress(Refused):  # whose seat is closed hears of it already
                    self._dispatcher.handle(session, Arrive(), person, f"here-{state.version}")
            with suppress(Unknown):
                for person in (missing := said - here) - self._presence.elsewhere(session, missing):
                    self._dispatcher.handle(session, GoAway(), person, f"vanished-{state.version}")

    def is_wrong_after(self, change: Change) -> bool:
        """Whether another process has just said somebody to be away who is here."""
        gone = {event.person for event in change.events if isinstance(event, WentAway)}
        return not change.here and not gone.isdisjoint(self._presence.people(change.after.session))
