"""Rounds: who speaks in turn, in which order, and what becomes of it when people come and go."""

from collections import Counter

import pytest
from msgspec.structs import replace

from plugin_server.method.presets import PresetName
from plugin_server.method.steps import StepId
from plugin_server.session import commands as c
from plugin_server.session import events as e
from plugin_server.session.state import role_of
from plugin_server.session.turns import shuffled
from tests.unit.session.rounds import MORE, play, round_in, shown_order, speaker
from tests.unit.session.table import Table, table_at

MANY = 1200


def orders_of_many_sessions(table: Table) -> list[tuple[str, ...]]:
    """The same round as other sessions would deal it."""
    return [shuffled(replace(table.state, session=f"session-{n}")) for n in range(MANY)]


# ---- who is in a round


def test_the_facilitator_speaks_first_in_the_check_in_to_model_brevity() -> None:
    table = round_in("0a")
    assert speaker(table) == "fay"
    assert {people[0] for people in orders_of_many_sessions(table)} == {"fay"}


@pytest.mark.parametrize("step", ["0a", "6"])
def test_everyone_is_in_the_round_of_the_check_in_and_of_the_learnings(step: StepId) -> None:
    assert set(shown_order(round_in(step))) == {"fay", "cleo", "abe", "ben", "oz", *MORE}


def test_the_client_learns_aloud_last() -> None:
    assert {people[-1] for people in orders_of_many_sessions(round_in("6"))} == {"cleo"}


@pytest.mark.parametrize(
    ("step", "preset"),
    [
        ("2", "need-first-120"),
        ("3", "need-first-120"),
        ("4a", "need-first-120"),
        ("4b", "need-first-120"),
        ("4", "classic-120"),
    ],
)
def test_only_consultants_speak_in_turn_when_they_ask_reformulate_and_give(step: StepId, preset: PresetName) -> None:
    table = round_in(step, preset)
    assert {role_of(table.state, person) for person in shown_order(table)} == {"consultant"}
    assert set(shown_order(table)) == {"abe", "ben", *MORE}


@pytest.mark.parametrize("step", ["0b", "0c"])
def test_participants_alone_speak_in_turn_of_their_plans_and_subjects(step: StepId) -> None:
    assert set(shown_order(round_in(step))) == {"cleo", "abe", "ben", *MORE}


def test_a_client_who_has_already_agreed_still_speaks_in_turn_in_the_opening() -> None:
    table = table_at("0b")
    table.choose("cleo")
    table.does("fay", c.StartRound())
    assert "cleo" in shown_order(table)


@pytest.mark.parametrize("step", ["1", "5"])
def test_the_clients_own_steps_have_no_round(step: StepId) -> None:
    table_at(step).refuses("fay", c.StartRound(), "no_rounds_here")


@pytest.mark.parametrize("step", ["0a", "6"])
def test_the_cofacilitator_speaks_in_turn_where_everyone_does(step: StepId) -> None:
    table = table_at(step)
    table.does("fay", c.NameCofacilitator("oz"))
    table.does("fay", c.StartRound())
    assert "oz" in shown_order(table)


def test_the_cofacilitator_has_no_turn_among_consultants() -> None:
    table = table_at("2")
    table.does("fay", c.NameCofacilitator("abe"))
    table.does("fay", c.StartRound())
    assert shown_order(table) == ["ben"]


# ---- the order


def test_everyone_sees_the_same_order() -> None:
    table = round_in("2")
    for person in ("cleo", "abe", "oz"):
        assert [turn.person for turn in table.sees(person).turns.order] == shown_order(table)


def test_everyone_speaks_once_in_the_order_that_is_shown() -> None:
    table = round_in("4a")
    announced = shown_order(table)
    assert play(table) == announced


def test_the_order_stays_the_same_when_another_facilitates() -> None:
    table = round_in("6")
    announced = shown_order(table)
    table.does("fay", c.HandOver("oz"))
    assert shown_order(table) == announced


def test_the_order_stays_the_same_while_the_round_lasts() -> None:
    table = round_in("2")
    announced = shown_order(table)
    while table.sees("fay").turns.speaking is not None:
        table.does("fay", c.EndTurn(speaker(table)))
        assert shown_order(table) == announced


def test_a_new_round_has_a_new_order() -> None:
    table = round_in("2")
    orders = set()
    for _ in range(6):
        orders.add(tuple(shown_order(table)))
        table.does("fay", c.EndRound())
        table.does("fay", c.StartRound())
    assert len(orders) == 6


def test_the_round_of_another_step_has_another_order() -> None:
    table = round_in("4a")
    first = shown_order(table)
    table.move_on()
    table.does("fay", c.StartRound())
    assert sorted(shown_order(table)) == sorted(first)
    assert shown_order(table) != first


def test_over_many_sessions_each_place_falls_to_everyone_alike() -> None:
    table = round_in("2")
    dealt = orders_of_many_sessions(table)
    fair = len(dealt) / len(dealt[0])
    for place in range(len(dealt[0])):
        times = Counter(people[place] for people in dealt)
        assert all(abs(times[person] - fair) < fair / 4 for person in dealt[0])


def test_over_many_rounds_of_one_session_each_place_falls_to_everyone_alike() -> None:
    table = round_in("2")
    dealt = [shuffled(replace(table.state, rounds=n)) for n in range(MANY)]
    fair = len(dealt) / len(dealt[0])
    for place in range(len(dealt[0])):
        times = Counter(people[place] for people in dealt)
        assert all(abs(times[person] - fair) < fair / 4 for person in dealt[0])


# ---- absent and late


def test_someone_who_is_away_is_skipped() -> None:
    table = round_in("2")
    away = shown_order(table)[1]
    table.does(away, c.GoAway())
    assert away not in play(table)


def test_someone_who_comes_back_still_has_their_turn() -> None:
    table = round_in("2")
    away = shown_order(table)[1]
    table.does(away, c.GoAway())
    table.does("fay", c.EndTurn(speaker(table)))
    table.does(away, c.Arrive())
    table.does("fay", c.EndTurn(speaker(table)))
    assert speaker(table) == away


def test_a_round_of_people_who_are_all_away_gives_nobody_the_floor() -> None:
    table = table_at("2")
    for person in ("abe", "ben"):
        table.does(person, c.GoAway())
    started = table.does("fay", c.StartRound())
    assert [type(event) for event in started] == [e.RoundStarted]


def test_someone_who_joins_late_is_in_the_round() -> None:
    table = round_in("2")
    table.sit("late")
    assert "late" in play(table)


def test_someone_who_joins_late_does_not_change_the_order_of_the_others() -> None:
    table = round_in("2")
    before = shown_order(table)
    table.sit("late")
    assert [person for person in shown_order(table) if person != "late"] == before


def test_someone_who_leaves_for_good_is_waited_for_no_more() -> None:
    table = round_in("2")
    leaver = shown_order(table)[2]
    table.does(leaver, c.Leave())
    assert leaver not in shown_order(table)
    assert leaver not in play(table)


@pytest.mark.parametrize("way", ["leaves", "is removed"])
def test_the_turn_goes_on_to_the_next_when_the_speaker_leaves_for_good(way: str) -> None:
    table = round_in("2")
    leaver, follower = shown_order(table)[:2]
    if way == "leaves":
        table.does(leaver, c.Leave())
    else:
        table.does("fay", c.Remove(leaver))
    assert table.sees("fay").turns.speaking == follower


# ---- the round begins and ends


def test_a_step_begins_without_a_round() -> None:
    turns = table_at("2").sees("abe").turns
    assert (turns.round, turns.order, turns.speaking) == (False, (), None)


def test_a_double_click_begins_one_round() -> None:
    table = round_in("2")
    first = shown_order(table)
    assert table.does("fay", c.StartRound()) == []
    assert shown_order(table) == first


def test_the_end_of_the_round_brings_free_speech_back() -> None:
    table = round_in("2")
    table.does("fay", c.EndRound())
    turns = table.sees("abe").turns
    assert (turns.round, turns.order, turns.speaking) == (False, (), None)


def test_ending_no_round_changes_nothing() -> None:
    assert table_at("2").does("fay", c.EndRound()) == []


@pytest.mark.parametrize("person", ["cleo", "abe", "oz"])
def test_nobody_but_the_facilitator_begins_or_ends_a_round(person: str) -> None:
    table = round_in("2")
    table.refuses(person, c.StartRound(), "not_yours")
    table.refuses(person, c.EndRound(), "not_yours")


def test_a_new_step_ends_the_round() -> None:
    table = round_in("2")
    table.move_on()
    turns = table.sees("abe").turns
    assert (turns.round, turns.order, turns.speaking) == (False, (), None)


def test_the_close_ends_the_round() -> None:
    table = round_in("6")
    table.does("fay", c.Close())
    turns = table.sees("abe").turns
    assert (turns.round, turns.order, turns.speaking) == (False, (), None)
