"""`codev worker` as an operator starts and ends it."""

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from plugin_server.speech.bus.decoding import Decoder
from plugin_server.speech.bus.records import GROUP
from plugin_server.speech.bus.redis import RedisBus
from plugin_server.speech.bus.worker import Worker as BusWorker
from tests.integration.speech.buses import (
    MODEL,
    PATIENCE,
    SECRET,
    Redis,
    catch_at_work,
    handed_over,
    job,
    job_of,
    outcome,
    running_redis,
    running_worker,
    start_worker,
    text,
    until,
)
from tests.microphone import RECORDINGS, pcm_of
from tests.servers import free_port, redis_server

FIFTEEN_SECONDS = pcm_of(RECORDINGS / "en-dialogue.wav")[: 15 * 32_000]
UNUSED = "redis://127.0.0.1:1/0"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Redis]:
    with running_redis(tmp_path) as running:
        yield running


@pytest.mark.parametrize(
    ("url", "environment", "sentence"),
    [
        ("", {}, "A worker takes its work from Redis: set CODEV_REDIS_URL"),
        ("http://127.0.0.1", {}, "CODEV_REDIS_URL is the address of a Redis"),
        (UNUSED, {"CODEV_SECRET_KEY": ""}, "A worker needs the secret of the service: set CODEV_SECRET_KEY"),
        (UNUSED, {"CODEV_SECRET_KEY": "short"}, "CODEV_SECRET_KEY has 5 bytes and needs 32"),
        (UNUSED, {"CODEV_WHISPER_MODEL": "base"}, "The speech model “base” is not in"),
    ],
)
def test_a_setting_that_is_bad_ends_it_with_a_sentence_and_code_2(
    tmp_path: Path, url: str, environment: dict[str, str], sentence: str
) -> None:
    started = start_worker(url, tmp_path / "worker.log", **environment)
    assert started.process.wait(PATIENCE) == 2
    (said,) = started.log.read_text().splitlines()
    assert said.startswith(f"codev: {sentence}")


def test_a_redis_that_saves_ends_it_with_a_sentence_and_code_2(tmp_path: Path) -> None:
    with redis_server(save=True) as saving:
        started = start_worker(saving.url, tmp_path / "worker.log")
        assert started.process.wait(PATIENCE) == 2
    assert 'saves to disk (save 3600 1). Set `save ""` or use another Redis.' in started.log.read_text()


def test_told_to_end_it_finishes_its_job_first(server: Redis, tmp_path: Path) -> None:
    bus = RedisBus(server.url, SECRET.encode())
    (decoding,) = handed_over(bus, job_of(FIFTEEN_SECONDS))
    with running_worker(server.url, tmp_path / "worker.log") as started:
        catch_at_work(server)
        started.process.send_signal(signal.SIGTERM)
        assert text(outcome(decoding))
        assert started.process.wait(PATIENCE) == 0
    (jobs,) = server.client.scan_iter(match="*:jobs")
    assert server.client.xinfo_consumers(jobs, GROUP) == []
    assert not list(server.client.scan_iter(match="*:worker:*"))
    bus.close()


def test_stopped_before_it_has_begun_it_leaves_without_a_word(server: Redis, caplog: pytest.LogCaptureFixture) -> None:
    worker = BusWorker(server.url, SECRET.encode(), Decoder(str(MODEL), MODEL.parent, threads=1))
    worker.stop()
    with caplog.at_level("INFO"):
        worker.run()
    assert caplog.messages == []
    assert server.client.keys() == []


def test_it_waits_for_a_redis_that_is_not_there_yet(tmp_path: Path) -> None:
    server = Redis(tmp_path, free_port())
    started = start_worker(server.url, tmp_path / "worker.log")
    try:
        until(lambda: started.said("does not answer"), "nothing was said")
        server.start()
        assert started.takes_jobs().stop() == 0
    finally:
        started.stop()
        server.stop()


def test_what_it_logs_holds_nothing_that_was_said(server: Redis, tmp_path: Path) -> None:
    bus = RedisBus(server.url, SECRET.encode())
    with running_worker(server.url, tmp_path / "worker.log") as started:
        (decoding,) = handed_over(bus, one := job("en-00.wav"))
        assert "overwhelmed" in text(outcome(decoding))
    assert "overwhelmed" not in started.log.read_text()
    assert one.id not in started.log.read_text()
    bus.close()
