"""What befalls a session besides the method, tried in a checked rehearsal: doors, lost connections, lent time."""

import time
from collections.abc import Callable

from plugin_server.method.steps import StepId
from plugin_server.rehearsal.backdrop import HURRY
from plugin_server.rehearsal.people import Halted, Person
from plugin_server.rehearsal.stage import Stage, View
from plugin_server.session import commands as c

LATE_AFTER = 60
"""Tries, a quarter of a second apart, until a hurried session is late."""

TAKES_ITS_TIME: StepId = "6"
"""The step whose time is let pass: it has eight minutes at least, so that even hurried it comes to each milestone."""

STILL_THERE = 0.5
"""Seconds after its end in which it must not have moved: five minutes of a hurried session."""


def _settings(stage: Stage) -> None:
    """The door is closed and opened; French says *vous*."""
    facilitator = stage.cast.facilitator
    stage.does(facilitator, c.Lock(True))
    stage.does(facilitator, c.Lock(False))
    stage.does(facilitator, c.SetAddress("vous"))


def _time_is_up(stage: Stage) -> None:
    """Where minutes pass like seconds, a step takes all of its time, and stays: only the facilitator moves on."""
    if not stage.hurried:
        return
    facilitator = stage.cast.facilitator
    left = facilitator.look_at_clock(HURRY)
    moved = facilitator.sees(lambda view: view["clock"]["step"] != TAKES_ITS_TIME, max(0.0, left / HURRY) + STILL_THERE)
    if moved:
        stage.troubles.append("A step whose time was up was left by itself.")
    else:
        facilitator.look_at_clock(HURRY)


def _relief(stage: Stage) -> None:
    """The facilitator's connection fails, and the deputy takes over; later they hand over in the open, and back."""
    facilitator, deputy = stage.cast.facilitator, stage.cast.deputy
    facilitator.disconnect()
    stage.until(deputy, lambda view: view["me"]["take_over_from"] is not None, "the facilitator to be away")
    stage.does(deputy, c.TakeOver())
    facilitator.connect()
    _hand_over(stage, deputy, facilitator)
    _hand_over(stage, facilitator, deputy)
    _hand_over(stage, deputy, facilitator)


def _hand_over(stage: Stage, giver: Person, taker: Person) -> None:
    stage.until(giver, lambda view: view["me"]["role"] == "facilitator" and _is_here(view, taker.id), "both to be here")
    stage.does(giver, c.HandOver(taker.id))
    stage.until(taker, lambda view: view["me"]["role"] == "facilitator", "the facilitation")


def _refusal(stage: Stage) -> None:
    """Someone is asked to be the client instead, and says no: nothing changes."""
    person = stage.cast.consultants[0]
    stage.does(stage.cast.facilitator, c.InviteClient(person.id))
    stage.until(person, lambda view: view["me"]["invited"], "the invitation")
    stage.does(person, c.AnswerInvitation(False))
    stage.until(person, lambda view: not view["me"]["invited"], "the end of the invitation")


def _interruption(stage: Stage) -> None:
    """Someone asks for a pause; meanwhile a panel drops and comes back; two minutes are added."""
    facilitator, person = stage.cast.facilitator, stage.cast.consultants[-1]
    stage.does(person, c.AskPause())
    stage.until(facilitator, lambda view: view["facilitator"]["pauses_asked"] == 1, "the wish for a pause")
    stage.does(facilitator, c.Acknowledge())
    stage.does(facilitator, c.Pause())
    _drop_and_return(stage, person)
    stage.does(facilitator, c.Resume())
    stage.does(facilitator, c.Extend(2))


def _drop_and_return(stage: Stage, person: Person) -> None:
    """A panel closes and its owner is seen to be away; it comes back to the same seat, with its notes."""
    facilitator, seat, notes = stage.cast.facilitator, person.id, person.view["mine"]["notes"]
    person.disconnect()
    stage.until(facilitator, lambda view: not _is_here(view, seat), "someone to be away")
    person.connect()
    stage.until(facilitator, lambda view: _is_here(view, seat), "someone to be back")
    if (person.view["me"]["id"], person.view["mine"]["notes"]) != (seat, notes):
        stage.troubles.append("A person who dropped did not come back to the same seat and notes.")


def _break(stage: Stage) -> None:
    """A break, which the panel offers in long sessions and only there."""
    if stage.cast.facilitator.view["facilitator"]["break_offered"] is not stage.is_long:
        stage.troubles.append("A break is offered where a session is long, and only there; here it was otherwise.")
    stage.leads(c.BeginMoment("break", 5), lambda view: view["clock"]["moment"] is not None, "the break")
    stage.leads(c.EndMoment(), lambda view: view["clock"]["moment"] is None, "the end of the break")


def _lateness(stage: Stage) -> None:
    """Where minutes pass like seconds the session is soon late; then the client listens in silence."""
    if stage.hurried:
        _catch_up(stage)
    stage.does(stage.cast.facilitator, c.SetSilence("strict"))


def _catch_up(stage: Stage) -> None:
    facilitator = stage.cast.facilitator
    for _ in range(LATE_AFTER):
        stage.does(facilitator, c.CatchUp())
        if facilitator.sees(lambda view: view["facilitator"]["clock"]["caught_up"] > 0, patience=0.25):
            return
        time.sleep(0.25)
    raise Halted("A hurried session was never late.")


INCIDENTS: dict[StepId, Callable[[Stage], None]] = {
    "lobby": _settings,
    "0b": _relief,
    "0c": _refusal,
    "2": _interruption,
    "3": _break,
    "4a": _lateness,
    "4": _lateness,
    TAKES_ITS_TIME: _time_is_up,
}


def _is_here(view: View, person: str) -> bool:
    return any(p["id"] == person and p["present"] for p in view["people"])
