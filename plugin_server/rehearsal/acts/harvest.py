"""Steps 5 and 6: the client's first steps, for themselves; then what each one learned, and how the group worked."""

from functools import partial

from plugin_server.rehearsal.case import Role
from plugin_server.rehearsal.people import Person
from plugin_server.rehearsal.stage import Stage
from plugin_server.session import commands as c


def plan(stage: Stage) -> None:
    """5: the client is alone with the plan, asks for a hand with it, and names a witness."""
    client, case = stage.cast.client, stage.case
    helpers = [(person, role.first_step) for person, role in stage.consultants if role.first_step]
    for slot, action in enumerate(case.client.plan, start=1):
        what = stage.ledger.plant("an action of the plan", action.what, client.id)
        stage.says(client, action.what)
        stage.does(client, c.PlanAction(slot, what, action.by_when, action.sign, action.in_my_hands))
    stage.slips("5")
    for person, gift in helpers:
        stage.is_refused(person, c.Contribute(gift.kind, gift.text), "help_not_asked")
    stage.says(client, case.client.asks_help)
    stage.does(client, c.AskHelp(True))
    for person, gift in helpers:
        stage.until(person, lambda view: view["help_asked"], "the client to ask for help")
        text = stage.ledger.plant("a contribution to the client", gift.text, person.id, client.id)
        stage.says(person, gift.text)
        stage.does(person, c.Contribute(gift.kind, text))
    stage.does(client, c.AskHelp(False))
    _name_a_witness(stage)


def learn(stage: Stage) -> None:
    """6: a learning for oneself, one for the group, what helped it, and how it was; the client speaks last."""
    facilitator, case = stage.cast.facilitator, stage.case
    stage.does(facilitator, c.BeginMoment("writing", 2))
    stage.does(facilitator, c.EndMoment())
    stage.slips("6")
    stage.take_turns({person: partial(_learn, stage, person, role) for person, role in stage.roles})
    for person, role in stage.roles:
        if role.remark:
            stage.does(person, c.Regulate(role.remark.kind, role.remark.text))
    stage.does(facilitator, c.WriteAgreement(case.agreement))
    for number, person in enumerate(stage.people):
        rating = c.Rate(safe=5 - number % 2, learned=4 + number % 2, understood=5 - number % 3)
        stage.ledger.ratings[person.id] = (rating.safe, rating.learned, rating.understood)
        stage.does(person, rating)


def _name_a_witness(stage: Stage) -> None:
    client, witness = stage.cast.client, stage.cast.named(stage.case.client.witness)
    stage.does(client, c.NameWitness(witness.id))
    stage.until(witness, lambda view: view["witness"] is not None, "the question of the client")
    stage.ledger.disclose("an action of the plan", (client.id,), (witness.id,))
    stage.does(witness, c.AnswerWitness(True))


def _learn(stage: Stage, person: Person, role: Role) -> None:
    mine = stage.ledger.plant("a private learning", role.learning, person.id)
    stage.does(person, c.WriteLearning(mine))
    stage.says(person, role.shared)
    stage.does(person, c.WriteLearning(role.shared, shared=True))
