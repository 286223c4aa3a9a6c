"""Step 3: mirrors are written in silence and go to the client first, who alone words and validates the need."""

from plugin_server.rehearsal.acts.wording import agree, word
from plugin_server.rehearsal.stage import Stage
from plugin_server.session import commands as c

MIRRORS_SHOWN = 2


def contract(stage: Stage) -> None:
    """3: the client shows some mirrors, words the need and the request, and names the help they want."""
    _write_mirrors_in_silence(stage)
    _show_some(stage)
    need = stage.case.client.need
    stage.slips("3")
    word(stage, need)
    stage.does(stage.cast.client, c.ChooseHelp(need.help))
    agree(stage, need)


def _write_mirrors_in_silence(stage: Stage) -> None:
    facilitator = stage.cast.facilitator
    stage.does(facilitator, c.BeginMoment("writing", 2))
    stage.is_refused(facilitator, c.BeginMoment("writing", 2), "moment_already_begun")
    for person, role in stage.consultants:
        stage.does(person, c.SendMirror(stage.ledger.plant("an unrevealed mirror", role.mirror, person.id)))
    stage.does(facilitator, c.EndMoment())


def _show_some(stage: Stage) -> None:
    client, ledger = stage.cast.client, stage.ledger
    authors = [person for person, _ in stage.consultants]
    ledger.disclose("an unrevealed mirror", (p.id for p in authors), (client.id,))
    stage.leads(c.RevealMirrors(), lambda view: view["need"]["mirrors_revealed"], "the mirrors")
    shown = authors[:MIRRORS_SHOWN]
    ledger.disclose("an unrevealed mirror", (p.id for p in shown), (p.id for p in stage.people))
    mirrors = [mirror["id"] for mirror in client.view["need"]["mirrors"]]
    stage.does(client, c.ShowMirrors(tuple(m for m in mirrors if m.removeprefix("m-") in {p.id for p in shown})))
