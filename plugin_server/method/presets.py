"""How long each step lasts: two presets, need-first and classic, for 120, 90 and 60 minutes; and an express one.

The minutes of steps 1 to 6 and the reserve come from the method reference, section 3.2; its step 0 is shared
out here between the opening (0a), the follow-up (0b) and the choice of the subject (0c). 60 minutes is a floor:
what is shorter is called express, and said not to be full codevelopment (3.4, AFCODEV).
"""

from dataclasses import dataclass
from typing import Literal, get_args

from plugin_server.method.steps import StepId

PresetName = Literal[
    "need-first-120",
    "need-first-90",
    "need-first-60",
    "classic-120",
    "classic-90",
    "classic-60",
    "express-45",
]

FLOOR = 60 * 60
"""Seconds below which a session is an express one."""

WITHOUT_A_BREAK = 90 * 60
"""Seconds beyond which a session on video needs a real break (method reference, 3.4)."""

_STEPS: dict[str, tuple[StepId, ...]] = {
    "need-first": ("0a", "0b", "0c", "1", "2", "3", "4a", "4b", "5", "6"),
    "classic": ("0a", "0b", "0c", "1", "2", "3", "4", "5", "6"),
    "express": ("0a", "0b", "0c", "1", "2", "3", "4a", "4b", "5", "6"),
}

# minutes of each step in the order above, and the reserve
_MINUTES: dict[PresetName, tuple[tuple[int, ...], int]] = {
    "need-first-120": ((6, 3, 6, 8, 30, 12, 14, 8, 8, 20), 5),
    "need-first-90": ((5, 3, 4, 6, 22, 10, 10, 6, 6, 14), 4),
    "need-first-60": ((3, 1, 2, 5, 15, 6, 6, 4, 4, 10), 4),
    "classic-120": ((8, 4, 8, 10, 20, 10, 30, 10, 15), 5),
    "classic-90": ((6, 4, 5, 7, 15, 8, 22, 8, 12), 3),
    "classic-60": ((4, 1, 3, 5, 12, 5, 14, 5, 9), 2),
    "express-45": ((2, 1, 2, 4, 10, 4, 6, 3, 3, 8), 2),
}


@dataclass(frozen=True)
class Preset:
    """One way to spend a session: seconds of each step in order, and seconds kept in reserve."""

    name: PresetName
    seconds: dict[StepId, int]
    reserve: int

    @property
    def steps(self) -> tuple[StepId, ...]:
        return tuple(self.seconds)

    @property
    def total(self) -> int:
        """Seconds from the check-in to the closing, reserve included."""
        return sum(self.seconds.values()) + self.reserve

    def after(self, step: StepId) -> StepId | None:
        """The step that follows; the first one after the lobby; None after the last."""
        following = self.steps.index(step) + 1 if step in self.seconds else 0
        return self.steps[following] if following < len(self.steps) else None

    def before(self, step: StepId) -> StepId | None:
        """The step before, or None before the first."""
        position = self.steps.index(step)
        return self.steps[position - 1] if position else None


def _preset(name: PresetName) -> Preset:
    minutes, reserve = _MINUTES[name]
    steps = _STEPS[name.rpartition("-")[0]]
    seconds = {step: 60 * m for step, m in zip(steps, minutes, strict=True)}
    return Preset(name=name, seconds=seconds, reserve=60 * reserve)


PRESETS: dict[PresetName, Preset] = {name: _preset(name) for name in get_args(PresetName)}
