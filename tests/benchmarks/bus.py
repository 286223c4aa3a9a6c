"""What a second worker brings: the same speech through Redis with one `codev worker` and with two, a thread each."""

import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from plugin_server.speech.bus.redis import RedisBus
from tests.integration.speech.buses import SECRET, handed_over, job, outcome, running_redis, running_worker
from tests.service import FIXTURES

RUNS = 3
RECORDINGS = ["en-00.wav", "en-01.wav", "en-02.wav", "en-03.wav", "en-04.wav"] * 8
"""Short enough that the last job does not leave one worker idle for long."""


def measure(model: str = str(FIXTURES / "whisper-espeak")) -> dict[str, Any]:
    """Seconds of speech decoded in a second by one worker and by two, the best of a few runs of each, and the ratio."""
    rates = {workers: _rate(model, workers) for workers in (1, 2)}
    return {
        "jobs": len(RECORDINGS),
        **{f"speech_seconds_per_second_{workers}": round(rate, 1) for workers, rate in rates.items()},
        "two_workers_against_one": round(rates[2] / rates[1], 2),
    }


def _rate(model: str, workers: int) -> float:
    with ExitStack() as running:
        folder = Path(running.enter_context(tempfile.TemporaryDirectory()))
        redis = running.enter_context(running_redis(folder))
        for number in range(workers):
            log = folder / f"worker-{number}.log"
            running.enter_context(running_worker(redis.url, log, CODEV_WHISPER_MODEL=model))
        bus = RedisBus(redis.url, SECRET.encode(), longest=3600.0)
        running.callback(bus.close)
        return max(_once(bus) for _ in range(RUNS))


def _once(bus: RedisBus) -> float:
    jobs = [job(recording) for recording in RECORDINGS]
    speech = sum(len(one.speech.pcm) for one in jobs) / 32_000
    began = time.perf_counter()
    for decoding in handed_over(bus, *jobs):
        outcome(decoding)
    return speech / (time.perf_counter() - began)
