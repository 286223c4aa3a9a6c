"""What a step still waits for: advice to the facilitator, never a lock."""

import pytest

from plugin_server.method.steps import StepId
from plugin_server.session import commands as c
from plugin_server.session.readiness import NotYet, not_heard, not_ready
from tests.unit.session.table import table_at


def test_the_choice_waits_for_a_subject_and_a_client() -> None:
    assert not_ready(table_at("0c").state) == ("no_subject", "no_client")


def test_the_choice_waits_for_the_votes_once_there_are_subjects() -> None:
    table = table_at("0c")
    table.does("abe", c.ProposeSubject("problem", "Mine"))
    assert not_ready(table.state) == ("votes_missing", "no_client")


def test_the_choice_is_ready_once_a_client_has_agreed() -> None:
    table = table_at("0c")
    table.does("abe", c.ProposeSubject("problem", "Mine"))
    table.choose("abe")
    assert not_ready(table.state) == ()


def test_the_presentation_waits_for_the_clients_question() -> None:
    table = table_at("1")
    assert not_ready(table.state) == ("no_wording",)
    table.does("cleo", c.WriteNeed("I wonder how"))
    assert not_ready(table.state) == ()


def test_the_subject_alone_is_not_yet_the_clients_question() -> None:
    table = table_at("0c")
    table.does("cleo", c.ProposeSubject("problem", "My subject"))
    table.choose("cleo")
    table.move_on()
    assert not_ready(table.state) == ("no_wording",)


def test_clarification_waits_for_a_question_from_each_and_for_the_difficulty() -> None:
    table = table_at("2")
    assert not_ready(table.state) == ("not_everyone_asked", "no_wording")
    for person in ("abe", "ben"):
        table.does(person, c.Ask("What makes it hard?"))
    table.does("cleo", c.WriteNeed("What is hard for me is…"))
    assert not_ready(table.state) == ()


def test_the_contract_waits_for_mirrors_help_validation_and_clarity() -> None:
    table = table_at("3")
    expected: list[NotYet] = ["mirrors_missing", "help_not_chosen", "need_not_validated", "not_all_clear"]
    assert list(not_ready(table.state)) == expected


def test_the_contract_is_ready_when_it_is_the_clients_and_clear_to_all() -> None:
    table = table_at("3")
    table.does("cleo", c.WriteNeed("I need to see clearly"))
    table.does("cleo", c.ChooseHelp(("mirror",)))
    table.does("cleo", c.ValidateNeed(1))
    for person in ("abe", "ben"):
        table.does(person, c.SendMirror("The need I hear"))
        table.does(person, c.SayClear(True, 1))
    assert not_ready(table.state) == ()


def test_one_who_does_not_see_clearly_is_waited_for() -> None:
    table = table_at("3")
    table.does("cleo", c.WriteNeed("I need to see clearly"))
    table.does("abe", c.SayClear(True, 1))
    table.does("ben", c.SayClear(False, 1))
    assert "not_all_clear" in not_ready(table.state)


@pytest.mark.parametrize("step", ["4a", "4b"])
def test_each_part_of_the_consultation_waits_for_each_consultant(step: StepId) -> None:
    table = table_at(step)
    assert not_ready(table.state) == ("not_everyone_gave",)
    for person in ("abe", "ben"):
        table.does(person, c.Contribute("resonance", "I felt"))
    assert not_ready(table.state) == ()


def test_what_was_given_in_the_first_part_does_not_count_for_the_second() -> None:
    table = table_at("4a")
    table.does("abe", c.Contribute("reading", "I imagine"))
    table.move_on()
    assert not_heard(table.state) == ("abe", "ben")


def test_the_plan_waits_for_one_action() -> None:
    table = table_at("5")
    assert not_ready(table.state) == ("no_action",)
    table.does("cleo", c.PlanAction(1, "Call Jo"))
    assert not_ready(table.state) == ()


def test_learning_waits_for_everyone_present() -> None:
    table = table_at("6")
    for person in ("fay", "cleo", "abe", "ben"):
        table.does(person, c.WriteLearning("I learned"))
    assert not_ready(table.state) == ("learnings_missing",)
    table.does("oz", c.WriteLearning("I learned too"))
    assert not_ready(table.state) == ()


def test_nobody_who_is_away_is_waited_for() -> None:
    table = table_at("2")
    table.does("abe", c.Ask("What makes it hard?"))
    table.does("ben", c.GoAway())
    assert not_heard(table.state) == ()


def test_who_has_not_asked_is_named_to_the_facilitator_alone() -> None:
    table = table_at("2")
    table.does("abe", c.Ask("What makes it hard?"))
    conduct = table.sees("fay").facilitator
    assert conduct is not None
    assert conduct.not_heard == ("ben",)
    assert all(table.sees(person).facilitator is None for person in ("cleo", "abe", "ben", "oz"))


@pytest.mark.parametrize("step", ["1", "2", "3", "4a", "4b", "5"])
def test_a_step_that_is_not_ready_is_left_all_the_same(step: StepId) -> None:
    table = table_at(step)
    assert not_ready(table.state)
    table.move_on()
    assert table.state.step != step
