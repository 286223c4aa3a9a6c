"""What belongs to one person alone, and what they chose to share: shown to them, and to nobody else by name."""

from plugin_server.method.steps import Role
from plugin_server.session.sections import MineView, RegulationView, WitnessView
from plugin_server.session.state import Action, State


def _plan(state: State) -> tuple[Action, ...]:
    return tuple(action for _, action in sorted(state.actions.items()))


def mine(state: State, person: str, role: Role) -> MineView:
    return MineView(
        kept=state.kept.get(person, ()),
        signal=state.signals[-1].kind if role == "client" and state.signals else None,
        signal_returned=state.signal_returned if role == "client" else None,
        notes=state.notes.get(person, ()),
        learnings=state.learnings.get(person, ()),
        actions=_plan(state) if role == "client" else (),
        rating=state.ratings.get(person),
    )


def witness(state: State, person: str, role: Role) -> WitnessView | None:
    """Between the client and the one they name; the plan is shown only to a witness who has said yes."""
    if role != "client" and person != state.witness:
        return None
    named = state.people.get(state.witness or "")
    is_witness = person == state.witness and bool(state.witness_agreed)
    return WitnessView(
        person=state.witness,
        name=named.name if named else "",
        agreed=state.witness_agreed,
        asked_me=person == state.witness and state.witness_agreed is None,
        plan=_plan(state) if is_witness else (),
    )


def learnings(state: State) -> tuple[str, ...]:
    """Shared learnings, without names, in alphabetical order so that the order names nobody either."""
    return tuple(sorted(w.text for own in state.learnings.values() for w in own if w.shared))


def regulation(state: State, person: str) -> RegulationView:
    return RegulationView(
        lines=tuple(sorted((line.kind, line.text) for line in state.regulation)),
        mine=tuple((line.kind, line.text) for line in state.regulation if line.person == person),
        agreement=state.agreement,
    )
