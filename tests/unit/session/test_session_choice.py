"""Blind votes that the facilitator opens, and the client who agrees. Votes inform; they never pick."""

import pytest

from plugin_server.session import commands as c
from plugin_server.session.state import Ballot
from tests.unit.session.choosing import votes, voting_on, with_subjects
from tests.unit.session.table import table_at

# ---- opening the vote


def test_nobody_votes_before_the_vote_is_opened() -> None:
    table = with_subjects("abe", "ben")
    assert not table.sees("ben").choice.vote_open
    table.refuses("ben", c.Vote("abe", 1, 1, 1), "vote_not_open")


def test_the_vote_does_not_open_by_itself_when_all_subjects_are_in() -> None:
    table = with_subjects("abe", "ben", "cleo")
    table.refuses("ben", c.Vote("abe", 1, 1, 1), "vote_not_open")


def test_the_facilitator_opens_the_vote_before_all_are_in_when_they_see_fit() -> None:
    table = with_subjects("abe")
    table.does("fay", c.OpenVote())
    assert all(table.sees(person).choice.vote_open for person in ("fay", "cleo", "abe", "oz"))


def test_there_is_nothing_to_vote_on_without_a_subject() -> None:
    table_at("0c").refuses("fay", c.OpenVote(), "no_subject_yet")


def test_opening_the_vote_twice_changes_nothing() -> None:
    assert voting_on("abe").does("fay", c.OpenVote()) == []


def test_a_subject_that_comes_late_joins_the_open_vote() -> None:
    table = voting_on("abe")
    table.does("ben", c.ProposeSubject("problem", "Mine, late"))
    votes(table, "cleo", "ben")
    assert set(table.state.ballots["cleo"]) == {"ben"}


def test_there_are_no_votes_to_show_before_the_vote_is_opened() -> None:
    with_subjects("abe", "ben").refuses("fay", c.RevealVotes(), "vote_not_open")


# ---- voting


def test_nobody_votes_on_their_own_subject() -> None:
    voting_on("abe", "ben").refuses("abe", c.Vote("abe", 1, 1, 1), "own_subject")


def test_nobody_votes_on_a_subject_that_is_not_there() -> None:
    voting_on("abe").refuses("ben", c.Vote("cleo", 1, 1, 1), "unknown_item")


def test_votes_are_blind_until_everyone_has_voted() -> None:
    table = voting_on("abe", "ben", "cleo")
    votes(table, "abe", "ben", "cleo")
    votes(table, "ben", "abe", "cleo")
    votes(table, "cleo", "abe")
    assert not table.state.votes_revealed
    assert all(s.sums is None and s.votes is None for s in table.sees("fay").choice.subjects)


def test_the_last_vote_of_those_present_shows_the_sums() -> None:
    table = voting_on("abe", "ben", "cleo")
    votes(table, "abe", "ben", "cleo")
    votes(table, "ben", "abe", "cleo")
    votes(table, "cleo", "abe", "ben")
    assert table.sees("fay").choice.votes_shown
    assert [s.votes for s in table.sees("fay").choice.subjects] == [2, 2, 2]


def test_sums_of_two_ballots_stay_hidden_since_each_voter_could_read_the_others() -> None:
    table = voting_on("abe", "ben", "cleo")
    votes(table, "abe", "ben", "cleo")
    votes(table, "ben", "abe", "cleo")
    votes(table, "cleo", "abe", "ben")
    assert [s.sums for s in table.sees("fay").choice.subjects] == [None, None, None]


def test_sums_of_three_ballots_are_shown_to_all() -> None:
    table = voting_on("abe")
    table.does("dora", c.Join(person="dora", name="Dora", seat="participant"))
    table.does("dora", c.Arrive())
    for voter in ("ben", "cleo", "dora"):
        votes(table, voter, "abe")
    for person in ("fay", "abe", "oz"):
        assert [s.sums for s in table.sees(person).choice.subjects] == [Ballot(3, 6, 9)]


def test_the_same_subject_again_changes_nothing() -> None:
    table = voting_on("abe", "ben")
    votes(table, "ben", "abe")
    mine = table.state.subjects["abe"]
    assert table.does("abe", c.ProposeSubject(kind=mine.kind, text=mine.text)) == []


def test_a_subject_cannot_change_once_votes_are_shown() -> None:
    table = voting_on("abe", "ben")
    table.does("fay", c.RevealVotes())
    table.refuses("abe", c.ProposeSubject(kind="project", text="another one"), "votes_already_shown")


def test_a_vote_waits_for_nobody_who_is_away() -> None:
    table = voting_on("abe", "ben")
    table.does("cleo", c.GoAway())
    votes(table, "abe", "ben")
    votes(table, "ben", "abe")
    assert table.state.votes_revealed


def test_someone_without_a_subject_votes_on_all_of_them() -> None:
    table = voting_on("abe", "ben")
    votes(table, "abe", "ben")
    votes(table, "ben", "abe")
    votes(table, "cleo", "abe")
    assert not table.state.votes_revealed


def test_a_vote_may_be_changed_until_votes_are_shown() -> None:
    table = voting_on("abe", "ben")
    table.does("ben", c.Vote("abe", 0, 0, 0))
    table.does("ben", c.Vote("abe", 3, 3, 3))
    mine = {s.person: s.my_vote for s in table.sees("ben").choice.subjects}
    assert mine["abe"] == Ballot(3, 3, 3)


def test_the_facilitator_may_show_the_votes_earlier() -> None:
    table = voting_on("abe", "ben")
    votes(table, "cleo", "abe", "ben")
    table.does("fay", c.RevealVotes())
    assert table.sees("oz").choice.votes_shown


def test_showing_votes_twice_changes_nothing() -> None:
    table = voting_on("abe")
    table.does("fay", c.RevealVotes())
    assert table.does("fay", c.RevealVotes()) == []


def test_nobody_votes_once_votes_are_shown() -> None:
    table = voting_on("abe")
    table.does("fay", c.RevealVotes())
    table.refuses("ben", c.Vote("abe", 1, 1, 1), "votes_already_shown")


def test_the_group_sees_how_many_have_voted() -> None:
    table = voting_on("abe", "ben")
    votes(table, "abe", "ben")
    choice = table.sees("fay").choice
    assert (choice.voted, choice.expected) == (1, 3)


def test_the_votes_pick_nobody() -> None:
    table = voting_on("abe", "ben", "cleo")
    for voter, subjects in {"abe": ("ben", "cleo"), "ben": ("abe", "cleo"), "cleo": ("abe", "ben")}.items():
        votes(table, voter, *subjects)
    assert table.state.votes_revealed
    assert table.state.client is None
    assert table.state.invited is None


def test_the_facilitator_may_invite_against_the_votes() -> None:
    table = voting_on("abe", "ben")
    table.does("abe", c.Vote("ben", 0, 0, 0))
    table.does("ben", c.Vote("abe", 3, 3, 3))
    table.does("cleo", c.Vote("abe", 3, 3, 3))
    table.does("cleo", c.Vote("ben", 0, 0, 0))
    assert table.state.votes_revealed
    table.choose("ben")
    assert table.state.client == "ben"


def test_the_subjects_stand_in_the_order_they_came_whatever_the_votes() -> None:
    table = voting_on("abe", "ben")
    for voter, subject in [("abe", "ben"), ("cleo", "ben")]:
        table.does(voter, c.Vote(subject, 3, 3, 3))
    table.does("fay", c.RevealVotes())
    assert [s.person for s in table.sees("oz").choice.subjects] == ["abe", "ben"]


# ---- the client


def test_a_client_is_invited_and_consents() -> None:
    table = with_subjects("abe")
    table.does("fay", c.InviteClient("abe"))
    assert table.state.client is None
    table.does("abe", c.AnswerInvitation(accept=True))
    assert table.state.client == "abe"


def test_someone_may_decline_to_be_client() -> None:
    table = with_subjects("abe")
    table.does("fay", c.InviteClient("abe"))
    table.does("abe", c.AnswerInvitation(accept=False))
    assert (table.state.client, table.state.invited) == (None, None)


def test_nobody_answers_for_another() -> None:
    table = with_subjects("abe", "ben")
    table.does("fay", c.InviteClient("abe"))
    table.refuses("ben", c.AnswerInvitation(accept=True), "not_invited")


def test_a_subject_without_votes_may_rightly_be_chosen() -> None:
    table = voting_on("abe", "ben")
    votes(table, "cleo", "ben")
    table.does("fay", c.RevealVotes())
    table.choose("abe")
    assert table.state.client == "abe"


def test_someone_without_a_subject_may_be_client() -> None:
    table = table_at("0c")
    table.choose("abe")
    assert table.state.client == "abe"


@pytest.mark.parametrize("person", ["fay", "oz"])
def test_only_a_participant_can_be_client(person: str) -> None:
    table_at("0c").refuses("fay", c.InviteClient(person), "cannot_be_client")


def test_someone_without_a_seat_cannot_be_invited() -> None:
    table_at("0c").refuses("fay", c.InviteClient("stranger"), "unknown_person")


def test_another_invitation_takes_the_place_of_the_first() -> None:
    table = table_at("0c")
    table.does("fay", c.InviteClient("abe"))
    table.does("fay", c.InviteClient("ben"))
    table.refuses("abe", c.AnswerInvitation(accept=True), "not_invited")


def test_inviting_the_same_person_twice_changes_nothing() -> None:
    table = table_at("0c")
    table.does("fay", c.InviteClient("abe"))
    assert table.does("fay", c.InviteClient("abe")) == []


def test_the_presentation_does_not_begin_without_a_client() -> None:
    table_at("0c").refuses("fay", c.Next("0c"), "no_client")


def test_another_client_may_be_chosen_before_the_presentation() -> None:
    table = table_at("0c")
    table.choose("abe")
    table.choose("ben")
    assert table.state.client == "ben"


@pytest.mark.parametrize("section", ["mine", "contributions"])
def test_another_client_receives_nothing_of_the_first_one(section: str) -> None:
    table = table_at("4a")
    table.does("abe", c.Contribute("reading", "To Cleo alone"))
    table.go_to("5")
    table.does("cleo", c.PlanAction(1, "Cleo's own plan"))
    while table.state.step != "0c":
        table.move_back()
    table.choose("ben")
    seen = table.sees("ben")
    assert {"mine": seen.mine.actions, "contributions": seen.contributions}[section] == ()


def test_a_client_chosen_without_a_subject_still_words_it_once_votes_are_shown() -> None:
    table = voting_on("abe")
    table.does("fay", c.RevealVotes())
    table.choose("ben")
    table.does("ben", c.ProposeSubject("project", "My new part"))
    assert [(v.stage, v.text) for v in table.sees("cleo").need.versions] == [("subject", "My new part")]


def test_the_clients_subject_once_reworded_is_the_first_version() -> None:
    table = with_subjects("abe")
    table.choose("abe")
    table.does("abe", c.ProposeSubject("problem", "My subject, said anew"))
    assert [v.text for v in table.sees("cleo").need.versions] == ["My subject, said anew"]


def test_a_subject_reworded_after_the_question_leaves_the_versions_as_they_were() -> None:
    table = with_subjects("abe")
    table.choose("abe")
    table.move_on()
    table.does("abe", c.WriteNeed("I wonder how"))
    table.move_back()
    table.does("abe", c.ProposeSubject("problem", "My subject, said anew"))
    assert [v.text for v in table.sees("cleo").need.versions] == ["The subject of abe", "I wonder how"]


def test_a_client_who_had_a_subject_does_not_change_it_once_votes_are_shown() -> None:
    table = voting_on("abe")
    table.does("fay", c.RevealVotes())
    table.choose("abe")
    table.refuses("abe", c.ProposeSubject("problem", "Another subject"), "votes_already_shown")


def test_of_a_single_subject_those_who_have_voted_are_counted() -> None:
    table = voting_on("abe")
    assert table.sees("fay").choice.voted == 0
    votes(table, "ben", "abe")
    assert table.sees("fay").choice.voted == 1


def test_whoever_leaves_for_good_takes_their_subject_and_the_votes_on_it_along() -> None:
    table = voting_on("abe", "ben")
    votes(table, "cleo", "abe", "ben")
    table.does("abe", c.Leave())
    assert [s.person for s in table.sees("cleo").choice.subjects] == ["ben"]
    assert table.state.ballots["cleo"].keys() == {"ben"}


def test_nobody_waits_for_votes_on_the_subject_of_someone_who_left() -> None:
    table = voting_on("abe", "ben")
    table.does("fay", c.Remove("abe"))
    votes(table, "cleo", "ben")
    assert table.state.votes_revealed


def test_the_need_keeps_its_first_version_when_its_client_leaves() -> None:
    table = with_subjects("abe")
    table.choose("abe")
    table.does("abe", c.Leave())
    assert [v.text for v in table.sees("cleo").need.versions] == ["The subject of abe"]


def test_however_many_have_voted_no_sum_is_shown_before_all_have() -> None:
    table = voting_on("abe", "ben")
    table.sit("dan")
    for voter in ("cleo", "dan", "ben"):
        votes(table, voter, "abe")
    assert len(table.state.ballots) == 3
    for person in table.state.people:
        assert {(s.sums, s.votes) for s in table.sees(person).choice.subjects} == {(None, None)}


def test_whoever_drops_does_not_show_whether_they_had_voted() -> None:
    table = voting_on("abe", "ben", "cleo")
    votes(table, "ben", "abe", "cleo")
    before = table.sees("abe").choice
    table.does("ben", c.GoAway())
    assert table.sees("abe").choice == before
    assert before.voted == 1
