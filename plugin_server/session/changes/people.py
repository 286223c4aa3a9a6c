"""Who is in the session: seats, presence, who conducts."""

from msgspec.structs import replace

from plugin_server.session import events as e
from plugin_server.session.changes.change import on
from plugin_server.session.changes.choice import without_subject
from plugin_server.session.state import Person, State, unseen


@on(e.Opened)
def _opened(state: State, event: e.Opened, at: float) -> State:
    return replace(
        state,
        session=event.session,
        title=event.title,
        language=event.language,
        preset=event.preset,
        keys=event.keys,
        practice=event.practice,
        opened_at=at,
    )


@on(e.Joined)
def _joined(state: State, event: e.Joined, at: float) -> State:
    """The facilitator's seat facilitates, unless someone has taken over meanwhile."""
    person = Person(id=event.person, name=event.name, seat=event.seat, joined_in=state.step)
    vacant = state.facilitator is None or state.people[state.facilitator].departed
    facilitator = event.person if event.seat == "facilitator" and vacant else state.facilitator
    return replace(state, people={**state.people, event.person: person}, facilitator=facilitator)


def _update_person(state: State, person: str, **changes: object) -> State:
    return replace(state, people={**state.people, person: replace(state.people[person], **changes)})


@on(e.Renamed)
def _renamed(state: State, event: e.Renamed, at: float) -> State:
    return _update_person(state, event.person, name=event.name)


@on(e.Arrived)
def _arrived(state: State, event: e.Arrived, at: float) -> State:
    here = _update_person(state, event.person, present=True, away_since=None)
    return replace(here, asked=here.asked | {event.person}) if state.speech_scope else here


@on(e.WentAway)
def _went_away(state: State, event: e.WentAway, at: float) -> State:
    return _update_person(state, event.person, present=False, away_since=at)


@on(e.Departed)
def _departed(state: State, event: e.Departed, at: float) -> State:
    """What they gave stays; their subject, which nobody can choose any more, goes with them."""
    gone = _update_person(state, event.person, present=False, departed=True, removed=event.removed)
    return replace(
        without_subject(gone, event.person),
        passed=state.passed - {event.person},
        client=None if state.client == event.person else state.client,
        invited=None if state.invited == event.person else state.invited,
        deputy=None if state.deputy == event.person else state.deputy,
        cofacilitator=None if state.cofacilitator == event.person else state.cofacilitator,
        witness=None if state.witness == event.person else state.witness,
        witness_agreed=None if state.witness == event.person else state.witness_agreed,
        speaking=None if state.speaking == event.person else state.speaking,
        hands=tuple(p for p in state.hands if p != event.person),
        pauses_asked=state.pauses_asked - {event.person},
        consents=state.consents - {event.person},
        asked=state.asked - {event.person},
    )


@on(e.LockSet)
def _lock_set(state: State, event: e.LockSet, at: float) -> State:
    return replace(state, locked=event.locked)


@on(e.DeputyNamed)
def _deputy_named(state: State, event: e.DeputyNamed, at: float) -> State:
    return replace(state, deputy=event.person)


@on(e.CofacilitatorNamed)
def _cofacilitator_named(state: State, event: e.CofacilitatorNamed, at: float) -> State:
    return replace(state, cofacilitator=event.person, invited=None if state.invited == event.person else state.invited)


@on(e.TakenOver)
def _taken_over(state: State, event: e.TakenOver, at: float) -> State:
    """The two exchange their parts: whoever facilitated becomes the deputy, and watches until asked.

    What the client confided was for the one who facilitated then. A co-facilitator is one again afterwards.
    """
    return replace(
        state,
        facilitator=event.person,
        deputy=state.facilitator,
        invited=None if state.invited == event.person else state.invited,
        signals=(),
        signal_returned=unseen(state),
    )


@on(e.PauseAsked)
def _pause_asked(state: State, event: e.PauseAsked, at: float) -> State:
    return replace(state, pauses_asked=state.pauses_asked | {event.person})


@on(e.Acknowledged)
def _acknowledged(state: State, event: e.Acknowledged, at: float) -> State:
    return replace(state, pauses_asked=frozenset(), signals=())
