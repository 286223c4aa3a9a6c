"""`python -m tests.benchmarks [--sessions 100] [--model FOLDER]`: measures everything and prints it as JSON."""

import argparse
import json
import os
import platform
import sys
from collections.abc import Callable
from typing import Any

from tests.benchmarks import bus, language, latency, live, speech, start
from tests.service import FIXTURES


def main() -> None:
    parser = argparse.ArgumentParser(prog="make bench")
    parser.add_argument("--sessions", type=int, default=100)
    parser.add_argument("--model", default=str(FIXTURES / "whisper-espeak"), help="a Whisper model for the speech part")
    chosen = parser.parse_args()
    parts: dict[str, Callable[[], dict[str, Any]]] = {
        "machine": lambda: {"processors": os.cpu_count(), "python": platform.python_version()},
        "start": start.measure,
        "language": language.measure,
        "speech": lambda: speech.measure(chosen.model),
        "latency": lambda: latency.measure(chosen.model),
        "bus": lambda: bus.measure(chosen.model),
        "live": lambda: live.measure(chosen.sessions),
    }
    for name, part in parts.items():
        sys.stdout.write(json.dumps({name: part()}) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
