"""The wordings of advice, compiled for each language. The words are data, in `lures` and `offers` of that language."""

from __future__ import annotations

import re
from dataclasses import dataclass

from nlp.interventions import english_lures, english_offers, french_lures, french_offers, french_orders
from nlp.interventions.english import ENGLISH
from nlp.interventions.french import FRENCH
from nlp.interventions.tables import Lexicon, LongCues, Table, spelled
from nlp.language.loading import Language

__all__ = ["LEXICONS", "WORDINGS", "Wordings"]

LEXICONS: dict[Language, Lexicon] = {"en": ENGLISH, "fr": FRENCH}


@dataclass(frozen=True, slots=True)
class Wordings:
    """`lures` may stand in any clause, `offers` open a sentence; `reported` finds words that make a clause someone
    else's, `content` a question word that makes what follows part of a question of its own ("what have you tried").

    `summed` finds the "so you …" that gives the client's words back.
    """

    lures: LongCues
    offers: LongCues
    reported: re.Pattern[str]
    content: re.Pattern[str]
    summed: re.Pattern[str]


_CONTENT: dict[Language, str] = {
    "en": r"\b(?:what|which|who|whom|whose|how|where|why|when)(?: \w+){0,3} $|\b(?:if|whether|because|when) $",
    "fr": (
        r"\b(?:que|qu|quoi|quel\w*|qui|comment|combien|ou|pourquoi|quand|lequel|laquelle)(?: \w+){0,2} $"
        r"|\b(?:si|parce que|comme) $"
    ),
}
_SUMMED: dict[Language, str] = {
    "en": r"^(?:(?:ok|okay|right|and|yes|yeah|well|um)(?: ,)? )*(?:<summing>) you\b",
    "fr": r"^(?:(?:ok|d accord|et|oui|bon|ouais)(?: ,)? )*(?:<summing>) (?:tu|vous|t)\b",
}

_LURES: dict[Language, Table] = {"en": english_lures.LURES, "fr": french_lures.LURES}
_OFFERS: dict[Language, Table] = {"en": english_offers.OFFERS, "fr": (*french_offers.OFFERS, *french_orders.ORDERS)}

WORDINGS: dict[Language, Wordings] = {
    language: Wordings(
        lures=LongCues(_LURES[language], lexicon, r"\b"),
        offers=LongCues(_OFFERS[language], lexicon, "<leadin><clause>"),
        reported=re.compile(rf"\b(?:{lexicon['reported']})\b"),
        content=re.compile(_CONTENT[language]),
        summed=re.compile(spelled(_SUMMED[language], lexicon)),
    )
    for language, lexicon in LEXICONS.items()
}
