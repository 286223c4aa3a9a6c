"""Encryption of any event store: AES-256-GCM under a random key per stream, which is erased with the stream.

The stream's key, wrapped under the service's secret, is the inner store's version 1; the events follow it. A
copy of the events without that record cannot be read by anybody, the holder of the secret included, so the
key stands where a store can destroy it: behind a padding, at the end of its record."""

import os
from collections.abc import Sequence

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from plugin_server.store.errors import Conflict, Unreadable
from plugin_server.store.protocol import Erasure, EventStore, StreamInfo, check_append
from plugin_server.store.secret import check_length

KEY_BYTES = 32
NONCE_BYTES = 12
KEY_PADDING = 4096  # bytes: a page of SQLite, which copies the beginnings of records about, never what overflows
KEY_RECORDS = 1  # records that the inner store keeps ahead of the events


class EncryptedStore:
    """An `EventStore` that hands its inner one nothing but ciphertext.

    Each event is bound to its stream and version, so a record that was altered, swapped, moved or taken out
    of the middle is refused with `Unreadable`. What this cannot hide: stream ids, times, the number of events
    and their sizes. What it cannot notice: that the newest records were cut off.
    """

    def __init__(self, inner: EventStore, secret: bytes) -> None:
        """Wrap `inner`; `secret` is at least 32 bytes, and stays the same as long as any stream lives.

        Raises:
            SecretTooShort: the secret is shorter.
        """
        check_length(secret, "The secret of the event store")
        self._inner = inner
        derived = HKDF(SHA256(), length=KEY_BYTES, salt=None, info=b"codev: keys of streams")
        self._wrapping = AESGCM(derived.derive(secret))

    def append(self, stream: str, expected: int, payloads: Sequence[bytes]) -> int:
        """As `EventStore.append`.

        Raises:
            Unreadable: the stream was begun with another secret.
        """
        check_append(expected, payloads)
        if expected == 0:
            data_key = AESGCM.generate_key(bit_length=8 * KEY_BYTES)
            wrapped = _seal(self._wrapping, bytes(KEY_PADDING) + data_key, _key_label(stream))
            records = [wrapped, *_seal_events(AESGCM(data_key), stream, 0, payloads)]
            return self._inner.append(stream, 0, records) - KEY_RECORDS
        cipher = self._cipher_of(stream)
        if cipher is None:
            raise Conflict(expected)
        records = _seal_events(cipher, stream, expected, payloads)
        try:
            return self._inner.append(stream, expected + KEY_RECORDS, records) - KEY_RECORDS
        except Conflict:
            raise Conflict(expected) from None  # in the caller's versions

    def read(self, stream: str, after: int = 0, limit: int | None = None) -> list[tuple[int, bytes]]:
        cipher = self._cipher_of(stream)
        if cipher is None:
            return []
        opened = []
        records = self._inner.read(stream, after + KEY_RECORDS, limit)
        for version, (inner_version, record) in enumerate(records, start=after + 1):
            if inner_version != version + KEY_RECORDS:
                raise Unreadable(f"Event {version} of a session is missing: restore it or erase the session.")
            opened.append((version, _open(cipher, record, _event_label(stream, version))))
        return opened

    def streams(self) -> list[StreamInfo]:
        found = self._inner.streams()
        return [StreamInfo(info.stream, info.version - KEY_RECORDS, info.touched) for info in found]

    def ping(self) -> None:
        self._inner.ping()

    def erase(self, stream: str) -> Erasure:
        erasure = self._inner.erase(stream)
        return Erasure(max(0, erasure.stream_records - KEY_RECORDS), erasure.verified)

    def purge(self) -> bool:
        return self._inner.purge()

    def close(self) -> None:
        self._inner.close()

    def _cipher_of(self, stream: str) -> AESGCM | None:
        """Unwrap the stream's key; None when the stream does not exist.

        Read anew every time: a key kept in this process would outlive an erasure by another one.
        """
        first = self._inner.read(stream, limit=KEY_RECORDS)
        if not first:
            return None
        version, wrapped = first[0]
        if version != KEY_RECORDS:
            raise Unreadable("The key of a session is missing from the store: its events can only be erased.")
        return AESGCM(_open(self._wrapping, wrapped, _key_label(stream))[-KEY_BYTES:])


def _seal_events(cipher: AESGCM, stream: str, after: int, payloads: Sequence[bytes]) -> list[bytes]:
    return [
        _seal(cipher, payload, _event_label(stream, version))
        for version, payload in enumerate(payloads, start=after + 1)
    ]


def _seal(cipher: AESGCM, plain: bytes, label: bytes) -> bytes:
    """Encrypt under a fresh random nonce, which leads the record; `label` is authenticated beside it."""
    nonce = os.urandom(NONCE_BYTES)
    return nonce + cipher.encrypt(nonce, plain, label)


def _open(cipher: AESGCM, record: bytes, label: bytes) -> bytes:
    try:
        return cipher.decrypt(record[:NONCE_BYTES], record[NONCE_BYTES:], label)
    except (InvalidTag, ValueError):  # ValueError: too short to hold a nonce
        raise Unreadable(
            "A session in the event store does not open: it was written with another secret, or altered. "
            "Set CODEV_SECRET_KEY (or secret.key) to what it was, or erase the session."
        ) from None


def _key_label(stream: str) -> bytes:
    return b"key:" + stream.encode()


def _event_label(stream: str, version: int) -> bytes:
    return b"event:" + version.to_bytes(8, "big") + stream.encode()
