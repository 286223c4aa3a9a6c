"""What a step still waits for: advice to the facilitator, never a lock."""

import pytest

from plugin_server.method.presets import PresetName
from plugin_server.method.steps import StepId
from plugin_server.session import commands as c
from plugin_server.session.readiness import NotYet, not_ready
from plugin_server.session.turns import not_heard
from tests.unit.session.table import table_at

EVERYONE = ("fay", "cleo", "abe", "ben", "oz")
CLARIFIED: tuple[c.Zone, ...] = ("facts", "stakes", "tried", "feelings", "margin")
"""What the method reference wants touched before the contract (4.2)."""


def test_the_choice_waits_for_a_subject_and_a_client() -> None:
    assert not_ready(table_at("0c").state) == ("no_subject", "no_client")


def test_the_check_in_waits_until_everyone_spoke_and_agrees_to_the_frame() -> None:
    table = table_at("0a")
    assert not_ready(table.state) == ("not_everyone_spoke", "frame_not_agreed")
    for person in EVERYONE:
        table.does("fay", c.GiveFloor(person))
        table.does(person, c.AgreeCharter(version=1))
    assert not_ready(table.state) == ()


def test_a_frame_that_changes_is_waited_for_again() -> None:
    table = table_at("0a")
    for person in EVERYONE:
        table.does(person, c.AgreeCharter(version=1))
    assert "frame_not_agreed" not in not_ready(table.state)
    table.does("fay", c.AmendCharter(("We say what we think",)))
    assert "frame_not_agreed" in not_ready(table.state)


def test_a_frame_agreed_to_in_the_lobby_need_not_be_agreed_to_again() -> None:
    table = table_at("lobby")
    for person in EVERYONE:
        table.does(person, c.AgreeCharter(version=1))
    table.go_to("0a")
    assert "frame_not_agreed" not in not_ready(table.state)


def test_the_choice_waits_for_a_subject_or_a_pass_of_each() -> None:
    table = table_at("0c")
    table.does("abe", c.ProposeSubject("problem", "Mine"))
    assert not_ready(table.state) == ("subjects_missing", "no_client")


def test_the_choice_waits_for_the_vote_to_be_opened_once_all_are_in() -> None:
    table = table_at("0c")
    table.does("abe", c.ProposeSubject("problem", "Mine"))
    for person in ("ben", "cleo"):
        table.does(person, c.PassSubject())
    assert not_ready(table.state) == ("vote_not_open", "no_client")


def test_the_choice_waits_for_the_votes_once_the_vote_is_open() -> None:
    table = table_at("0c")
    table.does("abe", c.ProposeSubject("problem", "Mine"))
    for person in ("ben", "cleo"):
        table.does(person, c.PassSubject())
    table.does("fay", c.OpenVote())
    assert not_ready(table.state) == ("votes_missing", "no_client")


def test_the_choice_waits_for_no_subject_of_someone_who_is_away() -> None:
    table = table_at("0c")
    table.does("abe", c.ProposeSubject("problem", "Mine"))
    table.does("ben", c.PassSubject())
    table.does("cleo", c.GoAway())
    assert "subjects_missing" not in not_ready(table.state)


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
    assert not_ready(table.state) == ("not_everyone_asked", "zones_untouched", "no_wording")
    for person in ("abe", "ben"):
        table.does(person, c.Ask("What makes it hard?"))
    for zone in CLARIFIED:
        table.does("fay", c.MarkZone(zone, on=True))
    table.does("cleo", c.WriteNeed("What is hard for me is…"))
    assert not_ready(table.state) == ()


@pytest.mark.parametrize("zone", CLARIFIED)
def test_clarification_waits_for_each_side_of_the_situation_that_the_contract_needs(zone: c.Zone) -> None:
    table = table_at("2")
    for other in CLARIFIED:
        if other != zone:
            table.does("fay", c.MarkZone(other, on=True))
    assert "zones_untouched" in not_ready(table.state)


def test_a_consultant_who_asked_aloud_need_not_ask_in_writing() -> None:
    table = table_at("2")
    table.does("fay", c.GiveFloor("abe"))
    assert not_heard(table.state) == ("ben",)


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
    table = table_at("3")
    table.does("cleo", c.WriteNeed("I need to see clearly"))
    table.does("cleo", c.ValidateNeed(1))
    table.go_to(step)
    assert not_ready(table.state) == ("not_everyone_gave",)
    for person in ("abe", "ben"):
        table.does(person, c.Contribute("resonance", "I felt"))
    assert not_ready(table.state) == ()


@pytest.mark.parametrize(("step", "preset"), [("4a", "need-first-90"), ("4b", "need-first-90"), ("4", "classic-90")])
def test_the_consultation_waits_for_the_client_who_reopened_the_contract(step: StepId, preset: PresetName) -> None:
    table = table_at("3", preset)
    table.does("cleo", c.WriteNeed("I need to see clearly"))
    table.go_to(step)
    table.does("cleo", c.Recontract())
    assert "recontracting" in not_ready(table.state)
    table.does("cleo", c.ValidateNeed(1))
    assert "recontracting" not in not_ready(table.state)


@pytest.mark.parametrize("step", ["4a", "4b"])
def test_the_consultation_waits_for_a_need_that_is_validated(step: StepId) -> None:
    table = table_at("3")
    table.does("cleo", c.WriteNeed("I need to see clearly"))
    table.go_to(step)
    assert "need_not_validated" in not_ready(table.state)
    table.does("cleo", c.ValidateNeed(1))
    assert "need_not_validated" not in not_ready(table.state)


def test_a_consultant_who_gave_aloud_need_not_give_in_writing() -> None:
    table = table_at("4a")
    table.does("fay", c.GiveFloor("abe"))
    assert not_heard(table.state) == ("ben",)


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
    assert "learnings_missing" in not_ready(table.state)
    table.does("oz", c.WriteLearning("I learned too"))
    assert "learnings_missing" not in not_ready(table.state)


def test_learning_waits_for_each_to_speak_and_for_one_agreement() -> None:
    table = table_at("6")
    for person in EVERYONE:
        table.does(person, c.WriteLearning("I learned"))
    assert not_ready(table.state) == ("not_everyone_spoke", "no_agreement")
    for person in EVERYONE:
        table.does("fay", c.GiveFloor(person))
    assert not_ready(table.state) == ("no_agreement",)
    table.does("fay", c.WriteAgreement("We begin on time"))
    assert not_ready(table.state) == ()


def test_nobody_who_is_away_is_waited_for() -> None:
    table = table_at("2")
    table.does("abe", c.Ask("What makes it hard?"))
    table.does("ben", c.GoAway())
    assert not_heard(table.state) == ()


def test_who_passes_has_been_heard() -> None:
    table = table_at("2")
    table.does("fay", c.StartRound())
    for person in ("abe", "ben"):
        table.does(person, c.PassTurn())
    assert not_heard(table.state) == ()


def test_who_passed_before_their_turn_is_not_waited_for_once_the_round_is_over() -> None:
    table = table_at("2")
    table.does("fay", c.StartRound())
    waiting = next(turn.person for turn in table.sees("fay").turns.order if turn.state == "waiting")
    table.does(waiting, c.PassTurn())
    table.does("fay", c.EndRound())
    assert waiting not in not_heard(table.state)


def test_who_has_not_asked_is_named_to_those_who_conduct_alone() -> None:
    table = table_at("2")
    table.does("abe", c.Ask("What makes it hard?"))
    conduct = table.sees("fay").facilitator
    assert conduct is not None
    assert conduct.not_heard == ("ben",)
    assert all(table.sees(person).facilitator is None for person in ("cleo", "abe", "ben", "oz"))
    table.does("fay", c.NameCofacilitator("oz"))
    assisting = table.sees("oz").facilitator
    assert assisting is not None
    assert assisting.not_heard == ("ben",)


@pytest.mark.parametrize("step", ["1", "2", "3", "4a", "4b", "5"])
def test_a_step_that_is_not_ready_is_left_all_the_same(step: StepId) -> None:
    table = table_at(step)
    assert not_ready(table.state)
    table.move_on()
    assert table.state.step != step


def test_the_steps_on_the_situation_wait_for_a_client_who_is_gone_or_away() -> None:
    for step in ("1", "2", "3", "4a", "5"):
        table = table_at(step)
        assert not {"no_client", "client_away"} & set(not_ready(table.state))
        table.does("cleo", c.GoAway())
        assert "client_away" in not_ready(table.state)
        table.does("cleo", c.Leave())
        assert "no_client" in not_ready(table.state)
