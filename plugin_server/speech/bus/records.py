"""What lies in Redis between the service and its workers: the names of the keys, how long each lives, and the forms.

    codev:speech:<service>:jobs                 a stream with the group `workers`: which job is where, and no content
    codev:speech:<service>:room:<room>:key      the room's key, wrapped
    codev:speech:<service>:room:<room>:<job>    the sealed job
    codev:speech:<service>:answers:<process>    a list for each serving process: what became of its jobs, lines sealed
    codev:speech:<service>:worker:<name>        that a worker is there
    codev:speech:<service>:aside                the last jobs that failed too often: the error, and no content

Everything has a time to live, so that whatever ends without tidying up is gone a little later.
"""

from typing import Literal

import msgspec

GROUP = "workers"

ROOM_LIVES = 120
"""Seconds that a job and its room's key live unless the serving process, which waits for the answer, renews them."""

ANSWERS_LIVE = 60
"""Seconds that answers wait for a serving process that has gone."""

JOBS_LIVE = 3600
"""Seconds that the stream of jobs outlives its last job."""

ASIDE_LIVES = 24 * 3600
"""Seconds in which an operator may look at what was set aside."""

ASIDE_KEPT = 100

SIGN_EVERY = 3.0
"""Seconds between two signs of life of a worker."""

SIGN_LIVES = 15
"""Seconds that a sign of life lasts."""

CLAIM_AFTER = 10.0
"""Seconds without a sign of life after which a worker's job is claimed by another."""


class Keys:
    """The names of the keys of one service; `service` is the fingerprint of its secret."""

    def __init__(self, service: str) -> None:
        prefix = f"codev:speech:{service}"
        self.jobs = f"{prefix}:jobs"
        self.aside = f"{prefix}:aside"
        self._prefix = prefix

    def answers(self, process: str) -> str:
        return f"{self._prefix}:answers:{process}"

    def worker(self, name: str) -> str:
        """With `*` for a name, the pattern of all of them."""
        return f"{self._prefix}:worker:{name}"

    def room_key(self, room: str) -> str:
        return f"{self._prefix}:room:{room}:key"

    def job(self, room: str, job: str) -> str:
        return f"{self._prefix}:room:{room}:{job}"

    def of_room(self, room: str) -> str:
        """The pattern of all that belongs to a room."""
        return f"{self._prefix}:room:{room}:*"


class Ticket(msgspec.Struct, frozen=True):
    """An entry of the stream of jobs: where the job lies, and which process waits for it."""

    job: str
    room: str
    process: str

    def fields(self) -> dict[str, str]:
        """As XADD takes it."""
        return {"job": self.job, "room": self.room, "process": self.process}

    @classmethod
    def of(cls, fields: dict[bytes, bytes]) -> "Ticket":
        """As XREADGROUP gives it. Raises KeyError or UnicodeDecodeError for an entry of another form."""
        return cls(*(fields[name].decode() for name in (b"job", b"room", b"process")))


class Answer(msgspec.Struct, frozen=True, array_like=True):
    """What became of a job: begun, done (the lines, sealed) or set aside (the error, without content)."""

    job: str
    state: Literal["begun", "done", "aside"]
    sealed: bytes = b""
    error: str = ""
