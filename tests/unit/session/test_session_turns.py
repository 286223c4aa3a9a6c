"""How a turn in a round ends, and how it is passed. Nobody is made to speak."""

import pytest

from plugin_server.session import commands as c
from plugin_server.session import events as e
from tests.unit.session.rounds import play, round_in, shown_order, shown_state, speaker
from tests.unit.session.table import table_at

# ---- ending a turn


def test_a_double_click_ends_one_turn() -> None:
    table = round_in("2")
    first, second = shown_order(table)[:2]
    table.does(first, c.EndTurn(first))
    assert table.does(first, c.EndTurn(first)) == []
    assert speaker(table) == second


@pytest.mark.parametrize("conductor", ["fay", "oz"])
def test_those_who_conduct_end_a_turn_that_lasts(conductor: str) -> None:
    table = round_in("2")
    table.does("fay", c.NameCofacilitator("oz"))
    first, second = shown_order(table)[:2]
    table.does(conductor, c.EndTurn(first))
    assert speaker(table) == second


def test_nobody_else_ends_anothers_turn() -> None:
    table = round_in("2")
    first, second = shown_order(table)[:2]
    for person in (second, "cleo", "oz"):
        table.refuses(person, c.EndTurn(first), "not_yours")


def test_the_next_in_turn_is_announced() -> None:
    table = round_in("2")
    second, third = shown_order(table)[1:3]
    assert table.sees(second).turns.next == second
    table.does(second, c.PassTurn())
    assert table.sees(second).turns.next == third


def test_only_the_speaker_is_told_that_it_is_their_turn() -> None:
    table = round_in("2")
    told = [person for person in shown_order(table) if table.sees(person).turns.my_turn]
    assert told == [speaker(table)]


def test_whoever_spoke_is_done() -> None:
    table = round_in("2")
    first = speaker(table)
    assert shown_state(table, first) == "speaking"
    table.does(first, c.EndTurn(first))
    assert shown_state(table, first) == "done"


def test_whoever_passed_and_speaks_after_all_has_spoken_and_passed_nothing() -> None:
    table = table_at("6")
    table.does("fay", c.StartRound())
    table.does("abe", c.PassTurn())
    table.does("fay", c.GiveFloor("abe"))
    table.does("abe", c.EndTurn("abe"))
    assert [shown_state(table, "abe", to=person) for person in ("fay", "abe", "ben")] == ["done"] * 3


# ---- passing


def test_whoever_passes_during_their_turn_gives_it_to_the_next() -> None:
    table = round_in("2")
    first, second = shown_order(table)[:2]
    table.does(first, c.PassTurn())
    assert speaker(table) == second


def test_whoever_passes_before_their_turn_is_skipped() -> None:
    table = round_in("2")
    first, second, third = shown_order(table)[:3]
    assert table.does(second, c.PassTurn()) == [e.TurnPassed(second)]
    assert speaker(table) == first
    table.does(first, c.EndTurn(first))
    assert speaker(table) == third


def test_the_last_one_may_pass_and_the_round_is_over() -> None:
    table = round_in("2")
    last = shown_order(table)[-1]
    table.does(last, c.PassTurn())
    assert play(table) == shown_order(table)[:-1]


def test_everyone_may_pass() -> None:
    table = round_in("6")
    for person in shown_order(table):
        table.does(person, c.PassTurn())
    assert table.sees("fay").turns.speaking is None


def test_passing_twice_changes_nothing() -> None:
    table = round_in("2")
    second = shown_order(table)[1]
    table.does(second, c.PassTurn())
    assert table.does(second, c.PassTurn()) == []


def test_whoever_has_spoken_has_no_turn_left_to_pass() -> None:
    table = round_in("2")
    first = speaker(table)
    table.does(first, c.EndTurn(first))
    assert not table.sees(first).turns.i_may_pass
    assert table.does(first, c.PassTurn()) == []


def test_that_someone_passed_is_told_to_them_and_to_those_who_conduct_alone() -> None:
    table = round_in("2")
    second = shown_order(table)[1]
    table.does(second, c.PassTurn())
    assert shown_state(table, second, to="fay") == shown_state(table, second, to=second) == "passed"
    assert {shown_state(table, second, to=person) for person in ("cleo", "oz", speaker(table))} == {"done"}


def test_whoever_has_no_turn_has_none_to_pass() -> None:
    table = round_in("2")
    for person in ("fay", "cleo", "oz"):
        table.refuses(person, c.PassTurn(), "no_turn_to_pass")


def test_there_is_no_turn_to_pass_outside_a_round() -> None:
    table_at("2").refuses("abe", c.PassTurn(), "no_turn_to_pass")
