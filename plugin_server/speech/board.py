"""What the client's panel has of their own words: each look at them tells only what is new and what is gone."""

from collections.abc import Iterable, Iterator
from typing import Any

from nlp.need.evidence import Evidence


def name_of(found: Evidence) -> str:
    """A quotation is known by where it starts: it may grow while its sentence goes on."""
    return f"{found.lines[0]}-{found.start}"


class Board:
    """One thread at a time asks for news; `unknown` may be said from any, at any moment."""

    def __init__(self, numbers: Iterator[int]) -> None:
        self._numbers = numbers
        self._told: dict[str, Evidence] | None = None

    def unknown(self) -> None:
        """A panel has come that knows nothing yet: the next news is everything."""
        self._told = None

    def news(self, evidence: Iterable[Evidence]) -> dict[str, Any]:
        """What is new or has grown, what is gone (by name), and whether this is all there is; numbered in order."""
        now = {name_of(found): found for found in evidence}
        told, self._told = self._told, now
        before = told or {}
        return {
            "number": next(self._numbers),
            "whole": told is None,
            "evidence": [{"id": name, **_shown(found)} for name, found in now.items() if before.get(name) != found],
            "gone": [name for name in before if name not in now],
        }


def added_up(news: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """What a panel has after these news, in whatever order they came."""
    board: dict[str, dict[str, Any]] = {}
    for one in sorted(news, key=lambda body: int(body["number"])):
        kept = {} if one["whole"] else {name: found for name, found in board.items() if name not in one["gone"]}
        board = kept | {str(found["id"]): found for found in one["evidence"]}
    return list(board.values())


def _shown(found: Evidence) -> dict[str, Any]:
    return {"quote": found.quote, "kind": found.kind, "at": found.at, "source": found.source}
