"""Step 4: the consultants give in turn; the client listens, signals, and may reopen the contract."""

from functools import partial

from plugin_server.rehearsal.acts.wording import agree, word
from plugin_server.rehearsal.case import ConsultantRole, Gift
from plugin_server.rehearsal.people import Person
from plugin_server.rehearsal.stage import Stage
from plugin_server.session import commands as c


def enlighten(stage: Stage) -> None:
    """4a: readings and resonances; then the client sees the need anew, and it is agreed again."""
    client = stage.cast.client
    _exchange(stage)
    stage.slips("4")
    stage.take_turns({person: partial(_give, stage, person, role.reading) for person, role in stage.consultants})
    _signal(stage, "say_more")
    seen = stage.until(client, lambda view: bool(view["contributions"]), "a gift")
    stage.does(client, c.Bookmark(seen["contributions"][0]["id"], True))
    stage.does(client, c.Recontract())
    stage.until(client, lambda view: view["need"]["recontracting"], "the contract to be open again")
    word(stage, stage.case.client.amended)
    agree(stage, stage.case.client.amended)


def open_paths(stage: Stage) -> None:
    """4b: ways to act, and the ideas that had waited for this."""
    stage.does(stage.cast.facilitator, c.SetSilence("guided"))
    stage.take_turns({person: partial(_give_path, stage, person, role) for person, role in stage.consultants})
    _signal(stage, "more")
    _signal(stage, "off_contract")


def consult(stage: Stage) -> None:
    """4, where it is not split."""
    enlighten(stage)
    open_paths(stage)


def _exchange(stage: Stage) -> None:
    """The group tries a minute of dialogue, then comes back to signals."""
    facilitator = stage.cast.facilitator
    stage.does(facilitator, c.SetSilence("dialogue"))
    stage.does(facilitator, c.BeginMoment("exchange", 1))
    stage.does(facilitator, c.EndMoment())
    stage.does(facilitator, c.SetSilence("guided"))


def _give(stage: Stage, person: Person, gift: Gift) -> None:
    text = stage.ledger.plant("a contribution to the client", gift.text, person.id, stage.cast.client.id)
    stage.says(person, gift.text)
    stage.does(person, c.Contribute(gift.kind, text))


def _give_path(stage: Stage, person: Person, role: ConsultantRole) -> None:
    _give(stage, person, role.path)
    for kept in person.view["mine"]["kept"]:
        stage.ledger.disclose("a kept idea", (person.id,), (stage.cast.client.id,))
        stage.does(person, c.Contribute("idea", kept["text"], kept["id"]))


def _signal(stage: Stage, signal: c.SignalKind) -> None:
    """A sign to the facilitator alone, who shows that it was seen."""
    client, facilitator = stage.cast.client, stage.cast.facilitator
    stage.does(client, c.Signal(signal))
    stage.until(client, lambda view: view["mine"]["signal"] == signal, "their own signal")
    stage.does(facilitator, c.Acknowledge())
