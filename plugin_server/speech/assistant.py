"""Gives the client their own words back, and asks one question at a time. It never writes.

Works from what the client said (if anyone listens) and typed, for the client's panel alone.
"""

from collections.abc import Collection, Iterable
from typing import Any

import msgspec

from nlp.language.loading import Language
from nlp.need.comparison import Apart, Moved, how_apart, what_moved
from nlp.need.evidence import Evidence, EvidenceBoard, Line
from nlp.need.questions import Question, next_question
from plugin_server.method.steps import steps_from
from plugin_server.session.state import State, need

WORKING_ON_THE_NEED = steps_from("1", "4")
"""No question is asked outside these steps."""

WITH_THE_CONTRACT = steps_from("3", "4")
"""The kind of help (C7) is asked about where it is chosen."""

PRIVATE_NOTE = "note"
"""What the line of a private note is called; the wordings of the need are seen by all."""


class Draft(msgspec.Struct, frozen=True):
    """What the client is writing and has not shared: looked at for a question, never kept."""

    text: str
    request: str


class Move(msgspec.Struct, frozen=True):
    """What moved on the way to a version from the one before it."""

    version: int
    moved: Moved


class Mirrored(msgspec.Struct, frozen=True):
    """How the mirrors stand to the client's words; `mirrors` are their ids, in the order of `apart.own`."""

    version: int
    mirrors: tuple[str, ...]
    apart: Apart


def typed_lines(state: State) -> tuple[Line, ...]:
    """What the client has typed: the wordings of the need, and their private notes."""
    if state.client is None:
        return ()
    wordings = [
        Line(id=f"{part}-{n.version}", text=text, at=n.at, source="typed")
        for n in state.needs
        for part, text in (("need", n.text), ("request", n.request))
        if text
    ]
    notes = [
        Line(id=f"{PRIVATE_NOTE}-{i}", text=note.text, at=note.at, source="typed")
        for i, note in enumerate(state.notes.get(state.client, ()), start=1)
    ]
    return (*wordings, *notes)


class Assistant:
    """The client's board of own words, for one session. Not for two threads at once."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._board = EvidenceBoard(language)
        self._seen: set[str] = set()
        self._asked: list[str] = []
        self._question: Question | None = None
        self._moves: dict[int, Move] = {}
        self._mirrored: Mirrored | None = None

    def read(self, lines: Iterable[Line]) -> None:
        """Looks for evidence in the lines it has not read yet."""
        for line in lines:
            if line.id not in self._seen:
                self._seen.add(line.id)
                self._board.add(line)

    def forget(self, lines: Collection[str]) -> None:
        self._board.forget(lines)

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        return self._board.evidence

    def help(self, state: State, draft: Draft | None) -> dict[str, Any]:
        """As the client's panel reads it: one question, and the words in which wordings differ."""
        found = {"question": self.question(state, draft), "moves": self.moves(state), "mirrored": self.mirrored(state)}
        plain: dict[str, Any] = msgspec.to_builtins(found)
        return plain

    def question(self, state: State, draft: Draft | None = None) -> Question | None:
        """The one question to ask now: the same until the words change or the client asks for another."""
        if state.step not in WORKING_ON_THE_NEED:
            return None
        current = draft or need(state)
        early = () if state.step in WITH_THE_CONTRACT else ("C7",)
        self._question = next_question(
            current.text if current else "",
            current.request if current else "",
            state.help,
            self.evidence,
            self._language,
            asked=(*self._asked, *early),
            wording="vous" if (self._language, state.address) == ("fr", "vous") else self._language,
        )
        return self._question

    def another(self) -> None:
        """The client has had enough of the present question."""
        if self._question is not None:
            self._asked.append(self._question.criterion)

    def moves(self, state: State) -> tuple[Move, ...]:
        """What moved from each wording of the need to the next; each pair is read once."""
        for before, after in zip(state.needs, state.needs[1:], strict=False):
            if after.version not in self._moves:
                moved = what_moved(before.text, after.text, self._language)
                self._moves[after.version] = Move(after.version, moved)
        return tuple(self._moves.values())

    def mirrored(self, state: State) -> Mirrored | None:
        """How the mirrors that the client has received stand to their words; None before there are any."""
        current = need(state)
        if current is None or not state.mirrors_revealed or not state.mirrors:
            return None
        ids = tuple(mirror.id for mirror in state.mirrors)
        known = self._mirrored
        if known is None or (known.version, known.mirrors) != (current.version, ids):
            texts = [mirror.text for mirror in state.mirrors]
            self._mirrored = Mirrored(current.version, ids, how_apart(current.text, texts, self._language))
        return self._mirrored
