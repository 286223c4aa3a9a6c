"""What a server of Jitsi shows to be let in: the shared secret, or a token signed with the key of its Jigasi."""

import hmac
import time
from base64 import urlsafe_b64decode
from collections.abc import Callable
from typing import Any

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from plugin_server.errors import CodevError

AUDIENCE = "jitsi"
"""Whom Jigasi's tokens are for, unless `whisper.jwt_audience` says otherwise."""

ISSUER = "jigasi"

SKEW = 60.0
"""Seconds by which the clocks of two machines may differ."""

LONGEST = 4096
"""Characters of an Authorization header; Jigasi's tokens have about 600."""

SHORTEST_SECRET = 16

CLOSED = "Speech from Jitsi is off here: set CODEV_JITSI_SPEECH_SECRET or CODEV_JITSI_JIGASI_PUBLIC_KEY."
NO_HEADER = "No “Authorization: Bearer …” header came. See docs/jitsi.md."
WRONG_SECRET = "The bearer secret is not the one in CODEV_JITSI_SPEECH_SECRET."  # noqa: S105 - a sentence
NOT_A_TOKEN = "The token cannot be read: it must be an RS256 JWT of Jigasi."  # noqa: S105 - a sentence
NO_KEY = "A token came, and CODEV_JITSI_JIGASI_PUBLIC_KEY is not set."
WRONG_KEY = "The token was not signed with the key of CODEV_JITSI_JIGASI_PUBLIC_KEY."
WRONG_ISSUER = f"The token is not of “{ISSUER}” for “{AUDIENCE}”: leave whisper.jwt_audience at its default."
EXPIRED = "The token has expired, or is for later: set the clocks of both machines."


class BadKey(CodevError):
    """A secret or a key cannot be used as it is; the sentence says what to write instead."""


class _Header(msgspec.Struct):
    alg: str


class _Claims(msgspec.Struct):
    iss: str
    aud: str | list[str]
    exp: float
    nbf: float = 0.0


def public_key(pem: str) -> RSAPublicKey:
    """The key of CODEV_JITSI_JIGASI_PUBLIC_KEY: an RSA public key as PEM. Raises BadKey."""
    try:
        key: Any = load_pem_public_key(pem.encode())
    except (ValueError, TypeError):
        key = None
    if not isinstance(key, RSAPublicKey) or key.key_size < 2048:
        raise BadKey(
            "CODEV_JITSI_JIGASI_PUBLIC_KEY is a file with an RSA public key of 2048 bits or more, in PEM "
            "(-----BEGIN PUBLIC KEY-----)."
        )
    return key


class Keys:
    """The secret and the key that open the doors of Jitsi; without either they stay closed."""

    def __init__(
        self, secret: str | None, key: RSAPublicKey | None = None, clock: Callable[[], float] = time.time
    ) -> None:
        """Raises BadKey when the secret is too short to be one."""
        if secret is not None and len(secret) < SHORTEST_SECRET:
            raise BadKey(f"CODEV_JITSI_SPEECH_SECRET has at least {SHORTEST_SECRET} characters: openssl rand -hex 32.")
        self._secret = secret.encode() if secret else None
        self._key = key
        self._clock = clock

    def refusal(self, authorization: str | None) -> str | None:
        """Why this Authorization header does not open the door: a sentence for whoever runs Jitsi. None: it does."""
        if self._secret is None and self._key is None:
            return CLOSED
        scheme, _, shown = (authorization or "").strip().partition(" ")
        shown = shown.strip()
        if scheme.lower() != "bearer" or not shown or len(shown) > LONGEST:
            return NO_HEADER
        if self._secret is not None and hmac.compare_digest(shown.encode(), self._secret):
            return None
        if shown.count(".") != 2:
            return NOT_A_TOKEN if self._secret is None else WRONG_SECRET
        return NO_KEY if self._key is None else self._refusal_of_token(shown, self._key)

    def _refusal_of_token(self, token: str, key: RSAPublicKey) -> str | None:
        head, claimed, signature = token.split(".")
        try:
            header = msgspec.json.decode(_bytes(head), type=_Header)
            claims = msgspec.json.decode(_bytes(claimed), type=_Claims)
            signed = _bytes(signature)
        except (ValueError, msgspec.MsgspecError):
            return NOT_A_TOKEN
        if header.alg != "RS256":
            return NOT_A_TOKEN
        try:
            key.verify(signed, f"{head}.{claimed}".encode(), PKCS1v15(), SHA256())
        except InvalidSignature:
            return WRONG_KEY
        audience = [claims.aud] if isinstance(claims.aud, str) else claims.aud
        if claims.iss != ISSUER or AUDIENCE not in audience:
            return WRONG_ISSUER
        if not claims.nbf - SKEW <= self._clock() <= claims.exp + SKEW:
            return EXPIRED
        return None


def _bytes(part: str) -> bytes:
    return urlsafe_b64decode(part + "=" * (-len(part) % 4))
