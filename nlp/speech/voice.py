"""How likely each 32 ms of one speaker's audio is speech: the Silero VAD that ships inside faster-whisper, streamed.

It never decides where an utterance ends, and never runs again over audio it has heard.
"""

from __future__ import annotations

import functools
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from nlp.speech.audio import Samples

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

WINDOW = 512
"""Samples judged at a time: 32 ms."""

_CONTEXT = 64
_STATE_SHAPE = (1, 1, 128)
_opening = threading.Lock()


class VoiceActivity:
    """The streamed state of one speaker. Not for two threads at once; the ONNX session behind it is shared by all."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Forget what was heard, as before the first sample."""
        self._context = np.zeros(_CONTEXT, dtype=np.float32)
        self._h: Any = np.zeros(_STATE_SHAPE, dtype=np.float32)
        self._c: Any = np.zeros(_STATE_SHAPE, dtype=np.float32)

    def probabilities(self, samples: Samples) -> list[float]:
        """Probability of speech, 0 to 1, in each `WINDOW` of the next samples of the stream; a last one that is not
        full ends in silence. Several windows at once cost half of one by one, and give the same but for rounding."""
        rows = np.zeros((-(-len(samples) // WINDOW), _CONTEXT + WINDOW), dtype=np.float32)
        heard = np.zeros(len(rows) * WINDOW, dtype=np.float32)
        heard[: len(samples)] = samples
        rows[:, _CONTEXT:] = heard.reshape(-1, WINDOW)
        rows[0, :_CONTEXT], rows[1:, :_CONTEXT] = self._context, rows[:-1, WINDOW:]
        self._context = rows[-1, WINDOW:]
        given = {"input": rows, "h": self._h, "c": self._c}
        output, self._h, self._c = _session().run(None, given)
        return [float(probability) for probability in output.reshape(-1)]


def _session() -> InferenceSession:
    with _opening:
        return _open_session()


@functools.cache
def _open_session() -> InferenceSession:
    import faster_whisper
    import onnxruntime

    options = onnxruntime.SessionOptions()
    # The model is so small that a second thread costs more than it brings.
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = False
    model = Path(faster_whisper.__file__).parent / "assets" / "silero_vad_v6.onnx"
    return onnxruntime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
