"""The guidance speaks of everything the code knows, in both languages alike."""

import re
import tomllib
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any, get_args

import msgspec
import pytest

from plugin_server.method import guidance as words
from plugin_server.method import presets
from plugin_server.method.steps import ROLES, STEPS, StepId
from plugin_server.session.commands import ContributionKind, HelpKind, Language, SpeechScope, SubjectKind, WriteCue
from plugin_server.session.state import Rating, Stage

LANGUAGES: tuple[Language, ...] = get_args(Language)
NOW_LENGTH = 110
SHORT_LENGTH = 12
VOUS = "fr-vous"
"""The French texts that change when the group says *vous* to a person."""

TU = re.compile(r"\b(?:tu|te|toi|ton|ta|tes|tien|tiens|tienne|tiennes)\b|\bt[’']", re.IGNORECASE)
TU_IMPERATIVE = re.compile(r"[^\Wz](?<!ites)-(?:le|la|les|lui|moi)\b")

NAMED = {
    "weather": (("sun", "bright", "cloud", "fog", "rain", "storm"), ("name",)),
    "zones": (
        ("facts", "stakes", "tried", "reading", "feelings", "others", "wanted", "margin"),
        ("name", "question"),
    ),
    "moments": (("writing", "exchange", "break"), ("name", "say")),
    "silence": (("strict", "guided", "dialogue"), ("name", "effect")),
    "signals": (("more", "say_more", "off_contract"), ("name", "told")),
    "notes": (("note", "fact", "feeling", "question", "resonance"), ("name", "starter")),
    "regulation": (("helped", "change"), ("name", "starter")),
}
"""What the method names one by one: its keys, in order, and the texts of each."""

LISTS = {
    ("presentation", "prompts"): 4,
    ("journal", "prompts"): 4,
    ("eligibility", "questions"): 6,
    ("observer", "grid"): 5,
}

SINGLE = (
    ("recap", "say"),
    ("recontract", "say"),
    ("witness", "question"),
    ("express", "notice"),
    ("agreement", "label"),
)


def read(language: str) -> dict[str, Any]:
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


def values(branch: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Every text and every whole list with its path: what fr-vous.toml replaces."""
    if not isinstance(branch, dict):
        yield path, branch
        return
    for key, value in branch.items():
        yield from values(value, f"{path}/{key}")


GUIDANCE: dict[str, dict[str, Any]] = {language: read(language) for language in LANGUAGES}
FORMAL = read(VOUS)
VARIANTS = {**GUIDANCE, VOUS: words.guidance("fr", "vous")}
TEXTS = [(name, path, text) for name, variant in VARIANTS.items() for path, text in leaves(variant)]


@pytest.fixture(params=VARIANTS)
def guidance(request: pytest.FixtureRequest) -> dict[str, Any]:
    variant: str = request.param
    return VARIANTS[variant]


def test_english_and_french_have_the_same_texts() -> None:
    english, french = (dict(leaves(GUIDANCE[language])) for language in ("en", "fr"))
    assert english.keys() == french.keys()


def test_there_is_a_file_for_each_language_one_for_vous_and_no_other() -> None:
    files = Path(presets.__file__).with_name("guidance").glob("*.toml")
    assert {file.stem for file in files} == {*LANGUAGES, VOUS}


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
    assert tuple(guidance["steps"]["0c"]["chosen"]) == ROLES


def test_the_cofacilitator_knows_what_to_do_now_in_every_step(guidance: dict[str, Any]) -> None:
    assert [step for step in STEPS if "cofacilitator" not in guidance["steps"][step]["now"]] == []


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
def test_every_derailment_can_be_worded_by_the_group(guidance: dict[str, Any], step: StepId) -> None:
    own = [["Our own phrase."] for _ in guidance["steps"][step]["derailments"]]
    card = {"type": "write_cue", "step": step, "lines": [], "derailments": own}
    assert msgspec.convert(card, WriteCue).derailments == (("Our own phrase.",),) * len(own)


@pytest.mark.parametrize("step", STEPS)
def test_what_to_do_now_is_read_at_a_glance(guidance: dict[str, Any], step: str) -> None:
    asked = [*guidance["steps"][step]["now"].values(), *guidance["steps"][step].get("chosen", {}).values()]
    too_long = [text for text in asked if len(text) > NOW_LENGTH]
    assert too_long == []


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


@pytest.mark.parametrize("section", NAMED)
def test_what_the_method_names_has_all_its_words(guidance: dict[str, Any], section: str) -> None:
    keys, texts = NAMED[section]
    assert tuple(guidance[section]) == keys
    assert all(tuple(entry) == texts for entry in guidance[section].values())


@pytest.mark.parametrize(("section", "key"), LISTS)
def test_checklists_and_prompts_are_whole(guidance: dict[str, Any], section: str, key: str) -> None:
    assert tuple(guidance[section]) == (key,)
    assert len(guidance[section][key]) == LISTS[section, key]


@pytest.mark.parametrize(("section", "key"), SINGLE)
def test_a_particular_moment_has_its_words(guidance: dict[str, Any], section: str, key: str) -> None:
    assert tuple(guidance[section]) == (key,)


def test_each_zone_is_opened_by_one_question(guidance: dict[str, Any]) -> None:
    assert [zone for zone, texts in guidance["zones"].items() if texts["question"].count("?") != 1] == []


def test_french_punctuation_keeps_to_its_word() -> None:
    """No line begins with a sign: the no-break space is narrow before ; ? ! and full before a colon and within « »."""
    french = chain(leaves(GUIDANCE["fr"]), leaves(FORMAL))
    assert [path for path, text in french if re.search(r"[^\u202f][;?!]|[^\u00a0][:»]|«[^\u00a0]", text)] == []


def test_what_the_panel_shows_between_quotation_marks_quotes_with_the_second_level() -> None:
    """Otherwise a script would read “… “…” …”, or « … « … » … »."""
    quoted = re.compile(r"/say(?:/\d+)?$|^/zones/\w+/question$")
    marks = {"en": "“”", "fr": "«»", VOUS: "«»"}
    assert sum(bool(quoted.search(path)) for _, path, _ in TEXTS) > 300
    assert [(name, path) for name, path, text in TEXTS if quoted.search(path) and set(marks[name]) & set(text)] == []


def test_the_words_come_as_the_group_addresses_a_person() -> None:
    assert words.guidance("fr") == words.guidance("fr", "tu") == GUIDANCE["fr"]
    assert words.guidance("en") == words.guidance("en", "vous") == GUIDANCE["en"]
    assert words.guidance("fr", "vous")["steps"]["0b"]["now"]["observer"] == "Écoutez en silence."


def test_vous_changes_only_texts_that_french_has() -> None:
    assert dict(values(FORMAL)).keys() <= dict(values(GUIDANCE["fr"])).keys()


def test_each_change_for_vous_is_one() -> None:
    french = dict(values(GUIDANCE["fr"]))
    assert [path for path, value in values(FORMAL) if value == french[path]] == []


def test_french_has_as_many_texts_with_vous_as_with_tu() -> None:
    assert dict(leaves(VARIANTS[VOUS])).keys() == dict(leaves(GUIDANCE["fr"])).keys()


def test_nobody_is_told_what_to_do_with_tu_in_a_vous_group() -> None:
    """Every `now`, and what replaces it, is an imperative: none may stay as it was."""
    french = dict(leaves(GUIDANCE["fr"]))
    now = [(path, text) for path, text in leaves(VARIANTS[VOUS]) if "/now/" in path or "/chosen/" in path]
    assert [path for path, text in now if text == french[path]] == []


def test_no_tu_is_left_in_a_vous_group() -> None:
    left = {path: text for path, text in leaves(VARIANTS[VOUS]) if TU.search(text) or TU_IMPERATIVE.search(text)}
    assert left == {}
