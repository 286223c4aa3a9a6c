"""Servers away, writers killed, URLs without sense: nothing acknowledged is lost, and no secret is told."""

import subprocess
import sys
import traceback
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import psycopg
import pytest
import redis

from plugin_server.store import EventStore, StoreError, StoreUnavailable, UnknownStore, open_store
from plugin_server.store.opening import open_unencrypted
from tests.servers import Server, free_port, postgresql_server, redis_server

SECRET = b"a secret for tests, 32 bytes long"
PASSWORD = "canary-of-the-password"
WORDS = b"canary of the words"

WRITER = """
import sys
from plugin_server.store import open_store
store = open_store(sys.argv[1], sys.argv[2].encode())
version = 0
while True:
    version = store.append("s", version, [b"%d" % (version + part) for part in (1, 2, 3)])
    print(version, flush=True)
"""


def test_a_killed_writer_loses_no_acknowledged_event(url: str) -> None:
    command = [sys.executable, "-c", WRITER, url, SECRET.decode()]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        try:
            acknowledged = [int(writer.stdout.readline()) for _ in range(50)]
        finally:
            writer.kill()
        acknowledged += [int(line) for line in writer.stdout]
    store = open_store(url, SECRET)
    kept = store.read("s")
    version = len(kept)
    assert version >= acknowledged[-1]
    assert version % 3 == 0
    assert kept == [(number, b"%d" % number) for number in range(1, version + 1)]
    assert store.append("s", version, [b"the next process goes on"]) == version + 1
    store.close()


def with_password(url: str) -> str:
    scheme, rest = url.split("://")
    return f"{scheme}://codev:{PASSWORD}@{rest.rpartition('@')[2]}"


def everything_told(error: BaseException) -> str:
    return "".join(traceback.format_exception(error))


@pytest.mark.parametrize("run_server", [redis_server, postgresql_server])
def test_a_server_that_goes_away_is_reported_without_content_or_password(
    run_server: Callable[[], AbstractContextManager[Server]],
) -> None:
    with run_server() as server:
        if server.url.startswith("redis"):
            with redis.Redis.from_url(server.url) as client:
                client.acl_setuser("codev", enabled=True, passwords=[f"+{PASSWORD}"], keys="*", categories=["+@all"])
        store = open_unencrypted(with_password(server.url))
        store.append("s", 0, [WORDS])
        server.stop()
        for use in (
            lambda: store.append("s", 1, [WORDS]),
            lambda: store.read("s"),
            store.streams,
            store.ping,
            lambda: store.erase("s"),
        ):
            with pytest.raises(StoreUnavailable, match=r"127\.0\.0\.1:\d+ .* Check that it runs") as failure:
                use()
            told = everything_told(failure.value)
            assert PASSWORD not in told
            assert WORDS.decode() not in told
        store.close()


@pytest.mark.parametrize("scheme", ["redis", "postgresql", "postgresql+psycopg"])
def test_a_server_that_was_never_there_is_reported_at_once(scheme: str) -> None:
    url = f"{scheme}://codev:{PASSWORD}@127.0.0.1:{free_port()}/0"
    with pytest.raises(StoreUnavailable) as failure:
        open_store(url, SECRET)
    assert PASSWORD not in everything_told(failure.value)


def test_a_refused_password_is_reported_without_it(empty_redis: str) -> None:
    with pytest.raises(StoreUnavailable, match="its URL and password are right") as failure:
        open_store(with_password(empty_redis), SECRET)
    assert PASSWORD not in everything_told(failure.value)


def test_an_outage_is_over_when_the_connections_are_back(url: str) -> None:
    store = open_unencrypted(url)
    store.append("s", 0, [b"a"])
    cut_connections(url)
    assert store.append("s", 1, [b"b"]) == 2
    assert store.read("s") == [(1, b"a"), (2, b"b")]
    store.close()


def test_a_purge_of_a_server_that_went_away_is_put_off() -> None:
    with postgresql_server() as server:
        store = open_unencrypted(with_password(server.url.replace("codev@", "")))
        server.stop()
        with pytest.raises(StoreUnavailable, match="Check that it runs") as failure:
            store.purge()
        assert PASSWORD not in everything_told(failure.value)
        store.close()


def cut_connections(url: str) -> None:
    """End every client's connection, as a restart of the server does; a SQLite file has none."""
    if url.startswith("redis"):
        with redis.Redis.from_url(url) as client:
            assert client.client_kill_filter(_type="normal", skipme=True)
    elif url.startswith("postgresql"):
        with psycopg.connect(url) as connection:
            ended = connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid != pg_backend_pid()"
            ).fetchall()
            assert ended


def test_a_folder_that_cannot_be_made_is_reported(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreUnavailable, match=r"cannot be opened: .* folder where the service may write"):
        open_store(f"sqlite:///{tmp_path}/file/events.db", SECRET)


def test_a_file_that_is_no_database_is_reported(tmp_path: Path) -> None:
    (tmp_path / "events.db").write_bytes(b"a letter, not a database" * 100)
    with pytest.raises(StoreUnavailable, match="does not answer or refuses"):
        open_store(f"sqlite:///{tmp_path}/events.db", SECRET)


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        (f"mysql://codev:{PASSWORD}@host/db", "of no known kind"),
        (f"sqlite+pysqlite:///{PASSWORD}", "of no known kind"),
        (PASSWORD, "of no known kind"),
        ("", "of no known kind"),
        ("sqlite://", "sqlite URL makes no sense"),
        ("sqlite:///:memory:", "sqlite URL makes no sense"),
        (f"redis://codev:{PASSWORD}@host:port/0", "redis URL makes no sense"),
        (f"postgresql://codev:{PASSWORD}@host:port/db", "postgresql URL makes no sense"),
    ],
)
def test_a_url_of_no_store_is_refused_with_the_ones_there_are(url: str, sentence: str) -> None:
    with pytest.raises(UnknownStore, match=f"{sentence}.*sqlite:///.*postgresql://.*redis://") as refusal:
        open_store(url, SECRET)
    assert isinstance(refusal.value, StoreError)
    assert PASSWORD not in everything_told(refusal.value)


def test_both_spellings_of_postgresql_open_the_same_store(empty_postgresql: str) -> None:
    stores: list[EventStore] = [
        open_store(empty_postgresql, SECRET),
        open_store(empty_postgresql.replace("postgresql:", "postgresql+psycopg:"), SECRET),
    ]
    stores[0].append("s", 0, [b"a"])
    assert stores[1].read("s") == [(1, b"a")]
    for store in stores:
        store.close()
