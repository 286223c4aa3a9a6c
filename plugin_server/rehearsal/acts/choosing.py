"""Step 0c: everyone brings a subject or none, all vote blind, the results inform, and one agrees to be the client."""

from plugin_server.rehearsal.stage import Stage
from plugin_server.session import commands as c

ANY_VOTE = (1, 1, 1)


def choose(stage: Stage) -> None:
    """0c: whoever is not chosen may take their subject away with them."""
    cast, case = stage.cast, stage.case
    stage.does(cast.client, c.ProposeSubject(case.client.subject.kind, case.client.subject.text))
    owners = [(person, role.subject) for person, role in stage.consultants if role.subject]
    for person, subject in owners:
        text = stage.ledger.plant_carried(subject.text, person.id) if person is owners[0][0] else subject.text
        stage.does(person, c.ProposeSubject(subject.kind, text))
    for person, role in stage.consultants:
        if not role.subject:
            stage.does(person, c.PassSubject())
    stage.is_refused(owners[0][0], c.Vote(cast.client.id, *ANY_VOTE), "vote_not_open")
    stage.leads(c.OpenVote(), lambda view: view["choice"]["vote_open"], "the vote to be opened")
    _vote(stage)
    stage.leads(c.RevealVotes(), lambda view: view["choice"]["votes_shown"], "the votes to be shown")
    stage.leads(c.InviteClient(cast.client.id), lambda view: view["me"]["invited"], "the invitation to be the client")
    stage.does(cast.client, c.AnswerInvitation(True))
    stage.does(owners[0][0], c.CarrySubject(True))


def _vote(stage: Stage) -> None:
    """Everyone on every subject but their own; the last vote shows the sums."""
    client, ledger = stage.cast.client, stage.ledger
    owners = [subject["person"] for subject in client.view["choice"]["subjects"]]
    voters = [client, *(person for person, _ in stage.consultants)]
    pairs = [(voter, owner) for voter in voters for owner in owners if voter.id != owner]
    for number, (voter, owner) in enumerate(pairs):
        vote = _ballot(stage, owner, number)
        cast = (vote.subject, vote.urgency, vote.importance, vote.appetite)
        ledger.ballots.setdefault(voter.id, set()).add(cast)
        if number == len(pairs) - 1:
            ledger.show_votes()
        stage.does(voter, vote)


def _ballot(stage: Stage, owner: str, number: int) -> c.Vote:
    """A subject without votes may rightly be chosen: in a session that is nobody's but ours, the client's has none."""
    if owner == stage.cast.client.id and stage.checked:
        return c.Vote(owner, urgency=0, importance=0, appetite=0)
    appetite = 3 if owner == stage.cast.client.id else number % 3
    return c.Vote(owner, urgency=number % 4, importance=(number + 1) % 4, appetite=appetite)
