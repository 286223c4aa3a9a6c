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
    """What an erasure did: how many events it deleted, and whether reading back found nothing left."""

    stream_records: int
    verified: bool


class EventStore(Protocol):
    """Streams of events that any process may write; the version decides who was first.

    Safe to share between threads and between greenlets. Every method may raise `StoreUnavailable`.
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

    def erase(self, stream: str) -> Erasure:
        """Delete everything of the stream, then read back to see that nothing is left.

        Erasing again, or a stream that never was, deletes nothing and verifies anew. `verified` is False when
        something is left: erase again.
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
