"""The files of a SQLite store, and what somebody who has them could make of them."""

from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

NONCE = 12  # bytes at the head of each record
TAG = 16  # bytes at its end
KEY = 32  # bytes of a stream's key, which stands before the tag


def bytes_on_disk(file: Path) -> bytes:
    """Everything SQLite keeps: the database, its write-ahead log, the index of that, any journal."""
    return b"".join(path.read_bytes() for path in sorted(file.parent.iterdir()))


def found_key(files: bytes, secret: bytes, wrapped: bytes, event: bytes, label: bytes) -> bytes | None:
    """Try every place in `files` as the one where the stream's wrapped key lies; return the words it opens.

    All else is known: the secret, a copy of the first event's record with its label, and of the record
    `wrapped` everything but the key.
    """
    nonce, ahead = wrapped[:NONCE], len(wrapped) - NONCE - KEY - TAG
    wrapping = HKDF(SHA256(), length=KEY, salt=None, info=b"codev: keys of streams").derive(secret)
    # In this mode of AES what is encrypted is only added to a stream of bytes, which zeros lay bare.
    mask = int.from_bytes(AESGCM(wrapping).encrypt(nonce, bytes(ahead + KEY), None)[ahead : ahead + KEY], "big")
    for place in range(len(files) - KEY + 1):
        key = (int.from_bytes(files[place : place + KEY], "big") ^ mask).to_bytes(KEY, "big")
        try:
            return AESGCM(key).decrypt(event[:NONCE], event[NONCE:], label)
        except InvalidTag:
            continue
    return None


def parts(record: bytes, size: int) -> list[bytes]:
    """Every run of `size` bytes in the record."""
    return [record[place : place + size] for place in range(len(record) - size + 1)]
