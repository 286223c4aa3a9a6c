"""Cues of each kind of evidence, compiled. The words themselves are in `cues_en` and `cues_fr`.

Source: the cues and cautions of the method (need statement, criteria C1 to C12), and what people say of their work and
their lives. Kinds stand in order: what is quoted is of the first kind that fits.
"""

from __future__ import annotations

from typing import Literal

from nlp.language.loading import Language
from nlp.need import cues_en, cues_fr
from nlp.need.patterns import Pattern, compile_all

Kind = Literal[
    "situation", "stake", "difficulty", "tried", "feeling", "wanted", "limit", "margin", "need", "request"
]  # fmt: skip

_ORDER: tuple[Kind, ...] = (
    "limit", "request", "need", "wanted", "feeling", "tried", "stake", "margin", "difficulty", "situation",
)  # fmt: skip

SOURCES: dict[Kind, dict[Language, tuple[str, ...]]] = {
    kind: {"en": cues_en.SOURCES[kind], "fr": cues_fr.SOURCES[kind]} for kind in _ORDER
}
KINDS: dict[Language, tuple[tuple[Kind, tuple[Pattern, ...]], ...]] = {
    "en": tuple((kind, compile_all(cues_en.SOURCES[kind])) for kind in _ORDER),
    "fr": tuple((kind, compile_all(cues_fr.SOURCES[kind])) for kind in _ORDER),
}
ASIDES: dict[Language, tuple[Pattern, ...]] = {"en": compile_all(cues_en.ASIDES), "fr": compile_all(cues_fr.ASIDES)}
OTHERS: dict[Language, frozenset[str]] = {
    "en": frozenset(("you", "your", "yours")),
    "fr": frozenset(("tu", "t'", "vous", "votre", "vos", "ton", "ta", "tes")),
}
"""Words by which a clause is about the listeners."""
SELVES: dict[Language, frozenset[str]] = {
    "en": frozenset(("i", "we", "my", "our")),
    "fr": frozenset(("je", "j'", "nous", "mon", "ma", "mes")),
}
"""Words by which a client speaks of themselves."""

GREETINGS: dict[Language, frozenset[str]] = {
    "en": frozenset(("hi", "hello", "hey", "yes", "yeah", "yep", "no", "okay", "ok", "alright", "right", "oh", "ah",
                     "well", "everyone", "everybody", "all", "there", "good", "morning", "afternoon", "evening", "so")),
    "fr": frozenset(("bonjour", "bonsoir", "salut", "coucou", "oui", "ouais", "non", "bon", "ok", "d'accord", "ah",
                     "oh", "ben", "bah", "alors", "voilà", "tous", "toutes", "à", "tout", "le", "monde", "donc")),
}  # fmt: skip
"""With these a first sentence begins, or an answer; a quotation begins after them where punctuation sets them apart."""
