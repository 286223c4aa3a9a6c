"""A small notation for cues over tokens, and its matching. Knows no language and no cue.

A pattern is elements apart by spaces. `a|b` is a token whose form or lemma is a or b, `@VERB` one with that part of
speech, `=word` one with exactly that form, `+Feature=Value` one with that morphology, `a|b&@VERB` one that is both; a
final `?` makes an element optional, `~` stands for up to two tokens that do not negate, `...` for any number of any
tokens, `!a|b` refuses what comes next, and a leading `^` keeps the cue to the first token.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from nlp.language.parsing import Token

_NEGATIONS = frozenset(("not", "n't", "never", "no", "ne", "n'", "pas", "plus", "jamais", "sans", "without", "rien"))
_ELIDED = {
    "j'": "je", "m'": "me", "t'": "te", "s'": "se", "c'": "ce", "l'": "le", "qu'": "que", "d'": "de", "n'": "ne",
    "'ve": "have", "'d": "would", "'m": "be", "'re": "be", "n't": "not", "'ll": "will", "cannot": "can",
    "nt": "not", "ve": "have", "ca": "can", "wo": "will",
}  # fmt: skip
_LONGEST_GAP = 2
_LONGEST_STRETCH = 40

Keys = frozenset[str]
"""All that an element may ask of a token: its forms as they are, `=form`, `@PART`, `+Feature=Value`."""


@dataclass(frozen=True, slots=True)
class _Element:
    demands: tuple[Keys, ...]
    optional: bool = False
    refused: bool = False
    longest: int = 1
    negates: bool = True

    def accepts(self, token: Keys) -> bool:
        if not self.negates and not _NEGATIONS.isdisjoint(token):
            return False
        return not any(keys.isdisjoint(token) for keys in self.demands)


@dataclass(frozen=True, slots=True)
class Pattern:
    """A compiled cue. `source` is its notation, for messages of tests and for reading."""

    source: str
    elements: tuple[_Element, ...]
    needed: tuple[Keys, ...]
    opens: bool = False

    def matches_at(self, tokens: Sequence[Token], position: int) -> bool:
        """True when the cue starts at that token."""
        return (position == 0 or not self.opens) and _match(self.elements, [_keys(token) for token in tokens], position)

    def first(self, tokens: Sequence[Keys], all_keys: Keys) -> int | None:
        """Index of the first of the tokens, given by their keys, where the cue matches; `all_keys` is their union."""
        if any(keys.isdisjoint(all_keys) for keys in self.needed):
            return None
        last = 1 if self.opens else len(tokens)
        return next((here for here in range(last) if _match(self.elements, tokens, here)), None)


def compile_pattern(source: str) -> Pattern:
    """Read the notation. Raises ValueError for an empty pattern."""
    parts = source.removeprefix("^").split()
    if not parts:
        raise ValueError("A pattern needs at least one element.")
    elements = tuple(_element(part) for part in parts)
    needed = tuple(keys for one in elements if not (one.optional or one.refused) for keys in one.demands)
    return Pattern(source, elements, needed, opens=source.startswith("^"))


def compile_all(sources: Iterable[str]) -> tuple[Pattern, ...]:
    """Compile patterns in order."""
    return tuple(compile_pattern(source) for source in sources)


def find(patterns: Iterable[Pattern], tokens: Sequence[Token]) -> int | None:
    """Index of the token where one of the patterns first matches; None when none does."""
    return find_prepared(patterns, prepare(tokens))


def prepare(tokens: Sequence[Token]) -> tuple[list[Keys], Keys]:
    """What `find_prepared` reads, once for any number of searches in the same tokens."""
    keys = [_keys(token) for token in tokens]
    return keys, frozenset().union(*keys)


def find_prepared(patterns: Iterable[Pattern], prepared: tuple[list[Keys], Keys]) -> int | None:
    """As `find`, in tokens that `prepare` has read."""
    keys, all_keys = prepared
    for pattern in patterns:
        position = pattern.first(keys, all_keys)
        if position is not None:
            return position
    return None


def find_earliest(patterns: Iterable[Pattern], prepared: tuple[list[Keys], Keys]) -> int | None:
    """Index of the earliest token where any of the patterns matches; None when none does."""
    keys, all_keys = prepared
    found = (pattern.first(keys, all_keys) for pattern in patterns)
    return min((position for position in found if position is not None), default=None)


def forms(token: Token) -> frozenset[str]:
    """What a word of a pattern may equal: the form, the lemma, the full form of an elided word."""
    return frozenset((token.lower, token.lemma, _ELIDED.get(token.lower, token.lower)))


def _keys(token: Token) -> Keys:
    features = [f"+{feature}" for feature in token.morph]
    return forms(token).union((f"={token.lower}", f"@{token.pos}"), features)


def _element(part: str) -> _Element:
    if part == "~":
        return _Element((), optional=True, longest=_LONGEST_GAP, negates=False)
    if part == "...":
        return _Element((), optional=True, longest=_LONGEST_STRETCH)
    if part.startswith("!"):
        return _Element(_alternatives(part[1:]), refused=True)
    return _Element(_alternatives(part.removesuffix("?")), optional=part.endswith("?"))


def _alternatives(part: str) -> tuple[Keys, ...]:
    demands = part.split("&")
    return tuple(frozenset(one if one[:1] in "@+" else one.lower() for one in each.split("|")) for each in demands)


def _match(elements: Sequence[_Element], tokens: Sequence[Keys], position: int) -> bool:
    if not elements:
        return True
    element, rest = elements[0], elements[1:]
    if element.refused:
        refused = position < len(tokens) and element.accepts(tokens[position])
        return not refused and _match(rest, tokens, position)
    if element.optional and _match(rest, tokens, position):
        return True
    for taken in range(element.longest):
        here = position + taken
        if here >= len(tokens) or not element.accepts(tokens[here]):
            return False
        if _match(rest, tokens, here + 1):
            return True
    return False
