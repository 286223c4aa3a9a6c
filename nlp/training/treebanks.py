"""Which Universal Dependencies files train, tune and test each language. Data only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from nlp.training.conllu import Tree, read_trees

Language = Literal["en", "fr"]
Share = Literal["all", "training", "testing"]

_TESTING_SHARE = 6


class TreebankMissing(Exception):
    """A file of a recipe is not in the folder of treebanks; the message names it."""


@dataclass(frozen=True, slots=True)
class Part:
    """A treebank file and the share of its sentences to use: of a file that is not split, each sixth one tests."""

    file: str
    share: Share = "all"


@dataclass(frozen=True, slots=True)
class Recipe:
    """The files of a language: to learn from, to follow the training with, and to measure with by name.

    How long to train was chosen on the files to follow with; a final training may then learn from them too.
    """

    training: tuple[Part, ...]
    tuning: tuple[Part, ...]
    testing: dict[str, tuple[Part, ...]]


_RHAPSODIE = "UD_French-Rhapsodie/fr_rhapsodie-ud-"
_STORIES = "UD_French-ParisStories/fr_parisstories-ud-"
_SEQUOIA = "UD_French-Sequoia/fr_sequoia-ud-"
_QUESTIONS = "UD_French-FQB/fr_fqb-ud-test.conllu"

_FRENCH_TUNING = tuple(Part(f"{treebank}dev.conllu") for treebank in (_RHAPSODIE, _STORIES, _SEQUOIA))

RECIPES: dict[Language, Recipe] = {
    "en": Recipe(
        training=(Part("UD_English-EWT/en_ewt-ud-train.conllu"),),
        tuning=(Part("UD_English-EWT/en_ewt-ud-dev.conllu"),),
        testing={"web": (Part("UD_English-EWT/en_ewt-ud-test.conllu"),)},
    ),
    "fr": Recipe(
        training=(
            Part("UD_French-GSD/fr_gsd-ud-dev.conllu"),
            Part(f"{_RHAPSODIE}train.conllu"),
            Part(f"{_STORIES}train.conllu"),
            Part(f"{_SEQUOIA}train.conllu"),
            Part(_QUESTIONS, "training"),
            *_FRENCH_TUNING,
        ),
        tuning=_FRENCH_TUNING,
        testing={
            "web": (Part("UD_French-GSD/fr_gsd-ud-test.conllu"),),
            "speech": (Part(f"{_RHAPSODIE}test.conllu"), Part(f"{_STORIES}test.conllu")),
            "news": (Part(f"{_SEQUOIA}test.conllu"),),
            "questions": (Part(_QUESTIONS, "testing"),),
        },
    ),
}


def check_treebanks(folder: Path, language: Language) -> None:
    """Raise TreebankMissing unless every file that trains, tunes or tests the language is there."""
    recipe = RECIPES[language]
    for part in (*recipe.training, *recipe.tuning, *(part for parts in recipe.testing.values() for part in parts)):
        if not (folder / part.file).is_file():
            raise TreebankMissing(f"{folder / part.file} is missing. nlp/training/README.md says where it comes from.")


def trees(folder: Path, part: Part, language: Language) -> Iterator[tuple[bool, Tree]]:
    """Yield `(opens_a_document, tree)` for the sentences of a part."""
    sentences = read_trees(folder / part.file, merge_contractions=language == "fr")
    for number, sentence in enumerate(sentences):
        tests = number % _TESTING_SHARE == 0
        if part.share == "all" or tests == (part.share == "testing"):
            yield sentence
