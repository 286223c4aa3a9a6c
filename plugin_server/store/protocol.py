"""What an event store is: streams of opaque payloads, numbered from 1, written with optimistic concurrency.

A stream is a live session, named by its id. Stores never look into a payload, and never log one."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class StreamInfo:
    """A stream that exists: its newest event's version, and when that was written (epoch seconds)."""

    stream: str
    version: int
    touched: float


@dataclass(frozen=True, slots=True)
class Erasure:
    """What an erasure did: how many events it deleted, and whether that was verified; see `EventStore.erase`."""

    stream_records: int
    verified: bool


class EventStore(Protocol):
    """Streams of events that any process may write; the version decides who was first.

    Safe to share between greenlets of one thread, or between threads where gevent has patched nothing. Every
    method but `close` may raise `StoreUnavailable`.
    """

    def append(self, stream: str, expected: int, payloads: Sequence[bytes]) -> int:
        """Write `payloads` as versions `expected + 1` and on, all of them or none; return the new version.

        `expected` is the version the writer decided upon; 0 says the stream must not exist yet.

        Raises:
            Conflict: the stream is not at `expected`, or was erased.
            ValueError: `payloads` is empty, or `expected` is negative.
        """
        ...

    def read(self, stream: str, after: int = 0, limit: int | None = None) -> list[tuple[int, bytes]]:
        """Return `(version, payload)` of the events newer than `after`, oldest first, at most `limit`.

        The list is empty for a stream that does not exist.

        Raises:
            Unreadable: the store is encrypted, and a record does not open with this secret.
        """
        ...

    def streams(self) -> list[StreamInfo]:
        """Return every stream that exists, in no particular order."""
        ...

    def ping(self) -> None:
        """Return when the store answers; costs one question, whatever the store holds.

        Raises:
            StoreUnavailable: it does not.
        """
        ...

    def erase(self, stream: str) -> Erasure:
        """Delete everything of the stream, for every reader at once; takes time by this stream's size alone.

        `verified` is True when the deletion was committed, reading back found nothing of the stream and, in
        SQLite, the write-ahead log was emptied as well: then no file of SQLite holds the key of an encrypted
        stream any more. False says that this could not be seen (a reader holds on to the log, the disk is
        full, the connection broke) although the deletion is committed: erase again.

        Erasing again, or a stream that never was, deletes nothing and verifies anew. Ids and payloads, without
        their key, may lie in free pages until `purge`.

        Raises:
            StoreUnavailable: nothing is known to be deleted; erase again.
        """
        ...

    def purge(self) -> bool:
        """Physically remove what erased streams left behind (free pages, logs); True when nothing is left to do.

        Call it regularly. It does nothing unless this store erased since its last purge, or never purged (then
        for what an earlier process left). False says that a stream was erased meanwhile: call it again. It may
        take long, so call it in a native thread, where it shares neither connection nor lock with the others;
        they go on meanwhile.

        What the kinds do: SQLite builds its file anew and empties its log, after which no byte of an erased
        stream is in its files. PostgreSQL frees the space for reuse (plain VACUUM); the bytes in it are gone
        once written over, and what its log and backups hold is the server's affair. Redis has nothing to do.

        Raises:
            StoreUnavailable: it cannot be done now; call it again later.
        """
        ...

    def close(self) -> None:
        """Let go of connections and files; the store must not be used afterwards."""
        ...


def check_append(expected: int, payloads: Sequence[bytes]) -> None:
    """Refuse what no store can append.

    Raises:
        ValueError: `payloads` is empty, or `expected` is negative.
    """
    if not payloads:
        raise ValueError("An append needs at least one payload.")
    if expected < 0:
        raise ValueError(f"Versions start at 0 (no stream yet), not at {expected}.")
