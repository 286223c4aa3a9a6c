"""A session in play, for specifications: people give commands, time passes, and views are looked at.

Fay facilitates; Cleo, Abe and Ben are participants (Cleo becomes the client); Oz observes.
"""

from collections.abc import Mapping

import pytest

from plugin_server.method.presets import PresetName
from plugin_server.method.steps import StepId
from plugin_server.session import commands as c
from plugin_server.session import events as e
from plugin_server.session.decide import decide
from plugin_server.session.evolve import evolve
from plugin_server.session.refusals import RefusalCode, Refused
from plugin_server.session.sections import View
from plugin_server.session.state import State
from plugin_server.session.views import view

NOON = 1_800_000_000.0
KEYS = {"facilitator": "hash-f", "participant": "hash-p", "deputy": "hash-d"}


class Table:
    """Plays commands through decide and evolve; each event passes through its stored form on the way."""

    def __init__(self, preset: PresetName = "need-first-120", keys: Mapping[str, str] = KEYS) -> None:
        self.state = State()
        self.records: list[e.Recorded] = []
        self.now = NOON
        self._commands = 0
        self.does("service", c.Open("s1", "Wednesday group", "en", preset, dict(keys)))

    def does(self, actor: str, command: c.Command) -> list[e.Event]:
        """The events that followed."""
        self._commands += 1
        events = decide(self.state, command, actor, self.now)
        for event in events:
            recorded = e.Recorded(at=self.now, command=f"digest-{self._commands}", event=event)  # type: ignore[arg-type]
            self.records.append(e.decode(e.encode(recorded)))
            self.state = evolve(self.state, self.records[-1])
        return events

    def refuses(self, actor: str, command: c.Command, code: RefusalCode) -> None:
        """Fails unless the command is refused for this reason."""
        with pytest.raises(Refused) as refused:
            decide(self.state, command, actor, self.now)
        assert refused.value.code == code

    def wait(self, *, minutes: float = 0, seconds: float = 0) -> None:
        self.now += 60 * minutes + seconds

    def sees(self, person: str) -> View:
        return view(self.state, person)

    def sit(self, person: str, seat: c.Seat = "participant", *, deputy: bool = False) -> None:
        """A new person joins, and their panel connects."""
        self.does("service", c.Join(person, person.title(), seat, deputy))
        self.does(person, c.Arrive())

    def choose(self, person: str) -> None:
        """The facilitator invites, and the person agrees to be client."""
        self.does("fay", c.InviteClient(person))
        self.does(person, c.AnswerInvitation(accept=True))

    def move_on(self) -> None:
        self.does("fay", c.Next(self.state.step))

    def move_back(self) -> None:
        self.does("fay", c.Back(self.state.step))

    def go_to(self, step: StepId) -> None:
        """Onwards to `step`; Cleo agrees to be client on the way where one is needed."""
        if self.state.step == "lobby" and step != "lobby":
            self.does("fay", c.Start())
        while self.state.step != step:
            if self.state.step == "0c" and self.state.client is None:
                self.choose("cleo")
            if self.state.step == "6":
                self.does("fay", c.Close())
            else:
                self.move_on()


def table_at(step: StepId, preset: PresetName = "need-first-120") -> Table:
    """Everyone is here, and the session has come to `step`."""
    table = Table(preset)
    table.sit("fay", "facilitator")
    for person in ("cleo", "abe", "ben"):
        table.sit(person)
    table.sit("oz", "observer")
    table.go_to(step)
    return table
