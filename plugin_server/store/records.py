"""Small records beside the event streams, for what several processes must share: each has a kind, a key and an end.

A record may belong to a place (a session) and to an owner (a person): whatever belongs to one of them can be
forgotten at once. Records hold nothing that people say or write in a session.
"""

import hmac
import os
from typing import Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from plugin_server.store.errors import Unreadable

NONCE_BYTES = 12
KEY_BYTES = 32


class Records(Protocol):
    """Records that any process may write. `until` is when one ends (epoch seconds): from then on it is not there.

    Every method may raise `StoreUnavailable`.
    """

    def add(self, kind: str, key: str, value: bytes, until: float, *, place: str = "", owner: str = "") -> bool:
        """Write a record where there is none; False, and nothing written, where there is one. Of many, one wins."""
        ...

    def put(self, kind: str, key: str, value: bytes, until: float, *, place: str = "", owner: str = "") -> None:
        """Write a record, in place of the one that is there."""
        ...

    def get(self, kind: str, key: str) -> bytes | None: ...

    def take(self, kind: str, key: str) -> bytes | None:
        """Return a record and remove it: of many who ask, one gets it."""
        ...

    def remove(self, kind: str, key: str) -> None: ...

    def of_place(self, kind: str, place: str) -> list[bytes]:
        """Every record of this kind that belongs to the place, in no particular order."""
        ...

    def of_owner(self, kind: str, owner: str) -> list[bytes]: ...

    def holds(self, place: str) -> bool:
        """Whether any record of any kind belongs to the place."""
        ...

    def forget_place(self, place: str) -> int:
        """Remove everything that belongs to the place; return how many records that were."""
        ...

    def forget_owner(self, owner: str) -> int: ...

    def close(self) -> None: ...


class RawRecords(Protocol):
    """What lies under the encryption: as `Records`, with groups in place of places and owners."""

    def write(self, kind: str, key: str, value: bytes, until: float, groups: tuple[str, ...], *, new: bool) -> bool:
        """Write; with `new` only where there is no record, else False."""
        ...

    def read(self, kind: str, key: str) -> bytes | None: ...

    def take(self, kind: str, key: str) -> bytes | None: ...

    def of_group(self, kind: str, group: str) -> list[tuple[str, bytes]]:
        """(key, value) of each."""
        ...

    def holds_group(self, group: str) -> bool: ...

    def forget_group(self, group: str) -> int: ...

    def close(self) -> None: ...


class SealedRecords:
    """`Records` that hand the inner ones nothing but ciphertext, and digests in place of keys, places and owners."""

    def __init__(self, inner: RawRecords, secret: bytes) -> None:
        """`secret` is the service's own, at least 32 bytes."""
        self._inner = inner
        derived = HKDF(SHA256(), length=2 * KEY_BYTES, salt=None, info=b"codev: records").derive(secret)
        self._cipher = AESGCM(derived[:KEY_BYTES])
        self._naming = derived[KEY_BYTES:]

    def add(self, kind: str, key: str, value: bytes, until: float, *, place: str = "", owner: str = "") -> bool:
        name = self._name(kind, key)
        return self._inner.write(kind, name, self._seal(kind, name, value), until, self._groups(place, owner), new=True)

    def put(self, kind: str, key: str, value: bytes, until: float, *, place: str = "", owner: str = "") -> None:
        name = self._name(kind, key)
        self._inner.write(kind, name, self._seal(kind, name, value), until, self._groups(place, owner), new=False)

    def get(self, kind: str, key: str) -> bytes | None:
        name = self._name(kind, key)
        return self._open(kind, name, self._inner.read(kind, name))

    def take(self, kind: str, key: str) -> bytes | None:
        name = self._name(kind, key)
        return self._open(kind, name, self._inner.take(kind, name))

    def remove(self, kind: str, key: str) -> None:
        self._inner.take(kind, self._name(kind, key))

    def of_place(self, kind: str, place: str) -> list[bytes]:
        return self._of_group(kind, self._name("place", place))

    def of_owner(self, kind: str, owner: str) -> list[bytes]:
        return self._of_group(kind, self._name("owner", owner))

    def holds(self, place: str) -> bool:
        return self._inner.holds_group(self._name("place", place))

    def forget_place(self, place: str) -> int:
        return self._inner.forget_group(self._name("place", place))

    def forget_owner(self, owner: str) -> int:
        return self._inner.forget_group(self._name("owner", owner))

    def close(self) -> None:
        self._inner.close()

    def _of_group(self, kind: str, group: str) -> list[bytes]:
        found = [self._open(kind, name, value) for name, value in self._inner.of_group(kind, group)]
        return [value for value in found if value is not None]

    def _groups(self, place: str, owner: str) -> tuple[str, ...]:
        named = (("place", place), ("owner", owner))
        return tuple(self._name(what, which) for what, which in named if which)

    def _name(self, kind: str, key: str) -> str:
        return hmac.digest(self._naming, f"{kind}\0{key}".encode(), "sha256").hex()

    def _seal(self, kind: str, name: str, value: bytes) -> bytes:
        nonce = os.urandom(NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, value, f"{kind}:{name}".encode())

    def _open(self, kind: str, name: str, sealed: bytes | None) -> bytes | None:
        if sealed is None:
            return None
        try:
            return self._cipher.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], f"{kind}:{name}".encode())
        except (InvalidTag, ValueError):
            raise Unreadable(
                "A record in the store does not open: it was written with another secret, or altered. "
                "Set CODEV_SECRET_KEY (or secret.key) to what it was, or remove it."
            ) from None
