"""Subjects, votes, and who is the client."""

from msgspec.structs import replace

from plugin_server.method.steps import THE_CLIENTS_STEPS
from plugin_server.session import events as e
from plugin_server.session.changes.change import on
from plugin_server.session.state import Ballot, NeedVersion, State, Subject


def _without_votes_on(state: State, owner: str) -> State:
    ballots = {voter: {s: b for s, b in mine.items() if s != owner} for voter, mine in state.ballots.items()}
    return replace(state, ballots=ballots)


def without_subject(state: State, owner: str) -> State:
    """The subject goes, the votes on it and the wish to carry it with it."""
    subjects = {person: s for person, s in state.subjects.items() if person != owner}
    return replace(_without_votes_on(state, owner), subjects=subjects, carried=state.carried - {owner})


def _first_wording(subject: Subject | None, at: float) -> tuple[NeedVersion, ...]:
    return (NeedVersion(1, "subject", subject.text, "", "", at),) if subject else ()


@on(e.SubjectProposed)
def _subject_proposed(state: State, event: e.SubjectProposed, at: float) -> State:
    """Votes on an earlier wording do not count for the new one. The client's is the first wording of their need, as
    long as there is no later one."""
    subject = Subject(person=event.person, kind=event.kind, text=event.text)
    proposed = replace(
        _without_votes_on(state, event.person),
        subjects={**state.subjects, event.person: subject},
        passed=state.passed - {event.person},
    )
    if event.person != state.client or any(version.stage != "subject" for version in state.needs):
        return proposed
    return replace(proposed, needs=_first_wording(subject, at), validated=None, clear={})


@on(e.SubjectPassed)
def _subject_passed(state: State, event: e.SubjectPassed, at: float) -> State:
    """A pass takes back the subject there was, and the votes on it."""
    return replace(without_subject(state, event.person), passed=state.passed | {event.person})


@on(e.SubjectCarried)
def _subject_carried(state: State, event: e.SubjectCarried, at: float) -> State:
    carried = state.carried | {event.person} if event.on else state.carried - {event.person}
    return replace(state, carried=carried)


@on(e.VoteOpened)
def _vote_opened(state: State, event: e.VoteOpened, at: float) -> State:
    return replace(state, vote_open=True)


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
    return replace(
        state,
        client=event.person,
        invited=None,
        needs=_first_wording(state.subjects.get(event.person), at),
        validated=None,
        clear={},
        help=(),
        recontracting=False,
        signals=(),
        signal_returned=None,
        questions=(),
        kept={},
        bookmarks=frozenset(),
        zones=frozenset(),
        mirrors=(),
        mirrors_revealed=False,
        contributions=(),
        actions={},
        help_asked=False,
        witness=None,
        witness_agreed=None,
        carried=state.carried - {event.person},
        heard={step: turns for step, turns in state.heard.items() if step not in THE_CLIENTS_STEPS},
        consents=state.consents if state.client is None else frozenset(),
    )
