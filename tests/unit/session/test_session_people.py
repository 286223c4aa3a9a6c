"""Who is in the session: seats, the door, the deputy."""

import pytest

from plugin_server.method.steps import StepId
from plugin_server.session import commands as c
from plugin_server.session import events as e
from plugin_server.session.refusals import RefusalCode
from plugin_server.session.rules.people import SEATS
from plugin_server.session.state import role_of, seated
from tests.unit.session.table import Table, table_at


def ids(table: Table) -> set[str]:
    return {p.id for p in seated(table.state)}


# ---- joining


def test_someone_who_joins_has_a_seat_before_their_panel_connects() -> None:
    table = table_at("lobby")
    table.does("service", c.Join("dan", "Dan", "participant"))
    assert not table.state.people["dan"].present


def test_the_blanks_of_a_name_are_tidied() -> None:
    table = table_at("lobby")
    table.does("service", c.Join("dan", "  Dan \t of  Lyon ", "participant"))
    assert table.state.people["dan"].name == "Dan of Lyon"


def test_a_name_is_needed() -> None:
    table_at("lobby").refuses("service", c.Join("dan", " \t ", "participant"), "no_name")


@pytest.mark.parametrize("name", ["Abe", "ABE", " abe "])
def test_two_people_present_cannot_have_the_same_name(name: str) -> None:
    table_at("lobby").refuses("service", c.Join("abe2", name, "participant"), "name_taken")


def test_nobody_takes_the_name_of_someone_who_is_away() -> None:
    table = table_at("lobby")
    table.does("abe", c.GoAway())
    table.refuses("service", c.Join("abe2", "Abe", "participant"), "name_taken")


def test_the_name_of_someone_who_left_is_free_again() -> None:
    table = table_at("lobby")
    table.does("abe", c.Leave())
    table.does("service", c.Join("abe2", "Abe", "participant"))
    assert "abe2" in ids(table)


# ---- names


def test_one_changes_ones_own_name() -> None:
    table = table_at("2")
    table.does("abe", c.Rename("  Abel  B."))
    assert table.state.people["abe"].name == "Abel B."


def test_one_may_write_ones_own_name_otherwise() -> None:
    table = table_at("lobby")
    table.does("abe", c.Rename("ABE"))
    assert table.state.people["abe"].name == "ABE"


@pytest.mark.parametrize(("name", "code"), [("ben", "name_taken"), (" ", "no_name")])
def test_one_takes_neither_the_name_of_another_nor_none(name: str, code: RefusalCode) -> None:
    table_at("lobby").refuses("abe", c.Rename(name), code)


# ---- leaving


def test_a_facilitator_who_leaves_hands_over_to_the_deputy() -> None:
    table = table_at("2")
    table.does("fay", c.NameDeputy("ben"))
    table.does("fay", c.Leave())
    assert table.state.facilitator == "ben"
    assert "fay" not in ids(table)


def test_a_facilitator_without_a_deputy_cannot_leave_the_group_alone() -> None:
    table = table_at("2")
    table.does("fay", c.NameDeputy(None))
    table.refuses("fay", c.Leave(), "needs_a_deputy")


def test_the_client_is_no_deputy_to_leave_the_group_to() -> None:
    table = table_at("2")
    table.does("fay", c.NameDeputy("cleo"))
    table.refuses("fay", c.Leave(), "needs_a_deputy")


def test_removing_someone_closes_the_door_behind_them() -> None:
    table = table_at("lobby")
    table.does("fay", c.Remove("abe"))
    assert table.state.locked


def test_the_facilitators_link_does_not_undo_a_take_over() -> None:
    table = table_at("2")
    table.does("fay", c.NameDeputy("ben"))
    table.does("fay", c.Leave())
    table.sit("fay2", "facilitator")
    assert table.state.facilitator == "ben"


def test_there_is_one_seat_of_a_facilitator_whoever_conducts() -> None:
    table = table_at("2")
    table.does("fay", c.NameDeputy("ben"))
    table.does("fay", c.GoAway())
    table.does("ben", c.TakeOver())
    table.refuses("fay2", c.Join("fay2", "Fay Two", "facilitator", deputy=False), "not_yours")


def test_a_session_is_full_when_its_seats_are_taken() -> None:
    table = table_at("lobby")
    for n in range(SEATS - len(ids(table))):
        table.does("service", c.Join(f"p{n}", f"Guest {n}", "participant"))
    table.refuses("service", c.Join("late", "Late", "participant"), "session_full")


def test_a_seat_that_was_left_may_be_taken_by_another() -> None:
    table = table_at("lobby")
    for n in range(SEATS - len(ids(table))):
        table.does("service", c.Join(f"p{n}", f"Guest {n}", "participant"))
    table.does("p0", c.Leave())
    table.does("service", c.Join("late", "Late", "participant"))
    assert "late" in ids(table)


def test_a_late_participant_joins_as_a_consultant() -> None:
    table = table_at("3")
    table.sit("dan")
    assert role_of(table.state, "dan") == "consultant"


def test_whoever_comes_in_the_lobby_is_no_latecomer() -> None:
    assert table_at("2").sees("abe").me.joined_in == "lobby"


@pytest.mark.parametrize("step", ["0a", "2", "4a", "6"])
def test_a_latecomer_is_told_in_which_step_they_came(step: StepId) -> None:
    table = table_at(step)
    table.sit("dan")
    assert table.sees("dan").me.joined_in == step


def test_the_step_in_which_someone_came_stays_the_same() -> None:
    table = table_at("2")
    table.sit("dan")
    table.does("dan", c.GoAway())
    table.move_on()
    table.does("dan", c.Arrive())
    assert table.sees("dan").me.joined_in == "2"


def test_nobody_joins_a_session_that_is_closed() -> None:
    table_at("closing").refuses("service", c.Join("dan", "Dan", "participant"), "session_gone")


# ---- the door


def test_nobody_new_joins_while_the_door_is_locked() -> None:
    table = table_at("lobby")
    table.does("fay", c.Lock(locked=True))
    table.refuses("service", c.Join("dan", "Dan", "participant"), "session_locked")


def test_the_door_opens_again() -> None:
    table = table_at("lobby")
    table.does("fay", c.Lock(locked=True))
    table.does("fay", c.Lock(locked=False))
    table.sit("dan")
    assert "dan" in ids(table)


def test_those_who_have_a_seat_come_back_through_a_locked_door() -> None:
    table = table_at("2")
    table.does("fay", c.Lock(locked=True))
    table.does("abe", c.GoAway())
    table.does("abe", c.Arrive())
    assert table.state.people["abe"].present


def test_the_facilitator_is_never_kept_out_even_by_a_lock() -> None:
    table = table_at("2")
    table.does("fay", c.Lock(locked=True))
    table.does("fay", c.NameDeputy("ben"))
    table.does("fay", c.Leave())
    table.sit("fay2", "facilitator")
    assert "fay2" in ids(table)


def test_locking_twice_changes_nothing() -> None:
    table = table_at("lobby")
    table.does("fay", c.Lock(locked=True))
    assert table.does("fay", c.Lock(locked=True)) == []


# ---- coming and going


def test_going_away_keeps_the_seat_and_the_part() -> None:
    table = table_at("2")
    table.does("cleo", c.GoAway())
    assert "cleo" in ids(table)
    assert role_of(table.state, "cleo") == "client"


def test_a_second_panel_of_the_same_person_changes_nothing() -> None:
    assert table_at("lobby").does("abe", c.Arrive()) == []


def test_going_away_twice_changes_nothing() -> None:
    table = table_at("lobby")
    table.does("abe", c.GoAway())
    assert table.does("abe", c.GoAway()) == []


def test_a_stranger_has_no_say() -> None:
    table_at("lobby").refuses("stranger", c.Note("hello"), "no_seat")


# ---- leaving and removing


def test_someone_who_leaves_gives_up_their_seat() -> None:
    table = table_at("2")
    table.does("abe", c.Leave())
    assert "abe" not in ids(table)


def test_someone_who_left_has_no_say_any_more() -> None:
    table = table_at("2")
    table.does("abe", c.Leave())
    table.refuses("abe", c.Ask("What makes it hard?"), "no_seat")


def test_what_someone_gave_stays_when_they_leave() -> None:
    table = table_at("2")
    table.does("abe", c.Ask("What makes it hard?"))
    table.does("abe", c.Leave())
    assert [q.name for q in table.sees("cleo").questions] == ["Abe"]


def test_the_facilitator_removes_someone() -> None:
    table = table_at("2")
    table.does("fay", c.Remove("abe"))
    assert "abe" not in ids(table)


def test_someone_removed_is_told_so() -> None:
    table = table_at("2")
    table.does("fay", c.Remove("abe"))
    table.refuses("abe", c.Ask("Why?"), "removed")


def test_someone_removed_does_not_come_back() -> None:
    table = table_at("2")
    table.does("fay", c.Remove("abe"))
    table.refuses("abe", c.Arrive(), "unknown_person")


def test_removing_twice_finds_nobody() -> None:
    table = table_at("2")
    table.does("fay", c.Remove("abe"))
    table.refuses("fay", c.Remove("abe"), "unknown_person")


def test_the_facilitator_cannot_be_removed() -> None:
    table_at("2").refuses("fay", c.Remove("fay"), "facilitator_stays")


def test_nobody_but_the_facilitator_removes() -> None:
    table_at("2").refuses("cleo", c.Remove("abe"), "not_yours")


def test_without_their_client_the_session_has_none() -> None:
    table = table_at("2")
    table.does("cleo", c.Leave())
    assert table.state.client is None


# ---- the deputy


def test_a_deputy_is_named_and_may_be_unnamed() -> None:
    table = table_at("lobby")
    table.does("fay", c.NameDeputy("abe"))
    table.does("fay", c.NameDeputy(None))
    assert table.state.deputy is None


def test_who_comes_by_the_deputys_link_is_deputy() -> None:
    table = table_at("lobby")
    table.sit("dee", deputy=True)
    assert table.state.deputy == "dee"


def test_the_facilitator_is_not_their_own_deputy() -> None:
    table_at("lobby").refuses("fay", c.NameDeputy("fay"), "deputy_is_facilitator")


def test_a_deputy_is_someone_with_a_seat() -> None:
    table_at("lobby").refuses("fay", c.NameDeputy("stranger"), "unknown_person")


def test_a_deputy_who_leaves_is_deputy_no_more() -> None:
    table = table_at("lobby")
    table.does("fay", c.NameDeputy("abe"))
    table.does("abe", c.Leave())
    assert table.state.deputy is None


def test_the_deputy_cannot_take_over_while_the_facilitator_is_here() -> None:
    table = table_at("2")
    table.does("fay", c.NameDeputy("abe"))
    table.refuses("abe", c.TakeOver(), "facilitator_is_here")


def test_the_deputy_takes_over_while_the_facilitator_is_absent() -> None:
    table = table_at("2")
    table.does("fay", c.NameDeputy("abe"))
    table.does("fay", c.GoAway())
    table.does("abe", c.TakeOver())
    assert role_of(table.state, "abe") == "facilitator"


def test_nobody_else_takes_over() -> None:
    table = table_at("2")
    table.does("fay", c.NameDeputy("abe"))
    table.does("fay", c.GoAway())
    table.refuses("ben", c.TakeOver(), "not_the_deputy")


def test_a_deputy_who_is_client_keeps_the_need_and_does_not_facilitate() -> None:
    table = table_at("2")
    table.does("fay", c.NameDeputy("cleo"))
    table.does("fay", c.GoAway())
    table.refuses("cleo", c.TakeOver(), "not_yours")
    assert table.sees("cleo").me.take_over_from is None


def test_the_panel_offers_to_take_over_only_when_it_is_possible() -> None:
    table = table_at("2")
    table.does("fay", c.NameDeputy("abe"))
    assert table.sees("abe").me.take_over_from is None
    table.does("fay", c.GoAway())
    assert table.sees("abe").me.take_over_from == table.now


def test_the_steps_follow_the_one_who_took_over_and_not_the_one_who_was_away() -> None:
    table = table_at("2")
    table.does("fay", c.NameDeputy("abe"))
    table.does("fay", c.GoAway())
    table.does("abe", c.TakeOver())
    table.does("fay", c.Arrive())
    table.refuses("fay", c.Next("2"), "not_yours")
    assert table.does("abe", c.Next("2"))


def test_the_two_exchange_their_parts_so_that_the_facilitator_may_come_back() -> None:
    table = table_at("2")
    table.does("fay", c.NameDeputy("abe"))
    table.does("fay", c.GoAway())
    table.does("abe", c.TakeOver())
    table.does("fay", c.Arrive())
    table.does("abe", c.GoAway())
    assert table.does("fay", c.TakeOver()) == [e.TakenOver("fay")]
    assert role_of(table.state, "abe") == "consultant"
