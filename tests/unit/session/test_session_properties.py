"""Whatever people do, in whatever order: what holds of every session.

CODEV_HYPOTHESIS_PROFILE=session-thorough plays many more sessions than the default, for a change of the rules.
"""

import os
from typing import Any, get_args

import msgspec
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from plugin_server.method.presets import PRESETS, PresetName
from plugin_server.method.rights import RIGHTS, acts_of
from plugin_server.method.steps import CONDUCTING, StepId
from plugin_server.method.turns import TURNS
from plugin_server.session import commands as c
from plugin_server.session import events as e
from plugin_server.session.decide import decide
from plugin_server.session.evolve import evolve, replay
from plugin_server.session.refusals import Refused
from plugin_server.session.sections import View
from plugin_server.session.state import Clock, State, consultants, heard, present, role_of, seated
from plugin_server.session.views import changes, view, whole
from tests.unit.session.anything import A_STORY, COMMANDS, FOUNDERS, LATE, PEOPLE, RARE, degrees, people
from tests.unit.session.blindfold import blindfolded
from tests.unit.session.table import KEYS, NOON

_QUIET = [HealthCheck.too_slow, HealthCheck.filter_too_much]
settings.register_profile(
    "session", max_examples=120, stateful_step_count=50, deadline=None, suppress_health_check=_QUIET
)
settings.register_profile(
    "session-thorough",
    settings.get_profile("session"),
    max_examples=600,
    stateful_step_count=120,
)

OF_EACH = ("notes", "learnings", "ratings", "kept", "weather", "ballots")
"""What is kept person by person."""

OF_THE_CLIENT = ("actions", "bookmarks", "help", "help_asked", "recontracting", "signals", "witness")

OF_THE_FACILITATOR = ("address", "silence", "cues", "charter", "agreement", "vote_open", "cofacilitator")

FACILITATING = (c.Acknowledge, c.HandOver, c.TakeOver, c.Leave)
"""After these nobody reads the client's signals any more who was to read them."""


def test_every_act_of_a_panel_is_played() -> None:
    assert COMMANDS.keys() == RIGHTS.keys()


class AnySession(RuleBasedStateMachine):
    """People come, go, do what they may and what they may not, while time passes."""

    def __init__(self) -> None:
        super().__init__()
        self.state = State()
        self.records: list[bytes] = []
        self.now = NOON
        self.views: dict[str, View] = {}
        self.panels: dict[str, dict[str, Any]] = {}
        self.agreed: set[str] = set()
        self.spent: dict[str, float] = {}
        self.breaks = 0
        self.looked_at: State | None = None

    @initialize(
        preset=st.sampled_from(list(PRESETS)),
        step=st.sampled_from(get_args(StepId)),
        helped=st.booleans(),
        lived=st.booleans(),
        late=st.booleans(),
    )
    def a_session_has_come_to_some_step(
        self, preset: PresetName, step: StepId, helped: bool, lived: bool, late: bool
    ) -> None:
        """Of eight people; two of them may come later, and in another part."""
        self.play("service", c.Open("s1", "Wednesday group", "fr", preset, KEYS))
        seats: dict[str, c.Seat] = {"fay": "facilitator", "oz": "observer"}
        for person in FOUNDERS if late else PEOPLE:
            self.play("service", c.Join(person, person.title(), seats.get(person, "participant")))
            self.play(person, c.Arrive())
        if helped:
            self.play("fay", c.NameCofacilitator("kim"))
        self.play("cleo", c.ProposeSubject("problem", "My silent team"))
        self.play("abe", c.ProposeSubject("project", "My new trade"))
        on_the_way = PRESETS[preset].steps
        if step != "lobby":
            self.play("fay", c.Start())
        while self.state.step != step and self.state.step in on_the_way:
            if lived:
                self.something_is_done_here()
            if self.state.step == "0c":
                self.someone_agrees_to_be_client("cleo")
            leave = c.Close() if self.state.step == on_the_way[-1] else c.Next(self.state.step)
            self.play("fay", leave)

    def something_is_done_here(self) -> None:
        for person, command in A_STORY.get(self.state.step, ()):
            self.play(person, command)
        if self.state.step in ("2", "4b", "4"):
            self.drawers_are_used(drop=False)
        if self.state.step == "6":
            self.everyone_learns_and_rates()

    # ---- what may happen

    @rule(person=st.sampled_from(LATE), seat=st.sampled_from(get_args(c.Seat)), deputy=st.booleans())
    def someone_joins(self, person: str, seat: c.Seat, deputy: bool) -> None:
        if person not in self.state.people:
            self.play("service", c.Join(person, person.title(), seat, deputy))
            self.play(person, c.Arrive())

    @rule(person=people)
    def a_panel_connects(self, person: str) -> None:
        self.play(person, c.Arrive())

    @rule(person=people)
    def a_panel_disconnects(self, person: str) -> None:
        """What was counted stays as it was: whoever drops shows nothing of what they had answered."""
        before = {p: self.counted(seen) for p, seen in self.views.items() if p != person}
        self.play(person, c.GoAway())
        assert before == {p: self.counted(seen) for p, seen in self.views.items() if p != person}

    def counted(self, seen: View) -> tuple[object, ...]:
        return seen.charter, seen.choice, seen.need, seen.learnings, seen.regulation, seen.closing

    @rule(quarters=st.integers(0, 2400))
    def some_time_passes(self, quarters: int) -> None:
        self.time_passes(quarters)

    def time_passes(self, quarters: int) -> None:
        """In quarters of a second, which a float holds exactly."""
        before = self.state.clock
        self.now += quarters / 4
        if before.deadline is not None:
            self.spent[self.state.step] = self.spent.get(self.state.step, 0.0) + quarters / 4

    @rule(person=people, act=st.sampled_from(list(COMMANDS)), data=st.data())
    def anyone_says_anything(self, person: str, act: str, data: st.DataObject) -> None:
        self.play(person, data.draw(COMMANDS[act]))

    @rule(data=st.data(), times=st.integers(1, 6))
    def people_do_what_they_may(self, data: st.DataObject, times: int) -> None:
        for _ in range(times):
            person = data.draw(st.sampled_from([p.id for p in seated(self.state)]))
            acts = [a for a in acts_of(role_of(self.state, person), self.state.step) if a not in RARE]
            if acts:
                self.play(person, data.draw(COMMANDS[data.draw(st.sampled_from(acts))]))

    @rule(data=st.data(), times=st.integers(1, 6))
    def the_client_works(self, data: st.DataObject, times: int) -> None:
        for _ in range(times):
            self.work(self.state.client or "nobody", data)

    @rule(data=st.data(), times=st.integers(1, 6))
    def the_facilitator_works(self, data: st.DataObject, times: int) -> None:
        for _ in range(times):
            self.work(self.state.facilitator or "nobody", data)

    @rule(data=st.data(), times=st.integers(1, 6))
    def the_consultants_work(self, data: st.DataObject, times: int) -> None:
        for _ in range(times):
            for person in consultants(self.state):
                self.work(person.id, data)

    @rule()
    def mirrors_go_to_the_client(self) -> None:
        for person in consultants(self.state):
            self.play(person.id, c.SendMirror(f"The need {person.id} hears"))
        self.play(self.state.facilitator or "fay", c.RevealMirrors())

    @precondition(lambda self: self.state.step == "0c")
    @rule(degree=degrees)
    def everyone_votes(self, degree: int) -> None:
        self.play(self.state.facilitator or "fay", c.OpenVote())
        for voter in present(self.state):
            for subject in self.state.subjects:
                self.play(voter.id, c.Vote(subject, degree, 3 - degree, 1))

    @rule()
    def everyone_learns_and_rates(self) -> None:
        for n, person in enumerate(present(self.state)):
            self.play(person.id, c.WriteLearning(f"Learning {n}", shared=n % 2 == 0))
            self.play(person.id, c.Rate(1 + n % 5, 3, 5))

    @rule(kind=st.sampled_from(get_args(c.RegulationKind)))
    def everyone_says_how_the_group_worked(self, kind: c.RegulationKind) -> None:
        for n, person in enumerate(present(self.state)):
            self.play(person.id, c.Regulate(kind, f"Line {n % 3}"))

    @rule(drop=st.booleans())
    def drawers_are_used(self, drop: bool) -> None:
        for person in consultants(self.state):
            self.play(person.id, c.KeepForLater("An idea that came too early"))
            for kept in self.state.kept.get(person.id, ())[:2]:
                self.play(person.id, c.DropKept(kept.id) if drop else c.Contribute("idea", kept.text, kept.id))

    @rule(turns=st.lists(st.booleans(), max_size=8))
    def a_round_goes_round(self, turns: list[bool]) -> None:
        """Some speak, some pass, before their turn or in it."""
        self.play(self.state.facilitator or "fay", c.StartRound())
        for passes in turns:
            speaker = self.state.speaking or "nobody"
            self.play(speaker, c.PassTurn() if passes else c.EndTurn(speaker))

    @rule(hands=st.lists(st.sampled_from(PEOPLE), min_size=2, unique=True))
    def hands_go_up(self, hands: list[str]) -> None:
        for person in hands:
            self.play(person, c.RaiseHand())

    @precondition(lambda self: self.state.step in ("5", "6"))
    @rule(person=st.sampled_from(PEOPLE), accept=st.booleans())
    def the_client_asks_for_a_witness(self, person: str, accept: bool) -> None:
        self.play(self.state.client or "nobody", c.PlanAction(1, "Call Jo"))
        self.play(self.state.client or "nobody", c.NameWitness(person))
        self.play(person, c.AnswerWitness(accept))

    @rule(person=people)
    def someone_helps_to_facilitate(self, person: str) -> None:
        self.play(self.state.facilitator or "fay", c.NameCofacilitator(person))

    @rule()
    def nobody_does_anything_for_long(self) -> None:
        self.play("service", c.WarnOfClosing(self.now + 600))

    @rule(quarters=st.integers(0, 4800))
    def the_announced_time_may_have_come(self, quarters: int) -> None:
        self.time_passes(quarters)
        self.play("service", c.CloseUnattended())

    @rule(person=people)
    def someone_leaves(self, person: str) -> None:
        self.play(person, c.Leave())

    @rule(person=people)
    def someone_is_removed(self, person: str) -> None:
        self.play(self.state.facilitator or "fay", c.Remove(person))

    @rule(deputy=people)
    def a_deputy_takes_over(self, deputy: str) -> None:
        facilitator = self.state.facilitator or "fay"
        self.play(facilitator, c.NameDeputy(deputy))
        self.play(facilitator, c.GoAway())
        self.play(deputy, c.TakeOver())

    @rule()
    def the_time_is_paused_or_resumed(self) -> None:
        command = c.Pause() if self.state.clock.deadline is not None else c.Resume()
        self.play(self.state.facilitator or "fay", command)

    @rule(minutes=st.integers(1, 15), quarters=st.integers(0, 2400), moves=st.booleans())
    def the_group_has_a_break(self, minutes: int, quarters: int, moves: bool) -> None:
        """It ends by the facilitator's word, or as they move on."""
        facilitator = self.state.facilitator or "fay"
        self.play(facilitator, c.BeginMoment("break", minutes))
        self.time_passes(quarters)
        self.play(facilitator, c.Next(self.state.step) if moves else c.EndMoment())

    @rule(times=st.integers(1, 8))
    def more_and_more_time_is_taken(self, times: int) -> None:
        for _ in range(times):
            self.play(self.state.facilitator or "fay", c.Extend(10))

    @rule(person=st.sampled_from(["cleo", "abe"]))
    def someone_agrees_to_be_client(self, person: str) -> None:
        facilitator = self.state.facilitator or "fay"
        self.play(facilitator, c.InviteClient(person))
        self.play(person, c.AnswerInvitation(accept=True))

    @rule(back=st.booleans())
    def the_facilitator_moves_the_step(self, back: bool) -> None:
        facilitator = self.state.facilitator or "fay"
        if self.state.step == "lobby":
            self.play(facilitator, c.Start())
        else:
            move = c.Back if back else c.Next
            self.play(facilitator, move(self.state.step))

    @rule(scope=st.sampled_from(get_args(c.SpeechScope)))
    def all_agree_to_be_heard(self, scope: c.SpeechScope) -> None:
        self.play(self.state.facilitator or "fay", c.OfferSpeech(scope))
        for person in present(self.state):
            self.play(person.id, c.Consent(agree=True))

    @precondition(lambda self: self.state.needs)
    @rule()
    def the_client_validates_what_they_see(self) -> None:
        self.play(self.state.client or "nobody", c.ValidateNeed(len(self.state.needs)))

    def work(self, person: str, data: st.DataObject) -> None:
        """One act of the step that has content of its own; nothing where the step has none."""
        if person in self.state.people:
            of_any_step = RARE | {"note", "consent", "take_over", "start", "next", "back"}
            acts = set(acts_of(role_of(self.state, person), self.state.step)) - of_any_step
            if acts:
                self.play(person, data.draw(COMMANDS[data.draw(st.sampled_from(sorted(acts)))]))

    # ---- one command

    def play(self, actor: str, command: c.Command) -> None:
        """Decide and evolve as the service does, and look at what changed."""
        before, frozen = self.state, msgspec.msgpack.encode(self.state)
        events = self.decided(actor, command)
        assert msgspec.msgpack.encode(before) == frozen, "deciding changed the state"
        if not events:
            return
        for event in events:
            self.record(event, f"digest-{len(self.records)}")
        assert self.state.version == before.version + len(events)
        self.check_whose_act_it_was(before, actor, command)
        self.check_what_is_whose(before, actor, command)
        self.check_the_clock(before, command, events)
        self.follow_consent(actor, command, events)
        self.check_the_wire()

    def decided(self, actor: str, command: c.Command) -> list[e.Event] | None:
        """The events, or None when refused with a sentence; anything else that is raised is a failure."""
        try:
            return decide(self.state, command, actor, self.now)
        except Refused as refused:
            _ = refused.sentence("en"), refused.sentence("fr")
            return None

    def record(self, event: e.Event, command: str) -> None:
        before = self.state
        recorded = e.Recorded(at=self.now, command=command, event=event)  # type: ignore[arg-type]
        stored = e.encode(recorded)
        self.records.append(stored)
        self.state = evolve(before, e.decode(stored))
        assert self.state == evolve(before, recorded)

    def check_whose_act_it_was(self, before: State, actor: str, command: c.Command) -> None:
        after = self.state
        if after.needs != before.needs:
            wrote = isinstance(command, c.WriteNeed | c.ProposeSubject) and actor == before.client
            agreed_to_be_client = isinstance(command, c.AnswerInvitation) and actor == after.client
            assert wrote or agreed_to_be_client
        if after.validated is not None and after.validated != before.validated:
            assert isinstance(command, c.ValidateNeed)
            assert actor == before.client
            assert after.validated == after.needs[-1].version
        if after.step != before.step:
            moved = isinstance(command, c.Start | c.Next | c.Back | c.Close) and actor == before.facilitator
            unattended = isinstance(command, c.CloseUnattended) and before.closes_at is not None
            assert moved or (unattended and self.now >= (before.closes_at or 0))
        if after.client not in (before.client, None):
            assert isinstance(command, c.AnswerInvitation)
            assert actor == after.client == before.invited

    def check_what_is_whose(self, before: State, actor: str, command: c.Command) -> None:
        """Each field of a person, of the client or of those who conduct changes by their own act alone."""
        after = self.state
        if after.client not in (before.client, None) or after.step != before.step:
            return
        for field in OF_EACH:
            was, becomes = getattr(before, field), getattr(after, field)
            touched = {p for p in was.keys() | becomes.keys() if was.get(p) != becomes.get(p)}
            subject = c.ProposeSubject | c.PassSubject | c.Leave | c.Remove  # another wording, or none: no votes on it
            assert touched <= {actor} or (field == "ballots" and isinstance(command, subject))
        for field in OF_THE_CLIENT:
            if getattr(after, field) != getattr(before, field):
                left = field == "witness" and isinstance(command, c.Leave | c.Remove)
                seen = field == "signals" and after.signals == () and actor != before.client
                assert actor == before.client or left or (seen and isinstance(command, FACILITATING))
        for field in OF_THE_FACILITATOR:
            if getattr(after, field) != getattr(before, field):
                moved = field == "cofacilitator" and isinstance(command, c.Leave | c.Remove | c.TakeOver)
                assert actor == before.facilitator or moved
        if len(after.signals) > len(before.signals):
            assert isinstance(command, c.Signal)
            assert before.silence != "strict" or command.signal == "off_contract"
        if after.witness_agreed and not before.witness_agreed:
            assert isinstance(command, c.AnswerWitness)
            assert actor == before.witness
        if after.zones != before.zones:
            assert role_of(before, actor) in CONDUCTING

    def check_the_clock(self, before: State, command: c.Command, events: list[e.Event]) -> None:
        moves = (
            *(e.Paused, e.Resumed, e.Extended, e.CaughtUp, e.StepEntered, e.Closed),
            *(e.MomentBegun, e.MomentEnded),
        )
        if not any(isinstance(event, moves) for event in events):
            assert self.state.clock == before.clock
        if isinstance(command, c.BeginMoment) and command.kind == "break":
            self.breaks += 60 * command.minutes
            assert self.state.clock.deadline is None

    def follow_consent(self, actor: str, command: c.Command, events: list[e.Event]) -> None:
        """Keep our own account of who has said yes to what is offered now."""
        if any(isinstance(event, e.SpeechOffered | e.SpeechStopped | e.Closed) for event in events):
            self.agreed.clear()
        if isinstance(command, c.Consent) and command.agree:
            self.agreed.add(actor)
        if isinstance(command, c.Consent) and not command.agree:
            assert heard(self.state) == frozenset()

    def check_the_wire(self) -> None:
        """Every person's panel, given only changes, shows what a fresh one would."""
        for person in self.state.people:
            was, becomes = self.views.get(person), view(self.state, person)
            fresh = whole(becomes)
            if was is not None:
                assert {**self.panels[person], **changes(was, becomes)} == fresh
            self.views[person], self.panels[person] = becomes, fresh

    # ---- what always holds

    @invariant()
    def no_view_depends_on_what_its_person_must_not_see(self) -> None:
        """Looked at again only when something happened since."""
        if self.looked_at is not self.state:
            for person in self.state.people:
                assert changes(view(blindfolded(self.state, person), person), self.views[person]) == {}
            self.looked_at = self.state

    @invariant()
    def ballots_are_blind_until_they_are_shown(self) -> None:
        if not self.state.votes_revealed:
            for person in self.state.people:
                for subject in self.views[person].choice.subjects:
                    assert subject.sums is None
                    assert subject.votes is None
                    assert subject.my_vote == self.state.ballots.get(person, {}).get(subject.person)

    @invariant()
    def nobody_is_heard_unless_all_present_have_agreed(self) -> None:
        listened_to = heard(self.state)
        if listened_to:
            here = {p.id for p in present(self.state)}
            assert here <= self.agreed
            assert listened_to <= here
            assert self.state.speech_scope == "group" or listened_to == {self.state.client}
            assert self.state.closed_at is None

    @invariant()
    def the_time_left_is_what_was_planned_and_given_less_what_was_lent_and_ran(self) -> None:
        """Pauses and breaks are never counted, and nothing but running time is."""
        clock, step = self.clock_of_the_facilitator(), self.state.step
        if clock is None or (clock.deadline is None and clock.remaining is None):
            return
        assert (clock.deadline is None) != (clock.remaining is None)
        left = clock.deadline - self.now if clock.deadline is not None else clock.remaining
        planned = PRESETS[self.state.preset].seconds[step]
        assert left == planned + clock.extended.get(step, 0) - clock.lent.get(step, 0) - self.spent.get(step, 0.0)

    @invariant()
    def no_more_is_lent_than_was_taken_nor_than_there_was(self) -> None:
        clock, preset = self.clock_of_the_facilitator(), PRESETS[self.state.preset]
        if clock is None:
            return
        assert sum(clock.lent.values()) <= sum(clock.extended.values()) + clock.caught_up + self.breaks
        assert clock.lent.get("reserve", 0) <= preset.reserve
        for step, planned in preset.seconds.items():
            assert clock.lent.get(step, 0) <= planned + clock.extended.get(step, 0)

    @invariant()
    def step_6_keeps_its_eight_minutes(self) -> None:
        clock, planned = self.clock_of_the_facilitator(), PRESETS[self.state.preset].seconds["6"]
        if clock is not None:
            assert planned + clock.extended.get("6", 0) - clock.lent.get("6", 0) >= min(8 * 60, planned)

    def clock_of_the_facilitator(self) -> Clock | None:
        seen = self.views.get(self.state.facilitator or "")
        return seen.facilitator.clock if seen and seen.facilitator else None

    @invariant()
    def at_most_one_person_speaks_and_everyone_in_turn_has_a_seat(self) -> None:
        here = {p.id for p in seated(self.state)}
        for seen in self.views.values():
            speaking = [turn.person for turn in seen.turns.order if turn.state == "speaking"]
            assert set(speaking) <= {seen.turns.speaking}
            assert seen.turns.speaking in {None, *here}
            assert set(seen.turns.hands) <= here
            assert len(set(seen.turns.hands)) == len(seen.turns.hands)
            order = [turn.person for turn in seen.turns.order]
            assert set(order) <= here
            assert len(set(order)) == len(order)
            assert all(role_of(self.state, p) in TURNS[self.state.step].roles for p in order)

    @invariant()
    def all_see_the_same_turns(self) -> None:
        shown = {(v.turns.speaking, v.turns.next, v.turns.hands, v.turns.round) for v in self.views.values()}
        assert len(shown) <= 1

    @invariant()
    def the_conduct_is_seen_by_those_who_conduct_and_its_confidences_by_one(self) -> None:
        for person, seen in self.views.items():
            role = role_of(self.state, person)
            assert (seen.facilitator is not None) == (role in CONDUCTING)
            if seen.facilitator and role == "cofacilitator":
                told = seen.facilitator
                assert (told.signals, told.pauses_asked, told.ratings) == ((), 0, None)
            if seen.mine.signal is not None:
                assert role == "client"

    @invariant()
    def the_plan_is_seen_by_the_client_and_by_a_witness_who_agreed(self) -> None:
        for person, seen in self.views.items():
            assert not seen.mine.actions or person == self.state.client
            assert seen.witness is None or person in (self.state.client, self.state.witness)
            if seen.witness and seen.witness.plan:
                assert (self.state.witness, self.state.witness_agreed) == (person, True)

    @invariant()
    def gifts_are_seen_by_the_client_and_by_their_author(self) -> None:
        for person, seen in self.views.items():
            assert person == self.state.client or all(gift.mine for gift in seen.contributions)
            marked = {
                *(g.id for g in seen.contributions if g.bookmarked),
                *(q.id for q in seen.questions if q.bookmarked),
            }
            assert person == self.state.client or not marked

    @invariant()
    def what_is_said_without_a_name_carries_none(self) -> None:
        for seen in self.views.values():
            said = repr((seen.learnings, seen.regulation.lines)).casefold()
            assert not any(person in said for person in PEOPLE)
            assert list(seen.learnings) == sorted(seen.learnings)
            assert list(seen.regulation.lines) == sorted(seen.regulation.lines)

    @invariant()
    def ratings_are_averages_of_four_at_least_after_the_end(self) -> None:
        for seen in self.views.values():
            if seen.facilitator and seen.facilitator.ratings is not None:
                assert len(self.state.ratings) >= 4
                assert self.state.closed_at is not None

    @invariant()
    def each_part_is_one_persons_and_the_client_never_facilitates(self) -> None:
        roles = [role_of(self.state, p.id) for p in seated(self.state)]
        assert roles.count("facilitator") <= 1
        assert roles.count("client") <= 1
        assert roles.count("cofacilitator") <= 1
        assert self.state.client is None or self.state.client not in (self.state.facilitator, self.state.cofacilitator)

    def teardown(self) -> None:
        """A restart loses nothing: the stream alone gives the same session."""
        assert replay([e.decode(stored) for stored in self.records]) == self.state


TestAnySession = AnySession.TestCase
TestAnySession.settings = settings.get_profile(os.environ.get("CODEV_HYPOTHESIS_PROFILE", "session"))
