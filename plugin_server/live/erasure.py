"""Erasing a session: typed events, spoken lines, everything; verified by reading back, shown as a receipt.

One process erases the store and asks the others to forget what they remember. Where two try, the one whose deletion
found the records tells of it.
"""

import logging
import time
from typing import Protocol

import msgspec

from plugin_server.live.dispatch import Dispatcher
from plugin_server.live.fanout import Fanout, Message
from plugin_server.live.fleet import Fleet, Forgotten
from plugin_server.session.refusals import Refused
from plugin_server.speech.service import SpeechService

log = logging.getLogger(__name__)

ATTEMPTS = 3


class Receipt(msgspec.Struct, frozen=True):
    """What was erased, counted, and when it was verified (epoch seconds)."""

    erased_at: float
    records: int
    lines: int
    people: int
    verified: bool


class Memory(Protocol):
    """What another part of the service keeps of sessions: in this process, or in records beside the event store."""

    def forget(self, session: str) -> None:
        """Called once or more. Raises nothing: what could not be deleted is still remembered."""

    def remembers(self, session: str) -> bool: ...


class Eraser:
    """Erases sessions and tells those who are still connected."""

    def __init__(self, dispatcher: Dispatcher, fanout: Fanout, speech: SpeechService, fleet: Fleet) -> None:
        self._dispatcher = dispatcher
        self._fanout = fanout
        self._speech = speech
        self._fleet = fleet
        self._memories: list[Memory] = []
        self._under_way: set[str] = set()

    def reach(self, memory: Memory) -> None:
        """From now on this goes too, whichever way a session ends, and no receipt says `verified` before it has."""
        self._memories.append(memory)

    def erase(self, session: str) -> None:
        """Erases one session, sends the receipt to its panels and disconnects them.

        Raises StoreUnavailable when the store does not answer: what was said is forgotten all the same, and the
        sweeper comes back for the rest.
        """
        if session in self._under_way:
            return
        self._under_way.add(session)
        try:
            with self._dispatcher.lock(session):  # nobody's leaving may bring anything of it back meanwhile
                receipt = self._erase(session)
        finally:
            self._under_way.discard(session)
        if receipt is None:
            return
        log.info("a session was erased (verified: %s)", receipt.verified)
        message = msgspec.to_builtins(receipt)
        self._fleet.over(session, message)
        self.show(session, message)

    def forget(self, session: str) -> Forgotten:
        """Everything of a session goes from the memory of this process.

        Without the lock: what is under way finds nothing to write to.
        """
        self._dispatcher.forget(session)
        lines = self._forget_here(session)
        return Forgotten(lines, clean=not self._remembers(session))

    def show(self, session: str, receipt: Message) -> None:
        """The receipt to the panels that are here, and a moment later their line is cut."""
        self._fanout.tell_session_here(session, "receipt", receipt)
        self._fanout.hang_up(session)

    def _erase(self, session: str) -> Receipt | None:
        """The receipt; None when another process has erased the session."""
        lines = self._forget_here(session) + self._fleet.forget(session).lines
        people = self._people(session)
        records = 0
        for _ in range(ATTEMPTS):
            erasure = self._dispatcher.erase(session)
            records += erasure.stream_records
            if erasure.verified:
                break
        if self._fleet.shared and not records:
            return None
        lines += self._forget_here(session)  # once more: until the records were gone, they could be read again
        others = self._fleet.forget(session)
        return Receipt(
            erased_at=time.time(),
            records=records,
            lines=lines + others.lines,
            people=people,
            verified=erasure.verified and others.clean and not self._remembers(session),
        )

    def _forget_here(self, session: str) -> int:
        """Returns how many lines there had been."""
        for memory in self._memories:  # what brings sound ends first
            memory.forget(session)
        return self._speech.forget_session(session)

    def _remembers(self, session: str) -> bool:
        return self._speech.remembers(session) or any(memory.remembers(session) for memory in self._memories)

    def _people(self, session: str) -> int:
        """How many had a seat; 0 when the stream can no longer be read."""
        try:
            return len(self._dispatcher.state(session).people)
        except Refused:
            return 0
