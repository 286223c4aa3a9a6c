"""The method's words in each language: step names, what to do now, cue cards, kinds of help, the charter.

One TOML file a language, with the same keys; panels receive them as JSON.
"""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any


@cache
def guidance(language: str) -> dict[str, Any]:
    """All the words in "en" or "fr"."""
    return tomllib.loads((Path(__file__).parent / f"{language}.toml").read_text(encoding="utf-8"))
