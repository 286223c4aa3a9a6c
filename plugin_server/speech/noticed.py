"""What those who conduct are told of the work on the situation: never a word of it, and never whose it was."""

from collections.abc import Collection, Iterable
from typing import Any, get_args

from nlp.interventions.advice import looks_like_advice
from nlp.language.loading import Language
from nlp.need.evidence import Evidence, Kind
from plugin_server.session.commands import Zone
from plugin_server.session.state import State
from plugin_server.speech.assistant import PRIVATE_NOTE

ZONE_OF: dict[Kind, Zone] = {
    "situation": "facts",
    "stake": "stakes",
    "tried": "tried",
    "feeling": "feelings",
    "wanted": "wanted",
    "margin": "margin",
}
"""The side of the situation that a quotation of this kind touches."""

SEVERAL = 3
"""From that many on, ideas in clarification are told: one or two are a slip, and would point at a person."""


def holds_advice(text: str) -> bool:
    """Whether what a consultant asks, in either language, holds an idea."""
    return any(looks_like_advice(text, language) for language in get_args(Language))


class Noticed:
    """Looks at what was shared, and remembers what it has looked at. Not for two threads at once."""

    def __init__(self) -> None:
        self._asked: dict[str, bool] = {}

    def message(self, state: State, evidence: Iterable[Evidence], ideas_said: Collection[str]) -> dict[str, Any]:
        """The sides that the client's shared words have touched, and whether several questions hold ideas.

        `ideas_said` are the lines that consultants said in clarification and that hold one.
        """
        for question in state.questions:
            if question.id not in self._asked:
                self._asked[question.id] = holds_advice(question.text)
        ideas = sum(self._asked[question.id] for question in state.questions) + len(ideas_said)
        return {"zones": sorted(_touched(evidence)), "ideas": state.step == "2" and ideas >= SEVERAL}


def _touched(evidence: Iterable[Evidence]) -> set[Zone]:
    """A private note is nobody else's: what it touches is not told."""
    shared = (found for found in evidence if not any(line.startswith(PRIVATE_NOTE) for line in found.lines))
    return {ZONE_OF[found.kind] for found in shared if found.kind in ZONE_OF}
