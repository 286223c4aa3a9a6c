"""What a person may see: secrets are planted in a whole session, and looked for in every view of every version."""

from collections.abc import Callable, Sequence
from itertools import pairwise

import msgspec
import pytest

from plugin_server.method.steps import StepId
from plugin_server.session import commands as c
from plugin_server.session.commands import Command, OfferSpeech
from plugin_server.session.evolve import evolve
from plugin_server.session.state import State
from plugin_server.session.views import changes, view, whole
from tests.unit.session.blindfold import ALTERED, PUBLIC, blindfolded
from tests.unit.session.table import Table, table_at

Said = tuple[str, Command]

SCRIPT: tuple[Said, ...] = (
    ("abe", c.Note("canary-note-abe")),
    ("fay", c.Note("canary-note-fay")),
    ("fay", c.NameDeputy("ben")),
    ("fay", c.NameCofacilitator("kim")),
    ("fay", c.WriteCue("1", ("canary-cue",), ((), ("canary-derailment",)))),
    ("fay", c.Start()),
    ("cleo", c.AgreeCharter(1)),
    ("oz", c.AgreeCharter(1)),
    ("abe", c.PickWeather("fog")),
    ("fay", OfferSpeech("client")),
    *((person, c.Consent(agree=True)) for person in ("fay", "cleo", "abe", "oz")),
    ("ben", c.Consent(agree=False)),
    ("fay", c.StartRound()),
    ("fay", c.EndTurn("fay")),
    ("abe", c.PassTurn()),
    ("ben", c.RaiseHand()),
    ("ben", c.AskPause()),
    ("oz", c.AskPause()),
    ("fay", c.Acknowledge()),
    ("fay", c.Next("0a")),
    ("fay", c.Next("0b")),
    ("cleo", c.ProposeSubject("problem", "My silent team")),
    ("abe", c.ProposeSubject("project", "My new trade")),
    ("ben", c.PassSubject()),
    ("fay", c.OpenVote()),
    ("ben", c.Vote("cleo", 3, 2, 1)),
    ("abe", c.Vote("cleo", 1, 2, 3)),
    ("cleo", c.Vote("abe", 0, 3, 0)),
    ("fay", c.RevealVotes()),
    ("fay", c.InviteClient("cleo")),
    ("cleo", c.AnswerInvitation(accept=True)),
    ("abe", c.CarrySubject(on=True)),
    ("fay", c.Extend(2)),
    ("fay", c.Next("0c")),
    ("kim", c.MarkZone("stakes", on=True)),
    ("cleo", c.WriteNeed("I wonder how")),
    ("cleo", c.ExpectWords(("canary-name",))),
    ("oz", c.Note("canary-note-oz")),
    ("fay", c.Next("1")),
    ("abe", c.KeepForLater("canary-kept-abe")),
    ("abe", c.Ask("What makes it hard?")),
    ("ben", c.Ask("For whom?")),
    ("cleo", c.Bookmark("q2", on=True)),
    ("cleo", c.Note("canary-note-cleo", "feeling")),
    ("abe", c.SendMirror("canary-draft-abe")),
    ("fay", c.Next("2")),
    ("abe", c.SendMirror("canary-mirror-abe")),
    ("ben", c.SendMirror("canary-mirror-ben-shown")),
    ("fay", c.RevealMirrors()),
    ("cleo", c.ShowMirrors(("m-ben",))),
    ("cleo", c.WriteNeed("I need to see clearly", "Help me by asking", limits="Not my manager")),
    ("cleo", c.ChooseHelp(("mirror",))),
    ("cleo", c.ValidateNeed(3)),
    ("abe", c.SayClear(True, 3)),
    ("fay", c.Next("3")),
    ("abe", c.Contribute("resonance", "canary-gift-abe")),
    ("cleo", c.Bookmark("abe-1", on=True)),
    ("cleo", c.Signal("say_more")),
    ("fay", c.Next("4a")),
    ("ben", c.Contribute("idea", "canary-gift-ben")),
    ("fay", c.GoAway()),
    ("ben", c.TakeOver()),
    ("fay", c.Arrive()),
    ("ben", c.Next("4b")),
    ("cleo", c.PlanAction(1, "canary-plan", "canary-when", "canary-sign", in_my_hands=True)),
    ("cleo", c.NameWitness("oz")),
    ("oz", c.AnswerWitness(accept=False)),
    ("cleo", c.NameWitness("abe")),
    ("abe", c.AnswerWitness(accept=True)),
    ("abe", c.WriteLearning("canary-learning-abe")),
    ("ben", c.Next("5")),
    ("cleo", c.WriteLearning("canary-learning-cleo")),
    ("oz", c.WriteLearning("shared by someone", shared=True)),
    ("kim", c.Regulate("helped", "the silences")),
    ("abe", c.Regulate("change", "shorter rounds")),
    ("abe", c.Rate(5, 4, 3)),
    ("oz", c.Leave()),
    ("ben", c.Close()),
    ("abe", c.Release()),
)

SECRETS: dict[str, set[str]] = {
    "canary-note-abe": {"abe"},
    "canary-note-fay": {"fay"},
    "canary-note-oz": {"oz"},
    "canary-note-cleo": {"cleo"},
    "canary-cue": {"fay", "kim", "ben"},
    "canary-derailment": {"fay", "kim", "ben"},
    "canary-name": {"fay", "cleo", "ben"},
    "canary-kept-abe": {"abe"},
    "canary-draft-abe": {"abe"},
    "canary-mirror-abe": {"abe", "cleo"},
    "canary-gift-abe": {"abe", "cleo"},
    "canary-gift-ben": {"ben", "cleo"},
    "canary-plan": {"cleo", "abe"},
    "canary-when": {"cleo", "abe"},
    "canary-sign": {"cleo", "abe"},
    "canary-learning-abe": {"abe"},
    "canary-learning-cleo": {"cleo"},
    "canary-hash": set(),
    "digest-": set(),
}
"""Each secret and who may see it, ever."""

EVERYONE = ("fay", "cleo", "abe", "ben", "oz")
SCRIPTED = (*EVERYONE, "kim")


def play(table: Table, script: Sequence[Said]) -> list[State]:
    """The state at every version, from the one the table is at."""
    states = [table.state]
    past = len(table.records)
    for actor, command in script:
        table.wait(seconds=20)
        table.does(actor, command)
    for recorded in table.records[past:]:
        states.append(evolve(states[-1], recorded))
    return states


def with_hashes() -> Table:
    table = Table(keys={"facilitator": "canary-hash-1", "deputy": "canary-hash-2"})
    table.sit("fay", "facilitator")
    for person in ("cleo", "abe", "ben", "kim"):
        table.sit(person)
    table.sit("oz", "observer")
    return table


VERSIONS = play(with_hashes(), SCRIPT)


def sees(state: State, person: str) -> str:
    """What travels to the person's panel."""
    return msgspec.json.encode(view(state, person)).decode()


def versions_in_which(person: str, secret: str) -> list[int]:
    return [state.version for state in VERSIONS if secret in sees(state, person)]


# ---- words


@pytest.mark.parametrize("secret", SECRETS)
def test_a_secret_never_reaches_another_person(secret: str) -> None:
    others = set(SCRIPTED) - SECRETS[secret]
    assert {person: versions_in_which(person, secret) for person in others} == {p: [] for p in others}


@pytest.mark.parametrize(("secret", "owners"), [pair for pair in SECRETS.items() if pair[1]])
def test_the_owner_of_a_secret_sees_it(secret: str, owners: set[str]) -> None:
    assert all(versions_in_which(person, secret) for person in owners)


@pytest.mark.parametrize("secret", ["canary-hash", "digest-"])
def test_hashes_and_digests_are_kept_by_the_session_itself(secret: str) -> None:
    """Otherwise the tests above would look for what was never there."""
    last = VERSIONS[-1]
    assert any(secret in kept for kept in (*last.keys.values(), *last.commands))


def test_the_client_does_not_see_a_mirror_before_it_is_revealed() -> None:
    before = [state for state in VERSIONS if not state.mirrors_revealed]
    assert not any("canary-mirror" in sees(state, "cleo") for state in before)


def test_nobody_but_client_and_author_sees_a_mirror_before_the_client_shows_it() -> None:
    before = [state for state in VERSIONS if not any(m.shown for m in state.mirrors)]
    for person in ("fay", "kim", "abe", "oz"):
        assert not any("canary-mirror-ben" in sees(state, person) for state in before)


def test_the_witness_does_not_see_the_plan_before_they_agreed() -> None:
    before = [state for state in VERSIONS if not state.witness_agreed]
    assert not any("canary-plan" in sees(state, "abe") for state in before)


def test_the_groups_phrases_are_read_by_those_who_conduct() -> None:
    assert all("canary-cue" not in sees(state, "ben") for state in VERSIONS if state.facilitator == "fay")


# ---- values


def test_every_field_of_a_session_is_public_or_altered_for_those_it_is_secret_to() -> None:
    assert set(State.__struct_fields__) == PUBLIC | ALTERED.keys()
    assert not PUBLIC & ALTERED.keys()


@pytest.mark.parametrize("field", ALTERED)
def test_the_blindfold_alters_what_it_says(field: str) -> None:
    """Otherwise the test below would compare a view with itself."""
    altered = [getattr(blindfolded(state, p), field) != getattr(state, field) for state in VERSIONS for p in SCRIPTED]
    assert any(altered)


def test_no_view_depends_on_what_its_person_must_not_see() -> None:
    """Each version is looked at again with the secrets of the others altered."""
    for state in VERSIONS:
        for person in state.people:
            assert changes(view(blindfolded(state, person), person), view(state, person)) == {}


def assert_same_to(people: Sequence[str], table: Callable[[], Table], *stories: Sequence[Said]) -> None:
    """Fails unless every version of each story looks the same to each of `people`, from beginning to end."""
    played = [play(table(), story) for story in stories]
    first, *others = [[sees(state, person) for state in states for person in people] for states in played]
    assert all(other == first for other in others)


def with_a_cofacilitator(step: StepId) -> Callable[[], Table]:
    def table() -> Table:
        here = table_at(step)
        here.sit("kim")
        here.does("fay", c.NameCofacilitator("kim"))
        return here

    return table


def with_two_subjects() -> Table:
    table = table_at("0c")
    for person in ("cleo", "abe"):
        table.does(person, c.ProposeSubject("problem", f"The subject of {person}"))
    table.does("fay", c.OpenVote())
    return table


def test_nobody_learns_how_someone_voted() -> None:
    assert_same_to(
        ("fay", "cleo", "abe", "oz"),
        with_two_subjects,
        [("ben", c.Vote("cleo", 3, 3, 3)), ("ben", c.Vote("abe", 0, 0, 0))],
        [("ben", c.Vote("cleo", 0, 1, 2)), ("ben", c.Vote("abe", 3, 2, 1))],
    )


def test_nobody_learns_who_has_voted() -> None:
    assert_same_to(
        ("fay", "cleo", "oz"),
        with_two_subjects,
        [("ben", c.Vote("abe", 1, 1, 1)), ("ben", c.Vote("cleo", 1, 1, 1))],
        [("ben", c.Vote("cleo", 2, 2, 2)), ("abe", c.Vote("cleo", 1, 1, 1))],
    )


def test_nobody_learns_who_was_invited_and_declined() -> None:
    assert_same_to(
        ("cleo", "oz"),
        lambda: table_at("0c"),
        *([("fay", c.InviteClient(person)), (person, c.AnswerInvitation(accept=False))] for person in ("abe", "ben")),
    )


@pytest.mark.parametrize("already", [(), ("fay",), ("fay", "cleo", "oz")])
def test_nobody_learns_who_refused_speech_not_even_the_facilitator(already: tuple[str, ...]) -> None:
    offer: list[Said] = [("fay", OfferSpeech("group")), *((p, c.Consent(agree=True)) for p in already)]
    assert_same_to(
        EVERYONE,
        lambda: table_at("1"),
        [*offer, ("abe", c.Consent(agree=False))],
        [*offer, ("ben", c.Consent(agree=False))],
    )


def test_nobody_learns_who_withdrew_from_speech() -> None:
    agreed: list[Said] = [("fay", OfferSpeech("group")), *((p, c.Consent(agree=True)) for p in EVERYONE)]
    assert_same_to(
        EVERYONE,
        lambda: table_at("1"),
        *([*agreed, (person, c.Consent(agree=False))] for person in EVERYONE),
    )


def test_nobody_learns_who_has_not_yet_agreed_to_speech() -> None:
    assert_same_to(
        ("fay", "cleo", "oz"),
        lambda: table_at("1"),
        *([("fay", OfferSpeech("group")), (person, c.Consent(agree=True))] for person in ("abe", "ben")),
    )


def test_nobody_learns_which_question_touched_the_client() -> None:
    asked: list[Said] = [("abe", c.Ask("What makes it hard?")), ("ben", c.Ask("For whom?"))]
    assert_same_to(
        ("fay", "abe", "ben", "oz"),
        lambda: table_at("2"),
        *([*asked, ("cleo", c.Bookmark(question, on=True))] for question in ("q1", "q2")),
    )


def test_nobody_learns_which_gift_touched_the_client_not_even_its_author() -> None:
    given: list[Said] = [("abe", c.Contribute("idea", "Write")), ("ben", c.Contribute("idea", "Wait"))]
    assert_same_to(
        ("fay", "abe", "ben", "oz"),
        lambda: table_at("4b"),
        *([*given, ("cleo", c.Bookmark(gift, on=True))] for gift in ("abe-1", "ben-1")),
    )


def test_nobody_learns_who_asked_for_a_pause_not_even_the_facilitator() -> None:
    assert_same_to(
        ("fay", "cleo", "oz"),
        lambda: table_at("2"),
        *([(person, c.AskPause())] for person in ("abe", "ben")),
    )


def test_only_the_facilitator_learns_that_a_pause_was_asked_for() -> None:
    table = with_a_cofacilitator("2")()
    before = table.state
    table.does("ben", c.AskPause())
    assert [p for p in SCRIPTED if changes(view(before, p), view(table.state, p))] == ["fay", "ben"]


def test_nobody_but_the_facilitator_learns_what_the_client_signals() -> None:
    kinds: tuple[c.SignalKind, ...] = ("more", "off_contract")
    assert_same_to(("kim", "abe", "oz"), with_a_cofacilitator("4a"), *([("cleo", c.Signal(kind))] for kind in kinds))


def test_nobody_learns_who_has_not_agreed_to_the_frame() -> None:
    assert_same_to(
        ("fay", "cleo", "oz"),
        lambda: table_at("0a"),
        *([(person, c.AgreeCharter(1))] for person in ("abe", "ben")),
    )


def test_nobody_learns_who_has_no_subject_today_not_even_the_facilitator() -> None:
    assert_same_to(
        ("fay", "cleo", "oz"),
        lambda: table_at("0c"),
        *([(person, c.PassSubject())] for person in ("abe", "ben")),
    )


def test_nobody_learns_who_takes_their_subject_with_them() -> None:
    table = with_two_subjects()
    before = table.state
    table.does("abe", c.CarrySubject(on=True))
    assert [p for p in EVERYONE if changes(view(before, p), view(table.state, p))] == ["abe"]


def test_those_who_do_not_conduct_do_not_learn_who_passed_their_turn() -> None:
    def a_round() -> Table:
        table = table_at("6")
        table.does("fay", c.StartRound())
        while table.state.speaking != "abe":
            table.does("fay", c.EndTurn(table.state.speaking or ""))
        return table

    assert_same_to(("cleo", "ben", "oz"), a_round, [("abe", c.PassTurn())], [("abe", c.EndTurn("abe"))])


def test_those_who_do_not_conduct_do_not_learn_who_passed_before_they_spoke_after_all() -> None:
    story: list[Said] = [
        ("fay", c.StartRound()),
        ("abe", c.PassTurn()),
        ("fay", c.GiveFloor("abe")),
        ("abe", c.EndTurn("abe")),
    ]
    for state in play(table_at("6"), story):
        for person in EVERYONE:
            assert changes(view(blindfolded(state, person), person), view(state, person)) == {}


def test_nobody_learns_what_a_colleague_keeps_for_later() -> None:
    assert_same_to(
        ("fay", "cleo", "ben", "oz"),
        lambda: table_at("2"),
        *([("abe", c.KeepForLater(idea))] for idea in ("Write to them", "Wait")),
    )


def test_a_kept_idea_does_not_tell_its_reader_that_it_was_kept() -> None:
    def with_an_idea() -> Table:
        table = table_at("2")
        table.does("abe", c.KeepForLater("Write to them"))
        table.go_to("4b")
        return table

    (idea,) = with_an_idea().sees("abe").mine.kept
    assert_same_to(
        ("fay", "cleo", "ben", "oz"),
        with_an_idea,
        *([("abe", c.Contribute("idea", "Write to them", kept=kept))] for kept in (idea.id, None)),
    )


def test_nobody_else_learns_whom_the_client_would_like_as_a_witness() -> None:
    assert_same_to(
        ("fay", "oz"),
        lambda: table_at("5"),
        *([("cleo", c.NameWitness(person)), (person, c.AnswerWitness(accept=True))] for person in ("abe", "ben")),
    )


def test_nobody_learns_who_wrote_what_about_the_groups_work() -> None:
    assert_same_to(
        ("fay", "cleo", "oz"),
        lambda: table_at("6"),
        *([(person, c.Regulate("change", "shorter rounds"))] for person in ("abe", "ben")),
    )


def test_nobody_learns_who_sent_a_mirror_before_mirrors_are_revealed() -> None:
    assert_same_to(
        ("fay", "cleo", "oz"),
        lambda: table_at("3"),
        *([(person, c.SendMirror("The need I hear"))] for person in ("abe", "ben")),
    )


def test_nobody_learns_for_whom_the_need_is_not_clear() -> None:
    assert_same_to(
        ("fay", "cleo", "oz"),
        lambda: table_at("3"),
        *([("cleo", c.WriteNeed("I need to see")), (person, c.SayClear(False, 1))] for person in ("abe", "ben")),
    )


def test_nobody_but_the_client_learns_what_kind_of_thing_was_given() -> None:
    assert_same_to(
        ("fay", "ben", "oz"),
        lambda: table_at("4a"),
        [("abe", c.Contribute("resonance", "I felt torn"))],
        [("abe", c.Contribute("question", "And if it were yours?"))],
    )


def test_what_is_given_to_the_client_moves_nobodys_question_and_nobodys_hand() -> None:
    def with_a_queue() -> Table:
        table = table_at("2")
        for person in ("abe", "ben"):
            table.does(person, c.Ask(f"A question of {person}"))
        table.go_to("4a")
        for person in ("abe", "ben"):
            table.does(person, c.RaiseHand())
        return table

    assert_same_to(
        ("oz",),
        with_a_queue,
        *([(person, c.Contribute("reading", "I imagine a fear"))] for person in ("abe", "ben")),
    )


def test_nobody_learns_who_shared_a_learning() -> None:
    assert_same_to(
        ("fay", "cleo", "oz"),
        lambda: table_at("6"),
        *([(person, c.WriteLearning("I listen too little", shared=True))] for person in ("abe", "ben")),
    )


def test_nobody_learns_how_three_people_rated() -> None:
    assert_same_to(
        ("fay", "oz"),
        lambda: table_at("6"),
        [(person, c.Rate(5, 5, 5)) for person in ("cleo", "abe", "ben")],
        [(person, c.Rate(1, 2, 3)) for person in ("cleo", "abe", "ben")],
    )


def test_nobody_learns_who_has_already_released() -> None:
    assert_same_to(
        ("fay", "cleo", "oz"),
        lambda: table_at("closing"),
        *([(person, c.Release())] for person in ("abe", "ben")),
    )


# ---- owners see what is theirs


def test_one_sees_ones_own_vote() -> None:
    table = with_two_subjects()
    table.does("ben", c.Vote("cleo", 3, 2, 1))
    votes = {s.person: s.my_vote for s in table.sees("ben").choice.subjects}
    assert (votes["cleo"] is not None, votes["abe"]) == (True, None)


def test_one_sees_ones_own_rating() -> None:
    mine = view(VERSIONS[-1], "abe").mine
    assert mine.rating is not None


def test_the_client_sees_their_own_bookmark() -> None:
    assert [q.bookmarked for q in view(VERSIONS[-1], "cleo").questions] == [False, True]


# ---- the wire


def test_a_view_followed_by_its_changes_is_the_next_view() -> None:
    for before, after in pairwise(VERSIONS):
        for person in before.people:
            was, becomes = view(before, person), view(after, person)
            assert {**whole(was), **changes(was, becomes)} == whole(becomes)


def test_what_concerns_nobody_else_reaches_nobody_else() -> None:
    table = table_at("1")
    before = table.state
    table.does("abe", c.Note("For me"))
    assert [p for p in EVERYONE if changes(view(before, p), view(table.state, p))] == ["abe"]


def test_a_change_carries_only_the_sections_that_differ() -> None:
    table = table_at("1")
    before = table.sees("abe")
    table.does("abe", c.Note("For me"))
    assert list(changes(before, table.sees("abe"))) == ["mine"]


def test_a_view_is_only_for_those_who_ever_had_a_seat() -> None:
    with pytest.raises(KeyError):
        view(VERSIONS[-1], "stranger")
