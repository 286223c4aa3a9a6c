"""What a machine gives to speech: how many decode beside each other, with how many threads, and how much at once."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Plan:
    """How many workers decode, each with the model in its memory, and how many processor threads each has."""

    workers: int
    threads: int


_USEFUL_THREADS = 4
"""Whisper's small sizes gain little from more threads for one decoding: two decodings beside each other gain more."""

TOGETHER: dict[Literal["cpu", "cuda"], int] = {"cpu": 1, "cuda": 8}
"""How many jobs to decode in one call. On processors four spare a sixth of the work at most, and the first of them
waits for the last: so each is decoded alone. A GPU is hardly busier with eight."""


def processors() -> int:
    """How many processors this process may use: a container is often given fewer than the machine has."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def gpus() -> int:
    """How many GPUs CTranslate2 sees; whether one works is known once a model is loaded on it."""
    import ctranslate2

    return int(ctranslate2.get_cuda_device_count())


def plan(processors: int, gpus: int = 0) -> Plan:
    """The numbers for a machine with so many processors, and GPUs: models use the first, so there one worker does."""
    workers = 1 if gpus else max(1, processors // _USEFUL_THREADS)
    return Plan(workers, threads=max(1, processors // workers))
