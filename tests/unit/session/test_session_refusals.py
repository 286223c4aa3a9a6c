"""Each refusal is a sentence a person understands, in their language."""

import ast
import re
from pathlib import Path
from string import Formatter
from typing import get_args

import pytest

import plugin_server
from plugin_server.session.refusals import SENTENCES, VOUS, RefusalCode, Refused
from tests.typography import ILL_SET

CODES: tuple[RefusalCode, ...] = get_args(RefusalCode)
JARGON = re.compile(
    r"\b(invalid|invalide|exception|null|none|token|socket|websocket|command|"
    r"commande|event|payload|json|http|version|stream|id|code|state|client_|lobby|4\d\d|5\d\d)\b|_",
    re.IGNORECASE,
)

TU = re.compile(r"\b(tu|te|toi|ton|ta|tes|tien|tienne|tiens|tiennes)\b|\bt’", re.IGNORECASE)
"""A word that speaks to someone as *tu*."""

ORDERS_OF_TU = (
    "accepte|adresse|ajoute|attends|choisis|clos|décide|demande|désigne|donne|écris|essaie|garde|laisse|nomme|"
    "ouvre|parle|prends|reçois|recharge|réessaie|relis|reviens|rouvre|termine|va|vote"
)
ORDER_OF_TU = re.compile(rf"(?:^|[.:,;] |\bpuis |\bet )(?:{ORDERS_OF_TU})\b", re.IGNORECASE)
"""An order given to someone as *tu*, at the beginning of a sentence or of one of its parts."""


def says_tu(sentence: str) -> list[str]:
    return [found.group() for pattern in (TU, ORDER_OF_TU) for found in pattern.finditer(sentence)]


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
    assert placeholders(english) == placeholders(french) == placeholders(VOUS.get(code, french))


@pytest.mark.parametrize("code", CODES)
def test_each_refusal_goes_out_in_english_in_french_and_in_the_french_of_vous(code: RefusalCode) -> None:
    sentences = Refused(code, ["2"]).sentences
    assert sentences.keys() == {"en", "fr", "vous"}
    assert all(sentence.strip() for sentence in sentences.values())


@pytest.mark.parametrize("code", CODES)
def test_a_group_that_says_vous_is_never_called_tu(code: RefusalCode) -> None:
    assert says_tu(Refused(code, ["2"]).sentence("vous")) == []


@pytest.mark.parametrize("code", CODES)
def test_a_group_that_says_tu_is_never_called_vous(code: RefusalCode) -> None:
    assert re.findall(r"\b(?:vous|votre|vos|vôtres?|(?!chez)\w+ez)\b", Refused(code, ["2"]).sentence("fr")) == []


@pytest.mark.parametrize("code", CODES)
def test_no_line_of_french_begins_with_a_sign(code: RefusalCode) -> None:
    assert not [text for text in (Refused(code, ["2"]).sentence(to) for to in ("fr", "vous")) if ILL_SET.search(text)]


@pytest.mark.parametrize("code", VOUS)
def test_the_french_of_vous_is_written_only_where_it_differs(code: RefusalCode) -> None:
    assert VOUS[code] != SENTENCES[code][1]


@pytest.mark.parametrize("code", CODES)
def test_french_includes_everyone_without_a_middle_dot(code: RefusalCode) -> None:
    for language in ("fr", "vous"):
        assert not set("·•") & set(Refused(code, ["2"]).sentence(language))


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("language", ["en", "fr", "vous"])
def test_a_sentence_is_a_sentence(code: RefusalCode, language: str) -> None:
    sentence = Refused(code, ["2"]).sentence(language)
    assert sentence[0].isupper()
    assert sentence.endswith(".")


@pytest.mark.parametrize("code", CODES)
def test_a_sentence_has_no_jargon(code: RefusalCode) -> None:
    for sentence in (*SENTENCES[code], *filter(None, [VOUS.get(code)])):
        without_blanks = re.sub(r"\{\w+\}", "", sentence)
        assert JARGON.findall(without_blanks) == []


@pytest.mark.parametrize("code", CODES)
def test_each_code_is_raised_somewhere(code: RefusalCode) -> None:
    assert code in RAISED


def test_a_french_refusal_speaks_french() -> None:
    assert Refused("no_seat").sentence("fr") == SENTENCES["no_seat"][1]


@pytest.mark.parametrize(("code", "sentence"), VOUS.items())
def test_a_refusal_to_a_group_that_says_vous_says_vous(code: RefusalCode, sentence: str) -> None:
    assert Refused(code, ["2"]).sentence("vous") == sentence.replace("{steps}", "Clarification")


def test_a_refusal_names_the_steps_in_words() -> None:
    assert "Clarification, Request and contract" in Refused("not_now", ["2", "3"]).sentence("en")
    assert "Clarification, Demande et contrat" in Refused("not_now", ["2", "3"]).sentence("fr")


def test_a_long_list_of_steps_is_shortened() -> None:
    assert "Presentation, …, " in Refused("not_now", ["1", "2", "3", "4a", "4b"]).sentence("en")
