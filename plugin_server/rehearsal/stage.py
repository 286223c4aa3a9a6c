"""Where a rehearsal is played: the people, the script, and the count of what was sent and refused."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from uuid import uuid4

import msgspec

from plugin_server.rehearsal.case import Case, ConsultantRole, Role
from plugin_server.rehearsal.ledger import Ledger
from plugin_server.rehearsal.pace import Pace
from plugin_server.rehearsal.people import Halted, Person
from plugin_server.rehearsal.report import StepReport
from plugin_server.rehearsal.service import Opened, Service
from plugin_server.session.commands import Command, Language
from plugin_server.session.refusals import RefusalCode

TEXTS = ("text", "request", "unwanted", "what", "by_when", "sign")
"""The fields of commands in which people type."""


@dataclass(frozen=True)
class Cast:
    """Who plays."""

    facilitator: Person
    client: Person
    consultants: tuple[Person, ...]
    observer: Person

    @property
    def everyone(self) -> tuple[Person, ...]:
        return (self.facilitator, self.client, *self.consultants, self.observer)

    @property
    def participants(self) -> tuple[Person, ...]:
        return (self.client, *self.consultants)

    @property
    def deputy(self) -> Person:
        return self.consultants[0]


def cast_for(case: Case, service: Service, session: str) -> Cast:
    """The people of a case, without seats yet."""

    def person(role: Role, seat: str) -> Person:
        return Person(service, session, role.name, seat)

    return Cast(
        facilitator=person(case.facilitator, "facilitator"),
        client=person(case.client, "participant"),
        consultants=tuple(person(role, "participant") for role in case.consultants),
        observer=person(case.observer, "observer"),
    )


@dataclass
class Stage:
    """One session being played. `troubles` are things that went wrong without stopping it."""

    cast: Cast
    case: Case
    language: Language
    ledger: Ledger
    pace: Pace
    sounds: tuple[bytes, ...] = ()
    steps: list[StepReport] = field(default_factory=list)
    troubles: list[str] = field(default_factory=list)

    @property
    def consultants(self) -> Iterable[tuple[Person, ConsultantRole]]:
        """Each consultant with their script."""
        return zip(self.cast.consultants, self.case.consultants, strict=True)

    @property
    def roles(self) -> Iterable[tuple[Person, Role]]:
        """Everyone with their script."""
        scripts = (self.case.facilitator, self.case.client, *self.case.consultants, self.case.observer)
        return zip(self.cast.everyone, scripts, strict=True)

    @property
    def may_listen(self) -> bool:
        """Whether there is something to hear and a service that can listen."""
        return bool(self.sounds) and bool(self.cast.client.offer["speech"]["available"])

    def fill_seats(self, opened: Opened) -> None:
        """Everyone takes a seat and opens their panel."""
        for grant in opened.links:
            self.ledger.keep("the secret of a link", opened.key(grant))
        for person in self.cast.everyone:
            person.take_seat(opened)
            self.ledger.keep("the token of a seat", person.token)
        self.ledger.facilitator, self.ledger.client = self.cast.facilitator.id, self.cast.client.id
        for person in self.cast.everyone:
            self.pace("connect")
            person.connect()

    def enter(self, step: str) -> None:
        """From now on commands count for this step."""
        self.steps.append(StepReport(step=step, commands=0, refused=0))

    def does(self, person: Person, command: Command) -> None:
        """One act, which must be accepted."""
        self.pace(command.act)
        code = self._send(person, command)
        if code:
            raise Halted(f"In step {self._step}, {command.act} by a {person.seat} was refused ({code}).")

    def does_twice(self, person: Person, command: Command) -> None:
        """One act whose answer seems lost, so that the panel sends it again under the same id."""
        command_id = uuid4().hex
        for _ in range(2):
            code = self._send(person, command, command_id)
            if code:
                raise Halted(f"In step {self._step}, {command.act} sent twice was refused ({code}).")

    def is_refused(self, person: Person, command: Command, code: RefusalCode) -> None:
        """One act against the method: the service must say no, and say why."""
        found = self._send(person, command)
        if found != code:
            self.troubles.append(
                f"In step {self._step}, {command.act} by a {person.seat} should be refused ({code}) "
                f"and was {f'refused otherwise ({found})' if found else 'accepted'}."
            )

    @property
    def _step(self) -> str:
        return self.steps[-1]["step"]

    def _send(self, person: Person, command: Command, command_id: str | None = None) -> str:
        """Sends and counts; the code of the refusal, or nothing when it was accepted."""
        typed = msgspec.structs.asdict(command)
        self.ledger.typed.update(typed[name] for name in TEXTS if typed.get(name))
        answer = person.send(command, command_id)
        self.steps[-1]["commands"] += 1
        if answer.accepted:
            return ""
        self.steps[-1]["refused"] += 1
        return answer.code or "no_answer"
