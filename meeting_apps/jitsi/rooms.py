"""The name and the password of a session's room in Jitsi: always the same, and derived under the service's own key.

Whoever runs Jitsi sees the name and cannot tell the session from it; whoever knows the session cannot tell the name.
"""

import hmac
from dataclasses import dataclass

PASSWORD_DIGITS = 10
"""Some Jitsis ask for digits alone; so many can be read out on a telephone, and are not guessed by trying."""


@dataclass(frozen=True)
class Room:
    """`name` is in lower case, because Jitsi folds case. `password` is asked for once a facilitator wants it."""

    name: str
    password: str


class Rooms:
    """Where sessions meet. `secret` is the service's own key."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret

    def of(self, session: str) -> Room:
        name = hmac.digest(self._secret, b"jitsi room " + session.encode(), "sha256")[:12].hex()
        digits = int.from_bytes(hmac.digest(self._secret, b"jitsi password " + session.encode(), "sha256"))
        return Room(f"codev-{name}", f"{digits % 10**PASSWORD_DIGITS:0{PASSWORD_DIGITS}d}")
