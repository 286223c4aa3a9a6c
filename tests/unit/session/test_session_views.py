"""What a person may see: secrets are planted in a whole session, and looked for in every view of every version."""

from collections.abc import Callable, Sequence
from itertools import pairwise

import msgspec
import pytest

from plugin_server.session import commands as c
from plugin_server.session.commands import Command, OfferSpeech
from plugin_server.session.evolve import evolve
from plugin_server.session.state import State
from plugin_server.session.views import changes, view, whole
from tests.unit.session.blindfold import blindfolded
from tests.unit.session.table import Table, table_at

Said = tuple[str, Command]

SCRIPT: tuple[Said, ...] = (
    ("abe", c.Note("canary-note-abe")),
    ("fay", c.Note("canary-note-fay")),
    ("fay", c.NameDeputy("ben")),
    ("fay", c.Start()),
    ("fay", OfferSpeech("client")),
    *((person, c.Consent(agree=True)) for person in ("fay", "cleo", "abe", "oz")),
    ("ben", c.Consent(agree=False)),
    ("fay", c.Next("0a")),
    ("fay", c.Next("0b")),
    ("cleo", c.ProposeSubject("problem", "My silent team")),
    ("abe", c.ProposeSubject("project", "My new trade")),
    ("ben", c.Vote("cleo", 3, 2, 1)),
    ("abe", c.Vote("cleo", 1, 2, 3)),
    ("cleo", c.Vote("abe", 0, 3, 0)),
    ("fay", c.RevealVotes()),
    ("fay", c.InviteClient("cleo")),
    ("cleo", c.AnswerInvitation(accept=True)),
    ("fay", c.Next("0c")),
    ("cleo", c.WriteNeed("I wonder how")),
    ("oz", c.Note("canary-note-oz")),
    ("fay", c.Next("1")),
    ("abe", c.Ask("What makes it hard?")),
    ("ben", c.Ask("For whom?")),
    ("cleo", c.Bookmark("q2", on=True)),
    ("cleo", c.Note("canary-note-cleo")),
    ("abe", c.SendMirror("canary-draft-abe")),
    ("fay", c.Next("2")),
    ("abe", c.SendMirror("canary-mirror-abe")),
    ("ben", c.SendMirror("canary-mirror-ben-shown")),
    ("fay", c.RevealMirrors()),
    ("cleo", c.ShowMirrors(("m-ben",))),
    ("cleo", c.WriteNeed("I need to see clearly", "Help me by asking")),
    ("cleo", c.ChooseHelp(("mirror",))),
    ("cleo", c.ValidateNeed(3)),
    ("abe", c.SayClear(True, 3)),
    ("fay", c.Next("3")),
    ("abe", c.Contribute("resonance", "canary-gift-abe")),
    ("fay", c.Next("4a")),
    ("ben", c.Contribute("idea", "canary-gift-ben")),
    ("fay", c.GoAway()),
    ("ben", c.TakeOver()),
    ("fay", c.Arrive()),
    ("ben", c.Next("4b")),
    ("cleo", c.PlanAction(1, "canary-plan", "canary-when", "canary-sign", in_my_hands=True)),
    ("abe", c.WriteLearning("canary-learning-abe")),
    ("ben", c.Next("5")),
    ("cleo", c.WriteLearning("canary-learning-cleo")),
    ("oz", c.WriteLearning("shared by someone", shared=True)),
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
    "canary-draft-abe": {"abe"},
    "canary-mirror-abe": {"abe", "cleo"},
    "canary-gift-abe": {"abe", "cleo"},
    "canary-gift-ben": {"ben", "cleo"},
    "canary-plan": {"cleo"},
    "canary-when": {"cleo"},
    "canary-sign": {"cleo"},
    "canary-learning-abe": {"abe"},
    "canary-learning-cleo": {"cleo"},
    "canary-hash": set(),
    "digest-": set(),
}
"""Each secret and who may see it, ever."""

EVERYONE = ("fay", "cleo", "abe", "ben", "oz")


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
    for person in ("cleo", "abe", "ben"):
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
    others = set(EVERYONE) - SECRETS[secret]
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
    for person in ("fay", "abe", "oz"):
        assert not any("canary-mirror-ben" in sees(state, person) for state in before)


# ---- values


def test_no_view_depends_on_what_its_person_must_not_see() -> None:
    """Each version is looked at again with the secrets of the others altered."""
    for state in VERSIONS:
        for person in state.people:
            assert view(blindfolded(state, person), person) == view(state, person)


def assert_same_to(people: Sequence[str], table: Callable[[], Table], *stories: Sequence[Said]) -> None:
    """Fails unless every version of each story looks the same to each of `people`, from beginning to end."""
    played = [play(table(), story) for story in stories]
    first, *others = [[sees(state, person) for state in states for person in people] for states in played]
    assert all(other == first for other in others)


def with_two_subjects() -> Table:
    table = table_at("0c")
    for person in ("cleo", "abe"):
        table.does(person, c.ProposeSubject("problem", f"The subject of {person}"))
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
