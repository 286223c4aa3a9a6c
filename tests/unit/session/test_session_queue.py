"""The queue of questions: those least heard come first."""

from plugin_server.session import commands as c
from tests.unit.session.table import Table, table_at


def queue(table: Table) -> list[str]:
    """Questions waiting for an answer, as they are to be asked."""
    return [question.text for question in table.sees("oz").questions if not question.answered]


def test_questions_wait_in_the_order_they_came() -> None:
    table = table_at("2")
    table.does("ben", c.Ask("Ben asks?"))
    table.does("abe", c.Ask("Abe asks?"))
    assert queue(table) == ["Ben asks?", "Abe asks?"]


def test_the_first_question_of_each_comes_before_anyones_second() -> None:
    table = table_at("2")
    table.does("abe", c.Ask("Abe first?"))
    table.does("abe", c.Ask("Abe second?"))
    table.does("ben", c.Ask("Ben first?"))
    assert queue(table) == ["Abe first?", "Ben first?", "Abe second?"]


def test_someone_who_was_answered_lets_the_others_go_first() -> None:
    table = table_at("2")
    table.does("abe", c.Ask("Abe first?"))
    table.does("cleo", c.Answer("q1"))
    table.does("abe", c.Ask("Abe second?"))
    table.does("ben", c.Ask("Ben first?"))
    assert queue(table) == ["Ben first?", "Abe second?"]


def test_someone_who_asked_aloud_lets_the_others_go_first() -> None:
    table = table_at("2")
    table.does("fay", c.GiveFloor("abe"))
    table.does("abe", c.EndTurn("abe"))
    table.does("abe", c.Ask("Abe writes?"))
    table.does("ben", c.Ask("Ben writes?"))
    assert queue(table) == ["Ben writes?", "Abe writes?"]


def test_answered_questions_stand_before_the_queue_in_the_order_they_came() -> None:
    table = table_at("2")
    for text in ("One?", "Two?", "Three?"):
        table.does("abe", c.Ask(text))
    table.does("cleo", c.Answer("q2"))
    table.does("cleo", c.Answer("q1"))
    assert [q.text for q in table.sees("oz").questions] == ["One?", "Two?", "Three?"]
