"""Quotations from the client's own words as raw material for their need: verbatim spans, never a paraphrase.

What the others say never comes here; nothing is scored for anyone to see.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Literal

from nlp.language.loading import Language
from nlp.language.utterances import Speech, SpokenSentence, spoken_sentences
from nlp.need.cues import Kind
from nlp.need.quotable import quotable
from nlp.need.repeats import Repeats

__all__ = ["Evidence", "EvidenceBoard", "Kind", "Line", "Source", "find_evidence"]

Source = Literal["said", "typed"]

# A client's first sentences say what happens to them, in words that no list of cues has.
_EARLY = 5


@dataclass(frozen=True, slots=True)
class Line:
    """Something the client said or typed, at `at` seconds of the session, until `end` where that is known."""

    id: str
    text: str
    at: float
    source: Source
    end: float | None = None

    @property
    def stands_alone(self) -> bool:
        """True for what was typed: whoever writes ends their sentence in the same note."""
        return self.source == "typed"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A quotation, and the kind of material for a need that it may be.

    `lines` are the ids of the lines it comes from, in order: one, or two or three when the sentence was said across
    pauses. It begins at the character `start` of the first and ends before the character `end` of the last; `quote`
    is the words as they stand there, one blank between lines. `at` is the time of the first line, in seconds.
    """

    lines: tuple[str, ...]
    start: int
    end: int
    quote: str
    kind: Kind
    at: float
    source: Source


def find_evidence(line: Line, language: Language) -> tuple[Evidence, ...]:
    """The quotations of one line, in its order; words are quoted once at most. Raises PipelineMissing."""
    found = spoken_sentences((line,), language)
    return tuple(quotation for sentence in found for quotation in _quotations(sentence, language, early=False))


class EvidenceBoard:
    """The quotations of one client in one session, each thing they said once. In memory only."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._speech: dict[Source, Speech[Line]] = {"said": Speech(language), "typed": Speech(language)}
        self._read: set[str] = set()
        self._forgotten: set[str] = set()
        self._found: dict[SpokenSentence[Line], tuple[Evidence, ...]] = {}
        self._repeats: Repeats[Evidence] = Repeats()

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """All quotations, in the order in which they were said."""
        return tuple(sorted(self._repeats.kept, key=lambda quotation: quotation.at))

    def add(self, line: Line) -> tuple[Evidence, ...]:
        """Read one more line and return the quotations that are new, in order; a line is read once.

        Lines may come late: each goes where its time says. A sentence that a line goes on with is quoted anew, and
        its earlier, shorter quotation is dropped. Costs the same however many lines came before. Raises
        PipelineMissing.
        """
        if line.id in self._read:
            return ()
        self._read.add(line.id)
        speech = self._speech[line.source]
        gone, new = speech.add(line)
        self._drop(gone)
        return self._take(new, speech)

    def forget(self, line_ids: Collection[str]) -> None:
        """Drop all that comes from these lines, for good: who withdraws takes their words along."""
        line_ids = set(line_ids) - self._forgotten
        if not line_ids:
            return
        self._forgotten |= line_ids
        self._read |= line_ids
        for speech in self._speech.values():
            gone, left = speech.forget(line_ids)
            for sentence in gone:
                del self._found[sentence]
            for sentence in left:
                self._found[sentence] = self._quotations(sentence, speech)
        # What was hidden because a forgotten line had said it first is the client's still.
        self._repeats = Repeats()
        for quotation in sorted((q for found in self._found.values() for q in found), key=lambda one: one.at):
            self._repeats.keep(quotation)

    def _drop(self, sentences: Iterable[SpokenSentence[Line]]) -> None:
        for sentence in sentences:
            for quotation in self._found.pop(sentence):
                self._repeats.drop(quotation)

    def _take(self, sentences: Iterable[SpokenSentence[Line]], speech: Speech[Line]) -> tuple[Evidence, ...]:
        new = []
        for sentence in sentences:
            self._found[sentence] = self._quotations(sentence, speech)
            new += [quotation for quotation in self._found[sentence] if self._repeats.keep(quotation)]
        return tuple(new)

    def _quotations(self, sentence: SpokenSentence[Line], speech: Speech[Line]) -> tuple[Evidence, ...]:
        return _quotations(sentence, self._language, early=speech.is_early(sentence, _EARLY))


def _quotations(sentence: SpokenSentence[Line], language: Language, *, early: bool) -> tuple[Evidence, ...]:
    found = []
    for start, end, kind in quotable(sentence, language, early=early):
        lines, first, last = sentence.origin(start, end)
        names = tuple(line.id for line in lines)
        found.append(Evidence(names, first, last, sentence.text[start:end], kind, lines[0].at, lines[0].source))
    return tuple(found)
