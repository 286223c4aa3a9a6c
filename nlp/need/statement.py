"""A need statement made plain for its checks: lower case, no accent, no filler, what others said set apart.

Every position of the plain text is known in the client's own, so that a check can show the words it saw.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property

from nlp.language.loading import Language
from nlp.language.sentences import Sentence, clean, sentences
from nlp.need.signs.claims import REPORTED
from nlp.need.signs.compiling import Table

Span = tuple[int, int]

MASK = "¤"
"""Stands for each letter of a quotation or of reported speech: no word of any sign."""

_SIGNS = str.maketrans(
    {**dict.fromkeys("’‘ʼ´`", "'"), **dict.fromkeys("—–()[]/;", ","), "œ": "oe", "æ": "ae", "\xa0": " ", "\u202f": " "}
)
_QUOTED = re.compile(r"«[^»]*»|“[^”]*”|\"[^\"]*\"|(?<!\w)'[^'\n]{3,}'(?!\w)")
_WORD = re.compile(r"\w+(?:['-]\w+)*")
_SENTENCE = re.compile(r"[^.!?…\n]*[^\W_][^.!?…\n]*[.!?…]*")
_LETTER = re.compile(r"\w")


@dataclass(frozen=True)
class Statement:
    """A statement as its author wrote it, in `text`, and as the signs read it, in `plain`."""

    text: str
    language: Language

    @cached_property
    def _folded(self) -> tuple[str, tuple[int, ...]]:
        cleaned = clean(self.text, self.language)
        signs: list[str] = []
        offsets: list[int] = []
        for sign, offset in zip(cleaned.text, cleaned.offsets, strict=True):
            bare = [part for part in unicodedata.normalize("NFD", sign.lower()) if not unicodedata.combining(part)]
            for part in "".join(bare).translate(_SIGNS):
                signs.append(part)
                offsets.append(offset)
        return "".join(signs), tuple(offsets)

    @property
    def plain(self) -> str:
        """The statement in lower case without accents, quotations included."""
        return self._folded[0]

    @cached_property
    def own(self) -> str:
        """The plain text where what others said is masked: what is left is the client's own claim."""
        own = _QUOTED.sub(_masked, self.plain)
        for reported in REPORTED[self.language]:
            own = reported.pattern.sub(_masked, own)
        return own

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The plain words; an elided one counts with the next, as an author counts them."""
        return tuple(_WORD.findall(self.plain))

    @cached_property
    def parsed(self) -> tuple[Sentence, ...]:
        """The sentences with their tokens; dear, so asked for only where words do not tell. Raises PipelineMissing."""
        return sentences(self.text, self.language)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """Spans of the sentences in the plain text, as far as punctuation tells."""
        return tuple(_trimmed(found) for found in _SENTENCE.finditer(self.plain))

    def sees(self, table: Table, within: Span | None = None) -> Span | None:
        """The first sign of the table among the client's own words, in the plain text."""
        start, end = within or (0, len(self.own))
        found = [match.span() for sign in table[self.language] if (match := sign.search(self.own, start, end))]
        return min(found, default=None)

    def original(self, span: Span) -> Span:
        """Where a span of the plain text stands in the text."""
        start, end = span
        first, last = self._folded[1][start], self._folded[1][end - 1] + 1
        while last < len(self.text) and unicodedata.combining(self.text[last]):
            last += 1
        return first, last


def _masked(found: re.Match[str]) -> str:
    """The same length without a letter. Only the group `said` when the sign names one: who said it stays."""
    named = "said" in found.re.groupindex
    start, end = found.span("said") if named else found.span()
    before, said, after = (
        found.string[found.start() : start],
        found.string[start:end],
        found.string[end : found.end()],
    )
    return before + _LETTER.sub(MASK, said) + after


def _trimmed(found: re.Match[str]) -> Span:
    inner = found.group().strip()
    start = found.start() + found.group().index(inner)
    return start, start + len(inner)
