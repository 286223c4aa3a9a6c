"""Packets of one voice in the order in which they were said, however late they come. Pure; knows no clock of its own.

What Zoom held back during an interruption comes after what is said now: after a new connection a hole is waited for.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from heapq import heappop, heappush

PATIENCE = 0.25
"""Seconds that a hole is waited for: packets overtake one another by less."""

PATIENCE_AFTER_A_BREAK = 2.0
"""Seconds that a hole is waited for soon after a new connection: what was held back comes at once, or never."""

MOST_WAITING = 700
"""Packets: a little more than a minute of 100 ms, the most that Zoom holds back."""


@dataclass(frozen=True, order=True)
class Packet:
    """`at` milliseconds on Zoom's clock; `length` milliseconds; `pcm` 16 kHz mono int16."""

    at: int
    length: int
    pcm: bytes = field(compare=False)

    @property
    def end(self) -> int:
        return self.at + self.length


@dataclass
class InTime:
    """The packets of one voice. For one thread at a time; every `now` in seconds of any clock that only goes on."""

    _waiting: list[Packet] = field(default_factory=list)
    _until: int | None = None
    """Where what was released ends."""
    _hole_since: float | None = None
    late: int = 0
    """Packets that came double, or after their moment; a few milliseconds are neither."""

    def add(self, packet: Packet, now: float, *, after_a_break: bool) -> list[Packet]:
        """Takes a packet as it comes; returns those whose turn it is."""
        passed = self._until is not None and packet.at < self._until - packet.length // 2
        if passed or any(packet.at == other.at for other in self._waiting):
            self.late += 1
        else:
            heappush(self._waiting, packet)
        return self.due(now, after_a_break=after_a_break)

    def due(self, now: float, *, after_a_break: bool) -> list[Packet]:
        """Those whose turn it is by now, without a new one."""
        released: list[Packet] = []
        while self._waiting and (self._follows() or self._waited_enough(now, after_a_break)):
            packet = heappop(self._waiting)
            self._until, self._hole_since = packet.end, None
            released.append(packet)
        return released

    @property
    def waits(self) -> bool:
        return bool(self._waiting)

    def forget(self) -> None:
        """What waits is dropped: it may not be listened to."""
        self._waiting.clear()
        self._hole_since = None

    def _follows(self) -> bool:
        """Whether the first that waits follows what was released; a few milliseconds are no hole."""
        return self._until is not None and self._waiting[0].at - self._until < self._waiting[0].length // 2

    def _waited_enough(self, now: float, after_a_break: bool) -> bool:
        if len(self._waiting) > MOST_WAITING:
            return True
        if self._hole_since is None:
            self._hole_since = now
        return now - self._hole_since >= (PATIENCE_AFTER_A_BREAK if after_a_break else PATIENCE)
