"""Who conducts when it changes hands: handing over and taking over."""

import pytest

from plugin_server.method.steps import StepId
from plugin_server.session import commands as c
from plugin_server.session.state import role_of
from tests.unit.session.table import Table, table_at

THREE_MINUTES = 180.0


def left_alone(deputy: str | None = None, step: StepId = "2") -> Table:
    """The facilitator's panel is gone."""
    table = table_at(step)
    table.does("fay", c.NameDeputy(deputy))
    table.does("fay", c.GoAway())
    return table


# ---- handing over


@pytest.mark.parametrize("person", ["abe", "oz"])
def test_the_facilitator_hands_over_in_the_open_to_someone_who_is_here(person: str) -> None:
    table = table_at("2")
    table.does("fay", c.HandOver(person))
    assert {p.id: p.role for p in table.sees("cleo").people}[person] == "facilitator"


def test_whoever_handed_over_becomes_the_deputy_and_conducts_no_more() -> None:
    table = table_at("2")
    table.does("fay", c.HandOver("abe"))
    assert table.sees("fay").me.deputy
    table.refuses("fay", c.Next("2"), "not_yours")


def test_the_facilitation_may_be_handed_back() -> None:
    table = table_at("2")
    table.does("fay", c.HandOver("abe"))
    table.does("abe", c.HandOver("fay"))
    assert table.state.facilitator == "fay"
    assert role_of(table.state, "abe") == "consultant"


def test_nobody_is_handed_over_to_while_away() -> None:
    table = table_at("2")
    table.does("abe", c.GoAway())
    table.refuses("fay", c.HandOver("abe"), "not_here_now")


def test_the_client_never_facilitates_their_own_session() -> None:
    table_at("2").refuses("fay", c.HandOver("cleo"), "has_another_part")


def test_nobody_without_a_seat_is_handed_over_to() -> None:
    table_at("2").refuses("fay", c.HandOver("stranger"), "unknown_person")


def test_handing_over_to_oneself_changes_nothing() -> None:
    assert table_at("2").does("fay", c.HandOver("fay")) == []


@pytest.mark.parametrize("person", ["cleo", "abe", "oz"])
def test_nobody_else_hands_over(person: str) -> None:
    table_at("2").refuses(person, c.HandOver("ben"), "not_yours")


def test_the_need_stays_the_clients_when_the_facilitation_changes_hands() -> None:
    table = table_at("3")
    table.does("cleo", c.WriteNeed("I need to see clearly"))
    table.does("fay", c.HandOver("abe"))
    table.refuses("abe", c.WriteNeed("You need this"), "not_yours")
    table.does("cleo", c.ValidateNeed(1))


# ---- the deputy takes over


def test_the_deputy_takes_over_at_once() -> None:
    table = left_alone("abe")
    assert table.sees("abe").me.take_over_from == table.now
    table.does("abe", c.TakeOver())
    assert table.state.facilitator == "abe"


@pytest.mark.parametrize("person", ["ben", "oz"])
def test_a_deputy_who_is_here_keeps_the_others_out_however_long_it_lasts(person: str) -> None:
    table = left_alone("abe")
    table.wait(minutes=60)
    assert table.sees(person).me.take_over_from is None
    table.refuses(person, c.TakeOver(), "not_the_deputy")


def test_a_deputy_who_is_away_too_keeps_nobody_out() -> None:
    table = left_alone("abe")
    table.does("abe", c.GoAway())
    table.wait(seconds=THREE_MINUTES)
    table.does("ben", c.TakeOver())
    assert table.state.facilitator == "ben"


def test_a_deputy_who_is_the_client_keeps_nobody_out() -> None:
    table = left_alone("cleo")
    table.wait(seconds=THREE_MINUTES)
    table.does("ben", c.TakeOver())
    assert table.state.facilitator == "ben"


def test_a_running_step_keeps_its_time_when_the_deputy_takes_over() -> None:
    table = left_alone("abe")
    deadline = table.sees("oz").clock.deadline
    table.wait(minutes=1)
    table.does("abe", c.TakeOver())
    assert table.sees("oz").clock.deadline == deadline


# ---- a group without a deputy is not left alone


@pytest.mark.parametrize("person", ["abe", "ben"])
def test_without_a_deputy_any_consultant_takes_over_after_three_minutes(person: str) -> None:
    table = left_alone()
    assert table.sees(person).me.take_over_from == table.now + THREE_MINUTES
    table.wait(seconds=THREE_MINUTES)
    table.does(person, c.TakeOver())
    assert table.state.facilitator == person


@pytest.mark.parametrize("person", ["abe", "ben"])
def test_without_a_deputy_the_group_waits_three_minutes(person: str) -> None:
    table = left_alone()
    table.wait(seconds=THREE_MINUTES - 1)
    table.refuses(person, c.TakeOver(), "wait_for_the_facilitator")


def test_the_three_minutes_begin_when_the_facilitator_goes() -> None:
    table = left_alone()
    table.wait(minutes=2)
    table.does("fay", c.Arrive())
    table.does("fay", c.GoAway())
    table.wait(minutes=2)
    table.refuses("abe", c.TakeOver(), "wait_for_the_facilitator")


def test_the_client_never_takes_over_even_without_a_deputy() -> None:
    table = left_alone()
    table.wait(minutes=60)
    assert table.sees("cleo").me.take_over_from is None
    table.refuses("cleo", c.TakeOver(), "not_yours")


def test_nobody_takes_over_from_a_facilitator_who_is_here() -> None:
    table = table_at("2")
    table.wait(minutes=60)
    assert all(table.sees(person).me.take_over_from is None for person in ("abe", "ben", "oz"))
    table.refuses("abe", c.TakeOver(), "facilitator_is_here")


def test_nobody_takes_over_from_a_facilitator_who_came_back() -> None:
    table = left_alone()
    table.wait(minutes=5)
    table.does("fay", c.Arrive())
    table.refuses("abe", c.TakeOver(), "facilitator_is_here")


def test_one_takes_over_and_the_others_no_more() -> None:
    table = left_alone()
    table.wait(minutes=3)
    table.does("abe", c.TakeOver())
    table.refuses("ben", c.TakeOver(), "facilitator_is_here")


def test_without_a_deputy_the_cofacilitator_takes_over_after_three_minutes_as_well() -> None:
    table = table_at("2")
    table.does("fay", c.NameCofacilitator("oz"))
    table.does("fay", c.GoAway())
    table.refuses("oz", c.TakeOver(), "wait_for_the_facilitator")
    table.wait(seconds=THREE_MINUTES)
    table.does("oz", c.TakeOver())
    assert table.state.facilitator == "oz"


def test_an_observer_takes_over_only_as_deputy() -> None:
    table = left_alone()
    table.wait(minutes=60)
    table.refuses("oz", c.TakeOver(), "not_the_deputy")
    table.does("fay", c.Arrive())
    table.does("fay", c.NameDeputy("oz"))
    table.does("fay", c.GoAway())
    table.does("oz", c.TakeOver())
    assert table.state.facilitator == "oz"


def test_in_the_closing_only_the_deputy_takes_over() -> None:
    table = table_at("closing")
    table.does("fay", c.GoAway())
    table.wait(minutes=60)
    table.refuses("abe", c.TakeOver(), "not_the_deputy")


def test_what_the_client_confided_stays_with_the_one_who_facilitated_then() -> None:
    table = table_at("4a")
    table.does("cleo", c.Signal("off_contract"))
    table.does("fay", c.HandOver("abe"))
    conduct = table.sees("abe").facilitator
    assert conduct is not None
    assert conduct.signals == ()


def test_someone_who_is_invited_and_takes_over_is_invited_no_more() -> None:
    table = table_at("0c")
    table.does("fay", c.InviteClient("abe"))
    table.does("fay", c.HandOver("abe"))
    assert not table.sees("abe").me.invited
