"""What is not yet ready to leave a step: advice to the facilitator, never a lock (method reference, section 4)."""

from collections.abc import Callable
from typing import Literal

from plugin_server.method.steps import CONSULTATION, StepId
from plugin_server.session.state import State, consultants, present

NotYet = Literal[
    "no_subject",
    "votes_missing",
    "no_client",
    "no_wording",
    "not_everyone_asked",
    "mirrors_missing",
    "need_not_validated",
    "help_not_chosen",
    "not_all_clear",
    "not_everyone_gave",
    "no_action",
    "learnings_missing",
]


def not_heard(state: State) -> tuple[str, ...]:
    """Ids of consultants present who have not yet asked (step 2) or given (step 4) anything in this step."""
    if state.step == "2":
        spoken = {q.person for q in state.questions}
    elif state.step in CONSULTATION:
        spoken = {c.person for c in state.contributions if c.step == state.step}
    else:
        return ()
    return tuple(p.id for p in consultants(state) if p.id not in spoken)


def _choice(state: State) -> list[tuple[NotYet, bool]]:
    return [
        ("no_subject", not state.subjects),
        ("votes_missing", bool(state.subjects) and not state.votes_revealed and state.client is None),
        ("no_client", state.client is None),
    ]


def _presentation(state: State) -> list[tuple[NotYet, bool]]:
    return [("no_wording", not any(n.stage == "question" for n in state.needs))]


def _clarification(state: State) -> list[tuple[NotYet, bool]]:
    return [
        ("not_everyone_asked", bool(not_heard(state))),
        ("no_wording", not any(n.stage == "difficulty" for n in state.needs)),
    ]


def _contract(state: State) -> list[tuple[NotYet, bool]]:
    mirrored = {m.person for m in state.mirrors}
    return [
        ("mirrors_missing", any(p.id not in mirrored for p in consultants(state))),
        ("help_not_chosen", not state.help),
        ("need_not_validated", state.validated is None),
        ("not_all_clear", not all(state.clear.get(p.id) for p in consultants(state))),
    ]


def _consultation(state: State) -> list[tuple[NotYet, bool]]:
    return [("not_everyone_gave", bool(not_heard(state)))]


def _plan(state: State) -> list[tuple[NotYet, bool]]:
    return [("no_action", not state.actions)]


def _learning(state: State) -> list[tuple[NotYet, bool]]:
    return [("learnings_missing", any(not state.learnings.get(p.id) for p in present(state)))]


_BY_STEP: dict[StepId, Callable[[State], list[tuple[NotYet, bool]]]] = {
    "0c": _choice,
    "1": _presentation,
    "2": _clarification,
    "3": _contract,
    "4a": _consultation,
    "4b": _consultation,
    "4": _consultation,
    "5": _plan,
    "6": _learning,
}


def not_ready(state: State) -> tuple[NotYet, ...]:
    """What the current step's exit still waits for, in order."""
    look = _BY_STEP.get(state.step)
    return tuple(what for what, missing in look(state) if missing) if look else ()
