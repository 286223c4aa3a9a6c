"""What listening costs: our way of decoding against one offline pass of faster-whisper over the same audio."""

import time
from collections.abc import Callable
from typing import Any

import numpy as np
from faster_whisper import WhisperModel

from nlp.speech.endpointing import Endpointer
from nlp.speech.transcription import Transcriber
from tests.microphone import RECORDINGS, pcm_of
from tests.service import FIXTURES

RUNS = 3
FRAME = 2 * 1600


def measure(model: str = str(FIXTURES / "whisper-espeak"), recording: str = "en-dialogue.wav") -> dict[str, Any]:
    """Seconds of processor time for each second of audio, and the ratio; the best of a few runs of each."""
    pcm = pcm_of(RECORDINGS / recording)
    seconds = len(pcm) / 32_000
    whisper = WhisperModel(model, device="cpu", compute_type="int8", cpu_threads=1, local_files_only=True)
    samples = np.frombuffer(pcm, dtype=np.int16).astype(np.float32) / 32768
    transcriber = Transcriber(whisper)
    utterances = 0

    def offline() -> None:
        found, _ = whisper.transcribe(samples, language="en", beam_size=1, condition_on_previous_text=False)
        list(found)

    def endpointing() -> list[bytes]:
        endpointer = Endpointer()
        said = [u for at in range(0, len(pcm), FRAME) for u in endpointer.feed(pcm[at : at + FRAME])]
        return [u.pcm for u in (*said, *endpointer.flush())]

    def live() -> None:
        nonlocal utterances
        said = endpointing()
        utterances = len(said)
        for utterance in said:
            transcriber.transcribe(utterance, "en")

    live()  # the first run warms caches
    costs = {work.__name__: _cost(work) / seconds for work in (offline, endpointing, live)}
    return {
        "audio_seconds": round(seconds, 1),
        "utterances": utterances,
        **{f"{name}_cpu_per_audio_second": round(cost, 4) for name, cost in costs.items()},
        "live_against_offline": round(costs["live"] / costs["offline"], 2),
    }


def _cost(work: Callable[[], object]) -> float:
    """Seconds of processor time of the cheapest of a few runs: the others met a busy machine."""
    costs = []
    for _ in range(RUNS):
        began = time.process_time()
        work()
        costs.append(time.process_time() - began)
    return min(costs)
