"""The door of a session: opening one, and taking a seat with the secret of a link."""

from collections.abc import Iterable
from dataclasses import dataclass

from plugin_server.live.dispatch import Dispatcher
from plugin_server.method.presets import PresetName
from plugin_server.seats import Grant, Seat, SeatTokens, grant_of, hashed, new_id, new_keys
from plugin_server.session.commands import Join, Language, Open
from plugin_server.session.commands import Seat as SeatKind
from plugin_server.session.refusals import Refused
from plugin_server.session.state import State


@dataclass(frozen=True)
class OpenedSession:
    """A new session and the secrets of its links, which are kept nowhere else."""

    session: str
    keys: dict[Grant, str]


class Door:
    """Lets people in."""

    def __init__(self, dispatcher: Dispatcher, tokens: SeatTokens) -> None:
        self._dispatcher = dispatcher
        self._tokens = tokens

    def open_session(
        self, title: str, language: Language, preset: PresetName, *, practice: bool = False
    ) -> OpenedSession:
        """A new session, in its lobby."""
        session, keys = new_id(), new_keys()
        kept = {str(grant): hashed(key) for grant, key in keys.items()}
        self._dispatcher.open(session, Open(session, title, language, preset, kept, practice))
        return OpenedSession(session, keys)

    def take_seat(self, session: str, key: str, name: str, seat: SeatKind) -> tuple[str, Seat]:
        """A token and the seat it stands for.

        The facilitator's link is the facilitator's seat: it leads back to it from any device. Raises Refused.
        """
        state = self._dispatcher.newest(session)
        grant = grant_of(key, state.keys)
        if grant is None:
            raise Refused("no_seat")
        if grant == "facilitator":
            if any(p.seat == "facilitator" and p.removed for p in state.people.values()):
                raise Refused("removed")
            taken = self._facilitators_seat(state) or self._facilitate(state, name)
        else:
            kind: SeatKind = "observer" if seat == "observer" else "participant"
            taken = self._join(state, name, kind, deputy=grant == "deputy")
        return self._tokens.issue(taken), taken

    def admit(self, session: str, name: str, seat: SeatKind) -> tuple[str, Seat]:
        """A new seat for someone whom the caller has let in by other means than a link. Raises Refused.

        A facilitator's seat that is held is not given: asked for it, the caller gets Refused("not_yours").
        """
        state = self._dispatcher.newest(session)
        if seat == "facilitator" and self._facilitators_seat(state):
            raise Refused("not_yours")
        taken = self._join(state, name, seat, deputy=False)
        return self._tokens.issue(taken), taken

    def back_to(self, seat: Seat) -> str:
        """A fresh token of a seat whose holder is known by other means. Raises Refused when it is no longer theirs."""
        token = self._tokens.issue(seat)
        self.seat_of(token)
        return token

    def has_facilitator(self, session: str) -> bool:
        """Whether the facilitator's seat is held. Raises Refused."""
        return self._facilitators_seat(self._dispatcher.newest(session)) is not None

    def facilitates(self, seat: Seat) -> bool:
        """Whether the person of this seat conducts the session now. Raises Refused."""
        return self._dispatcher.newest(seat.session).facilitator == seat.person

    def seat_of(self, token: object) -> Seat:
        """The seat of a token, if it is still theirs. Raises Refused."""
        seat = self._tokens.read(token)
        if seat is None:
            raise Refused("no_seat")
        person = self._dispatcher.newest(seat.session).people.get(seat.person)
        if person is None or person.departed:
            raise Refused("removed" if person and person.removed else "no_seat")
        return seat

    def seat_among(self, tokens: Iterable[str], session: str) -> Seat | None:
        """The seat in this session that one of these tokens stands for; whether it still holds, `back_to` tells."""
        seats = (self._tokens.read(token) for token in tokens)
        return next((seat for seat in seats if seat is not None and seat.session == session), None)

    def _facilitators_seat(self, state: State) -> Seat | None:
        held = [p for p in state.people.values() if p.seat == "facilitator" and not p.departed]
        return Seat(state.session, held[0].id) if held else None

    def _facilitate(self, state: State, name: str) -> Seat:
        """The facilitator's seat, or the one that their link was given at the same moment through another process."""
        try:
            return self._join(state, name, "facilitator", deputy=False)
        except Refused:
            held = self._facilitators_seat(self._dispatcher.newest(state.session))
            if held is None:
                raise
            return held

    def _join(self, state: State, name: str, kind: SeatKind, *, deputy: bool) -> Seat:
        person = new_id()
        self._dispatcher.handle(state.session, Join(person, name, kind, deputy), person, "join")
        return Seat(state.session, person)
