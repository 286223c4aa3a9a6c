"""A session in which nobody does anything is announced to close by itself, and any act keeps it open."""

import pytest

from plugin_server.method.steps import StepId
from plugin_server.session import commands as c
from plugin_server.session import events as e
from tests.unit.session.table import Table, table_at

NOTICE = 600.0
"""Seconds between the warning and the closing."""


def warned(step: StepId = "2") -> Table:
    """Nobody has done anything for two hours, and the closing was announced."""
    table = table_at(step)
    table.wait(minutes=120)
    table.does("service", c.WarnOfClosing(closes_at=table.now + NOTICE))
    return table


def closes_at(table: Table) -> float | None:
    """When the session closes by itself, as everyone sees it."""
    seen = {table.sees(person).session.closes_at for person in ("fay", "cleo", "abe", "oz")}
    assert len(seen) == 1
    return seen.pop()


# ---- the warning


def test_a_session_in_use_announces_no_closing() -> None:
    assert closes_at(table_at("2")) is None


def test_everyone_sees_when_the_session_closes_by_itself() -> None:
    table = warned()
    assert closes_at(table) == table.now + NOTICE


def test_a_second_warning_gives_no_other_time() -> None:
    table = warned()
    announced = closes_at(table)
    table.wait(minutes=1)
    assert table.does("service", c.WarnOfClosing(closes_at=table.now + NOTICE)) == []
    assert closes_at(table) == announced


def test_a_closed_session_is_not_warned() -> None:
    table = table_at("closing")
    assert table.does("service", c.WarnOfClosing(closes_at=table.now + NOTICE)) == []


def test_the_warning_is_nobodys_act() -> None:
    table = table_at("2")
    acted_at = table.state.acted_at
    table.wait(minutes=120)
    table.does("service", c.WarnOfClosing(closes_at=table.now + NOTICE))
    assert table.state.acted_at == acted_at


# ---- what keeps it open


@pytest.mark.parametrize("person", ["fay", "cleo", "abe", "oz"])
def test_anyone_may_say_that_they_are_still_here(person: str) -> None:
    table = warned()
    table.does(person, c.KeepOpen())
    assert closes_at(table) is None


@pytest.mark.parametrize(
    ("person", "act"),
    [
        ("fay", c.Next("2")),
        ("fay", c.Pause()),
        ("cleo", c.WriteNeed("What is hard for me")),
        ("abe", c.Ask("What makes it hard?")),
        ("ben", c.RaiseHand()),
        ("oz", c.Note("Seen")),
        ("oz", c.PickWeather("fog")),
        ("abe", c.AskPause()),
        ("abe", c.Consent(agree=False)),
        ("ben", c.Leave()),
    ],
    ids=lambda given: given.act if isinstance(given, c.Command) else given,
)
def test_any_act_keeps_the_session_open(person: str, act: c.Command) -> None:
    table = warned()
    table.does(person, act)
    assert table.sees("fay").session.closes_at is None
    assert table.state.acted_at == table.now


def test_coming_and_going_is_not_doing() -> None:
    table = warned()
    announced = closes_at(table)
    acted_at = table.state.acted_at
    table.does("abe", c.GoAway())
    table.does("abe", c.Arrive())
    assert closes_at(table) == announced
    assert table.state.acted_at == acted_at


def test_saying_so_without_a_warning_changes_nothing() -> None:
    assert table_at("2").does("abe", c.KeepOpen()) == []


# ---- closing


def test_an_unattended_session_closes_once_its_time_has_come() -> None:
    table = warned()
    table.wait(seconds=NOTICE)
    assert table.does("service", c.CloseUnattended()) == [e.Closed()]
    assert table.state.step == "closing"


def test_it_does_not_close_before_the_time_that_was_announced() -> None:
    table = warned()
    table.wait(seconds=NOTICE - 1)
    assert table.does("service", c.CloseUnattended()) == []


def test_it_does_not_close_without_a_warning() -> None:
    table = table_at("2")
    table.wait(minutes=24 * 60)
    assert table.does("service", c.CloseUnattended()) == []


def test_it_does_not_close_when_somebody_did_something_meanwhile() -> None:
    table = warned()
    table.wait(seconds=NOTICE - 1)
    table.does("abe", c.Note("Still thinking"))
    table.wait(seconds=1)
    assert table.does("service", c.CloseUnattended()) == []


def test_a_session_that_was_kept_open_is_warned_again_before_it_closes() -> None:
    table = warned()
    table.does("abe", c.KeepOpen())
    table.wait(minutes=120)
    assert table.does("service", c.CloseUnattended()) == []
    table.does("service", c.WarnOfClosing(closes_at=table.now + NOTICE))
    table.wait(seconds=NOTICE)
    assert table.does("service", c.CloseUnattended()) == [e.Closed()]


def test_a_closed_session_does_not_close_again() -> None:
    table = warned()
    table.wait(seconds=NOTICE)
    table.does("service", c.CloseUnattended())
    assert table.does("service", c.CloseUnattended()) == []


def test_it_closes_even_when_everyone_has_gone_without_leaving() -> None:
    table = warned()
    for person in ("fay", "cleo", "abe", "ben", "oz"):
        table.does(person, c.GoAway())
    table.wait(seconds=NOTICE)
    assert table.does("service", c.CloseUnattended()) == [e.Closed()]


def test_the_close_of_an_unattended_session_erases_nothing_yet() -> None:
    table = warned()
    table.does("cleo", c.WriteNeed("Mine to take"))
    table.does("service", c.WarnOfClosing(closes_at=table.now + NOTICE))
    table.wait(seconds=NOTICE)
    table.does("service", c.CloseUnattended())
    assert not table.state.erasing
    assert table.sees("cleo").need.versions


def test_there_is_no_warning_left_once_closed() -> None:
    table = warned()
    table.wait(seconds=NOTICE)
    table.does("service", c.CloseUnattended())
    assert closes_at(table) is None
