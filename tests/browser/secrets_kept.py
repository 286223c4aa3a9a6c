"""What is protected in the story, and who may have it in their browser from which moment on."""

import json

from plugin_server.method.guidance import guidance
from tests.browser.panels import Group, Person

CLIENT, CONSULTANT, FACILITATOR = frozenset({"client"}), frozenset({"consultant1"}), frozenset({"facilitator"})
TOLD_TO_BOTH = CLIENT | CONSULTANT
EVERYONE = frozenset({"facilitator", "cofacilitator", "client", "consultant1", "observer"})

Readers = dict[str, frozenset[str]]
"""From which moment on who may read it; "" is the beginning."""

A_VOTE_OF_MINE = '"my_vote":{'
A_SIGN = '"signals":[{'
"""As they travel: what holds them is in everyone's view, empty for all but its reader."""


class Secrets:
    """Looks, at each moment, for what must not be there: on the screens, and in what the server sent."""

    def __init__(self, group: Group) -> None:
        texts = group.texts
        self._group = group
        self._readers: dict[str, Readers] = {
            A_VOTE_OF_MINE: {"": CONSULTANT},
            texts["advice"]: {"": CONSULTANT, "4b-given": TOLD_TO_BOTH},
            texts["feeling"]: {"": CONSULTANT},
            texts["note"]: {"": CLIENT},
            texts["resonance"]: {"": CONSULTANT},
            texts["mirrors"][0]: {"": CONSULTANT, "3-mirrors": TOLD_TO_BOTH, "3-need": EVERYONE},
            texts["gifts"][0]: {"": TOLD_TO_BOTH},
            texts["action"]: {"": CLIENT, "5-agreed": TOLD_TO_BOTH},
            A_SIGN: {"": FACILITATOR},
            guidance(group.language)["signals"]["more"]["told"]: {"": FACILITATOR},
        }
        self._reached = {""}
        self._read: set[str] = set()

    def betrayed(self, moment: str) -> list[str]:
        """Who has before them, or was sent, what they may not read."""
        self._reached.add(moment)
        found = []
        for part, person in self._group.people.items():
            there = words_of(person) + "".join(person.received)
            for text, readers in self._readers.items():
                if text in there or json.dumps(text)[1:-1] in there:
                    if part in self._may_read(readers):
                        self._read.add(text)
                    else:
                        found.append(f"{moment}: {part} has “{text}”")
        return found

    def never_read(self) -> set[str]:
        """A secret that did not reach its own reader proves nothing."""
        return set(self._readers) - self._read

    def _may_read(self, readers: Readers) -> frozenset[str]:
        return [who for moment, who in readers.items() if moment in self._reached][-1]


def words_of(person: Person) -> str:
    """All the words of a page, those in its fields included."""
    words: str = person.page.evaluate(
        "[document.body.textContent, ...[...document.querySelectorAll('input, textarea')].map(e => e.value)].join(' ')"
    )
    return words
