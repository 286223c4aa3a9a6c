"""The time of a step and of a moment within it, as everyone sees them."""

from plugin_server.session.state import Moment
from tests.unit.session.table import Table

MINUTE = 60


def shown(table: Table) -> Moment:
    """The moment as everyone sees it."""
    moment = table.sees("oz").clock.moment
    assert moment is not None
    return moment


def moment_left(table: Table) -> float:
    """Seconds left in the moment."""
    moment = shown(table)
    if moment.remaining is not None:
        return moment.remaining
    assert moment.deadline is not None
    return moment.deadline - table.now


def step_left(table: Table) -> float:
    """Seconds left in the step."""
    clock = table.sees("oz").clock
    if clock.remaining is not None:
        return clock.remaining
    assert clock.deadline is not None
    return clock.deadline - table.now
