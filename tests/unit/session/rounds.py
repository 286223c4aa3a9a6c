"""A round in play: who is in it, in which order, and who speaks."""

from plugin_server.method.presets import PresetName
from plugin_server.method.steps import StepId
from plugin_server.session import commands as c
from tests.unit.session.table import Table, table_at

MORE = ("dan", "eve", "guy", "han")


def round_in(step: StepId, preset: PresetName = "need-first-120") -> Table:
    """Seven participants, and a round that has just begun."""
    table = table_at(step, preset)
    for person in MORE:
        table.sit(person)
    table.does("fay", c.StartRound())
    return table


def speaker(table: Table) -> str:
    """Whoever has the floor."""
    person = table.sees("fay").turns.speaking
    assert person is not None
    return person


def shown_order(table: Table) -> list[str]:
    return [turn.person for turn in table.sees("fay").turns.order]


def shown_state(table: Table, person: str, to: str = "fay") -> str:
    return {turn.person: str(turn.state) for turn in table.sees(to).turns.order}[person]


def play(table: Table) -> list[str]:
    """Each ends their own turn, until nobody is left; who spoke, in order."""
    spoke = []
    while table.sees("fay").turns.speaking is not None:
        spoke.append(speaker(table))
        table.does(spoke[-1], c.EndTurn(spoke[-1]))
    return spoke
