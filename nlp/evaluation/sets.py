"""Reads the evaluation sets: what people say or write, and what careful readers make of it. Measures nothing."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Literal, TypeVar

import msgspec

from nlp.interventions.classify import Label, Target
from nlp.language.loading import Language
from nlp.need.checks import Check
from nlp.need.evidence import Kind

FOLDER = Path(__file__).parent / "sets"

Split = Literal["dev", "test"]
"""Rules are written while looking at "dev" alone; "test" is only ever counted."""

_PUNCTUATION = re.compile(r"(?<!\w)['’\-]|['’\-](?!\w)|[^\w\s'’\-]")
_BLANKS = re.compile(r"\s+")


class Item(msgspec.Struct, frozen=True, kw_only=True):
    """What all have in common; `why` says who is right, and why, where readers may differ."""

    id: str
    style: Literal["written", "spoken"] = "written"
    why: str = ""


class Said(Item, frozen=True, kw_only=True):
    """One intervention of a consultant, its label, and the target of a question."""

    text: str
    label: Label
    target: Target | None


class Statement(Item, frozen=True, kw_only=True):
    """A statement of need; a strong one has no checks."""

    text: str
    checks: frozenset[Check]


class Turn(msgspec.Struct, frozen=True):
    role: Literal["client", "consultant"]
    text: str


class Quotation(msgspec.Struct, frozen=True):
    """A verbatim part of a turn."""

    turn: int
    kind: Kind
    text: str


class Presentation(Item, frozen=True, kw_only=True):
    """What a client told; `need` is how they would word it later themselves."""

    turns: tuple[Turn, ...]
    evidence: tuple[Quotation, ...]
    need: str


Kept = TypeVar("Kept", Said, Statement, Presentation)


@cache
def read(name: str, kept: type[Kept], language: Language, split: Split) -> tuple[Kept, ...]:
    """The items of a set, as in `read("statements", Statement, "fr", "test")`. Raises msgspec.ValidationError."""
    lines = (FOLDER / f"{name}.{language}.{split}.jsonl").read_text(encoding="utf8").splitlines()
    return tuple(msgspec.json.decode(line, type=kept) for line in lines if line.strip())


def stripped(text: str) -> str:
    """The text as the poorest recogniser would give it: lower case, apostrophes and hyphens inside words alone."""
    return _BLANKS.sub(" ", _PUNCTUATION.sub(" ", text.lower())).strip()
