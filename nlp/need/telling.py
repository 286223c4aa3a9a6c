"""An order for reading quotations: first what may best help the client to word their need. No score is ever shown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from nlp.language.loading import Language
from nlp.need.cues import Kind
from nlp.need.evidence import Evidence, EvidenceBoard, Line

__all__ = ["Told", "Turn", "evidence_of", "most_telling"]

_WEIGHT: dict[Kind, float] = {
    "need": 3.0,
    "difficulty": 2.0,
    "request": 1.8,
    "wanted": 1.9,
    "stake": 1.2,
    "situation": 1.2,
    "feeling": 0.8,
    "tried": 0.6,
    "margin": 0.4,
    "limit": 0.2,
}
_FIRST_PERSON = frozenset(("i", "my", "me", "we", "our", "je", "j", "mon", "ma", "mes", "m", "moi", "nous", "on"))
_WORD = re.compile(r"[^\W_]+")
_ENOUGH_WORDS = 7
_MANY_WORDS = 22
_EARLINESS = 1.0
_HALF_WAY = 4
_OWN = 0.4


class Turn(NamedTuple):
    """Something said in a session, by its client or by a consultant."""

    role: Literal["client", "consultant"]
    text: str


@dataclass(frozen=True, slots=True)
class Told:
    """A quotation of a kind, and the index of the turn in which it begins."""

    kind: Kind
    text: str
    turn: int


def most_telling(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """The same quotations, those first that would best help the client to word their need.

    A need already half worded comes before all else, then what is hard and what it is about: said early, in the
    first person, in a whole sentence. People come to their point at once (the first three sentences of a client are
    hard to beat as a summary of what they later write).
    """
    in_time = sorted(evidence, key=lambda quotation: quotation.at)
    ranked = sorted(range(len(in_time)), key=lambda place: -_worth(in_time[place], place))
    return tuple(in_time[place] for place in ranked)


def evidence_of(turns: Sequence[Turn | tuple[str, str]], language: Language) -> tuple[Told, ...]:
    """The quotations of the client in a conversation, most telling first. What others say is not read.

    Two turns of the client in a row may hold one sentence: each part then stands with its own turn. Raises
    PipelineMissing.
    """
    board = EvidenceBoard(language)
    for index, (role, text) in enumerate(turns):
        if role == "client":
            goes_on = index + 1 < len(turns) and turns[index + 1][0] == "client"
            # A turn a minute: it ends where the client's next begins, or long before it when someone else speaks.
            board.add(Line(str(index), text, 60.0 * index, "said", end=60.0 * (index + goes_on)))
    return tuple(told for one in most_telling(board.evidence) for told in _by_turn(one, turns))


def _by_turn(quotation: Evidence, turns: Sequence[Turn | tuple[str, str]]) -> Iterator[Told]:
    """The parts of a quotation, each verbatim in its own turn: a sentence may go on in the speaker's next."""
    first, last = quotation.lines[0], quotation.lines[-1]
    for line in quotation.lines:
        text = turns[int(line)][1]
        start = quotation.start if line == first else 0
        end = quotation.end if line == last else len(text)
        yield Told(quotation.kind, text[start:end].strip(), int(line))


def _worth(quotation: Evidence, place: int) -> float:
    words = _WORD.findall(quotation.quote.lower())
    early = _EARLINESS * _HALF_WAY / (_HALF_WAY + place)
    own = _OWN * (not _FIRST_PERSON.isdisjoint(words))
    whole = min(len(words), _ENOUGH_WORDS) / _ENOUGH_WORDS
    long = max(0, len(words) - _MANY_WORDS) / _MANY_WORDS
    return (_WEIGHT[quotation.kind] + early + own) * whole - long
