"""Practice: a person facilitates a fictional group, which plays the same acts and waits where the facilitator acts.

The people of the group say aloud what they have to say, at a human pace. When the facilitator moves to another
step, the rest of an act is let go and the next one begins.
"""

import time
from collections.abc import Callable, Container, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

from plugin_server.method.steps import StepId
from plugin_server.rehearsal.acts import ACTS
from plugin_server.rehearsal.case import CASES, load_case
from plugin_server.rehearsal.cast import cast_for
from plugin_server.rehearsal.ending import clean_up, take_and_let_go
from plugin_server.rehearsal.ledger import UnmarkedLedger
from plugin_server.rehearsal.pace import at_once, seconds_before, seconds_to_say
from plugin_server.rehearsal.people import Halted, Person
from plugin_server.rehearsal.play import language_named, opened_elsewhere
from plugin_server.rehearsal.service import Opened, Service
from plugin_server.rehearsal.stage import Stage, View, typed_in
from plugin_server.session import commands as c

GONE = 600.0
"""Seconds without the facilitator after which the practice ends."""

PATIENCE = 60.0
"""Seconds for which people wait for a round; then they speak as it comes."""

AFTER_A_SLIP = 6.0
"""Seconds in which the facilitator may step in."""

GLANCE = 0.25
"""Seconds between two looks at what the facilitator does."""


class StepLeft(Exception):
    """The facilitator has moved to another step."""


class Deserted(Exception):
    """The facilitator has been gone for long."""


@dataclass
class PracticeStage(Stage):
    """A stage on which everyone but the facilitator is simulated. `speed` shortens every wait, for tests."""

    speed: float = 1.0
    gone: float = GONE
    step: StepId = "lobby"
    done: set[tuple[str, str]] = field(default_factory=set)
    """What was said and typed: nobody says the same thing twice when a step is entered again."""
    last_seen: float = field(default_factory=time.monotonic)

    # ---- who is here

    @property
    def on_time(self) -> tuple[Person, ...]:
        return tuple(person for person in super().on_time if person is not self.cast.facilitator)

    def arrives(self, person: Person) -> None:
        """Comes in, unless the facilitator has closed the door."""
        try:
            super().arrives(person)
        except Halted:
            if person is not self.cast.latecomer:
                raise

    @property
    def present_step(self) -> StepId:
        step: StepId = self.cast.client.view["clock"]["step"]
        return step

    def begin(self, step: StepId) -> None:
        self.step = step
        self.enter(step)

    # ---- what happens

    def does(self, person: Person, command: c.Command) -> None:
        """One act, if the person is here and has not done it yet; what is refused is let go."""
        typed = " ".join(typed_in(command))
        if not person.is_here or (typed and not self._is_new(person, f"{command.act} {typed}")):
            return
        self._rest(seconds_before(command.act))
        with self._unless_sent_away(person):
            self._send(person, command)

    def leads(self, command: c.Command, until: Callable[[View], bool], what: str) -> None:
        """Waits for the facilitator to do it."""
        self.until(self.cast.client, until, what)

    def until(self, person: Person, seen: Callable[[View], bool], what: str) -> View:
        """Waits as long as the step lasts."""
        while not person.sees(seen, GLANCE):
            self._look_around()
            self._give_back_the_floor()
        return person.view

    def says(self, person: Person, text: str) -> None:
        if person.is_here and self._is_new(person, f"say {text}"):
            with self._unless_sent_away(person):
                person.say(text)
            self._rest(seconds_to_say(text))

    def slips(self, step: str) -> None:
        for slip in self.case.slips:
            if slip.step == step:
                self.says(self.cast.named(slip.who), slip.say)
                self._rest(AFTER_A_SLIP)

    def take_turns(self, pieces: Mapping[Person, Callable[[], None]]) -> None:
        """In the order of the facilitator's round; without one, as it comes, once nobody wants to wait any longer."""
        waiting = {person.id: (person, piece) for person, piece in pieces.items() if person.is_here}
        begun, since = False, time.monotonic()
        while waiting:
            turns = self.cast.client.view["turns"]
            over = {turn["person"] for turn in turns["order"] if turn["state"] in ("done", "passed")}
            open_round = turns["round"] and not {turn["person"] for turn in turns["order"]} <= over
            if begun and not open_round:
                return
            begun = begun or open_round
            speaking, nobody_waits = turns["speaking"], time.monotonic() - since > PATIENCE * self.speed
            if speaking in waiting:
                self._play(*waiting.pop(speaking))
            elif speaking is None and not begun and nobody_waits:
                self._play(*waiting.pop(next(iter(waiting))))
            else:
                self._wait_for_the_floor(speaking, waiting)
            if begun:
                waiting = {seat: turn for seat, turn in waiting.items() if seat not in over}

    def wait_for_the_next_step(self) -> None:
        self.until(self.cast.client, lambda view: False, "another step")

    def wait_for_the_receipt(self) -> None:
        while not self.cast.client.wait_for("receipt", GLANCE):
            self._look_for_the_facilitator()

    # ---- attention

    @contextmanager
    def _unless_sent_away(self, person: Person) -> Iterator[None]:
        """The facilitator may remove anyone: the others go on, unless it is the client."""
        try:
            yield
        except Halted:
            if person is self.cast.client:
                raise
            person.disconnect()

    def _play(self, person: Person, piece: Callable[[], None]) -> None:
        piece()
        self.does(person, c.EndTurn(person.id))

    def _wait_for_the_floor(self, speaking: str | None, waiting: Container[str]) -> None:
        """Until another has it, or for a glance: then whoever has it and has said all they had to passes it on."""
        if not self.cast.client.sees(lambda view: view["turns"]["speaking"] != speaking, GLANCE):
            self._give_back_the_floor(waiting)
        self._look_around()

    def _is_new(self, person: Person, what: str) -> bool:
        new = (person.id, what) not in self.done
        self.done.add((person.id, what))
        return new

    def _rest(self, seconds: float) -> None:
        """Waits, without losing sight of the session."""
        until = time.monotonic() + seconds * self.speed
        self._look_around()
        while time.monotonic() < until:
            time.sleep(min(GLANCE, max(0.0, until - time.monotonic())))
            self._look_around()

    def _look_around(self) -> None:
        """Raises StepLeft and Deserted; answers what anyone would answer at once."""
        self._look_for_the_facilitator()
        if self.present_step != self.step:
            raise StepLeft
        for person in self.people:
            for command in self._at_once(person):
                with self._unless_sent_away(person):
                    person.send(command)

    def _at_once(self, person: Person) -> Iterator[c.Command]:
        """A yes to listening, a no to being the client, and the facilitation back to whom it belongs."""
        me, speech = person.view["me"], person.view["speech"]
        if speech["state"] == "waiting" and not speech["i_agree"]:
            yield c.Consent(True)
        if me["invited"] and person is not self.cast.client:
            yield c.AnswerInvitation(False)
        if me["role"] == "facilitator" and self._facilitators:
            yield c.HandOver(self._facilitators[0])

    def _give_back_the_floor(self, waiting: Container[str] = ()) -> None:
        """Someone who has the floor and nothing to say passes it on; those who are `waiting` have something to say."""
        for person in self.people:
            if person.view["turns"]["my_turn"] and person.id not in waiting:
                self.does(person, c.EndTurn(person.id))

    def _look_for_the_facilitator(self) -> None:
        if not self.cast.client.is_here:
            raise Halted("The practice has lost its session: the service, or the client, is gone.")
        now = time.monotonic()
        if self._facilitators:
            self.last_seen = now
        elif now - self.last_seen > self.gone:
            raise Deserted

    @property
    def _facilitators(self) -> list[str]:
        """Who is here and not one of us."""
        ours = {person.id for person in self.cast.everyone}
        return [p["id"] for p in self.cast.client.view["people"] if p["present"] and p["id"] not in ours]


def practise(opened: object, language: str, case: str = CASES[0], speed: float = 1.0, gone: float = GONE) -> None:
    """Plays the group of a session opened elsewhere until it is erased, or its facilitator is gone for long.

    `opened` is {"session": …, "links": {"facilitator": …, "participant": …, "deputy": …}}.
    """
    session, chosen = opened_elsewhere(opened), language_named(language)
    script = load_case(chosen, case)
    cast = cast_for(script, Service(session.base_url), session.session)
    stage = PracticeStage(cast, script, chosen, UnmarkedLedger(), at_once, speed=speed, gone=gone)
    try:
        stage.enter("lobby")
        stage.fill_seats(session)
        _follow_the_facilitator(stage)
        take_and_let_go(stage)
        stage.wait_for_the_receipt()
    except Deserted:
        _erase(stage, session)
    except Halted:
        if not cast.client.wait_for("receipt", GLANCE):  # else it was erased while someone was about to act
            raise
    finally:
        for person in cast.everyone:
            person.disconnect()


def _follow_the_facilitator(stage: PracticeStage) -> None:
    """The act of each step the facilitator leads to, until the session is closed."""
    while stage.present_step != "closing":
        stage.begin(stage.present_step)
        try:
            ACTS[stage.step](stage)
            stage.wait_for_the_next_step()
        except StepLeft:
            continue
    stage.begin("closing")


def _erase(stage: PracticeStage, session: Opened) -> None:
    """Nothing stays of a session that was left."""
    facilitator = stage.cast.facilitator
    facilitator.take_seat(session)
    facilitator.connect()
    clean_up(stage)
