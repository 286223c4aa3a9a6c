"""What was typed in a rehearsal and who may read it, from when: against this the leaks are found.

Each private text carries a made-up word of its own, so that it is recognised wherever it turns up.
"""

import json
import secrets
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

LETTERS = "bcdfghjklmnpqrstvwxz"
"""Only consonants: no word of any language, and nothing that Markdown would escape."""

SHORTEST_TEXT = 12
"""Characters below which a typed text could turn up by chance."""

ALWAYS = float("-inf")
NEVER = float("inf")

CARRIED = "a carried subject"
"""The one kind of text that everyone reads on their panel, and only its owner in what they take away."""

Ballot = tuple[str, int, int, int]


def new_word() -> str:
    return "".join(secrets.choice(LETTERS) for _ in range(14))


@dataclass
class Secret:
    """A word that only some may read; `readers` maps a person's id to the moment from which they may."""

    word: str
    kind: str
    owner: str
    readers: dict[str, float]

    @cached_property
    def on_the_wire(self) -> str:
        """The word as it stands in a message."""
        return json.dumps(self.word, ensure_ascii=False)[1:-1]

    def may_be_read(self, person: str, at: float) -> bool:
        return self.readers.get(person, NEVER) <= at


@dataclass
class Ledger:
    """What a rehearsal must find where it belongs, and nowhere else. Times are monotonic seconds."""

    secrets: list[Secret] = field(default_factory=list)
    typed: set[str] = field(default_factory=set)
    ballots: dict[str, set[Ballot]] = field(default_factory=dict)
    votes_shown_at: float = NEVER
    ratings: dict[str, tuple[int, int, int]] = field(default_factory=dict)
    facilitator: str = ""
    cofacilitator: str = ""
    client: str = ""

    def plant_carried(self, text: str, owner: str) -> str:
        """A subject that all may read now, and that its owner alone takes away."""
        return self.plant(CARRIED, text, owner)

    def plant(self, kind: str, text: str, owner: str, *readers: str) -> str:
        """The text with a new word in it, which `owner` and `readers` alone may read."""
        word = new_word()
        self.keep(kind, word, owner, *readers)
        return f"{text} ({word})"

    def keep(self, kind: str, word: str, *readers: str) -> None:
        """A text that is its own word: a spoken line, the secret of a link. The first reader is its owner."""
        owner = readers[0] if readers else ""
        self.secrets.append(Secret(word, kind, owner, dict.fromkeys(readers, ALWAYS)))

    def disclose(self, kind: str, owners: Iterable[str], readers: Iterable[str]) -> None:
        """From now on `readers` may read what `owners` wrote of this kind. Say so before it is shown."""
        now, whose, whom = time.monotonic(), set(owners), list(readers)
        for secret in self.secrets:
            if secret.kind == kind and secret.owner in whose:
                secret.readers = {**dict.fromkeys(whom, now), **secret.readers}

    def show_votes(self) -> None:
        """From now on the sums of the votes may be seen."""
        self.votes_shown_at = time.monotonic()

    def words(self) -> list[tuple[str, str]]:
        """(kind, words) of everything that must be nowhere once the session is erased."""
        texts = [("a typed text", text) for text in sorted(self.typed) if len(text) >= SHORTEST_TEXT]
        return [*((secret.kind, secret.word) for secret in self.secrets), *texts]


class UnmarkedLedger(Ledger):
    """For a session that people watch: the texts stay as they are written."""

    def plant(self, kind: str, text: str, owner: str, *readers: str) -> str:
        return text
