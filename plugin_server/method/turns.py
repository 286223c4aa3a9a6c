"""Who speaks in turn in a round of each step, who begins and who ends it.

Source: the method reference, sections 2.2 and 4: the facilitator models brevity in the check-in; consultants give in
turn first; the client learns aloud last. The order of all others is shuffled, fixed for the round, and shown (8.4).
"""

from dataclasses import dataclass

from plugin_server.method.steps import ROLES, Role, StepId


@dataclass(frozen=True)
class Turns:
    """The roles that take part in a round; `first` and `last` stand at its ends."""

    roles: frozenset[Role]
    first: Role | None = None
    last: Role | None = None

    def place(self, role: Role) -> int:
        """Where a role stands: at the beginning, in the shuffled middle, or at the end."""
        return 0 if role == self.first else 2 if role == self.last else 1


_EVERYONE = frozenset(ROLES)
_PARTICIPANTS: frozenset[Role] = frozenset({"client", "consultant"})
_CONSULTANTS = Turns(frozenset({"consultant"}))

TURNS: dict[StepId, Turns] = {
    "0a": Turns(_EVERYONE, first="facilitator"),
    "0b": Turns(_PARTICIPANTS),
    "0c": Turns(_PARTICIPANTS),
    "2": _CONSULTANTS,
    "3": _CONSULTANTS,
    "4a": _CONSULTANTS,
    "4b": _CONSULTANTS,
    "4": _CONSULTANTS,
    "6": Turns(_EVERYONE, last="client"),
}
"""Steps 1 and 5 are missing: they are the client's alone."""

HEARD_IN: frozenset[StepId] = frozenset({"0a", "2", "4a", "4b", "4", "6"})
"""Steps in which each should be heard once before they end."""
