"""From a command to events in the store, once: the only writer of sessions.

Any process may write any session: the store's version decides, and a loser reads again and decides anew.
"""

import hashlib
import time
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass

from gevent.lock import RLock

from plugin_server.session.commands import Command
from plugin_server.session.decide import decide
from plugin_server.session.events import Event, Recorded, decode, encode, record
from plugin_server.session.evolve import evolve, replay
from plugin_server.session.refusals import Refused
from plugin_server.session.state import State
from plugin_server.store.errors import Conflict, StoreError
from plugin_server.store.protocol import Erasure, EventStore, StreamInfo

ATTEMPTS = 8
"""Another process may win a few times in a row; never that often."""

EVENTS_PER_SESSION = 20_000
"""Far above any real session (a lively one has about a thousand): an abused one stops growing."""

ALWAYS_HEARD = (
    "consent",
    "arrive",
    "go_away",
    "end_speech",
    "leave",
    "remove",
    "close",
    "warn_of_closing",
    "keep_open",
    "close_unattended",
    "release",
    "erase",
)
"""What a session that may not grow still does: stop listening, let people go, end."""

VERSIONS_KEPT = 64
"""Recent states kept for panels that missed a few changes; one that missed more gets its whole view."""


@dataclass(frozen=True)
class Change:
    """One accepted command: the state before and after, what happened, and who caused it."""

    before: State
    after: State
    events: tuple[Event, ...]
    actor: str


Listener = Callable[[Change], None]


def digest_of(actor: str, command_id: str) -> str:
    """Recognises a repeated command of the same person without naming them."""
    return hashlib.sha256(f"{actor}\0{command_id}".encode()).hexdigest()[:24]


class Dispatcher:
    """Decides and records commands; keeps the latest state of the sessions in use."""

    def __init__(self, store: EventStore, clock: Callable[[], float] = time.time) -> None:
        self._store = store
        self._clock = clock
        self._states: dict[str, deque[State]] = {}
        self._locks: defaultdict[str, RLock] = defaultdict(RLock)
        self._listeners: list[Listener] = []

    def listen(self, listener: Listener) -> None:
        """Calls `listener` after each accepted change, in order, while the session is locked."""
        self._listeners.append(listener)

    def lock(self, session: str) -> RLock:
        """Held while a session changes, so that panels see its versions in order."""
        return self._locks[session]

    def state(self, session: str) -> State:
        """The current state. Raises Refused("session_gone") when there is no such session."""
        if session not in self._states:
            state = replay(self._read(session))
            if state.version == 0:
                raise Refused("session_gone")
            self._states[session] = deque([state], maxlen=VERSIONS_KEPT)
        return self._states[session][-1]

    def state_at(self, session: str, version: int) -> State | None:
        """The state as it was at a recent `version`, if it is still known."""
        return next((state for state in self._states.get(session, ()) if state.version == version), None)

    def ping(self) -> None:
        """Raises StoreUnavailable when the store does not answer."""
        self._store.ping()

    def handle(self, session: str, command: Command, actor: str, command_id: str) -> int:
        """Decides and records one command; returns the version of the session after it.

        A command that was already recorded changes nothing. Raises Refused.
        """
        with self.lock(session):
            for _ in range(ATTEMPTS):
                state = self._state_or_forget(session)
                try:
                    return self._handle_once(state, command, actor, digest_of(actor, command_id))
                except Conflict:
                    del self._states[session]
                except StoreError as error:
                    self._states.pop(session, None)
                    raise Refused("try_again") from error
        raise Refused("try_again")

    def open(self, session: str, command: Command) -> None:
        """Records the first event of a new session."""
        events = decide(State(), command, "", self._clock())
        try:
            self._store.append(session, 0, [encode(record(self._clock(), "", event)) for event in events])
        except StoreError as error:
            raise Refused("try_again") from error

    def streams(self) -> list[StreamInfo]:
        return self._store.streams()

    def erase(self, session: str) -> Erasure:
        """Erases the stream and forgets the state; see `EventStore.erase`."""
        with self.lock(session):
            try:
                return self._store.erase(session)
            finally:
                self._forget(session)

    def purge(self) -> bool:
        """Removes what erased streams left behind; takes long: see `EventStore.purge`."""
        return self._store.purge()

    def _read(self, session: str) -> list[Recorded]:
        try:
            return [decode(payload) for _, payload in self._store.read(session)]
        except StoreError as error:
            raise Refused("try_again") from error

    def _state_or_forget(self, session: str) -> State:
        try:
            return self.state(session)
        except Refused as refused:
            if refused.code == "session_gone":
                self._forget(session)
            raise

    def _forget(self, session: str) -> None:
        self._states.pop(session, None)
        self._locks.pop(session, None)

    def _handle_once(self, state: State, command: Command, actor: str, digest: str) -> int:
        if digest in state.commands or digest in state.earlier_commands:
            return state.version
        if state.version >= EVENTS_PER_SESSION and command.act not in ALWAYS_HEARD:
            raise Refused("too_fast")
        now = self._clock()
        events = decide(state, command, actor, now)
        if not events:
            return state.version
        records = [record(now, digest, event) for event in events]
        self._store.append(state.session, state.version, [encode(kept) for kept in records])
        after = state
        for kept in records:
            after = evolve(after, kept)
        self._states[state.session].append(after)
        for listener in self._listeners:
            listener(Change(before=state, after=after, events=tuple(events), actor=actor))
        return after.version
