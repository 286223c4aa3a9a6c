"""Event streams in one SQLite file: nobody waits in SQLite itself, and a key leaves no copy behind.

SQLite's own waiting would hold up gevent's hub, so what is locked is refused at once and tried again."""

import os
import sqlite3
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.exc import OperationalError
from sqlalchemy.schema import CreateTable

from plugin_server.store.errors import StoreUnavailable
from plugin_server.store.sql import SqlStore, T, events, metadata

PATIENCE = 10.0  # seconds a greenlet waits for another connection's lock: of milliseconds, or of a purge
LOG_PATIENCE = 2.0  # seconds an erasure or a purge waits until nobody uses the write-ahead log any more
PAUSE = 0.01  # seconds between two attempts, in which other greenlets run
PURGE_TIMEOUT = 0.5  # seconds the purge waits for a lock, in SQLite; while it waits for readers, writers wait
PRAGMAS = (
    "page_size=4096",  # where a new file is made: `encryption.KEY_PADDING` counts on it
    "journal_mode=WAL",  # readers beside one writer
    "secure_delete=ON",  # what is deleted is zeroed
    "synchronous=NORMAL",
    "temp_store=MEMORY",  # nothing in /tmp
)


class SqliteStore(SqlStore):
    """The `EventStore` in one SQLite file.

    Deleted records and their pages are zeroed at once. Where SQLite moved small records between pages, copies
    stay in the pages' free space until `purge`, which takes time, memory and as much space again on the disk
    in proportion to what the sessions still alive hold. What a record holds beyond its first 4 KiB is never
    moved, which is where encrypted streams have their key. What the disk itself keeps of a file that was
    written over or cut short is out of reach.
    """

    _remedy = "Check that it is a SQLite database, that nothing else locks it, and that its disk is not full."

    def _create_tables(self, connection: sa.Connection) -> None:
        for table in metadata.sorted_tables:
            connection.execute(CreateTable(table, if_not_exists=True))

    def _delete(self, connection: sa.Connection, stream: str) -> int:
        # SQLite writes over a record of equal length in place, before the deletions move anything.
        connection.execute(
            sa.update(events)
            .where(events.c.stream == stream, events.c.version == 1)
            .values(payload=sa.func.zeroblob(sa.func.length(events.c.payload)))
        )
        return super()._delete(connection, stream)

    def _is_gone(self, stream: str) -> bool:
        return _empty_log(lambda: self.transact(_checkpoint)) and super()._is_gone(stream)

    def _vacuum(self, connection: sa.Connection) -> None:
        # First the log, lest every attempt beside a lasting reader add a whole copy of the file to it.
        emptied = _empty_log(lambda: _checkpoint(connection))
        if emptied:
            connection.exec_driver_sql("VACUUM")
            emptied = _empty_log(lambda: _checkpoint(connection))
        if not emptied:
            raise StoreUnavailable(
                f"The event store in {self._place} cannot be purged now: somebody reads it. End what reads it for long."
            )

    def transact(self, work: Callable[[sa.Connection], T]) -> T:
        deadline = time.monotonic() + PATIENCE
        with self._translated():
            while True:
                try:
                    with self._engine.begin() as connection:
                        return work(connection)
                except OperationalError as error:
                    if not _is_busy(error) or time.monotonic() > deadline:
                        raise
                time.sleep(PAUSE)


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
    url = sa.URL.create("sqlite", database=str(path))
    # The default pool of a file suits greenlets: connections may change threads, and as SQLite never yields
    # to the hub within a transaction, greenlets of one process cannot block each other.
    engine = sa.create_engine(url, connect_args={"timeout": 0}, hide_parameters=True)
    purging = sa.create_engine(url, connect_args={"timeout": PURGE_TIMEOUT}, poolclass=sa.NullPool)
    for each in (engine, purging):
        sa.event.listen(each, "connect", _set_pragmas)
    return SqliteStore(engine, purging, f"the file {path}")


def _empty_log(checkpoint: Callable[[], bool]) -> bool:
    """Empty the write-ahead log, where former pages of the file lie; False where somebody holds on to it."""
    deadline = time.monotonic() + LOG_PATIENCE
    while not checkpoint():  # refused at once beside another checkpoint, such as a commit's
        if time.monotonic() > deadline:
            return False
        time.sleep(PAUSE)
    return True


def _checkpoint(connection: sa.Connection) -> bool:
    """Move the write-ahead log into the database and empty it; False where it is in use."""
    busy = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()[0]
    return not busy


def _is_busy(error: OperationalError) -> bool:
    """Tell whether SQLite refused because of another connection's lock; then nothing was written."""
    cause = error.orig
    return isinstance(cause, sqlite3.OperationalError) and cause.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY


def _set_pragmas(connection: sqlite3.Connection, _record: object) -> None:
    cursor = connection.cursor()
    for pragma in PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()
