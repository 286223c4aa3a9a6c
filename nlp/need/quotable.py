"""Which spans of a sentence are worth giving back to the client, and as what. By the cues; the words are theirs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from nlp.language.loading import Language
from nlp.language.parsing import Token
from nlp.language.runs import has_finite_verb
from nlp.language.utterances import SpokenSentence, Utterance
from nlp.need.clauses import Clause, clauses
from nlp.need.cues import ASIDES, GREETINGS, KINDS, OTHERS, SELVES, Kind
from nlp.need.patterns import find, find_earliest, prepare

_FEWEST_WORDS = 2
_SPLITS_FROM = 4
_SUBSTANTIVE = 5
_ASKED: tuple[Kind, ...] = ("limit", "request", "need")
"""What a client may say in a question, or to the listeners."""
_DEPENDENT = frozenset(
    (
        "because",
        "cause",
        "since",
        "if",
        "so",
        "otherwise",
        "parce",
        "car",
        "puisque",
        "pour",
        "afin",
        "si",
        "s'",
        "sans",
    )
)
"""A clause that opens with one of these says more of the clause before it."""

Span = tuple[int, int, Kind]


@dataclass(frozen=True, slots=True)
class _Part:
    """Clauses next to each other that are quoted together; no kind where no cue was seen."""

    tokens: tuple[Token, ...]
    kind: Kind | None


def quotable(sentence: SpokenSentence[Utterance], language: Language, *, early: bool) -> Iterator[Span]:
    """The spans of the sentence's text to quote, in order and apart.

    Where clauses of one sentence are of different kinds each is quoted for itself, else the sentence is quoted whole.
    `early` when the client has only begun: there, what happens to them is quoted even without a cue.
    """
    for run in sentence.runs:
        parts = _parts(clauses(run, language), language, asks=sentence.asks)
        if early and not sentence.asks and not any(part.kind for part in parts):
            parts = [_Part(part.tokens, "situation") for part in parts if _tells(part.tokens, language)]
        for part in parts:
            if part.kind is not None:
                yield part.tokens[0].start, part.tokens[-1].end, part.kind


def _parts(all_clauses: Sequence[Clause], language: Language, *, asks: bool) -> list[_Part]:
    parts: list[_Part] = []
    apart = True
    for clause in (_after_greeting(clause, language) for clause in all_clauses):
        words = _words(clause)
        if not words or find(ASIDES[language], words) is not None:
            apart = True
            continue
        kind = _kind(words, language, asks=asks)
        if not apart and not _splits(parts[-1], kind, words):
            before = parts.pop()
            parts.append(_Part(before.tokens + clause, _main(before.kind, kind)))
        else:
            parts.append(_Part(clause, kind))
        apart = False
    return parts


def _after_greeting(clause: Clause, language: Language) -> Clause:
    """ "Hi everyone, my son …" without its greeting; nothing is left of a greeting alone."""
    start = 0
    for index, token in enumerate(clause):
        if token.pos == "PUNCT":
            start = index + 1
        elif token.lower not in GREETINGS[language]:
            break
    else:
        return ()
    return clause[start:]


def _splits(before: _Part, kind: Kind | None, words: Sequence[Token]) -> bool:
    """True when two clauses side by side say things of different kinds, each enough for a quotation of its own."""
    plain = {None, "situation"}
    if before.kind in plain or kind in plain or before.kind == kind or words[0].lower in _DEPENDENT:
        return False
    return min(len(_words(before.tokens)), len(words)) >= _SPLITS_FROM


def _main(first: Kind | None, second: Kind | None) -> Kind | None:
    """What two clauses are together: what the first says, unless it only sets the scene."""
    return second if first is None or (first == "situation" and second is not None) else first


def _kind(words: Sequence[Token], language: Language, *, asks: bool) -> Kind | None:
    """The kind whose cue comes first: the main verb of a clause stands before what depends on it."""
    if len(words) < _FEWEST_WORDS:
        return None
    prepared = prepare(words)
    spoken_to = asks or _to_listeners(words, language)
    found: list[tuple[int, int, Kind]] = []
    for rank, (kind, patterns) in enumerate(KINDS[language]):
        if spoken_to and kind not in _ASKED:
            continue
        position = find_earliest(patterns, prepared)
        if position is not None:
            found.append((len(words) if kind == "situation" else position, rank, kind))
    return min(found)[2] if found else None


def _to_listeners(words: Sequence[Token], language: Language) -> bool:
    """True when the listeners are named, and the client is not before them."""
    for word in words:
        if word.lower in SELVES[language]:
            return False
        if word.lower in OTHERS[language]:
            return True
    return False


def _tells(tokens: Sequence[Token], language: Language) -> bool:
    """True for a plain statement that says something, though no cue tells what it is for."""
    words = _words(tokens)
    return len(words) >= _SUBSTANTIVE and not _to_listeners(words, language) and has_finite_verb(words)


def _words(tokens: Sequence[Token]) -> list[Token]:
    return [token for token in tokens if token.pos not in ("PUNCT", "SPACE")]
