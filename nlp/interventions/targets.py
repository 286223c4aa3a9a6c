"""What a question is about, by the words it asks with. The first table that matches decides; else it asks a fact."""

from __future__ import annotations

from types import ModuleType

from nlp.interventions import english_targets, french_targets
from nlp.interventions.labels import Target
from nlp.interventions.tables import Cues, anywhere
from nlp.language.loading import Language

__all__ = ["target_of"]

_WORDS: dict[Language, ModuleType] = {"en": english_targets, "fr": french_targets}
_ASKED: dict[Language, tuple[tuple[Target, Cues], ...]] = {
    language: tuple(
        (target, anywhere(tuple((rf"(?:{wording})\b", why) for wording, why in table), words.WORDS))
        for target, table in words.ASKED
    )
    for language, words in _WORDS.items()
}


def target_of(text: str, language: Language) -> Target:
    """What plain words ask about: others' minds, feeling, margin, future, meaning, in that order; else a fact."""
    return next((target for target, asked in _ASKED[language] if asked.search(text)), "fact")
