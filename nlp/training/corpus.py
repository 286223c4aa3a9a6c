"""Builds spaCy training and test documents from trees, with spoken variants. Never decides which treebank is used."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import spacy
from spacy.tokens import Doc, DocBin
from spacy.vocab import Vocab

from nlp.training.annotation import dependency, features, lemma, part_of_speech
from nlp.training.conllu import Tree
from nlp.training.spoken import Style, restyle
from nlp.training.treebanks import Language, Part, trees

# Each passage is learnt as written and once more as speech; the fully spoken style is the commonest in use.
_SPOKEN_STYLES: tuple[Style, ...] = ("lower", "spoken", "spoken", "hesitant", "unpunctuated")
_MOST_SENTENCES = 12


def training_documents(folder: Path, parts: Iterable[Part], language: Language) -> DocBin:
    """Documents of 1 to 12 sentences, each followed by a variant in a spoken style chosen by a fixed seed."""
    dice = random.Random(0)
    documents = DocBin(store_user_data=False)
    vocab = spacy.blank(language).vocab
    for part in parts:
        for passage in _passages(trees(folder, part, language), _lengths(dice)):
            for style in ("written", dice.choice(_SPOKEN_STYLES)):
                if styled := _styled(passage, style, language, dice):
                    documents.add(document(vocab, styled, language))
    return documents


def checking_documents(
    folder: Path, parts: Iterable[Part], language: Language, styles: Sequence[Style], *, one_sentence: bool = False
) -> DocBin:
    """Documents of 1 to 12 sentences, or of one, in each of the given styles."""
    documents = DocBin(store_user_data=False)
    vocab = spacy.blank(language).vocab
    for style in styles:
        dice = random.Random(0)
        for part in parts:
            lengths = _ones() if one_sentence else _lengths(dice)
            for passage in _passages(trees(folder, part, language), lengths):
                if styled := _styled(passage, style, language, dice):
                    documents.add(document(vocab, styled, language))
    return documents


def document(vocab: Vocab, passage: Sequence[Tree], language: Language) -> Doc:
    """One annotated document; its sentences start where the trees do."""
    tokens = [token for tree in passage for token in tree]
    heads: list[int] = []
    starts: list[bool | int | None] = []
    for tree in passage:
        first = len(heads)
        heads += [first + token.head for token in tree]
        starts += [position == 0 for position in range(len(tree))]
    # A sentence ends at a space, whatever the treebank says of its last token.
    ends = {index for index in range(len(tokens) - 1) if starts[index + 1]}
    return Doc(
        vocab,
        words=[token.form for token in tokens],
        spaces=[token.space or index in ends for index, token in enumerate(tokens)],
        tags=[token.tag for token in tokens] if language == "en" else None,
        pos=[part_of_speech(token) for token in tokens],
        morphs=[features(token, language) for token in tokens],
        lemmas=[lemma(token, language) for token in tokens],
        heads=heads,
        deps=[dependency(token, language) for token in tokens],
        sent_starts=starts,
    )


def _styled(passage: Sequence[Tree], style: Style, language: Language, dice: random.Random) -> list[Tree]:
    return [tree for tree in (restyle(tree, style, language, dice) for tree in passage) if tree]


def _passages(sentences: Iterable[tuple[bool, Tree]], lengths: Iterator[int]) -> Iterator[list[Tree]]:
    """Group sentences in passages of the given lengths; a passage never crosses two documents."""
    passage: list[Tree] = []
    length = next(lengths)
    for opens, tree in sentences:
        if passage and (opens or len(passage) >= length):
            yield passage
            passage, length = [], next(lengths)
        passage.append(tree)
    if passage:
        yield passage


def _lengths(dice: random.Random) -> Iterator[int]:
    while True:
        yield dice.randint(1, _MOST_SENTENCES)


def _ones() -> Iterator[int]:
    while True:
        yield 1
