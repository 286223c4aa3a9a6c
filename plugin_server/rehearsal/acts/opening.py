"""The lobby, the check-in and the follow-up: parts are given, the frame is agreed, everyone is heard once."""

from functools import partial

from plugin_server.rehearsal.case import ConsultantRole, Role
from plugin_server.rehearsal.people import Person
from plugin_server.rehearsal.stage import Stage
from plugin_server.session import commands as c


def arrive(stage: Stage) -> None:
    """Lobby: who helps and who steps in is named; the frame and the cue card get the group's own words."""
    facilitator, case = stage.cast.facilitator, stage.case
    observer = stage.cast.observer
    stage.does(observer, c.Rename(f"{observer.view['me']['name']} B."))
    stage.does(facilitator, c.NameDeputy(stage.cast.deputy.id))
    stage.does(facilitator, c.NameCofacilitator(stage.cast.cofacilitator.id))
    stage.does(facilitator, c.WriteCue("0a", case.phrases, (case.if_it_derails,)))
    stage.does(facilitator, c.AmendCharter(case.charter))


def check_in(stage: Stage) -> None:
    """0a: each in turn says how they arrive; the frame is agreed, and listening too, if there is anyone to listen."""
    stage.take_turns({person: partial(arrives_with, stage, person, role) for person, role in stage.roles})
    for person in stage.people:
        agree_to_the_frame(stage, person)
    if stage.may_listen:
        _ask_for_consent(stage)


def follow_up(stage: Stage) -> None:
    """0b: who was client before says what became of it, or passes; everyone has notes for themselves."""
    participants: list[tuple[Person, Role]] = [(stage.cast.client, stage.case.client), *stage.consultants]
    stage.take_turns({person: partial(_tell_or_pass, stage, person, role) for person, role in participants})
    for person, role in stage.roles:
        text = stage.ledger.plant("a private note", role.note.text, person.id)
        stage.does(person, c.Note(text, role.note.kind))


def arrives_with(stage: Stage, person: Person, role: Role) -> None:
    stage.says(person, role.check_in)
    stage.does(person, c.PickWeather(role.weather))


def agree_to_the_frame(stage: Stage, person: Person) -> None:
    stage.does(person, c.AgreeCharter(stage.cast.client.view["charter"]["version"]))


def _tell_or_pass(stage: Stage, person: Person, role: Role) -> None:
    if isinstance(role, ConsultantRole) and role.follow_up:
        stage.says(person, role.follow_up)
    else:
        stage.does(person, c.PassTurn())


def _ask_for_consent(stage: Stage) -> None:
    """Asked twice: one no ends the first offer for all; then all say yes."""
    facilitator = stage.cast.facilitator
    stage.leads(c.OfferSpeech("client"), lambda view: view["speech"]["state"] == "waiting", "the offer to listen")
    stage.does(stage.cast.observer, c.Consent(False))
    stage.until(facilitator, lambda view: view["speech"]["state"] == "off", "the end of the offer")
    stage.does(facilitator, c.OfferSpeech("client"))
    for person in stage.people:
        stage.does(person, c.Consent(True))
    stage.until(facilitator, lambda view: view["speech"]["state"] == "listening", "everyone's yes")
