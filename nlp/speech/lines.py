"""From the words of a piece to lines: where the speaker paused, or ended a sentence and took breath."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from nlp.speech.pieces import Part, Piece
from nlp.speech.speech import SpokenLine, Word

PAUSE = 0.7
"""Seconds of silence that part two lines in the middle of a sentence; after its end a breath is enough."""

_REACH = 1.0
_ENDINGS = (".", "?", "!", "…")


def lines_of(piece: Piece, words: Sequence[Word]) -> list[SpokenLine]:
    """The lines of a piece, with the times of the speech that it comes from."""
    lines: list[tuple[Part, Part, list[Word]]] = []
    for number, said in _by_part(piece, words):
        part, placed = piece.parts[number], _placed(piece.parts[number], said)
        if not lines or _parts_lines(lines[-1][1], part, lines[-1][2][-1]):
            lines.append((part, part, placed))
        else:
            lines[-1] = lines[-1][0], part, [*lines[-1][2], *placed]
    return [_line(first.start, last.end, said) for first, last, said in lines]


def _by_part(piece: Piece, words: Sequence[Word]) -> list[tuple[int, list[Word]]]:
    """The words of each stretch of voice that has some, in order, with the times of the speech."""
    found: list[tuple[int, list[Word]]] = []
    for word in words:
        number = piece.place((word.start + word.end) / 2)[0]
        if not found or number > found[-1][0]:
            found.append((number, []))
        start, end = (piece.place(moment)[1] for moment in (word.start, word.end))
        found[-1][1].append(replace(word, start=start, end=end))
    return found


def _placed(part: Part, words: list[Word]) -> list[Word]:
    """The words inside their stretch, one after another. The first and the last reach to its edges: where a voice
    begins and ends is known better than where the model looked."""
    placed: list[Word] = []
    for word in words:
        start = max(part.within(word.start), placed[-1].end if placed else part.start)
        placed.append(replace(word, start=start, end=max(start, part.within(word.end))))
    if placed[0].start - part.start < _REACH:
        placed[0] = replace(placed[0], start=part.start)
    if part.end - placed[-1].end < _REACH:
        placed[-1] = replace(placed[-1], end=max(placed[-1].end, part.end))
    return placed


def _parts_lines(before: Part, after: Part, word: Word) -> bool:
    return after.start - before.end >= PAUSE or word.text.rstrip("\"'»”) ").endswith(_ENDINGS)


def _line(start: float, end: float, words: list[Word]) -> SpokenLine:
    """The line begins and ends with the voice, which the model need not have followed to its end."""
    confidence = sum(word.confidence for word in words) / len(words)
    return SpokenLine(start, end, " ".join(word.text for word in words), tuple(words), min(1.0, confidence))
