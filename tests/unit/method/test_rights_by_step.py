"""Every row of the method's own table (method reference, 2.2): who may speak how in each step, and who writes what."""

from collections.abc import Callable

import pytest

from plugin_server.method.rights import may
from plugin_server.method.steps import STEPS, Role, StepId
from plugin_server.method.turns import TURNS

TABLE = """
step  client       consultant   facilitator  observer  written
0a    in-turn      in-turn      conducts     in-turn   nothing
0b    in-turn      in-turn      conducts     silent    nothing
0c    in-turn      in-turn      conducts     silent    own-subjects
1     has-floor    silent       conducts     silent    need
2     answers      questions    conducts     silent    need-and-mirrors
3     has-floor    reformulates conducts     silent    contract
4a    listens      gives        conducts     silent    need
4b    listens      gives        conducts     silent    need
4     listens      gives        conducts     silent    need
5     has-floor    helps        conducts     silent    plan
6     in-turn      in-turn      conducts     in-turn   own-learnings
"""

WRITTEN_BY: dict[str, dict[str, set[Role]]] = {
    "nothing": {},
    "own-subjects": {"propose_subject": {"client", "consultant"}},
    "need": {"write_need": {"client"}},
    "need-and-mirrors": {"write_need": {"client"}, "send_mirror": {"consultant"}},
    "contract": {"write_need": {"client"}, "validate_need": {"client"}, "say_clear": {"consultant"}},
    "plan": {"plan_action": {"client"}},
    "own-learnings": {"write_learning": {"facilitator", "cofacilitator", "client", "consultant", "observer"}},
}


def has_turns(role: Role, step: StepId) -> bool:
    return step in TURNS and role in TURNS[step].roles


def may_ask_for_the_floor(role: Role, step: StepId) -> bool:
    return may(role, "raise_hand", step)


def conducts(role: Role, step: StepId) -> bool:
    """Moves the session and gives the floor; brings nothing to the situation."""
    of_others = ("ask", "send_mirror", "contribute", "write_need", "plan_action", "vote", "propose_subject")
    return may(role, "next", step) and may(role, "give_floor", step) and not any(may(role, a, step) for a in of_others)


VOICE: dict[str, Callable[[Role, StepId], bool]] = {
    "in-turn": has_turns,
    "silent": lambda role, step: not has_turns(role, step) and not may_ask_for_the_floor(role, step),
    "has-floor": lambda role, step: not has_turns(role, step) and not may(role, "contribute", step),
    "answers": lambda role, step: (
        may(role, "answer", step) and not has_turns(role, step) and not may(role, "ask", step)
    ),
    "questions": lambda role, step: (
        has_turns(role, step) and may(role, "ask", step) and not may(role, "contribute", step)
    ),
    "reformulates": lambda role, step: (
        has_turns(role, step) and not any(may(role, a, step) for a in ("ask", "contribute"))
    ),
    "listens": lambda role, step: not has_turns(role, step) and may(role, "signal", step) and may(role, "note", step),
    "gives": lambda role, step: has_turns(role, step) and may(role, "contribute", step),
    "helps": lambda role, step: not has_turns(role, step) and may(role, "contribute", step),
    "conducts": conducts,
}
"""Helping, in the plan, waits until the client asks for it: see `test_session_step5`."""


def rows() -> list[dict[str, str]]:
    head, *lines = (line.split() for line in TABLE.splitlines() if line)
    return [dict(zip(head, line, strict=True)) for line in lines]


def cells() -> list[object]:
    people: tuple[Role, ...] = ("client", "consultant", "facilitator", "observer")
    return [
        pytest.param(role, r["step"], r[role], id=f"{role}-{r[role]}-in-{r['step']}") for r in rows() for role in people
    ]


@pytest.mark.parametrize(("role", "step", "voice"), cells())
def test_the_voice_of_each_role_is_the_methods(role: Role, step: StepId, voice: str) -> None:
    assert VOICE[voice](role, step)


@pytest.mark.parametrize(
    ("step", "written"), [pytest.param(r["step"], r["written"], id=f"{r['written']}-in-{r['step']}") for r in rows()]
)
def test_what_is_written_in_a_step_is_written_by_those_whom_the_method_names(step: StepId, written: str) -> None:
    theirs = WRITTEN_BY[written]
    roles: tuple[Role, ...] = ("facilitator", "cofacilitator", "client", "consultant", "observer")
    assert {act: {role for role in roles if may(role, act, step)} for act in theirs} == theirs
    need_is_written = any(may(role, "write_need", step) for role in roles)
    assert need_is_written == (written in ("need", "need-and-mirrors", "contract"))


def test_the_table_has_every_step_of_a_session() -> None:
    assert [r["step"] for r in rows()] == [step for step in STEPS if step not in ("lobby", "closing")]
