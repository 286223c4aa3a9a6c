"""What a machine gives to speech: workers, threads of each, utterances decoded together."""

from __future__ import annotations

import os
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Plan:
    """How many workers decode, each a process with the model in its memory; with how many processor threads each; and
    how many jobs a worker decodes in one call."""

    workers: int
    threads: int
    batch: int


_USEFUL_THREADS = 4
"""Whisper's small sizes gain little from more threads for one decoding: two decodings beside each other gain more."""

_GPU_BATCH = 8


def processors() -> int:
    """How many processors this process may use: a container is often given fewer than the machine has."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def plan(processors: int, gpus: int = 0) -> Plan:
    """The numbers for a machine with so many processors, and GPUs that work.

    On processors four jobs in one call spare a sixth of the work at most, and the first of them waits for the last: so
    each is decoded alone.
    """
    if gpus:
        return Plan(workers=gpus, threads=1, batch=_GPU_BATCH)
    workers = max(1, processors // _USEFUL_THREADS)
    return Plan(workers=workers, threads=max(1, processors // workers), batch=1)
