"""What each person takes away: all that is theirs, by kind and with their marks, and nothing of anybody else's."""

import pytest

from plugin_server.session import commands as c
from plugin_server.web.exports import WHAT, export
from tests.unit.session.table import Table, table_at


@pytest.fixture(scope="module")
def table() -> Table:
    """A whole session, closed: Cleo is the client, Abe and Ben are consultants."""
    table = table_at("0c")
    table.does("cleo", c.ProposeSubject("problem", "My silent team"))
    table.does("abe", c.ProposeSubject("project", "My new trade"))
    table.choose("cleo")
    table.does("abe", c.CarrySubject(on=True))
    table.go_to("1")
    table.does("abe", c.Note("They meet on Mondays", "fact"))
    table.does("abe", c.Note("I know this silence", "resonance"))
    table.does("abe", c.Note("Ask about the break"))
    table.go_to("3")
    table.does("cleo", c.WriteNeed("I need to see", "Tell me how you did", "No theory", "Not my manager"))
    table.does("cleo", c.ChooseHelp(("experience",)))
    table.does("cleo", c.ValidateNeed(2))
    table.go_to("4a")
    table.does("abe", c.Contribute("resonance", "I felt tired"))
    table.does("ben", c.Contribute("idea", "Ask them"))
    table.does("cleo", c.Bookmark(table.sees("cleo").contributions[0].id, on=True))
    table.go_to("6")
    table.does("abe", c.Regulate("helped", "The mirrors"))
    table.does("ben", c.Regulate("change", "Begin on time"))
    table.does("fay", c.WriteAgreement("We begin at nine"))
    table.go_to("closing")
    return table


def test_the_need_comes_with_its_limits_and_says_which_wording_is_validated(table: Table) -> None:
    need = export(table.sees("cleo"), "need", "en")
    assert "**Need** (validated)" in need
    assert "Not wanted: No theory" in need
    assert "Limits: Not my manager" in need


def test_what_the_client_was_given_carries_their_marks(table: Table) -> None:
    need = export(table.sees("cleo"), "need", "en")
    assert "I felt tired (touches me)" in need
    assert "Ask them\n" in need


def test_notes_are_grouped_by_kind(table: Table) -> None:
    notes = export(table.sees("abe"), "notes", "en")
    places = [notes.index(text) for text in ("Ask about the break", "**Fact**", "They meet", "**Resonance**", "I know")]
    assert places == sorted(places)


def test_a_subject_that_is_kept_is_taken_away_by_its_owner(table: Table) -> None:
    assert "## My subject for another time\n\n- project: My new trade" in export(table.sees("abe"), "subject", "en")
    assert "My new trade" not in export(table.sees("cleo"), "all", "en")


def test_one_takes_ones_own_lines_and_the_agreement_of_all(table: Table) -> None:
    learnings = export(table.sees("abe"), "learnings", "en")
    assert "The mirrors" in learnings
    assert "We begin at nine" in learnings
    assert "Begin on time" not in learnings


def test_a_document_in_french_is_french(table: Table) -> None:
    everything = export(table.sees("abe"), "all", "fr")
    assert "## Mon sujet pour une autre fois" in everything
    assert "**Résonance**" in everything


@pytest.mark.parametrize("what", WHAT)
def test_an_empty_document_says_that_nothing_was_written(what: str) -> None:
    assert "Nothing was written." in export(table_at("1").sees("oz"), what, "en")
