"""Who speaks next: the order of a round, the queue of hands and questions. Questions asked of a state.

The quietest come first, and how much anyone has spoken is shown to nobody (method reference, 4.2).
"""

import hashlib

from plugin_server.method.steps import StepId
from plugin_server.method.turns import HEARD_IN, TURNS
from plugin_server.session.state import Question, State, present, role_of, seated


def shuffled(state: State) -> tuple[str, ...]:
    """Everyone of a round that would begin now, in a new order.

    The session's id is random and chosen by nobody: hashing it with the round and the person deals fairly, and alike
    on every server.
    """
    turns = TURNS[state.step]

    def place(person: str) -> tuple[int, bytes]:
        dealt = hashlib.sha256(f"{state.session}/{state.rounds}/{person}".encode()).digest()
        return turns.place(role_of(state, person)), dealt

    return tuple(sorted(_in_turn(state), key=place))


def order(state: State) -> tuple[str, ...]:
    """The round as it began, without those who no longer take part, then those who came since; empty without one."""
    if state.round is None:
        return ()
    taking_part = _in_turn(state)
    began = [person for person in state.round.order if person in taking_part]
    return (*began, *(person for person in taking_part if person not in began))


def _in_turn(state: State) -> tuple[str, ...]:
    turns = TURNS.get(state.step)
    return tuple(p.id for p in seated(state) if turns and role_of(state, p.id) in turns.roles)


def following(state: State) -> str | None:
    """Whose turn comes next in the round: the first who is present and has neither spoken nor passed."""
    if state.round is None:
        return None
    over = state.round.done | state.round.passed | {state.speaking}
    return next((p for p in order(state) if p not in over and state.people[p].present), None)


def times_heard(state: State, person: str, step: StepId) -> int:
    """In a step: turns, and questions that were answered. What is given to the client alone moves nobody's place."""
    answered = sum(q.person == person and q.answered for q in state.questions) if step == "2" else 0
    return state.heard.get(step, {}).get(person, 0) + answered


def hands(state: State) -> tuple[str, ...]:
    """Raised hands: the least heard in this step first, then who raised theirs first."""
    return tuple(sorted(state.hands, key=lambda person: times_heard(state, person, state.step)))


def questions(state: State) -> tuple[Question, ...]:
    """Those already answered in their order, then the queue: of those waiting, the least heard author's first.

    Each further question of the same author counts as if the earlier ones had been answered.
    """
    waiting: list[tuple[int, Question]] = []
    asked: dict[str, int] = {}
    for question in state.questions:
        if not question.answered:
            asked[question.person] = asked.get(question.person, times_heard(state, question.person, "2")) + 1
            waiting.append((asked[question.person], question))
    answered = (q for q in state.questions if q.answered)
    return (*answered, *(q for _, q in sorted(waiting, key=lambda turn: turn[0])))


def not_heard(state: State) -> tuple[str, ...]:
    """Ids of those present who have not been heard in this step, where each should be once; who passes has been."""
    if state.step not in HEARD_IN:
        return ()
    asked = {q.person for q in state.questions} if state.step == "2" else set()
    given = {c.person for c in state.contributions if c.step == state.step}
    over = asked | given | state.heard.get(state.step, {}).keys()
    awaited = TURNS[state.step].roles
    return tuple(p.id for p in present(state) if role_of(state, p.id) in awaited and p.id not in over)
