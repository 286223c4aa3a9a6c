"""How each event changes the state. Pure, total, and silent about rules: what happened, happened."""

from collections.abc import Callable
from functools import reduce
from typing import Any, TypeVar

from msgspec.structs import replace

from plugin_server.method.rights import may
from plugin_server.method.steps import StepId
from plugin_server.session import events as e
from plugin_server.session.state import (
    Action,
    Ballot,
    Clock,
    Contribution,
    Entry,
    Mirror,
    NeedVersion,
    Person,
    Question,
    Rating,
    Stage,
    State,
    Subject,
    present,
)

E = TypeVar("E", bound=e.Event)
Change = Callable[[State, Any, float], State]

GENERATION = 1000
"""Commands remembered at least: a panel resends what it has after minutes offline, not after a thousand acts."""

_CHANGES: dict[type[e.Event], Change] = {}


def evolve(state: State, recorded: e.Recorded) -> State:
    """The state after one more event of its stream."""
    changed = _CHANGES[type(recorded.event)](state, recorded.event, recorded.at)
    return replace(
        changed,
        version=state.version + 1,
        touched_at=recorded.at,
        **_remember(changed, recorded.command),
    )


def _remember(state: State, command: str) -> dict[str, frozenset[str]]:
    """Two generations, so that an event costs the same however many came before."""
    if len(state.commands) < GENERATION:
        return {"commands": state.commands | {command}}
    return {"commands": frozenset({command}), "earlier_commands": state.commands}


def replay(records: list[e.Recorded]) -> State:
    """The state after all the `records` of a stream."""
    return reduce(evolve, records, State())


def on(event: type[E]) -> Callable[[Callable[[State, E, float], State]], Callable[[State, E, float], State]]:
    def register(change: Callable[[State, E, float], State]) -> Callable[[State, E, float], State]:
        _CHANGES[event] = change
        return change

    return register


# ---- people


@on(e.Opened)
def _opened(state: State, event: e.Opened, at: float) -> State:
    return replace(
        state,
        session=event.session,
        title=event.title,
        language=event.language,
        preset=event.preset,
        keys=event.keys,
        opened_at=at,
    )


@on(e.Joined)
def _joined(state: State, event: e.Joined, at: float) -> State:
    """The facilitator's seat facilitates, unless someone has taken over meanwhile."""
    person = Person(id=event.person, name=event.name, seat=event.seat)
    vacant = state.facilitator is None or state.people[state.facilitator].departed
    facilitator = event.person if event.seat == "facilitator" and vacant else state.facilitator
    return replace(state, people={**state.people, event.person: person}, facilitator=facilitator)


def _update_person(state: State, person: str, **changes: object) -> State:
    return replace(state, people={**state.people, person: replace(state.people[person], **changes)})


@on(e.Arrived)
def _arrived(state: State, event: e.Arrived, at: float) -> State:
    here = _update_person(state, event.person, present=True)
    return replace(here, asked=here.asked | {event.person}) if state.speech_scope else here


@on(e.WentAway)
def _went_away(state: State, event: e.WentAway, at: float) -> State:
    return _update_person(state, event.person, present=False)


@on(e.Departed)
def _departed(state: State, event: e.Departed, at: float) -> State:
    gone = _update_person(state, event.person, present=False, departed=True, removed=event.removed)
    return replace(
        gone,
        client=None if state.client == event.person else state.client,
        invited=None if state.invited == event.person else state.invited,
        deputy=None if state.deputy == event.person else state.deputy,
        consents=state.consents - {event.person},
        asked=state.asked - {event.person},
    )


@on(e.LockSet)
def _lock_set(state: State, event: e.LockSet, at: float) -> State:
    return replace(state, locked=event.locked)


@on(e.DeputyNamed)
def _deputy_named(state: State, event: e.DeputyNamed, at: float) -> State:
    return replace(state, deputy=event.person)


@on(e.TakenOver)
def _taken_over(state: State, event: e.TakenOver, at: float) -> State:
    """The two exchange their parts: whoever facilitated becomes the deputy, and watches until asked."""
    return replace(state, facilitator=event.person, deputy=state.facilitator)


# ---- choosing


@on(e.SubjectProposed)
def _subject_proposed(state: State, event: e.SubjectProposed, at: float) -> State:
    """Votes on an earlier wording do not count for the new one."""
    subject = Subject(person=event.person, kind=event.kind, text=event.text)
    ballots = {voter: {s: b for s, b in mine.items() if s != event.person} for voter, mine in state.ballots.items()}
    return replace(state, subjects={**state.subjects, event.person: subject}, ballots=ballots)


@on(e.VoteCast)
def _vote_cast(state: State, event: e.VoteCast, at: float) -> State:
    ballot = Ballot(urgency=event.urgency, importance=event.importance, appetite=event.appetite)
    mine = {**state.ballots.get(event.person, {}), event.subject: ballot}
    return replace(state, ballots={**state.ballots, event.person: mine})


@on(e.VotesRevealed)
def _votes_revealed(state: State, event: e.VotesRevealed, at: float) -> State:
    return replace(state, votes_revealed=True)


@on(e.ClientInvited)
def _client_invited(state: State, event: e.ClientInvited, at: float) -> State:
    return replace(state, invited=event.person)


@on(e.InvitationDeclined)
def _invitation_declined(state: State, event: e.InvitationDeclined, at: float) -> State:
    return replace(state, invited=None)


@on(e.ClientChosen)
def _client_chosen(state: State, event: e.ClientChosen, at: float) -> State:
    """The client's own subject is the first wording of the need; what was an earlier client's goes with them.

    Whoever agreed that an earlier client be listened to is asked again for this one.
    """
    subject = state.subjects.get(event.person)
    first = (NeedVersion(1, "subject", subject.text, "", "", at),) if subject else ()
    return replace(
        state,
        client=event.person,
        invited=None,
        needs=first,
        validated=None,
        clear={},
        help=(),
        questions=(),
        mirrors=(),
        mirrors_revealed=False,
        contributions=(),
        actions={},
        consents=state.consents if state.client is None else frozenset(),
    )


# ---- steps and time


def _stop_the_run(clock: Clock, step: StepId, at: float) -> Clock:
    if clock.since is None:
        return clock
    spent = {**clock.spent, step: clock.spent.get(step, 0.0) + at - clock.since}
    return replace(clock, spent=spent, since=None)


@on(e.StepEntered)
def _step_entered(state: State, event: e.StepEntered, at: float) -> State:
    clock = replace(_stop_the_run(state.clock, state.step, at), deadline=at + event.seconds, remaining=None, since=at)
    invited = state.invited if may("consultant", "answer_invitation", event.step) else None
    return replace(state, step=event.step, clock=clock, invited=invited)


@on(e.Paused)
def _paused(state: State, event: e.Paused, at: float) -> State:
    clock = state.clock
    if clock.deadline is None:
        return state
    stopped = _stop_the_run(clock, state.step, at)
    return replace(state, clock=replace(stopped, deadline=None, remaining=clock.deadline - at))


@on(e.Resumed)
def _resumed(state: State, event: e.Resumed, at: float) -> State:
    clock = state.clock
    if clock.remaining is None:
        return state
    return replace(state, clock=replace(clock, deadline=at + clock.remaining, remaining=None, since=at))


@on(e.Extended)
def _extended(state: State, event: e.Extended, at: float) -> State:
    clock = state.clock
    return replace(
        state,
        clock=replace(
            clock,
            deadline=None if clock.deadline is None else clock.deadline + event.seconds,
            remaining=None if clock.remaining is None else clock.remaining + event.seconds,
            extended={**clock.extended, state.step: clock.extended.get(state.step, 0) + event.seconds},
        ),
    )


# ---- clarifying


@on(e.QuestionAsked)
def _question_asked(state: State, event: e.QuestionAsked, at: float) -> State:
    question = Question(id=event.question, person=event.person, text=event.text, at=at)
    return replace(state, questions=(*state.questions, question))


def _update_question(state: State, question: str, **changes: object) -> State:
    changed = tuple(replace(q, **changes) if q.id == question else q for q in state.questions)
    return replace(state, questions=changed)


@on(e.QuestionAnswered)
def _question_answered(state: State, event: e.QuestionAnswered, at: float) -> State:
    return _update_question(state, event.question, answered=True, answer=event.text)


@on(e.QuestionBookmarked)
def _question_bookmarked(state: State, event: e.QuestionBookmarked, at: float) -> State:
    return _update_question(state, event.question, bookmarked=event.on)


# ---- the need

_STAGE_BEFORE_THE_CONTRACT: dict[StepId, Stage] = {"1": "question", "2": "difficulty"}


@on(e.NeedWritten)
def _need_written(state: State, event: e.NeedWritten, at: float) -> State:
    """A new wording is nobody's contract yet: validation and "clear" are asked again."""
    stage = _STAGE_BEFORE_THE_CONTRACT.get(state.step, "need")
    version = NeedVersion(event.version, stage, event.text, event.request, event.unwanted, at)
    return replace(state, needs=(*state.needs, version), validated=None, clear={})


@on(e.MirrorSent)
def _mirror_sent(state: State, event: e.MirrorSent, at: float) -> State:
    others = tuple(m for m in state.mirrors if m.id != event.mirror)
    return replace(state, mirrors=(*others, Mirror(id=event.mirror, person=event.person, text=event.text)))


@on(e.MirrorsRevealed)
def _mirrors_revealed(state: State, event: e.MirrorsRevealed, at: float) -> State:
    return replace(state, mirrors_revealed=True)


@on(e.MirrorsShown)
def _mirrors_shown(state: State, event: e.MirrorsShown, at: float) -> State:
    mirrors = tuple(replace(m, shown=m.id in event.mirrors) for m in state.mirrors)
    return replace(state, mirrors=mirrors)


@on(e.HelpChosen)
def _help_chosen(state: State, event: e.HelpChosen, at: float) -> State:
    """The kind of help is part of the contract: it is asked again whether it is clear, and validated again."""
    return replace(state, help=event.kinds, validated=None, clear={})


@on(e.NeedValidated)
def _need_validated(state: State, event: e.NeedValidated, at: float) -> State:
    return replace(state, validated=event.version)


@on(e.ClaritySaid)
def _clarity_said(state: State, event: e.ClaritySaid, at: float) -> State:
    return replace(state, clear={**state.clear, event.person: event.clear})


# ---- giving, planning, learning


@on(e.Contributed)
def _contributed(state: State, event: e.Contributed, at: float) -> State:
    given = Contribution(event.contribution, event.person, state.step, event.kind, event.text, at)
    return replace(state, contributions=(*state.contributions, given))


@on(e.Noted)
def _noted(state: State, event: e.Noted, at: float) -> State:
    mine = (*state.notes.get(event.person, ()), Entry(text=event.text, at=at))
    return replace(state, notes={**state.notes, event.person: mine})


@on(e.ActionPlanned)
def _action_planned(state: State, event: e.ActionPlanned, at: float) -> State:
    action = Action(event.slot, event.what, event.by_when, event.sign, event.in_my_hands)
    return replace(state, actions={**state.actions, event.slot: action})


@on(e.ActionDropped)
def _action_dropped(state: State, event: e.ActionDropped, at: float) -> State:
    return replace(state, actions={slot: a for slot, a in state.actions.items() if slot != event.slot})


@on(e.LearningWritten)
def _learning_written(state: State, event: e.LearningWritten, at: float) -> State:
    mine = (*state.learnings.get(event.person, ()), Entry(text=event.text, at=at, shared=event.shared))
    return replace(state, learnings={**state.learnings, event.person: mine})


@on(e.SessionRated)
def _session_rated(state: State, event: e.SessionRated, at: float) -> State:
    rating = Rating(safe=event.safe, learned=event.learned, understood=event.understood)
    return replace(state, ratings={**state.ratings, event.person: rating})


# ---- speech


@on(e.SpeechOffered)
def _speech_offered(state: State, event: e.SpeechOffered, at: float) -> State:
    asked = frozenset(p.id for p in present(state))
    return replace(state, speech_scope=event.scope, consents=frozenset(), asked=asked)


@on(e.ConsentGiven)
def _consent_given(state: State, event: e.ConsentGiven, at: float) -> State:
    return replace(state, consents=state.consents | {event.person})


@on(e.SpeechStopped)
def _speech_stopped(state: State, event: e.SpeechStopped, at: float) -> State:
    return replace(state, speech_scope=None, consents=frozenset(), asked=frozenset())


# ---- the end


@on(e.Closed)
def _closed(state: State, event: e.Closed, at: float) -> State:
    clock = replace(_stop_the_run(state.clock, state.step, at), deadline=None, remaining=None)
    return replace(state, step="closing", clock=clock, closed_at=at, speech_scope=None, consents=frozenset())


@on(e.Released)
def _released(state: State, event: e.Released, at: float) -> State:
    return replace(state, released=state.released | {event.person})


@on(e.ErasureOrdered)
def _erasure_ordered(state: State, event: e.ErasureOrdered, at: float) -> State:
    return replace(state, erasing=True)
