"""Puts into a tree what people utter while they look for words: "um", "euh", a short word said twice."""

from __future__ import annotations

import random
from dataclasses import replace

from nlp.training.conllu import Tree, TreeToken
from nlp.training.treebanks import Language

_FILLERS: dict[Language, tuple[str, ...]] = {
    "en": ("um", "uh", "uh", "er", "well", "oh"),
    "fr": ("euh", "euh", "ben", "bah", "bon", "hein"),
}
_FILLED = 0.07
"""Share of words with a filler before them: about that of unprepared speech in the spoken treebanks."""
_REPEATED = 0.04
_LONGEST_STAMMER = 4
"""Letters: people repeat "je" or "the" while they search, hardly ever a long word."""


def hesitant(tree: Tree, language: Language, dice: random.Random) -> Tree:
    """The tree with fillers and stammers, each hung on the word that follows it, so that no arc crosses another."""
    said: list[TreeToken] = []
    place: list[int] = []
    for token in tree:
        apart = not said or said[-1].space
        if apart and dice.random() < _FILLED:
            said.append(_filler(dice.choice(_FILLERS[language]), governor=len(said) + 1))
        if apart and len(token.form) <= _LONGEST_STAMMER and dice.random() < _REPEATED:
            said.append(replace(token, head=len(said) + 1, dep="reparandum", space=True))
        place.append(len(said))
        said.append(token)
    uttered = set(range(len(said))) - set(place)
    return tuple(
        token if here in uttered else replace(token, head=place[token.head]) for here, token in enumerate(said)
    )


def _filler(form: str, governor: int) -> TreeToken:
    return TreeToken(form=form, lemma=form, pos="INTJ", tag="UH", feats="_", head=governor, dep="discourse", space=True)
