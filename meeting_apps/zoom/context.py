"""Who opens the panel, and in which meeting, as Zoom says it: the sealed `x-zoom-app-context`. Pure.

Layout, key and fields: Zoom's sample `server/helpers/cipher.js` and its page on the app context.
"""

import hashlib
import struct
from base64 import b64decode
from typing import Literal

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

ISSUER = "marketplace.zoom.us"

LONGEST = 16 * 1024
"""Characters of a context; Zoom's have a few hundred, and some more with an invitation."""

TAG_BYTES = 16

_AAD_LENGTH, _CIPHER_LENGTH = struct.Struct("<H"), struct.Struct("<I")

Reason = Literal["unreadable", "another app", "not from Zoom", "expired", "used"]


class BadContext(Exception):
    """The context proves nothing; `reason` says why, and holds nothing of it."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason: Reason = reason


class AppContext(msgspec.Struct, frozen=True):
    """What Zoom says. `uid` is missing in guest mode, `mid` (a meeting's UUID) outside of meetings.

    `ts` and `exp` are milliseconds since 1970.
    """

    aud: str
    exp: float
    typ: str = ""
    uid: str | None = None
    mid: str | None = None
    iss: str | None = None
    ts: float = 0.0
    attendrole: str = ""

    @property
    def hosts(self) -> bool:
        """Whether the person may conduct the meeting: its host, or a co-host."""
        return self.attendrole.lower() in ("host", "cohost")


class OpenedContext(msgspec.Struct, frozen=True):
    """A context that proves what it says, once: `digest` recognises it, however it is written."""

    context: AppContext
    digest: str


def open_context(sealed: str, client_id: str, client_secret: str, now: float) -> OpenedContext:
    """Opens and checks a context; `now` in epoch seconds. Raises BadContext. Whether it was used, others know."""
    try:
        raw = _decoded(sealed)
        iv, aad, ciphertext = _parts(raw)
        key = hashlib.sha256(client_secret.encode()).digest()
        context = msgspec.json.decode(AESGCM(key).decrypt(iv, ciphertext, aad or None), type=AppContext)
    except (InvalidTag, ValueError, struct.error, msgspec.MsgspecError):
        raise BadContext("unreadable") from None
    if context.aud != client_id:
        raise BadContext("another app")
    if context.iss not in (None, ISSUER):
        raise BadContext("not from Zoom")
    if context.exp <= now * 1000:
        raise BadContext("expired")
    return OpenedContext(context, hashlib.sha256(raw).hexdigest())


def _decoded(sealed: str) -> bytes:
    """From base64 of either alphabet, with or without its padding. Raises ValueError."""
    if not 0 < len(sealed) <= LONGEST:
        raise ValueError
    plain = sealed.replace("-", "+").replace("_", "/").rstrip("=")
    return b64decode(plain + "=" * (-len(plain) % 4), validate=True)


def _parts(raw: bytes) -> tuple[bytes, bytes, bytes]:
    """The nonce, what is authenticated beside it, and the ciphertext with its tag. Raises ValueError, struct.error."""
    iv_end = 1 + raw[0]
    (aad_length,) = _AAD_LENGTH.unpack_from(raw, iv_end)
    aad_end = iv_end + _AAD_LENGTH.size + aad_length
    (cipher_length,) = _CIPHER_LENGTH.unpack_from(raw, aad_end)
    start = aad_end + _CIPHER_LENGTH.size
    ciphertext = raw[start:]
    if len(ciphertext) != cipher_length + TAG_BYTES:
        raise ValueError
    return raw[1:iv_end], raw[iv_end + _AAD_LENGTH.size : aad_end], ciphertext
