"""A process that serves alone: it is everyone's home, and there is nobody to tell."""

from collections.abc import Iterable
from typing import Any

from plugin_server.live.fleet.protocol import Body, Forgotten, Member
from plugin_server.seats import Seat
from plugin_server.speech.endpoints import EndpointMessage


class Alone:
    """A `Fleet` of one."""

    shared = False

    def start(self, member: Member) -> None:
        """There is no news to come."""

    def announce(self, session: str, version: int, actor: str) -> None:
        """Nobody follows."""

    def tell(self, session: str, person: str | None, event: str, message: dict[str, Any]) -> None:
        """All panels are here."""

    def arrive(self, seat: Seat) -> None:
        """Nobody asks."""

    def leave(self, seat: Seat) -> bool:
        return True

    def here(self, seats: Iterable[Seat]) -> frozenset[Seat]:
        return frozenset()

    def is_home(self, session: str) -> bool:
        return True

    def keeps(self, session: str) -> bool:
        return True

    def follows(self, session: str) -> bool:
        return True

    def come_home(self, session: str) -> bool:
        return True

    def may_come_home(self, session: str) -> bool:
        return True

    def claim(self, socket: str, seat: Seat, said: EndpointMessage) -> None:
        """It is known here."""

    def pass_on(self, session: str, version: int, person: str, what: str, body: Body) -> None:
        """The home is always here."""

    def forget(self, session: str) -> Forgotten:
        return Forgotten(lines=0, clean=True)

    def over(self, session: str, receipt: dict[str, Any]) -> None:
        """Nobody else shows it."""

    def let_go(self, session: str) -> None:
        """There is no register."""
