"""The drawer: an idea that came too early waits with its author until paths are opened."""

import pytest

from plugin_server.method.steps import StepId
from plugin_server.session import commands as c
from plugin_server.session.state import Kept
from tests.unit.session.table import Table, table_at


def drawer(table: Table, person: str = "abe") -> tuple[Kept, ...]:
    return table.sees(person).mine.kept


def given(table: Table, place: int = 0, *, words: str = "I would be tempted to write") -> c.Contribute:
    """What Abe says to give what lies at this place of the drawer."""
    return c.Contribute("idea", words, kept=drawer(table)[place].id)


def with_an_idea(step: StepId = "2") -> Table:
    table = table_at("2")
    table.does("abe", c.KeepForLater("Write to them"))
    table.go_to(step)
    return table


def test_a_kept_idea_is_in_its_authors_drawer() -> None:
    assert [kept.text for kept in drawer(with_an_idea())] == ["Write to them"]


@pytest.mark.parametrize("person", ["fay", "cleo", "ben", "oz"])
def test_nobody_else_sees_it(person: str) -> None:
    assert drawer(with_an_idea("4b"), person) == ()


def test_ideas_wait_in_the_order_they_came() -> None:
    table = with_an_idea()
    table.does("abe", c.KeepForLater("Wait a week"))
    assert [kept.text for kept in drawer(table)] == ["Write to them", "Wait a week"]


def test_each_has_a_drawer_of_their_own() -> None:
    table = with_an_idea()
    table.does("ben", c.KeepForLater("Ask Jo"))
    assert [kept.text for kept in drawer(table, "ben")] == ["Ask Jo"]


def test_an_idea_is_made_of_words() -> None:
    table_at("2").refuses("abe", c.KeepForLater("  "), "empty_text")


@pytest.mark.parametrize("person", ["cleo", "fay", "oz"])
def test_only_consultants_keep_ideas(person: str) -> None:
    table_at("2").refuses(person, c.KeepForLater("Write to them"), "not_yours")


def test_ideas_are_no_longer_kept_once_the_consultation_is_over() -> None:
    table_at("5").refuses("abe", c.KeepForLater("Write to them"), "not_now")


def test_a_kept_idea_is_not_given_before_the_consultation() -> None:
    table = with_an_idea("3")
    table.refuses("abe", given(table), "not_now")


def test_the_drawer_stays_closed_while_the_need_is_enlightened() -> None:
    table = with_an_idea("4a")
    table.refuses("abe", given(table), "not_now")


def test_where_the_consultation_is_not_split_the_drawer_is_open_in_it() -> None:
    table = table_at("2", "classic-120")
    table.does("abe", c.KeepForLater("Write to them"))
    table.go_to("4")
    assert table.does("abe", given(table))


def test_a_given_idea_reaches_the_client_in_the_words_it_is_given_in() -> None:
    table = with_an_idea("4b")
    table.does("abe", given(table))
    assert [gift.text for gift in table.sees("cleo").contributions] == ["I would be tempted to write"]


def test_a_given_idea_is_marked_as_given() -> None:
    table = with_an_idea("4b")
    table.does("abe", given(table))
    assert [kept.given for kept in drawer(table)] == [True]


def test_an_idea_is_given_once() -> None:
    table = with_an_idea("4b")
    table.does("abe", given(table))
    table.refuses("abe", given(table), "already_given")


def test_giving_one_idea_leaves_the_others_in_the_drawer() -> None:
    table = with_an_idea("4a")
    table.does("abe", c.KeepForLater("Wait a week"))
    table.go_to("4b")
    table.does("abe", given(table, 1))
    assert [kept.given for kept in drawer(table)] == [False, True]


def test_a_gift_of_the_moment_leaves_the_drawer_as_it_is() -> None:
    table = with_an_idea("4b")
    table.does("abe", c.Contribute("idea", "Something else"))
    assert [kept.given for kept in drawer(table)] == [False]


def test_nobody_gives_what_is_in_another_drawer() -> None:
    table = with_an_idea("4b")
    table.refuses("ben", given(table), "unknown_item")


def test_a_dropped_idea_is_gone() -> None:
    table = with_an_idea("4b")
    giving = given(table)
    table.does("abe", c.DropKept(drawer(table)[0].id))
    assert drawer(table) == ()
    table.refuses("abe", giving, "unknown_item")


def test_dropping_what_is_not_there_changes_nothing() -> None:
    table = with_an_idea("4b")
    assert table.does("abe", c.DropKept("nothing")) == []
    assert table.does("ben", c.DropKept(drawer(table)[0].id)) == []
    assert len(drawer(table)) == 1


def test_another_client_finds_drawers_empty() -> None:
    table = with_an_idea()
    while table.state.step != "0c":
        table.move_back()
    table.choose("ben")
    assert drawer(table) == ()
