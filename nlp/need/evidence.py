"""Quotations from the client's own words as raw material for their need: verbatim spans, never a paraphrase.

One line at a time, precision first. What the others say never comes here; nothing is ranked or scored.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from nlp.language.loading import Language
from nlp.language.sentences import Sentence, sentences
from nlp.need.clauses import Clause, clauses
from nlp.need.cues import ASIDES, KINDS, OTHERS, Kind
from nlp.need.patterns import find

__all__ = ["Evidence", "EvidenceBoard", "Kind", "Line", "Source", "find_evidence"]

Source = Literal["said", "typed"]

_FEWEST_WORDS = 2


@dataclass(frozen=True, slots=True)
class Line:
    """Something the client said or typed, at `at` seconds of the session."""

    id: str
    text: str
    at: float
    source: Source


@dataclass(frozen=True, slots=True)
class Evidence:
    """A quotation: `quote` is exactly `text[start:end]` of the line it names, `kind` what it may be material for."""

    line: str
    start: int
    end: int
    quote: str
    kind: Kind
    at: float
    source: Source


def find_evidence(line: Line, language: Language) -> tuple[Evidence, ...]:
    """The quotations of one line, in its order; a clause is quoted once at most. Raises PipelineMissing."""
    found = []
    for sentence in sentences(line.text, language):
        for clause in clauses(sentence.tokens):
            kind = _kind(clause, sentence, language)
            if kind is not None:
                start, end = clause[0].start, clause[-1].end
                found.append(Evidence(line.id, start, end, line.text[start:end], kind, line.at, line.source))
    return tuple(found)


class EvidenceBoard:
    """The quotations of one client in one session, each thing they said once. In memory only."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._by_words: dict[tuple[Kind, frozenset[str]], Evidence] = {}

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """All quotations, in the order in which their lines came."""
        return tuple(self._by_words.values())

    def add(self, line: Line) -> tuple[Evidence, ...]:
        """Read one more line and return the quotations in it that are new. Costs the same however many came before."""
        new = []
        for evidence in find_evidence(line, self._language):
            words = (evidence.kind, frozenset(evidence.quote.lower().split()))
            if words not in self._by_words:
                self._by_words[words] = evidence
                new.append(evidence)
        return tuple(new)

    def forget(self, line_ids: Collection[str]) -> None:
        """Drop all that comes from these lines, for good: who withdraws takes their words along."""
        self._by_words = {
            words: evidence for words, evidence in self._by_words.items() if evidence.line not in line_ids
        }


def _kind(clause: Clause, sentence: Sentence, language: Language) -> Kind | None:
    words = [token for token in clause if token.pos != "PUNCT"]
    if len(words) < _FEWEST_WORDS or find(ASIDES[language], words) is not None:
        return None
    about_listeners = any(token.lower in OTHERS[language] for token in words)
    for kind, patterns in KINDS[language]:
        if (sentence.asks or about_listeners) and kind not in ("wanted", "limit"):
            continue
        if find(patterns, words) is not None:
            return kind
    return None
