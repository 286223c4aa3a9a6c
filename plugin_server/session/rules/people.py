"""Who is in the session: seats, presence, the deputy."""

from msgspec.structs import replace

from plugin_server.session import commands as c
from plugin_server.session import events as e
from plugin_server.session.refusals import Refused
from plugin_server.session.rules.going_on import and_the_next
from plugin_server.session.rules.rule import Rules
from plugin_server.session.state import Person, State, everyone_released, seated, take_over_from

SEATS = 16
"""Six to eight peers, a facilitator and observers; a limit so that a leaked link cannot fill a session."""


def seat_of(state: State, person: str) -> Person:
    """The person's seat. Raises Refused when they have none, or no longer."""
    found = state.people.get(person)
    if found is None or found.departed:
        raise Refused("unknown_person")
    return found


def _open(state: State, command: c.Open, actor: str, now: float) -> list[e.Event]:
    return [
        e.Opened(
            session=command.session,
            title=command.title.strip(),
            language=command.language,
            preset=command.preset,
            keys=command.keys,
            practice=command.practice,
        )
    ]


def _join(state: State, command: c.Join, actor: str, now: float) -> list[e.Event]:
    """The facilitator is never kept out of their own session, even locked; there is one such seat."""
    name = _tidy(command.name)
    if state.closed_at is not None:
        raise Refused("session_gone")
    if command.seat == "facilitator":
        if any(person.seat == "facilitator" for person in seated(state)):
            raise Refused("not_yours")
    else:
        if state.locked:
            raise Refused("session_locked")
        if len(seated(state)) >= SEATS:
            raise Refused("session_full")
        _refuse_a_taken_name(state, name)
    joined: list[e.Event] = [e.Joined(person=command.person, name=name, seat=command.seat)]
    return [*joined, e.DeputyNamed(person=command.person)] if command.deputy else joined


def _tidy(name: str) -> str:
    tidy = " ".join(name.split())
    if not tidy:
        raise Refused("no_name")
    return tidy


def _refuse_a_taken_name(state: State, name: str, mine: str = "") -> None:
    if name.casefold() in {p.name.casefold() for p in seated(state) if p.id != mine}:
        raise Refused("name_taken")


def _rename(state: State, command: c.Rename, actor: str, now: float) -> list[e.Event]:
    name = _tidy(command.name)
    _refuse_a_taken_name(state, name, mine=actor)
    return [] if name == seat_of(state, actor).name else [e.Renamed(person=actor, name=name)]


def _arrive(state: State, command: c.Arrive, actor: str, now: float) -> list[e.Event]:
    return [] if seat_of(state, actor).present else [e.Arrived(person=actor)]


def _go_away(state: State, command: c.GoAway, actor: str, now: float) -> list[e.Event]:
    person = state.people.get(actor)
    return [e.WentAway(person=actor)] if person and person.present else []


def _lock(state: State, command: c.Lock, actor: str, now: float) -> list[e.Event]:
    return [] if command.locked == state.locked else [e.LockSet(locked=command.locked)]


def _departs(state: State, departed: e.Departed, now: float) -> list[e.Event]:
    """A round goes on without the one whose turn it was."""
    return and_the_next(state, departed, now) if state.speaking == departed.person else [departed]


def _remove(state: State, command: c.Remove, actor: str, now: float) -> list[e.Event]:
    """It also closes the door: the link they came by still opens it."""
    seat_of(state, command.person)
    if command.person == state.facilitator:
        raise Refused("facilitator_stays")
    removed = e.Departed(person=command.person, removed=True)
    locks: list[e.Event] = [] if state.locked else [e.LockSet(locked=True)]
    return [*_departs(state, removed, now), *locks]


def _leave(state: State, command: c.Leave, actor: str, now: float) -> list[e.Event]:
    """In the closing, the last one who kept the others waiting may be the one who leaves."""
    departed = _departs(state, e.Departed(person=actor, removed=False), now)
    if actor == state.facilitator:
        if state.deputy is None or state.deputy == state.client:
            raise Refused("needs_a_deputy")
        departed = [e.TakenOver(person=state.deputy), *departed]
    me = replace(state.people[actor], departed=True)
    after = replace(state, people={**state.people, actor: me})
    return [*departed, e.ErasureOrdered()] if everyone_released(after) else departed


def _name_deputy(state: State, command: c.NameDeputy, actor: str, now: float) -> list[e.Event]:
    if command.person is not None:
        seat_of(state, command.person)
        if command.person == state.facilitator:
            raise Refused("deputy_is_facilitator")
    return [] if command.person == state.deputy else [e.DeputyNamed(person=command.person)]


def _name_cofacilitator(state: State, command: c.NameCofacilitator, actor: str, now: float) -> list[e.Event]:
    """The client's part and the facilitator's cannot be held together with it."""
    if command.person is not None:
        seat_of(state, command.person)
        if command.person in (state.facilitator, state.client):
            raise Refused("has_another_part")
    return [] if command.person == state.cofacilitator else [e.CofacilitatorNamed(person=command.person)]


def _hand_over(state: State, command: c.HandOver, actor: str, now: float) -> list[e.Event]:
    """In the open, to someone who is here; the client never facilitates their own session."""
    if command.person == actor:
        return []
    if not seat_of(state, command.person).present:
        raise Refused("not_here_now")
    if command.person == state.client:
        raise Refused("has_another_part")
    return [e.TakenOver(person=command.person)]


def _take_over(state: State, command: c.TakeOver, actor: str, now: float) -> list[e.Event]:
    if state.facilitator is not None and state.people[state.facilitator].present:
        raise Refused("facilitator_is_here")
    possible = take_over_from(state, actor)
    if possible is None:
        raise Refused("not_the_deputy")
    if now < possible:
        raise Refused("wait_for_the_facilitator")
    return [e.TakenOver(person=actor)]


def _ask_pause(state: State, command: c.AskPause, actor: str, now: float) -> list[e.Event]:
    return [] if actor in state.pauses_asked else [e.PauseAsked(person=actor)]


def _acknowledge(state: State, command: c.Acknowledge, actor: str, now: float) -> list[e.Event]:
    return [e.Acknowledged()] if state.pauses_asked or state.signals else []


RULES: Rules = {
    c.Open: _open,
    c.Join: _join,
    c.Rename: _rename,
    c.Arrive: _arrive,
    c.GoAway: _go_away,
    c.Lock: _lock,
    c.Remove: _remove,
    c.Leave: _leave,
    c.NameDeputy: _name_deputy,
    c.NameCofacilitator: _name_cofacilitator,
    c.HandOver: _hand_over,
    c.TakeOver: _take_over,
    c.AskPause: _ask_pause,
    c.Acknowledge: _acknowledge,
}
