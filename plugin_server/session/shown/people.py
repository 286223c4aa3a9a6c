"""The session itself, the people in it, their frame and their turns: what is shown of them."""

from typing import Literal

from plugin_server.method.presets import FLOOR
from plugin_server.method.rights import acts_of
from plugin_server.method.steps import CONDUCTING, DEFINING, SOLVING, Role
from plugin_server.session.sections import CharterView, MeView, PersonView, SessionView, TurnsView, TurnView
from plugin_server.session.state import State, plan, role_of, seated, take_over_from
from plugin_server.session.turns import following, hands, order


def session(state: State) -> SessionView:
    preset = plan(state)
    return SessionView(
        id=state.session,
        title=state.title,
        language=state.language,
        preset=state.preset,
        express=preset.total < FLOOR,
        practice=state.practice,
        address=state.address,
        silence=state.silence,
        locked=state.locked,
        closes_at=state.closes_at,
        plan=tuple(preset.seconds.items()),
        reserve=preset.reserve,
        defining=tuple(step for step in preset.steps if step in DEFINING),
        solving=tuple(step for step in preset.steps if step in SOLVING),
    )


def me(state: State, person: str, role: Role) -> MeView:
    mine = state.people[person]
    return MeView(
        id=person,
        name=mine.name,
        role=role,
        seat=mine.seat,
        deputy=person == state.deputy,
        take_over_from=take_over_from(state, person),
        joined_in=mine.joined_in,
        invited=person == state.invited,
        pause_asked=person in state.pauses_asked,
        acts=acts_of(role, state.step),
    )


def people(state: State) -> tuple[PersonView, ...]:
    return tuple(
        PersonView(
            id=p.id,
            name=p.name,
            role=role_of(state, p.id),
            present=p.present,
            deputy=p.id == state.deputy,
            weather=state.weather.get(p.id),
        )
        for p in seated(state)
    )


def charter(state: State, person: str) -> CharterView:
    """How many of all who have a seat agree to the frame: with those present, whoever drops would show their answer."""
    here = [p.id for p in seated(state)]
    return CharterView(
        lines=state.charter,
        version=state.charter_version,
        agreed=sum(p in state.charter_agreed for p in here),
        expected=len(here),
        i_agree=person in state.charter_agreed,
    )


def turns(state: State, person: str, role: Role) -> TurnsView:
    """The order and the queue; how often anyone was heard stays on the server."""

    def of(other: str) -> Literal["waiting", "speaking", "done", "passed"]:
        if other == state.speaking:
            return "speaking"
        if state.round and other in state.round.passed:
            return "passed" if other == person or role in CONDUCTING else "done"
        return "done" if state.round and other in state.round.done else "waiting"

    in_turn = order(state)
    over = state.round.done | state.round.passed if state.round else frozenset()
    return TurnsView(
        round=state.round is not None,
        order=tuple(TurnView(p, state.people[p].name, of(p)) for p in in_turn),
        speaking=state.speaking,
        my_turn=state.speaking == person,
        next=following(state),
        i_may_pass=person in in_turn and person not in over,
        hands=hands(state),
        my_hand=person in state.hands,
    )
