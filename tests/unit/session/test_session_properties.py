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
from plugin_server.method.rights import acts_of
from plugin_server.method.steps import StepId
from plugin_server.session import commands as c
from plugin_server.session import events as e
from plugin_server.session.decide import decide
from plugin_server.session.evolve import evolve, replay
from plugin_server.session.refusals import Refused
from plugin_server.session.sections import View
from plugin_server.session.state import State, consultants, heard, present, role_of, seated
from plugin_server.session.views import changes, view, whole
from tests.unit.session.blindfold import blindfolded
from tests.unit.session.table import KEYS, NOON

_QUIET = [HealthCheck.too_slow, HealthCheck.filter_too_much]
settings.register_profile(
    "session", max_examples=150, stateful_step_count=50, deadline=None, suppress_health_check=_QUIET
)
settings.register_profile(
    "session-thorough",
    settings.get_profile("session"),
    max_examples=2000,
    stateful_step_count=120,
)

FOUNDERS = ("fay", "cleo", "abe", "ben", "oz")
PEOPLE = (*FOUNDERS, "dan", "eve", "stranger")

people = st.sampled_from(PEOPLE)
steps = st.sampled_from(["lobby", "0a", "0c", "1", "2", "3", "4a", "6", "nowhere"])
texts = st.sampled_from(["some words", "more words", " other words ", "à bientôt, {here}", "x" * 300, "", "  "])
degrees = st.integers(0, 3)
agreements = st.integers(1, 5)
questions = st.sampled_from(["q1", "q2", "q9"])
helps = st.lists(st.sampled_from(get_args(c.HelpKind)[:4]), max_size=4).map(tuple)
mirrors = st.lists(st.sampled_from([f"m-{person}" for person in PEOPLE]), max_size=3).map(tuple)

COMMANDS: dict[str, st.SearchStrategy[c.Command]] = {
    "lock": st.builds(c.Lock, st.booleans()),
    "remove": st.builds(c.Remove, people),
    "name_deputy": st.builds(c.NameDeputy, st.none() | people),
    "take_over": st.builds(c.TakeOver),
    "leave": st.builds(c.Leave),
    "propose_subject": st.builds(c.ProposeSubject, st.sampled_from(get_args(c.SubjectKind)), texts),
    "vote": st.builds(c.Vote, people, degrees, degrees, degrees),
    "reveal_votes": st.builds(c.RevealVotes),
    "invite_client": st.builds(c.InviteClient, people),
    "answer_invitation": st.builds(c.AnswerInvitation, st.booleans()),
    "start": st.builds(c.Start),
    "pause": st.builds(c.Pause),
    "resume": st.builds(c.Resume),
    "extend": st.builds(c.Extend, st.integers(1, 10)),
    "next": st.builds(c.Next, steps),
    "back": st.builds(c.Back, steps),
    "ask": st.builds(c.Ask, texts),
    "answer": st.builds(c.Answer, questions, texts),
    "bookmark": st.builds(c.Bookmark, questions, st.booleans()),
    "write_need": st.builds(c.WriteNeed, texts, texts, texts),
    "send_mirror": st.builds(c.SendMirror, texts),
    "reveal_mirrors": st.builds(c.RevealMirrors),
    "show_mirrors": st.builds(c.ShowMirrors, mirrors),
    "choose_help": st.builds(c.ChooseHelp, helps),
    "validate_need": st.builds(c.ValidateNeed, st.integers(0, 4)),
    "say_clear": st.builds(c.SayClear, st.booleans(), st.integers(0, 4)),
    "contribute": st.builds(c.Contribute, st.sampled_from(get_args(c.ContributionKind)), texts),
    "note": st.builds(c.Note, texts),
    "plan_action": st.builds(c.PlanAction, st.integers(1, 3), texts, texts, texts, st.none() | st.booleans()),
    "write_learning": st.builds(c.WriteLearning, texts, st.booleans()),
    "rate": st.builds(c.Rate, agreements, agreements, agreements),
    "offer_speech": st.builds(c.OfferSpeech, st.sampled_from(get_args(c.SpeechScope))),
    "consent": st.builds(c.Consent, st.booleans()),
    "close": st.builds(c.Close),
    "release": st.builds(c.Release),
    "erase": st.builds(c.Erase),
}

RARE = {"leave", "remove", "close", "erase"}
"""Acts that end a session or a part in it: kept for the rule in which anyone says anything."""


class AnySession(RuleBasedStateMachine):
    """People come, go, do what they may and what they may not, while time passes."""

    def __init__(self) -> None:
        super().__init__()
        self.state = State()
        self.records: list[bytes] = []
        self.now = NOON
        self.views: dict[str, View] = {}
        self.agreed: set[str] = set()
        self.spent: dict[str, float] = {}

    @initialize(preset=st.sampled_from(list(PRESETS)), step=st.sampled_from(get_args(StepId)))
    def a_session_has_come_to_some_step(self, preset: PresetName, step: StepId) -> None:
        self.play("service", c.Open("s1", "Wednesday group", "fr", preset, KEYS))
        for person in FOUNDERS:
            seat: c.Seat = {"fay": "facilitator", "oz": "observer"}.get(person, "participant")  # type: ignore[assignment]
            self.play("service", c.Join(person, person.title(), seat))
            self.play(person, c.Arrive())
        self.play("cleo", c.ProposeSubject("problem", "My silent team"))
        self.play("abe", c.ProposeSubject("project", "My new trade"))
        if step == "closing":
            self.play("fay", c.Close())
        elif step in PRESETS[preset].steps:
            self.play("fay", c.Start())
            while self.state.step != step:
                if self.state.step == "0c":
                    self.someone_agrees_to_be_client("cleo")
                self.play("fay", c.Next(self.state.step))

    # ---- what may happen

    @rule(person=st.sampled_from(["dan", "eve"]), seat=st.sampled_from(get_args(c.Seat)), deputy=st.booleans())
    def someone_joins(self, person: str, seat: c.Seat, deputy: bool) -> None:
        if person not in self.state.people:
            self.play("service", c.Join(person, person.title(), seat, deputy))

    @rule(person=people)
    def a_panel_connects(self, person: str) -> None:
        self.play(person, c.Arrive())

    @rule(person=people)
    def a_panel_disconnects(self, person: str) -> None:
        self.play(person, c.GoAway())

    @rule(quarters=st.integers(0, 2400))
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
        for voter in present(self.state):
            for subject in self.state.subjects:
                self.play(voter.id, c.Vote(subject, degree, 3 - degree, 1))

    @rule()
    def everyone_learns_and_rates(self) -> None:
        for n, person in enumerate(present(self.state)):
            self.play(person.id, c.WriteLearning(f"Learning {n}", shared=n % 2 == 0))
            self.play(person.id, c.Rate(1 + n % 5, 3, 5))

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
            of_any_step = RARE | {"note", "consent", "take_over"}
            acts = set(acts_of(role_of(self.state, person), self.state.step)) - of_any_step
            if acts:
                self.play(person, data.draw(COMMANDS[data.draw(st.sampled_from(sorted(acts)))]))

    # ---- one command

    def play(self, actor: str, command: c.Command) -> None:
        """Decide and evolve as the service does, and look at what changed."""
        before, frozen = self.state, msgspec.msgpack.encode(self.state)
        events = self.decided(actor, command)
        assert msgspec.msgpack.encode(before) == frozen, "deciding changed the state"
        if events is None:
            return
        for event in events:
            self.record(event, f"digest-{len(self.records)}")
        assert self.state.version == before.version + len(events)
        self.check_whose_act_it_was(before, actor, command)
        self.check_the_clock(before, events)
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
            wrote = isinstance(command, c.WriteNeed) and actor == before.client
            agreed_to_be_client = isinstance(command, c.AnswerInvitation) and actor == after.client
            assert wrote or agreed_to_be_client
        if after.validated is not None and after.validated != before.validated:
            assert isinstance(command, c.ValidateNeed)
            assert actor == before.client
            assert after.validated == after.needs[-1].version
        if after.step != before.step:
            assert isinstance(command, c.Start | c.Next | c.Back | c.Close)
            assert actor == before.facilitator
        if after.client not in (before.client, None):
            assert isinstance(command, c.AnswerInvitation)
            assert actor == after.client == before.invited

    def check_the_clock(self, before: State, events: list[e.Event]) -> None:
        moves = (e.Paused, e.Resumed, e.Extended, e.StepEntered, e.Closed)
        if not any(isinstance(event, moves) for event in events):
            assert self.state.clock == before.clock

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
            becomes = view(self.state, person)
            was = self.views.get(person)
            if was is not None:
                shown: dict[str, Any] = {**whole(was), **changes(was, becomes)}
                assert shown == whole(becomes)
            self.views[person] = becomes

    # ---- what always holds

    @invariant()
    def no_view_depends_on_what_its_person_must_not_see(self) -> None:
        for person in self.state.people:
            assert view(blindfolded(self.state, person), person) == view(self.state, person)

    @invariant()
    def ballots_are_blind_until_they_are_shown(self) -> None:
        if not self.state.votes_revealed:
            for person in self.state.people:
                for subject in view(self.state, person).choice.subjects:
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
    def the_time_left_is_what_was_planned_and_given_less_what_ran(self) -> None:
        """Pauses are never counted, and nothing but running time is."""
        clock, step = self.state.clock, self.state.step
        if clock.deadline is None and clock.remaining is None:
            return
        assert (clock.deadline is None) != (clock.remaining is None)
        left = clock.deadline - self.now if clock.deadline is not None else clock.remaining
        planned = PRESETS[self.state.preset].seconds[step] + clock.extended.get(step, 0)
        assert left == planned - self.spent.get(step, 0.0)

    @invariant()
    def at_most_one_facilitates_and_never_the_client(self) -> None:
        roles = [role_of(self.state, p.id) for p in seated(self.state)]
        assert roles.count("facilitator") <= 1
        assert roles.count("client") <= 1
        assert self.state.client is None or self.state.client != self.state.facilitator

    def teardown(self) -> None:
        """A restart loses nothing: the stream alone gives the same session."""
        assert replay([e.decode(stored) for stored in self.records]) == self.state


TestAnySession = AnySession.TestCase
TestAnySession.settings = settings.get_profile(os.environ.get("CODEV_HYPOTHESIS_PROFILE", "session"))
