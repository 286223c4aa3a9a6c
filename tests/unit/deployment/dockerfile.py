"""Reads a Dockerfile: its stages, and the instructions of each."""

import json
import re
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[3]


@dataclass(frozen=True)
class Instruction:
    """As in `COPY`, `nlp ./nlp`; lines that go on are one."""

    word: str
    rest: str

    def as_list(self) -> list[str]:
        """The exec form. Raises ValueError for the shell form."""
        found: list[str] = json.loads(self.rest)
        return found


@dataclass
class Stage:
    image: str
    name: str
    instructions: list[Instruction] = field(default_factory=list)

    def all(self, word: str) -> list[Instruction]:
        return [each for each in self.instructions if each.word == word]


def stages() -> list[Stage]:
    """The stages of the project's Dockerfile, the one that runs last."""
    text = re.sub(r"^\s*#.*\n", "", (ROOT / "Dockerfile").read_text(encoding="utf-8"), flags=re.MULTILINE)
    found: list[Stage] = []
    for line in re.sub(r"\\\n\s*", "", text).splitlines():
        word, _, rest = line.strip().partition(" ")
        if word == "FROM":
            image, _, name = rest.partition(" AS ")
            found.append(Stage(image, name))
        elif word:
            found[-1].instructions.append(Instruction(word, rest))
    return found
