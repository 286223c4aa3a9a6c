"""What is remembered of one session while it lasts, and one look at it for the help. In memory only."""

import secrets
import time
from collections.abc import Callable
from itertools import count
from typing import Any, NamedTuple

from nlp.need.evidence import Line
from plugin_server.session.state import State
from plugin_server.speech.assistant import Assistant, Draft, typed_lines
from plugin_server.speech.board import Board
from plugin_server.speech.intake import Intake
from plugin_server.speech.noticed import Noticed
from plugin_server.speech.standing import Standing
from plugin_server.speech.transcript import Transcript

NO_HELP: dict[str, Any] = {"question": None, "moves": [], "mirrored": None}


class Look(NamedTuple):
    """Work for another thread: what to tell the client, and what to tell those who conduct."""

    run: Callable[[], tuple[dict[str, Any], dict[str, Any]]]
    board: Board


class Room:
    """`state` is the latest of the session."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.name = secrets.token_hex(8)
        """What the bus calls it: nothing of the session."""
        self.transcript = Transcript()
        self._numbers = count(time.time_ns() // 1_000_000)  # above those of an earlier room of the session
        self.board = Board(self._numbers)
        self.intakes: dict[str, Intake] = {}
        self.erased: set[str] = set()
        """Lines that were withdrawn: their quotations go with the next look at the board."""
        self.ideas: set[str] = set()
        """Lines of consultants, said in clarification, that hold an idea."""
        self.told: tuple[dict[str, Any], tuple[str, ...]] | None = None
        """What those who conduct were told last, and who they were."""
        self.draft: Draft | None = None
        """What the client is writing; gone once it is shared."""
        self.another = False
        """Whether the client has asked for another question since the last look."""
        self.look_is_due = self.looking = False
        self.standing = Standing()
        self._assistant = Assistant(state.language)
        self._noticed = Noticed()
        self._help_wanted = False
        """Nothing is looked for before the client's panel has said that it may be."""
        self._uncounted: frozenset[str] = frozenset()
        """Lines that no longer count for those who conduct."""

    def speaks(self, speaker: Intake) -> None:
        """One person begins to speak: what the others had said is complete."""
        for intake in self.intakes.values():
            if intake is not speaker:
                intake.others_speak()

    def want_help(self, wanted: bool) -> bool:
        """Whether the client's words may be read; a no forgets what was found in them. True when that is new."""
        if wanted == self._help_wanted:
            return False
        self._help_wanted = wanted
        self.draft = None
        self._assistant, self.board = Assistant(self.state.language), Board(self._numbers)
        return True

    def drafted(self, draft: Draft | None) -> bool:
        """Remembers what the client is writing, if they want help with it. True when that is new."""
        if not self._help_wanted or draft == self.draft:
            return False
        self.draft = draft
        return True

    def count_anew(self) -> None:
        """Someone has withdrawn: nothing said so far counts for those who conduct, whoever it was."""
        self._uncounted = frozenset(line.id for line in self.transcript.lines())
        self.ideas.clear()

    def no_more(self) -> dict[str, Any]:
        """What is told to someone who is the client no longer: their panel forgets."""
        return {**NO_HELP, **Board(self._numbers).news(())}

    def next_look(self) -> Look:
        """The next look, at what is there now."""
        state, draft, another, assistant, board = self.state, self.draft, self.another, self._assistant, self.board
        self.look_is_due = self.another = False
        lines = self.transcript.lines() if self._help_wanted else ()
        said = [Line(line.id, line.text, line.at, "said", line.end) for line in lines if line.person == state.client]
        words = sorted((*typed_lines(state), *said), key=lambda line: line.at) if self._help_wanted else None
        ideas, erased, uncounted = self.ideas - self.erased, tuple(self.erased), self._uncounted

        def run() -> tuple[dict[str, Any], dict[str, Any]]:
            found: dict[str, Any] = NO_HELP
            if words is not None:
                assistant.read(words)
                assistant.forget(erased)
                if another:
                    assistant.another()
                found = assistant.help(state, draft)
            counted = [one for one in assistant.evidence if uncounted.isdisjoint(one.lines)]
            noticed = self._noticed.message(state, counted, ideas)
            return {**found, **board.news(assistant.evidence)}, noticed

        return Look(run, board)

    def still_holds(self, look: Look) -> bool:
        """False once the client has changed their mind about help: what the look found is void."""
        return look.board is self.board
