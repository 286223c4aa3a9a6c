"""What people give each other and themselves: questions, contributions, notes, the plan, learnings, ratings."""

import msgspec
import pytest

from plugin_server.session import commands as c
from plugin_server.session.shown.conduct import RATINGS_SHOWN_FROM
from plugin_server.session.state import Action
from tests.unit.session.table import Table, table_at

WIRE = msgspec.json.Decoder(c.PanelCommand)


# ---- questions


def test_a_question_is_for_everyone_with_the_name_of_who_asks() -> None:
    table = table_at("2")
    table.does("abe", c.Ask("What makes it hard?"))
    assert [(q.name, q.text) for q in table.sees("oz").questions] == [("Abe", "What makes it hard?")]


def test_a_question_is_made_of_words() -> None:
    table_at("2").refuses("abe", c.Ask(" \n "), "empty_text")


@pytest.mark.parametrize("step", ["1", "3", "4a"])
def test_a_question_belongs_to_clarification(step: str) -> None:
    table = table_at("1")
    while table.state.step != step:
        table.move_on()
    table.refuses("abe", c.Ask("What makes it hard?"), "not_now")


def test_the_client_asks_no_question() -> None:
    table_at("2").refuses("cleo", c.Ask("And you?"), "not_yours")


@pytest.mark.parametrize("person", ["cleo", "fay"])
def test_client_and_facilitator_mark_a_question_as_answered(person: str) -> None:
    table = table_at("2")
    table.does("abe", c.Ask("What makes it hard?"))
    table.does(person, c.Answer("q1", "The silence"))
    (question,) = table.sees("abe").questions
    assert (question.answered, question.answer) == (True, "The silence")


def test_the_one_who_asks_does_not_answer() -> None:
    table = table_at("2")
    table.does("abe", c.Ask("What makes it hard?"))
    table.refuses("abe", c.Answer("q1"), "not_yours")


def test_a_question_that_was_never_asked_has_no_answer_and_no_bookmark() -> None:
    table = table_at("2")
    table.refuses("cleo", c.Answer("q7"), "unknown_item")
    table.refuses("cleo", c.Bookmark("q7", on=True), "unknown_item")


def test_a_bookmark_is_set_and_taken_off_by_the_client() -> None:
    table = table_at("2")
    table.does("abe", c.Ask("What makes it hard?"))
    table.does("cleo", c.Bookmark("q1", on=True))
    assert table.sees("cleo").questions[0].bookmarked
    table.does("cleo", c.Bookmark("q1", on=False))
    assert not table.sees("cleo").questions[0].bookmarked


# ---- the sides of the situation


def zones_seen_by(table: Table, person: str) -> tuple[c.Zone, ...]:
    conduct = table.sees(person).facilitator
    assert conduct is not None
    return conduct.zones


@pytest.mark.parametrize("person", ["fay", "ben"])
def test_those_who_conduct_mark_which_sides_were_touched(person: str) -> None:
    table = table_at("2")
    table.does("fay", c.NameCofacilitator("ben"))
    table.does(person, c.MarkZone("stakes", on=True))
    table.does(person, c.MarkZone("facts", on=True))
    assert zones_seen_by(table, "fay") == zones_seen_by(table, "ben") == ("facts", "stakes")


def test_a_mark_is_taken_off_again() -> None:
    table = table_at("2")
    table.does("fay", c.MarkZone("stakes", on=True))
    table.does("fay", c.MarkZone("stakes", on=False))
    assert zones_seen_by(table, "fay") == ()


@pytest.mark.parametrize("person", ["cleo", "abe", "oz"])
def test_nobody_else_sees_or_marks_them(person: str) -> None:
    table = table_at("2")
    table.refuses(person, c.MarkZone("stakes", on=True), "not_yours")
    assert table.sees(person).facilitator is None


# ---- contributions


def test_a_contribution_goes_to_the_client_alone() -> None:
    table = table_at("4a")
    table.does("abe", c.Contribute("resonance", "I felt torn"))
    assert [(g.name, g.kind, g.text) for g in table.sees("cleo").contributions] == [("Abe", "resonance", "I felt torn")]
    assert all(table.sees(person).contributions == () for person in ("fay", "ben", "oz"))


def test_one_sees_what_one_gave() -> None:
    table = table_at("4a")
    table.does("abe", c.Contribute("resonance", "I felt torn"))
    (given,) = table.sees("abe").contributions
    assert given.mine


def test_a_contribution_remembers_its_part_of_the_consultation() -> None:
    table = table_at("4a")
    table.does("abe", c.Contribute("reading", "I imagine a fear"))
    table.move_on()
    table.does("abe", c.Contribute("idea", "I would be tempted to write"))
    assert [g.step for g in table.sees("cleo").contributions] == ["4a", "4b"]


def test_a_contribution_is_refused_while_clarifying() -> None:
    table_at("2").refuses("abe", c.Contribute("idea", "Have you tried…"), "not_now")


def test_the_client_does_not_argue_in_writing() -> None:
    table_at("4a").refuses("cleo", c.Contribute("idea", "Yes, but"), "not_yours")


def test_a_contribution_is_made_of_words() -> None:
    table_at("4a").refuses("abe", c.Contribute("idea", ""), "empty_text")


def test_a_contribution_carries_no_score() -> None:
    with pytest.raises(msgspec.ValidationError):
        WIRE.decode(b'{"type":"contribute","kind":"idea","text":"x","score":5}')


# ---- notes


def test_notes_are_kept_in_the_order_they_were_written() -> None:
    table = table_at("1")
    table.does("abe", c.Note("first"))
    table.does("abe", c.Note("second"))
    assert [n.text for n in table.sees("abe").mine.notes] == ["first", "second"]


def test_a_note_is_made_of_words() -> None:
    table_at("1").refuses("abe", c.Note("  "), "empty_text")


# ---- the plan


def test_an_action_is_planned_and_planned_again() -> None:
    table = table_at("5")
    table.does("cleo", c.PlanAction(1, "Call Jo", by_when="Friday"))
    table.does("cleo", c.PlanAction(1, "Write to Jo", by_when="Monday", sign="A reply", in_my_hands=True))
    assert table.sees("cleo").mine.actions == (Action(1, "Write to Jo", "Monday", "A reply", True),)


def test_an_action_without_words_is_dropped() -> None:
    table = table_at("5")
    table.does("cleo", c.PlanAction(1, "Call Jo"))
    table.does("cleo", c.PlanAction(1, "  "))
    assert table.sees("cleo").mine.actions == ()


def test_dropping_an_action_that_is_not_there_changes_nothing() -> None:
    assert table_at("5").does("cleo", c.PlanAction(3, "")) == []


def test_actions_are_shown_in_the_order_of_their_slots() -> None:
    table = table_at("5")
    for slot in (3, 1, 2):
        table.does("cleo", c.PlanAction(slot, f"Action {slot}"))
    assert [a.slot for a in table.sees("cleo").mine.actions] == [1, 2, 3]


def test_a_plan_has_at_most_three_actions() -> None:
    with pytest.raises(msgspec.ValidationError):
        WIRE.decode(b'{"type":"plan_action","slot":4,"what":"One more"}')


def test_nobody_plans_for_the_client() -> None:
    table_at("5").refuses("abe", c.PlanAction(1, "You should"), "not_yours")


# ---- learnings and ratings


def test_a_learning_is_private_unless_shared() -> None:
    table = table_at("6")
    table.does("abe", c.WriteLearning("I listen too little"))
    assert table.sees("ben").learnings == ()


def test_a_shared_learning_carries_no_name() -> None:
    table = table_at("6")
    table.does("abe", c.WriteLearning("I listen too little", shared=True))
    assert table.sees("ben").learnings == ("I listen too little",)


def test_the_order_of_shared_learnings_names_nobody() -> None:
    table = table_at("6")
    table.does("cleo", c.WriteLearning("zeal", shared=True))
    table.does("abe", c.WriteLearning("awe", shared=True))
    assert table.sees("oz").learnings == ("awe", "zeal")


def rated_by(*people: str) -> Table:
    table = table_at("6")
    for n, person in enumerate(people):
        table.does(person, c.Rate(safe=5, learned=1 + n, understood=3))
    return table


def test_few_ratings_are_not_shown_even_as_averages() -> None:
    table = rated_by("cleo", "abe", "ben")
    assert RATINGS_SHOWN_FROM == 4
    conduct = table.sees("fay").facilitator
    assert conduct is not None
    assert conduct.ratings is None


def test_averages_wait_for_the_close_since_one_answer_more_would_tell_itself() -> None:
    conduct = rated_by("cleo", "abe", "ben", "oz").sees("fay").facilitator
    assert conduct is not None
    assert conduct.ratings is None


def test_the_facilitator_sees_averages_of_four_once_closed() -> None:
    table = rated_by("cleo", "abe", "ben", "oz")
    table.does("fay", c.Close())
    conduct = table.sees("fay").facilitator
    assert conduct is not None
    assert conduct.ratings == {"safe": 5.0, "learned": 2.5, "understood": 3.0}


@pytest.mark.parametrize("person", ["cleo", "abe", "oz"])
def test_nobody_but_the_facilitator_sees_the_averages(person: str) -> None:
    assert rated_by("cleo", "abe", "ben", "oz").sees(person).facilitator is None


def test_a_rating_is_given_once() -> None:
    rated_by("abe").refuses("abe", c.Rate(safe=1, learned=1, understood=1), "already_rated")


def test_a_tick_without_words_keeps_the_clients_words() -> None:
    table = table_at("2")
    table.does("abe", c.Ask(text="Since when?"))
    table.does("cleo", c.Answer(question="q1", text="Since March."))
    table.does("fay", c.Answer(question="q1"))
    assert table.state.questions[0].answer == "Since March."


# ---- sizes


@pytest.mark.parametrize(
    "message",
    [
        b'{"type":"vote","subject":"abe","urgency":4,"importance":0,"appetite":0}',
        b'{"type":"vote","subject":"abe","urgency":-1,"importance":0,"appetite":0}',
        b'{"type":"rate","safe":0,"learned":1,"understood":1}',
        b'{"type":"rate","safe":6,"learned":1,"understood":1}',
        b'{"type":"extend","minutes":0}',
        b'{"type":"extend","minutes":11}',
        b'{"type":"note","text":"' + b"x" * 2001 + b'"}',
        b'{"type":"ask","text":"' + b"x" * 301 + b'"}',
        b'{"type":"next","step":""}',
        b'{"type":"begin_moment","kind":"break","minutes":16}',
        b'{"type":"amend_charter","lines":["' + b'x","' * 16 + b'x"]}',
        b'{"type":"write_need","text":"x","limits":"' + b"x" * 301 + b'"}',
        b'{"type":"note","text":"x","kind":"judgement"}',
        b'{"type":"signal","signal":"bored"}',
        b'{"type":"join","person":"x","name":"x","seat":"facilitator"}',
        b'{"type":"write_need_for_the_client","text":"x"}',
    ],
)
def test_a_panel_cannot_say_what_is_out_of_bounds(message: bytes) -> None:
    with pytest.raises(msgspec.ValidationError):
        WIRE.decode(message)
