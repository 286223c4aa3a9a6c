"""Step 6: what the group says about its own work without names, its one agreement, and what comes back to each."""

import msgspec
import pytest

from plugin_server.session import commands as c
from tests.unit.session.table import Table, table_at

EVERYONE = ("fay", "cleo", "abe", "ben", "oz")


# ---- regulation


def regulated() -> Table:
    table = table_at("6")
    table.does("ben", c.Regulate("helped", "the silences"))
    table.does("abe", c.Regulate("change", "shorter rounds"))
    return table


def test_what_was_said_about_the_groups_work_is_read_by_all() -> None:
    table = regulated()
    lines = (("change", "shorter rounds"), ("helped", "the silences"))
    assert all(table.sees(person).regulation.lines == lines for person in EVERYONE)


@pytest.mark.parametrize("person", EVERYONE)
def test_everyone_may_say_something_about_the_groups_work(person: str) -> None:
    table = table_at("6")
    table.does(person, c.Regulate("helped", "the pace"))
    assert table.sees("cleo").regulation.lines == (("helped", "the pace"),)


def test_what_was_said_about_the_groups_work_carries_no_name() -> None:
    seen = msgspec.json.encode(regulated().sees("cleo").regulation).decode().casefold()
    assert not any(person in seen for person in EVERYONE)


def test_one_finds_ones_own_lines_again() -> None:
    table = regulated()
    assert table.sees("abe").regulation.mine == (("change", "shorter rounds"),)
    assert table.sees("cleo").regulation.mine == ()


def test_a_line_is_made_of_words() -> None:
    table_at("6").refuses("abe", c.Regulate("helped", "  "), "empty_text")


def test_the_groups_work_is_spoken_of_at_the_end() -> None:
    table_at("5").refuses("abe", c.Regulate("helped", "the pace"), "not_now")


# ---- the agreement


def test_the_agreement_for_next_time_is_seen_by_all() -> None:
    table = table_at("6")
    table.does("fay", c.WriteAgreement("Start on time"))
    assert all(table.sees(person).regulation.agreement == "Start on time" for person in EVERYONE)


def test_there_is_one_agreement() -> None:
    table = table_at("6")
    table.does("fay", c.WriteAgreement("Start on time"))
    table.does("fay", c.WriteAgreement("Take a break"))
    assert table.sees("abe").regulation.agreement == "Take a break"


@pytest.mark.parametrize("person", ["cleo", "abe", "oz"])
def test_the_facilitator_writes_what_was_agreed_aloud(person: str) -> None:
    table_at("6").refuses(person, c.WriteAgreement("Mine"), "not_yours")


# ---- what comes back to each


def test_what_resonated_comes_back_to_its_author() -> None:
    table = table_at("1")
    table.does("abe", c.Note("My own team last year", "resonance"))
    table.does("abe", c.Note("Two sites", "fact"))
    table.go_to("6")
    assert [n.text for n in table.sees("abe").mine.notes if n.kind == "resonance"] == ["My own team last year"]


@pytest.mark.parametrize("person", ["fay", "cleo", "ben", "oz"])
def test_what_resonated_is_its_authors_alone(person: str) -> None:
    table = table_at("1")
    table.does("abe", c.Note("My own team last year", "resonance"))
    table.go_to("6")
    assert table.sees(person).mine.notes == ()


def test_a_note_is_just_a_note_unless_its_author_says_what_it_is() -> None:
    table = table_at("1")
    table.does("abe", c.Note("Two sites"))
    assert [n.kind for n in table.sees("abe").mine.notes] == ["note"]


# ---- ratings


@pytest.mark.parametrize("raters", [EVERYONE[:1], EVERYONE[:3]])
def test_fewer_than_four_ratings_are_never_shown(raters: tuple[str, ...]) -> None:
    table = table_at("6")
    for person in raters:
        table.does(person, c.Rate(safe=5, learned=4, understood=3))
    table.does("fay", c.Close())
    conduct = table.sees("fay").facilitator
    assert conduct is not None
    assert conduct.ratings is None


def test_the_averages_are_not_for_the_co_facilitator() -> None:
    table = table_at("6")
    table.does("fay", c.NameCofacilitator("ben"))
    for person in EVERYONE:
        table.does(person, c.Rate(safe=5, learned=4, understood=3))
    table.does("fay", c.Close())
    conduct = table.sees("ben").facilitator
    assert conduct is not None
    assert conduct.ratings is None


def test_one_sees_ones_own_rating_alone() -> None:
    table = table_at("6")
    table.does("abe", c.Rate(safe=5, learned=4, understood=3))
    assert table.sees("abe").mine.rating is not None
    assert all(table.sees(person).mine.rating is None for person in EVERYONE if person != "abe")
