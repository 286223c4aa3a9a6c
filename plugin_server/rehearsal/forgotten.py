"""A session that its people forget: it warns them, is kept open once, then closes and is erased by itself.

Played beside the one that is rehearsed, on a server of its own whose hour is a few seconds.
"""

from plugin_server.rehearsal.case import Case
from plugin_server.rehearsal.ending import has_receipt
from plugin_server.rehearsal.looks import Look, moved, shown, told, when
from plugin_server.rehearsal.people import Halted, Person
from plugin_server.rehearsal.server import own_server
from plugin_server.rehearsal.service import Service
from plugin_server.session import commands as c
from plugin_server.session.commands import Command, Language

IMPATIENT = {"CODEV_IDLE_MINUTES": "0.05", "CODEV_CLOSING_MINUTES": "0.02", "CODEV_LANGUAGE_HELP": "off"}
"""Three seconds in which nobody does anything: long enough to see a warning and answer it."""

FEATURES: dict[str, Look] = {
    "idle_warning": shown("session", lambda session: when(session["closes_at"], session["closes_at"])),
    "idle_kept_open": moved("session", lambda b, a: when(b["closes_at"] and not a["closes_at"], b["closes_at"])),
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
        for person in people:
            person.take_seat(opened)
            person.connect()
        _does(facilitator, c.Start())
        participant.until(lambda view: view["session"]["closes_at"] is not None, "the warning before the close")
        _does(participant, c.KeepOpen())
        if not all(has_receipt(person) for person in people):
            raise Halted("A session that everybody had forgotten was not erased.")
        return {name: len(set().union(*map(look, people))) for name, look in FEATURES.items()}


def _does(person: Person, command: Command) -> None:
    answer = person.send(command)
    if not answer.accepted:
        raise Halted(f"In a forgotten session, {command.act} by a {person.seat} was refused ({answer.code}).")
