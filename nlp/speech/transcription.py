"""What was said in one utterance: one decoding by Whisper, nothing when nobody spoke. Never downloads or logs."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from nlp.errors import ModelMissing
from nlp.speech.audio import as_floats, seconds
from nlp.speech.hallucinations import is_hallucination, normalise
from nlp.speech.models import find

if TYPE_CHECKING:
    from faster_whisper import WhisperModel
    from faster_whisper.transcribe import Segment

__all__ = ["Language", "ModelMissing", "Transcriber", "Transcription"]

Language = Literal["en", "fr"]
Device = Literal["auto", "cpu", "cuda"]

# Whisper's own thresholds for a decoding that failed (Radford et al. 2022, section 4.5) …
_TEMPERATURES = (0.0, 0.2, 0.4, 0.6)
_LOWEST_LOG_PROBABILITY = -1.0
_HIGHEST_COMPRESSION = 2.4
_NO_SPEECH = 0.6
# … and stricter ones for what may be shown: silence worded with half-confidence is still silence.
_DOUBTFUL_LOG_PROBABILITY = -0.7
_SHORTEST_AUDIO = 0.1


@dataclass(frozen=True, slots=True)
class Transcription:
    """The words of an utterance and how sure the model is of them: the mean probability of a token, 0 to 1.

    It has no times of words: asking Whisper for them makes it decode the tail of an utterance again, up to four times
    the cost, and then write words that nobody said.
    """

    text: str
    confidence: float


class Transcriber:
    """A loaded Whisper model. Holds no state between utterances; may be used from several threads."""

    def __init__(self, model: WhisperModel) -> None:
        self._model = model

    @classmethod
    def load(
        cls, model: str | Path, *, folder: Path = Path("models"), device: Device = "auto", threads: int = 0
    ) -> Transcriber:
        """Load a size ("base") fetched in `folder`, or the converted model in the folder that `model` names.

        On a processor the weights are int8. `threads` is the number of processor threads of one decoding; 0 leaves
        it to CTranslate2. Takes seconds and about as much memory as the model's file. Raises ModelMissing.
        """
        place = find(str(model), folder)
        import ctranslate2
        from faster_whisper import WhisperModel

        if device == "auto":
            device = "cuda" if ctranslate2.get_cuda_device_count() else "cpu"
        try:
            loaded = WhisperModel(
                str(place),
                device=device,
                compute_type="int8" if device == "cpu" else "auto",
                cpu_threads=threads,
                local_files_only=True,
            )
        except (RuntimeError, ValueError) as problem:
            raise ModelMissing(
                f"The speech model in {place} cannot be loaded on {device}.",
                "Fetch it again, or choose another device.",
            ) from problem
        return cls(loaded)

    def transcribe(self, pcm: bytes, language: Language, vocabulary: Sequence[str] = ()) -> Transcription | None:
        """Decode one utterance, 16 kHz mono int16 of at most 30 s; None when nothing was said in it.

        `vocabulary` are names and terms to expect. The language is told, never guessed. Raises ValueError for
        bytes that are not whole samples, or a language that the model does not know.
        """
        if language not in self._model.supported_languages:
            raise ValueError(f"This speech model does not know the language “{language}”.")
        samples = as_floats(pcm)
        if seconds(pcm) < _SHORTEST_AUDIO:
            return None
        expected = ", ".join(vocabulary)
        # Without time stamps the window is decoded once; with them Whisper may return to a tail and pay for it again.
        segments, _ = self._model.transcribe(
            samples,
            language=language,
            beam_size=1,
            best_of=1,
            temperature=_TEMPERATURES,
            compression_ratio_threshold=_HIGHEST_COMPRESSION,
            log_prob_threshold=_LOWEST_LOG_PROBABILITY,
            no_speech_threshold=_NO_SPEECH,
            condition_on_previous_text=False,
            without_timestamps=True,
            hotwords=expected or None,
        )
        said = [segment for segment in segments if _was_said(segment)]
        text = " ".join(segment.text.strip() for segment in said)
        # Given silence and words to expect, Whisper may recite them.
        if is_hallucination(text) or (expected and normalise(text) == normalise(expected)):
            return None
        return Transcription(text, _confidence(said))


def _was_said(segment: Segment) -> bool:
    if segment.compression_ratio > _HIGHEST_COMPRESSION:
        return False
    return bool(segment.no_speech_prob <= _NO_SPEECH or segment.avg_logprob >= _DOUBTFUL_LOG_PROBABILITY)


def _confidence(segments: Sequence[Segment]) -> float:
    tokens = sum(len(segment.tokens) for segment in segments)
    total = sum(segment.avg_logprob * len(segment.tokens) for segment in segments)
    return min(1.0, math.exp(total / max(1, tokens)))
