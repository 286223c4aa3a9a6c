"""What a page of ours holds once Zoom's context was checked: who is there, in which meeting, signed.

Zoom's own names of people and meetings are turned into names of ours at the door. Only while a meeting sends its sound,
its UUID is kept, encrypted (`rtms/known.py`): each connection to Zoom shows it.
"""

import hmac

import msgspec
from itsdangerous import BadSignature, URLSafeTimedSerializer

HOURS = 12.0
"""A page that stays open for longer is opened again."""

LONGEST = 1000


class Pass(msgspec.Struct, frozen=True):
    """`meeting` is None outside of meetings, `person` for a guest whom Zoom does not name."""

    meeting: str | None
    person: str | None
    hosts: bool = False


class Names:
    """The names that this service gives to people and meetings of Zoom: no one can tell theirs from them."""

    def __init__(self, secret: bytes) -> None:
        self._key = hmac.digest(secret, b"codev zoom names", "sha256")

    def meeting(self, uuid: str) -> str:
        """For the UUID of a meeting, or of a breakout room: an opaque text, which may hold `/` and `+`."""
        return self._name("meeting", uuid)

    def person(self, user_id: str) -> str:
        return self._name("person", user_id)

    def _name(self, kind: str, text: str) -> str:
        return hmac.digest(self._key, f"{kind}\0{text}".encode(), "sha256").hex()[:40]


class Passes:
    """Signs passes."""

    def __init__(self, secret: bytes, hours: float = HOURS) -> None:
        key = hmac.digest(secret, b"codev zoom passes", "sha256")
        self._serializer = URLSafeTimedSerializer(key, salt="zoom")
        self._seconds = round(hours * 3600)

    def issue(self, granted: Pass) -> str:
        return str(self._serializer.dumps(msgspec.to_builtins(granted)))

    def read(self, text: object) -> Pass | None:
        """The pass, or None when it was not signed here, or too long ago."""
        if not isinstance(text, str) or len(text) > LONGEST:
            return None
        try:
            return msgspec.convert(self._serializer.loads(text, max_age=self._seconds), Pass)
        except (BadSignature, msgspec.ValidationError):
            return None
