"""Small records in SQL: one table of records, and one that says which groups each belongs to."""

import time
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError
from sqlalchemy.schema import CreateIndex, CreateTable

from plugin_server.store.sql import SCHEMA_LOCK, SqlStore

metadata = sa.MetaData()
records = sa.Table(
    "records",
    metadata,
    sa.Column("kind", sa.Text, primary_key=True),
    sa.Column("key", sa.Text, primary_key=True),
    sa.Column("value", sa.LargeBinary, nullable=False),
    sa.Column("until", sa.Double, nullable=False),
)
groups = sa.Table(
    "record_groups",
    metadata,
    sa.Column("kind", sa.Text, primary_key=True),
    sa.Column("key", sa.Text, primary_key=True),
    sa.Column("of_group", sa.Text, primary_key=True),
)
by_group = sa.Index("record_groups_by_group", groups.c.of_group)


class _Taken(Exception):
    """There is such a record already."""


class SqlRecords:
    """`RawRecords` in the database of an event store, by the same ways of waiting and failing."""

    def __init__(self, store: SqlStore) -> None:
        """Create the tables where missing. Raises StoreUnavailable."""
        self._store = store
        store.transact(_create_tables)

    def write(self, kind: str, key: str, value: bytes, until: float, in_groups: tuple[str, ...], *, new: bool) -> bool:
        def work(connection: sa.Connection) -> None:
            now = time.time()
            _delete(connection, records.c.until <= now)
            if not new:
                _delete(connection, sa.and_(records.c.kind == kind, records.c.key == key))
            try:
                connection.execute(sa.insert(records).values(kind=kind, key=key, value=value, until=until))
            except IntegrityError:
                raise _Taken from None
            if in_groups:
                rows = [{"kind": kind, "key": key, "of_group": group} for group in in_groups]
                connection.execute(sa.insert(groups), rows)

        for _ in range(1 if new else 3):  # beside another who puts the same record, one of the two puts it again
            try:
                self._store.transact(work)
            except _Taken:
                continue
            return True
        return False

    def read(self, kind: str, key: str) -> bytes | None:
        rows = self._rows(sa.select(records.c.value).where(_is(kind, key), records.c.until > time.time()))
        return rows[0].value if rows else None

    def take(self, kind: str, key: str) -> bytes | None:
        def work(connection: sa.Connection) -> bytes | None:
            found = connection.execute(sa.select(records).where(_is(kind, key)).with_for_update()).first()
            if found is None:
                return None
            gone = _delete(connection, _is(kind, key))
            value: bytes = found.value
            return value if gone and found.until > time.time() else None

        return self._store.transact(work)

    def of_group(self, kind: str, group: str) -> list[tuple[str, bytes]]:
        among = sa.select(groups.c.key).where(groups.c.kind == kind, groups.c.of_group == group)
        query = sa.select(records.c.key, records.c.value).where(
            records.c.kind == kind, records.c.key.in_(among), records.c.until > time.time()
        )
        return [(row.key, row.value) for row in self._rows(query)]

    def holds_group(self, group: str) -> bool:
        return bool(self._rows(sa.select(records.c.kind).where(_in(group), records.c.until > time.time()).limit(1)))

    def forget_group(self, group: str) -> int:
        return self._store.transact(lambda connection: _delete(connection, _in(group)))

    def close(self) -> None:
        self._store.close()

    def _rows(self, query: sa.Select[Any]) -> Sequence[sa.Row[Any]]:
        return self._store.transact(lambda connection: connection.execute(query).all())


def _is(kind: str, key: str) -> sa.ColumnElement[bool]:
    return sa.and_(records.c.kind == kind, records.c.key == key)


def _in(group: str) -> sa.ColumnElement[bool]:
    return sa.exists().where(groups.c.kind == records.c.kind, groups.c.key == records.c.key, groups.c.of_group == group)


def _delete(connection: sa.Connection, which: sa.ColumnElement[bool]) -> int:
    """Delete records, and what says where they belonged; return how many."""
    gone = connection.execute(sa.delete(records).where(which)).rowcount
    if gone:
        kept = sa.exists().where(records.c.kind == groups.c.kind, records.c.key == groups.c.key)
        connection.execute(sa.delete(groups).where(~kept))
    return gone


def _create_tables(connection: sa.Connection) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(sa.select(sa.func.pg_advisory_xact_lock(SCHEMA_LOCK)))
    for table in metadata.sorted_tables:
        connection.execute(CreateTable(table, if_not_exists=True))
    connection.execute(CreateIndex(by_group, if_not_exists=True))
