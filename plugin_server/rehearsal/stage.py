"""Where a session is played: the people, the script, and the count of what was sent and refused.

The acts say what people do. On this stage everyone is simulated; in `practice` the facilitator is not.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import msgspec

from plugin_server.method.presets import PRESETS, WITHOUT_A_BREAK
from plugin_server.rehearsal.case import Case, ConsultantRole, Role
from plugin_server.rehearsal.cast import Cast
from plugin_server.rehearsal.ledger import Ledger
from plugin_server.rehearsal.pace import Pace
from plugin_server.rehearsal.people import PATIENCE, Halted, Person
from plugin_server.rehearsal.report import StepReport
from plugin_server.rehearsal.service import Opened
from plugin_server.session.commands import Command, EndRound, EndTurn, Language, StartRound
from plugin_server.session.refusals import RefusalCode

TEXTS = ("text", "request", "unwanted", "limits", "what", "by_when", "sign", "lines")
"""The fields of commands in which people type."""

View = dict[str, Any]


@dataclass
class Stage:
    """One session being played. `troubles` are things that went wrong without stopping it; `beside` is what was seen
    in use, and how often, in a session that was played beside it.

    A `checked` session is nobody's but ours: everything may be tried in it. `hurried` is one whose minutes are seconds.
    """

    cast: Cast
    case: Case
    language: Language
    ledger: Ledger
    pace: Pace
    sounds: tuple[bytes, ...] = ()
    checked: bool = False
    hurried: bool = False
    opened: Opened | None = None
    steps: list[StepReport] = field(default_factory=list)
    troubles: list[str] = field(default_factory=list)
    beside: dict[str, int] = field(default_factory=dict)

    # ---- who is here

    @property
    def on_time(self) -> tuple[Person, ...]:
        """Those who come at the beginning."""
        return tuple(person for person in self.cast.everyone if person is not self.cast.latecomer)

    @property
    def people(self) -> tuple[Person, ...]:
        """Everyone who is here."""
        return tuple(person for person in self.cast.everyone if person.is_here)

    @property
    def roles(self) -> Iterable[tuple[Person, Role]]:
        """Everyone who is here, with their script."""
        case = self.case
        scripts = (case.facilitator, case.client, *case.consultants, case.observer, case.cofacilitator)
        pairs = zip(self.cast.everyone, scripts, strict=True)
        return [(person, role) for person, role in pairs if person.is_here]

    @property
    def consultants(self) -> list[tuple[Person, ConsultantRole]]:
        """Each consultant who is here, with their script."""
        pairs = zip(self.cast.consultants, self.case.consultants, strict=True)
        return [(person, role) for person, role in pairs if person.is_here]

    @property
    def is_long(self) -> bool:
        """Whether the session is one in which a break is offered."""
        return PRESETS[self.cast.facilitator.view["session"]["preset"]].total > WITHOUT_A_BREAK

    @property
    def may_listen(self) -> bool:
        """Whether there is a service that can listen, and nobody here but us whom it would have to ask."""
        return self.checked and bool(self.cast.client.offer["speech"]["available"])

    def fill_seats(self, opened: Opened) -> None:
        """Everyone takes a seat and opens their panel, but the one who comes late."""
        for grant in opened.links:
            self.ledger.keep("the secret of a link", opened.key(grant))
        self.opened = opened
        for person in self.on_time:
            self.arrives(person)
        self.ledger.facilitator, self.ledger.client = self.cast.facilitator.id, self.cast.client.id
        self.ledger.cofacilitator = self.cast.cofacilitator.id

    def arrives(self, person: Person) -> None:
        """One person takes a seat and opens their panel."""
        if self.opened is None:
            raise Halted("The doors are not open yet.")
        self.pace("connect")
        person.take_seat(self.opened)
        self.ledger.keep("the token of a seat", person.token)
        person.connect()

    # ---- what happens

    def enter(self, step: str) -> None:
        """From now on commands count for this step."""
        self.steps.append(StepReport(step=step, commands=0, refused=0))

    def does(self, person: Person, command: Command) -> None:
        """One act, which must be accepted."""
        self.pace(command.act)
        code = self._send(person, command)
        if code:
            raise Halted(f"In step {self._step}, {command.act} by a {person.seat} was refused ({code}).")

    def leads(self, command: Command, until: Callable[[View], bool], what: str) -> None:
        """An act of the facilitator's on which the others wait: the client's view is then as `until` says."""
        self.does(self.cast.facilitator, command)
        self.until(self.cast.client, until, what)

    def until(self, person: Person, seen: Callable[[View], bool], what: str) -> View:
        """Waits until the person's view is as `seen` says; returns it."""
        return person.until(seen, what, PATIENCE)

    def says(self, person: Person, text: str) -> None:
        """Something said aloud: in a rehearsal nobody listens to it."""

    def slips(self, step: str) -> None:
        """What derails, for a facilitator to practise on; in a rehearsal nothing does."""

    def take_turns(self, pieces: Mapping[Person, Callable[[], None]]) -> None:
        """A round: each says or does their piece when their turn comes."""
        self.does(self.cast.facilitator, StartRound())
        waiting = {person.id: (person, piece) for person, piece in pieces.items()}
        last = ""
        while waiting:
            last = self._next_speaker(last)
            speaker, piece = waiting.pop(last, (self.cast.facilitator, None))
            if piece is not None:  # someone who came to watch says nothing, and the facilitator goes on
                piece()
            self.does(speaker, EndTurn(last))
        self.does(self.cast.facilitator, EndRound())

    def _next_speaker(self, last: str) -> str:
        seen = self.until(self.cast.client, lambda view: view["turns"]["speaking"] not in (None, last), "a turn")
        return str(seen["turns"]["speaking"])

    # ---- what is checked

    def does_twice(self, person: Person, command: Command) -> None:
        """One act whose answer seems lost, so that the panel sends it again under the same id."""
        command_id = uuid4().hex
        for _ in range(2):
            code = self._send(person, command, command_id)
            if code:
                raise Halted(f"In step {self._step}, {command.act} sent twice was refused ({code}).")

    def is_refused(self, person: Person, command: Command, code: RefusalCode) -> None:
        """One act against the method: the service must say no, and say why."""
        if not self.checked:
            return
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
        self.ledger.typed.update(typed_in(command))
        answer = person.send(command, command_id)
        self.steps[-1]["commands"] += 1
        if answer.accepted:
            return ""
        self.steps[-1]["refused"] += 1
        return answer.code or "no_answer"


def typed_in(command: Command) -> tuple[str, ...]:
    """What a person typed to give this command."""
    fields = msgspec.structs.asdict(command)
    typed = [fields[name] for name in TEXTS if fields.get(name)]
    return tuple(text for one in typed for text in ([one] if isinstance(one, str) else one))
