"""The guidance speaks of everything the code knows, in both languages alike."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest

from plugin_server.method import presets
from plugin_server.method.steps import ROLES, STEPS
from plugin_server.session.commands import ContributionKind, HelpKind, Language, SpeechScope, SubjectKind
from plugin_server.session.state import Rating, Stage

LANGUAGES: tuple[Language, ...] = get_args(Language)
NOW_LENGTH = 110
SHORT_LENGTH = 12


def read(language: Language) -> dict[str, Any]:
    path = Path(presets.__file__).with_name("guidance") / f"{language}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


def leaves(branch: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Every text with its path, list positions included."""
    if isinstance(branch, str):
        yield path, branch
        return
    pairs = branch.items() if isinstance(branch, dict) else enumerate(branch)
    for key, value in pairs:
        yield from leaves(value, f"{path}/{key}")


GUIDANCE = {language: read(language) for language in LANGUAGES}
TEXTS = [(language, path, text) for language in LANGUAGES for path, text in leaves(GUIDANCE[language])]


@pytest.fixture(params=LANGUAGES)
def guidance(request: pytest.FixtureRequest) -> dict[str, Any]:
    return GUIDANCE[request.param]


def test_english_and_french_have_the_same_texts() -> None:
    english, french = (dict(leaves(GUIDANCE[language])) for language in ("en", "fr"))
    assert english.keys() == french.keys()


def test_there_is_a_file_for_each_language_and_no_other() -> None:
    files = Path(presets.__file__).with_name("guidance").glob("*.toml")
    assert {file.stem for file in files} == set(LANGUAGES)


def test_no_text_is_empty() -> None:
    assert [(language, path) for language, path, text in TEXTS if not text.strip()] == []


def test_no_text_carries_markup() -> None:
    assert [(language, path) for language, path, text in TEXTS if any(c in text for c in "*_<>`#")] == []


def test_sentences_are_not_left_in_the_other_language() -> None:
    """A text of more than three words that is the same in both was forgotten by the translator."""
    english, french = (dict(leaves(GUIDANCE[language])) for language in ("en", "fr"))
    assert [path for path, text in english.items() if text == french[path] and len(text.split()) > 3] == []


def test_every_step_has_its_guidance_in_the_order_of_the_method(guidance: dict[str, Any]) -> None:
    assert tuple(guidance["steps"]) == STEPS


def test_every_role_knows_what_to_do_now_in_every_step(guidance: dict[str, Any]) -> None:
    for step in STEPS:
        assert tuple(guidance["steps"][step]["now"]) == ROLES


def test_every_step_has_a_cue_card_with_a_script(guidance: dict[str, Any]) -> None:
    for step in STEPS:
        cue = guidance["steps"][step]["cue"]
        assert set(cue) == {"purpose", "say", "forbidden", "exit"}
        assert cue["say"]


def test_every_step_has_interventions_for_its_derailments(guidance: dict[str, Any]) -> None:
    for step in STEPS:
        derailments = guidance["steps"][step]["derailments"]
        assert derailments
        assert all(set(derailment) == {"sign", "say"} for derailment in derailments)


@pytest.mark.parametrize("step", STEPS)
def test_what_to_do_now_is_read_at_a_glance(guidance: dict[str, Any], step: str) -> None:
    too_long = {role: text for role, text in guidance["steps"][step]["now"].items() if len(text) > NOW_LENGTH}
    assert too_long == {}


@pytest.mark.parametrize("step", STEPS)
def test_a_short_name_fits_the_row_of_steps(guidance: dict[str, Any], step: str) -> None:
    assert len(guidance["steps"][step]["short"]) <= SHORT_LENGTH


def test_every_kind_of_subject_is_named_with_a_hint(guidance: dict[str, Any]) -> None:
    assert tuple(guidance["subjects"]) == get_args(SubjectKind)
    assert all(set(kind) == {"name", "hint"} for kind in guidance["subjects"].values())


def test_every_kind_of_help_is_named_with_what_it_changes(guidance: dict[str, Any]) -> None:
    assert tuple(guidance["help"]) == get_args(HelpKind)
    assert all(set(kind) == {"name", "effect"} for kind in guidance["help"].values())


def test_every_kind_of_contribution_is_named_with_a_way_to_begin(guidance: dict[str, Any]) -> None:
    assert tuple(guidance["contributions"]) == get_args(ContributionKind)
    assert all(set(kind) == {"name", "starter"} for kind in guidance["contributions"].values())


def test_every_stage_of_the_need_is_named_with_a_way_to_begin(guidance: dict[str, Any]) -> None:
    assert tuple(guidance["stages"]) == get_args(Stage)
    assert all(set(stage) == {"name", "starter"} for stage in guidance["stages"].values())


def test_every_rating_has_its_statement(guidance: dict[str, Any]) -> None:
    assert tuple(guidance["ratings"]) == Rating.__struct_fields__


def test_every_scope_of_speech_is_explained_before_anyone_agrees(guidance: dict[str, Any]) -> None:
    scopes = {f"scope_{scope}" for scope in get_args(SpeechScope)}
    assert set(guidance["consent"]) == {"explanation", *scopes}
