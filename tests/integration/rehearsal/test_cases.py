"""The fictional cases: whole in both languages, and good enough to practise on."""

import tomllib
from importlib.resources import files
from typing import Any, get_args

import pytest

from nlp.interventions.advice import looks_like_advice
from plugin_server.rehearsal.case import CASES, Case, CaseName, load_case
from plugin_server.session.commands import ContributionKind, Language
from tests.typography import ILL_SET

LANGUAGES: tuple[Language, ...] = get_args(Language)
SHORT = 300
"""Characters of the shortest field in which people type."""


@pytest.fixture(params=[(language, name) for name in CASES for language in LANGUAGES], ids="-".join)
def told(request: pytest.FixtureRequest) -> tuple[Language, Case]:
    language, name = request.param
    return language, load_case(language, name)


def texts(found: Any) -> list[str]:
    if isinstance(found, dict):
        return [text for value in found.values() for text in texts(value)]
    if isinstance(found, list):
        return [text for value in found for text in texts(value)]
    return [found] if isinstance(found, str) else []


def test_everyone_has_a_name_of_their_own(told: tuple[Language, Case]) -> None:
    _, case = told
    roles = (case.facilitator, case.client, *case.consultants, case.observer, case.cofacilitator)
    assert len({role.name for role in roles}) == len(roles)
    assert case.client.witness in {role.name for role in case.consultants}
    assert {slip.who for slip in case.slips} <= {role.name for role in roles}


def test_a_case_is_rich_enough_to_practise_on(told: tuple[Language, Case]) -> None:
    _, case = told
    assert 6 <= len(case.client.story) <= 9
    assert len(case.client.answers) == len(case.consultants)
    gifts = {gift.kind for role in case.consultants for gift in (role.reading, role.path)}
    assert gifts == set(get_args(ContributionKind))
    assert 4 <= len(case.slips) <= 7
    assert {"1", "2", "4", "5"} <= {slip.step for slip in case.slips}
    passing = [role for role in case.consultants[:-1] if role.subject is None]
    assert len(passing) == 1
    assert {role.remark.kind for role in (case.client, case.cofacilitator, *case.consultants) if role.remark} == {
        "helped",
        "change",
    }


def test_the_one_piece_of_advice_is_recognised_and_questions_are_not(told: tuple[Language, Case]) -> None:
    language, case = told
    assert [looks_like_advice(role.advice, language) for role in case.consultants if role.advice] == [True]
    assert not any(looks_like_advice(role.question, language) for role in case.consultants)


def test_what_is_typed_fits_its_field_with_a_word_planted_in_it(told: tuple[Language, Case]) -> None:
    _, case = told
    for role in case.consultants:
        for text in (role.question, role.advice, role.mirror, role.subject.text if role.subject else ""):
            assert len(text) < SHORT - 20
    assert len(case.client.need.text.split()) <= 50


@pytest.mark.parametrize("name", CASES)
def test_the_languages_are_equals(name: CaseName) -> None:
    english, french = (load_case(language, name) for language in LANGUAGES)
    assert len(english.client.story) == len(french.client.story)
    assert [slip.step for slip in english.slips] == [slip.step for slip in french.slips]
    assert [role.path.kind for role in english.consultants] == [role.path.kind for role in french.consultants]


def test_french_is_typographic_and_takes_no_middle_dot() -> None:
    folder = files("plugin_server.rehearsal") / "cases" / "fr"
    for name in CASES:
        for text in texts(tomllib.loads((folder / f"{name}.toml").read_text(encoding="utf-8"))):
            assert not set("·'\"") & set(text), text
            assert not ILL_SET.search(text), text
