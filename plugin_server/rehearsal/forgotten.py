"""A session that its people forget: it warns them, is kept open once, then closes and is erased by itself.

Played beside the one that is rehearsed, on a server of its own whose hour is a few seconds: housekeeping goes by the
real time, not by that of a hurried server.
"""

from collections.abc import Hashable
from http import HTTPStatus
from itertools import pairwise

from plugin_server.rehearsal.case import Case
from plugin_server.rehearsal.ending import has_receipt
from plugin_server.rehearsal.looks import Look, shown, told, when
from plugin_server.rehearsal.people import Halted, Person
from plugin_server.rehearsal.server import own_server
from plugin_server.rehearsal.service import Opened, Service
from plugin_server.session import commands as c
from plugin_server.session.commands import Command, Language

IMPATIENT = {"CODEV_IDLE_MINUTES": "0.1", "CODEV_CLOSING_MINUTES": "0.02", "CODEV_LANGUAGE_HELP": "off"}
"""Six seconds in which nobody does anything: long enough to see a warning and answer it."""


def _kept_open(person: Person) -> set[Hashable]:
    """A close that was announced is so no more, and the session goes on."""
    announced = ((before["session"]["closes_at"], after) for before, after in pairwise(person.views))
    return {
        at for at, after in announced if at and not after["session"]["closes_at"] and not after["closing"]["closed_at"]
    }


FEATURES: dict[str, Look] = {
    "idle_warning": shown("session", lambda session: when(session["closes_at"], session["closes_at"])),
    "idle_kept_open": _kept_open,
    "idle_close": shown("closing", lambda closing: when(closing["closed_at"], closing["closed_at"])),
    "idle_erasure": told("receipt", lambda receipt: when(receipt["verified"])),
}
"""Seen by people who were there and did nothing more."""


def forget(case: Case, language: Language) -> dict[str, int]:
    """How often each of `FEATURES` was seen in use. Raises CodevError when the session does not end as it should."""
    with own_server("--deaf", **IMPATIENT) as server:
        service = Service(server.url)
        opened = service.open_session(case.title, language, "need-first-60")
        facilitator = Person(service, opened.session, case.facilitator.name, "facilitator")
        participant = Person(service, opened.session, case.client.name, "participant")
        people = facilitator, participant
        try:
            _leave_alone(opened, facilitator, participant)
        finally:
            for person in people:
                person.disconnect()
        status, _ = service.take_seat(opened.session, opened.key("participant"), case.client.name, "participant")
        if status != HTTPStatus.NOT_FOUND:
            raise Halted("A session that everybody had forgotten was erased, and still lets people in.")
        return {name: len(set().union(*map(look, people))) for name, look in FEATURES.items()}


def _leave_alone(opened: Opened, facilitator: Person, participant: Person) -> None:
    for person in (facilitator, participant):
        person.take_seat(opened)
        person.connect()
    _does(facilitator, c.Start())
    participant.until(lambda view: view["session"]["closes_at"] is not None, "the warning before the close")
    _does(participant, c.KeepOpen())
    participant.until(lambda view: view["session"]["closes_at"] is None, "the session to be kept open")
    for person in (facilitator, participant):
        if not has_receipt(person):
            raise Halted("A session that everybody had forgotten was not erased.")


def _does(person: Person, command: Command) -> None:
    answer = person.send(command)
    if not answer.accepted:
        raise Halted(f"In a forgotten session, {command.act} by a {person.seat} was refused ({answer.code}).")
