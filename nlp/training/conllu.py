"""Reads CoNLL-U treebanks into tokens with their true spacing. Knows the format, never which treebank is used."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

Row: TypeAlias = list[str]


@dataclass(frozen=True, slots=True)
class TreeToken:
    """One syntactic token; `head` is the index of its governor in the sentence, its own index for the root."""

    form: str
    lemma: str
    pos: str
    tag: str
    feats: str
    head: int
    dep: str
    space: bool


Tree: TypeAlias = tuple[TreeToken, ...]


@dataclass(frozen=True, slots=True)
class _Contraction:
    """A surface form such as "du" that covers the words `first` to `last`."""

    first: int
    last: int
    form: str
    space: bool


def read_trees(path: Path, *, merge_contractions: bool) -> Iterator[tuple[bool, Tree]]:
    """Yield `(opens_a_document, tree)` for each sentence of a CoNLL-U file.

    With `merge_contractions` a contraction ("du" = "de" + "le") stays one token, as a tokenizer sees it;
    without, it is split in its words ("do" + "n't").
    """
    rows: list[Row] = []
    opens = False
    with path.open(encoding="utf8") as lines:
        for line in lines:
            if line.startswith("#"):
                opens = opens or line.startswith("# newdoc")
            elif line.strip():
                rows.append(line.rstrip("\n").split("\t"))
            elif rows:
                yield opens, _tree(rows, merge_contractions)
                rows, opens = [], False
    if rows:
        yield opens, _tree(rows, merge_contractions)


def _tree(rows: list[Row], merge: bool) -> Tree:
    words, contractions = _split_rows(rows)
    forms: list[tuple[Row, str, str, bool]] = []
    index_of: dict[int, int] = {0: -1}
    position = 0
    while position < len(words):
        contraction = contractions.get(int(words[position][0]))
        if contraction is None:
            span = [words[position]]
            pieces = [(span[0], span[0][1], span[0][4], _spaced(span[0]))]
        else:
            span = [word for word in words if contraction.first <= int(word[0]) <= contraction.last]
            pieces = _merged(span, contraction) if merge else _spelled_out(span, contraction)
        for offset, word in enumerate(span):
            index_of[int(word[0])] = len(forms) + min(offset, len(pieces) - 1)
        forms += pieces
        position += len(span)
    return tuple(_token(piece, here, index_of) for here, piece in enumerate(forms))


def _split_rows(rows: list[Row]) -> tuple[list[Row], dict[int, _Contraction]]:
    """Separate words from contractions; empty nodes ("8.1") belong to enhanced graphs and are dropped."""
    words: list[Row] = []
    contractions: dict[int, _Contraction] = {}
    for row in rows:
        if "-" in row[0]:
            first, last = map(int, row[0].split("-"))
            contractions[first] = _Contraction(first, last, row[1], _spaced(row))
        elif "." not in row[0]:
            words.append(row)
    return words, contractions


def _merged(span: list[Row], contraction: _Contraction) -> list[tuple[Row, str, str, bool]]:
    outward = [word for word in span if not contraction.first <= int(word[6]) <= contraction.last]
    governor = (outward or span)[0]
    return [(governor, contraction.form, "_".join(word[4] for word in span), contraction.space)]


def _spelled_out(span: list[Row], contraction: _Contraction) -> list[tuple[Row, str, str, bool]]:
    # Pieces that do not spell the surface form ("aux" = "à" + "les") stand apart in the text.
    apart = "".join(word[1] for word in span) != contraction.form
    inner = [(word, word[1], word[4], apart) for word in span[:-1]]
    return [*inner, (span[-1], span[-1][1], span[-1][4], contraction.space)]


def _token(piece: tuple[Row, str, str, bool], here: int, index_of: dict[int, int]) -> TreeToken:
    row, form, tag, space = piece
    head = index_of[int(row[6])]
    root = head in (-1, here)
    return TreeToken(
        form=form.replace("\u00a0", "").replace(" ", "") or "_",
        lemma=row[2],
        pos=row[3],
        tag=tag,
        feats=row[5],
        head=here if root else head,
        dep="ROOT" if root else row[7],
        space=space,
    )


def _spaced(row: Row) -> bool:
    return "SpaceAfter=No" not in row[9]
