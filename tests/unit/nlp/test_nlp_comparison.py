"""What differs between wordings is shown as the words themselves."""

import pytest

from nlp.language.loading import Language
from nlp.need.comparison import Span, how_apart, what_moved


def words(text: str, spans: tuple[Span, ...]) -> list[str]:
    return [text[start:end] for start, end in spans]


@pytest.mark.parametrize(
    ("language", "before", "after", "gone", "new"),
    [
        (
            "en",
            "My team is not motivated.",
            "Since March I have stopped asking my team, for fear of a refusal.",
            ["not motivated"],
            ["March", "stopped asking", "fear", "refusal"],
        ),
        (
            "fr",
            "Mon équipe est démotivée.",
            "Depuis mars j'évite mon équipe, par crainte d'un refus.",
            ["démotivée"],
            ["mars", "évite", "crainte", "refus"],
        ),
    ],
)
def test_what_moved_is_the_telling_words_of_each_text_that_the_other_has_not(
    language: Language, before: str, after: str, gone: list[str], new: list[str]
) -> None:
    moved = what_moved(before, after, language)
    assert words(before, moved.gone) == gone
    assert words(after, moved.new) == new


@pytest.mark.parametrize(
    ("language", "before", "after", "who"),
    [
        ("en", "They never ask for help.", "I never ask for help.", "I"),
        ("fr", "Ils ne demandent jamais d'aide.", "Je ne demande jamais d'aide.", "Je"),
    ],
)
def test_who_acts_is_what_moved(language: Language, before: str, after: str, who: str) -> None:
    assert words(after, what_moved(before, after, language).new) == [who]


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [
        ("en", "I need to decide which meetings I leave.", "I need to decide which meeting I am leaving."),
        ("fr", "J'ai besoin de choisir les réunions.", "j'ai besoin de choisir la réunion"),
        ("en", "", ""),
    ],
)
def test_another_form_of_the_same_word_is_no_difference(language: Language, before: str, after: str) -> None:
    moved = what_moved(before, after, language)
    assert moved.gone == moved.new == ()


def test_mirrors_differ_from_the_need_and_from_each_other_by_their_words() -> None:
    need = "I need to prepare a frank talk with my deputy before June."
    mirrors = [
        "The need I hear is to prepare a talk with your deputy.",
        "I hear that you need courage for a talk.",
    ]
    apart = how_apart(need, mirrors, "en")
    assert words(mirrors[0], apart.own[0]) == []
    assert words(mirrors[1], apart.own[1]) == ["courage"]
    assert words(need, apart.unsaid) == ["frank", "June"]
    assert apart.shared == ("talk",)


def test_without_mirrors_nobody_has_given_any_word_back() -> None:
    apart = how_apart("J'ai besoin de temps.", [], "fr")
    assert apart.own == ()
    assert apart.shared == ()


def test_nothing_in_a_comparison_is_a_number() -> None:
    """Anti-feature: how far apart two wordings are is never a score."""
    moved = what_moved("My team is tired.", "I am tired.", "en")
    assert set(vars(type(moved))["__slots__"]) == {"gone", "new"}
