"""What a rehearsal's own server has instead of the real thing: minutes that pass like seconds, and deaf ears."""

import time
from collections.abc import Callable
from dataclasses import dataclass

HURRY = 600
"""Seconds of a session in one of ours: a session that is played in seconds is late all the same."""


def hurried_clock() -> Callable[[], float]:
    """Epoch seconds that begin now and run ahead."""
    began = time.time()
    return lambda: began + HURRY * (time.time() - began)


@dataclass(frozen=True)
class Backdrop:
    """What stands around a service: the world as it is, unless a rehearsal says otherwise."""

    clock: Callable[[], float] = time.time
    hurried: bool = False
    deaf: bool = False


REAL_WORLD = Backdrop()


def backdrop(*, hurried: bool, deaf: bool) -> Backdrop:
    return Backdrop(hurried_clock() if hurried else time.time, hurried, deaf)
