"""Subjects, blind votes, and the client who agrees to be client. Votes inform; they never pick."""

from plugin_server.session import commands as c
from plugin_server.session import events as e
from plugin_server.session.refusals import Refused
from plugin_server.session.rules.people import seat_of
from plugin_server.session.rules.rule import Rules, words
from plugin_server.session.state import State, everyone_voted, role_of


def _propose_subject(state: State, command: c.ProposeSubject, actor: str, now: float) -> list[e.Event]:
    """A new wording asks for new votes; once votes are shown there can be none. A client who had no subject when they
    were chosen still words it."""
    text, mine = words(command.text), state.subjects.get(actor)
    if mine is not None and (mine.kind, mine.text) == (command.kind, text):
        return []
    chosen_without = actor == state.client and mine is None
    if state.votes_revealed and not chosen_without:
        raise Refused("votes_already_shown")
    return [e.SubjectProposed(person=actor, kind=command.kind, text=text)]


def _pass_subject(state: State, command: c.PassSubject, actor: str, now: float) -> list[e.Event]:
    if actor in state.passed:
        return []
    if state.votes_revealed:
        raise Refused("votes_already_shown")
    return [e.SubjectPassed(person=actor)]


def _carry_subject(state: State, command: c.CarrySubject, actor: str, now: float) -> list[e.Event]:
    """Each owner decides what becomes of a subject that was not chosen."""
    if actor not in state.subjects:
        raise Refused("no_subject_of_yours")
    return [] if command.on == (actor in state.carried) else [e.SubjectCarried(person=actor, on=command.on)]


def _open_vote(state: State, command: c.OpenVote, actor: str, now: float) -> list[e.Event]:
    """The facilitator's act: those who are not in yet may be waited for, or not."""
    if not state.subjects:
        raise Refused("no_subject_yet")
    return [] if state.vote_open else [e.VoteOpened()]


def _vote(state: State, command: c.Vote, actor: str, now: float) -> list[e.Event]:
    """Blind until the last of those present has voted on every subject but their own."""
    if command.subject not in state.subjects:
        raise Refused("unknown_item")
    if command.subject == actor:
        raise Refused("own_subject")
    if not state.vote_open:
        raise Refused("vote_not_open")
    if state.votes_revealed:
        raise Refused("votes_already_shown")
    cast = e.VoteCast(
        person=actor,
        subject=command.subject,
        urgency=command.urgency,
        importance=command.importance,
        appetite=command.appetite,
    )
    mine = {*state.ballots.get(actor, {}), command.subject}
    return [cast, e.VotesRevealed()] if everyone_voted(state, {actor: mine}) else [cast]


def _reveal_votes(state: State, command: c.RevealVotes, actor: str, now: float) -> list[e.Event]:
    if not state.vote_open:
        raise Refused("vote_not_open")
    return [] if state.votes_revealed else [e.VotesRevealed()]


def _invite_client(state: State, command: c.InviteClient, actor: str, now: float) -> list[e.Event]:
    """A subject without votes may rightly be chosen: nothing here looks at them (ViTi)."""
    seat_of(state, command.person)
    if role_of(state, command.person) not in ("consultant", "client"):
        raise Refused("cannot_be_client")
    if command.person in (state.invited, state.client):
        return []
    return [e.ClientInvited(person=command.person)]


def _answer_invitation(state: State, command: c.AnswerInvitation, actor: str, now: float) -> list[e.Event]:
    if actor != state.invited:
        raise Refused("not_invited")
    return [e.ClientChosen(person=actor) if command.accept else e.InvitationDeclined(person=actor)]


RULES: Rules = {
    c.ProposeSubject: _propose_subject,
    c.PassSubject: _pass_subject,
    c.CarrySubject: _carry_subject,
    c.OpenVote: _open_vote,
    c.Vote: _vote,
    c.RevealVotes: _reveal_votes,
    c.InviteClient: _invite_client,
    c.AnswerInvitation: _answer_invitation,
}
