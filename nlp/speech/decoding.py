"""Whisper on pieces of speech: one encoding and one decoding of each, and the times of the words found in both.

The times come from the cross-attention over the words already decoded and the encoding already made. faster-whisper's
own word times would move its window to the last word and decode the rest again: four times the cost, and words that
nobody said. Holds no state between calls; may be used from several threads.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from nlp.speech.audio import Samples
from nlp.speech.speech import Language, Word

if TYPE_CHECKING:
    from faster_whisper import WhisperModel
    from faster_whisper.tokenizer import Tokenizer

# Whisper's own thresholds for a decoding that failed (Radford et al. 2022, section 4.5).
_TEMPERATURES = (0.2, 0.4, 0.6)
_LOWEST_LOG_PROBABILITY = -1.0
HIGHEST_COMPRESSION = 2.4
NO_SPEECH = 0.6

BEAM = 5
"""As wide as faster-whisper's own. A narrower one saves little where the padded encoding is most of the cost, and errs
more."""

_LEFT_FREE = 2.0
_PADDED = 3000
_FITTED_MARGIN = 1.0
_LONGEST_VOCABULARY = 200
_PREPENDED = "\"'“¿([{-"
_APPENDED = "\"'.。,，!！?？:：”)]}、"


@dataclass(frozen=True, slots=True)
class Decoded:
    """What the model made of a piece. Times of words are seconds of the piece; how sure it is, in Whisper's terms."""

    words: tuple[Word, ...]
    log_probability: float
    no_speech: float
    compression: float

    @property
    def failed(self) -> bool:
        """Whether it must be tried again: repetitive, or unlikely and yet taken for speech."""
        if self.compression > HIGHEST_COMPRESSION:
            return True
        return self.log_probability < _LOWEST_LOG_PROBABILITY and self.no_speech <= NO_SPEECH


@dataclass(frozen=True, slots=True)
class _Draft:
    tokens: list[int]
    decoded: Decoded


class Decoder:
    """A loaded model. `fitted` gives it windows as long as the audio, for models trained so; else padded to 30 s."""

    def __init__(self, model: WhisperModel, *, fitted: bool = False) -> None:
        from faster_whisper.transcribe import get_suppressed_tokens

        self._model = model
        self._fitted = fitted
        self._suppressed = get_suppressed_tokens(self._tokenizer("en"), [-1])

    @property
    def longest(self) -> float:
        """Seconds to give the model at once. In a window filled to its end it loses sentences, or repeats them."""
        return self.hears - _LEFT_FREE

    @property
    def hears(self) -> float:
        """Seconds of the model's window when it is full."""
        return float(self._model.feature_extractor.chunk_length)

    def knows(self, language: str) -> bool:
        return language in self._model.supported_languages

    def decode(self, pieces: Sequence[Samples], language: Language, vocabulary: str = "") -> list[Decoded]:
        """Decode pieces of at most `longest` seconds together. `vocabulary` is what to expect, in words."""
        tokenizer = self._tokenizer(language)
        prompt = self._prompt(tokenizer, vocabulary)
        frames = [self._frames(samples) for samples in pieces]
        encoded = self._encode(frames)
        drafts = self._generate(encoded, [prompt] * len(pieces), tokenizer, beam_size=BEAM)
        if any(draft.decoded.failed for draft in drafts):
            alone = encoded if len(frames) == 1 else None
            drafts = [
                self._again(draft, alone if alone is not None else self._encode([one]), prompt, tokenizer)
                if draft.decoded.failed
                else draft
                for draft, one in zip(drafts, frames, strict=True)
            ]
        words = self._words(encoded, drafts, frames, tokenizer)
        return [
            Decoded(said, draft.decoded.log_probability, draft.decoded.no_speech, draft.decoded.compression)
            for said, draft in zip(words, drafts, strict=True)
        ]

    def spend(self, length: float, tokens: int, together: int = 1) -> None:
        """Do the work for so many seconds of speech and so many tokens, whatever the model would say: to time it.

        `together` such pieces are decoded in one call.
        """
        tokenizer = self._tokenizer("en")
        mels = self._model.feature_extractor.mel_filters.shape[0]
        frames = [np.zeros((mels, round(length * 100)), dtype=np.float32)] * together
        encoded = self._encode(frames)
        # Neither time stamps nor an end of text: their rules would decide how many tokens there are.
        prompt = [*tokenizer.sot_sequence, tokenizer.no_timestamps]
        self._model.model.generate(
            encoded,
            [prompt] * together,
            beam_size=BEAM,
            max_length=len(prompt) + tokens,
            suppress_tokens=[*self._suppressed, tokenizer.eot],
        )
        said = [tokenizer.encode(" a")[:1] * tokens] * together
        self._model.find_alignment(tokenizer, said, encoded, [round(length * 100)] * together)

    def _tokenizer(self, language: Language) -> Tokenizer:
        from faster_whisper.tokenizer import Tokenizer

        multilingual = self._model.model.is_multilingual
        return Tokenizer(self._model.hf_tokenizer, multilingual, task="transcribe", language=language)

    def _prompt(self, tokenizer: Tokenizer, vocabulary: str) -> list[int]:
        # Time stamps are asked for, though not used: they keep a model from stopping at a pause, or repeating itself.
        expected = tokenizer.encode(f" {vocabulary.strip()}")[:_LONGEST_VOCABULARY] if vocabulary else []
        return [tokenizer.sot_prev, *expected, *tokenizer.sot_sequence] if expected else [*tokenizer.sot_sequence]

    def _frames(self, samples: Samples) -> Samples:
        """The log-mel spectrum, hundred frames a second, as faster-whisper makes it."""
        found: Samples = self._model.feature_extractor(samples)[:, :-1]
        return found

    def _encode(self, spectra: Sequence[Samples]) -> Any:
        longest = max(frames.shape[-1] for frames in spectra)
        width = min(_PADDED, 2 * math.ceil((longest / 100 + _FITTED_MARGIN) * 50)) if self._fitted else _PADDED
        return self._model.encode(np.stack([_padded(frames, width) for frames in spectra]))

    def _generate(
        self, encoded: Any, prompts: list[list[int]], tokenizer: Tokenizer, **how: float | int
    ) -> list[_Draft]:
        results = self._model.model.generate(
            encoded,
            prompts,
            max_length=self._model.max_length,
            return_scores=True,
            return_no_speech_prob=True,
            suppress_tokens=self._suppressed,
            **how,
        )
        return [_draft(result, tokenizer) for result in results]

    def _again(self, draft: _Draft, encoded: Any, prompt: list[int], tokenizer: Tokenizer) -> _Draft:
        """Try at higher temperatures; if none succeeds, the likeliest that is not repetitive, if there is one."""
        tried = [draft]
        for temperature in _TEMPERATURES:
            how: dict[str, float | int] = {"beam_size": 1, "sampling_topk": 0, "sampling_temperature": temperature}
            tried += self._generate(encoded, [prompt], tokenizer, **how)
            if not tried[-1].decoded.failed:
                return tried[-1]
        varied = [one for one in tried if one.decoded.compression <= HIGHEST_COMPRESSION]
        return max(varied or tried, key=lambda one: one.decoded.log_probability)

    def _words(
        self, encoded: Any, drafts: Sequence[_Draft], frames: Sequence[Samples], tokenizer: Tokenizer
    ) -> list[tuple[Word, ...]]:
        from faster_whisper.transcribe import merge_punctuations

        if not any(draft.tokens for draft in drafts):
            return [()] * len(drafts)
        # Something must stand where nothing was said, for the others of the batch to keep their places.
        tokens = [draft.tokens or tokenizer.encode(" ")[:1] for draft in drafts]
        lengths = [one.shape[-1] for one in frames]
        found = self._model.find_alignment(tokenizer, tokens, encoded, lengths)
        for words in found:
            merge_punctuations(words, _PREPENDED, _APPENDED)
        return [_said(words) if draft.tokens else () for words, draft in zip(found, drafts, strict=True)]


def _draft(result: Any, tokenizer: Tokenizer) -> _Draft:
    from faster_whisper.transcribe import get_compression_ratio

    tokens = [token for token in result.sequences_ids[0] if token < tokenizer.eot]
    generated = len(result.sequences_ids[0])
    # The score is the mean over the tokens generated; Whisper's thresholds count the end of text too.
    likely = result.scores[0] * generated / (generated + 1)
    compression = get_compression_ratio(tokenizer.decode(tokens).strip())
    return _Draft(tokens, Decoded((), likely, result.no_speech_prob, compression))


def _said(found: Sequence[dict[str, Any]]) -> tuple[Word, ...]:
    """The words; what no space parts from the word before ("c'est"), or has no letter (a French " ?"), joins it."""
    words: list[Word] = []
    for one in found:
        text, end = one["word"], float(one["end"])
        if not text.strip():
            continue
        if words and not (text[0].isspace() and any(sign.isalnum() for sign in text)):
            words[-1] = replace(words[-1], end=end, text=words[-1].text + text.rstrip())
        else:
            words.append(Word(float(one["start"]), end, text.strip(), float(one["probability"])))
    return tuple(words)


def _padded(frames: Samples, width: int) -> Samples:
    return np.pad(frames[:, :width], ((0, 0), (0, max(0, width - frames.shape[-1]))))
