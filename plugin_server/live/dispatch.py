"""From a command to events in the store, once: the only writer of sessions.

Any process may write any session: the store's version decides, and a loser reads what the winner wrote, passes it on
to the panels here, and decides anew. Where processes share the store, a no, or a "nothing to do", is only said of the
newest state: an old one may be wrong about it, and writes nothing that the store would refuse.
"""

import hashlib
import time
from collections import defaultdict, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import groupby

from gevent.lock import RLock

from plugin_server.session.commands import Command
from plugin_server.session.decide import decide
from plugin_server.session.events import Event, Recorded, decode, encode, record
from plugin_server.session.evolve import evolve, replay
from plugin_server.session.refusals import Refused
from plugin_server.session.state import State
from plugin_server.store.errors import Conflict, StoreError
from plugin_server.store.protocol import Erasure, EventStore, StreamInfo

ATTEMPTS = 20
"""Other processes may win several times in a row; never that often."""

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
    """One accepted command: the state before and after, what happened, and who caused it.

    `here`: this process recorded it, and nobody else did. Of a change by another process, `actor` may be None: unknown.
    """

    before: State
    after: State
    events: tuple[Event, ...]
    actor: str | None
    here: bool = True


Listener = Callable[[Change], None]


def digest_of(actor: str, command_id: str) -> str:
    """Recognises a repeated command of the same person without naming them."""
    return hashlib.sha256(f"{actor}\0{command_id}".encode()).hexdigest()[:24]


class Dispatcher:
    """Decides and records commands; keeps the latest state of the sessions in use.

    `shared`: other processes write the same sessions.
    """

    def __init__(self, store: EventStore, clock: Callable[[], float] = time.time, *, shared: bool = False) -> None:
        self._store = store
        self._clock = clock
        self._shared = shared
        self._states: dict[str, deque[State]] = {}
        self._locks: defaultdict[str, RLock] = defaultdict(RLock)
        self._listeners: list[Listener] = []

    def listen(self, listener: Listener) -> None:
        """Calls `listener` after each accepted change, in order, while the session is locked.

        Of what other processes record it hears when that is read here: see `follow`.
        """
        self._listeners.append(listener)

    def lock(self, session: str) -> RLock:
        """Held while a session changes, so that panels see its versions in order."""
        return self._locks[session]

    def state(self, session: str) -> State:
        """The current state, as far as this process knows. Raises Refused("session_gone") when there is no session."""
        if session not in self._states:
            state = replay(self._read(session))
            if state.version == 0:
                raise Refused("session_gone")
            if session not in self._states:  # nobody else read it meanwhile, and went on from there
                self._states[session] = deque([state], maxlen=VERSIONS_KEPT)
        return self._states[session][-1]

    def newest(self, session: str, seen: int | None = None) -> State:
        """The current state, whichever process wrote last: for whoever comes in. Raises Refused as `state`.

        `seen`: the version that the store was just seen to have; where it is known here, nothing is read.
        """
        if self._shared and session in self._states and (seen is None or seen > self.version(session)):
            with self.lock(session):
                self._catch_up(session)
        return self.state(session)

    def known(self) -> dict[str, int]:
        """The sessions of which this process keeps the state, and the version it knows."""
        return {session: states[-1].version for session, states in self._states.items()}

    def version(self, session: str) -> int:
        """The version that this process knows of a session; 0 where it keeps no state of it."""
        return self._states[session][-1].version if session in self._states else 0

    def follow(self, session: str, version: int, actor: str | None = None) -> None:
        """Another process has brought a session to `version`: reads what happened up to there, and tells listeners.

        `actor` caused the last of it, where that is known. Nothing happens to a session of which no state is kept.
        Raises Refused("session_gone") when it is erased.
        """
        if session in self._states:
            with self.lock(session):
                self._catch_up(session, version, actor)

    def let_go(self, session: str) -> None:
        """Keeps the state of a session no longer: it is read again when it is needed."""
        with self.lock(session):
            self._states.pop(session, None)

    def forget(self, session: str) -> None:
        """Keeps nothing of a session that is being erased."""
        self._forget(session)

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
                    self._catch_up(session)
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

    def _read(self, session: str, after: int = 0, limit: int | None = None) -> list[Recorded]:
        try:
            return [decode(payload) for _, payload in self._store.read(session, after, limit)]
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

    def _catch_up(self, session: str, until: int | None = None, actor: str | None = None) -> None:
        """Reads what others recorded, up to a version; tells listeners of each command, the last one by `actor`.

        Raises Refused when it cannot be read, or is erased.
        """
        states = self._states.get(session)
        if not states or (until is not None and until <= states[-1].version):
            return
        at = states[-1].version
        # The newest event that is known is read again: a stream without it is erased.
        records = self._read(session, after=at - 1, limit=None if until is None else until - at + 1)
        if not records:
            self._forget(session)
            raise Refused("session_gone")
        if self._states.get(session) is not states:
            return  # forgotten meanwhile
        for _, recorded in groupby(records[1:], key=lambda kept: kept.command):
            if self._states.get(session) is not states:
                return  # a listener let others go on: it is being erased
            of_one = tuple(recorded)
            known = actor if until == states[-1].version + len(of_one) else None
            self._move_on(states, of_one, known, here=False)

    def _move_on(self, states: deque[State], recorded: Sequence[Recorded], actor: str | None, *, here: bool) -> None:
        before = states[-1]
        after = reduce(evolve, recorded, before)
        states.append(after)
        events = tuple(kept.event for kept in recorded)
        for listener in self._listeners:
            listener(Change(before, after, events, actor, here))

    def _decide(self, state: State, command: Command, actor: str, now: float) -> list[Event]:
        """As `decide`. Raises Conflict where others wrote meanwhile and the old state says no, or nothing to do."""
        try:
            events = decide(state, command, actor, now)
        except Refused:
            self._check_newest(state)
            raise
        if not events:
            self._check_newest(state)
        return events

    def _check_newest(self, state: State) -> None:
        if self._shared:
            self._catch_up(state.session)
            if self._states.get(state.session, (None,))[-1] is not state:
                raise Conflict(state.version)

    def _handle_once(self, state: State, command: Command, actor: str, digest: str) -> int:
        if digest in state.commands or digest in state.earlier_commands:
            return state.version
        if state.version >= EVENTS_PER_SESSION and command.act not in ALWAYS_HEARD:
            raise Refused("session_overflows")
        now = self._clock()
        events = self._decide(state, command, actor, now)
        if not events:
            return state.version
        records = [record(now, digest, event) for event in events]
        self._store.append(state.session, state.version, [encode(kept) for kept in records])
        states = self._states.get(state.session) or deque([state])  # forgotten meanwhile: told all the same
        self._move_on(states, records, actor, here=True)
        return states[-1].version
