"""How what processes tell each other is sealed: an envelope for everything, and within it a key of the session.

The envelope, under a key derived from CODEV_SECRET_KEY for each start of a process (its salt leads the letter, so that
no key seals more letters than random nonces are good for), hides which session a message is about. What people said, or
what was found in their words, is sealed once more under a key that is drawn for the session, kept in Redis in wrapped
form, and erased with the session: then no copy of such a message opens any more, for the holder of the secret neither.
What this cannot hide: when processes talk, and how much.
"""

import hmac
import os
from functools import lru_cache

import msgspec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from plugin_server.live.fleet.records import Letter
from plugin_server.speech.bus.sealing import KEY_BYTES, Unsealable, open_under, seal_under

NAME_BYTES = 12
SALT_BYTES = 16

PROCESSES = 64
"""Processes whose keys are kept at hand."""


class Envelopes:
    """Seals and opens for the channels of one service, and names what Redis may not know by its name."""

    def __init__(self, secret: bytes) -> None:
        self._salt = os.urandom(SALT_BYTES)
        self._cipher_of = lru_cache(PROCESSES)(lambda salt: _cipher(secret, salt))
        wrapping = HKDF(SHA256(), length=KEY_BYTES, salt=None, info=b"codev: keys of the fleet")
        self._wrapping = AESGCM(wrapping.derive(secret))
        self._naming = hmac.digest(secret, b"codev names in the fleet", "sha256")
        self.service = self.name("service")

    def name(self, *parts: str) -> str:
        """The same for the same parts, in all processes of the service; tells nothing of them."""
        return hmac.digest(self._naming, "\0".join(parts).encode(), "sha256")[:NAME_BYTES].hex()

    def seal(self, channel: str, letter: Letter) -> bytes:
        plain = msgspec.msgpack.encode(letter)
        return self._salt + seal_under(self._cipher_of(self._salt), plain, channel.encode())

    def open(self, channel: str, sealed: bytes) -> Letter:
        """Raises Unsealable."""
        cipher = self._cipher_of(sealed[:SALT_BYTES])
        try:
            return msgspec.msgpack.decode(open_under(cipher, sealed[SALT_BYTES:], channel.encode()), type=Letter)
        except msgspec.DecodeError:
            raise Unsealable from None

    def new_key(self, session: str) -> bytes:
        """A new key for the content of a session, wrapped."""
        return seal_under(self._wrapping, AESGCM.generate_key(bit_length=8 * KEY_BYTES), session.encode())

    def unwrap(self, session: str, wrapped: bytes) -> "ContentSeal":
        """Raises Unsealable."""
        return ContentSeal(open_under(self._wrapping, wrapped, session.encode()))


def _cipher(secret: bytes, salt: bytes) -> AESGCM:
    derived = HKDF(SHA256(), length=KEY_BYTES, salt=salt, info=b"codev: envelopes of the fleet")
    return AESGCM(derived.derive(secret))


class ContentSeal:
    """Seals and opens what belongs to one session."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)

    def seal(self, plain: bytes, label: str) -> bytes:
        """`label` says what it is and for whom: it opens as nothing else."""
        return seal_under(self._cipher, plain, label.encode())

    def open(self, sealed: bytes, label: str) -> bytes:
        """Raises Unsealable."""
        return open_under(self._cipher, sealed, label.encode())
