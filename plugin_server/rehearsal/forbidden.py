"""What the method and the house forbid, tried on purpose at the end of each step: the service must say no."""

from collections.abc import Callable
from dataclasses import dataclass

from plugin_server.method.steps import StepId
from plugin_server.rehearsal.cast import Cast
from plugin_server.rehearsal.people import Person
from plugin_server.rehearsal.stage import Stage
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


def _cofacilitator(cast: Cast) -> Person:
    return cast.cofacilitator


def _observer(cast: Cast) -> Person:
    return cast.observer


def _passer(cast: Cast) -> Person:
    return cast.consultants[2]


_IN_SILENCE = (
    Forbidden(_client, lambda cast, text: c.Contribute("idea", text), "not_yours"),
    Forbidden(_client, lambda cast, text: c.RaiseHand(), "client_is_silent"),
    Forbidden(_client, lambda cast, text: c.Signal("more"), "client_is_silent"),
    Forbidden(_consultant, lambda cast, text: c.Signal("more"), "not_yours"),
    Forbidden(_consultant, lambda cast, text: c.Recontract(), "not_yours"),
)

FORBIDDEN: dict[StepId, tuple[Forbidden, ...]] = {
    "lobby": (
        Forbidden(_consultant, lambda cast, text: c.Start(), "not_yours"),
        Forbidden(_consultant, lambda cast, text: c.AgreeCharter(99), "charter_has_changed"),
        Forbidden(_consultant, lambda cast, text: c.AmendCharter((text,)), "not_yours"),
        Forbidden(_facilitator, lambda cast, text: c.NameCofacilitator(cast.facilitator.id), "has_another_part"),
    ),
    "0a": (
        Forbidden(_deputy, lambda cast, text: c.TakeOver(), "facilitator_is_here"),
        Forbidden(_facilitator, lambda cast, text: c.Remove(cast.facilitator.id), "facilitator_stays"),
        Forbidden(_consultant, lambda cast, text: c.PassTurn(), "no_turn_to_pass"),
        Forbidden(_consultant, lambda cast, text: c.GiveFloor(cast.client.id), "not_yours"),
        Forbidden(_consultant, lambda cast, text: c.EndTurn(cast.client.id), "not_yours"),
        Forbidden(_cofacilitator, lambda cast, text: c.Next("0a"), "not_yours"),
    ),
    "0b": (
        Forbidden(_consultant, lambda cast, text: c.AnswerInvitation(True), "not_invited"),
        Forbidden(_facilitator, lambda cast, text: c.OpenVote(), "not_now"),
    ),
    "0c": (
        Forbidden(_consultant, lambda cast, text: c.Vote(_consultant(cast).id, 3, 3, 3), "own_subject"),
        Forbidden(_consultant, lambda cast, text: c.ProposeSubject("project", text), "votes_already_shown"),
        Forbidden(_facilitator, lambda cast, text: c.InviteClient(cast.observer.id), "cannot_be_client"),
        Forbidden(_passer, lambda cast, text: c.CarrySubject(True), "no_subject_of_yours"),
    ),
    "1": (
        Forbidden(_consultant, lambda cast, text: c.Ask(text), "not_now"),
        Forbidden(_observer, lambda cast, text: c.Ask(text), "not_yours"),
        Forbidden(_facilitator, lambda cast, text: c.StartRound(), "no_rounds_here"),
    ),
    "2": (
        Forbidden(_consultant, lambda cast, text: c.Contribute("idea", text), "not_now"),
        Forbidden(_consultant, lambda cast, text: c.Next("2"), "not_yours"),
        Forbidden(_consultant, lambda cast, text: c.WriteNeed(text), "not_yours"),
        Forbidden(_consultant, lambda cast, text: c.MarkZone("facts", True), "not_yours"),
        Forbidden(_facilitator, lambda cast, text: c.WriteNeed(text), "not_yours"),
        Forbidden(_facilitator, lambda cast, text: c.HandOver(cast.client.id), "has_another_part"),
        Forbidden(_facilitator, lambda cast, text: c.BeginMoment("exchange", 1), "no_dialogue"),
        Forbidden(_client, lambda cast, text: c.ValidateNeed(1), "not_now"),
        Forbidden(_client, lambda cast, text: c.SetSilence("strict"), "not_yours"),
    ),
    "3": (
        Forbidden(_consultant, lambda cast, text: c.SendMirror(text), "mirrors_already_revealed"),
        Forbidden(_consultant, lambda cast, text: c.ValidateNeed(1), "not_yours"),
        Forbidden(_client, lambda cast, text: c.ValidateNeed(1), "need_has_changed"),
        Forbidden(_consultant, lambda cast, text: c.SayClear(True, 1), "need_has_changed"),
        Forbidden(_client, lambda cast, text: c.ChooseHelp(("ideas", "tools", "courage")), "too_many_kinds"),
        Forbidden(_client, lambda cast, text: c.Recontract(), "not_now"),
    ),
    "4a": _IN_SILENCE,
    "4b": (
        Forbidden(_observer, lambda cast, text: c.Contribute("idea", text), "not_yours"),
        Forbidden(_consultant, lambda cast, text: c.Contribute("idea", text, "k99"), "unknown_item"),
    ),
    "4": _IN_SILENCE,
    "5": (
        Forbidden(_consultant, lambda cast, text: c.PlanAction(1, text), "not_yours"),
        Forbidden(_client, lambda cast, text: c.WriteNeed(text), "not_now"),
        Forbidden(_client, lambda cast, text: c.NameWitness(cast.client.id), "not_ones_own_witness"),
        Forbidden(_passer, lambda cast, text: c.AnswerWitness(True), "not_asked_as_witness"),
        Forbidden(_facilitator, lambda cast, text: c.AskHelp(True), "not_yours"),
    ),
    "6": (
        Forbidden(_facilitator, lambda cast, text: c.Next("6"), "already_last"),
        Forbidden(_consultant, lambda cast, text: c.Close(), "not_yours"),
        Forbidden(_consultant, lambda cast, text: c.Rate(1, 1, 1), "already_rated"),
        Forbidden(_consultant, lambda cast, text: c.WriteAgreement(text), "not_yours"),
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
    text = stage.ledger.plant("a private note", role.note.text, person.id)
    stage.does_twice(person, c.Note(text))
    seen = person.until(lambda view: any(n["text"] == text for n in view["mine"]["notes"]), "their own note")
    if sum(note["text"] == text for note in seen["mine"]["notes"]) != 1:
        stage.troubles.append("A command sent twice under one id had two effects.")
