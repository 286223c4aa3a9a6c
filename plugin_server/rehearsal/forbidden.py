"""What the method and the house forbid, tried on purpose at the end of each step: the service must say no."""

from collections.abc import Callable
from dataclasses import dataclass

from plugin_server.method.steps import StepId
from plugin_server.rehearsal.people import Person
from plugin_server.rehearsal.stage import Cast, Stage
from plugin_server.session import commands as c
from plugin_server.session.refusals import RefusalCode


@dataclass(frozen=True)
class Forbidden:
    """`who` tries the command that `act` makes of their seat and of a text, and is refused with `code`."""

    who: Callable[[Cast], Person]
    act: Callable[[Cast, str], c.Command]
    code: RefusalCode


def _facilitator(cast: Cast) -> Person:
    return cast.facilitator


def _client(cast: Cast) -> Person:
    return cast.client


def _consultant(cast: Cast) -> Person:
    return cast.consultants[1]


def _deputy(cast: Cast) -> Person:
    return cast.deputy


def _observer(cast: Cast) -> Person:
    return cast.observer


FORBIDDEN: dict[StepId, tuple[Forbidden, ...]] = {
    "lobby": (Forbidden(_consultant, lambda cast, text: c.Start(), "not_yours"),),
    "0a": (
        Forbidden(_deputy, lambda cast, text: c.TakeOver(), "facilitator_is_here"),
        Forbidden(_facilitator, lambda cast, text: c.Remove(cast.facilitator.id), "facilitator_stays"),
    ),
    "0b": (Forbidden(_consultant, lambda cast, text: c.AnswerInvitation(True), "not_invited"),),
    "0c": (
        Forbidden(_consultant, lambda cast, text: c.Vote(_consultant(cast).id, 3, 3, 3), "own_subject"),
        Forbidden(_consultant, lambda cast, text: c.ProposeSubject("project", text), "votes_already_shown"),
        Forbidden(_facilitator, lambda cast, text: c.InviteClient(cast.observer.id), "cannot_be_client"),
    ),
    "1": (
        Forbidden(_consultant, lambda cast, text: c.Ask(text), "not_now"),
        Forbidden(_observer, lambda cast, text: c.Ask(text), "not_yours"),
    ),
    "2": (
        Forbidden(_consultant, lambda cast, text: c.Contribute("idea", text), "not_now"),
        Forbidden(_consultant, lambda cast, text: c.Next("2"), "not_yours"),
        Forbidden(_consultant, lambda cast, text: c.WriteNeed(text), "not_yours"),
        Forbidden(_facilitator, lambda cast, text: c.WriteNeed(text), "not_yours"),
        Forbidden(_client, lambda cast, text: c.ValidateNeed(1), "not_now"),
    ),
    "3": (
        Forbidden(_consultant, lambda cast, text: c.SendMirror(text), "mirrors_already_revealed"),
        Forbidden(_consultant, lambda cast, text: c.ValidateNeed(1), "not_yours"),
        Forbidden(_client, lambda cast, text: c.ValidateNeed(1), "need_has_changed"),
        Forbidden(_consultant, lambda cast, text: c.SayClear(True, 1), "need_has_changed"),
        Forbidden(_client, lambda cast, text: c.ChooseHelp(("ideas", "tools", "courage")), "too_many_kinds"),
    ),
    "4a": (Forbidden(_client, lambda cast, text: c.Contribute("idea", text), "not_yours"),),
    "4b": (Forbidden(_observer, lambda cast, text: c.Contribute("idea", text), "not_yours"),),
    "4": (Forbidden(_client, lambda cast, text: c.Contribute("idea", text), "not_yours"),),
    "5": (
        Forbidden(_consultant, lambda cast, text: c.PlanAction(1, text), "not_yours"),
        Forbidden(_client, lambda cast, text: c.WriteNeed(text), "not_now"),
    ),
    "6": (
        Forbidden(_facilitator, lambda cast, text: c.Next("6"), "already_last"),
        Forbidden(_consultant, lambda cast, text: c.Close(), "not_yours"),
        Forbidden(_consultant, lambda cast, text: c.Rate(1, 1, 1), "already_rated"),
    ),
    "closing": (
        Forbidden(_consultant, lambda cast, text: c.Erase(), "not_yours"),
        Forbidden(_client, lambda cast, text: c.PlanAction(1, text), "not_now"),
    ),
}


def try_the_forbidden(stage: Stage, step: StepId) -> None:
    """Everything forbidden in this step, and one act sent twice, which must count once."""
    for forbidden in FORBIDDEN[step]:
        person = forbidden.who(stage.cast)
        text = stage.ledger.plant("a refused text", "…", person.id)
        stage.is_refused(person, forbidden.act(stage.cast, text), forbidden.code)
    if step == "1":
        _send_twice(stage)


def _send_twice(stage: Stage) -> None:
    person, role = next(iter(stage.consultants))
    text = stage.ledger.plant("a private note", role.note, person.id)
    stage.does_twice(person, c.Note(text))
    seen = person.until(lambda view: any(n["text"] == text for n in view["mine"]["notes"]), "their own note")
    if sum(note["text"] == text for note in seen["mine"]["notes"]) != 1:
        stage.troubles.append("A command sent twice under one id had two effects.")
