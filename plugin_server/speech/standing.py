"""How listening goes in one room, in the three words that its client's panel knows, told when it changes."""

import time
from typing import Any

from plugin_server.speech.bus import Bus

LATE = 20.0
"""Seconds behind what is said from which on the client is told."""

HELD = 10.0
"""Seconds for which the client is told after something had to be dropped."""

STEP = 5.0
"""Seconds by which the delay must have changed to be told again."""


class Standing:
    """Remembers what was told last; until it is told something, a panel believes that all is well."""

    def __init__(self) -> None:
        self._told: tuple[str, int] | None = ("ok", 0)
        self._dropped = -HELD

    def dropped(self) -> None:
        """Something that was said will have no line."""
        self._dropped = time.monotonic()

    def unknown(self) -> None:
        """A panel has come: perhaps anew, and perhaps back, with what it was told before."""
        self._told = None

    def news(self, bus: Bus) -> dict[str, Any] | None:
        """The message for the panel; None when it would say what was said before."""
        status = self._status(bus)
        seconds = bus.lag if status == "behind" else 0.0
        now = status, round(seconds / STEP)
        if now == self._told:
            return None
        self._told = now
        return {"status": status, "seconds": float(round(seconds))}

    def _status(self, bus: Bus) -> str:
        if bus.trouble is not None:
            return "unavailable"
        if bus.lag >= LATE or time.monotonic() - self._dropped < HELD:
            return "behind"
        return "ok"
