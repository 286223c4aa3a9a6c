"""From a URL to a store: which kinds there are, and how their URLs are read."""

from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.exc import ArgumentError

from plugin_server.redis_client import place_of
from plugin_server.store.encryption import EncryptedStore
from plugin_server.store.errors import UnknownStore
from plugin_server.store.protocol import EventStore
from plugin_server.store.records import RawRecords, Records, SealedRecords
from plugin_server.store.redis import RedisStore
from plugin_server.store.redis_records import RedisRecords
from plugin_server.store.sql import SqlStore, postgresql_store
from plugin_server.store.sql_records import SqlRecords
from plugin_server.store.sqlite import sqlite_store

KINDS = "sqlite:///path/to/file.db, postgresql://user:password@host/name or redis://:password@host:6379/0"


def open_store(url: str, secret: bytes) -> EventStore:
    """Open the encrypted event store at `url`.

    `sqlite:///relative.db`, `sqlite:////absolute.db`, `postgresql://…`, `postgresql+psycopg://…`, `redis://…`
    or `rediss://…`; `secret` is at least 32 bytes.

    Raises:
        UnknownStore: the URL is of another kind, or cannot be understood.
        StoreUnavailable: the server does not answer, or the file cannot be opened.
        SecretTooShort: the secret is shorter.
    """
    return EncryptedStore(open_unencrypted(url), secret)


def open_records(url: str, secret: bytes) -> Records:
    """Open the encrypted records in the database of the event store at `url`. Raises as `open_store`."""
    return SealedRecords(_records_in(_open(url)), secret)


def open_unencrypted(url: str) -> EventStore:
    """Open the store that lies under the encryption: for tests, and for nothing that holds people's words.

    Raises:
        UnknownStore, StoreUnavailable: as `open_store`.
    """
    return _open(url)


def _records_in(store: SqlStore | RedisStore) -> RawRecords:
    return SqlRecords(store) if isinstance(store, SqlStore) else RedisRecords(store)


def _open(url: str) -> SqlStore | RedisStore:
    scheme = url.partition(":")[0]
    try:
        match scheme:
            case "sqlite":
                return sqlite_store(_file_of(url))
            case "postgresql" | "postgresql+psycopg":
                return postgresql_store(sa.make_url(url))
            case "redis" | "rediss":
                return RedisStore(url, place_of(url))
    except (ArgumentError, ValueError):  # their texts may quote the URL's password
        raise UnknownStore(f"The event store's {scheme} URL makes no sense. Write it as {KINDS}.") from None
    raise UnknownStore(f"The event store's URL is of no known kind. Write it as {KINDS}.")


def _file_of(url: str) -> Path:
    file = url.removeprefix("sqlite:///")
    if file in (url, "", ":memory:"):
        raise ValueError
    return Path(file)
