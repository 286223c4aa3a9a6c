"""Keeps quotations once: the same words again, or a part of a longer quotation of the same kind, are not kept."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Hashable, Iterator
from typing import Generic, Protocol, TypeVar

_WORD = re.compile(r"[^\W_]+")
_FILLERS = frozenset(("um", "umm", "uh", "er", "erm", "hm", "mm", "euh", "heu", "hum", "bah", "ben"))
_LINKS = frozenset(("and", "but", "so", "or", "because", "et", "mais", "donc", "ou", "alors", "puis", "car"))
_LONGEST_PART = 3

Words = tuple[str, ...]
_Part = tuple[str, Words]
"""Up to three words in a row, and the kind of the quotation they are in."""


class Quotation(Hashable, Protocol):
    """Words of a kind."""

    @property
    def quote(self) -> str: ...
    @property
    def kind(self) -> str: ...


Kept = TypeVar("Kept", bound=Quotation)


class Repeats(Generic[Kept]):
    """The quotations kept so far. To keep one more, or to drop one, looks only at those that share its rarest words."""

    def __init__(self) -> None:
        self._words: dict[Kept, Words] = {}
        self._holders: defaultdict[_Part, dict[Kept, None]] = defaultdict(dict)
        self._anchored: defaultdict[_Part, dict[Kept, None]] = defaultdict(dict)
        self._anchors: dict[Kept, _Part] = {}

    @property
    def kept(self) -> tuple[Kept, ...]:
        """All that is kept, in the order in which it came."""
        return tuple(self._words)

    def keep(self, quotation: Kept) -> bool:
        """Keep a quotation, and drop those that it makes superfluous; False when it says nothing new."""
        words = _words(quotation.quote)
        if not words:
            return False
        anchor = self._rarest(quotation.kind, words)
        if any(_holds(self._words[one], words) for one in self._holders.get(anchor, ())):
            return False
        for part in set(_parts(quotation.kind, words)):
            for shorter in [one for one in self._anchored.get(part, ()) if _holds(words, self._words[one])]:
                self.drop(shorter)
        self._words[quotation], self._anchors[quotation] = words, anchor
        self._anchored[anchor][quotation] = None
        for part in _parts(quotation.kind, words):
            self._holders[part][quotation] = None
        return True

    def drop(self, quotation: Kept) -> None:
        """Keep it no longer; nothing happens where it was not kept."""
        words = self._words.pop(quotation, ())
        if not words:
            return
        _discard(self._anchored, self._anchors.pop(quotation), quotation)
        for part in set(_parts(quotation.kind, words)):
            _discard(self._holders, part, quotation)

    def _rarest(self, kind: str, words: Words) -> _Part:
        """The longest part that fewest of the kept quotations hold."""
        longest = min(_LONGEST_PART, len(words))
        parts = [part for part in _parts(kind, words) if len(part[1]) == longest]
        return min(parts, key=lambda part: len(self._holders.get(part, ())))


def _words(quote: str) -> Words:
    """What makes two quotations the same: words without case, punctuation, fillers or what links them backwards."""
    words = [word for word in _WORD.findall(quote.lower()) if word not in _FILLERS]
    while len(words) > 1 and words[0] in _LINKS:
        words.pop(0)
    return tuple(words)


def _parts(kind: str, words: Words) -> Iterator[_Part]:
    for length in range(1, _LONGEST_PART + 1):
        for start in range(len(words) - length + 1):
            yield kind, words[start : start + length]


def _holds(longer: Words, shorter: Words) -> bool:
    span = len(shorter)
    return any(longer[start : start + span] == shorter for start in range(len(longer) - span + 1))


def _discard(index: dict[_Part, dict[Kept, None]], part: _Part, quotation: Kept) -> None:
    index[part].pop(quotation, None)
    if not index[part]:
        del index[part]
