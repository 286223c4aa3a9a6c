"""The method's words in each language: step names, what to do now, cue cards, kinds of help, the charter.

One TOML file a language, with the same keys; panels receive them as JSON. fr-vous.toml holds only the French texts
that change in a group where one says *vous* to a person.
"""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any


@cache
def guidance(language: str, address: str = "tu") -> dict[str, Any]:
    """All the words in "en" or "fr".

    `address` is how the group speaks to one person in French: fr.toml says "tu"; for "vous", fr-vous.toml is laid
    over it. English has one *you*: its words are the same for both.
    """
    if (language, address) == ("fr", "vous"):
        return _laid_over(_read("fr"), _read("fr-vous"))
    return _read(language)


@cache
def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((Path(__file__).parent / f"{name}.toml").read_text(encoding="utf-8"))


def _laid_over(words: dict[str, Any], changes: dict[str, Any]) -> dict[str, Any]:
    """The words with these changes: tables are merged, texts and lists are replaced whole. Neither is altered."""
    merged = {
        key: _laid_over(words[key], change) if isinstance(change, dict) else change for key, change in changes.items()
    }
    return words | merged
