"""Each refusal is a sentence a person understands, in their language."""

import ast
import re
from pathlib import Path
from string import Formatter
from typing import get_args

import pytest

import plugin_server
from plugin_server.session.refusals import SENTENCES, RefusalCode, Refused

CODES: tuple[RefusalCode, ...] = get_args(RefusalCode)
JARGON = re.compile(
    r"\b(invalid|invalide|exception|null|none|token|socket|websocket|command|"
    r"commande|event|payload|json|http|version|stream|id|code|state|client_|lobby|4\d\d|5\d\d)\b|_",
    re.IGNORECASE,
)


def placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


def raised() -> set[str]:
    """Every code that stands in a `Refused(…)` somewhere in the service."""
    root = Path(plugin_server.__file__).parent
    calls = (
        node
        for path in root.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Refused"
    )
    return {
        part.value
        for call in calls
        for part in ast.walk(call)
        if isinstance(part, ast.Constant) and isinstance(part.value, str)
    }


RAISED = raised()


@pytest.mark.parametrize("code", CODES)
def test_each_code_has_a_sentence_in_english_and_in_french(code: RefusalCode) -> None:
    english, french = SENTENCES[code]
    assert english.strip()
    assert french.strip()
    assert english != french


def test_there_is_no_sentence_without_a_code() -> None:
    assert set(SENTENCES) == set(CODES)


@pytest.mark.parametrize("code", CODES)
def test_both_languages_leave_the_same_blanks(code: RefusalCode) -> None:
    english, french = SENTENCES[code]
    assert placeholders(english) == placeholders(french)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_sentence_is_a_sentence(code: RefusalCode, language: str) -> None:
    sentence = Refused(code, ["2"]).sentence(language)
    assert sentence[0].isupper()
    assert sentence.endswith(".")


@pytest.mark.parametrize("code", CODES)
def test_a_sentence_has_no_jargon(code: RefusalCode) -> None:
    for sentence in SENTENCES[code]:
        without_blanks = re.sub(r"\{\w+\}", "", sentence)
        assert JARGON.findall(without_blanks) == []


@pytest.mark.parametrize("code", CODES)
def test_each_code_is_raised_somewhere(code: RefusalCode) -> None:
    assert code in RAISED


def test_a_french_refusal_speaks_french() -> None:
    assert Refused("no_seat").sentence("fr") == SENTENCES["no_seat"][1]


def test_a_refusal_names_the_steps_in_words() -> None:
    assert "Clarification, Request and contract" in Refused("not_now", ["2", "3"]).sentence("en")
    assert "Clarification, Demande et contrat" in Refused("not_now", ["2", "3"]).sentence("fr")


def test_a_long_list_of_steps_is_shortened() -> None:
    assert "Presentation, …, " in Refused("not_now", ["1", "2", "3", "4a", "4b"]).sentence("en")
