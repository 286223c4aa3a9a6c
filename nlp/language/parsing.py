"""Parses one sentence into plain tokens. No word that was said stays in the pipeline's vocabulary afterwards."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass

from nlp.language.loading import Language, load

_parsing: dict[Language, threading.Lock] = {"en": threading.Lock(), "fr": threading.Lock()}


@dataclass(frozen=True, slots=True)
class Token:
    """A token at `start` to `end` (characters) of its text; `head` is the index of its governor, its own for a root.

    `lower` has straight apostrophes, `lemma` is lower case, `pos` is the universal part of speech and `morph` the
    features as "Name=Value".
    """

    start: int
    end: int
    lower: str
    lemma: str
    pos: str
    morph: frozenset[str]
    head: int
    dep: str


def parse(sentences: Sequence[str], language: Language) -> list[tuple[Token, ...]]:
    """Parse texts that are one sentence each (a recogniser's segment is trusted). Raises PipelineMissing."""
    pipeline = load(language)
    # spaCy keeps every new word for ever, except inside a memory zone; a zone belongs to one thread at a time.
    with _parsing[language], pipeline.memory_zone():
        docs = [pipeline.make_doc(sentence) for sentence in sentences]
        for doc in docs:
            for token in doc:
                token.is_sent_start = token.i == 0
        return [
            tuple(
                Token(
                    start=token.idx,
                    end=token.idx + len(token.text),
                    lower=token.lower_.replace("\u2019", "'"),
                    lemma=token.lemma_.lower().replace("\u2019", "'"),
                    pos=token.pos_,
                    morph=frozenset(str(token.morph).split("|")),
                    head=token.head.i,
                    dep=token.dep_,
                )
                for token in doc
            )
            for doc in pipeline.pipe(docs)
        ]
