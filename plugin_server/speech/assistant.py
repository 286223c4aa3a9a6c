"""Gives the client their own words back, and asks one question at a time. It never writes.

Works from what the client said (if anyone listens) and typed, for the client's panel alone.
"""

from collections.abc import Collection, Iterable

from nlp.language.loading import Language
from nlp.need.evidence import Evidence, EvidenceBoard, Line
from nlp.need.questions import Question, next_question
from plugin_server.method.steps import steps_from
from plugin_server.session.state import State, need

WORKING_ON_THE_NEED = steps_from("1", "4")
"""No question is asked outside these steps."""

WITH_THE_CONTRACT = steps_from("3", "4")
"""The kind of help (C7) is asked about where it is chosen."""


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
        Line(id=f"note-{i}", text=note.text, at=note.at, source="typed")
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

    def question(self, state: State) -> Question | None:
        """The one question to ask now: the same until the need changes or the client asks for another."""
        if state.step not in WORKING_ON_THE_NEED:
            return None
        current = need(state)
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
