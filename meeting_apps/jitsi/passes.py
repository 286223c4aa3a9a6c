"""The pass (JWT) that lets one person into one room of a Jitsi that asks for one, for a short time.

Claims as Jitsi's Prosody plugins read them (lib-jitsi-meet doc/tokens.md, mod_token_affiliation); those of JaaS, whose
application ids begin with `vpaas-magic-cookie-`, as 8x8 documents them.
"""

import hmac
from base64 import urlsafe_b64encode
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import msgspec
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from meeting_apps.jitsi.keys import SHORTEST_SECRET, BadKey

LIFE = 30 * 60
"""Seconds: long enough to look at oneself before entering; whoever comes back is given a new one."""

SKEW = 60
"""Seconds by which the clock of Jitsi may be behind ours."""

JAAS = "vpaas-magic-cookie-"

AUDIENCE = "jitsi"

ALONE = "CODEV_JITSI_APP_SECRET, CODEV_JITSI_PRIVATE_KEY and CODEV_JITSI_KEY_ID need CODEV_JITSI_APP_ID beside them."
NO_PROOF = (
    "CODEV_JITSI_APP_ID needs CODEV_JITSI_APP_SECRET beside it, or CODEV_JITSI_PRIVATE_KEY with CODEV_JITSI_KEY_ID."
)
NO_DOMAIN = "CODEV_JITSI_APP_ID needs CODEV_JITSI_DOMAIN beside it: the Jitsi that asks for passes."
TWO_PROOFS = "Set either CODEV_JITSI_APP_SECRET or CODEV_JITSI_PRIVATE_KEY, not both: Jitsi checks one of them."
NO_KEY_ID = (
    "CODEV_JITSI_PRIVATE_KEY needs CODEV_JITSI_KEY_ID beside it: the name (kid) by which Jitsi knows its other half."
)
SHORT = f"CODEV_JITSI_APP_SECRET has at least {SHORTEST_SECRET} characters, here and in Jitsi: openssl rand -hex 32."
NOT_A_KEY = (
    "CODEV_JITSI_PRIVATE_KEY is a file with an RSA private key of 2048 bits or more, in PEM, without a passphrase "
    "(-----BEGIN PRIVATE KEY-----)."
)
JAAS_SIGNS = "JaaS takes no CODEV_JITSI_APP_SECRET: set CODEV_JITSI_PRIVATE_KEY and CODEV_JITSI_KEY_ID."

Sign = Callable[[bytes], bytes]


@dataclass(frozen=True)
class Guest:
    """Who is let in. `moderator` may mute others, set a password and let people in from the lobby."""

    id: str
    name: str
    moderator: bool


@dataclass(frozen=True)
class Passes:
    """Makes passes: HS256 under a secret shared with Jitsi, or RS256 under a key of which Jitsi has the public half."""

    app_id: str
    algorithm: str
    sign: Sign
    key_id: str | None = None

    @property
    def tenant(self) -> str | None:
        """What stands before the room in the address; only JaaS has one."""
        return self.app_id if self.app_id.startswith(JAAS) else None

    def mint(self, room: str, guest: Guest, now: float) -> str:
        """A JWT for this person and this room, from a little before `now` (Unix seconds) until LIFE after it."""
        head = {"alg": self.algorithm, "typ": "JWT", **({"kid": self._kid} if self.key_id else {})}
        claims = {
            "iss": "chat" if self.tenant else self.app_id,
            "aud": AUDIENCE,
            # The room says enough: what Prosody calls its domain differs from the name that people use.
            "sub": self.tenant or "*",
            "room": room,
            "nbf": int(now) - SKEW,
            "exp": int(now) + LIFE,
            "context": {"user": _user(guest), **({"features": _FEATURES} if self.tenant else {})},
        }
        signed = f"{_part(head)}.{_part(claims)}"
        return f"{signed}.{_text(self.sign(signed.encode()))}"

    @property
    def _kid(self) -> str:
        own = f"{self.tenant}/"
        key = self.key_id or ""
        return own + key.removeprefix(own) if self.tenant else key


_FEATURES = {"recording": False, "livestreaming": False, "transcription": False, "outbound-call": False}
"""JaaS wants them said. What is recorded or transcribed there leaves the group."""


def _user(guest: Guest) -> dict[str, str]:
    """Every value is a string: the plugins fail on others. `affiliation` is for jitsi-contrib's token_affiliation.

    Who does not moderate has no word about it: to Lua, "false" is as true as any other text.
    """
    user = {"id": guest.id, "name": guest.name, "affiliation": "owner" if guest.moderator else "member"}
    return {**user, "moderator": "true"} if guest.moderator else user


def passes_from(
    domain: str | None, app_id: str | None, secret: str | None, private_key: str | None, key_id: str | None
) -> Passes | None:
    """Makes passes from the settings; None when this Jitsi asks for none. Raises BadKey with what to set instead."""
    if app_id is None:
        if secret or private_key or key_id:
            raise BadKey(ALONE)
        return None
    if domain is None:
        raise BadKey(NO_DOMAIN)
    if secret and private_key:
        raise BadKey(TWO_PROOFS)
    if private_key:
        if not key_id:
            raise BadKey(NO_KEY_ID)
        return Passes(app_id, "RS256", _signing(_key(private_key)), key_id)
    if not secret:
        raise BadKey(NO_PROOF)
    if app_id.startswith(JAAS):
        raise BadKey(JAAS_SIGNS)
    if len(secret) < SHORTEST_SECRET:
        raise BadKey(SHORT)
    return Passes(app_id, "HS256", lambda signed: hmac.digest(secret.encode(), signed, "sha256"), key_id)


def _key(pem: str) -> RSAPrivateKey:
    try:
        key: Any = load_pem_private_key(pem.encode(), password=None)
    except (ValueError, TypeError):
        key = None
    if not isinstance(key, RSAPrivateKey) or key.key_size < 2048:
        raise BadKey(NOT_A_KEY)
    return key


def _signing(key: RSAPrivateKey) -> Sign:
    return lambda signed: key.sign(signed, PKCS1v15(), SHA256())


def _part(content: dict[str, Any]) -> str:
    return _text(msgspec.json.encode(content))


def _text(content: bytes) -> str:
    return urlsafe_b64encode(content).decode().rstrip("=")
