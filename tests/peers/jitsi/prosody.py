"""How a Jitsi that asks for passes checks one, as its Prosody does: by another library than the one that makes them.

util.lib.lua: algorithm, signature, `exp`, `nbf` (no tolerance), issuer, audience; then that the room is the pass's.
"""

from dataclasses import dataclass

import jwt

NOT_TAKEN = "connection.passwordRequired"
"""What Jitsi's page tells when the connection is not authorized."""

NOT_HERE = "conference.connectionError.notAllowed"
"""What it tells when the pass is for another room."""


@dataclass(frozen=True)
class Prosody:
    """`key` is the shared secret of an HS256, or the public key of an RS256 as PEM; `kid` its name."""

    app_id: str
    key: str
    algorithm: str = "HS256"
    issuer: str | None = None
    kid: str | None = None

    def failure(self, token: str | None) -> str | None:
        """Why SASL fails with this token, in Prosody's words; None when it does not."""
        if token is None:
            return "token required"
        try:
            if jwt.get_unverified_header(token).get("kid") != self.kid:
                return "could not obtain public key"
            jwt.decode(
                token,
                self.key,
                algorithms=[self.algorithm],
                audience="jitsi",
                issuer=self.issuer or self.app_id,
                options={"require": ["exp", "room"]},
            )
        except jwt.InvalidTokenError as error:
            return str(error)
        return None

    def refusal(self, token: str | None, room: str) -> str | None:
        """How Jitsi's page calls it when one may not enter this room with this pass; None when one may."""
        if token is None or self.failure(token) is not None:
            return NOT_TAKEN
        claimed: str = jwt.decode(token, options={"verify_signature": False})["room"]
        return None if claimed in (room, "*") else NOT_HERE
