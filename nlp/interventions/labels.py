"""What an intervention may be, and what a question may be about: the names that the whole package speaks in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

__all__ = ["Intervention", "Label", "Target"]

Label = Literal[
    "open_question",
    "closed_question",
    "leading_question",
    "disguised_suggestion",
    "suggestion",
    "experience",
    "reformulation",
    "other",
]

Target = Literal["fact", "feeling", "meaning", "others_view", "future", "margin_of_action"]


@dataclass(frozen=True, slots=True)
class Intervention:
    """What a text is. `start` to `end` are the characters that say so, the whole text when it is "other".

    `target` is what an open or a closed question is about; None for all else.
    """

    label: Label
    target: Target | None
    start: int
    end: int
