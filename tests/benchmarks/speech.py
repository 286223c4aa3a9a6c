"""What listening costs, by three designs, on two models: one offline pass, ours, and a growing buffer decoded again.

Processor time on one thread. The designs ask for decodings (`speech_designs`); each kind of decoding (so many seconds,
so many tokens) is then really done, by the small model of the tests and by a base-size one of random weights.
"""

import math
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from functools import partial
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

K = TypeVar("K")
Kind = tuple[int, int, int]
"""Of decodings: seconds of audio and tokens of each piece, and how many pieces in one call."""
Kinds = Counter[Kind]
Work = Callable[[], object]

DELAYS = (0.0, 1.0, 2.0, 4.0, 6.0, 8.0, 12.0)
DEFAULT = 6.0
ROUNDS = 5
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
    padded, fitted = _load(model), _load(model, fitted=True)
    works: dict[tuple[Any, ...], Work] = {}
    asked: dict[str, dict[str, Kinds]] = {}
    for name, conversation in _conversations():
        windows = live(conversation, DEFAULT)
        ours = _kinds(decodings(conversation, windows, padded.longest), padded)
        one_pass = _kinds(offline(conversation, padded.hears), padded)
        asked[name] = {"offline": one_pass, "ours": ours, "re-decoding": _kinds(again[name], padded)}
        works |= _decoding(padded, one_pass | ours | asked[name]["re-decoding"])
        works |= _decoding(fitted, ours)
        works[name, "offline"] = partial(offline, conversation, padded.hears)
        works[name, "ours"] = partial(live, conversation, DEFAULT)
        works[name, "re-decoding"] = partial(redecoding, conversation, lambda _: 0)
    prices = _cheapest(works)
    found = {}
    for name, conversation in _conversations():
        costs = {way: _cost(kinds, padded, prices) + prices[name, way] for way, kinds in asked[name].items()}
        costs["ours, fitted"] = _cost(asked[name]["ours"], fitted, prices) + prices[name, "ours"]
        found[name] = {
            "windows decoded": {
                way: sum(many * kind[2] for kind, many in kinds.items()) for way, kinds in asked[name].items()
            },
            "per second of speech": {way: round(cost / conversation.spoken, 4) for way, cost in costs.items()},
            "against offline": {way: round(cost / costs["offline"], 2) for way, cost in costs.items()},
            "ours against re-decoding": round(costs["ours"] / costs["re-decoding"], 3),
            "fitted against re-decoding": round(costs["ours, fitted"] / costs["re-decoding"], 3),
        }
    return found


def _curve(model: str) -> dict[str, list[tuple[float, float]]]:
    """Cost against one offline pass, by delay."""
    transcriber = _load(model)
    asked: dict[str, list[Kinds]] = {}
    works: dict[tuple[Any, ...], Work] = {}
    for name, conversation in _conversations():
        ours = [decodings(conversation, live(conversation, delay), transcriber.longest) for delay in DELAYS]
        asked[name] = [_kinds(one, transcriber) for one in (offline(conversation, transcriber.hears), *ours)]
        for kinds in asked[name]:
            works |= _decoding(transcriber, kinds)
    prices = _cheapest(works)
    found = {}
    for name, all_kinds in asked.items():
        one_pass, *by_delay = (_cost(kinds, transcriber, prices) for kinds in all_kinds)
        found[name] = [(delay, round(cost / one_pass, 2)) for delay, cost in zip(DELAYS, by_delay, strict=True)]
    return found


def _before_decoding() -> dict[str, float]:
    """Processor seconds for each second of an open microphone: the gate alone, then ordering and endpointing."""
    pcm = pcm_of("en-dialogue.wav")
    length = len(pcm) / 32_000
    sent = list(frames(pcm))
    ana = Person(id="ana", name="Ana", seat="participant", present=True)
    listening = State(people={"ana": ana}, client="ana", speech_scope="client", asked=frozenset({"ana"}))
    listening = msgspec.structs.replace(listening, consents=listening.asked)

    def gate() -> None:
        assert None not in [admit(listening, "ana", bytes(4) + frame.pcm) for frame in sent]

    taken = _cheapest({"gate": gate, "ear": lambda: [*map(Ear().hear, sent)]})
    return {
        "gate per speaker and second": round(taken["gate"] / length, 6),
        "ordering and endpointing per speaker and second": round(taken["ear"] / length, 4),
    }


def _batches(model: str) -> dict[str, float]:
    """Seconds for eight jobs, decoded so many in one call."""
    transcriber = _load(model)
    jobs = [Speech(pcm_of(f"en-0{number % 4}.wav"), "en") for number in range(8)]

    def together(size: int) -> None:
        for first in range(0, len(jobs), size):
            transcriber.transcribe_all(jobs[first : first + size])

    taken = _cheapest({str(size): partial(together, size) for size in (1, 2, 4, 8)})
    return {size: round(seconds, 3) for size, seconds in taken.items()}


def _load(model: str, *, fitted: bool = False) -> Transcriber:
    return Transcriber.load(model, device="cpu", threads=1, fitted=fitted)


def _kinds(asked: Iterable[Decoding], transcriber: Transcriber) -> Kinds:
    """How often each kind of decoding is asked for: those as long, with as many tokens and pieces, cost the same.

    What is longer than the model hears is decoded in several windows.
    """
    found: Kinds = Counter()
    for one in asked:
        windows = math.ceil(one.length / transcriber.hears)
        length, tokens = math.ceil(one.length / windows), 3 * math.ceil(max(1, one.tokens) / windows / 3)
        found[length, tokens, one.together] += windows
    return found


def _decoding(transcriber: Transcriber, kinds: Iterable[Kind]) -> dict[tuple[Any, ...], Work]:
    return {(transcriber, *kind): partial(transcriber.spend, *kind) for kind in kinds}


def _cost(kinds: Kinds, transcriber: Transcriber, prices: Mapping[tuple[Any, ...], float]) -> float:
    return sum(many * prices[transcriber, *kind] for kind, many in kinds.items())


def _cheapest(works: Mapping[K, Work]) -> dict[K, float]:
    """The processor seconds of each work: the best of several rounds over all of them, so that what is compared has met
    the same moments of the machine."""
    best = dict.fromkeys(works, math.inf)
    for _ in range(ROUNDS):
        for name, work in works.items():
            began = time.process_time()
            work()
            best[name] = min(best[name], time.process_time() - began)
    return best
