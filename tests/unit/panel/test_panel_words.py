"""The panel's French is set as French is: no line begins with a sign that belongs to the word before it."""

import re
from pathlib import Path

import pytest

import meeting_apps

WORDS = Path(meeting_apps.__file__).parent / "panel" / "words"
QUOTED = re.compile(r'"(?:[^"\\\n]|\\.)*"')
LOOSE = re.compile(r"[\w»”’)…] [;?!:»]|« ")


@pytest.mark.parametrize("file", ["fr.js", "fr-vous.js"])
def test_a_sign_that_follows_a_space_in_french_never_begins_a_line(file: str) -> None:
    texts = QUOTED.findall((WORDS / file).read_text(encoding="utf-8"))
    assert len(texts) > 20
    assert [text for text in texts if LOOSE.search(text)] == []
