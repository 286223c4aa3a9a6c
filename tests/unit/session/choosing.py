"""A session in which subjects are chosen: they are in, the vote is open, people vote."""

from plugin_server.session import commands as c
from tests.unit.session.table import Table, table_at


def with_subjects(*owners: str) -> Table:
    table = table_at("0c")
    for owner in owners:
        table.does(owner, c.ProposeSubject("problem", f"The subject of {owner}"))
    return table


def voting_on(*owners: str) -> Table:
    """Their subjects are in, and the facilitator has opened the vote."""
    table = with_subjects(*owners)
    table.does("fay", c.OpenVote())
    return table


def votes(table: Table, voter: str, *subjects: str) -> None:
    for subject in subjects:
        table.does(voter, c.Vote(subject, urgency=1, importance=2, appetite=3))
