"""How Zoom seals what its client says of a person: as its sample `cipher.js` opens it."""

import hashlib
import json
import os
import struct
from base64 import urlsafe_b64encode
from typing import Any, Literal, overload

from cryptography.hazmat.primitives.ciphers.aead import AESGCM


@overload
def seal_context(said: dict[str, Any] | str, secret: str, *, aad: bytes = b"") -> str: ...
@overload
def seal_context(said: dict[str, Any] | str, secret: str, *, aad: bytes = b"", as_bytes: Literal[True]) -> bytes: ...
def seal_context(said: dict[str, Any] | str, secret: str, *, aad: bytes = b"", as_bytes: bool = False) -> str | bytes:
    """`x-zoom-app-context`: URL-safe, without padding, as the desktop client sends it."""
    text = said if isinstance(said, str) else json.dumps(said)
    iv = os.urandom(12)
    sealed = AESGCM(hashlib.sha256(secret.encode()).digest()).encrypt(iv, text.encode(), aad or None)
    head = bytes([len(iv)]) + iv + struct.pack("<H", len(aad)) + aad + struct.pack("<I", len(sealed) - 16)
    raw = head + sealed
    return raw if as_bytes else urlsafe_b64encode(raw).rstrip(b"=").decode()
