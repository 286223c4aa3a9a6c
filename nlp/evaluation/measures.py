"""How the rules do on the sets: interventions, checks of a statement, evidence. Each as plain figures."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import get_args

from nlp.evaluation.scores import Pair, Score, by_label, macro_f1
from nlp.evaluation.sets import Presentation, Quotation, Said, Split, Statement, read, stripped
from nlp.interventions.classify import Label, Target, classify
from nlp.language.loading import Language
from nlp.need.checks import Check, check
from nlp.need.evidence import Kind
from nlp.need.telling import evidence_of

_WORD = re.compile(r"\w+")
_FOUND_FROM = 0.5
"""Share of the words of each of two quotations that must be in the other for them to be the same."""
_TOP = 3

Form = Callable[[str], str]
FORMS: dict[str, Form] = {"as given": str, "stripped": stripped}


@dataclass(frozen=True, slots=True)
class Measured:
    """The scores by label in one form of the text, and their mean."""

    scores: dict[str, Score]

    @property
    def macro(self) -> float:
        return macro_f1(self.scores)


Measure = Callable[[Language, Split, Form], Measured]


def interventions(language: Language, split: Split, form: Form) -> Measured:
    """By label of an intervention."""
    items = read("interventions", Said, language, split)
    pairs: list[Pair] = [
        (frozenset((item.label,)), frozenset((classify(form(item.text), language).label,))) for item in items
    ]
    return Measured(by_label(pairs, get_args(Label)))


def targets(language: Language, split: Split, form: Form) -> Measured:
    """By target, over the questions whose target readers agree on."""
    pairs: list[Pair] = []
    for item in read("interventions", Said, language, split):
        if item.target is not None:
            found = classify(form(item.text), language).target
            pairs.append((frozenset((item.target,)), frozenset((found,) if found else ())))
    return Measured(by_label(pairs, get_args(Target)))


def checks(language: Language, split: Split, form: Form) -> Measured:
    """By check of a statement."""
    pairs: list[Pair] = [
        (frozenset[str](item.checks), _checked(form(item.text), language))
        for item in read("statements", Statement, language, split)
    ]
    return Measured(by_label(pairs, get_args(Check)))


def strong_left_alone(language: Language, split: Split, form: Form) -> float:
    """The share of strong statements in which nothing is found."""
    strong = [item for item in read("statements", Statement, language, split) if not item.checks]
    return sum(not _checked(form(item.text), language) for item in strong) / len(strong)


def evidence(language: Language, split: Split) -> Measured:
    """By kind of quotation: one is found by another of its kind and turn when half of the words of each are in both."""
    right, found, there = Counter[str](), Counter[str](), Counter[str]()
    for item in read("evidence", Presentation, language, split):
        gold, guess = item.evidence, list(_quotations(item, language))
        found.update(quotation.kind for quotation in guess)
        there.update(quotation.kind for quotation in gold)
        for quotation in gold:
            same = next((other for other in guess if _same(quotation, other)), None)
            if same:
                guess.remove(same)
                right[quotation.kind] += 1
    return Measured({kind: Score(right[kind], found[kind], there[kind]) for kind in get_args(Kind)})


@dataclass(frozen=True, slots=True)
class Telling:
    """ROUGE-1 F against the need as the client words it: our first quotations, and the client's first sentences."""

    quotations: float
    first_sentences: float


def telling(language: Language, split: Split) -> Telling:
    """How near three quotations come to what the client writes later."""
    items = read("evidence", Presentation, language, split)
    ours = [_rouge(" ".join(q.text for q in _quotations(item, language)[:_TOP]), item.need) for item in items]
    first = [_rouge(" ".join(_first_sentences(item)), item.need) for item in items]
    return Telling(sum(ours) / len(items), sum(first) / len(items))


def _checked(text: str, language: Language) -> frozenset[str]:
    return frozenset(finding.check for finding in check(text, language))


def _quotations(item: Presentation, language: Language) -> Sequence[Quotation]:
    turns = [(turn.role, turn.text) for turn in item.turns]
    return [Quotation(found.turn, found.kind, found.text) for found in evidence_of(turns, language)]


def _same(one: Quotation, other: Quotation) -> bool:
    mine, theirs = _words(one.text), _words(other.text)
    shared = (mine & theirs).total()
    enough = shared >= _FOUND_FROM * max(mine.total(), theirs.total())
    return one.kind == other.kind and one.turn == other.turn and enough


def _first_sentences(item: Presentation) -> list[str]:
    said = [turn.text for turn in item.turns if turn.role == "client"]
    parts = [part.strip() for text in said for part in re.split(r"(?<=[.!?])\s+", text) if part.strip()]
    return parts[:_TOP]


def _rouge(text: str, reference: str) -> float:
    mine, theirs = _words(text), _words(reference)
    total = mine.total() + theirs.total()
    return 2 * (mine & theirs).total() / total if total else 0.0


def _words(text: str) -> Counter[str]:
    return Counter(_WORD.findall(text.lower()))
