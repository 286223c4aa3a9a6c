"""What following a stream of Zoom needs to know, and whom it tells: the same for both of its connections."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, Protocol

from meeting_apps.zoom.rtms import messages as m
from meeting_apps.zoom.rtms.endings import Ending
from meeting_apps.zoom.rtms.line import Line, Lost

Status = Literal["connecting", "on", "interrupted", "over"]


@dataclass(frozen=True)
class Timings:
    """All in seconds."""

    silent: float = 35.0
    """Without a message on a connection, after which it is taken for dead: Zoom asks every ten, and waits a minute."""
    answer: float = 10.0
    first_wait: float = 3.0
    longest_wait: float = 30.0
    """Between two attempts: doubling from the first to the longest."""
    give_up: float = 65.0
    """Without any success: Zoom keeps an interrupted stream no longer."""


@dataclass(frozen=True)
class Proof:
    """What both handshakes show."""

    meeting_uuid: str
    stream: str
    signature: str


Dial = Callable[[str], Line]
"""Connects to an address. Raises Lost."""


class Hearing(Protocol):
    """What becomes of what a stream brings."""

    def connected(self) -> None: ...

    def interrupted(self) -> None: ...

    def audio(self, content: m.Content) -> float:
        """Takes a packet; returns how many seconds ago it was said."""
        ...

    def look(self) -> bool: ...

    def unreadable(self) -> None:
        """A message came that is none."""

    def time_is(self, zooms: int) -> None:
        """Zoom says what time it is (milliseconds)."""

    def here(self, people: dict[str, str]) -> None:
        """These voices (id: name) are in the meeting."""

    def gone(self, voices: tuple[str, ...]) -> None: ...

    def speaks(self, voice: str) -> None: ...

    def status(self, status: Status) -> None: ...

    def ended(self, ending: Ending) -> None:
        """The stream is over; called once."""


def answer_to(line: Line, kind: int, patience: float) -> m.Message:
    """The answer (of this kind) to a handshake; what comes before it is answered where it must be. Raises Lost."""
    deadline = time.monotonic() + patience
    while (left := deadline - time.monotonic()) > 0:
        text = line.next(left)
        message = m.read(text) if text is not None else None
        if message is None:
            continue
        if message.msg_type == m.KEEP_ALIVE:
            line.say(m.alive(message.timestamp))
        elif message.msg_type == kind:
            return message
    raise Lost
