"""Who is where, as processes enter it in a real Redis: what a process entered counts for as long as it lives."""

from collections.abc import Iterator

import pytest
import redis

from plugin_server.live.fleet.records import Keys
from plugin_server.live.fleet.register import Register
from plugin_server.live.fleet.sealing import Envelopes
from plugin_server.seats import Seat
from tests.integration.speech.buses import Redis

ANA, BO = Seat("s", "ana"), Seat("s", "bo")


class Process:
    """One that lives: it hears its channel and has signed."""

    def __init__(self, server: Redis, name: str) -> None:
        envelopes = Envelopes(b"a secret of the register's tests!")
        keys = Keys(envelopes.service)
        self.client = redis.Redis.from_url(server.url)
        self.client.delete(keys.alive(name), *keys.of_session(envelopes.name("s")))
        self.register = Register(self.client, keys, envelopes, name)
        self.hearing = self.client.pubsub()  # type: ignore[no-untyped-call]
        self.hearing.subscribe(keys.to(name))
        self.hearing.get_message(timeout=5)
        self.register.beat()

    def die(self) -> None:
        self.hearing.close()


@pytest.fixture
def two(between: Redis) -> Iterator[tuple[Process, Process]]:
    one, other = Process(between, "one"), Process(between, "other")
    yield one, other
    for process in (one, other):
        process.die()
        process.client.close()


def test_the_last_panel_is_the_last_in_all_processes(two: tuple[Process, Process]) -> None:
    one, other = (process.register for process in two)
    one.arrive([ANA, BO])
    other.arrive([ANA])
    assert one.elsewhere([ANA, BO]) == {ANA}
    assert other.elsewhere([ANA, BO]) == {ANA, BO}
    assert one.leave(BO)
    assert not one.leave(ANA)
    assert other.leave(ANA)


def test_a_session_has_one_home_until_that_dies_or_another_takes_it(two: tuple[Process, Process]) -> None:
    one, other = (process.register for process in two)
    assert one.homes(["s"]) == other.homes(["s"]) == {"s": "one"}
    other.come_home("s")
    assert one.homes(["s"]) == {"s": "other"}
    two[1].die()
    assert one.alive() == {"other"}, "perhaps it only lost its line for a moment"
    assert one.alive() == frozenset()
    assert one.homes(["s"]) == {"s": "one"}


def test_what_a_dead_process_entered_counts_no_more_and_comes_back_with_its_sign(two: tuple[Process, Process]) -> None:
    one, other = (process.register for process in two)
    other.arrive([ANA])
    two[1].die()
    for _ in range(2):
        one.alive()
    assert one.elsewhere([ANA]) == frozenset()
    assert other.beat() is False
    other.arrive([ANA])
    assert one.elsewhere([ANA]) == {ANA}


def test_of_a_session_that_is_over_nothing_is_entered_again(two: tuple[Process, Process]) -> None:
    one, other = (process.register for process in two)
    one.homes(["s"])
    one.over("s")
    assert one.forget("s")
    assert one.homes(["s"]) == {}
    assert one.key("s", b"drawn too late") is None
    assert not one.come_home("s")
    assert other.homes(["s"]) == {"s": "other"}, "nothing was there"


def test_a_session_has_one_key_and_leaves_nothing(two: tuple[Process, Process]) -> None:
    one, other = (process.register for process in two)
    assert one.key("s", b"drawn by one") == other.key("s", b"drawn by the other") == b"drawn by one"
    one.arrive([ANA])
    one.homes(["s"])
    assert other.forget("s")
    assert other.key("s", b"another") == b"another"
