"""The lines of one session, in memory only, with who said them and when."""

from secrets import token_hex

import msgspec

LINES = 4000
"""More than two hours of eight people; the oldest go first beyond it."""


class Line(msgspec.Struct, frozen=True):
    """What one person said in one utterance; `at` and `end` in epoch seconds."""

    id: str
    person: str
    name: str
    text: str
    at: float
    end: float


class Transcript:
    """Lines in the order they were said."""

    def __init__(self) -> None:
        self._lines: list[Line] = []
        self._count = 0
        self._own = token_hex(3)  # a panel may remember the lines of an earlier transcript by their ids

    def add(self, person: str, name: str, text: str, at: float, end: float) -> Line:
        self._count += 1
        line = Line(id=f"l{self._own}-{self._count}", person=person, name=name, text=text, at=at, end=end)
        self._lines = [*self._lines, line][-LINES:]
        return line

    def lines(self) -> tuple[Line, ...]:
        return tuple(sorted(self._lines, key=lambda line: line.at))

    def erase_person(self, person: str) -> tuple[str, ...]:
        """Forgets everything one person said; returns the ids of the lines that are gone."""
        gone = tuple(line.id for line in self._lines if line.person == person)
        self._lines = [line for line in self._lines if line.person != person]
        return gone

    @property
    def ever_added(self) -> int:
        """How many lines there have been, erased ones included: for the receipt."""
        return self._count
