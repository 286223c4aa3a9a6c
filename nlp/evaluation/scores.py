"""Precision, recall and F1 by label, and their mean over labels. Knows no set."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of one label: found and right, found in all, there to be found."""

    right: int
    found: int
    there: int

    @property
    def precision(self) -> float:
        return self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        return self.right / self.there if self.there else 0.0

    @property
    def f1(self) -> float:
        return 2 * self.right / (self.found + self.there) if self.found + self.there else 0.0


Pair = tuple[frozenset[str], frozenset[str]]
"""What readers say of one item, and what the rules say."""


def by_label(pairs: Iterable[Pair], labels: Sequence[str]) -> dict[str, Score]:
    """The counts of each label over the items, in the order of `labels`."""
    right, found, there = Counter[str](), Counter[str](), Counter[str]()
    for gold, guess in pairs:
        right.update(gold & guess)
        found.update(guess)
        there.update(gold)
    return {label: Score(right[label], found[label], there[label]) for label in labels}


def macro_f1(scores: dict[str, Score]) -> float:
    """The mean of F1 over the labels that are there to be found or were found."""
    counted = [score.f1 for score in scores.values() if score.found + score.there]
    return sum(counted) / len(counted) if counted else 0.0
