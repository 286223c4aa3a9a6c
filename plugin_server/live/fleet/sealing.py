"""How what processes tell each other is sealed: an envelope for everything, and within it a key of the session.

The envelope, under a key derived from CODEV_SECRET_KEY, hides which session a message is about. What people said, or
what was found in their words, is sealed once more under a key that is drawn for the session, kept in Redis in wrapped
form, and erased with the session: then no copy of such a message opens any more, for the holder of the secret neither.
What this cannot hide: when processes talk, and how much.
"""

import hmac

import msgspec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from plugin_server.live.fleet.records import Letter
from plugin_server.speech.bus.sealing import KEY_BYTES, Unsealable, open_under, seal_under

NAME_BYTES = 12


class Envelopes:
    """Seals and opens for the channels of one service, and names what Redis may not know by its name."""

    def __init__(self, secret: bytes) -> None:
        derived = HKDF(SHA256(), length=KEY_BYTES, salt=None, info=b"codev: envelopes of the fleet")
        self._cipher = AESGCM(derived.derive(secret))
        wrapping = HKDF(SHA256(), length=KEY_BYTES, salt=None, info=b"codev: keys of the fleet")
        self._wrapping = AESGCM(wrapping.derive(secret))
        self._naming = hmac.digest(secret, b"codev names in the fleet", "sha256")
        self.service = self.name("service")

    def name(self, *parts: str) -> str:
        """The same for the same parts, in all processes of the service; tells nothing of them."""
        return hmac.digest(self._naming, "\0".join(parts).encode(), "sha256")[:NAME_BYTES].hex()

    def seal(self, channel: str, letter: Letter) -> bytes:
        return seal_under(self._cipher, msgspec.msgpack.encode(letter), channel.encode())

    def open(self, channel: str, sealed: bytes) -> Letter:
        """Raises Unsealable."""
        try:
            return msgspec.msgpack.decode(open_under(self._cipher, sealed, channel.encode()), type=Letter)
        except msgspec.DecodeError:
            raise Unsealable from None

    def new_key(self, session: str) -> bytes:
        """A new key for the content of a session, wrapped."""
        return seal_under(self._wrapping, AESGCM.generate_key(bit_length=8 * KEY_BYTES), session.encode())

    def unwrap(self, session: str, wrapped: bytes) -> "ContentSeal":
        """Raises Unsealable."""
        return ContentSeal(open_under(self._wrapping, wrapped, session.encode()))


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
