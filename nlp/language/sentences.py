"""From a line, said or typed, to parsed sentences: fillers and repeats dropped, every offset still that of the line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from nlp.language.loading import Language
from nlp.language.parsing import Token, parse

_HESITATIONS: dict[Language, str] = {
    "en": r"um+|uh+|er+m?|hm+|mm+",
    "fr": r"euh+|heu+|hum+|hm+|mm+|bah|ben",
}
# Words that also carry meaning ("do you know") are fillers only where a comma sets them apart.
_PHRASES: dict[Language, str] = {
    "en": r"you know|I mean|well",
    "fr": r"tu vois|vous voyez|tu sais|vous savez|du coup|en fait|enfin|genre|bon",
}
_FILLER = {
    language: re.compile(
        rf",\s*(?:{_HESITATIONS[language]}|{_PHRASES[language]})\s*,(?=\s)"
        rf"|(?<![\w'’-])(?:(?:{_HESITATIONS[language]})(?![\w'’-])\s*(?:,|\.\.\.|…)?|(?:{_PHRASES[language]})\s*,)\s*",
        re.IGNORECASE,
    )
    for language in _HESITATIONS
}
# "je je", "I, I", "the the": a stammer is of short words; "very, very" and "nous nous" are not stammers.
_REPEAT = re.compile(r"\b([\w'’]{1,5})\b(?:\s*(?:,|\.\.\.|…)?\s+\1\b)+", re.IGNORECASE)
_NOT_STAMMERS = {"nous", "vous", "very", "so", "non", "oui", "no", "yes", "très", "had", "that"}
_END = re.compile(r"[.!?…]+[\"»”)]*(?=\s|$)|\n+")
_ABBREVIATIONS = re.compile(r"\b(?:[A-Za-z]|Mr|Mrs|Ms|Dr|Mme|Mlle|etc|e\.g|i\.e|p\.ex|vs|No|St)\.$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A text without fillers and repeats; `offsets[i]` is where its character i stands in the original."""

    text: str
    offsets: tuple[int, ...]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original that a non-empty span of the cleaned text comes from."""
        return self.offsets[start], self.offsets[end - 1] + 1


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a line, from `start` to `end`; its tokens carry offsets in the line too."""

    start: int
    end: int
    tokens: tuple[Token, ...]
    asks: bool


def clean(text: str, language: Language) -> Cleaned:
    """Drop spoken fillers ("um", "euh") and stammered repeats ("je, je"), and nothing else."""
    kept = [True] * len(text)
    for filler in _FILLER[language].finditer(text):
        kept[filler.start() : filler.end()] = [False] * (filler.end() - filler.start())
    offsets = tuple(index for index, keep in enumerate(kept) if keep)
    return _without_repeats(Cleaned("".join(text[index] for index in offsets), offsets))


def sentences(text: str, language: Language) -> tuple[Sentence, ...]:
    """The sentences of a line in order, cut at the punctuation the recogniser or the writer gave; at nothing else.

    Raises PipelineMissing.
    """
    cleaned = clean(text, language)
    return _read(cleaned, list(_spans(cleaned.text)), language)


def one_sentence(text: str, language: Language) -> tuple[Sentence, ...]:
    """The same, for a text that is one sentence whatever its punctuation says; none where no word is left."""
    cleaned = clean(text, language)
    return _read(cleaned, list(_trimmed(cleaned.text, 0, len(cleaned.text))), language)


def _read(cleaned: Cleaned, spans: list[tuple[int, int]], language: Language) -> tuple[Sentence, ...]:
    parsed = parse([cleaned.text[start:end] for start, end in spans], language)
    found = []
    for (start, end), tokens in zip(spans, parsed, strict=True):
        first, last = cleaned.original(start, end)
        moved = tuple(_moved(token, start, cleaned) for token in tokens)
        found.append(Sentence(first, last, moved, asks=cleaned.text[start:end].rstrip('"»” ').endswith("?")))
    return tuple(found)


def _without_repeats(cleaned: Cleaned) -> Cleaned:
    kept = [True] * len(cleaned.text)
    for repeat in _REPEAT.finditer(cleaned.text):
        word = repeat.group(1)
        if word.lower() not in _NOT_STAMMERS and not word.isdigit():
            said_last = repeat.end() - len(word)
            kept[repeat.start() : said_last] = [False] * (said_last - repeat.start())
    left = [index for index, keep in enumerate(kept) if keep]
    return Cleaned("".join(cleaned.text[index] for index in left), tuple(cleaned.offsets[index] for index in left))


def _spans(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for end in _END.finditer(text):
        if not _ABBREVIATIONS.search(text[start : end.end()]) or end.end() == len(text):
            yield from _trimmed(text, start, end.end())
            start = end.end()
    yield from _trimmed(text, start, len(text))


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    inner = text[start:end].strip()
    if any(sign.isalnum() for sign in inner):
        first = text.index(inner, start)
        yield first, first + len(inner)


def _moved(token: Token, by: int, cleaned: Cleaned) -> Token:
    start, end = cleaned.original(token.start + by, token.end + by)
    return replace(token, start=start, end=end)
