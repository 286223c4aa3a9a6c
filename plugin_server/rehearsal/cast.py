"""Who plays, and in which part."""

from dataclasses import dataclass

from plugin_server.rehearsal.case import Case, Role
from plugin_server.rehearsal.people import Person
from plugin_server.rehearsal.service import Service


@dataclass(frozen=True)
class Cast:
    facilitator: Person
    client: Person
    consultants: tuple[Person, ...]
    observer: Person
    cofacilitator: Person

    @property
    def everyone(self) -> tuple[Person, ...]:
        return (self.facilitator, self.client, *self.consultants, self.observer, self.cofacilitator)

    @property
    def deputy(self) -> Person:
        return self.consultants[0]

    @property
    def latecomer(self) -> Person:
        return self.consultants[-1]

    def named(self, name: str) -> Person:
        return next(person for person in self.everyone if person.name == name)


def cast_for(case: Case, service: Service, session: str) -> Cast:
    """The people of a case, without seats yet. The co-facilitator comes as an observer and is named."""

    def person(role: Role, seat: str) -> Person:
        return Person(service, session, role.name, seat)

    return Cast(
        facilitator=person(case.facilitator, "facilitator"),
        client=person(case.client, "participant"),
        consultants=tuple(person(role, "participant") for role in case.consultants),
        observer=person(case.observer, "observer"),
        cofacilitator=person(case.cofacilitator, "observer"),
    )
