"""Two processes of a fleet, as greenlets of one that gevent has patched: what they do when letters are lost.

Run as a program, with the name of a scenario and the port of a Redis.
"""

# ruff: noqa: E402 - gevent patches first
from gevent import monkey

monkey.patch_all()

import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

import gevent
import redis

from plugin_server.live.fleet import Body, Forgotten, post
from plugin_server.live.fleet import redis as fleet_redis
from plugin_server.live.fleet.redis import RedisFleet
from plugin_server.seats import Seat
from plugin_server.speech.endpoints import EndpointMessage
from tests.integration.fleet.relay import Relay

SECRET = b"a secret of two who share a fleet"
PATIENCE = 40.0
ANA, BO = Seat("s", "ana"), Seat("s", "bo")


class Witness:
    """A member that counts what it hears of."""

    def __init__(self) -> None:
        self.heard: Counter[str] = Counter()
        self.here: list[Seat] = []

    def recorded(self, session: str, version: int, actor: str) -> None:
        self.heard["recorded"] += 1

    def told(self, session: str, person: str | None, event: str, message: dict[str, Any]) -> None:
        self.heard["told"] += 1

    def passed(self, session: str, version: int, person: str, what: str, body: Body) -> None:
        self.heard["passed"] += 1

    def forget(self, session: str) -> Forgotten:
        return Forgotten(lines=1, clean=True)

    def over(self, session: str, receipt: dict[str, Any]) -> None:
        self.heard["over"] += 1

    def moved(self, session: str) -> None:
        self.heard["moved"] += 1

    def claimed(self, process: str, socket: str, seat: Seat, said: EndpointMessage) -> None:
        self.heard["claimed"] += 1

    def joined(self) -> None:
        self.heard["joined"] += 1

    def gone(self, process: str) -> None:
        self.heard["gone"] += 1

    def seats(self) -> Iterable[Seat]:
        return tuple(self.here)

    def has_panels(self, session: str) -> bool:
        return bool(self.here)

    def look_at_heard(self) -> None:
        self.heard["look_at_heard"] += 1

    def look_around(self) -> None:
        self.heard["look_around"] += 1


class Process:
    """One process, and what it hears."""

    def __init__(self, port: int) -> None:
        self.witness = Witness()
        self.fleet = RedisFleet(f"redis://127.0.0.1:{port}/0", SECRET)
        self.fleet.start(self.witness)


def until(condition: Callable[[], object], what: str) -> None:
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, what
        gevent.sleep(0.05)


def two(port: int, other_port: int) -> tuple[Process, Process]:
    """Two that know of each other, and have nothing to make good."""
    one, other = Process(port), Process(other_port)
    until(lambda: one.fleet._others and other.fleet._others, "they do not see each other")
    settle(one, other)
    return one, other


def settle(*processes: Process) -> None:
    """Waits until they look around no more."""
    before = None
    while before != (before := [process.witness.heard["look_around"] for process in processes]):
        gevent.sleep(3.0)


def one_is_cut_off(port: int) -> None:
    """What it could not tell meanwhile, the other looks for as soon as it is back."""
    relay = Relay(port)
    one, other = two(relay.port, port)
    relay.cut()
    until(lambda: not other.fleet._others, "it is not missed")
    settle(other)
    one.fleet.announce("s", 2, "ana")
    looked = other.witness.heard["look_around"]
    relay.mend(port)
    until(lambda: other.witness.heard["look_around"] > looked, "the other did not look around")
    assert not other.witness.heard["recorded"], "the letter was not lost"


def letters_crowd(port: int) -> None:
    """What had no room among the letters, the other looks for."""
    one, other = two(port, port)
    looked = other.witness.heard["look_around"]
    for version in range(post.WAITING + 1):
        one.fleet.announce("s", version, "ana")
    until(lambda: other.witness.heard["look_around"] > looked, "the other did not look around")


def nobody_says_that_the_line_is_cut(port: int) -> None:
    """It is noticed, and letters come again."""
    relay = Relay(port)
    one, other = two(relay.port, port)
    relay.silence()

    def hears() -> bool:
        other.fleet.announce("s", 2, "ana")
        return bool(one.witness.heard["recorded"])

    until(hears, "it does not hear again")


def one_was_thought_gone(port: int) -> None:
    """It says again what the others forgot when they thought so, and asks them to."""
    one, other = two(port, port)
    joined = one.witness.heard["joined"], other.witness.heard["joined"]
    redis.Redis(port=port).delete(one.fleet._register._keys.alive(one.fleet._process))
    until(lambda: one.witness.heard["joined"] > joined[0], "it did not repeat what was claimed")
    until(lambda: other.witness.heard["joined"] > joined[1], "the other did not")


def somebody_leaves_while_it_signs_anew(port: int) -> None:
    """They are away, although Redis did not hear of it at that moment."""
    one, other = two(port, port)
    one.witness.here = [ANA, BO]
    entering = one.fleet._register.arrive

    def arrive(seats: Iterable[Seat]) -> None:
        entering(seats)
        if BO in one.witness.here:
            one.witness.here.remove(BO)
            one.fleet._line.lost(redis.ConnectionError())
            one.fleet.leave(BO)

    one.fleet._register.arrive = arrive  # type: ignore[method-assign]
    one.fleet._line.lost(redis.ConnectionError())
    until(lambda: other.fleet.here([ANA, BO]) == {ANA}, "who left is still there")


def nobody_hears(port: int) -> None:
    """That all have forgotten a session is never said where it could not be asked."""
    one, _ = two(port, port)
    assert one.fleet.forget("s") == Forgotten(lines=1, clean=True)
    redis.Redis(port=port).client_kill_filter(_type="pubsub")
    assert not one.fleet.forget("s").clean


SCENARIOS = {
    scenario.__name__: scenario
    for scenario in (
        one_is_cut_off,
        letters_crowd,
        nobody_says_that_the_line_is_cut,
        one_was_thought_gone,
        somebody_leaves_while_it_signs_anew,
        nobody_hears,
    )
}

if __name__ == "__main__":
    fleet_redis.LOOK_EVERY = 10_000.0
    SCENARIOS[sys.argv[1]](int(sys.argv[2]))
