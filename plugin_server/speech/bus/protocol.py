"""What a bus is: it takes windows of speech and gives back their lines, each once. It never keeps, logs or names any.

A bus belongs to the hub of the serving process: its methods are called from greenlets of one thread.
"""

from typing import Protocol

import msgspec

from nlp.speech.speech import Speech, SpokenLine

Lines = tuple[SpokenLine, ...]


class Job(msgspec.Struct, frozen=True):
    """One window of one speaker. `id`, `room` and `source` are random and say nothing of a session or a person.

    `partial`: the speaker was still speaking when the window was closed, so more of the same thought is coming.
    """

    id: str
    room: str
    source: str
    speech: Speech
    partial: bool


class Undecoded(Exception):
    """Base of what may become of a job instead of lines. Holds no content."""


class Dropped(Undecoded):
    """Too much was waiting, and this was the oldest partial work; or the oldest, where none was partial."""


class Withdrawn(Undecoded):
    """The speaker is no longer heard, or the session is over: nobody may have these lines."""


class SetAside(Undecoded):
    """It failed as often as a job may; the text says how and where, without content."""


class Bus(Protocol):
    """Decodes jobs of many rooms at once, the oldest first."""

    @property
    def refusal(self) -> str | None:
        """Why speech cannot be offered until an operator does what this sentence says; None when it can be."""
        ...

    def warm_up(self) -> None:
        """Load what decoding needs in this process, so that the first words find it ready. Raises Mendable."""
        ...

    def decode(self, job: Job) -> Lines:
        """Wait for the lines of a job, in the time of its audio; other greenlets go on. A job is answered once.

        Raises:
            Undecoded: there will be no lines; see its kinds.
            Mendable: nothing can be decoded here any more.
        """
        ...

    def withdraw(self, source: str) -> None:
        """Let go, everywhere and at once, of all jobs of one source; their `decode` raises Withdrawn."""
        ...

    def forget(self, room: str) -> bool:
        """Let go of all jobs of a room and of its key; True when that was seen to be done.

        Asking again, or for a room that never was, is harmless.
        """
        ...

    @property
    def lag(self) -> float:
        """For how many seconds the oldest unanswered job has been waiting; 0 when none is."""
        ...

    @property
    def trouble(self) -> str | None:
        """Why nothing is decoded for the moment, as a sentence for the operator; None when all is well."""
        ...

    def close(self) -> None:
        """Stop; what waits is withdrawn."""
        ...
