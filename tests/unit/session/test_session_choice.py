"""Subjects, blind votes, and the client who agrees."""

import pytest

from plugin_server.session import commands as c
from plugin_server.session.state import Ballot
from tests.unit.session.table import Table, table_at


def with_subjects(*owners: str) -> Table:
    table = table_at("0c")
    for owner in owners:
        table.does(owner, c.ProposeSubject("problem", f"The subject of {owner}"))
    return table


def votes(table: Table, voter: str, *subjects: str) -> None:
    for subject in subjects:
        table.does(voter, c.Vote(subject, urgency=1, importance=2, appetite=3))


# ---- subjects


def test_each_has_one_subject_and_a_new_one_replaces_it() -> None:
    table = with_subjects("abe")
    table.does("abe", c.ProposeSubject("project", "Another subject"))
    assert [(s.kind, s.text) for s in table.sees("ben").choice.subjects] == [("project", "Another subject")]


def test_votes_for_an_earlier_wording_do_not_count_for_the_new_one() -> None:
    table = with_subjects("abe", "cleo")
    votes(table, "ben", "abe", "cleo")
    table.does("abe", c.ProposeSubject("project", "Another subject"))
    assert set(table.state.ballots["ben"]) == {"cleo"}


def test_a_subject_is_made_of_words() -> None:
    table_at("0c").refuses("abe", c.ProposeSubject("problem", "  "), "empty_text")


def test_a_subject_may_be_prepared_in_the_lobby() -> None:
    table = table_at("lobby")
    table.does("abe", c.ProposeSubject("problem", "My subject"))
    assert table.sees("fay").choice.proposed == 1


@pytest.mark.parametrize("person", ["fay", "oz"])
def test_facilitator_and_observer_propose_no_subject(person: str) -> None:
    table_at("0c").refuses(person, c.ProposeSubject("problem", "Mine"), "not_yours")


# ---- voting


def test_nobody_votes_on_their_own_subject() -> None:
    with_subjects("abe", "ben").refuses("abe", c.Vote("abe", 1, 1, 1), "own_subject")


def test_nobody_votes_on_a_subject_that_is_not_there() -> None:
    with_subjects("abe").refuses("ben", c.Vote("cleo", 1, 1, 1), "unknown_item")


def test_votes_are_blind_until_everyone_has_voted() -> None:
    table = with_subjects("abe", "ben", "cleo")
    votes(table, "abe", "ben", "cleo")
    votes(table, "ben", "abe", "cleo")
    votes(table, "cleo", "abe")
    assert not table.state.votes_revealed
    assert all(s.sums is None and s.votes is None for s in table.sees("fay").choice.subjects)


def test_the_last_vote_of_those_present_shows_the_sums() -> None:
    table = with_subjects("abe", "ben", "cleo")
    votes(table, "abe", "ben", "cleo")
    votes(table, "ben", "abe", "cleo")
    votes(table, "cleo", "abe", "ben")
    assert table.sees("fay").choice.votes_shown
    assert [s.votes for s in table.sees("fay").choice.subjects] == [2, 2, 2]


def test_sums_of_two_ballots_stay_hidden_since_each_voter_could_read_the_others() -> None:
    table = with_subjects("abe", "ben", "cleo")
    votes(table, "abe", "ben", "cleo")
    votes(table, "ben", "abe", "cleo")
    votes(table, "cleo", "abe", "ben")
    assert [s.sums for s in table.sees("fay").choice.subjects] == [None, None, None]


def test_sums_of_three_ballots_are_shown_to_all() -> None:
    table = with_subjects("abe")
    table.does("dora", c.Join(person="dora", name="Dora", seat="participant"))
    table.does("dora", c.Arrive())
    for voter in ("ben", "cleo", "dora"):
        votes(table, voter, "abe")
    for person in ("fay", "abe", "oz"):
        assert [s.sums for s in table.sees(person).choice.subjects] == [Ballot(3, 6, 9)]


def test_the_same_subject_again_changes_nothing() -> None:
    table = with_subjects("abe", "ben")
    votes(table, "ben", "abe")
    mine = table.state.subjects["abe"]
    assert table.does("abe", c.ProposeSubject(kind=mine.kind, text=mine.text)) == []


def test_a_subject_cannot_change_once_votes_are_shown() -> None:
    table = with_subjects("abe", "ben")
    table.does("fay", c.RevealVotes())
    table.refuses("abe", c.ProposeSubject(kind="project", text="another one"), "votes_already_shown")


def test_a_vote_waits_for_nobody_who_is_away() -> None:
    table = with_subjects("abe", "ben")
    table.does("cleo", c.GoAway())
    votes(table, "abe", "ben")
    votes(table, "ben", "abe")
    assert table.state.votes_revealed


def test_someone_without_a_subject_votes_on_all_of_them() -> None:
    table = with_subjects("abe", "ben")
    votes(table, "abe", "ben")
    votes(table, "ben", "abe")
    votes(table, "cleo", "abe")
    assert not table.state.votes_revealed


def test_a_vote_may_be_changed_until_votes_are_shown() -> None:
    table = with_subjects("abe", "ben")
    table.does("ben", c.Vote("abe", 0, 0, 0))
    table.does("ben", c.Vote("abe", 3, 3, 3))
    mine = {s.person: s.my_vote for s in table.sees("ben").choice.subjects}
    assert mine["abe"] == Ballot(3, 3, 3)


def test_the_facilitator_may_show_the_votes_earlier() -> None:
    table = with_subjects("abe", "ben")
    votes(table, "cleo", "abe", "ben")
    table.does("fay", c.RevealVotes())
    assert table.sees("oz").choice.votes_shown


def test_showing_votes_twice_changes_nothing() -> None:
    table = with_subjects("abe")
    table.does("fay", c.RevealVotes())
    assert table.does("fay", c.RevealVotes()) == []


def test_nobody_votes_once_votes_are_shown() -> None:
    table = with_subjects("abe")
    table.does("fay", c.RevealVotes())
    table.refuses("ben", c.Vote("abe", 1, 1, 1), "votes_already_shown")


def test_the_group_sees_how_many_have_voted() -> None:
    table = with_subjects("abe", "ben")
    votes(table, "abe", "ben")
    choice = table.sees("fay").choice
    assert (choice.voted, choice.expected) == (1, 3)


def test_the_votes_pick_nobody() -> None:
    table = with_subjects("abe", "ben", "cleo")
    for voter, subjects in {"abe": ("ben", "cleo"), "ben": ("abe", "cleo"), "cleo": ("abe", "ben")}.items():
        votes(table, voter, *subjects)
    assert table.state.votes_revealed
    assert table.state.client is None
    assert table.state.invited is None


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
    table = with_subjects("abe", "ben")
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
