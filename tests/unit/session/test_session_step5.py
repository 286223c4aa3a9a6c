"""Step 5: the client alone with the plan, help if they ask for it, and a witness if someone agrees to be one."""

import pytest

from plugin_server.session import commands as c
from plugin_server.session.sections import WitnessView
from plugin_server.session.state import Action
from tests.unit.session.table import Table, table_at

PLAN = (Action(1, "Call Jo", "Friday", "", None),)


def planning() -> Table:
    table = table_at("5")
    table.does("cleo", c.PlanAction(1, "Call Jo", by_when="Friday"))
    return table


def asked(person: str = "abe") -> Table:
    table = planning()
    table.does("cleo", c.NameWitness(person))
    return table


def witnessed(person: str = "abe") -> Table:
    table = asked(person)
    table.does(person, c.AnswerWitness(accept=True))
    return table


def witness(table: Table, person: str) -> WitnessView:
    seen = table.sees(person).witness
    assert seen is not None
    return seen


# ---- help


def test_consultants_are_silent_while_the_client_plans() -> None:
    planning().refuses("abe", c.Contribute("idea", "And if you wrote?"), "help_not_asked")


def test_everyone_sees_that_the_client_asks_for_help() -> None:
    table = planning()
    table.does("cleo", c.AskHelp(on=True))
    assert all(table.sees(person).help_asked for person in ("fay", "abe", "oz"))


def test_consultants_help_once_they_are_asked() -> None:
    table = planning()
    table.does("cleo", c.AskHelp(on=True))
    table.does("abe", c.Contribute("idea", "And if you wrote?"))
    assert [gift.text for gift in table.sees("cleo").contributions] == ["And if you wrote?"]


def test_the_client_may_be_alone_again() -> None:
    table = planning()
    table.does("cleo", c.AskHelp(on=True))
    table.does("cleo", c.AskHelp(on=False))
    table.refuses("abe", c.Contribute("idea", "And if you wrote?"), "help_not_asked")


@pytest.mark.parametrize("person", ["fay", "abe", "oz"])
def test_nobody_asks_for_help_in_the_clients_place(person: str) -> None:
    planning().refuses(person, c.AskHelp(on=True), "not_yours")


def test_asking_twice_changes_nothing() -> None:
    table = planning()
    table.does("cleo", c.AskHelp(on=True))
    assert table.does("cleo", c.AskHelp(on=True)) == []


# ---- the witness


def test_nobody_is_a_witness_until_the_client_names_one() -> None:
    seen = witness(planning(), "cleo")
    assert (seen.person, seen.agreed) == (None, None)


def test_whoever_is_named_is_asked() -> None:
    table = asked()
    assert witness(table, "abe").asked_me
    assert (witness(table, "cleo").person, witness(table, "cleo").agreed) == ("abe", None)


def test_a_witness_is_shown_nothing_before_they_agree() -> None:
    assert witness(asked(), "abe").plan == ()


def test_a_witness_who_agreed_sees_the_plan() -> None:
    table = witnessed()
    assert witness(table, "abe").plan == PLAN
    assert witness(table, "cleo").agreed


def test_a_witness_sees_the_plan_as_it_changes() -> None:
    table = witnessed()
    table.does("cleo", c.PlanAction(1, "Write to Jo"))
    assert [action.what for action in witness(table, "abe").plan] == ["Write to Jo"]


def test_a_witness_still_sees_the_plan_after_the_close() -> None:
    table = witnessed()
    table.go_to("closing")
    assert witness(table, "abe").plan == PLAN


@pytest.mark.parametrize("person", ["fay", "ben", "oz"])
def test_nobody_else_knows_of_the_witness_or_the_plan(person: str) -> None:
    seen = witnessed().sees(person)
    assert seen.witness is None
    assert seen.mine.actions == ()


def test_whoever_is_asked_may_refuse() -> None:
    table = asked()
    table.does("abe", c.AnswerWitness(accept=False))
    assert witness(table, "cleo").agreed is False
    assert witness(table, "abe").plan == ()


def test_a_witness_may_withdraw() -> None:
    table = witnessed()
    table.does("abe", c.AnswerWitness(accept=False))
    assert witness(table, "abe").plan == ()


def test_a_witness_who_is_no_longer_named_sees_nothing_more() -> None:
    table = witnessed()
    table.does("cleo", c.NameWitness(None))
    assert table.sees("abe").witness is None


def test_another_witness_is_asked_anew() -> None:
    table = witnessed()
    table.does("cleo", c.NameWitness("ben"))
    assert witness(table, "ben").plan == ()
    assert table.sees("abe").witness is None


@pytest.mark.parametrize("person", ["fay", "abe", "oz"])
def test_whomever_the_client_may_name_may_answer(person: str) -> None:
    table = witnessed(person)
    assert witness(table, person).plan == PLAN


def test_a_witness_who_leaves_has_agreed_to_nothing_any_more() -> None:
    table = witnessed()
    table.does("abe", c.Leave())
    seen = witness(table, "cleo")
    assert (seen.person, seen.agreed) == (None, None)


def test_nobody_answers_who_was_not_asked() -> None:
    asked("abe").refuses("ben", c.AnswerWitness(accept=True), "not_asked_as_witness")


def test_the_client_is_not_their_own_witness() -> None:
    planning().refuses("cleo", c.NameWitness("cleo"), "not_ones_own_witness")


def test_a_witness_is_someone_of_the_session() -> None:
    planning().refuses("cleo", c.NameWitness("stranger"), "unknown_person")


@pytest.mark.parametrize("person", ["fay", "abe", "oz"])
def test_nobody_names_a_witness_for_the_client(person: str) -> None:
    planning().refuses(person, c.NameWitness("ben"), "not_yours")


def test_answering_the_same_again_changes_nothing() -> None:
    assert witnessed().does("abe", c.AnswerWitness(accept=True)) == []
