"""Event streams in SQL: SQLite in one file by default, PostgreSQL by URL.

A stream's head row is compared and set in the transaction that inserts its events, so of two writers one
waits and then conflicts; the primary key (stream, version) guards the events. Errors hold no payload."""

import os
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.exc import TimeoutError as NoConnectionFree
from sqlalchemy.schema import CreateTable

from plugin_server.store.errors import Conflict, StoreUnavailable
from plugin_server.store.protocol import Erasure, StreamInfo, check_append

BUSY_TIMEOUT = 5.0  # seconds a SQLite writer waits for another process's transaction of milliseconds
CONNECT_TIMEOUT = 5  # seconds until a PostgreSQL server that does not answer counts as away
ATTEMPTS = 40  # at what SQLite refuses at once while another connection is at it, for milliseconds
PAUSE = 0.05  # seconds between them, in which other greenlets run
SCHEMA_LOCK = 0xC0DE5  # any number: lets processes that start together create PostgreSQL's tables in turn

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
    until VACUUM, and in the write-ahead log and backups for as long as the server keeps those. Encrypt.
    """

    _remedy = "Check that it runs, that its URL and password are right, and that its disk is not full."

    def __init__(self, engine: sa.Engine, place: str) -> None:
        """Create the tables where missing; `place` names the database in errors, without credentials."""
        self._engine = engine
        self._place = place
        with self._translated(), engine.begin() as connection:
            self._create_tables(connection)

    def append(self, stream: str, expected: int, payloads: Sequence[bytes]) -> int:
        check_append(expected, payloads)
        version = expected + len(payloads)
        records = [
            {"stream": stream, "version": number, "payload": payload}
            for number, payload in enumerate(payloads, start=expected + 1)
        ]
        with self._translated(), self._engine.begin() as connection:
            try:
                _move_head(connection, stream, expected, version)
                connection.execute(sa.insert(events), records)
            except IntegrityError:
                raise Conflict(expected) from None
        return version

    def read(self, stream: str, after: int = 0, limit: int | None = None) -> list[tuple[int, bytes]]:
        newer = (
            sa.select(events.c.version, events.c.payload)
            .where(events.c.stream == stream, events.c.version > after)
            .order_by(events.c.version)
            .limit(limit)
        )
        with self._translated(), self._engine.connect() as connection:
            rows = connection.execute(newer).all()
        return [(row.version, row.payload) for row in rows]

    def streams(self) -> list[StreamInfo]:
        with self._translated(), self._engine.connect() as connection:
            rows = connection.execute(sa.select(heads)).all()
        return [StreamInfo(row.stream, row.version, row.touched) for row in rows]

    def erase(self, stream: str) -> Erasure:
        with self._translated():
            with self._engine.begin() as connection:
                # The head goes first: its row lock makes an append that is under way finish, or conflict.
                connection.execute(sa.delete(heads).where(heads.c.stream == stream))
                deleted = connection.execute(sa.delete(events).where(events.c.stream == stream)).rowcount
            purged = self._purge()
            with self._engine.connect() as connection:
                left = [
                    row
                    for table in (heads, events)
                    for row in connection.execute(sa.select(table.c.version).where(table.c.stream == stream))
                ]
        return Erasure(stream_records=deleted, verified=purged and not left)

    def close(self) -> None:
        self._engine.dispose()

    def _create_tables(self, connection: sa.Connection) -> None:
        connection.execute(sa.select(sa.func.pg_advisory_xact_lock(SCHEMA_LOCK)))
        for table in metadata.sorted_tables:
            connection.execute(CreateTable(table, if_not_exists=True))

    def _purge(self) -> bool:
        """Remove deleted bytes from the files as far as a client can; say whether that was done."""
        return True

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


class SqliteStore(SqlStore):
    """The `EventStore` in one SQLite file; an erased stream leaves no byte in it, nor in its write-ahead log.

    Erasing rewrites the file, which takes time in proportion to what the sessions still alive hold.
    """

    _remedy = "Check that it is a SQLite database, that nothing else locks it, and that its disk is not full."

    def _create_tables(self, connection: sa.Connection) -> None:
        for table in metadata.sorted_tables:
            connection.execute(CreateTable(table, if_not_exists=True))

    def _purge(self) -> bool:
        with self._engine.connect() as connection:
            # secure_delete alone is not enough: where SQLite moves records between pages, copies stay in the
            # pages' free space. VACUUM builds the file anew from what is alive.
            connection.exec_driver_sql("VACUUM")
            # The pauses are ours, not SQLite's, which would hold up the hub.
            connection.exec_driver_sql("PRAGMA busy_timeout=0")
            try:
                return any(_checkpoint(connection) for _ in range(ATTEMPTS))
            finally:
                connection.exec_driver_sql(f"PRAGMA busy_timeout={BUSY_TIMEOUT * 1000:.0f}")


def sqlite_store(path: Path) -> SqliteStore:
    """Open the SQLite file, created with mode 600 together with its folder (mode 700) where missing.

    Raises:
        StoreUnavailable: the file cannot be created, opened or read as a database.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # SQLite gives its -wal and -shm files the mode of the database file.
        # The file is made without being opened: closing it would drop the locks this process has on it.
        with suppress(FileExistsError):
            os.mknod(path, 0o600)
        path.chmod(0o600)
    except OSError as error:
        raise StoreUnavailable(
            f"The event store's file {path} cannot be opened: {error.strerror}. "
            "Name a file in a folder where the service may write."
        ) from None
    # The default pool of a file suits greenlets: connections may change threads, and as SQLite never yields
    # to the hub within a transaction, greenlets of one process cannot block each other.
    engine = sa.create_engine(
        sa.URL.create("sqlite", database=str(path)),
        connect_args={"timeout": BUSY_TIMEOUT},
        hide_parameters=True,
    )
    sa.event.listen(engine, "connect", _set_pragmas)
    return SqliteStore(engine, f"the file {path}")


def postgresql_store(url: sa.URL) -> SqlStore:
    """Open the PostgreSQL database at `url`, through psycopg 3.

    Raises:
        StoreUnavailable: the server does not answer or refuses, or psycopg is not installed.
    """
    if find_spec("psycopg") is None:
        raise StoreUnavailable("PostgreSQL needs psycopg: install codev-panel[postgresql], or use SQLite.")
    engine = sa.create_engine(
        url.set(drivername="postgresql+psycopg"),
        connect_args={"connect_timeout": CONNECT_TIMEOUT},
        isolation_level="READ COMMITTED",  # a writer that waited must see the head that won
        pool_pre_ping=True,  # outlives a restart of the server
        hide_parameters=True,
    )
    return SqlStore(engine, f"PostgreSQL at {url.host or 'the local socket'}:{url.port or 5432}")


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


def _checkpoint(connection: sa.Connection) -> bool:
    """Move the write-ahead log into the database and empty it; False, after a pause, where it is in use."""
    busy = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()[0]
    if busy:
        time.sleep(PAUSE)
    return not busy


def _set_pragmas(connection: sqlite3.Connection, _record: object) -> None:
    """Set up a new SQLite connection: readers beside one writer, deleted content zeroed, none in /tmp."""
    cursor = connection.cursor()
    _switch_to_wal(cursor)
    for pragma in ("secure_delete=ON", "synchronous=NORMAL", "temp_store=MEMORY"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _switch_to_wal(cursor: sqlite3.Cursor) -> None:
    """Keep a write-ahead log; where a new file's first connections ask at once, their timeout is no help."""
    for attempt in range(1, ATTEMPTS + 1):
        try:
            cursor.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or attempt == ATTEMPTS:
                raise
            time.sleep(PAUSE)
