"""What happened in a rehearsal, for people and for machines."""

from dataclasses import dataclass
from typing import Any, TypedDict


class StepReport(TypedDict):
    """One step: how many commands were sent, and how many of them were refused, as the method wants."""

    step: str
    commands: int
    refused: int


@dataclass(frozen=True)
class Report:
    """`evidence`: the client's own words that the service quoted. `leaks`: sentences without content.

    `completed`: it came to its end, without trouble. `features`: how often each feature was seen in use, in this
    session and in one that was forgotten beside it.
    """

    completed: bool
    participants: int
    steps: list[StepReport]
    features: dict[str, int]
    transcript_lines: int
    evidence: list[dict[str, Any]]
    need_versions: int
    erased: bool
    leaks: list[str]
    seconds: float

    @property
    def ok(self) -> bool:
        return self.completed and self.erased and not self.leaks

    def as_text(self) -> str:
        """A few lines to read in a terminal."""
        played = "played a whole session" if self.completed else "did not play a whole session as it should be"
        lines = [f"{self.participants} simulated people {played} in {self.seconds:g} seconds.", ""]
        lines += [f"  {step['step']:8}{step['commands']:4} commands, {step['refused']} refused" for step in self.steps]
        lines += ["", "Features seen in use:", ""]
        lines += [f"  {name.replace('_', ' '):28}{times:4}" for name, times in self.features.items()]
        lines += [
            "",
            f"Wordings of the need: {self.need_versions}. Lines heard: {self.transcript_lines}. "
            f"Quotations of the client's own words: {len(self.evidence)}.",
            f"Everything was erased: {'yes' if self.erased else 'no'}.",
            *(["Leaks:", *(f"  {leak}" for leak in self.leaks)] if self.leaks else ["Leaks: none."]),
        ]
        return "\n".join(lines)
