"""From what was typed or said to plain words: the one form in which every rule of this package reads a text.

Plain words are lower case, without accents, one blank apart. English apostrophes are dropped ("dont"), French ones and
all hyphens are blanks ("as tu", "t as"): that is how people type, and how a recogniser writes. "," ":" and "?" stand
alone. Fillers, stammers and quoted words are left out; every word remembers where it stood.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise

from nlp.language.loading import Language

__all__ = ["LONGEST", "Sentence", "sentences"]

LONGEST = 600
"""Characters that are read: a bound keeps the event loop safe whatever is pasted."""

# Quoted words are someone else's, not the speaker's.
_QUOTED = re.compile(r"«[^»]*»|“[^”]*”|\"[^\"]*\"|‘[^‘]*?’(?!\w)|(?<!\w)'[^']*'(?!\w)")
_ONE_WORD = re.compile(r"\W*\w+\W*")
_LETTERS = r"[^\W_][\w\u0300-\u036f]*"
_TOKEN: dict[Language, re.Pattern[str]] = {
    "en": re.compile(rf"{_LETTERS}(?:['’‘ʼ´`]{_LETTERS})*|[,()—–:?？]|(?<=\s)-+(?=\s)|…+|[.!;\n]+"),
    "fr": re.compile(rf"{_LETTERS}|[,()—–:?？]|(?<=\s)-+(?=\s)|…+|[.!;\n]+"),
}
_HESITATIONS = frozenset({"um", "umm", "uh", "uhm", "erm", "er", "hmm", "hm", "mm", "mmm", "euh", "heu", "hum", "beh"})
# "You know", « tu vois »: fillers unless a neighbour makes them a clause ("do you know …", « comment tu vois ça »).
_PHRASES: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"(?<!\bdo )(?<!\bdid )(?<!\bdont )(?<!\bdidnt )(?<!\bif )(?<!\bhow )(?<!\bwhat )(?<!\bthat )(?<!\bwould )"
        r"(?<!\bbecause )(?<!\bwhen )(?<!\bthings )(?<!\beverything )"
        r"\b(?:you know(?! (?:that|what|who|how|why|when|where|if|whether|him|her|it|this|them|about|the|your|any"
        r"|already|exactly|for)\b)|i mean(?! (?:that|it|by)\b)|sort of(?= you| like)|kind of(?= you| like)"
        r"|like (?=like\b|you (?:could|should|might)\b))"
    ),
    "fr": re.compile(
        r"(?<!\bcomment )(?<!\bque )(?<!\bquand )(?<!\bsi )(?<!\bce )(?<!\bqu )(?<!\bouais )(?<!\bou )(?<!\bqui )"
        r"\b(?:(?:tu vois|vous voyez|tu sais|vous savez)(?! (?:que?|qu|ce|cela|ca|la|le|les|l|ton|ta|tes|votre|vos|un"
        r"|une|des|si|comment|pourquoi|qui|quand|ou|deja|toi|d|de|quoi|quelque|encore|bien|pas|plus)\b)|en fait"
        r"|je veux dire(?! que?\b)|genre (?=tu\b|vous\b))"
    ),
}
_NOT_STAMMERS = frozenset({"nous", "vous", "very", "so", "had", "that", "non", "oui", "no", "yes", "tres", "si"})
_LONGEST_STAMMER = 3


@dataclass(frozen=True, slots=True)
class Sentence:
    """The plain words of one sentence.

    `asks` when it ended with a question mark, which is its last word then; `told` when it ended with a full stop.
    """

    text: str
    starts: tuple[int, ...]
    spans: tuple[tuple[int, int], ...]
    asks: bool
    told: bool

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Where, in the original, the plain words stand that `start` to `end` of the plain text touch."""
        first = bisect_right(self.starts, start) - 1
        last = bisect_right(self.starts, max(start, end - 1)) - 1
        return self.spans[first][0], self.spans[last][1]


_Word = tuple[str, int, int]


def sentences(text: str, language: Language) -> tuple[Sentence, ...]:
    """The sentences of the first LONGEST characters of a text, in order; those without a word are left out."""
    bounded = text[:LONGEST]
    unquoted = _QUOTED.sub(_blanked, bounded)
    found: list[Sentence] = []
    words: list[_Word] = []
    left = LONGEST
    for token in _TOKEN[language].finditer(unquoted):
        sign = token.group()
        word = _plain(sign)[:left]
        left -= len(word)
        if word:
            words.append((word, token.start(), token.end()))
        elif sign[0] in ",()—–-" or _is_a_pause(sign, unquoted[token.end() :]):
            words.append((",", token.start(), token.end()))
        elif sign == ":":
            words.append((":", token.start(), token.end()))
        elif sign in "?？":
            words.append(("?", token.start(), token.end()))
            found.extend(_sentence(words, language, told=False))
            words = []
        elif _ends(sign, unquoted, token.end()):
            found.extend(_sentence(words, language, told="." in sign or "!" in sign))
            words = []
    return (*found, *_sentence(words, language, told=False))


def _blanked(found: re.Match[str]) -> str:
    """A quotation as blanks; one quoted word is only named, and stays ("the word “loyal”")."""
    quoted = found.group()
    return quoted if _ONE_WORD.fullmatch(quoted) else " " * len(quoted)


def _plain(sign: str) -> str:
    """The sign as a plain word; empty when it is punctuation."""
    letters = unicodedata.normalize("NFKD", sign.casefold())
    return "".join(letter for letter in letters if letter.isalnum() or letter == "_")


def _is_a_pause(sign: str, rest: str) -> bool:
    """Dots in the middle of a sentence are a hesitation, written."""
    return sign in {"…", "..", "..."} and rest.lstrip()[:1].islower()


def _ends(sign: str, text: str, end: int) -> bool:
    """A full stop inside a word ("N.1", "3.5") ends nothing."""
    return sign != "." or end == len(text) or not text[end].isalnum()


def _sentence(words: list[_Word], language: Language, *, told: bool) -> list[Sentence]:
    asks = bool(words) and words[-1][0] == "?"
    kept = _without_stammers([word for word in words if word[0] not in _HESITATIONS])
    for drop in reversed(list(_PHRASES[language].finditer(" ".join(word for word, _, _ in kept)))):
        before = drop.string[: drop.start()].count(" ")
        del kept[before : before + drop.group().strip().count(" ") + 1]
    kept = _without_loose_commas(kept)
    if not any(word not in {",", ":", "?"} for word, _, _ in kept):
        return []
    starts, at = [], 0
    for word, _, _ in kept:
        starts.append(at)
        at += len(word) + 1
    spans = tuple((start, end) for _, start, end in kept)
    return [Sentence(" ".join(word for word, _, _ in kept), tuple(starts), spans, asks, told)]


def _without_stammers(words: list[_Word]) -> list[_Word]:
    """ "I, I", "je je", "have you have you": what was said last stays."""
    kept: list[_Word] = []
    for word in words:
        kept.append(word)
        for length in range(1, _LONGEST_STAMMER + 1):
            said = [one[0] for one in kept[-length:]]
            if said == [one[0] for one in kept[-2 * length : -length]] and _is_stammer(said):
                del kept[-2 * length : -length]
                break
    return kept


def _is_stammer(said: list[str]) -> bool:
    return not any(word in {",", ":", "?"} or word.isdigit() for word in said) and said[0] not in _NOT_STAMMERS


def _without_loose_commas(words: list[_Word]) -> list[_Word]:
    while words and words[0][0] in {",", ":", "?"}:
        words = words[1:]
    while words and words[-1][0] == ",":
        words = words[:-1]
    doubled = {index for index, (one, other) in enumerate(pairwise(words)) if one[0] == "," and other[0] in {",", "?"}}
    return [word for index, word in enumerate(words) if index not in doubled]
