"""The service's secret: given by the operator, or made once and kept in the instance folder.

Never logged, never part of an error's text."""

import os
import secrets
from contextlib import suppress
from pathlib import Path

from plugin_server.store.errors import SecretTooShort

MINIMUM_BYTES = 32  # as many as the AES-256 keys derived from it
FILE_NAME = "secret.key"


def secret_from(settings_value: str | None, instance: Path) -> bytes:
    """Return the secret: `settings_value` (CODEV_SECRET_KEY) where set, else `<instance>/secret.key`.

    The file is made where missing, with mode 600, together with its folder. Processes that start together end
    up with the same secret.

    Raises:
        SecretTooShort: the secret has fewer than 32 bytes.
        OSError: the file can be neither read nor made.
    """
    if settings_value is not None:
        secret, name = settings_value.strip().encode(), "CODEV_SECRET_KEY"
    else:
        path = instance / FILE_NAME
        if not path.exists():
            _make(path)
        secret, name = path.read_bytes().strip(), str(path)
    check_length(secret, name)
    return secret


def check_length(secret: bytes, name: str) -> None:
    """Refuse a secret that is too short; `name` says where it came from.

    Raises:
        SecretTooShort: it has fewer than 32 bytes.
    """
    if len(secret) < MINIMUM_BYTES:
        raise SecretTooShort(
            f"{name} has {len(secret)} bytes and needs {MINIMUM_BYTES}. "
            "Make one with: python -c 'import secrets; print(secrets.token_urlsafe(32))'"
        )


def _make(path: Path) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = path.with_name(f"{FILE_NAME}.{secrets.token_hex(8)}")
    descriptor = os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    try:
        with os.fdopen(descriptor, "w") as file:
            file.write(secrets.token_urlsafe(MINIMUM_BYTES) + "\n")
            file.flush()
            os.fsync(file.fileno())
        # Unlike a rename, a link never replaces the secret that another process has just made.
        with suppress(FileExistsError):
            os.link(draft, path)
    finally:
        draft.unlink()
