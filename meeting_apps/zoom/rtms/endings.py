"""Why a stream stops, and what is due then. Data: Zoom's stop reasons (RTMS data types)."""

from enum import Enum
from typing import Final


class Ending(Enum):
    """What is due when a stream has stopped."""

    GO_ON = "go on"
    """The stream may be had again: by itself, if Zoom says so with a new `rtms_started`."""
    OVER = "over"
    """People ended it: it is not asked for again."""
    ERASE = "erase"
    """The permission was revoked: all that came of it is deleted at once."""


REVOKED: Final = 8

_BY_PEOPLE = frozenset({1, 2, 3, 4, 5, 6, 7, 9, 20, 23})
"""Host, user, left, ejected, disabled, meeting ended, cancelled, all apps off, closed by us, admin."""


def ending_of(reason: int | None) -> Ending:
    """What stop reason means. One that is not known is no reason to delete, nor to insist."""
    if reason == REVOKED:
        return Ending.ERASE
    return Ending.OVER if reason in _BY_PEOPLE else Ending.GO_ON
