"""Choosing the subject and the client."""

from plugin_server.session.commands import SubjectKind
from plugin_server.session.events.event import Event


class SubjectProposed(Event, frozen=True):
    person: str
    kind: SubjectKind
    text: str


class SubjectPassed(Event, frozen=True):
    person: str


class SubjectCarried(Event, frozen=True):
    person: str
    on: bool


class VoteOpened(Event, frozen=True):
    pass


class VoteCast(Event, frozen=True):
    person: str
    subject: str
    urgency: int
    importance: int
    appetite: int


class VotesRevealed(Event, frozen=True):
    pass


class ClientInvited(Event, frozen=True):
    person: str


class InvitationDeclined(Event, frozen=True):
    person: str


class ClientChosen(Event, frozen=True):
    person: str


ChoiceEvent = (
    SubjectProposed
    | SubjectPassed
    | SubjectCarried
    | VoteOpened
    | VoteCast
    | VotesRevealed
    | ClientInvited
    | InvitationDeclined
    | ClientChosen
)
