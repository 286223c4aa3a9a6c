"""Fits speech into what the model hears at once, without the silence between its stretches, and leads times back.

Silence costs a model like voice does, and a small one may stop at it. Speech too long is parted at its best pauses.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from nlp.speech.audio import SAMPLE_RATE, Samples, as_floats
from nlp.speech.speech import Speech

_MARGIN = 0.45
"""Seconds of the silence around a stretch that are kept: with less, a small model runs stretches together."""


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of voice in the speech, from `start` to `end`, with the silence kept around it (seconds)."""

    start: float
    end: float
    kept_from: float
    kept_until: float

    @property
    def length(self) -> float:
        return self.kept_until - self.kept_from

    def within(self, moment: float) -> float:
        """The nearest moment that belongs to this stretch."""
        return min(max(moment, self.start), self.end)


@dataclass(frozen=True, slots=True)
class Piece:
    """What the model is given at once: the parts of a speech one after another."""

    samples: Samples
    parts: tuple[Part, ...]

    @property
    def seconds(self) -> float:
        return len(self.samples) / SAMPLE_RATE

    def place(self, moment: float) -> tuple[int, float]:
        """Which part is heard at this moment of the piece, and when that is in the speech (seconds)."""
        for number, part in enumerate(self.parts):
            if moment < part.length or number == len(self.parts) - 1:
                return number, part.kept_from + min(moment, part.length)
            moment -= part.length
        raise ValueError("A piece has at least one part.")


def pieces(speech: Speech, longest: float) -> list[Piece]:
    """The speech in pieces of at most `longest` seconds, in order. Raises ValueError when it is not whole samples."""
    samples = as_floats(speech.pcm)
    parts = [short for part in _parts(speech, len(samples) / SAMPLE_RATE) for short in _short(part, samples, longest)]
    return [Piece(_heard(samples, group), tuple(group)) for group in _grouped(parts, longest)]


def _parts(speech: Speech, length: float) -> list[Part]:
    spoken = speech.spoken or ((0.0, length),)
    middles = [(before[1] + after[0]) / 2 for before, after in pairwise(spoken)]
    edges = zip([0.0, *middles], [*middles, length], strict=True)
    return [
        Part(start, end, max(first, start - _MARGIN), min(last, end + _MARGIN))
        for (start, end), (first, last) in zip(spoken, edges, strict=True)
    ]


def _short(part: Part, samples: Samples, longest: float) -> Iterator[Part]:
    """The part itself, or if it is longer than the model hears, the parts it gives when cut where it is quietest.

    Rather than that, it goes without some of the silence after it.
    """
    while part.length > longest:
        if part.end - part.kept_from <= longest:
            part = replace(part, kept_until=part.kept_from + longest)
            break
        cut = _quietest(samples, part.kept_from + 0.6 * longest, part.kept_from + longest)
        yield Part(part.start, cut, part.kept_from, cut)
        part = Part(cut, part.end, cut, part.kept_until)
    yield part


def _quietest(samples: Samples, start: float, end: float) -> float:
    step = SAMPLE_RATE // 20
    moments = range(round(start * SAMPLE_RATE), round(end * SAMPLE_RATE) - step, step)
    quietest = min(moments, key=lambda first: float(np.mean(np.square(samples[first : first + step]))))
    return (quietest + step / 2) / SAMPLE_RATE


_Way = tuple[int, float, list[list[Part]]]
"""How many groups, the pauses between them (negative: the longer the better), and the groups."""


def _grouped(parts: list[Part], longest: float) -> list[list[Part]]:
    """In as few groups as the model needs to hear them all; of the ways to do so, parted at the longest pauses."""
    best: list[_Way] = [(0, 0.0, [])]
    for end in range(1, len(parts) + 1):
        ways: list[_Way] = []
        length = 0.0
        for first in reversed(range(end)):
            length += parts[first].length
            if ways and length > longest:
                break
            many, parted, groups = best[first]
            pause = parts[first].start - parts[first - 1].end if first else 0.0
            ways.append((many + 1, parted - pause, [*groups, parts[first:end]]))
        best.append(min(ways, key=lambda way: way[:2]))
    return best[-1][2]


def _heard(samples: Samples, parts: list[Part]) -> Samples:
    return np.concatenate(
        [samples[round(part.kept_from * SAMPLE_RATE) : round(part.kept_until * SAMPLE_RATE)] for part in parts]
    )
