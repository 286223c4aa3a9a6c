"""Choosing the subject and the client."""

from plugin_server.session.commands.command import Command
from plugin_server.session.commands.vocabulary import Degree, Id, Short, SubjectKind


class ProposeSubject(Command, frozen=True):
    """One's own subject, one each; a new one replaces it."""

    kind: SubjectKind
    text: Short


class PassSubject(Command, frozen=True):
    """No subject of mine today: it counts as an answer, and takes back what I had proposed."""


class CarrySubject(Command, frozen=True):
    """Whether I take my subject with me for another time; otherwise it is dropped."""

    on: bool


class OpenVote(Command, frozen=True):
    """The facilitator's act, once the subjects are in."""


class Vote(Command, frozen=True):
    """0 to 3 on each criterion for the subject of `subject` (its owner's id)."""

    subject: Id
    urgency: Degree
    importance: Degree
    appetite: Degree


class RevealVotes(Command, frozen=True):
    """Shows the sums; it never picks."""


class InviteClient(Command, frozen=True):
    person: Id


class AnswerInvitation(Command, frozen=True):
    accept: bool


ChoiceCommand = (
    ProposeSubject | PassSubject | CarrySubject | OpenVote | Vote | RevealVotes | InviteClient | AnswerInvitation
)
