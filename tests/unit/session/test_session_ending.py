"""Closing: everyone takes what is theirs, then all is erased."""

import pytest

from plugin_server.method.steps import StepId
from plugin_server.session import commands as c
from plugin_server.session import events as e
from tests.unit.session.table import table_at

EVERYONE = ("fay", "cleo", "abe", "ben", "oz")


@pytest.mark.parametrize("step", ["lobby", "0a", "2", "6"])
def test_the_facilitator_may_close_at_any_step(step: StepId) -> None:
    table = table_at(step)
    table.does("fay", c.Close())
    assert table.state.step == "closing"


def test_the_close_erases_nothing_yet() -> None:
    table = table_at("6")
    table.does("cleo", c.WriteLearning("Mine to take"))
    table.does("fay", c.Close())
    assert not table.state.erasing
    assert [w.text for w in table.sees("cleo").mine.learnings] == ["Mine to take"]


def test_nothing_is_released_before_the_close() -> None:
    table_at("6").refuses("abe", c.Release(), "not_now")


def test_everyone_sees_how_many_have_what_is_theirs() -> None:
    table = table_at("closing")
    table.does("abe", c.Release())
    seen = table.sees("ben").closing
    assert (seen.released, seen.expected, seen.i_released) == (1, 5, False)


def test_erasure_waits_for_the_last_one_present() -> None:
    table = table_at("closing")
    for person in EVERYONE[:-1]:
        table.does(person, c.Release())
    assert not table.state.erasing


def test_the_last_one_to_release_orders_the_erasure() -> None:
    table = table_at("closing")
    for person in EVERYONE[:-1]:
        table.does(person, c.Release())
    assert table.does(EVERYONE[-1], c.Release()) == [e.Released(EVERYONE[-1]), e.ErasureOrdered()]


def test_erasure_waits_for_those_who_are_away_and_may_come_back_for_what_is_theirs() -> None:
    table = table_at("closing")
    table.does("oz", c.GoAway())
    for person in EVERYONE[:-1]:
        table.does(person, c.Release())
    assert not table.state.erasing


def test_releasing_twice_changes_nothing() -> None:
    table = table_at("closing")
    table.does("abe", c.Release())
    assert table.does("abe", c.Release()) == []


def test_the_facilitator_may_erase_without_waiting() -> None:
    table = table_at("closing")
    assert table.does("fay", c.Erase()) == [e.ErasureOrdered()]


def test_nobody_else_erases() -> None:
    table_at("closing").refuses("cleo", c.Erase(), "not_yours")


def test_nothing_can_be_done_once_erasure_is_ordered() -> None:
    table = table_at("closing")
    table.does("fay", c.Erase())
    for person in EVERYONE:
        table.refuses(person, c.Release(), "session_gone")


def test_the_last_one_to_leave_does_not_hold_up_the_erasure() -> None:
    table = table_at("closing")
    for person in EVERYONE[:-1]:
        table.does(person, c.Release())
    table.does(EVERYONE[-1], c.Leave())
    assert table.state.erasing
