"""The need's helper on one core: a check, a new line at the end of two hours, and what the pipelines cost."""

import itertools
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from typing import Any, get_args

from nlp.evaluation.sets import Presentation, Said, Statement, read
from nlp.interventions import classify
from nlp.interventions.plain import LONGEST
from nlp.language.loading import Language, load
from nlp.need.checks import check
from nlp.need.evidence import EvidenceBoard, Line

TWO_HOURS = 2_000
"""Lines of one client who never stops talking."""

MEASURED = 200
"""Lines at the start, and again after two hours, whose reading is timed."""

MISLEADING: dict[Language, str] = {"en": "why dont you ask, ", "fr": "et si tu le la "}
"""Repeated, what patterns of advice begin to match over and over."""

LOADING = """
import json, pathlib, re, sys, time
def resident():
    return int(re.search(r"VmRSS:\\s+(\\d+)", pathlib.Path("/proc/self/status").read_text())[1])
began = time.perf_counter()
import spacy
imported = time.perf_counter()
before = resident()
from nlp.language.loading import load
load(sys.argv[1])
loaded = time.perf_counter()
after = resident()
print(json.dumps({
    "spacy_import_seconds": round(imported - began, 2),
    "pipeline_load_seconds": round(loaded - imported, 2),
    "pipeline_mebibytes": round((after - before) / 1024),
    "process_mebibytes": round(after / 1024),
}))
"""


def measure() -> dict[str, Any]:
    """By language: milliseconds on one core (p50, p95), ratios, and what loading takes in a fresh process."""
    return {language: _of(language) for language in get_args(Language)}


def _of(language: Language) -> dict[str, Any]:
    statements = [item.text for split in ("dev", "test") for item in read("statements", Statement, language, split)]
    check(statements[0], language)  # loads the pipeline
    checked = [_timed(lambda text=text: check(text, language)) for text in statements]  # type: ignore[misc]
    said = [item.text for split in ("dev", "test") for item in read("interventions", Said, language, split)]
    classify(said[0], language)  # compiles the patterns
    labelled = [_timed(lambda text=text: classify(text, language)) for text in said]  # type: ignore[misc]
    bare = _timed(lambda: list(load(language).pipe(statements)))
    lines = _lines(language)
    board = EvidenceBoard(language)
    read_in = [_timed(lambda line=line: board.add(line)) for line in itertools.islice(lines, TWO_HOURS)]  # type: ignore[misc]
    return {
        "check_ms": _spread(checked),
        "intervention_ms": _spread(labelled),
        "longest_intervention_ms": round(
            1000 * _timed(lambda: classify((MISLEADING[language] * LONGEST)[:LONGEST], language)), 1
        ),
        "checks_against_bare_pipe": round(sum(checked) / bare, 2),
        "first_lines_ms": _spread(read_in[:MEASURED]),
        "lines_after_two_hours_ms": _spread(read_in[-MEASURED:]),
        "quotations_after_two_hours": len(board.evidence),
        **_loading(language),
    }


def _lines(language: Language) -> Iterable[Line]:
    """What clients told, over and over, a line every few seconds; a number keeps each round's words its own."""
    told = [
        turn.text
        for split in ("dev", "test")
        for item in read("evidence", Presentation, language, split)
        for turn in item.turns
        if turn.role == "client"
    ]
    for number, text in enumerate(itertools.cycle(told)):
        yield Line(f"l{number}", f"{text} {number // len(told)}.", 4.0 * number, "said")


def _timed(work: Callable[[], object]) -> float:
    """Processor seconds of this thread: what one core spends, whatever else the machine does."""
    began = time.thread_time()
    work()
    return time.thread_time() - began


def _spread(seconds: list[float]) -> dict[str, float]:
    cut = statistics.quantiles(seconds, n=100)
    return {"p50": round(1000 * cut[49], 1), "p95": round(1000 * cut[94], 1)}


def _loading(language: Language) -> dict[str, Any]:
    done = subprocess.run([sys.executable, "-c", LOADING, language], capture_output=True, check=True, text=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found
