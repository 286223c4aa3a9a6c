"""The places where streams may lie, each empty for every test: a SQLite file, and two real servers."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
import redis

from plugin_server.store import EventStore, open_store
from plugin_server.store.opening import open_unencrypted
from tests.servers import postgresql_server, redis_server

SECRET = b"a secret for tests, 32 bytes long"


@pytest.fixture(scope="session")
def redis_url() -> Iterator[str]:
    with redis_server() as server:
        yield server.url


@pytest.fixture(scope="session")
def postgresql_url() -> Iterator[str]:
    with postgresql_server() as server:
        yield server.url


@pytest.fixture
def empty_redis(redis_url: str) -> str:
    with redis.Redis.from_url(redis_url) as client:
        client.flushall()
    return redis_url


@pytest.fixture
def empty_postgresql(postgresql_url: str) -> Iterator[str]:
    name = f"test_{uuid4().hex}"
    with psycopg.connect(postgresql_url, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
        yield postgresql_url.removesuffix("postgres") + name
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def empty_sqlite(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/instance/events.db"


@pytest.fixture(params=["sqlite", "postgresql", "redis"])
def url(request: pytest.FixtureRequest) -> str:
    """Each place in turn."""
    return str(request.getfixturevalue(f"empty_{request.param}"))


@pytest.fixture(params=["raw", "encrypted"])
def open_again(request: pytest.FixtureRequest, url: str) -> Iterator[Callable[[], EventStore]]:
    """A function that opens the place once more, as another process would."""
    with ExitStack() as opened:

        def open_one() -> EventStore:
            store = open_unencrypted(url) if request.param == "raw" else open_store(url, SECRET)
            opened.callback(store.close)
            return store

        yield open_one


@pytest.fixture
def store(open_again: Callable[[], EventStore]) -> EventStore:
    return open_again()
