"""Event streams: where the events of live sessions are kept, encrypted, until they are erased.

Stores know streams, versions and bytes; never what an event means."""

from plugin_server.store.encryption import EncryptedStore
from plugin_server.store.errors import (
    Conflict,
    SecretTooShort,
    StoreError,
    StoreUnavailable,
    UnknownStore,
    Unreadable,
)
from plugin_server.store.opening import open_store
from plugin_server.store.protocol import Erasure, EventStore, StreamInfo
from plugin_server.store.secret import secret_from

__all__ = [
    "Conflict",
    "EncryptedStore",
    "Erasure",
    "EventStore",
    "SecretTooShort",
    "StoreError",
    "StoreUnavailable",
    "StreamInfo",
    "UnknownStore",
    "Unreadable",
    "open_store",
    "secret_from",
]
