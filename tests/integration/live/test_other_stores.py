"""The whole service on the other stores: a session goes to its receipt, and nothing is left there."""

from collections.abc import Iterator

import psycopg
import pytest
import redis
import requests

from tests.integration.live.test_the_end import play_to_the_closing
from tests.panel_client import PATIENCE, OpenedSession
from tests.servers import Server, postgresql_server, redis_server
from tests.service import RunningService, running_service


@pytest.fixture(params=[redis_server, postgresql_server], ids=["redis", "postgresql"])
def store(request: pytest.FixtureRequest) -> Iterator[Server]:
    with request.param() as server:
        yield server


@pytest.fixture
def service(store: Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningService]:
    instance = tmp_path_factory.mktemp("scaled") / "instance"
    with running_service(instance, CODEV_DATABASE_URL=store.url, CODEV_SPEECH="off") as running:
        yield running


def everything_in(store: Server) -> bytes:
    """All that a reader of the store would find."""
    if store.url.startswith("redis"):
        client = redis.Redis.from_url(store.url)
        return repr([(key, client.dump(key)) for key in client.keys("*")]).encode()
    with psycopg.connect(store.url.replace("+psycopg", "")) as database:
        tables = database.execute("select tablename from pg_tables where schemaname = 'public'").fetchall()
        rows = [row for (table,) in tables for row in database.execute(f'select * from "{table}"').fetchall()]  # noqa: S608
    return repr(rows).encode()


def test_a_session_goes_to_its_receipt_and_leaves_nothing(store: Server, service: RunningService) -> None:
    session = OpenedSession(service.url)
    fran, ana, _ = play_to_the_closing(session)
    assert session.id.encode() in everything_in(store)
    assert b"canary-" not in everything_in(store)
    service.kill()
    service.start()
    fran.until(lambda: not fran.connected)
    ana.until(lambda: not ana.connected)
    fran.connect()
    ana.connect()
    assert ana.view["need"]["versions"][-1]["request"] == "canary-request"
    fran.does("erase")
    ana.until(lambda: bool(ana.of("receipt")))
    assert ana.of("receipt")[0]["verified"] is True
    assert session.id.encode() not in everything_in(store)


def test_while_the_store_is_away_commands_are_refused_and_health_says_so(
    store: Server, service: RunningService
) -> None:
    session = OpenedSession(service.url)
    ana = session.join("Ana")
    store.stop()
    answer = ana.command("note", text="typed while the store was away")
    assert answer["code"] == "try_again"
    health = requests.get(f"{service.url}/healthz", timeout=PATIENCE)
    assert health.status_code == 503
    assert b"typed while" not in service.log.read_bytes()
