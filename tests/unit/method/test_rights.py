"""The rules of the method about who may do what, when (method reference, 2.2 and 4)."""

from typing import get_args

import pytest

from plugin_server.method.rights import RIGHTS, acts_of, may, when
from plugin_server.method.steps import CONSULTATION, ROLES, STEPS, Role, StepId, steps_from
from plugin_server.session.commands import PanelCommand, ServiceCommand, act_name

EVERY_STEP = frozenset(STEPS)
WORK_ON_THE_SITUATION = steps_from("1", "5")

OF_ONES_OWN = {
    "rename",
    "leave",
    "take_over",
    "keep_open",
    "ask_pause",
    "agree_charter",
    "pick_weather",
    "note",
    "consent",
}
"""What each keeps for themselves, or says to the facilitator alone: it interrupts nobody."""

ONES_TURN = {"end_turn", "pass_turn", "lower_hand"}
"""To end one's turn, to pass, or to ask for none any more."""

ONES_DRAWER = {"keep_for_later", "drop_kept", "carry_subject"}
"""One's own drawer, and what becomes of one's own subject."""


def who_may(act: str) -> set[Role]:
    """The roles that may do `act` in at least one step."""
    return {role for role in ROLES if RIGHTS[act][role]}


def steps_of(act: str) -> set[StepId]:
    """The steps in which at least one role may do `act`."""
    return {step for role in ROLES for step in when(act, role)}


# ---- the need


@pytest.mark.parametrize("act", ["write_need", "choose_help", "validate_need", "recontract"])
def test_only_the_client_writes_the_need_chooses_the_help_and_validates(act: str) -> None:
    assert who_may(act) == {"client"}


def test_the_client_writes_the_need_from_the_presentation_to_the_end_of_the_consultation() -> None:
    assert RIGHTS["write_need"]["client"] == steps_from("1", "4")


def test_the_need_is_validated_at_the_contract_and_again_until_the_plan() -> None:
    assert RIGHTS["validate_need"]["client"] == {"3"} | CONSULTATION | {"5"}


def test_a_contract_that_proves_wrong_is_reopened_in_the_consultation() -> None:
    assert steps_of("recontract") == CONSULTATION


def test_only_consultants_say_whether_the_need_is_clear() -> None:
    assert who_may("say_clear") == {"consultant"}


# ---- mirrors


def test_consultants_send_mirrors_while_clarifying_and_contracting() -> None:
    assert who_may("send_mirror") == {"consultant"}
    assert steps_of("send_mirror") == {"2", "3"}


def test_the_facilitator_reveals_mirrors_and_the_client_chooses_which_to_show() -> None:
    assert who_may("reveal_mirrors") == {"facilitator"}
    assert who_may("show_mirrors") == {"client"}


# ---- speaking


def test_consultants_may_only_ask_questions_in_step_2() -> None:
    theirs = set(acts_of("consultant", "2"))
    assert theirs - OF_ONES_OWN - ONES_TURN - ONES_DRAWER == {"raise_hand", "ask", "send_mirror"}


def test_questions_are_asked_in_step_2_only_and_by_consultants_only() -> None:
    assert who_may("ask") == {"consultant"}
    assert steps_of("ask") == {"2"}


def test_nobody_interrupts_the_presentation() -> None:
    assert set(acts_of("consultant", "1")) == OF_ONES_OWN | ONES_TURN | ONES_DRAWER


def test_an_idea_that_comes_too_early_waits_in_its_consultants_drawer() -> None:
    assert who_may("keep_for_later") == {"consultant"}
    assert steps_of("keep_for_later") == {"1", "2", "3", "4a", "4b", "4"}


def test_only_consultants_contribute_in_the_consultation_or_where_the_client_asks_for_help() -> None:
    assert who_may("contribute") == {"consultant"}
    assert steps_of("contribute") == CONSULTATION | {"5"}


@pytest.mark.parametrize("act", ["carry_subject", "answer_witness"])
def test_whoever_owns_a_subject_or_is_asked_as_witness_may_say_so_whatever_part_they_took_meanwhile(act: str) -> None:
    assert who_may(act) == set(ROLES) - {"client"}


@pytest.mark.parametrize("act", ["bookmark", "signal", "ask_help", "name_witness"])
def test_what_touches_the_client_is_the_clients_to_say(act: str) -> None:
    assert who_may(act) == {"client"}


def test_the_plan_is_the_clients_and_comes_after_the_consultation() -> None:
    assert who_may("plan_action") == {"client"}
    assert steps_of("plan_action") == {"5", "6"}


# ---- the observer


def test_an_observer_does_nothing_in_the_work_but_note_and_learn() -> None:
    done = {act for step in WORK_ON_THE_SITUATION for act in acts_of("observer", step)}
    assert done - ONES_DRAWER == OF_ONES_OWN | ONES_TURN | {"write_learning", "answer_witness"}


def test_an_observer_asks_to_speak_only_where_everyone_does() -> None:
    assert RIGHTS["raise_hand"]["observer"] == {"0a", "6"}


@pytest.mark.parametrize("act", ["vote", "ask", "contribute", "send_mirror", "propose_subject", "say_clear"])
def test_an_observer_neither_votes_nor_asks_nor_gives(act: str) -> None:
    assert RIGHTS[act]["observer"] == frozenset()


# ---- the co-facilitator


@pytest.mark.parametrize("act", ["start", "next", "back", "close", "erase"])
def test_the_cofacilitator_never_moves_steps(act: str) -> None:
    assert RIGHTS[act]["cofacilitator"] == frozenset()


@pytest.mark.parametrize("act", ["pause", "resume", "extend", "catch_up", "begin_moment", "end_moment"])
def test_the_cofacilitator_never_moves_time(act: str) -> None:
    assert RIGHTS[act]["cofacilitator"] == frozenset()


def test_the_cofacilitator_keeps_the_door_gives_the_floor_and_watches_the_map_and_conducts_nothing_else() -> None:
    shared = {act for act in RIGHTS if RIGHTS[act]["facilitator"] and RIGHTS[act]["cofacilitator"]}
    of_everyone = {act for act in RIGHTS if who_may(act) == set(ROLES)}
    own = {"carry_subject", "answer_witness"}
    assert shared - of_everyone - own == {"lock", "give_floor", "mark_zone"}


@pytest.mark.parametrize("act", ["vote", "ask", "contribute", "send_mirror", "propose_subject", "answer_invitation"])
def test_the_cofacilitator_is_no_consultant_meanwhile(act: str) -> None:
    assert RIGHTS[act]["cofacilitator"] == frozenset()


# ---- the subject


def test_only_those_who_can_become_client_vote_and_only_in_step_0c() -> None:
    assert who_may("vote") == {"consultant"}
    assert steps_of("vote") == {"0c"}


def test_the_facilitator_opens_the_vote_and_shows_it_and_takes_no_part_in_it() -> None:
    assert who_may("open_vote") == who_may("reveal_votes") == {"facilitator"}
    assert not RIGHTS["vote"]["facilitator"]


@pytest.mark.parametrize("act", ["propose_subject", "pass_subject", "invite_client", "answer_invitation"])
def test_subject_and_client_are_chosen_before_the_presentation(act: str) -> None:
    assert steps_of(act) == steps_from("lobby", "0c")


def test_the_facilitator_invites_and_never_answers_for_someone() -> None:
    assert who_may("invite_client") == {"facilitator"}
    assert who_may("answer_invitation") == {"consultant"}


# ---- steps and time


@pytest.mark.parametrize("act", ["start", "next", "back", "close"])
def test_steps_move_only_by_the_facilitator(act: str) -> None:
    assert who_may(act) == {"facilitator"}


@pytest.mark.parametrize("act", ["pause", "resume", "extend", "catch_up", "begin_moment", "end_moment"])
def test_time_is_in_the_hands_of_the_facilitator(act: str) -> None:
    assert who_may(act) == {"facilitator"}


@pytest.mark.parametrize("act", ["next", "back", "pause", "resume", "extend", "catch_up", "begin_moment"])
def test_there_is_no_time_to_move_in_the_lobby_or_after_the_close(act: str) -> None:
    assert steps_of(act) == steps_from("0a", "6")


# ---- people


@pytest.mark.parametrize("act", ["remove", "name_deputy", "name_cofacilitator", "hand_over"])
def test_the_facilitator_alone_says_who_is_in_and_who_conducts_until_the_close(act: str) -> None:
    assert who_may(act) == {"facilitator"}
    assert steps_of(act) == steps_from("lobby", "6")


def test_the_door_is_kept_by_those_who_conduct_until_the_close() -> None:
    assert who_may("lock") == {"facilitator", "cofacilitator"}
    assert steps_of("lock") == steps_from("lobby", "6")


def test_the_client_never_takes_over_the_facilitation() -> None:
    assert who_may("take_over") == {"cofacilitator", "consultant", "observer"}


def test_everyone_may_leave_at_any_time() -> None:
    assert who_may("leave") == set(ROLES)
    assert steps_of("leave") == EVERY_STEP


# ---- what everyone keeps


@pytest.mark.parametrize("role", ROLES)
def test_everyone_may_pass_their_turn_throughout_the_session(role: Role) -> None:
    assert RIGHTS["pass_turn"][role] == steps_from("0a", "6")


@pytest.mark.parametrize("role", ROLES)
def test_everyone_may_pause_or_ask_for_a_pause_throughout_the_session(role: Role) -> None:
    assert RIGHTS["ask_pause"][role] | RIGHTS["pause"][role] == steps_from("0a", "6")


@pytest.mark.parametrize("role", ROLES)
def test_everyone_may_say_that_they_are_still_here(role: Role) -> None:
    assert RIGHTS["keep_open"][role] == steps_from("lobby", "6")


@pytest.mark.parametrize("role", ROLES)
def test_everyone_agrees_to_the_frame_for_themselves(role: Role) -> None:
    assert RIGHTS["agree_charter"][role] == steps_from("lobby", "6")


@pytest.mark.parametrize("role", ROLES)
def test_everyone_may_stop_speech_and_take_back_what_they_said_at_any_time(role: Role) -> None:
    assert RIGHTS["consent"][role] == EVERY_STEP


@pytest.mark.parametrize("role", ROLES)
def test_everyone_keeps_private_notes_until_the_close(role: Role) -> None:
    assert RIGHTS["note"][role] == steps_from("lobby", "6")


@pytest.mark.parametrize("role", ROLES)
def test_everyone_writes_their_own_learning_from_the_plan_on(role: Role) -> None:
    assert when("write_learning", role) == ("5", "6")


@pytest.mark.parametrize("role", ROLES)
def test_everyone_rates_and_regulates_the_session_in_its_last_step(role: Role) -> None:
    assert when("rate", role) == when("regulate", role) == ("6",)


@pytest.mark.parametrize("role", ROLES)
def test_everyone_says_when_they_have_what_is_theirs_once_closed(role: Role) -> None:
    assert when("release", role) == ("closing",)


def test_only_the_facilitator_offers_speech() -> None:
    assert who_may("offer_speech") == {"facilitator"}


def test_only_the_facilitator_erases_before_all_have_released() -> None:
    assert who_may("erase") == {"facilitator"}
    assert steps_of("erase") == {"closing"}


@pytest.mark.parametrize("role", ROLES)
def test_nothing_is_written_any_more_once_closed(role: Role) -> None:
    assert set(acts_of(role, "closing")) <= {
        "release",
        "erase",
        "rename",
        "leave",
        "take_over",
        "consent",
        "carry_subject",
    }


# ---- the matrix itself


def test_the_matrix_has_a_row_for_each_command_of_the_panel_and_no_other() -> None:
    assert set(RIGHTS) == {act_name(command.__name__) for command in get_args(PanelCommand)}


def test_what_the_service_says_is_nobodys_right() -> None:
    assert RIGHTS.keys().isdisjoint(act_name(command.__name__) for command in get_args(ServiceCommand))


@pytest.mark.parametrize("act", RIGHTS)
def test_every_act_is_somebodys(act: str) -> None:
    assert who_may(act)


def test_an_unknown_act_is_an_error_and_not_a_right() -> None:
    with pytest.raises(KeyError):
        may("facilitator", "write_the_need_for_the_client", "3")
