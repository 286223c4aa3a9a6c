"""Makes written trees look like recognised speech: lower case, no punctuation, hesitations. Never changes a word."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Literal

from nlp.training.conllu import Tree, TreeToken
from nlp.training.hesitation import hesitant
from nlp.training.treebanks import Language

Style = Literal["written", "lower", "unpunctuated", "spoken", "hesitant"]


def restyle(tree: Tree, style: Style, language: Language, dice: random.Random) -> Tree:
    """Return the tree in the given style; empty when nothing but punctuation was in it. Hesitations are drawn."""
    if style in ("unpunctuated", "spoken", "hesitant"):
        tree = without_punctuation(tree)
    if style in ("lower", "spoken", "hesitant"):
        tree = tuple(replace(token, form=token.form.lower()) for token in tree)
    return hesitant(tree, language, dice) if style == "hesitant" else tree


def without_punctuation(tree: Tree) -> Tree:
    """Drop what is not pronounced and hang its dependents on the nearest governor that is."""
    kept = [index for index, token in enumerate(tree) if _is_pronounced(token)]
    if not kept:
        return ()
    new_index = {old: new for new, old in enumerate(kept)}
    roots = [old for old in kept if tree[old].head == old]
    root = new_index[roots[0]] if roots else 0
    tokens = []
    for new, old in enumerate(kept):
        token = tree[old]
        # Where the root itself is not pronounced, the first word takes its place.
        governor = root if new == root else new_index.get(_pronounced_governor(tree, old, new_index), root)
        dropped_next = old + 1 < len(tree) and old + 1 not in new_index
        tokens.append(
            replace(
                token,
                head=governor,
                dep="ROOT" if governor == new else token.dep,
                space=token.space or dropped_next,
            )
        )
    return tuple(tokens)


def _is_pronounced(token: TreeToken) -> bool:
    return token.pos != "PUNCT" and (token.pos != "SYM" or token.form.isalnum())


def _pronounced_governor(tree: Tree, index: int, kept: dict[int, int]) -> int:
    governor = tree[index].head
    while governor not in kept and tree[governor].head != governor:
        governor = tree[governor].head
    return governor
