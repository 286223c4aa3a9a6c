"""Which home a session has, as a process knows it: news that come while it asks a real Redis are not undone."""

from collections.abc import Callable, Iterable, Iterator

import pytest
import redis

from plugin_server.live.fleet.homes import Homes
from plugin_server.live.fleet.line import Line
from plugin_server.live.fleet.records import Keys
from plugin_server.live.fleet.register import Register
from plugin_server.live.fleet.sealing import Envelopes
from tests.integration.speech.buses import Redis


class Interrupted(Register):
    """A register whose answer is on its way while something else happens."""

    meanwhile: Callable[[], object] = staticmethod(lambda: None)

    def homes(self, sessions: Iterable[str]) -> dict[str, str]:
        answer = super().homes(sessions)
        self.meanwhile()
        return answer


class Process:
    """One that has signed."""

    def __init__(self, server: Redis, name: str) -> None:
        envelopes = Envelopes(b"a secret of the tests of homes!!")
        keys = Keys(envelopes.service)
        self.line = Line(server.url)
        self.register = Interrupted(self.line.client, keys, envelopes, name)
        self.register.beat()
        self.register.forget("s")
        self.homes = Homes(self.line, self.register, name)


@pytest.fixture
def two(between: Redis) -> Iterator[tuple[Process, Process]]:
    processes = Process(between, "one"), Process(between, "other")
    yield processes
    for process in processes:
        process.line.client.close()


def test_a_move_while_it_asks_is_not_undone_and_not_told_twice(two: tuple[Process, Process]) -> None:
    one, other = two
    assert other.homes.of("s") == one.homes.of("s") == "other"
    one.register.meanwhile = lambda: one.homes.take("s")
    assert one.homes.renew(["s"]) == []
    assert one.homes.is_here("s")


def test_a_move_that_nobody_told_of_is_seen(two: tuple[Process, Process]) -> None:
    one, other = two
    assert one.homes.of("s") == "one"
    other.register.come_home("s")
    assert one.homes.renew(["s"]) == ["s"]
    assert one.homes.of("s") == "other"


def test_a_session_that_is_erased_while_it_asks_does_not_come_back(two: tuple[Process, Process]) -> None:
    one, _ = two
    assert one.homes.of("s") == "one"
    one.register.meanwhile = lambda: one.homes.forget("s")
    assert one.homes.renew(["s"]) == []
    assert one.homes.known() == ()


def test_where_nobody_is_any_more_no_home_is_remembered(two: tuple[Process, Process]) -> None:
    one, other = two
    assert other.homes.of("s") == one.homes.of("s") == "other"
    one.homes.renew([])
    assert one.homes.known() == ()


def test_a_home_that_could_not_be_taken_can_be_tried_for_again_at_once(two: tuple[Process, Process]) -> None:
    one, other = two
    assert other.homes.of("s") == one.homes.of("s") == "other"
    one.line.lost(redis.ConnectionError())
    assert not one.homes.take("s")
    one.line.found()
    assert one.homes.take("s")
    assert not one.homes.may_take("s"), "it was taken a moment ago"
