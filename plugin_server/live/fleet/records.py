"""What lies in Redis between the processes of a service, how long each lives, and what they send each other.

    codev:fleet:<service>:alive:<process>       that a process is there
    codev:fleet:<service>:processes             a set: those that have been there lately
    codev:fleet:<service>:<session>:people      a set: <person>:<process>, who has a panel where
    codev:fleet:<service>:<session>:home        the process where the session is heard
    codev:fleet:<service>:<session>:key         the key of its content, wrapped
    codev:fleet:<service>:all                   a channel: letters to every process
    codev:fleet:<service>:to:<process>          a channel: letters to one

`<session>` and `<person>` are names that only the service can make; `<process>` is random. Nothing lives for ever.
"""

import msgspec

from plugin_server.speech.endpoints import EndpointMessage

BEAT = 2.0
"""Seconds between two signs of life of a process."""

LIVES = 8
"""Seconds that a sign of life lasts: then a process counts as gone, and whoever has not come back as away."""

SESSION_LIVES = 24 * 3600
"""Seconds that what belongs to a session outlives the last time it was touched."""


class Keys:
    """The names of the keys and channels of one service."""

    def __init__(self, service: str) -> None:
        self._prefix = f"codev:fleet:{service}"
        self.all = f"{self._prefix}:all"

        self.processes = f"{self._prefix}:processes"

    def alive(self, process: str = "") -> str:
        """Without a process, what the keys of all of them begin with."""
        return f"{self._prefix}:alive:{process}"

    def people(self, session: str) -> str:
        return f"{self._prefix}:{session}:people"

    def home(self, session: str) -> str:
        return f"{self._prefix}:{session}:home"

    def key(self, session: str) -> str:
        return f"{self._prefix}:{session}:key"

    def of_session(self, session: str) -> tuple[str, ...]:
        return self.people(session), self.home(session), self.key(session)

    def to(self, process: str) -> str:
        return f"{self._prefix}:to:{process}"


class Recorded(msgspec.Struct, frozen=True, tag=True):
    """The session has come to this version, by an act of this person ("" for the service itself)."""

    version: int
    actor: str


class Told(msgspec.Struct, frozen=True, tag=True):
    """For the panels of one person, or of everyone; `sealed` holds the message in JSON."""

    person: str | None
    event: str
    sealed: bytes


class Passed(msgspec.Struct, frozen=True, tag=True):
    """For the home of the session: what a panel of this person sent, sealed (JSON, or sound when `sound`).

    `version`: what the sender knew of the session; the home looks at it in the light of that, or later.
    """

    version: int
    person: str
    what: str
    sealed: bytes
    sound: bool


class Claimed(msgspec.Struct, frozen=True, tag=True):
    """For everyone: who a person is in the meeting around one of their panels, as that panel says."""

    socket: str
    person: str
    said: EndpointMessage


class Moved(msgspec.Struct, frozen=True, tag=True):
    """For everyone: the sender has made itself the home of the session."""


class Hello(msgspec.Struct, frozen=True, tag=True):
    """For everyone: letters to the sender, or from it, may have been lost. It is about no session."""


class Forget(msgspec.Struct, frozen=True, tag=True):
    """Everyone forgets the session and says so."""

    question: str


class Done(msgspec.Struct, frozen=True, tag=True):
    """The answer to `Forget`."""

    question: str
    lines: int
    clean: bool


class Over(msgspec.Struct, frozen=True, tag=True):
    """The session is erased; the receipt in JSON, which counts and says nothing else."""

    receipt: bytes


Message = Recorded | Told | Passed | Claimed | Moved | Hello | Forget | Done | Over


class Letter(msgspec.Struct, frozen=True, array_like=True):
    """A message about a session, and the process that sends it."""

    process: str
    session: str
    message: Message
