"""A session in which time is lent: who can still lend, who did, and how long a step still lasts."""

from plugin_server.method.presets import PRESETS
from plugin_server.method.steps import StepId
from plugin_server.session.allotment import allotted
from tests.unit.session.table import Table, table_at

MINUTE = 60
LEARNING_NEEDS = 8 * MINUTE
"""Seconds that step 6 keeps whatever happens."""


def lenders(table: Table) -> dict[str, int]:
    """Who can still lend, and how much, as the facilitator sees it."""
    conduct = table.sees("fay").facilitator
    assert conduct is not None
    return dict(conduct.may_lend)


def lent(table: Table) -> dict[str, int]:
    return {source: seconds for source, seconds in table.state.clock.lent.items() if seconds}


def seconds_of(table: Table, step: StepId) -> int:
    return allotted(table.state, step)


def left(table: Table) -> float:
    deadline = table.sees("oz").clock.deadline
    assert deadline is not None
    return deadline - table.now


def table_on_time(step: StepId) -> Table:
    """A session that came to `step` and gave each step before it exactly its time."""
    table = table_at("0a")
    while table.state.step != step:
        table.wait(seconds=seconds_of(table, table.state.step))
        table.go_to(PRESETS[table.state.preset].after(table.state.step) or "6")
    return table
