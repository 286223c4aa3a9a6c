"""The token that Jigasi makes of its private key: RS256, for five minutes, with the name of the key in the header."""

import json
import time
from base64 import urlsafe_b64encode
from typing import Any

from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat


def new_key() -> RSAPrivateKey:
    return generate_private_key(public_exponent=65537, key_size=2048)


def pem_of(key: RSAPrivateKey) -> str:
    """The public half, as an operator gives it to the service."""
    return key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


def token_of(key: RSAPrivateKey, header: dict[str, Any] | None = None, **claims: Any) -> str:
    """A token; `header` and `claims` replace what Jigasi writes."""
    now = int(time.time())
    head = {"kid": "jitsi/transcriber", "typ": "JWT", "alg": "RS256", **(header or {})}
    claimed = {"iss": "jigasi", "aud": "jitsi", "iat": now, "exp": now + 300, **claims}
    signed = f"{_part(json.dumps(head).encode())}.{_part(json.dumps(claimed).encode())}"
    return f"{signed}.{_part(key.sign(signed.encode(), PKCS1v15(), SHA256()))}"


def _part(content: bytes) -> str:
    return urlsafe_b64encode(content).rstrip(b"=").decode()
