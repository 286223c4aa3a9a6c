"""Everyone's subject, or none today; and what becomes of those that were not chosen."""

import pytest

from plugin_server.session import commands as c
from tests.unit.session.choosing import votes, voting_on, with_subjects
from tests.unit.session.table import table_at

# ---- subjects


def test_each_has_one_subject_and_a_new_one_replaces_it() -> None:
    table = with_subjects("abe")
    table.does("abe", c.ProposeSubject("project", "Another subject"))
    assert [(s.kind, s.text) for s in table.sees("ben").choice.subjects] == [("project", "Another subject")]


def test_votes_for_an_earlier_wording_do_not_count_for_the_new_one() -> None:
    table = voting_on("abe", "cleo")
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


# ---- passing


def test_a_pass_counts_as_in() -> None:
    table = with_subjects("abe")
    table.does("ben", c.PassSubject())
    choice = table.sees("fay").choice
    assert (choice.proposed, choice.passed, choice.expected) == (2, 1, 3)


def test_a_subject_may_be_passed_in_the_lobby() -> None:
    table = table_at("lobby")
    table.does("abe", c.PassSubject())
    assert table.sees("abe").choice.i_passed


def test_passing_twice_changes_nothing() -> None:
    table = table_at("0c")
    table.does("abe", c.PassSubject())
    assert table.does("abe", c.PassSubject()) == []


def test_a_pass_takes_back_the_subject_there_was() -> None:
    table = with_subjects("abe", "ben")
    table.does("abe", c.PassSubject())
    choice = table.sees("cleo").choice
    assert [s.person for s in choice.subjects] == ["ben"]
    assert (choice.proposed, choice.passed) == (2, 1)


def test_a_pass_takes_back_the_votes_on_the_subject_there_was() -> None:
    table = voting_on("abe", "ben")
    votes(table, "cleo", "abe")
    table.does("abe", c.PassSubject())
    assert table.state.ballots["cleo"] == {}


def test_whoever_passed_may_still_bring_a_subject() -> None:
    table = table_at("0c")
    table.does("abe", c.PassSubject())
    table.does("abe", c.ProposeSubject("project", "After all"))
    choice = table.sees("abe").choice
    assert (choice.proposed, choice.passed, choice.i_passed) == (1, 0, False)


def test_whoever_passed_still_votes() -> None:
    table = with_subjects("abe")
    table.does("ben", c.PassSubject())
    table.does("fay", c.OpenVote())
    votes(table, "ben", "abe")
    assert set(table.state.ballots["ben"]) == {"abe"}


def test_a_subject_is_not_taken_back_once_votes_are_shown() -> None:
    table = voting_on("abe", "ben")
    table.does("fay", c.RevealVotes())
    table.refuses("abe", c.PassSubject(), "votes_already_shown")


def test_those_who_are_away_are_counted_as_well_so_that_no_count_tells_who_is_in() -> None:
    table = with_subjects("abe")
    table.does("abe", c.GoAway())
    choice = table.sees("fay").choice
    assert (choice.proposed, choice.expected) == (1, 3)


@pytest.mark.parametrize("person", ["fay", "oz"])
def test_those_who_bring_no_subject_have_none_to_pass(person: str) -> None:
    table_at("0c").refuses(person, c.PassSubject(), "not_yours")


# ---- what becomes of the other subjects


def test_the_owner_of_a_subject_carries_it_to_another_time() -> None:
    table = with_subjects("abe", "cleo")
    table.choose("cleo")
    table.does("abe", c.CarrySubject(on=True))
    assert table.sees("abe").choice.i_carry
    assert not table.sees("ben").choice.i_carry


def test_a_subject_is_dropped_unless_its_owner_carries_it() -> None:
    table = with_subjects("abe")
    table.choose("cleo")
    assert not table.sees("abe").choice.i_carry


def test_the_owner_may_change_their_mind_until_the_end() -> None:
    table = with_subjects("abe")
    table.go_to("closing")
    table.does("abe", c.CarrySubject(on=True))
    table.does("abe", c.CarrySubject(on=False))
    assert not table.sees("abe").choice.i_carry


def test_carrying_twice_changes_nothing() -> None:
    table = with_subjects("abe")
    table.does("abe", c.CarrySubject(on=True))
    assert table.does("abe", c.CarrySubject(on=True)) == []


def test_nobody_carries_a_subject_they_have_not() -> None:
    with_subjects("abe").refuses("ben", c.CarrySubject(on=True), "no_subject_of_yours")


def test_the_clients_own_subject_was_chosen_and_is_not_carried() -> None:
    table = with_subjects("abe")
    table.does("abe", c.CarrySubject(on=True))
    table.choose("abe")
    assert not table.state.carried
    table.refuses("abe", c.CarrySubject(on=True), "not_yours")


def test_whoever_takes_over_the_facilitation_still_decides_on_their_own_subject() -> None:
    table = with_subjects("abe")
    table.choose("cleo")
    table.does("fay", c.HandOver("abe"))
    table.does("abe", c.CarrySubject(on=True))
    assert table.sees("abe").choice.i_carry


def test_a_subject_that_was_taken_back_is_carried_no_more() -> None:
    table = with_subjects("abe")
    table.does("abe", c.CarrySubject(on=True))
    table.does("abe", c.PassSubject())
    assert not table.sees("abe").choice.i_carry
