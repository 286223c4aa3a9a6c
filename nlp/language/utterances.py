"""Sentences of one speaker across lines: what a pause cut in two is read as one, a line that runs on as several.

A recogniser's lines are not sentences, and often have no punctuation. Every offset can be traced to the lines.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Generic, Protocol, TypeVar

from nlp.language.continuation import breaks_off, goes_on
from nlp.language.loading import Language
from nlp.language.parsing import Token
from nlp.language.runs import runs
from nlp.language.sentences import Sentence, one_sentence, sentences

__all__ = ["SHORT_PAUSE", "THINKING_PAUSE", "Speech", "SpokenSentence", "Utterance", "spoken_sentences"]

SHORT_PAUSE = 2.0
"""Seconds within which a speaker goes on with what might have been a whole sentence; later, someone may have asked."""

THINKING_PAUSE = 5.0
"""Seconds within which a speaker goes on with a sentence that cannot have ended ("i have been trying to")."""

_MOST_LINES = 3
_GREETINGS = 10  # sentences, at most, that say nothing yet
_FEWEST_WORDS = 4
_SECONDS_A_WORD = 0.4
_UNFINISHED = ("...", "…")
_FINAL = (".", "!", "?")
_CLOSING = " \"'»”’)"


class Utterance(Protocol):
    """A line of one speaker: begun at `at` seconds of the session, ended at `end` where that is known.

    One that `stands_alone`, such as a note, neither goes on in the next line nor continues the one before.
    """

    @property
    def id(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def at(self) -> float: ...
    @property
    def end(self) -> float | None: ...
    @property
    def stands_alone(self) -> bool: ...


Said = TypeVar("Said", bound=Utterance)
Said_co = TypeVar("Said_co", bound=Utterance, covariant=True)


@dataclass(frozen=True, slots=True, eq=False)
class _Piece(Generic[Said_co]):
    """What punctuation cuts out of one line; `order` is its place among all that was said."""

    line: Said_co
    order: tuple[float, int, int]
    sentence: Sentence
    open: bool


@dataclass(frozen=True, slots=True, eq=False)
class SpokenSentence(Generic[Said_co]):
    """What was said in one go: a part of one line, or parts of two or three that follow each other.

    `text` is the words as they stand in the lines, one blank between lines, and `runs` its tokens, clause by clause
    where nothing but a new subject tells that a sentence begins, with offsets in `text`. It `asks` when it ends with
    a question mark.
    """

    text: str
    runs: tuple[tuple[Token, ...], ...]
    asks: bool
    pieces: tuple[_Piece[Said_co], ...]
    parts: tuple[tuple[Said_co, int, int], ...]
    """The lines it comes from, each with the offset of its part in the line and in `text`."""

    def origin(self, start: int, end: int) -> tuple[tuple[Said_co, ...], int, int]:
        """The lines that a span of `text` comes from, its start in the first of them and its end in the last."""
        places = [place for _, _, place in self.parts]
        first, last = bisect_right(places, start) - 1, bisect_right(places, end - 1) - 1
        lines = tuple(line for line, _, _ in self.parts[first : last + 1])
        return lines, start + self._shift(first), end + self._shift(last)

    def _shift(self, index: int) -> int:
        _, in_line, in_text = self.parts[index]
        return in_line - in_text


class Speech(Generic[Said]):
    """The sentences of one speaker, kept up to date line by line; a line costs the same however many came before."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self._sentences: list[SpokenSentence[Said]] = []
        self._lines = 0

    @property
    def sentences(self) -> tuple[SpokenSentence[Said], ...]:
        """All of them, in the order in which they were said."""
        return tuple(self._sentences)

    def add(self, line: Said) -> tuple[list[SpokenSentence[Said]], list[SpokenSentence[Said]]]:
        """Put a line where its time says; return the sentences that are no more, and the new ones.

        Raises PipelineMissing.
        """
        self._lines += 1
        pieces = _pieces(line, self._lines, self._language)
        if not pieces:
            return [], []
        where = bisect_right(self._sentences, pieces[0].order, key=_order)
        around = slice(max(0, where - 1), where + 1)
        old = self._sentences[around]
        all_pieces = sorted((*(piece for one in old for piece in one.pieces), *pieces), key=lambda piece: piece.order)
        now = self._joined(all_pieces, old)
        self._sentences[around] = now
        return [one for one in old if one not in now], [one for one in now if one not in old]

    def forget(self, line_ids: Collection[str]) -> tuple[list[SpokenSentence[Said]], list[SpokenSentence[Said]]]:
        """Drop lines; return the sentences that are no more, and what other lines leave of them."""
        kept, gone, new = [], [], []
        for sentence in self._sentences:
            left = [piece for piece in sentence.pieces if piece.line.id not in line_ids]
            if len(left) == len(sentence.pieces):
                kept.append(sentence)
            else:
                gone.append(sentence)
                new += self._joined(left, ())
        self._sentences = sorted((*kept, *new), key=_order)
        return gone, new

    def is_early(self, sentence: SpokenSentence[Said], rank: int) -> bool:
        """True when fewer than `rank` sentences that say something were said before this one."""
        before = bisect_right(self._sentences, _order(sentence), key=_order) - 1
        if before > _GREETINGS + rank:
            return False
        return sum(len(earlier.text.split()) >= _FEWEST_WORDS for earlier in self._sentences[:before]) < rank

    def _joined(
        self, pieces: Sequence[_Piece[Said]], known: Sequence[SpokenSentence[Said]]
    ) -> list[SpokenSentence[Said]]:
        by_pieces = {one.pieces: one for one in known}
        groups: list[tuple[_Piece[Said], ...]] = []
        for piece in pieces:
            if groups and _belongs(groups[-1], piece, self._language):
                groups[-1] += (piece,)
            else:
                groups.append((piece,))
        return [by_pieces.get(group) or _sentence(group, self._language) for group in groups]


def spoken_sentences(lines: Iterable[Said], language: Language) -> tuple[SpokenSentence[Said], ...]:
    """The sentences of one speaker's lines, in time order. Raises PipelineMissing."""
    speech: Speech[Said] = Speech(language)
    for line in sorted(lines, key=lambda line: line.at):
        speech.add(line)
    return speech.sentences


def _order(sentence: SpokenSentence[Said]) -> tuple[float, int, int]:
    return sentence.pieces[0].order


def _pieces(line: Said, arrival: int, language: Language) -> list[_Piece[Said]]:
    found = sentences(line.text, language)
    return [
        _Piece(
            line,
            (line.at, arrival, number),
            sentence,
            open=not line.stands_alone and _is_open(line.text[: sentence.end], last=number == len(found)),
        )
        for number, sentence in enumerate(found, start=1)
    ]


def _is_open(text: str, *, last: bool) -> bool:
    """True when nothing says that the sentence that ends this text has ended."""
    ending = text.rstrip(_CLOSING)
    return ending.endswith(_UNFINISHED) or (last and not ending.endswith(_FINAL))


def _belongs(group: Sequence[_Piece[Said]], piece: _Piece[Said], language: Language) -> bool:
    """True when a piece continues the sentence that the group has begun."""
    last = group[-1]
    lines = {part.line.id for part in (*group, piece)}
    if not last.open or piece.line.stands_alone or len(lines) > _MOST_LINES:
        return False
    pause = _pause(last.line, piece.line)
    before, after = last.sentence.tokens, piece.sentence.tokens
    if breaks_off(before, after, language):
        return pause <= THINKING_PAUSE
    return pause <= SHORT_PAUSE and goes_on(after, language)


def _pause(before: Utterance, after: Utterance) -> float:
    """Seconds of silence between two lines; where the end is not known, people say some 150 words a minute."""
    if before.id == after.id:
        return 0.0
    ended = before.at + _SECONDS_A_WORD * len(before.text.split()) if before.end is None else before.end
    return after.at - ended


def _sentence(pieces: tuple[_Piece[Said], ...], language: Language) -> SpokenSentence[Said]:
    """The sentence that these pieces are together, read again where there are several."""
    spans: list[tuple[Said, int, int]] = []
    for piece in pieces:
        line, start, end = piece.line, piece.sentence.start, piece.sentence.end
        if spans and spans[-1][0].id == line.id:
            spans[-1] = (line, spans[-1][1], end)
        elif spans:
            # Nothing is left out between two lines, fillers included: a quotation is the words as they were said.
            spans[-1] = (*spans[-1][:2], len(spans[-1][0].text.rstrip()))
            spans.append((line, len(line.text) - len(line.text.lstrip()), end))
        else:
            spans.append((line, start, end))
    parts, text = [], ""
    for line, start, end in spans:
        text += " " if text else ""
        parts.append((line, start, len(text)))
        text += line.text[start:end]
    read = _moved(pieces[0].sentence) if len(pieces) == 1 else one_sentence(text, language)[0]
    return SpokenSentence(text, tuple(runs(read.tokens, language)), read.asks, pieces, tuple(parts))


def _moved(sentence: Sentence) -> Sentence:
    """The same sentence with offsets counted from its own beginning."""
    by = sentence.start
    tokens = tuple(replace(token, start=token.start - by, end=token.end - by) for token in sentence.tokens)
    return Sentence(0, sentence.end - by, tokens, sentence.asks)
