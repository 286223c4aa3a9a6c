"""Compiles the frames of both languages, each with the words of its own."""

from __future__ import annotations

from collections.abc import Mapping

from nlp.language.loading import Language
from nlp.need.frames import Frame, compile_frames, compile_sequels
from nlp.need.signs.words_en import ENGLISH
from nlp.need.signs.words_fr import FRENCH

Table = Mapping[Language, tuple[Frame, ...]]


def table(english: tuple[str, ...], french: tuple[str, ...]) -> Table:
    """One sign in both languages."""
    return {"en": compile_frames(english, ENGLISH), "fr": compile_frames(french, FRENCH)}


def sequels(english: tuple[str, ...], french: tuple[str, ...]) -> Table:
    """What may follow right after another sign, in both languages."""
    return {"en": compile_sequels(english, ENGLISH), "fr": compile_sequels(french, FRENCH)}
