"""Hands and the floor: the least heard come first, and nobody's count is shown."""

import pytest

from plugin_server.method.presets import PresetName
from plugin_server.method.steps import StepId
from plugin_server.session import commands as c
from plugin_server.session import events as e
from tests.unit.session.table import Table, table_at

STEP_4: list[tuple[StepId, PresetName]] = [
    ("4a", "need-first-120"),
    ("4b", "need-first-120"),
    ("4", "classic-120"),
]


def hands(table: Table) -> tuple[str, ...]:
    return table.sees("oz").turns.hands


def speaks(table: Table, person: str) -> None:
    """The facilitator gives the floor, and the person ends their turn."""
    table.does("fay", c.GiveFloor(person))
    table.does(person, c.EndTurn(person))


# ---- hands


def test_a_raised_hand_is_seen_by_everyone() -> None:
    table = table_at("2")
    table.does("abe", c.RaiseHand())
    assert all(table.sees(person).turns.hands == ("abe",) for person in ("fay", "cleo", "ben", "oz"))
    assert table.sees("abe").turns.my_hand


def test_raising_ones_hand_twice_changes_nothing() -> None:
    table = table_at("2")
    table.does("abe", c.RaiseHand())
    assert table.does("abe", c.RaiseHand()) == []


def test_hands_of_people_heard_alike_wait_in_the_order_they_were_raised() -> None:
    table = table_at("2")
    for person in ("ben", "abe"):
        table.does(person, c.RaiseHand())
    assert hands(table) == ("ben", "abe")


def test_the_least_heard_come_first_among_hands() -> None:
    table = table_at("2")
    speaks(table, "abe")
    for person in ("abe", "ben"):
        table.does(person, c.RaiseHand())
    assert hands(table) == ("ben", "abe")


def test_what_is_given_in_writing_to_the_client_alone_moves_nobodys_place() -> None:
    table = table_at("4a")
    table.does("abe", c.Contribute("reading", "I imagine"))
    for person in ("abe", "ben"):
        table.does(person, c.RaiseHand())
    assert hands(table) == ("abe", "ben")


def test_someone_who_passed_their_turn_stands_no_further_back() -> None:
    table = table_at("4a")
    table.does("fay", c.StartRound())
    first, second = (turn.person for turn in table.sees("fay").turns.order)
    table.does(first, c.PassTurn())
    table.does(second, c.EndTurn(second))
    for person in (second, first):
        table.does(person, c.RaiseHand())
    assert hands(table) == (first, second)


def test_who_was_heard_is_counted_anew_in_each_step() -> None:
    table = table_at("2")
    speaks(table, "abe")
    table.move_on()
    for person in ("abe", "ben"):
        table.does(person, c.RaiseHand())
    assert hands(table) == ("abe", "ben")


def test_how_often_anyone_was_heard_is_shown_to_nobody() -> None:
    shown = set(type(table_at("2").sees("fay").turns).__struct_fields__)
    assert shown == {"round", "order", "speaking", "my_turn", "next", "i_may_pass", "hands", "my_hand"}


def test_a_hand_is_lowered_by_the_one_who_raised_it() -> None:
    table = table_at("2")
    table.does("abe", c.RaiseHand())
    table.does("abe", c.LowerHand("abe"))
    assert hands(table) == ()


@pytest.mark.parametrize("conductor", ["fay", "oz"])
def test_those_who_conduct_lower_any_hand(conductor: str) -> None:
    table = table_at("2")
    table.does("fay", c.NameCofacilitator("oz"))
    table.does("abe", c.RaiseHand())
    table.does(conductor, c.LowerHand("abe"))
    assert hands(table) == ()


def test_nobody_else_lowers_anothers_hand() -> None:
    table = table_at("2")
    table.does("abe", c.RaiseHand())
    table.refuses("ben", c.LowerHand("abe"), "not_yours")


def test_lowering_a_hand_that_is_down_changes_nothing() -> None:
    assert table_at("2").does("abe", c.LowerHand("abe")) == []


def test_a_new_step_lowers_every_hand() -> None:
    table = table_at("2")
    table.does("abe", c.RaiseHand())
    table.move_on()
    assert hands(table) == ()


def test_a_hand_goes_down_with_the_one_who_leaves() -> None:
    table = table_at("2")
    table.does("abe", c.RaiseHand())
    table.does("abe", c.Leave())
    assert hands(table) == ()


# ---- the client's silence


@pytest.mark.parametrize(("step", "preset"), STEP_4)
def test_in_strict_silence_the_client_raises_no_hand_in_the_consultation(step: StepId, preset: PresetName) -> None:
    table = table_at(step, preset)
    table.does("fay", c.SetSilence("strict"))
    table.refuses("cleo", c.RaiseHand(), "client_is_silent")


@pytest.mark.parametrize("mode", ["guided", "dialogue"])
def test_in_other_modes_the_client_raises_a_hand_in_the_consultation(mode: c.SilenceMode) -> None:
    table = table_at("4a")
    table.does("fay", c.SetSilence(mode))
    table.does("cleo", c.RaiseHand())
    assert hands(table) == ("cleo",)


@pytest.mark.parametrize("step", ["0a", "1", "2", "3", "5", "6"])
def test_strict_silence_is_for_the_consultation_alone(step: StepId) -> None:
    table = table_at("1" if step != "0a" else "0a")
    table.does("fay", c.SetSilence("strict"))
    table.go_to(step)
    table.does("cleo", c.RaiseHand())
    assert hands(table) == ("cleo",)


def test_strict_silence_silences_the_client_and_not_the_consultants() -> None:
    table = table_at("4a")
    table.does("fay", c.SetSilence("strict"))
    table.does("abe", c.RaiseHand())
    assert hands(table) == ("abe",)


def test_a_hand_the_client_had_raised_goes_down_when_silence_becomes_strict() -> None:
    table = table_at("4a")
    table.does("cleo", c.RaiseHand())
    table.does("fay", c.SetSilence("strict"))
    assert hands(table) == ()


# ---- the floor


@pytest.mark.parametrize("conductor", ["fay", "oz"])
def test_those_who_conduct_give_the_floor(conductor: str) -> None:
    table = table_at("2")
    table.does("fay", c.NameCofacilitator("oz"))
    table.does(conductor, c.GiveFloor("abe"))
    assert table.sees("cleo").turns.speaking == "abe"


@pytest.mark.parametrize("person", ["cleo", "abe"])
def test_nobody_else_gives_the_floor(person: str) -> None:
    table_at("2").refuses(person, c.GiveFloor("ben"), "not_yours")


def test_a_hand_that_was_given_the_floor_goes_down() -> None:
    table = table_at("2")
    table.does("abe", c.RaiseHand())
    table.does("fay", c.GiveFloor("abe"))
    assert hands(table) == ()


def test_the_floor_given_twice_to_the_same_person_changes_nothing() -> None:
    table = table_at("2")
    table.does("fay", c.GiveFloor("abe"))
    assert table.does("fay", c.GiveFloor("abe")) == []


def test_whoever_had_the_floor_has_spoken_when_it_is_given_to_another() -> None:
    table = table_at("2")
    table.does("fay", c.GiveFloor("abe"))
    assert table.does("fay", c.GiveFloor("ben")) == [e.TurnEnded("abe"), e.TurnGiven("ben")]


def test_the_floor_is_given_to_nobody_without_a_seat() -> None:
    table_at("2").refuses("fay", c.GiveFloor("stranger"), "unknown_person")


def test_in_free_speech_nobody_follows_by_themselves() -> None:
    table = table_at("2")
    table.does("ben", c.RaiseHand())
    table.does("fay", c.GiveFloor("abe"))
    table.does("abe", c.EndTurn("abe"))
    assert table.sees("fay").turns.speaking is None


def test_the_floor_given_during_a_round_leaves_the_others_their_turns() -> None:
    table = table_at("4a")
    table.sit("dan")
    table.does("fay", c.StartRound())
    first, second, third = (turn.person for turn in table.sees("fay").turns.order)
    table.does("fay", c.GiveFloor(third))
    table.does(third, c.EndTurn(third))
    assert table.sees("fay").turns.speaking == second
    table.does(second, c.EndTurn(second))
    turns = table.sees("fay").turns
    assert turns.speaking is None
    assert {turn.person: turn.state for turn in turns.order} == dict.fromkeys((first, second, third), "done")


def test_whoever_was_interrupted_by_someone_outside_the_round_has_their_turn_again() -> None:
    table = table_at("4a")
    table.does("fay", c.StartRound())
    first = table.sees("fay").turns.order[0].person
    table.does("fay", c.GiveFloor("cleo"))
    table.does("cleo", c.EndTurn("cleo"))
    assert table.sees("fay").turns.speaking == first


def test_in_the_plan_consultants_raise_a_hand_only_when_the_client_asks_for_help() -> None:
    table = table_at("5")
    table.refuses("abe", c.RaiseHand(), "help_not_asked")
    table.does("cleo", c.AskHelp(on=True))
    table.does("abe", c.RaiseHand())
    assert hands(table) == ("abe",)
