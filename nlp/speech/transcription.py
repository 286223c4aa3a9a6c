"""What was said in one speaker's audio: a pure job, nothing when nobody spoke. Never downloads, logs or remembers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from nlp.errors import ModelMissing
from nlp.speech.decoding import HIGHEST_COMPRESSION, NO_SPEECH, Decoded, Decoder
from nlp.speech.hallucinations import is_hallucination, normalise
from nlp.speech.lines import lines_of
from nlp.speech.machine import TOGETHER, gpus
from nlp.speech.models import find
from nlp.speech.pieces import Piece, pieces
from nlp.speech.speech import Speech, SpokenLine

if TYPE_CHECKING:
    from faster_whisper import WhisperModel

__all__ = ["Device", "ModelMissing", "Transcriber"]

Device = Literal["auto", "cpu", "cuda"]

# Stricter than Whisper for what may be shown: silence worded with half-confidence is still silence.
_DOUBTFUL_LOG_PROBABILITY = -0.7
_SHORTEST_AUDIO = 0.1


class Transcriber:
    """A loaded Whisper model. Holds no state between jobs; may be used from several threads."""

    def __init__(self, model: WhisperModel, *, fitted: bool = False) -> None:
        self._decoder = Decoder(model, fitted=fitted)
        self.device: str = model.model.device
        self.number_format: str = model.model.compute_type
        self.fallback: str | None = None
        """Why a GPU that was found is not used, as a sentence with a remedy."""

    @classmethod
    def load(
        cls,
        model: str | Path,
        *,
        folder: Path = Path("models"),
        device: Device = "auto",
        threads: int = 0,
        fitted: bool = False,
    ) -> Transcriber:
        """Load a size ("base") fetched in `folder`, or the converted model in the folder that `model` names.

        On a processor the weights are int8. `auto` takes a GPU that works, else the processor; `device` then says
        which it is. `threads` is the number of processor threads of one decoding; 0 leaves it to CTranslate2.
        `fitted` cuts the model's window to the audio: for models fine-tuned for it alone. Takes seconds and about as
        much memory as the model's file. Raises ModelMissing.
        """
        place = find(str(model), folder)
        if device == "auto" and gpus():
            try:
                return cls._load(place, "cuda", threads, fitted=fitted)
            except (RuntimeError, ValueError) as problem:
                found = cls.load(place, device="cpu", threads=threads, fitted=fitted)
                found.fallback = (
                    f"The GPU cannot be used ({type(problem).__name__}) and the processor decodes instead. Install the "
                    "CUDA 12 and cuDNN 9 libraries that CTranslate2 needs, or free the GPU's memory."
                )
                return found
        try:
            return cls._load(place, "cuda" if device == "cuda" else "cpu", threads, fitted=fitted)
        except (RuntimeError, ValueError) as problem:
            raise ModelMissing(
                f"The speech model in {place} cannot be loaded on {device}.",
                "Fetch it again, or choose another device.",
            ) from problem

    @classmethod
    def _load(cls, place: Path, device: str, threads: int, *, fitted: bool) -> Transcriber:
        """Load it and try it: a GPU whose libraries are missing says so only when it is asked to work."""
        from faster_whisper import WhisperModel

        loaded = WhisperModel(
            str(place),
            device=device,
            compute_type="int8" if device == "cpu" else "auto",
            cpu_threads=threads,
            local_files_only=True,
        )
        transcriber = cls(loaded, fitted=fitted)
        if device == "cuda":
            transcriber.spend(1.0, 1)
        return transcriber

    @property
    def together(self) -> int:
        """How many jobs are best given to `transcribe_all` at once."""
        return TOGETHER["cuda" if self.device == "cuda" else "cpu"]

    @property
    def longest(self) -> float:
        """Seconds that the model is given at once; longer speech is decoded in several pieces."""
        return self._decoder.longest

    @property
    def hears(self) -> float:
        """Seconds of the model's window when it is full."""
        return self._decoder.hears

    def transcribe(self, speech: Speech) -> tuple[SpokenLine, ...]:
        """Decode one job; its lines in order, none when nothing was said. Times count from the audio's beginning.

        The language is told, never guessed. Raises ValueError for bytes that are not whole samples, or a language
        that the model does not know.
        """
        (lines,) = self.transcribe_all([speech])
        return lines

    def transcribe_all(self, speeches: Sequence[Speech]) -> list[tuple[SpokenLine, ...]]:
        """Decode several jobs, together where they share language and vocabulary: faster on a GPU."""
        cut = [self._pieces(speech) for speech in speeches]
        groups: dict[tuple[object, ...], list[tuple[int, Piece]]] = {}
        for number, (speech, its_pieces) in enumerate(zip(speeches, cut, strict=True)):
            for piece in its_pieces:
                groups.setdefault((speech.language, speech.vocabulary), []).append((number, piece))
        heard: list[list[tuple[Piece, Decoded]]] = [[] for _ in speeches]
        for group in groups.values():
            speech = speeches[group[0][0]]
            samples = [piece.samples for _, piece in group]
            decoded = self._decoder.decode(samples, speech.language, ", ".join(speech.vocabulary))
            for (number, piece), one in zip(group, decoded, strict=True):
                heard[number].append((piece, one))
        return [_shown(speech, found) for speech, found in zip(speeches, heard, strict=True)]

    def spend(self, length: float, tokens: int, together: int = 1) -> None:
        """Do the work of decoding so many seconds into so many tokens, and throw it away: what `cost` times."""
        self._decoder.spend(length, tokens, together)

    def _pieces(self, speech: Speech) -> list[Piece]:
        if not self._decoder.knows(speech.language):
            raise ValueError(f"This speech model does not know the language “{speech.language}”.")
        cut = pieces(speech, self.longest)
        return [piece for piece in cut if piece.seconds >= _SHORTEST_AUDIO]


def _shown(speech: Speech, heard: Iterable[tuple[Piece, Decoded]]) -> tuple[SpokenLine, ...]:
    lines = [line for piece, decoded in heard if _was_said(decoded) for line in lines_of(piece, decoded.words)]
    # Given silence and words to expect, Whisper may recite them.
    recited = normalise(", ".join(speech.vocabulary))
    if recited and normalise(" ".join(line.text for line in lines)) == recited:
        return ()
    return tuple(line for line in lines if not is_hallucination(line.text))


def _was_said(decoded: Decoded) -> bool:
    if decoded.compression > HIGHEST_COMPRESSION:
        return False
    return decoded.no_speech <= NO_SPEECH or decoded.log_probability >= _DOUBTFUL_LOG_PROBABILITY
