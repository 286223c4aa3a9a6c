"""What is not yet ready to leave a step: advice to the facilitator, never a lock (method reference, section 4)."""

from collections.abc import Callable
from typing import Literal

from plugin_server.method.steps import THE_CLIENTS_STEPS, StepId
from plugin_server.session.commands import Zone
from plugin_server.session.state import State, consultants, present, proposers
from plugin_server.session.turns import not_heard

NotYet = Literal[
    "frame_not_agreed",
    "not_everyone_spoke",
    "no_subject",
    "subjects_missing",
    "vote_not_open",
    "votes_missing",
    "no_client",
    "client_away",
    "no_wording",
    "not_everyone_asked",
    "zones_untouched",
    "mirrors_missing",
    "need_not_validated",
    "help_not_chosen",
    "not_all_clear",
    "recontracting",
    "not_everyone_gave",
    "no_action",
    "learnings_missing",
    "no_agreement",
]

TOUCHED_BEFORE_THE_CONTRACT: frozenset[Zone] = frozenset({"facts", "stakes", "tried", "feelings", "margin"})
"""The zones that clarification should have touched (method reference, 4.2)."""

Waits = list[tuple[NotYet, bool]]


def _check_in(state: State) -> Waits:
    return [
        ("not_everyone_spoke", bool(not_heard(state))),
        ("frame_not_agreed", any(p.id not in state.charter_agreed for p in present(state))),
    ]


def _choice(state: State) -> Waits:
    choosing = state.client is None
    out = any(p.id not in state.subjects and p.id not in state.passed for p in proposers(state))
    return [
        ("no_subject", not state.subjects),
        ("subjects_missing", choosing and bool(state.subjects) and out and not state.votes_revealed),
        ("vote_not_open", choosing and bool(state.subjects) and not out and not state.vote_open),
        ("votes_missing", choosing and state.vote_open and not state.votes_revealed),
        ("no_client", state.client is None),
    ]


def _presentation(state: State) -> Waits:
    return [("no_wording", not any(n.stage == "question" for n in state.needs))]


def _clarification(state: State) -> Waits:
    return [
        ("not_everyone_asked", bool(not_heard(state))),
        ("zones_untouched", not state.zones >= TOUCHED_BEFORE_THE_CONTRACT),
        ("no_wording", not any(n.stage == "difficulty" for n in state.needs)),
    ]


def _contract(state: State) -> Waits:
    mirrored = {m.person for m in state.mirrors}
    return [
        ("mirrors_missing", any(p.id not in mirrored for p in consultants(state))),
        ("help_not_chosen", not state.help),
        ("need_not_validated", state.validated is None),
        ("not_all_clear", not all(state.clear.get(p.id) for p in consultants(state))),
    ]


def _consultation(state: State) -> Waits:
    return [
        ("recontracting", state.recontracting),
        ("need_not_validated", state.validated is None and not state.recontracting),
        ("not_everyone_gave", bool(not_heard(state))),
    ]


def _plan(state: State) -> Waits:
    return [("no_action", not state.actions)]


def _learning(state: State) -> Waits:
    return [
        ("learnings_missing", any(not state.learnings.get(p.id) for p in present(state))),
        ("not_everyone_spoke", bool(not_heard(state))),
        ("no_agreement", not state.agreement),
    ]


_BY_STEP: dict[StepId, Callable[[State], Waits]] = {
    "0a": _check_in,
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


def _client(state: State) -> Waits:
    """Without the client nothing of this step serves anyone."""
    if state.step not in THE_CLIENTS_STEPS:
        return []
    away = state.client is not None and not state.people[state.client].present
    return [("no_client", state.client is None), ("client_away", away)]


def not_ready(state: State) -> tuple[NotYet, ...]:
    """What the current step's exit still waits for, in order."""
    look = _BY_STEP.get(state.step)
    waits = [*_client(state), *(look(state) if look else [])]
    return tuple(what for what, missing in waits if missing)
