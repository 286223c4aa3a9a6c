"""What listening costs, by three designs, on two models: one offline pass, ours, and a growing buffer decoded again.

Processor time on one thread. The designs ask for decodings (`speech_designs`); each kind of decoding (so many seconds,
so many tokens) is then really done, by the small model of the tests and by a base-size one of random weights.
"""

import math
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from nlp.speech.ear import Ear
from nlp.speech.recordings import frames
from nlp.speech.speech import Speech
from nlp.speech.transcription import Transcriber
from plugin_server.session.state import Person, State
from plugin_server.speech.gate import admit
from tests.benchmarks.random_model import base_model
from tests.benchmarks.speech_designs import (
    Conversation,
    Decoding,
    decodings,
    dialogue,
    live,
    monologue,
    offline,
    redecoding,
    tails_of,
)
from tests.benchmarks.speech_picture import draw
from tests.service import FIXTURES
from tests.unit.nlp.recordings import pcm_of

R = TypeVar("R")

DELAYS = (0.0, 1.0, 2.0, 4.0, 6.0, 8.0, 12.0)
DEFAULT = 6.0
RUNS = 5
PICTURE = Path(__file__).parents[2] / "docs" / "speech-cost.svg"


def measure(model: str = str(FIXTURES / "whisper-espeak"), picture: Path = PICTURE) -> dict[str, Any]:
    """All there is to say of the cost of speech; draws the picture of cost by delay."""
    tails = tails_of(str(FIXTURES / "whisper-espeak"))
    again = {name: redecoding(conversation, tails) for name, conversation in _conversations()}
    with tempfile.TemporaryDirectory() as folder:
        base = base_model(Path(folder))
        found: dict[str, Any] = {
            "small model": _compared(model, again),
            "base size, random weights": _compared(str(base), again),
        }
        curve = _curve(str(base))
    draw(curve, picture)
    return {**found, "cost by delay": curve, **_before_decoding(), "several jobs in one call": _batches(model)}


def _conversations() -> tuple[tuple[str, Conversation], ...]:
    return ("exposé", monologue()), ("dialogue", dialogue())


def _compared(model: str, again: dict[str, list[Decoding]]) -> dict[str, Any]:
    """Processor seconds for each second of speech, and against one offline pass; `again` is what re-decoding asks."""
    padded, fitted = _Prices(model), _Prices(model, fitted=True)
    window, longest = padded.transcriber.hears, padded.transcriber.longest
    found = {}
    for name, conversation in _conversations():
        one_pass, beside = _taken(lambda: offline(conversation, window))  # noqa: B023 - called at once
        _, watching = _taken(lambda: redecoding(conversation, lambda _: 0))  # noqa: B023
        windows, cutting = _taken(lambda: live(conversation, DEFAULT))  # noqa: B023
        ours = decodings(conversation, windows, longest)
        costs = {
            "offline": padded.of(one_pass) + beside,
            "ours": padded.of(ours) + cutting,
            "ours, fitted": fitted.of(ours) + cutting,
            "re-decoding": padded.of(again[name]) + watching,
        }
        found[name] = {
            "calls": {"offline": len(one_pass), "ours": len(ours), "re-decoding": len(again[name])},
            "per second of speech": {way: round(cost / conversation.spoken, 4) for way, cost in costs.items()},
            "against offline": {way: round(cost / costs["offline"], 2) for way, cost in costs.items()},
            "ours against re-decoding": round(costs["ours"] / costs["re-decoding"], 3),
            "fitted against re-decoding": round(costs["ours, fitted"] / costs["re-decoding"], 3),
        }
    return found


def _curve(model: str) -> dict[str, list[tuple[float, float]]]:
    """Cost against one offline pass, by delay."""
    prices = _Prices(model)
    found: dict[str, list[tuple[float, float]]] = {}
    for name, conversation in _conversations():
        one_pass = prices.of(offline(conversation, prices.transcriber.hears))
        for delay in DELAYS:
            ours = decodings(conversation, live(conversation, delay), prices.transcriber.longest)
            found.setdefault(name, []).append((delay, round(prices.of(ours) / one_pass, 2)))
    return found


def _before_decoding() -> dict[str, float]:
    """Processor seconds for each second of an open microphone: the gate alone, then ordering and endpointing."""
    pcm = pcm_of("en-dialogue.wav")
    length = len(pcm) / 32_000
    sent = list(frames(pcm))
    ana = Person(id="ana", name="Ana", seat="participant", present=True)
    listening = State(people={"ana": ana}, client="ana", speech_scope="client", asked=frozenset({"ana"}))
    listening = msgspec.structs.replace(listening, consents=listening.asked)
    admitted, gate = _taken(lambda: [admit(listening, "ana", bytes(4) + frame.pcm) for frame in sent])
    assert None not in admitted
    _, cutting = _taken(lambda: [*map(Ear().hear, sent)])
    return {
        "gate per speaker and second": round(gate / length, 6),
        "ordering and endpointing per speaker and second": round(cutting / length, 4),
    }


def _batches(model: str) -> dict[str, float]:
    """Seconds for eight jobs, decoded so many in one call."""
    transcriber = Transcriber.load(model, device="cpu", threads=1)
    jobs = [Speech(pcm_of(f"en-0{number % 4}.wav"), "en") for number in range(8)]

    def together(size: int) -> float:
        parts = [jobs[first : first + size] for first in range(0, len(jobs), size)]
        return _taken(lambda: [*map(transcriber.transcribe_all, parts)])[1]

    return {str(size): round(together(size), 3) for size in (1, 2, 4, 8)}


class _Prices:
    """Processor seconds of decodings by one model, each kind measured once."""

    def __init__(self, model: str, *, fitted: bool = False) -> None:
        self.transcriber = Transcriber.load(model, device="cpu", threads=1, fitted=fitted)
        self._known: dict[tuple[int, ...], float] = {}

    def of(self, asked: Iterable[Decoding]) -> float:
        return sum(self._price_of(one) for one in asked)

    def _price_of(self, one: Decoding) -> float:
        """What is longer than the model hears is decoded in several windows."""
        windows = math.ceil(one.length / self.transcriber.hears)
        length, tokens = math.ceil(one.length / windows), 3 * math.ceil(max(1, one.tokens) / windows / 3)
        return windows * self._price(length, tokens, one.together)

    def _price(self, *kind: int) -> float:
        if kind not in self._known:
            self._known[kind] = _taken(lambda: self.transcriber.spend(*kind))[1]
        return self._known[kind]


def _taken(work: Callable[[], R]) -> tuple[R, float]:
    """What the work returns, and the processor seconds of the best of a few runs: the others met a busy machine."""
    costs = []
    for _ in range(RUNS):
        began = time.process_time()
        done = work()
        costs.append(time.process_time() - began)
    return done, min(costs)
