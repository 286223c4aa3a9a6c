"""What differs between two wordings, as the words themselves: from subject to need, between mirrors and need.

Never a number and never a judgement: far apart and close together are for the reader to see.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from nlp.language.loading import Language
from nlp.language.parsing import Token
from nlp.language.sentences import sentences

Span = tuple[int, int]
"""From the first character of a run of words to after its last, in its own text."""

_TELLING = {"NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM", "INTJ"}
_LIGHT: dict[Language, frozenset[str]] = {
    "en": frozenset((
        "be", "have", "do", "can", "will", "would", "should", "could", "very", "really", "just", "also", "so", "then",
        "because", "when", "why", "how", "where", "there", "here", "need", "hear",
    )),
    "fr": frozenset((
        "être", "avoir", "faire", "pouvoir", "devoir", "falloir", "aller", "très", "bien", "aussi", "alors", "donc",
        "ne", "plus", "parce", "quand", "pourquoi", "comment", "où", "y", "là", "besoin", "entendre",
    )),
}  # fmt: skip
# Who acts, and whether it is so, is what moves most on the way from a subject to a need.
_PERSONS: dict[Language, dict[str, str]] = {
    "en": {
        **dict.fromkeys(("i", "me", "my", "mine", "myself"), "i"),
        **dict.fromkeys(("we", "us", "our", "ours", "ourselves"), "we"),
        **dict.fromkeys(("they", "them", "their", "he", "him", "his", "she", "her"), "they"),
        **dict.fromkeys(("not", "n't", "never", "nobody", "nothing"), "not"),
    },
    "fr": {
        **dict.fromkeys(("je", "j'", "me", "m'", "moi", "mon", "ma", "mes"), "je"),
        **dict.fromkeys(("nous", "notre", "nos"), "nous"),
        **dict.fromkeys(("ils", "elles", "il", "elle", "leur", "leurs", "eux", "lui"), "ils"),
        **dict.fromkeys(("pas", "jamais", "personne", "rien"), "pas"),
        "on": "on",
    },
}


@dataclass(frozen=True, slots=True)
class Moved:
    """What moved from one wording to the next: `gone` are spans of the earlier text, `new` spans of the later one."""

    gone: tuple[Span, ...]
    new: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Apart:
    """How mirrors stand to the need and to each other.

    `own` has, for each mirror in its order, the spans of its words that the need has not; `unsaid` the spans of the
    need that no mirror has; `shared` the words, as first written, that two mirrors or more have.
    """

    own: tuple[tuple[Span, ...], ...]
    unsaid: tuple[Span, ...]
    shared: tuple[str, ...]


def what_moved(before: str, after: str, language: Language) -> Moved:
    """The telling words of each text that the other has not, neighbours together. Raises PipelineMissing."""
    earlier, later = (_Wording(text, language, _PERSONS[language]) for text in (before, after))
    return Moved(gone=earlier.spans(later.said), new=later.spans(earlier.said))


def how_apart(need: str, mirrors: Sequence[str], language: Language) -> Apart:
    """The words in which the mirrors and the need differ, and those that mirrors share. Raises PipelineMissing.

    A mirror's "you" is the need's "I", so who acts is not compared here.
    """
    wanted, *heard = (_Wording(text, language, {}) for text in (need, *mirrors))
    all_heard = frozenset[str]().union(*(mirror.said for mirror in heard))
    times = Counter(key for mirror in heard for key in mirror.said)
    shared = (key for key, count in times.items() if count > 1)
    return Apart(
        own=tuple(mirror.spans(wanted.said) for mirror in heard),
        unsaid=wanted.spans(all_heard),
        shared=tuple(next(mirror.form(key) for mirror in heard if key in mirror.said) for key in shared),
    )


class _Wording:
    """One text, its words read once."""

    def __init__(self, text: str, language: Language, persons: Mapping[str, str]) -> None:
        self._text = text
        tokens = (token for sentence in sentences(text, language) for token in sentence.tokens)
        self._words = tuple((_key(token, _LIGHT[language], persons), token) for token in tokens)
        self.said = frozenset(key for key, _ in self._words if key)

    def spans(self, known: frozenset[str]) -> tuple[Span, ...]:
        """Where the telling words stand that are not known; neighbours, and what little is between them, as one."""
        found: list[Span] = []
        goes_on = False
        for key, token in self._words:
            if key and key not in known:
                found = [*found[:-1], (found[-1][0], token.end)] if goes_on else [*found, (token.start, token.end)]
            goes_on = bool(key) and key not in known
        return tuple(found)

    def form(self, key: str) -> str:
        return next(self._text[token.start : token.end] for found, token in self._words if found == key)


def _key(token: Token, light: frozenset[str], persons: Mapping[str, str]) -> str:
    """What a token is compared by: who it stands for, its lemma, or "" where it tells nothing."""
    if token.lower in persons:
        return persons[token.lower]
    tells = token.pos in _TELLING and not {token.lemma, token.lower} & light
    return token.lemma if tells else ""
