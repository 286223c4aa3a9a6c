"""The co-facilitator helps with the door, the floor and the map, and never takes over the process; pauses asked for."""

import pytest

from plugin_server.session import commands as c
from plugin_server.session import events as e
from plugin_server.session.state import role_of
from tests.unit.session.table import table_at

# ---- the co-facilitator


def test_the_facilitator_names_a_cofacilitator() -> None:
    table = table_at("2")
    table.does("fay", c.NameCofacilitator("oz"))
    assert {p.id: p.role for p in table.sees("abe").people}["oz"] == "cofacilitator"


def test_another_cofacilitator_takes_the_place_of_the_first() -> None:
    table = table_at("2")
    table.does("fay", c.NameCofacilitator("oz"))
    table.does("fay", c.NameCofacilitator("abe"))
    assert role_of(table.state, "abe") == "cofacilitator"
    assert role_of(table.state, "oz") == "observer"


def test_the_facilitator_may_go_on_without_a_cofacilitator() -> None:
    table = table_at("2")
    table.does("fay", c.NameCofacilitator("abe"))
    table.does("fay", c.NameCofacilitator(None))
    assert role_of(table.state, "abe") == "consultant"


def test_naming_the_same_cofacilitator_twice_changes_nothing() -> None:
    table = table_at("2")
    table.does("fay", c.NameCofacilitator("oz"))
    assert table.does("fay", c.NameCofacilitator("oz")) == []


@pytest.mark.parametrize("person", ["fay", "cleo"])
def test_neither_the_facilitator_nor_the_client_is_cofacilitator(person: str) -> None:
    table_at("2").refuses("fay", c.NameCofacilitator(person), "has_another_part")


def test_nobody_without_a_seat_is_cofacilitator() -> None:
    table_at("2").refuses("fay", c.NameCofacilitator("stranger"), "unknown_person")


def test_the_cofacilitator_is_not_invited_to_be_client() -> None:
    table = table_at("0c")
    table.does("fay", c.NameCofacilitator("abe"))
    table.refuses("fay", c.InviteClient("abe"), "cannot_be_client")


def test_someone_who_is_made_cofacilitator_is_invited_to_be_client_no_more() -> None:
    table = table_at("0c")
    table.does("fay", c.InviteClient("abe"))
    table.does("fay", c.NameCofacilitator("abe"))
    assert not table.sees("abe").me.invited


def test_a_cofacilitator_who_leaves_is_cofacilitator_no_more() -> None:
    table = table_at("2")
    table.does("fay", c.NameCofacilitator("oz"))
    table.does("oz", c.Leave())
    assert table.state.cofacilitator is None


def test_a_cofacilitator_who_facilitated_is_cofacilitator_again_once_it_is_handed_back() -> None:
    table = table_at("2")
    table.does("fay", c.NameCofacilitator("oz"))
    table.does("fay", c.HandOver("oz"))
    table.does("oz", c.HandOver("fay"))
    assert role_of(table.state, "fay") == "facilitator"
    assert role_of(table.state, "oz") == "cofacilitator"


def test_a_cofacilitator_who_is_away_keeps_the_part() -> None:
    table = table_at("2")
    table.does("fay", c.NameCofacilitator("oz"))
    table.does("oz", c.GoAway())
    assert role_of(table.state, "oz") == "cofacilitator"


def test_the_cofacilitator_takes_over_the_process_only_as_anyone_else_would() -> None:
    table = table_at("2")
    table.does("fay", c.NameDeputy("abe"))
    table.does("fay", c.NameCofacilitator("oz"))
    table.does("fay", c.GoAway())
    table.wait(minutes=60)
    table.refuses("oz", c.TakeOver(), "not_the_deputy")


def test_the_process_is_handed_to_the_cofacilitator_by_an_explicit_act() -> None:
    table = table_at("2")
    table.does("fay", c.NameCofacilitator("oz"))
    assert table.does("fay", c.HandOver("oz")) == [e.TakenOver("oz")]
    assert role_of(table.state, "oz") == "facilitator"


def test_the_cofacilitator_opens_and_closes_the_door() -> None:
    table = table_at("2")
    table.does("fay", c.NameCofacilitator("oz"))
    table.does("oz", c.Lock(locked=True))
    table.does("oz", c.Lock(locked=False))
    assert not table.state.locked


def test_the_cofacilitator_is_told_no_confidence_of_the_client() -> None:
    table = table_at("4a")
    table.does("fay", c.NameCofacilitator("oz"))
    table.does("cleo", c.Signal("off_contract"))
    table.does("abe", c.AskPause())
    facilitator, cofacilitator = (table.sees(person).facilitator for person in ("fay", "oz"))
    assert facilitator is not None
    assert cofacilitator is not None
    assert ([s.kind for s in facilitator.signals], facilitator.pauses_asked) == (["off_contract"], 1)
    assert (cofacilitator.signals, cofacilitator.pauses_asked) == ((), 0)


# ---- a pause is everyone's right


@pytest.mark.parametrize("person", ["cleo", "abe", "oz"])
def test_anyone_asks_for_a_pause_without_a_name(person: str) -> None:
    table = table_at("2")
    table.does(person, c.AskPause())
    conduct = table.sees("fay").facilitator
    assert conduct is not None
    assert conduct.pauses_asked == 1
    assert table.sees(person).me.pause_asked
    others = {"fay", "cleo", "abe", "ben", "oz"} - {person}
    assert not any(table.sees(other).me.pause_asked for other in others)


def test_asking_for_a_pause_twice_counts_once() -> None:
    table = table_at("2")
    table.does("abe", c.AskPause())
    assert table.does("abe", c.AskPause()) == []


def test_a_pause_that_is_asked_for_pauses_nothing_by_itself() -> None:
    table = table_at("2")
    table.does("abe", c.AskPause())
    assert table.sees("oz").clock.deadline is not None


def test_a_pause_asked_for_waits_until_the_facilitator_has_seen_it() -> None:
    table = table_at("2")
    table.does("abe", c.AskPause())
    table.does("fay", c.Acknowledge())
    assert not table.sees("abe").me.pause_asked
    table.does("abe", c.AskPause())
    assert table.sees("abe").me.pause_asked


def test_acknowledging_nothing_changes_nothing() -> None:
    assert table_at("2").does("fay", c.Acknowledge()) == []
