"""The bus through Redis: what becomes of jobs when workers or Redis go, and what can be seen in Redis."""

import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import gevent
import pytest
import redis

from plugin_server.speech.bus import SetAside
from plugin_server.speech.bus.records import GROUP
from plugin_server.speech.bus.redis import RedisBus
from tests.integration.speech.buses import (
    SECRET,
    Monitor,
    Redis,
    Worker,
    catch_at_work,
    handed_over,
    held,
    job,
    job_of,
    jobs_of,
    outcome,
    running_redis,
    shown,
    start_worker,
    taken,
    text,
    until,
)
from tests.microphone import RECORDINGS, pcm_of
from tests.servers import redis_server

Start = Callable[..., Worker]
LONG = pcm_of(RECORDINGS / "en-dialogue.wav")[: 15 * 32_000]
"""Takes a worker some tenths of a second at least, so that it can be caught at it."""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Redis]:
    with running_redis(tmp_path) as running:
        yield running


@pytest.fixture
def bus(server: Redis) -> Iterator[RedisBus]:
    opened = RedisBus(server.url, SECRET.encode())
    yield opened
    opened.close()


@pytest.fixture
def start(server: Redis, tmp_path: Path) -> Iterator[Start]:
    """Starts workers, which are ended after the test."""
    started: list[Worker] = []

    def start_one(**environment: str) -> Worker:
        started.append(start_worker(server.url, tmp_path / f"worker-{len(started)}.log", **environment))
        return started[-1].takes_jobs()

    yield start_one
    for one in started:
        one.process.send_signal(signal.SIGCONT)
        one.stop()


def long_ago(server: Redis) -> None:
    """As if the workers had given no sign of life for a minute."""
    for one in taken(server):
        ghost, entries, idle = one["consumer"], [one["message_id"]], 60_000
        server.client.xclaim(jobs_of(server), GROUP, ghost, 0, entries, idle=idle, justid=True)


def test_the_job_of_a_worker_that_was_killed_is_done_by_another(bus: RedisBus, server: Redis, start: Start) -> None:
    doomed = start()
    (decoding,) = handed_over(bus, job_of(LONG))
    catch_at_work(server)
    doomed.kill()
    assert not decoding.ready()
    start()
    assert text(outcome(decoding))
    until(lambda: not taken(server), "the job was left with the dead worker")


def test_a_worker_that_comes_back_too_late_changes_nothing(bus: RedisBus, server: Redis, start: Start) -> None:
    slow = start()
    (decoding,) = handed_over(bus, job_of(LONG))
    catch_at_work(server)
    slow.process.send_signal(signal.SIGSTOP)
    long_ago(server)
    start()
    lines = outcome(decoding)
    assert text(lines)
    slow.process.send_signal(signal.SIGCONT)
    (after,) = handed_over(bus, job("en-00.wav"))
    assert "overwhelmed" in text(outcome(after))
    assert slow.stop() == 0  # it has ended the job that it had
    assert not [key for key in server.client.scan_iter() if b":answers:" in key]
    assert decoding.get() is lines


def test_a_job_that_takes_its_workers_along_is_set_aside(bus: RedisBus, server: Redis, start: Start) -> None:
    (decoding,) = handed_over(bus, one := job_of(LONG))
    for tries in range(1, 4):
        doomed = start()
        catch_at_work(server, tries)
        doomed.kill()
        long_ago(server)
    start()
    assert isinstance(outcome(decoding), SetAside)
    (aside,) = [key for key in server.client.scan_iter() if key.endswith(b":aside")]
    ((_, note),) = server.client.xrange(aside)
    assert note[b"job"].decode() == one.id
    assert set(note) == {b"job", b"tries", b"error", b"at"}


def test_while_redis_is_away_it_says_so_and_what_was_said_is_decoded_afterwards(
    bus: RedisBus, server: Redis, start: Start
) -> None:
    start()
    until(lambda: bus.trouble is None, "the worker was not seen")
    server.stop()
    (said_meanwhile,) = handed_over(bus, job("en-00.wav"))
    until(lambda: "does not answer" in (bus.trouble or ""), "the loss was not seen")
    server.start()
    assert "overwhelmed" in text(outcome(said_meanwhile))
    until(lambda: bus.trouble is None, "it was not found again")


def test_what_redis_lost_is_handed_over_again(bus: RedisBus, server: Redis, start: Start) -> None:
    (waiting,) = handed_over(bus, job("en-00.wav"))
    server.client.flushall()
    start()
    assert "overwhelmed" in text(outcome(waiting))


def test_without_workers_it_says_what_to_start(bus: RedisBus, start: Start) -> None:
    until(lambda: bus.trouble is not None, "nothing was said")
    assert "codev worker" in str(bus.trouble)
    assert bus.refusal is None
    start(CODEV_SECRET_KEY="another secret, also 32 bytes long")
    gevent.sleep(4)
    assert "CODEV_SECRET_KEY" in str(bus.trouble)
    start()
    until(lambda: bus.trouble is None, "the worker was not seen")


def test_a_redis_that_saves_is_refused_with_what_to_do() -> None:
    with redis_server(save=True) as saving:
        place = saving.url.removeprefix("redis://").removesuffix("/0")
        bus = RedisBus(saving.url, SECRET.encode())
        assert bus.refusal == (
            f'Speech is off: Redis at {place} saves to disk (save 3600 1). Set `save ""` or use another Redis.'
        )
        bus.close()


def test_a_redis_that_begins_to_save_is_emptied_and_used_again_once_it_has_stopped(
    bus: RedisBus, server: Redis
) -> None:
    (waiting,) = handed_over(bus, job("en-00.wav"))
    server.client.config_set("appendonly", "yes")
    until(lambda: bus.refusal is not None, "it went on")
    assert "appendonly yes" in str(bus.refusal)
    assert waiting.ready()
    assert not [key for key in server.client.scan_iter() if b":room:" in key]
    server.client.config_set("appendonly", "no")
    until(lambda: bus.refusal is None, "it was not used again")


def test_a_redis_that_does_not_say_whether_it_saves_is_refused(server: Redis) -> None:
    server.client.execute_command("ACL", "SETUSER", "codev", "on", ">pass", "~*", "&*", "+@all", "-config")
    bus = RedisBus(server.url.replace("//", "//codev:pass@"), SECRET.encode())
    assert "CONFIG GET is refused" in str(bus.refusal)
    assert "+config|get" in str(bus.refusal)
    assert "pass@" not in str(bus.refusal)
    bus.close()


def test_a_wrong_password_is_refused_and_not_quoted(server: Redis) -> None:
    bus = RedisBus(server.url.replace("//", "//codev:wrong@"), SECRET.encode())
    assert "refuses the password" in str(bus.refusal)
    assert "wrong" not in str(bus.refusal)
    bus.close()


def test_neither_sound_nor_words_can_be_read_in_redis(bus: RedisBus, server: Redis, start: Start) -> None:
    monitor = Monitor(server.port)
    (decoding,) = handed_over(bus, one := job("en-00.wav", room="a-room"))
    samples = one.speech.pcm[len(one.speech.pcm) // 2 :][:32]
    waiting = held(server.client)
    assert any(key.endswith(one.id.encode()) for key in waiting)
    start()
    assert "overwhelmed" in text(outcome(decoding))
    until(lambda: b"xdel" in monitor.seen.lower(), "MONITOR does not show what the worker did")
    monitor.close()
    for plain in (b"overwhelmed", samples, b"spoken", b"language"):
        assert plain not in b"".join(waiting.values())
        assert shown(plain) not in monitor.seen
    assert one.id.encode() in monitor.seen
    assert len(monitor.seen) > len(one.speech.pcm)


def test_what_was_altered_on_the_way_is_set_aside(bus: RedisBus, server: Redis, start: Start) -> None:
    (decoding,) = handed_over(bus, one := job("en-00.wav"))
    (key,) = [key for key in server.client.scan_iter() if key.endswith(one.id.encode())]
    sealed = server.client.get(key)
    assert sealed is not None
    server.client.set(key, sealed[:-1] + bytes([sealed[-1] ^ 1]), keepttl=True)
    start()
    failed = outcome(decoding)
    assert isinstance(failed, SetAside)
    assert "did not open" in str(failed)


def test_everything_in_redis_has_a_time_to_live(bus: RedisBus, server: Redis, start: Start) -> None:
    def lives() -> dict[bytes, int]:
        return {key: server.client.ttl(key) for key in server.client.scan_iter()}

    handed_over(bus, job("en-00.wav"))
    assert len(lives()) == 3
    assert all(0 < left <= 3600 for left in lives().values())
    start()
    until(lambda: not [key for key in server.client.scan_iter() if key.endswith(b":answers")], "")
    assert all(left > 0 for left in lives().values())


def test_a_room_that_is_forgotten_leaves_no_key(bus: RedisBus, server: Redis) -> None:
    handed_over(bus, job("en-00.wav", room="theirs"), job("en-01.wav", room="theirs"), job("en-01.wav", room="others"))
    assert bus.forget("theirs")
    left = list(server.client.scan_iter())
    assert not [key for key in left if b"theirs" in key]
    assert [key for key in left if b"others" in key]


def test_while_redis_is_away_nobody_says_that_a_room_was_forgotten(bus: RedisBus, server: Redis) -> None:
    handed_over(bus, job("en-00.wav"))
    server.stop()
    assert not bus.forget("room")
    server.start()
    assert bus.forget("room")


def test_a_job_lives_as_long_as_its_service_waits_for_it(bus: RedisBus, server: Redis) -> None:
    handed_over(bus, one := job("en-00.wav"))
    (key,) = [key for key in server.client.scan_iter() if key.endswith(one.id.encode())]
    server.client.expire(key, 10)
    until(lambda: server.client.ttl(key) > 10, "nobody renewed it")


def test_strange_entries_among_the_jobs_are_passed_over(bus: RedisBus, server: Redis, start: Start) -> None:
    (decoding,) = handed_over(bus, job("en-00.wav"))
    jobs = jobs_of(server)
    server.client.xadd(jobs, {"job": b"\xff", "room": "a", "process": "b"})
    server.client.xadd(jobs, {"nothing": "known"})
    start()
    assert "overwhelmed" in text(outcome(decoding))
    until(lambda: server.client.xlen(jobs) == 0, "the strange entries are left")


def test_redis_errors_never_reach_who_waits(bus: RedisBus, server: Redis) -> None:
    server.stop()
    (decoding,) = handed_over(bus, job("en-00.wav"))
    time.sleep(0.2)
    bus.withdraw("nobody")
    assert not isinstance(decoding.value, redis.RedisError)
