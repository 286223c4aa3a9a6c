"""Three ways of hearing the same conversation, each as the decodings that it asks of the model, and what else it does.

A decoding costs by the length of its window and the number of its tokens; tokens are three for each second in which
somebody really speaks, in every design, so that a design is not cheaper because a model stays silent. Ours decodes the
pieces of one window in one call, and is charged for each of them what the longest asks: more than is spoken.
"""

import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

import numpy as np
from faster_whisper import WhisperModel
from faster_whisper.vad import VadOptions, get_speech_timestamps
from numpy.typing import NDArray

from nlp.speech.audio import SAMPLE_RATE, as_floats
from nlp.speech.coalescing import Window
from nlp.speech.cost import TOKENS_PER_SECOND
from nlp.speech.ear import Ear
from nlp.speech.pieces import pieces
from nlp.speech.recordings import frames
from nlp.speech.speech import Span
from tests.unit.nlp.recordings import RECORDINGS, pcm_of


@dataclass(frozen=True)
class Decoding:
    """One call of the model: seconds of audio, and tokens to write, for each of so many pieces decoded together."""

    length: float
    tokens: int
    together: int = 1


@dataclass(frozen=True)
class Word:
    """As a decoding would find it, by the times of the recording."""

    text: str
    start: float
    end: float


@dataclass(frozen=True)
class Conversation:
    """A stream for each speaker, 16 kHz mono int16, and when each really speaks."""

    streams: tuple[bytes, ...]
    said: tuple[tuple[dict[str, Any], ...], ...]

    @property
    def spoken(self) -> float:
        return float(sum(said["end"] - said["start"] for one in self.said for said in one))

    def tokens(self, speaker: int, span: Span) -> float:
        """How many tokens are spoken in a span of a speaker's stream."""
        start, end = span
        overlaps = (min(end, said["end"]) - max(start, said["start"]) for said in self.said[speaker])
        return TOKENS_PER_SECOND * float(sum(overlap for overlap in overlaps if overlap > 0))


def dialogue(name: str = "en-dialogue.wav") -> Conversation:
    """The recording as its speakers' microphones would give it."""
    pcm, utterances = pcm_of(name), RECORDINGS[name]["utterances"]
    speakers = sorted({said["speaker"] for said in utterances})
    theirs = [tuple(said for said in utterances if said["speaker"] == speaker) for speaker in speakers]
    return Conversation(tuple(_alone(pcm, said) for said in theirs), tuple(theirs))


def monologue(name: str = "en-dialogue.wav") -> Conversation:
    """The same sound as one person's exposé: sentences with pauses of 0.3 to 1 s between them."""
    return Conversation((pcm_of(name),), (tuple(RECORDINGS[name]["utterances"]),))


def offline(conversation: Conversation, longest: float) -> list[Decoding]:
    """One pass over the recording in full windows, all its pauses removed by the voice detector: nothing is cheaper."""
    mixed = np.sum([as_floats(stream) for stream in conversation.streams], axis=0, dtype=np.float32)
    chunks = get_speech_timestamps(mixed, VadOptions(min_silence_duration_ms=160, speech_pad_ms=30))
    length = sum(chunk["end"] - chunk["start"] for chunk in chunks) / SAMPLE_RATE
    windows = math.ceil(length / longest)
    return [
        Decoding(min(longest, length - number * longest), round(TOKENS_PER_SECOND * conversation.spoken / windows))
        for number in range(windows)
    ]


def live(conversation: Conversation, delay: float) -> list[tuple[int, Window]]:
    """Ours: the windows of all speakers, each with who spoke."""
    ears = [Ear(delay) for _ in conversation.streams]
    found: list[tuple[int, Window]] = []
    for together in zip(*(frames(stream) for stream in conversation.streams), strict=True):
        for speaker, frame in enumerate(together):
            silent = ears[speaker].speaking_since is None
            found += [(speaker, window) for window in ears[speaker].hear(frame)]
            if silent and ears[speaker].speaking_since is not None:
                others = [other for other in range(len(ears)) if other != speaker]
                found += [(other, window) for other in others for window in ears[other].others_speak()]
    return found + [(speaker, window) for speaker, ear in enumerate(ears) for window in ear.flush()]


def decodings(conversation: Conversation, windows: Iterable[tuple[int, Window]], longest: float) -> list[Decoding]:
    """What our windows ask of the model: the pieces of one in one call, which lasts as long as for the longest of
    them (`Transcriber.transcribe_all`)."""
    asked = []
    for speaker, window in windows:
        cut = pieces(window.speech("en"), longest)
        spans = [
            [(window.start + part.kept_from, window.start + part.kept_until) for part in piece.parts] for piece in cut
        ]
        tokens = [sum(conversation.tokens(speaker, span) for span in of_piece) for of_piece in spans]
        asked.append(Decoding(max(piece.seconds for piece in cut), round(max(tokens)), len(cut)))
    return asked


CHUNK = 1.46
"""Seconds of sound that Jigasi sends at once."""


Tails = Callable[[NDArray[np.float32]], int]
"""How many windows of a buffer are decoded only because words ended before it did; see `tails_of`."""

TAIL = 1.0
"""Seconds of such a window, about; it costs what its padding costs."""


def tails_of(model: str) -> Tails:
    """Asks the real thing: faster-whisper, when it gives times of words, decodes again what comes after the last."""
    whisper = WhisperModel(model, device="cpu", compute_type="int8", cpu_threads=1, local_files_only=True)
    encode, hears = whisper.encode, float(whisper.feature_extractor.chunk_length)
    encoded = 0

    def counting(features: NDArray[np.float32]) -> Any:
        nonlocal encoded
        encoded += 1
        return encode(features)

    whisper.encode = counting

    def tails(samples: NDArray[np.float32]) -> int:
        nonlocal encoded
        encoded = 0
        segments, _ = whisper.transcribe(
            samples, language="en", beam_size=5, word_timestamps=True, condition_on_previous_text=False
        )
        for _ in segments:
            pass
        return encoded - math.ceil(len(samples) / SAMPLE_RATE / hears)

    return tails


@dataclass
class _Buffer:
    """What one participant of the re-decoding design has said since their last final."""

    chunks: list[tuple[float, NDArray[np.float32]]] = field(default_factory=list)
    kept_from: float = 0.0
    speech_end: float = 0.0
    last_speech: float = 0.0

    def samples(self, *more: NDArray[np.float32]) -> NDArray[np.float32]:
        parts = [samples[max(0, round((self.kept_from - at) * SAMPLE_RATE)) :] for at, samples in self.chunks]
        return np.concatenate([np.zeros(0, np.float32), *parts, *more])

    def reset(self, at: float) -> None:
        self.chunks, self.kept_from, self.speech_end = [], at, 0.0


def redecoding(conversation: Conversation, tails: Tails) -> list[Decoding]:
    """A growing buffer decoded again at each chunk, as Skynet does (its segmentation as read in its source).

    The voice detector runs over the whole buffer and the new chunk. When the end of speech has moved the chunk is
    appended; a silent chunk is not, and after a second of silence nothing is decoded. The buffer is cut at the biggest
    gap once the last word ends after 10 s, else behind a sentence of 48 signs. Two seconds without speech force a
    final, of the whole buffer. Times of words are always asked for (skynet#189).
    """
    asked: list[Decoding] = []
    for speaker, stream in enumerate(conversation.streams):
        words = [word for said in conversation.said[speaker] for word in _words(said)]
        buffer, samples = _Buffer(), as_floats(stream)
        step = round(CHUNK * SAMPLE_RATE)
        for offset in range(0, len(samples), step):
            asked += _round(buffer, samples[offset : offset + step], offset / SAMPLE_RATE, words, tails)
        asked += _decode(buffer, words, tails)[0]
    return asked


def _round(
    buffer: _Buffer, chunk: NDArray[np.float32], at: float, words: list[Word], tails: Tails
) -> Iterator[Decoding]:
    now = at + len(chunk) / SAMPLE_RATE
    found = get_speech_timestamps(buffer.samples(chunk), VadOptions())
    end = found[-1]["end"] / SAMPLE_RATE if found else 0.0
    if end > buffer.speech_end + 0.1:
        buffer.chunks.append((at, chunk))
        buffer.speech_end, buffer.last_speech = end, now
    elif now - buffer.last_speech >= 2.0:
        yield from _decode(buffer, words, tails)[0]
        buffer.reset(now)
        return
    elif now - buffer.last_speech >= 1.0:
        return
    decoding, inside = _decode(buffer, words, tails)
    yield from decoding
    cut = _cut(inside)
    if cut is not None:
        buffer.speech_end -= cut - buffer.kept_from
        buffer.kept_from = cut
        buffer.chunks = [(start, one) for start, one in buffer.chunks if start + len(one) / SAMPLE_RATE > cut]


def _decode(buffer: _Buffer, words: list[Word], tails: Tails) -> tuple[list[Decoding], list[Word]]:
    samples = buffer.samples()
    length = len(samples) / SAMPLE_RATE
    if not length:
        return [], []
    covered = [(max(at, buffer.kept_from), at + len(one) / SAMPLE_RATE) for at, one in buffer.chunks]
    inside = [word for word in words if any(start <= (word.start + word.end) / 2 < end for start, end in covered)]
    spoken = sum(word.end - word.start for word in inside)
    return [Decoding(length, round(TOKENS_PER_SECOND * spoken)), *[Decoding(TAIL, 0)] * tails(samples)], inside


def _cut(words: list[Word]) -> float | None:
    """When the buffer is cut after this round, if it is."""
    if len(words) < 2:
        return None
    gaps = [after.start - before.end for before, after in pairwise(words)]
    if words[-1].end - words[0].start >= 10.0:
        return words[int(np.argmax(gaps))].end
    signs = 0
    for word, gap in zip(words, gaps, strict=False):
        signs += len(word.text) + 1
        if signs >= 48 and word.text.endswith((".", "!", "?")) and gap > 0:
            return word.end
    return None


def _words(said: dict[str, Any]) -> list[Word]:
    """The words of an utterance, their times by their share of its letters."""
    texts = str(said["text"]).split()
    share = (said["end"] - said["start"]) / sum(map(len, texts))
    ends = said["start"] + share * np.cumsum([len(text) for text in texts])
    starts = [said["start"], *ends[:-1]]
    return [Word(text, float(start), float(end)) for text, start, end in zip(texts, starts, ends, strict=True)]


def _alone(pcm: bytes, said: Iterable[dict[str, Any]]) -> bytes:
    heard = bytearray(len(pcm))
    for one in said:
        first, last = (round(one[edge] * SAMPLE_RATE) * 2 for edge in ("start", "end"))
        heard[first:last] = pcm[first:last]
    return bytes(heard)
