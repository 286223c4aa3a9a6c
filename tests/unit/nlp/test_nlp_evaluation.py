"""The need's helper on the sets written for it: what it must reach on the split that no rule was written on."""

from typing import get_args

import pytest

from nlp.evaluation import measures
from nlp.evaluation.measures import FORMS, Form, Measured
from nlp.evaluation.sets import Presentation, Said, Split, Statement, read, stripped
from nlp.interventions.classify import Label, Target
from nlp.language.loading import Language
from nlp.need.checks import Check
from nlp.need.evidence import Kind

BOTH_LANGUAGES = pytest.mark.parametrize("language", get_args(Language))
BOTH_FORMS = pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)

ENOUGH = 0.80
"""Macro F1 on interventions and on checks."""

WITHIN = 0.08
"""What may be lost when case and punctuation are."""


def both(measure: measures.Measure, language: Language) -> tuple[Measured, Measured]:
    given, bare = (measure(language, "test", form) for form in FORMS.values())
    return given, bare


@BOTH_LANGUAGES
@pytest.mark.parametrize("measure", [measures.interventions, measures.checks], ids=["interventions", "checks"])
def test_labels_are_found_as_given_and_without_case_and_punctuation(
    language: Language, measure: measures.Measure
) -> None:
    given, bare = both(measure, language)
    assert given.macro >= ENOUGH
    assert bare.macro >= given.macro - WITHIN


@BOTH_LANGUAGES
@BOTH_FORMS
def test_a_question_is_hardly_ever_taken_for_a_suggestion_wrongly(language: Language, form: Form) -> None:
    score = measures.interventions(language, "test", form).scores["disguised_suggestion"]
    assert score.precision >= 0.92
    assert score.recall >= 0.65


@BOTH_LANGUAGES
def test_strong_statements_are_left_alone(language: Language) -> None:
    given, bare = (measures.strong_left_alone(language, "test", form) for form in FORMS.values())
    assert given >= 0.92
    assert bare >= given - WITHIN


@BOTH_LANGUAGES
def test_three_quotations_say_more_of_the_need_than_the_first_three_sentences(language: Language) -> None:
    near = measures.telling(language, "test")
    assert near.quotations > near.first_sentences


@BOTH_LANGUAGES
def test_the_sets_are_large_enough_and_hold_every_label(language: Language) -> None:
    splits: tuple[Split, ...] = get_args(Split)
    said = [item for split in splits for item in read("interventions", Said, language, split)]
    statements = [item for split in splits for item in read("statements", Statement, language, split)]
    told = [item for split in splits for item in read("evidence", Presentation, language, split)]
    assert len(said) >= 300
    assert len(statements) >= 150
    assert {item.label for item in said} == set(get_args(Label))
    assert {item.target for item in said} == {*get_args(Target), None}
    assert {check for item in statements for check in item.checks} == set(get_args(Check))
    assert {quotation.kind for item in told for quotation in item.evidence} == set(get_args(Kind))
    assert {"written", "spoken"} == {item.style for item in (*said, *statements)}
    assert any(item.why for item in said)


@BOTH_LANGUAGES
def test_nothing_that_rules_were_written_on_is_in_the_test(language: Language) -> None:
    for name, kept in (("interventions", Said), ("statements", Statement)):
        seen = {stripped(item.text) for item in read(name, kept, language, "dev")}
        assert not [item.id for item in read(name, kept, language, "test") if stripped(item.text) in seen]


@BOTH_LANGUAGES
def test_every_quotation_of_the_sets_is_verbatim(language: Language) -> None:
    for split in get_args(Split):
        for item in read("evidence", Presentation, language, split):
            for quotation in item.evidence:
                assert quotation.text in item.turns[quotation.turn].text, item.id
                assert item.turns[quotation.turn].role == "client", item.id


def test_stripped_text_keeps_its_words() -> None:
    assert stripped("Aujourd'hui, qu'est-ce que tu ressens ?") == "aujourd'hui qu'est-ce que tu ressens"
    assert stripped("“Why?” – she didn’t say…") == "why she didn’t say"
