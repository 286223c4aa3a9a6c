"""How a table of wordings becomes patterns. A wording is a regular expression over plain words (see `plain`).

`<name>` stands for an entry of the language's lexicon. Beside each wording stands its reason. Everything is compiled
when it is first needed: a service in one language never pays for the other, and starting costs nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

__all__ = ["Cues", "Lexicon", "LongCues", "Span", "Table", "anywhere", "opening", "spelled"]

Table = tuple[tuple[str, str], ...]
Lexicon = Mapping[str, str]
Span = tuple[int, int]

_ENTRY = re.compile(r"(?<!\?P)<(\w+)>")
# Past an entry this long a wording is compiled apart: such lists of verbs return in a hundred wordings.
_LONG = 600


def spelled(wording: str, lexicon: Lexicon) -> str:
    """The wording with every `<name>` replaced by its words."""
    while found := _ENTRY.search(wording):
        wording = wording.replace(found.group(), lexicon[found.group(1)])
    return wording


@dataclass(frozen=True)
class Cues:
    """One pattern for a whole table; what it finds is the wording alone, without what may stand before it."""

    table: Table
    lexicon: Lexicon
    before: str

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        wordings = "|".join(f"(?:{wording})" for wording, _ in self.table)
        return re.compile(spelled(rf"{self.before}(?P<cue>{wordings})", self.lexicon))

    def match(self, text: str) -> Span | None:
        """The wording that the text opens with."""
        found = self._pattern.match(text)
        return found.span("cue") if found else None

    def search(self, text: str) -> Span | None:
        """The first wording in the text."""
        found = self._pattern.search(text)
        return found.span("cue") if found else None

    def finditer(self, text: str) -> Iterator[Span]:
        """Every wording in the text, in order."""
        return (found.span("cue") for found in self._pattern.finditer(text))


def opening(table: Table, lexicon: Lexicon) -> Cues:
    """What a sentence opens with, after fillers and an address ("Well, ", "Claire, ")."""
    return Cues(table, lexicon, "<leadin>")


def anywhere(table: Table, lexicon: Lexicon) -> Cues:
    """What may stand anywhere in a sentence, on whole words."""
    return Cues(table, lexicon, r"\b")


@dataclass(frozen=True)
class LongCues:
    """A table whose wordings hold long lists of verbs: each is a short head, and a tail that is compiled on need."""

    table: Table
    lexicon: Lexicon
    before: str
    _tails: dict[str, re.Pattern[str]] = field(default_factory=dict, init=False, repr=False)

    @cached_property
    def _any_head(self) -> re.Pattern[str]:
        heads = dict.fromkeys(head for head, _ in self._split())
        return re.compile(spelled("|".join(f"(?:{self.before}{head})" for head in heads), self.lexicon))

    @cached_property
    def _heads(self) -> tuple[tuple[re.Pattern[str], str], ...]:
        return tuple(
            (re.compile(spelled(f"{self.before}(?P<cue>{head})", self.lexicon)), tail) for head, tail in self._split()
        )

    def finditer(self, text: str) -> Iterator[Span]:
        """Every wording in the text, by the order of the table."""
        if not self._any_head.search(text):
            return
        for head, tail in self._heads:
            for opened in head.finditer(text):
                closed = self._tail(tail).match(text, opened.end())
                if closed:
                    yield opened.start("cue"), closed.end()

    def _tail(self, tail: str) -> re.Pattern[str]:
        if tail not in self._tails:
            self._tails[tail] = re.compile(spelled(tail, self.lexicon))
        return self._tails[tail]

    def _split(self) -> Iterator[tuple[str, str]]:
        for wording, _ in self.table:
            for one in _alternatives(wording):
                at = _first_long(one, self.lexicon)
                yield one[:at], one[at:]


def _alternatives(wording: str) -> Iterator[str]:
    """The wording cut at each "|" that stands in no bracket."""
    start = 0
    for at, sign, depth in _signs(wording):
        if sign == "|" and depth == 0:
            yield wording[start:at]
            start = at + 1
    yield wording[start:]


def _first_long(wording: str, lexicon: Lexicon) -> int:
    """Where the first long entry starts, or the first gap of so many words, with the outermost bracket around it.

    A gap cannot end a head: how many words it spans depends on what follows.
    """
    opened = 0
    for at, sign, depth in _signs(wording):
        if sign == "(" and depth == 0:
            opened = at
        if sign == ")" and depth == 0 and wording[at + 1 : at + 2] == "{":
            return opened
        entry = _ENTRY.match(wording, at) if sign == "<" else None
        if entry and len(spelled(entry.group(), lexicon)) > _LONG:
            return opened if depth else at
    return len(wording)


def _signs(wording: str) -> Iterator[tuple[int, str, int]]:
    """Each sign that is no escape and in no character class, with how many brackets are open before it."""
    depth, at = 0, 0
    while at < len(wording):
        sign = wording[at]
        if sign == "\\":
            at += 2
            continue
        if sign == "[":
            at = wording.index("]", at) + 1
            continue
        depth -= sign == ")"
        yield at, sign, depth
        depth += sign == "("
        at += 1
