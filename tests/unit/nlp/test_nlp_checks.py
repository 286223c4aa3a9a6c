import importlib
import json
import pkgutil
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlp.language.loading import Language
from nlp.need import signs
from nlp.need.checks import Check, Finding, check
from nlp.need.criteria import CRITERIA, TEXTS, Wording
from nlp.need.frames import Frame
from tests.unit.nlp.recordings import FIXTURES

STATEMENTS: list[dict[str, Any]] = json.loads((FIXTURES / "need" / "statements.json").read_text())["statements"]
WEAK: dict[Language, list[str]] = {
    "en": [
        "My director is arrogant and nobody ever listens to me. Should I leave, yes or no?",
        "How can I convince the board to buy the scanner? And how do I make the drivers respect the rota?",
        "They did it again.",
        "I'd like some help with communication.",
    ],
    "fr": [
        "Ma directrice est arrogante et personne ne m'écoute jamais. Dois-je partir, oui ou non ?",
        "Comment convaincre le conseil d'acheter le scanner ? Et comment faire pour que les chauffeurs respectent "
        "le planning ?",
        "Ils ont recommencé.",
        "J'aimerais de l'aide sur la communication.",
    ],
}


def seen(text: str, language: Language) -> dict[Check, str]:
    return {finding.check: text[finding.start : finding.end] for finding in check(text, language)}


def test_strong_statements_of_the_method_are_left_alone() -> None:
    doubted = [(s["strong"], found) for s in STATEMENTS if (found := seen(s["strong"], s["language"]))]
    assert doubted == []


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_finding_shows_the_words_it_saw(language: Language) -> None:
    found = seen(WEAK[language][0], language)
    expected: dict[Language, dict[Check, str]] = {
        "en": {
            "closed_question": "Should I leave, yes or no?",
            "blame_others": "My director is arrogant",
            "absolute": "nobody ever listens",
        },
        "fr": {
            "closed_question": "Dois-je partir, oui ou non ?",
            "blame_others": "Ma directrice est arrogante",
            "absolute": "personne ne m'écoute jamais",
        },
    }
    assert found == expected[language]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_what_is_lacking_is_shown_on_the_whole_statement(language: Language) -> None:
    text = WEAK[language][2]
    found = seen(f"  {text}\n", language)
    assert set(found) == {"no_first_person", "missing_context", "no_request"}
    assert set(found.values()) == {text}


@pytest.mark.parametrize("language", ["en", "fr"])
def test_two_checks_of_two_requests_see_their_own_request(language: Language) -> None:
    found = seen(WEAK[language][1], language)
    assert set(found) >= {"solution_disguised", "outside_control", "several_requests"}
    first, second = WEAK[language][1].split("?")[:2]
    assert found["solution_disguised"] in first
    assert found["outside_control"] in second


def test_findings_come_in_the_order_in_which_to_ask() -> None:
    order = list(get_args(Check))
    for language, texts in WEAK.items():
        for text in texts:
            places = [order.index(finding.check) for finding in check(text, language)]
            assert places == sorted(places)


@pytest.mark.parametrize("wording", ["en", "fr", "vous"])
def test_every_check_has_a_criterion_and_asks_its_question(wording: Wording) -> None:
    language: Language = "en" if wording == "en" else "fr"
    for text in WEAK[language]:
        for finding in check(text, language, wording):
            assert finding.criterion == CRITERIA[finding.check]
            assert finding.question.endswith("?")


def test_a_group_that_says_vous_is_asked_with_vous() -> None:
    (finding,) = (f for f in check(WEAK["fr"][1], "fr", "vous") if f.check == "outside_control")
    assert finding == Finding("outside_control", finding.start, finding.end, "C5", TEXTS["C5"]["vous"])
    assert "tu" not in finding.question.split()


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("text", ["", "   ", "…", "?!", "\n\n"])
def test_without_words_there_is_no_finding(language: Language, text: str) -> None:
    assert check(text, language) == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "um my director is, you know, um arrogant and i i need to find what i tell her on monday"),
        ("fr", "euh ma directrice elle est arrogante et je je cherche ce que je lui dis lundi à la réunion"),
    ],
)
def test_fillers_and_stammers_hide_nothing_and_move_no_span(language: Language, text: str) -> None:
    found = seen(text, language)
    assert set(found) == {"blame_others"}
    assert found["blame_others"].startswith(("my director", "ma directrice"))


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from([*WEAK["en"], *WEAK["fr"], "œuf", "n\u0303", "é", "İ", "—", "“", "'", "¤"]), max_size=4),
    st.sampled_from(["en", "fr"]),
)
def test_spans_stay_within_any_text(parts: list[str], language: Language) -> None:
    text = " ".join(parts)
    for finding in check(text, language):
        assert 0 <= finding.start < finding.end <= len(text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The choir lost its key. The part that beats me is the sentence I open the meeting with."),
        ("en", "My aunt left me the shop. Rehearse with me how I hand back the ledger."),
        ("en", "I've no quarrel with the reform; what I haven't settled is my first day under it."),
        ("en", "The brass band plays on Sunday. A word for the mayor's widow, and I go home content."),
        ("fr", "La chorale a perdu sa clé. La phrase d'ouverture, à la réunion, je ne l'ai pas."),
        ("fr", "Ma tante m'a laissé le magasin. Ne jugez pas, regardez ce cahier avec moi."),
        ("fr", "Je n'ai rien contre la réforme ; ce que je n'ai pas réglé, c'est mon premier jour dedans."),
        ("fr", "La fanfare joue dimanche. Un mot pour la veuve du maire, et je rentre content."),
    ],
)
def test_whatever_may_seek_something_is_no_lack_of_a_request(language: Language, text: str) -> None:
    assert seen(text, language) == {}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "I can't settle on a colour for the boat, and the yard has rung twice."),
        ("en", "The inspector opened every fridge and I stood there with my arms folded."),
        ("fr", "Je bute sur la couleur du bateau, et le chantier a rappelé deux fois."),
        ("fr", "L'inspectrice a ouvert tous les frigos et je suis resté là, les bras croisés."),
    ],
)
def test_being_stuck_and_telling_ask_for_nothing(language: Language, text: str) -> None:
    assert set(seen(text, language)) == {"no_request"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Our board always votes on paper in December. How do I take my seat?"),
        ("en", "The customer always asks for me by name. What am I hiding from?"),
        ("fr", "Personne ne prend l'escalier le lundi. Comment je m'y croise avec ma voisine de bureau ?"),
    ],
)
def test_a_habit_with_its_day_or_its_place_is_a_plain_fact(language: Language, text: str) -> None:
    assert "absolute" not in seen(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Three things happened at the depot on Friday. I need to find what I say about the third."),
        (
            "en",
            "How far can I go with the parents, and where does my job stop? I'm looking for that line at the school.",
        ),
        (
            "fr",
            "Vendredi, trois choses au dépôt : la grue, le client, mon mensonge. Je cherche quoi dire du troisième.",
        ),
        ("fr", "Écoutez mes six minutes pour le tribunal et dites-moi à quel moment vous avez décroché."),
    ],
)
def test_two_sides_of_one_need_are_one_request(language: Language, text: str) -> None:
    assert "several_requests" not in seen(text, language)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_text_that_never_ends_is_answered(language: Language) -> None:
    word = "my boss " if language == "en" else "mon chef "
    assert "too_long" in seen(word * 500, language)


def test_every_sign_can_be_compiled() -> None:
    """Each is when first tried: a slip would else be found by whoever says its words first."""
    names = [f"{signs.__name__}.{module.name}" for module in pkgutil.iter_modules(signs.__path__)]
    held = [one for name in names for one in vars(importlib.import_module(name)).values() if isinstance(one, dict)]
    kept = [frames for table in held for frames in table.values() if isinstance(frames, tuple)]
    frames = [frame for some in kept for frame in some if isinstance(frame, Frame)]
    assert len(frames) > 300
    for frame in frames:
        frame.search("nobody has said a word")
