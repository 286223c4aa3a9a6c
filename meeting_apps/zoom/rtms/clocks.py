"""Zoom's clock and ours: what Zoom says of its time tells how far apart they are. Pure."""

import math


class Clocks:
    """Messages are only ever late: the earliest ever seen tells the difference best, to within its own way here.

    By that much a moment of Zoom's seems later than it was: whoever compares it with a consent allows for that.
    """

    def __init__(self) -> None:
        self._difference = math.inf

    @property
    def known(self) -> bool:
        return self._difference < math.inf

    def hear(self, zooms: int, ours: float) -> None:
        """Zoom has said, in milliseconds, what time it is; ours in seconds."""
        self._difference = min(self._difference, ours - zooms / 1000)

    def ours(self, zooms: int) -> float:
        """Our time (epoch seconds) of a moment of Zoom's (milliseconds). Meaningless until `known`."""
        return zooms / 1000 + self._difference
