"""From the command to the first page: how long a fresh service takes."""

import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

import requests

from tests.service import running_service

RUNS = 5


def measure() -> dict[str, Any]:
    """Seconds until `codev serve` answers its first request, the median of a few starts."""
    seconds = []
    for _ in range(RUNS):
        with tempfile.TemporaryDirectory() as folder:
            began = time.perf_counter()
            with running_service(Path(folder) / "instance") as service:
                requests.get(f"{service.url}/healthz", timeout=60).raise_for_status()
                seconds.append(time.perf_counter() - began)
    return {"cold_start_seconds": round(statistics.median(seconds), 2), "runs": RUNS}
