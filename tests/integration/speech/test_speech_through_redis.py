"""A session whose speech goes through Redis to a worker, all of them real, from microphone to panel."""

import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.integration.speech.buses import (
    SECRET,
    Monitor,
    Redis,
    Worker,
    held,
    running_redis,
    running_worker,
    shown,
    start_worker,
)
from tests.integration.speech.table import table
from tests.integration.speech.test_speech_on_the_wire import WORDS, agree, lines_of
from tests.microphone import RECORDINGS, frames, pcm_of, speak
from tests.panel_client import PanelClient
from tests.service import RunningService, running_service

AWAY = 10.0
"""Seconds without Redis."""


@pytest.fixture
def redis_server(tmp_path: Path) -> Iterator[Redis]:
    with running_redis(tmp_path) as server:
        yield server


@pytest.fixture
def worker(redis_server: Redis, tmp_path: Path) -> Iterator[Worker]:
    with running_worker(redis_server.url, tmp_path / "worker.log") as started:
        yield started


@pytest.fixture
def service(redis_server: Redis, tmp_path: Path) -> Iterator[RunningService]:
    settings = {"CODEV_REDIS_URL": redis_server.url, "CODEV_SECRET_KEY": SECRET, "CODEV_SPEECH_DELAY": "0"}
    with running_service(tmp_path / "service", **settings) as running:
        yield running


def listened_to(service: RunningService) -> tuple[PanelClient, PanelClient, PanelClient]:
    _, fran, ana, bo = table(service)
    fran.does("offer_speech", scope="client")
    agree(fran, ana, bo)
    ana.until(lambda: ana.view["speech"]["i_am_heard"])
    return fran, ana, bo


class Microphone:
    """A person's, which numbers its frames on from one recording to the next."""

    def __init__(self, person: PanelClient) -> None:
        self._person = person
        self._number = 0

    def play(self, recording: str) -> None:
        for frame in frames(pcm_of(RECORDINGS / recording), self._number):
            self._person.send("audio", frame)
            self._number += 1
            time.sleep(0.04)


def statuses(person: PanelClient) -> list[str]:
    return [message["status"] for message in person.of("speech")]


def test_while_redis_is_away_the_session_goes_on_and_speech_says_so_and_resumes(
    service: RunningService, worker: Worker, redis_server: Redis
) -> None:
    fran, ana, bo = listened_to(service)
    microphone = Microphone(ana)
    microphone.play("en-00.wav")
    ana.until(lambda: any(WORDS in line for line in lines_of(ana)))
    redis_server.stop()
    gone = time.monotonic()
    ana.until(lambda: "unavailable" in statuses(ana))
    microphone.play("en-01.wav")
    bo.does("note", text="The session goes on.")
    fran.does("next", step="1")
    time.sleep(max(0.0, AWAY - (time.monotonic() - gone)))
    away = len(statuses(ana))
    redis_server.start()
    ana.until(lambda: any("budget" in line for line in lines_of(ana)))
    ana.until(lambda: "ok" in statuses(ana)[away:])
    heard = len(lines_of(ana))
    microphone.play("en-02.wav")
    ana.until(lambda: len(lines_of(ana)) > heard)
    assert sum("budget" in line for line in lines_of(ana)) == 1
    assert not fran.of("speech")


def test_the_line_of_a_worker_that_was_killed_comes_all_the_same_and_once(
    service: RunningService, redis_server: Redis, tmp_path: Path
) -> None:
    _, ana, _ = listened_to(service)
    microphone = Microphone(ana)
    microphone.play("en-00.wav")
    doomed = start_worker(redis_server.url, tmp_path / "doomed.log").takes_jobs()
    while not redis_server.client.keys("*:answers:*") and not lines_of(ana):
        time.sleep(0.001)
    doomed.kill()
    with running_worker(redis_server.url, tmp_path / "next.log"):
        ana.until(lambda: any(WORDS in line for line in lines_of(ana)))
        microphone.play("en-01.wav")
        ana.until(lambda: any("budget" in line for line in lines_of(ana)))
    assert sum(WORDS in line for line in lines_of(ana)) == 1


def test_a_session_shows_nothing_in_redis_and_erased_it_leaves_nothing(
    service: RunningService, redis_server: Redis, tmp_path: Path
) -> None:
    monitor = Monitor(redis_server.port)
    fran, ana, _ = listened_to(service)
    speak(ana, "en-00.wav")
    deadline = time.monotonic() + 60
    while not redis_server.client.keys("*:room:*:key"):
        assert time.monotonic() < deadline
        time.sleep(0.05)
    waiting = held(redis_server.client)
    with running_worker(redis_server.url, tmp_path / "worker.log"):
        ana.until(lambda: any(WORDS in line for line in lines_of(ana)))
        fran.does("close")
        fran.does("erase")
        ana.until(lambda: bool(ana.of("receipt")))
    assert ana.of("receipt")[0]["verified"]
    assert not redis_server.client.keys("*:room:*")
    monitor.close()
    pcm = pcm_of(RECORDINGS / "en-00.wav")
    said = pcm[len(pcm) // 2 :][:32]
    session = re.findall(r"[\w-]+", ana.view["me"]["id"])
    for plain in (WORDS.encode(), said, b"Ana Lucia", *(name.encode() for name in session)):
        assert plain not in b"".join((*waiting, *waiting.values()))
        assert shown(plain) not in monitor.seen
    assert len(monitor.seen) > len(said)
    assert len(b"".join(waiting.values())) > len(pcm) // 2


def test_a_redis_that_saves_is_no_reason_not_to_serve(redis_server: Redis, tmp_path: Path) -> None:
    redis_server.client.config_set("appendonly", "yes")
    with running_service(tmp_path / "service", CODEV_REDIS_URL=redis_server.url) as service:
        _, fran, ana, _ = table(service)
        assert fran.of("view")[0]["service"]["speech"]["available"] is False
        assert fran.command("offer_speech", scope="client")["code"] == "speech_unavailable"
        ana.does("note", text="The session goes on.")
        assert "saves to disk (appendonly yes). Set `appendonly no`" in service.log.read_text()
