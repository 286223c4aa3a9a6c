"""Event streams in SQL, and what PostgreSQL needs for them; SQLite's ways are in `sqlite.py`.

A stream's head row is compared and set in the transaction that inserts its events, so of two writers one
waits and then conflicts; the primary key (stream, version) guards the events. Errors hold no payload."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.exc import TimeoutError as NoConnectionFree
from sqlalchemy.schema import CreateTable

from plugin_server.store.errors import Conflict, StoreUnavailable
from plugin_server.store.protocol import Erasure, StreamInfo, check_append

CONNECT_TIMEOUT = 5  # seconds until a PostgreSQL server that does not answer counts as away
LOCK_TIMEOUT = 1  # seconds a VACUUM of PostgreSQL waits for another one of the same tables
SCHEMA_LOCK = 0xC0DE5  # any number: lets processes that start together create PostgreSQL's tables in turn

T = TypeVar("T")

metadata = sa.MetaData()
heads = sa.Table(
    "stream_heads",
    metadata,
    sa.Column("stream", sa.Text, primary_key=True),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("touched", sa.Double, nullable=False),
)
events = sa.Table(
    "stream_events",
    metadata,
    sa.Column("stream", sa.Text, primary_key=True),
    sa.Column("version", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("payload", sa.LargeBinary, nullable=False),
)


class SqlStore:
    """An `EventStore` on a database that SQLAlchemy reaches, and the whole of the one on PostgreSQL.

    Warning: what PostgreSQL deletes is gone for every query at once, while its bytes stay in the table's file
    until their space is written over (after `purge`), and in the write-ahead log and backups for as long as
    the server keeps those. Nor can a key be overwritten there: an update writes a new row beside the old one.
    """

    _remedy = "Check that it runs, that its URL and password are right, and that its disk is not full."

    def __init__(self, engine: sa.Engine, purging: sa.Engine, place: str) -> None:
        """Create the tables where missing; `place` names the database in errors, without credentials.

        `purging` reaches the same database outside of transactions, for `purge` alone. It keeps no connection:
        a native thread must share neither these nor the locks of a pool, which gevent has patched.
        """
        self._engine = engine
        self._purging = purging
        self._place = place
        self._newest_erasure = object()  # the first purge is for what an earlier process erased
        self._purged: object = None
        self.transact(self._create_tables)

    def append(self, stream: str, expected: int, payloads: Sequence[bytes]) -> int:
        check_append(expected, payloads)
        version = expected + len(payloads)
        records = [
            {"stream": stream, "version": number, "payload": payload}
            for number, payload in enumerate(payloads, start=expected + 1)
        ]

        def write(connection: sa.Connection) -> int:
            try:
                _move_head(connection, stream, expected, version)
                connection.execute(sa.insert(events), records)
            except IntegrityError:
                raise Conflict(expected) from None
            return version

        return self.transact(write)

    def read(self, stream: str, after: int = 0, limit: int | None = None) -> list[tuple[int, bytes]]:
        newer = (
            sa.select(events.c.version, events.c.payload)
            .where(events.c.stream == stream, events.c.version > after)
            .order_by(events.c.version)
            .limit(limit)
        )
        return [(row.version, row.payload) for row in self._rows(newer)]

    def streams(self) -> list[StreamInfo]:
        return [StreamInfo(row.stream, row.version, row.touched) for row in self._rows(sa.select(heads))]

    def ping(self) -> None:
        self._rows(sa.select(heads.c.version).limit(1))

    def erase(self, stream: str) -> Erasure:
        try:
            deleted = self.transact(lambda connection: self._delete(connection, stream))
        finally:
            self._newest_erasure = object()  # also where the outcome is unknown
        try:
            verified = self._is_gone(stream)
        except StoreUnavailable:
            verified = False  # the deletion is committed all the same
        return Erasure(stream_records=deleted, verified=verified)

    def purge(self) -> bool:
        newest = self._newest_erasure
        if newest is not self._purged:
            with self._translated(), self._purging.connect() as connection:
                self._vacuum(connection)
            self._purged = newest
        return newest is self._newest_erasure

    def close(self) -> None:
        self._engine.dispose()
        self._purging.dispose()

    def _create_tables(self, connection: sa.Connection) -> None:
        connection.execute(sa.select(sa.func.pg_advisory_xact_lock(SCHEMA_LOCK)))
        for table in metadata.sorted_tables:
            connection.execute(CreateTable(table, if_not_exists=True))

    def _delete(self, connection: sa.Connection, stream: str) -> int:
        """Delete the stream; return how many events it had."""
        # The head goes first: its row lock makes an append that is under way finish, or conflict.
        connection.execute(sa.delete(heads).where(heads.c.stream == stream))
        return connection.execute(sa.delete(events).where(events.c.stream == stream)).rowcount

    def _is_gone(self, stream: str) -> bool:
        """Look whether anything is left of a stream whose deletion was committed."""
        return not any(
            self._rows(sa.select(table.c.version).where(table.c.stream == stream).limit(1)) for table in (heads, events)
        )

    def _vacuum(self, connection: sa.Connection) -> None:
        """Remove what was deleted from the files, as far as a client can."""
        connection.exec_driver_sql(f"SET lock_timeout = '{LOCK_TIMEOUT}s'")
        connection.exec_driver_sql(f"VACUUM {heads.name}, {events.name}")

    def _rows(self, query: sa.Select[Any]) -> Sequence[sa.Row[Any]]:
        return self.transact(lambda connection: connection.execute(query).all())

    def transact(self, work: Callable[[sa.Connection], T]) -> T:
        """Do `work` in one transaction, for the store and for what else is kept in the same database.

        Raises:
            StoreUnavailable: the database does not answer, or refuses.
        """
        with self._translated(), self._engine.begin() as connection:
            return work(connection)

    @contextmanager
    def _translated(self) -> Iterator[None]:
        """Turn a driver's errors, whose texts may hold payloads, into a sentence that never does."""
        try:
            yield
        except (DBAPIError, NoConnectionFree) as error:
            kind = type(error).__name__
            raise StoreUnavailable(
                f"The event store in {self._place} does not answer or refuses ({kind}). {self._remedy}"
            ) from None


def postgresql_store(url: sa.URL) -> SqlStore:
    """Open the PostgreSQL database at `url`, through psycopg 3.

    Raises:
        StoreUnavailable: the server does not answer or refuses, or psycopg is not installed.
    """
    if find_spec("psycopg") is None:
        raise StoreUnavailable("PostgreSQL needs psycopg: install codev-panel[postgresql], or use SQLite.")
    url = url.set(drivername="postgresql+psycopg")
    timeout = {"connect_timeout": CONNECT_TIMEOUT}
    engine = sa.create_engine(
        url,
        connect_args=timeout,
        isolation_level="READ COMMITTED",  # a writer that waited must see the head that won
        pool_pre_ping=True,  # outlives a restart of the server
        hide_parameters=True,
    )
    purging = sa.create_engine(url, connect_args=timeout, isolation_level="AUTOCOMMIT", poolclass=sa.NullPool)
    return SqlStore(engine, purging, f"PostgreSQL at {url.host or 'the local socket'}:{url.port or 5432}")


def _move_head(connection: sa.Connection, stream: str, expected: int, version: int) -> None:
    """Raise `Conflict`, or IntegrityError for a new stream, unless the head was at `expected`."""
    now = time.time()
    if expected == 0:
        connection.execute(sa.insert(heads).values(stream=stream, version=version, touched=now))
        return
    moved = connection.execute(
        sa.update(heads)
        .where(heads.c.stream == stream, heads.c.version == expected)
        .values(version=version, touched=now)
    )
    if moved.rowcount != 1:
        raise Conflict(expected)
