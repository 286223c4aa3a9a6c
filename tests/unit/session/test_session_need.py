"""The need: its versions, the mirrors, the contract. It belongs to the client."""

import pytest

from plugin_server.method.steps import StepId
from plugin_server.session import commands as c
from plugin_server.session.commands import HelpKind
from plugin_server.session.state import NeedVersion, Stage, need
from tests.unit.session.table import Table, table_at


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
