import json
from typing import Any, get_args

import pytest

from nlp.language.loading import Language
from nlp.need.criteria import ORDER, TEXTS, WHO_IS_ON, Criterion, criterion_of
from nlp.need.evidence import Line, find_evidence
from nlp.need.questions import next_question
from tests.typography import ILL_SET
from tests.unit.nlp.recordings import FIXTURES

STATEMENTS: list[dict[str, Any]] = json.loads((FIXTURES / "need" / "statements.json").read_text())["statements"]
HELP = ["ideas"]
GOOD = "Since March I keep silent at the morning round. I need to find words that I can hold before the team."


def criterion(need: str, language: Language, request: str = "", kinds: list[str] | None = None) -> str | None:
    question = next_question(need, request, HELP if kinds is None else kinds, (), language)
    return question.criterion if question else None


def test_strong_statements_of_the_method_are_left_alone() -> None:
    assert len(STATEMENTS) == 24
    doubted = [
        statement["strong"]
        for statement in STATEMENTS
        if next_question(statement["strong"], "", statement["help"], (), statement["language"])
    ]
    assert len(doubted) <= 1


def test_weak_statements_of_the_method_all_raise_a_question() -> None:
    assert all(criterion(statement["weak"], statement["language"]) for statement in STATEMENTS)


def test_most_weak_statements_raise_a_question_that_their_rewording_answers() -> None:
    answered = [s for s in STATEMENTS if criterion(s["weak"], s["language"]) in s["mends"]]
    # In the others the client is no subject of the sentence: C1 comes first at the contract.
    others = [s for s in STATEMENTS if s not in answered]
    assert len(answered) >= 14
    assert sum(criterion(s["weak"], s["language"]) == "C1" for s in others) >= len(others) - 1


@pytest.mark.parametrize(
    ("language", "need", "expected"),
    [
        ("en", "My team is not motivated.", "C1"),
        ("en", "Everybody is always late.", "C1"),
        ("en", "How do I make them respect me?", "C5"),
        ("en", "Convince the product owner to drop the deadline.", "C4"),
        ("en", "I am tired because my manager changes the plan every week.", "C5"),
        ("en", "Communication, planning and roles are all a mess.", "C1"),
        ("en", "How do I tell my team? And how do I share the budget?", "C6"),
        ("en", "Should I fire the night manager, yes or no?", "C11"),
        ("en", "My boss is toxic and I feel bad.", "C12"),
        ("en", "I am lost.", "C2"),
        ("fr", "Mes équipes sont démotivées.", "C1"),
        ("fr", "Il faut convaincre la direction d'investir.", "C4"),
        ("fr", "Comment faire en sorte que mon équipe me respecte ?", "C5"),
        ("fr", "Le planning, les prestataires et la gouvernance ne vont pas.", "C1"),
        ("fr", "Comment le dire à mon équipe ? Et comment partager le budget ?", "C6"),
        ("fr", "Est-ce que je dois quitter le conseil d'administration ?", "C11"),
        ("fr", "Est-ce normal que je travaille tous les soirs ?", "C11"),
        ("fr", "Mon chef est incompétent et je n'en peux plus.", "C12"),
        ("fr", "J'ai un problème de communication avec mon N+1.", "C8"),
        ("fr", "Je suis perdue.", "C2"),
    ],
)
def test_a_weak_statement_raises_the_question_it_lacks(language: Language, need: str, expected: str) -> None:
    assert criterion(need, language) == expected


@pytest.mark.parametrize(
    ("language", "need"),
    [
        ("en", "When my director calls me at night I pick up, and my family pays for it. "
               "I need to prepare the words to set a limit."),
        ("en", "I promised a raise I cannot give. I need to decide what I tell the person on Friday."),
        ("en", "Since my colleague became my boss, I no longer tell her what I think. "
               "I want to understand what I am afraid of losing."),
        ("fr", "Depuis deux ans j'anime une réunion que personne ne prépare et je finis par tout faire. "
               "J'ai besoin de choisir ce que j'arrête de faire avant la prochaine."),
        ("fr", "J'ai promis une augmentation que je ne peux pas donner. "
               "Je dois décider ce que je dis à la personne vendredi."),
        ("fr", "Depuis que ma collègue est devenue ma cheffe, je ne lui dis plus ce que je pense. "
               "Je veux comprendre ce que j'ai peur de perdre."),
    ],
)  # fmt: skip
def test_other_good_statements_are_left_alone(language: Language, need: str) -> None:
    assert criterion(need, language) is None


def test_kinds_of_help_are_asked_for_when_none_is_chosen_or_worded() -> None:
    assert criterion(GOOD, "en", kinds=[]) == "C7"
    assert criterion(GOOD, "en", "Help me with your own experience.", kinds=[]) is None


def test_a_french_on_is_asked_about_and_not_corrected() -> None:
    question = next_question("On n'avance pas.", "", HELP, (), "fr")
    assert question is not None
    assert question.criterion == "C1"
    assert "toi, vous" in question.text


def test_a_question_that_was_asked_is_not_asked_again() -> None:
    asked: list[str] = []
    while question := next_question("My team is not motivated.", "", [], (), "en", asked):
        assert question.criterion not in asked
        asked.append(question.criterion)
    assert asked[:3] == ["C1", "C5", "C7"]


def test_what_was_told_need_not_be_written_again() -> None:
    told = find_evidence(Line("1", "I manage a team of twelve people in a hospital.", 0.0, "said"), "en")
    assert [evidence.kind for evidence in told] == ["situation"]
    question = next_question("I am lost.", "", HELP, told, "en")
    assert question is not None
    assert question.criterion != "C2"


def test_what_was_tried_raises_the_question_of_what_to_leave_out() -> None:
    tried = find_evidence(Line("1", "I have tried to explain it twice.", 0.0, "said"), "en")
    question = next_question(GOOD, "", HELP, tried, "en")
    assert question is not None
    assert question.criterion == "C9"
    assert next_question(GOOD, "Leave the medical side aside.", HELP, tried, "en") is None


def test_a_long_statement_is_asked_to_be_plain() -> None:
    rounds = " We meet at eight, the files are read one by one, and the night shift goes home." * 3
    assert criterion(GOOD + rounds, "en") == "C10"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_without_words_there_is_no_question(language: Language) -> None:
    assert next_question("", "  ", [], (), language) is None


def test_every_criterion_has_its_question_in_both_languages_and_its_place() -> None:
    asked_about = [criterion_of(subject) for subject in ORDER]
    assert set(asked_about) == set(get_args(Criterion)) == set(TEXTS)
    assert all(text["en"].endswith("?") and text["fr"].endswith("?") for text in TEXTS.values())
    assert set(asked_about[:6]) == {"C1", "C4", "C5", "C7"}


def test_a_question_is_set_as_french_is() -> None:
    french = [text[wording] for text in (*TEXTS.values(), WHO_IS_ON) for wording in ("fr", "vous")]
    assert [text for text in french if ILL_SET.search(text)] == []


def test_a_group_that_says_vous_is_asked_with_vous() -> None:
    question = next_question("On n'avance pas.", "", HELP, (), "fr", wording="vous")
    assert question is not None
    assert "toi" not in question.text


@pytest.mark.parametrize(
    ("language", "need", "request_text", "seen"),
    [
        ("en", "My boss is toxic and I feel bad.", "", "My boss is toxic"),
        ("en", "I manage a ward.", "How can I convince the board to hire?", "I convince"),
        ("en", "How do I tell my team?", "And how do I share the budget?", "How do I tell my team?"),
        ("en", "I am lost.", "", ""),
        ("en", "My team is not motivated.", "", ""),
        ("fr", "Mon chef est incompétent et je n’en peux plus.", "", "Mon chef est incompétent"),
        ("fr", "Est-ce que je dois quitter le conseil ?", "", "Est-ce que je dois quitter le conseil ?"),
        ("fr", "On n'avance pas.", "", "On"),
        ("fr", "Je suis perdue.", "", ""),
    ],
)
def test_a_question_shows_the_words_that_raised_it(language: Language, need: str, request_text: str, seen: str) -> None:
    question = next_question(need, request_text, HELP, (), language)
    assert question is not None
    assert question.seen == seen
