"""How speech is sealed on its way through Redis: AES-256-GCM under a key of the room, which lasts as long as the room.

A room's key is drawn at random in the serving process and kept in its memory. It travels to the workers wrapped under a
key derived from CODEV_SECRET_KEY, in a record of its own, so that erasing this record makes every copy of the room's
jobs unreadable, the holder of the secret included. Each message is bound to its job and to its direction: one that was
altered, exchanged or sent back does not open. What this cannot hide: when somebody spoke, and for how long.
"""

import hmac
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
NONCE_BYTES = 12


class Unsealable(Exception):
    """A record does not open: it was made with another secret, or altered on the way."""


class RoomSeal:
    """Seals and opens what belongs to one room."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)

    def job(self, job: str, plain: bytes) -> bytes:
        return seal_under(self._cipher, plain, b"job:" + job.encode())

    def open_job(self, job: str, sealed: bytes) -> bytes:
        return open_under(self._cipher, sealed, b"job:" + job.encode())

    def answer(self, job: str, plain: bytes) -> bytes:
        return seal_under(self._cipher, plain, b"answer:" + job.encode())

    def open_answer(self, job: str, sealed: bytes) -> bytes:
        return open_under(self._cipher, sealed, b"answer:" + job.encode())


class Wrapping:
    """Wraps the keys of rooms under the service's secret, which is at least 32 bytes."""

    def __init__(self, secret: bytes) -> None:
        derived = HKDF(SHA256(), length=KEY_BYTES, salt=None, info=b"codev: keys of speech")
        self._cipher = AESGCM(derived.derive(secret))
        self.fingerprint = hmac.digest(secret, b"codev: name of the speech bus", "sha256")[:8].hex()
        """Names the service and its workers in a Redis that others use too; tells nothing of the secret."""

    def new_key(self, room: str) -> tuple[RoomSeal, bytes]:
        """A new key for a room, and the same key wrapped."""
        key = AESGCM.generate_key(bit_length=8 * KEY_BYTES)
        return RoomSeal(key), seal_under(self._cipher, key, b"key:" + room.encode())

    def unwrap(self, room: str, wrapped: bytes) -> RoomSeal:
        """Raises Unsealable."""
        return RoomSeal(open_under(self._cipher, wrapped, b"key:" + room.encode()))


def seal_under(cipher: AESGCM, plain: bytes, label: bytes) -> bytes:
    """Under a fresh random nonce, which leads the record; `label` is authenticated beside it."""
    nonce = os.urandom(NONCE_BYTES)
    return nonce + cipher.encrypt(nonce, plain, label)


def open_under(cipher: AESGCM, sealed: bytes, label: bytes) -> bytes:
    try:
        return cipher.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], label)
    except (InvalidTag, ValueError):  # ValueError: too short to hold a nonce
        raise Unsealable from None
