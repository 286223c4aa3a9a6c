"""Capability links and seats: random secrets of which only hashes are kept, and signed tokens for people."""

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from typing import Literal

from itsdangerous import BadSignature, URLSafeSerializer

Grant = Literal["facilitator", "participant", "deputy"]
GRANTS: tuple[Grant, ...] = ("facilitator", "participant", "deputy")


def new_id() -> str:
    """A public random id: 72 bits, safe in URLs."""
    return secrets.token_urlsafe(9)


def new_keys() -> dict[Grant, str]:
    """One fresh secret for each link: 192 bits, for the URL fragment, which no server and no log ever sees."""
    return {grant: secrets.token_urlsafe(24) for grant in GRANTS}


def hashed(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()


def grant_of(key: str, keys: dict[str, str]) -> Grant | None:
    """What `key` opens among the hashed `keys` of a session, or None. Compares all, in constant time."""
    digest = hashed(key)
    found = [grant for grant in GRANTS if hmac.compare_digest(digest, keys.get(grant, ""))]
    return found[0] if found else None


@dataclass(frozen=True)
class Seat:
    session: str
    person: str


class SeatTokens:
    """Signs who sits where. A token says nothing else and works for as long as the session exists."""

    def __init__(self, secret: bytes) -> None:
        key = hmac.digest(secret, b"codev seat tokens", "sha256")
        self._serializer = URLSafeSerializer(key, salt="seat")

    def issue(self, seat: Seat) -> str:
        return str(self._serializer.dumps([seat.session, seat.person]))

    def read(self, token: object) -> Seat | None:
        """The seat a token stands for, or None when it was not signed here."""
        if not isinstance(token, str) or len(token) > 500:
            return None
        try:
            session, person = self._serializer.loads(token)
        except (BadSignature, ValueError):
            return None
        return Seat(session=session, person=person)
