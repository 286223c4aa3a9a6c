"""What people give each other and themselves."""

from msgspec.structs import replace

from plugin_server.session import events as e
from plugin_server.session.changes.change import on
from plugin_server.session.state import Action, Contribution, Entry, Kept, Question, Rating, Regulation, State


@on(e.QuestionAsked)
def _question_asked(state: State, event: e.QuestionAsked, at: float) -> State:
    question = Question(id=event.question, person=event.person, text=event.text, at=at)
    return replace(state, questions=(*state.questions, question))


@on(e.QuestionAnswered)
def _question_answered(state: State, event: e.QuestionAnswered, at: float) -> State:
    def answered(question: Question) -> Question:
        return replace(question, answered=True, answer=event.text) if question.id == event.question else question

    return replace(state, questions=tuple(map(answered, state.questions)))


@on(e.Bookmarked)
def _bookmarked(state: State, event: e.Bookmarked, at: float) -> State:
    return replace(state, bookmarks=state.bookmarks | {event.item} if event.on else state.bookmarks - {event.item})


@on(e.KeptForLater)
def _kept_for_later(state: State, event: e.KeptForLater, at: float) -> State:
    mine = (*state.kept.get(event.person, ()), Kept(id=event.item, text=event.text))
    return replace(state, kept={**state.kept, event.person: mine})


@on(e.KeptDropped)
def _kept_dropped(state: State, event: e.KeptDropped, at: float) -> State:
    mine = tuple(k for k in state.kept.get(event.person, ()) if k.id != event.item)
    return replace(state, kept={**state.kept, event.person: mine})


@on(e.ZoneMarked)
def _zone_marked(state: State, event: e.ZoneMarked, at: float) -> State:
    return replace(state, zones=state.zones | {event.zone} if event.on else state.zones - {event.zone})


@on(e.Contributed)
def _contributed(state: State, event: e.Contributed, at: float) -> State:
    given = Contribution(event.contribution, event.person, state.step, event.kind, event.text, at)
    mine = tuple(replace(k, given=k.given or k.id == event.kept) for k in state.kept.get(event.person, ()))
    kept = {**state.kept, event.person: mine} if mine else state.kept
    return replace(state, contributions=(*state.contributions, given), kept=kept)


@on(e.Noted)
def _noted(state: State, event: e.Noted, at: float) -> State:
    mine = (*state.notes.get(event.person, ()), Entry(text=event.text, at=at, kind=event.kind))
    return replace(state, notes={**state.notes, event.person: mine})


@on(e.ActionPlanned)
def _action_planned(state: State, event: e.ActionPlanned, at: float) -> State:
    action = Action(event.slot, event.what, event.by_when, event.sign, event.in_my_hands)
    return replace(state, actions={**state.actions, event.slot: action})


@on(e.ActionDropped)
def _action_dropped(state: State, event: e.ActionDropped, at: float) -> State:
    return replace(state, actions={slot: a for slot, a in state.actions.items() if slot != event.slot})


@on(e.HelpAsked)
def _help_asked(state: State, event: e.HelpAsked, at: float) -> State:
    return replace(state, help_asked=event.on)


@on(e.WitnessNamed)
def _witness_named(state: State, event: e.WitnessNamed, at: float) -> State:
    return replace(state, witness=event.person, witness_agreed=None)


@on(e.WitnessAnswered)
def _witness_answered(state: State, event: e.WitnessAnswered, at: float) -> State:
    return replace(state, witness_agreed=event.accept)


@on(e.LearningWritten)
def _learning_written(state: State, event: e.LearningWritten, at: float) -> State:
    mine = (*state.learnings.get(event.person, ()), Entry(text=event.text, at=at, shared=event.shared))
    return replace(state, learnings={**state.learnings, event.person: mine})


@on(e.SessionRated)
def _session_rated(state: State, event: e.SessionRated, at: float) -> State:
    rating = Rating(safe=event.safe, learned=event.learned, understood=event.understood)
    return replace(state, ratings={**state.ratings, event.person: rating})


@on(e.Regulated)
def _regulated(state: State, event: e.Regulated, at: float) -> State:
    return replace(state, regulation=(*state.regulation, Regulation(event.person, event.kind, event.text)))


@on(e.AgreementWritten)
def _agreement_written(state: State, event: e.AgreementWritten, at: float) -> State:
    return replace(state, agreement=event.text)
