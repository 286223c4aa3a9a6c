"""A small notation for cues over tokens, and its matching. Knows no language and no cue.

A pattern is elements apart by spaces. `a|b` is a token whose form or lemma is a or b, `@VERB` one with that part of
speech, `=word` one with exactly that form, `+Feature=Value` one with that morphology; a final `?` makes an element
optional, `~` stands for up to two tokens that do not negate, and `!a|b` refuses what comes next.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from nlp.language.parsing import Token

_NEGATIONS = {"not", "n't", "never", "no", "ne", "n'", "pas", "plus", "jamais", "sans", "without", "rien"}
_ELIDED = {
    "j'": "je", "m'": "me", "t'": "te", "s'": "se", "c'": "ce", "l'": "le", "qu'": "que", "d'": "de", "n'": "ne",
    "'ve": "have", "'d": "would", "'m": "be", "'re": "be", "n't": "not", "'ll": "will", "cannot": "can",
}  # fmt: skip
_LONGEST_GAP = 2

Test = Callable[[Token], bool]


@dataclass(frozen=True, slots=True)
class _Element:
    test: Test
    optional: bool = False
    refused: bool = False
    longest: int = 1


@dataclass(frozen=True, slots=True)
class Pattern:
    """A compiled cue. `source` is its notation, for messages of tests and for reading."""

    source: str
    elements: tuple[_Element, ...]

    def matches_at(self, tokens: Sequence[Token], position: int) -> bool:
        """True when the cue starts at that token."""
        return _match(self.elements, tokens, position)


def compile_pattern(source: str) -> Pattern:
    """Read the notation. Raises ValueError for an empty pattern."""
    if not source.strip():
        raise ValueError("A pattern needs at least one element.")
    return Pattern(source, tuple(_element(part) for part in source.split()))


def compile_all(sources: Iterable[str]) -> tuple[Pattern, ...]:
    """Compile patterns in order."""
    return tuple(compile_pattern(source) for source in sources)


def find(patterns: Iterable[Pattern], tokens: Sequence[Token]) -> int | None:
    """Index of the token where one of the patterns first matches; None when none does."""
    for pattern in patterns:
        for position in range(len(tokens)):
            if pattern.matches_at(tokens, position):
                return position
    return None


def forms(token: Token) -> frozenset[str]:
    """What a word of a pattern may equal: the form, the lemma, the full form of an elided word."""
    return frozenset((token.lower, token.lemma, _ELIDED.get(token.lower, token.lower)))


def _element(part: str) -> _Element:
    if part == "~":
        return _Element(lambda token: not (_NEGATIONS & forms(token)), optional=True, longest=_LONGEST_GAP)
    if part.startswith("!"):
        return _Element(_any(part[1:]), refused=True)
    if part.endswith("?"):
        return _Element(_any(part[:-1]), optional=True)
    return _Element(_any(part))


def _any(alternatives: str) -> Test:
    tests = [_one(alternative) for alternative in alternatives.split("|")]
    return lambda token: any(test(token) for test in tests)


def _one(alternative: str) -> Test:
    sign, rest = alternative[:1], alternative[1:]
    if sign == "@":
        return lambda token: token.pos == rest
    if sign == "=":
        return lambda token: token.lower == rest
    if sign == "+":
        return lambda token: rest in token.morph
    word = alternative.lower()
    return lambda token: word in forms(token)


def _match(elements: tuple[_Element, ...], tokens: Sequence[Token], position: int) -> bool:
    if not elements:
        return True
    element, rest = elements[0], elements[1:]
    if element.refused:
        refused = position < len(tokens) and element.test(tokens[position])
        return not refused and _match(rest, tokens, position)
    if element.optional and _match(rest, tokens, position):
        return True
    for taken in range(element.longest):
        here = position + taken
        if here >= len(tokens) or not element.test(tokens[here]):
            return False
        if _match(rest, tokens, here + 1):
            return True
    return False
