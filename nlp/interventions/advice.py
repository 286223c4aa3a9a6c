"""Tells a suggestion from a question in what a consultant typed. Pure and quick: no model, no parse.

In clarification consultants may only ask. A false "this looks like an idea" hurts trust more than a miss, so silence
wins wherever a wording may also be a genuine question. The wordings themselves are data, in the `lures`
and `offers` of each language.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from nlp.interventions.plain import Sentence, sentences
from nlp.interventions.process import is_process
from nlp.interventions.reformulations import gives_back
from nlp.interventions.wordings import WORDINGS, Wordings
from nlp.language.loading import Language

__all__ = ["Advice", "find_advice", "looks_like_advice"]


_KNOWN: dict[str, Language] = {"en": "en", "fr": "fr"}


@dataclass(frozen=True, slots=True)
class Advice:
    """An action offered to the client, openly or behind a question; `start` to `end` in the plain sentence."""

    label: Literal["suggestion", "disguised_suggestion"]
    start: int
    end: int


def looks_like_advice(text: str, language: str) -> bool:
    """True when the text offers the client an action, openly or behind a question mark.

    Case, accents, apostrophes and the question mark may be missing; past LONGEST characters nothing is read. Raises
    ValueError for a language other than "en" and "fr". Source: the method's taxonomy of interventions (suggestion,
    suggestion disguised as a question).
    """
    known = _KNOWN.get(language)
    if known is None:
        raise ValueError(f"No wording of advice is known in the language “{language}”: use “en” or “fr”.")
    return any(find_advice(sentence, known) for sentence in sentences(text, known))


def find_advice(sentence: Sentence, language: Language) -> Advice | None:
    """The action that a sentence offers; None where it gives back the client's own, or speaks of the group's work."""
    text, wordings = sentence.text, WORDINGS[language]
    if gives_back(sentence, language) or is_process(sentence, language):
        return None
    offer = next(wordings.offers.finditer(text), None)
    if offer and not wordings.summed.match(text):
        return Advice("disguised_suggestion" if sentence.asks else "suggestion", *offer)
    lures = wordings.lures.finditer(text)
    own = (lure for lure in lures if not _belongs_to_another(text[: lure[0]], wordings))
    lure = next(own, None)
    return Advice("disguised_suggestion", *lure) if lure else None


def _belongs_to_another(before: str, wordings: Wordings) -> bool:
    """Whether what stands before makes the wording reported speech, or part of a question with its own content."""
    return bool(wordings.reported.search(before) or wordings.content.search(before))
