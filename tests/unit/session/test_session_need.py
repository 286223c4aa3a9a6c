"""The need: its versions, the mirrors, the contract. It belongs to the client."""

import pytest

from plugin_server.method.steps import StepId
from plugin_server.session import commands as c
from plugin_server.session.commands import HelpKind
from plugin_server.session.state import NeedVersion, Stage, need
from tests.unit.session.table import Table, table_at

STEPS_WITH_A_WORDING: tuple[StepId, ...] = ("1", "2", "3", "4b")


def current(table: Table) -> NeedVersion:
    found = need(table.state)
    assert found is not None
    return found


def with_a_need(step: StepId = "3") -> Table:
    table = table_at("3")
    table.does("cleo", c.WriteNeed("I need to see clearly"))
    table.go_to(step)
    return table


def with_mirrors(*people: str) -> Table:
    table = table_at("3")
    for person in people:
        table.does(person, c.SendMirror(f"The need {person} hears"))
    return table


def mirrors_seen_by(table: Table, person: str) -> list[str]:
    return [m.name for m in table.sees(person).need.mirrors]


# ---- versions


def test_the_clients_subject_is_the_first_version() -> None:
    table = table_at("0c")
    table.does("cleo", c.ProposeSubject("problem", "My silent team"))
    table.choose("cleo")
    assert (current(table).version, current(table).stage, current(table).text) == (
        1,
        "subject",
        "My silent team",
    )


@pytest.mark.parametrize(
    ("step", "stage"),
    [("1", "question"), ("2", "difficulty"), ("3", "need"), ("4a", "need"), ("4b", "need")],
)
def test_a_wording_is_named_for_the_step_it_was_written_in(step: StepId, stage: Stage) -> None:
    table = table_at(step)
    table.does("cleo", c.WriteNeed("A wording"))
    assert current(table).stage == stage


def test_earlier_wordings_stay_beside_the_new_one() -> None:
    table = table_at("1")
    table.does("cleo", c.WriteNeed("I wonder how"))
    table.move_on()
    table.does("cleo", c.WriteNeed("What is hard for me"))
    assert [(v.version, v.text) for v in table.sees("abe").need.versions] == [
        (1, "I wonder how"),
        (2, "What is hard for me"),
    ]


def test_the_same_words_again_are_no_new_version() -> None:
    table = with_a_need()
    assert table.does("cleo", c.WriteNeed("  I need to see clearly ")) == []


def test_another_request_is_a_new_version() -> None:
    table = with_a_need()
    table.does("cleo", c.WriteNeed("I need to see clearly", request="Help me by asking"))
    assert current(table).version == 2


def test_what_the_need_must_respect_is_part_of_its_version() -> None:
    table = with_a_need()
    table.does("cleo", c.WriteNeed("I need to see clearly", limits="  Not my manager "))
    assert [version.limits for version in table.sees("abe").need.versions] == ["", "Not my manager"]


def test_other_limits_are_another_contract() -> None:
    table = with_a_need()
    table.does("cleo", c.ValidateNeed(1))
    table.does("cleo", c.WriteNeed("I need to see clearly", limits="Not my manager"))
    assert table.sees("abe").need.validated is None


def test_all_versions_keep_the_stage_they_were_written_in() -> None:
    table = table_at("0c")
    table.does("cleo", c.ProposeSubject("problem", "My silent team"))
    for step in STEPS_WITH_A_WORDING:
        table.go_to(step)
        table.does("cleo", c.WriteNeed(f"Written in {step}"))
    assert [v.stage for v in table.sees("abe").need.versions] == ["subject", "question", "difficulty", "need", "need"]


def test_a_need_is_made_of_words() -> None:
    table_at("3").refuses("cleo", c.WriteNeed(" ", request="Help me"), "empty_text")


@pytest.mark.parametrize("person", ["fay", "abe", "oz"])
def test_nobody_but_the_client_writes_the_need(person: str) -> None:
    table_at("3").refuses(person, c.WriteNeed("What Cleo needs is…"), "not_yours")


def test_the_need_may_be_amended_in_the_consultation() -> None:
    table = with_a_need("4b")
    table.does("cleo", c.WriteNeed("Now rather to choose"))
    assert current(table).text == "Now rather to choose"


def test_the_need_is_settled_after_the_consultation() -> None:
    with_a_need("5").refuses("cleo", c.WriteNeed("Something else"), "not_now")


def test_another_client_starts_from_their_own_subject() -> None:
    table = table_at("0c")
    table.does("cleo", c.ProposeSubject("problem", "Cleo's subject"))
    table.does("abe", c.ProposeSubject("project", "Abe's subject"))
    table.choose("cleo")
    table.choose("abe")
    assert [v.text for v in table.state.needs] == ["Abe's subject"]


# ---- the contract


def test_the_client_validates_the_version_before_their_eyes() -> None:
    table = with_a_need()
    table.does("cleo", c.ValidateNeed(1))
    assert table.sees("abe").need.validated == 1


def test_the_client_cannot_validate_a_version_that_is_no_longer_current() -> None:
    table = with_a_need()
    table.does("cleo", c.WriteNeed("Another wording"))
    table.refuses("cleo", c.ValidateNeed(1), "need_has_changed")


def test_there_is_nothing_to_validate_before_a_wording() -> None:
    table_at("3").refuses("cleo", c.ValidateNeed(1), "no_need")


@pytest.mark.parametrize("person", ["fay", "abe", "oz"])
def test_nobody_but_the_client_validates(person: str) -> None:
    with_a_need().refuses(person, c.ValidateNeed(1), "not_yours")


def test_validating_twice_changes_nothing() -> None:
    table = with_a_need()
    table.does("cleo", c.ValidateNeed(1))
    assert table.does("cleo", c.ValidateNeed(1)) == []


def test_a_rewritten_need_is_validated_again() -> None:
    table = with_a_need()
    table.does("cleo", c.ValidateNeed(1))
    table.does("cleo", c.WriteNeed("Another wording"))
    assert table.sees("abe").need.validated is None


def test_a_rewritten_need_is_clear_to_nobody_yet() -> None:
    table = with_a_need()
    table.does("abe", c.SayClear(True, 1))
    table.does("cleo", c.WriteNeed("Another wording"))
    assert table.sees("cleo").need.clear == 0


def test_each_consultant_says_whether_it_is_clear() -> None:
    table = with_a_need()
    table.does("abe", c.SayClear(True, 1))
    table.does("ben", c.SayClear(False, 1))
    seen = table.sees("cleo").need
    assert (seen.clear, seen.unclear, seen.consultants) == (1, 1, 2)


def test_whoever_drops_does_not_show_whether_it_was_clear_to_them() -> None:
    table = with_a_need()
    table.does("ben", c.SayClear(False, 1))
    before = table.sees("abe").need
    table.does("ben", c.GoAway())
    assert table.sees("abe").need == before


def test_a_consultant_may_see_clearer_later() -> None:
    table = with_a_need()
    table.does("abe", c.SayClear(False, 1))
    table.does("abe", c.SayClear(True, 1))
    assert (table.sees("cleo").need.clear, table.sees("cleo").need.unclear) == (1, 0)


def test_clear_is_said_of_the_wording_one_has_seen() -> None:
    table = with_a_need()
    table.does("cleo", c.WriteNeed("Another wording"))
    table.refuses("abe", c.SayClear(True, 1), "need_has_changed")


def test_another_kind_of_help_is_another_contract() -> None:
    table = with_a_need()
    table.does("cleo", c.ValidateNeed(1))
    table.does("abe", c.SayClear(True, 1))
    table.does("cleo", c.ChooseHelp(("challenge",)))
    assert table.sees("cleo").need.validated is None
    assert table.sees("cleo").need.clear == 0


def test_there_is_nothing_to_be_clear_about_before_a_wording() -> None:
    table_at("3").refuses("abe", c.SayClear(True, 1), "no_need")


# ---- a contract that proves wrong


def recontracting(step: StepId = "4a") -> Table:
    """What was agreed is open again."""
    table = with_a_need()
    table.does("cleo", c.ValidateNeed(1))
    table.does("abe", c.SayClear(True, 1))
    table.go_to(step)
    table.does("cleo", c.Recontract())
    return table


@pytest.mark.parametrize("step", ["4a", "4b"])
def test_the_client_reopens_the_contract_in_the_consultation(step: StepId) -> None:
    seen = recontracting(step).sees("abe").need
    assert (seen.recontracting, seen.validated, seen.clear) == (True, None, 0)


def test_everyone_sees_that_the_contract_is_open_again() -> None:
    table = recontracting()
    assert all(table.sees(person).need.recontracting for person in ("fay", "cleo", "abe", "oz"))


def test_an_open_contract_keeps_its_words() -> None:
    assert [version.text for version in recontracting().sees("abe").need.versions] == ["I need to see clearly"]


def test_the_same_words_may_be_agreed_on_again() -> None:
    table = recontracting()
    table.does("cleo", c.ValidateNeed(1))
    seen = table.sees("abe").need
    assert (seen.recontracting, seen.validated, len(seen.versions)) == (False, 1, 1)


def test_other_words_may_be_agreed_on() -> None:
    table = recontracting()
    table.does("cleo", c.WriteNeed("I need to decide"))
    assert table.sees("abe").need.recontracting
    table.does("cleo", c.ValidateNeed(2))
    seen = table.sees("abe").need
    assert (seen.recontracting, seen.validated) == (False, 2)


def test_the_reopened_contract_may_become_clear_again() -> None:
    table = recontracting()
    table.does("abe", c.SayClear(True, 1))
    assert table.sees("cleo").need.clear == 1


def test_reopening_twice_changes_nothing() -> None:
    assert recontracting().does("cleo", c.Recontract()) == []


@pytest.mark.parametrize("person", ["fay", "abe", "oz"])
def test_nobody_but_the_client_reopens_the_contract(person: str) -> None:
    with_a_need("4a").refuses(person, c.Recontract(), "not_yours")


def test_a_contract_is_reopened_in_the_consultation_alone() -> None:
    with_a_need().refuses("cleo", c.Recontract(), "not_now")


def test_there_is_nothing_to_reopen_before_a_wording() -> None:
    table_at("4a").refuses("cleo", c.Recontract(), "no_need")


# ---- kinds of help


def test_the_client_chooses_at_most_two_kinds_of_help() -> None:
    table = table_at("3")
    table.does("cleo", c.ChooseHelp(("mirror", "questions")))
    assert table.sees("abe").need.help == ("mirror", "questions")
    table.refuses("cleo", c.ChooseHelp(("mirror", "questions", "ideas")), "too_many_kinds")


def test_a_kind_named_twice_counts_once() -> None:
    table = table_at("3")
    kinds: tuple[HelpKind, ...] = ("mirror", "mirror", "ideas")
    table.does("cleo", c.ChooseHelp(kinds))
    assert table.state.help == ("mirror", "ideas")


def test_the_client_may_choose_no_kind_after_all() -> None:
    table = table_at("3")
    table.does("cleo", c.ChooseHelp(("mirror",)))
    table.does("cleo", c.ChooseHelp(()))
    assert table.state.help == ()


# ---- mirrors


def test_a_mirror_is_replaced_until_mirrors_are_revealed() -> None:
    table = with_mirrors("abe")
    table.does("abe", c.SendMirror("Rather this"))
    assert [m.text for m in table.sees("abe").need.mirrors] == ["Rather this"]


def test_a_mirror_can_no_longer_change_once_revealed() -> None:
    table = with_mirrors("abe")
    table.does("fay", c.RevealMirrors())
    table.refuses("abe", c.SendMirror("Rather this"), "mirrors_already_revealed")


def test_before_they_are_revealed_mirrors_are_seen_by_their_authors_alone() -> None:
    table = with_mirrors("abe", "ben")
    assert mirrors_seen_by(table, "abe") == ["Abe"]
    assert all(mirrors_seen_by(table, person) == [] for person in ("cleo", "fay", "oz"))


def test_everyone_sees_how_many_mirrors_are_in() -> None:
    assert with_mirrors("abe", "ben").sees("fay").need.mirrors_sent == 2


def test_mirrors_are_revealed_to_the_client_first() -> None:
    table = with_mirrors("abe", "ben")
    table.does("fay", c.RevealMirrors())
    assert mirrors_seen_by(table, "cleo") == ["Abe", "Ben"]
    assert mirrors_seen_by(table, "abe") == ["Abe"]
    assert mirrors_seen_by(table, "fay") == []


def test_the_client_shows_some_mirrors_and_keeps_the_others() -> None:
    table = with_mirrors("abe", "ben")
    table.does("fay", c.RevealMirrors())
    table.does("cleo", c.ShowMirrors(("m-abe",)))
    assert all(mirrors_seen_by(table, person) == ["Abe"] for person in ("fay", "oz"))


def test_the_client_may_hide_again_what_they_showed() -> None:
    table = with_mirrors("abe", "ben")
    table.does("fay", c.RevealMirrors())
    table.does("cleo", c.ShowMirrors(("m-abe", "m-ben")))
    table.does("cleo", c.ShowMirrors(()))
    assert mirrors_seen_by(table, "oz") == []


def test_the_client_shows_no_mirror_before_they_are_revealed() -> None:
    with_mirrors("abe").refuses("cleo", c.ShowMirrors(("m-abe",)), "mirrors_not_revealed")


def test_the_client_shows_no_mirror_that_was_never_sent() -> None:
    table = with_mirrors("abe")
    table.does("fay", c.RevealMirrors())
    table.refuses("cleo", c.ShowMirrors(("m-ben",)), "unknown_item")


def test_there_is_nothing_to_reveal_before_the_first_mirror() -> None:
    table_at("3").refuses("fay", c.RevealMirrors(), "no_mirrors")


def test_revealing_twice_changes_nothing() -> None:
    table = with_mirrors("abe")
    table.does("fay", c.RevealMirrors())
    assert table.does("fay", c.RevealMirrors()) == []


def test_a_mirror_changes_nothing_of_the_need() -> None:
    table = with_a_need()
    before = table.state.needs
    table.does("abe", c.SendMirror("The need I hear"))
    table.does("fay", c.RevealMirrors())
    table.does("cleo", c.ShowMirrors(("m-abe",)))
    assert table.state.needs == before


def test_another_clients_need_gets_mirrors_of_its_own() -> None:
    table = with_mirrors("abe", "ben")
    table.does("fay", c.RevealMirrors())
    while table.state.step != "0c":
        table.move_back()
    table.choose("ben")
    table.go_to("3")
    assert table.does("abe", c.SendMirror("The need of Ben that I hear"))
