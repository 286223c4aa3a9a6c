"""What people give each other and themselves: questions, contributions, notes, the plan, learnings, ratings."""

from plugin_server.session import commands as c
from plugin_server.session import events as e
from plugin_server.session.refusals import Refused
from plugin_server.session.rules.people import seat_of
from plugin_server.session.rules.rule import Rules, check_client, words
from plugin_server.session.state import Question, State


def _question(state: State, question: str) -> Question:
    for asked in state.questions:
        if asked.id == question:
            return asked
    raise Refused("unknown_item")


def _ask(state: State, command: c.Ask, actor: str, now: float) -> list[e.Event]:
    check_client(state)
    question = f"q{len(state.questions) + 1}"
    return [e.QuestionAsked(question=question, person=actor, text=words(command.text))]


def _answer(state: State, command: c.Answer, actor: str, now: float) -> list[e.Event]:
    """A tick without words keeps the words there are."""
    asked, text = _question(state, command.question), command.text.strip()
    if asked.answered and text in ("", asked.answer):
        return []
    return [e.QuestionAnswered(question=asked.id, text=text)]


def _bookmark(state: State, command: c.Bookmark, actor: str, now: float) -> list[e.Event]:
    if command.item not in {*(q.id for q in state.questions), *(g.id for g in state.contributions)}:
        raise Refused("unknown_item")
    marked = command.item in state.bookmarks
    return [] if command.on == marked else [e.Bookmarked(item=command.item, on=command.on)]


def _keep_for_later(state: State, command: c.KeepForLater, actor: str, now: float) -> list[e.Event]:
    return [e.KeptForLater(item=f"k{state.version}", person=actor, text=words(command.text))]


def _drop_kept(state: State, command: c.DropKept, actor: str, now: float) -> list[e.Event]:
    there = command.item in {kept.id for kept in state.kept.get(actor, ())}
    return [e.KeptDropped(item=command.item, person=actor)] if there else []


def _mark_zone(state: State, command: c.MarkZone, actor: str, now: float) -> list[e.Event]:
    marked = command.zone in state.zones
    return [] if command.on == marked else [e.ZoneMarked(zone=command.zone, on=command.on)]


def _contribute(state: State, command: c.Contribute, actor: str, now: float) -> list[e.Event]:
    """In step 5 the client is alone with the plan, unless they ask for help."""
    check_client(state)
    if state.step == "5" and not state.help_asked:
        raise Refused("help_not_asked")
    if command.kept is not None:
        _open_the_drawer(state, actor, command.kept)
    given = sum(c.person == actor for c in state.contributions)
    return [
        e.Contributed(
            contribution=f"{actor}-{given + 1}",  # a number of all gifts would tell how much others gave
            person=actor,
            kind=command.kind,
            text=words(command.text),
            kept=command.kept,
        )
    ]


def _open_the_drawer(state: State, person: str, item: str) -> None:
    """It opens with the paths, and gives each thing once. Raises Refused."""
    if state.step == "4a":
        raise Refused("not_now", steps=["4b"])
    kept = {kept.id: kept for kept in state.kept.get(person, ())}
    if item not in kept:
        raise Refused("unknown_item")
    if kept[item].given:
        raise Refused("already_given")


def _note(state: State, command: c.Note, actor: str, now: float) -> list[e.Event]:
    return [e.Noted(person=actor, text=words(command.text), kind=command.kind)]


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


def _ask_help(state: State, command: c.AskHelp, actor: str, now: float) -> list[e.Event]:
    return [] if command.on == state.help_asked else [e.HelpAsked(on=command.on)]


def _name_witness(state: State, command: c.NameWitness, actor: str, now: float) -> list[e.Event]:
    if command.person is not None:
        seat_of(state, command.person)
        if command.person == actor:
            raise Refused("not_ones_own_witness")
    return [] if command.person == state.witness else [e.WitnessNamed(person=command.person)]


def _answer_witness(state: State, command: c.AnswerWitness, actor: str, now: float) -> list[e.Event]:
    if actor != state.witness:
        raise Refused("not_asked_as_witness")
    return [] if state.witness_agreed == command.accept else [e.WitnessAnswered(accept=command.accept)]


def _regulate(state: State, command: c.Regulate, actor: str, now: float) -> list[e.Event]:
    return [e.Regulated(person=actor, kind=command.kind, text=words(command.text))]


def _write_agreement(state: State, command: c.WriteAgreement, actor: str, now: float) -> list[e.Event]:
    text = command.text.strip()
    return [] if text == state.agreement else [e.AgreementWritten(text=text)]


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
    c.KeepForLater: _keep_for_later,
    c.DropKept: _drop_kept,
    c.MarkZone: _mark_zone,
    c.Contribute: _contribute,
    c.Note: _note,
    c.PlanAction: _plan_action,
    c.AskHelp: _ask_help,
    c.NameWitness: _name_witness,
    c.AnswerWitness: _answer_witness,
    c.Regulate: _regulate,
    c.WriteAgreement: _write_agreement,
    c.WriteLearning: _write_learning,
    c.Rate: _rate,
}
