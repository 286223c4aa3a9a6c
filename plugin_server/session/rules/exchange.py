"""What people give each other and themselves: questions, contributions, notes, the plan, learnings, ratings."""

from plugin_server.session import commands as c
from plugin_server.session import events as e
from plugin_server.session.refusals import Refused
from plugin_server.session.rules.rule import Rules, words
from plugin_server.session.state import Question, State


def _question(state: State, question: str) -> Question:
    for asked in state.questions:
        if asked.id == question:
            return asked
    raise Refused("unknown_item")


def _ask(state: State, command: c.Ask, actor: str, now: float) -> list[e.Event]:
    question = f"q{len(state.questions) + 1}"
    return [e.QuestionAsked(question=question, person=actor, text=words(command.text))]


def _answer(state: State, command: c.Answer, actor: str, now: float) -> list[e.Event]:
    """A tick without words keeps the words there are."""
    asked, text = _question(state, command.question), command.text.strip()
    if asked.answered and text in ("", asked.answer):
        return []
    return [e.QuestionAnswered(question=asked.id, text=text)]


def _bookmark(state: State, command: c.Bookmark, actor: str, now: float) -> list[e.Event]:
    _question(state, command.question)
    return [e.QuestionBookmarked(question=command.question, on=command.on)]


def _contribute(state: State, command: c.Contribute, actor: str, now: float) -> list[e.Event]:
    return [
        e.Contributed(
            contribution=f"c{len(state.contributions) + 1}",
            person=actor,
            kind=command.kind,
            text=words(command.text),
        )
    ]


def _note(state: State, command: c.Note, actor: str, now: float) -> list[e.Event]:
    return [e.Noted(person=actor, text=words(command.text))]


def _plan_action(state: State, command: c.PlanAction, actor: str, now: float) -> list[e.Event]:
    what = command.what.strip()
    if not what:
        return [e.ActionDropped(slot=command.slot)] if command.slot in state.actions else []
    return [
        e.ActionPlanned(
            slot=command.slot,
            what=what,
            by_when=command.by_when.strip(),
            sign=command.sign.strip(),
            in_my_hands=command.in_my_hands,
        )
    ]


def _write_learning(state: State, command: c.WriteLearning, actor: str, now: float) -> list[e.Event]:
    return [e.LearningWritten(person=actor, text=words(command.text), shared=command.shared)]


def _rate(state: State, command: c.Rate, actor: str, now: float) -> list[e.Event]:
    """Once: a rating changed after the averages are shown would give itself away."""
    if actor in state.ratings:
        raise Refused("already_rated")
    return [e.SessionRated(person=actor, safe=command.safe, learned=command.learned, understood=command.understood)]


RULES: Rules = {
    c.Ask: _ask,
    c.Answer: _answer,
    c.Bookmark: _bookmark,
    c.Contribute: _contribute,
    c.Note: _note,
    c.PlanAction: _plan_action,
    c.WriteLearning: _write_learning,
    c.Rate: _rate,
}
