"""What a session never has: scores, rankings, votes that choose, clocks that decide, needs that write themselves.

Source: the method reference and AFCODEV's "protecting the approach". What is absent is looked for by name and effect.
"""

import ast
import re
from collections.abc import Iterator
from functools import cache
from itertools import permutations
from pathlib import Path
from typing import get_args

import msgspec
import pytest

import meeting_apps
import plugin_server
from plugin_server.config import Settings
from plugin_server.method.rights import RIGHTS
from plugin_server.method.steps import StepId
from plugin_server.session import commands as c
from plugin_server.session import events as e
from plugin_server.session import sections, state
from plugin_server.session.rules import RULES
from tests.unit.session.table import Table, table_at

PLACE = Path(plugin_server.__file__).parent

UNWANTED = (
    *("score", "rank", "point", "badge", "level", "star", "streak"),
    *("like", "upvote", "downvote", "reaction", "popular"),
    *("winner", "best", "top", "leader", "leaderboard"),
    *("record", "recording", "transcript", "transcription", "audio", "sound"),
    *("summary", "summarize", "summarise", "generate", "generated", "suggest", "suggestion", "draft", "advice"),
    *("emotion", "mood", "sentiment", "talktime", "airtime"),
)


def words_of(name: str) -> set[str]:
    """`SpeechOffered` and `speech_offered` are both "speech" and "offered"; a plural is its singular."""
    found = [word.casefold() for word in re.findall(r"[A-Z]?[a-z]+|[A-Z]+", name)]
    return {*found, *(word.removesuffix("s") for word in found), *(word.removesuffix("d") for word in found)}


def structs(module: object) -> list[type[msgspec.Struct]]:
    return [kind for kind in vars(module).values() if isinstance(kind, type) and issubclass(kind, msgspec.Struct)]


def all_names() -> Iterator[str]:
    """Everything that can be asked, that can happen, that is kept or that is shown, and every field of it."""
    yield from RIGHTS
    for kind in (*structs(c), *get_args(e.SessionEvent), *structs(state), *structs(sections)):
        yield kind.__name__
        yield from kind.__struct_fields__
    for kinds in (c.ContributionKind, c.HelpKind, c.NoteKind, c.RegulationKind, c.SignalKind, c.MomentKind):
        yield from get_args(kinds)


NAMES = tuple(sorted(set(all_names())))


# ---- by name


@pytest.mark.parametrize("unwanted", UNWANTED)
def test_nothing_is_named_for_it(unwanted: str) -> None:
    assert [name for name in NAMES if unwanted in words_of(name)] == []


@pytest.mark.parametrize("name", ["UpvoteGift", "best_question", "talktime", "recordings", "NeedGenerated"])
def test_such_names_would_be_found(name: str) -> None:
    assert words_of(name) & {*UNWANTED, "upvote"}


# ---- nothing is put in order by votes or counts


def voted(favourite: str) -> Table:
    """Everyone who can gives all to the favourite's subject, and nothing to the others'."""
    table = table_at("0c")
    for person in ("cleo", "abe", "ben"):
        table.does(person, c.ProposeSubject("problem", f"The subject of {person}"))
    table.does("fay", c.OpenVote())
    for voter, subject in permutations(("cleo", "abe", "ben"), 2):
        degree = 3 if subject == favourite else 0
        table.does(voter, c.Vote(subject, degree, degree, degree))
    return table


@pytest.mark.parametrize("favourite", ["cleo", "abe", "ben"])
def test_a_subject_with_more_votes_does_not_move(favourite: str) -> None:
    seen = voted(favourite).sees("fay").choice
    assert seen.votes_shown
    assert [subject.person for subject in seen.subjects] == ["cleo", "abe", "ben"]


@pytest.mark.parametrize("favourite", ["cleo", "abe", "ben"])
def test_votes_choose_nobody(favourite: str) -> None:
    table = voted(favourite)
    assert (table.state.client, table.state.invited) == (None, None)


def test_whoever_had_no_vote_at_all_may_be_the_client() -> None:
    table = voted("abe")
    table.choose("ben")
    assert table.state.client == "ben"


def test_only_the_invited_persons_yes_makes_a_client() -> None:
    chosen = [record.event for record in table_at("closing").records if isinstance(record.event, e.ClientChosen)]
    assert chosen == [e.ClientChosen("cleo")]
    makes_one = {name for name, rule in functions_of("session/rules") if "ClientChosen" in names_in(rule)}
    assert makes_one == {"_answer_invitation"}


def test_contributions_keep_the_order_they_were_given_in() -> None:
    table = table_at("4b")
    for person, words in (("ben", "one"), ("abe", "two"), ("ben", "three"), ("ben", "four")):
        table.does(person, c.Contribute("idea", words))
    (marked, *_) = reversed(table.sees("cleo").contributions)
    table.does("cleo", c.Bookmark(marked.id, on=True))
    assert [gift.text for gift in table.sees("cleo").contributions] == ["one", "two", "three", "four"]


def test_people_stay_in_the_order_they_came() -> None:
    table = table_at("4b")
    for _ in range(3):
        table.does("fay", c.GiveFloor("ben"))
        table.does("ben", c.Contribute("idea", "one more"))
        table.does("ben", c.EndTurn("ben"))
    assert [person.id for person in table.sees("abe").people] == ["fay", "cleo", "abe", "ben", "oz"]


# ---- time decides nothing


@pytest.mark.parametrize("step", ["0a", "2", "3", "4b", "6"])
def test_time_alone_never_moves_a_step(step: StepId) -> None:
    table = table_at(step)
    table.wait(minutes=600)
    table.does("fay", c.CatchUp())
    table.does("abe", c.Note("Is it over?"))
    assert table.state.step == step


def test_only_the_facilitators_moves_enter_a_step() -> None:
    enters = {name for name, rule in functions_of("session/rules") if names_in(rule) & {"_enter", "StepEntered"}}
    assert enters == {"_enter", "_start", "_next", "_back"}


@pytest.mark.parametrize("act", ["start", "next", "back"])
def test_those_moves_are_the_facilitators_alone(act: str) -> None:
    assert [role for role, steps in RIGHTS[act].items() if steps] == ["facilitator"]


# ---- nobody is counted


def test_how_often_someone_spoke_is_in_no_view() -> None:
    """A hundred turns of one person look like one, to everyone, once both have spoken."""

    def spoken(times: int) -> Table:
        table = table_at("2")
        for _ in range(times):
            table.does("fay", c.GiveFloor("abe"))
            table.does("abe", c.EndTurn("abe"))
        return table

    few, many = spoken(1), spoken(100)
    for person in few.state.people:
        assert few.sees(person) == many.sees(person)


# ---- nothing writes the need but the client


def functions_of(folder: str) -> Iterator[tuple[str, ast.AST]]:
    for path in sorted((PLACE / folder).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef):
                yield node.name, node


def names_in(tree: ast.AST) -> set[str]:
    """Every name that is used, called or imported in it."""
    named = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    attributes = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) for alias in node.names}
    return named | attributes | imported


@cache
def names_by_module() -> dict[str, set[str]]:
    """Every module of the service, with the names that are used in it."""
    modules = {path.relative_to(PLACE).as_posix(): path for path in PLACE.rglob("*.py")}
    return {module: names_in(ast.parse(path.read_text(encoding="utf-8"))) for module, path in modules.items()}


def users_of(name: str, *, outside: tuple[str, ...]) -> set[str]:
    """The modules of the service in which a name is used, but for some."""
    return {module for module, used in names_by_module().items() if name in used and not module.startswith(outside)}


def test_only_the_clients_own_act_writes_a_need() -> None:
    writes = {name for name, rule in functions_of("session/rules") if "NeedWritten" in names_in(rule)}
    assert writes == {"_write_need"}
    assert {role for role, steps in RIGHTS["write_need"].items() if steps} == {"client"}


def test_the_service_never_speaks_in_the_clients_place() -> None:
    """Rehearsals play people through the same door as everyone; nothing else gives the command."""
    assert users_of("WriteNeed", outside=("session/commands", "session/rules", "rehearsal/")) == set()
    assert users_of("NeedWritten", outside=("session/events", "session/rules", "session/changes")) == set()
    assert users_of("NeedVersion", outside=("session/",)) == set()


def test_a_command_of_the_service_is_about_seats_and_connections_alone() -> None:
    assert {kind.__name__ for kind in get_args(c.ServiceCommand)} == {
        *("Open", "Join", "Arrive", "GoAway", "EndSpeech", "WarnOfClosing", "CloseUnattended"),
    }
    assert RULES.keys() == {*get_args(c.PanelCommand), *get_args(c.ServiceCommand)}


def test_no_setting_turns_such_a_thing_on() -> None:
    settings = [field for field in Settings.__annotations__ if words_of(field) & {*UNWANTED, "need", "llm", "prompt"}]
    assert settings == []


def test_no_address_of_the_service_is_for_such_a_thing() -> None:
    routes = [route for path in sources() for route in re.findall(r"\.(?:get|post|route)\(\s*\"(/[^\"]*)\"", path)]
    assert "/sessions/<session>/export" in routes
    assert [route for route in routes if words_of(route) & {*UNWANTED, "need", "llm", "prompt"}] == []


def test_no_message_of_a_panel_is_for_such_a_thing() -> None:
    heard = [name for name, _ in functions_of("live") if name.startswith("on_")]
    assert "on_command" in heard
    # Sound passes the consent gate and is not kept; what the client writes is looked at for a question, and not kept.
    assert [name for name in heard if words_of(name) & {*UNWANTED, "need"}] == ["on_audio", "on_look_at_need"]


def sources() -> Iterator[str]:
    for folder in (PLACE, Path(meeting_apps.__file__).parent):
        for path in folder.rglob("*.py"):
            yield path.read_text(encoding="utf-8")
