"""The end: everyone takes what is theirs and lets go; then all is erased, and everyone has the receipt."""

from plugin_server.rehearsal.ledger import CARRIED
from plugin_server.rehearsal.people import PATIENCE, Halted, Person
from plugin_server.rehearsal.stage import Stage
from plugin_server.session import commands as c

OWN = ("a private note", "a private learning", "an action of the plan", CARRIED)
"""What a person's own document must hold."""


def take_and_let_go(stage: Stage) -> None:
    """Everyone exports, then releases. Raises Halted when someone cannot."""
    for person in stage.people:
        document = person.export(stage.language)
        kept = [s for s in stage.ledger.secrets if s.owner == person.id and s.kind in OWN]
        missing = {secret.kind for secret in kept if secret.word not in document}
        stage.troubles += [f"The document of a {person.seat} lacks {kind}." for kind in sorted(missing)]
    for person in stage.people:
        stage.does(person, c.Release())


def has_receipt(person: Person, patience: float = PATIENCE) -> bool:
    """Whether the person was told that everything is erased, and that this was verified."""
    return person.wait_for("receipt", patience) and all(r["verified"] for r in person.bodies("receipt"))


def clean_up(stage: Stage) -> None:
    """After a rehearsal that halted: leaves no session behind, if the service still listens."""
    for command in (c.Close(), c.Erase()):
        try:
            stage.cast.facilitator.send(command)
        except Halted:
            return
