"""The panel's French is set as French is: no line begins with a sign that belongs to the word before it."""

import re
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

import meeting_apps
from tests.typography import ILL_SET

WORDS = Path(meeting_apps.__file__).parent / "panel" / "words"
TOKEN = re.compile(r"""//[^\n]*|/\*.*?\*/|"(?:[^"\\\n]|\\.)*"|[`{}]""", re.DOTALL)
PIECE = re.compile(r"(?:[^`\\$]|\\.|\$(?!\{))*", re.DOTALL)
VALUE = "x"
"""Stands in a text for what the code puts there."""


def texts(code: str) -> Iterator[str]:
    """Every text of a module, whether a string or a template; comments and the code in templates are none."""
    yield from _texts_until_closed(code, 0)


def _texts_until_closed(code: str, position: int) -> Generator[str, None, int]:
    """The texts of the code from `position` to the brace that closes it; returns where that ends."""
    depth = 0
    while found := TOKEN.search(code, position):
        token, position = found.group(), found.end()
        if token == "`":
            position = yield from _template(code, position)
        elif token.startswith('"'):
            yield token[1:-1]
        elif token == "{":
            depth += 1
        elif token == "}":
            if depth == 0:
                return position
            depth -= 1
    return len(code)


def _template(code: str, position: int) -> Generator[str, None, int]:
    """The text of the template that begins at `position`, and those in its code; returns where it ends."""
    text = ""
    while True:
        piece = PIECE.match(code, position)
        assert piece is not None
        text, position = text + piece.group(), piece.end()
        if code[position] == "`":
            yield text
            return position + 1
        text += VALUE
        position = yield from _texts_until_closed(code, position + len("${"))


def test_texts_are_strings_and_templates_without_the_code_in_them() -> None:
    code = 'const a = { b: "one", /* "no" */ c: (n) => `${n} two${n > 1 ? "s" : ` and ${n}`} three` }; // "neither"'
    assert list(texts(code)) == ["one", "s", " and x", "x twox three"]


@pytest.mark.parametrize(
    "file",
    ["fr.js", "fr-vous.js", "home.js", "../../jitsi/static/words.js", "../../zoom/static/words.js"],
)
def test_a_sign_that_follows_a_space_in_french_never_begins_a_line(file: str) -> None:
    found = list(texts((WORDS / file).read_text(encoding="utf-8")))
    assert len(found) > 20
    assert [text for text in found if ILL_SET.search(text)] == []
