"""How content and assent are asked for: invitations and wh-forms are open, inversion and a bare mark are closed.

Without a question mark a sentence asks only where its syntax does, or, in French speech, where only the client knows.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from nlp.interventions import closed_forms, open_forms
from nlp.interventions.english import ENGLISH
from nlp.interventions.french import FRENCH
from nlp.interventions.plain import Sentence
from nlp.interventions.tables import Cues, Lexicon, Span, Table, anywhere, opening
from nlp.language.loading import Language

__all__ = ["asks_for_content", "find_closed_in_speech", "find_inversion", "find_invitation", "find_open"]

_LEXICONS: dict[Language, Lexicon] = {"en": ENGLISH, "fr": FRENCH}

# A clause that opens with a wh-word and goes on as a statement: "what I hear is", "when I took over".
_RELATIVE: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"^(?:\w+ ){0,3}?(?:what|when|where|how|who|why) (?:i|we|you|he|she|they|my|our|the \w+|struck|strikes"
        r"|helped|touches|touched|[^\W\d]+ (?:for )?(?:me|us)) (?!(?:\w+ )?(?:do|did)\b)"
    ),
    "fr": re.compile(
        r"^(?:\w+ ){0,3}?(?:quand|ou|comme) (?:j|je|nous|on|mon|ma|tu|vous|il|elle)\b|^(?:\w+ "
        r")?(?:quelle que|quel que|qui que)\b"
    ),
}
# What makes a wh-word part of a statement: "I know what …", "that's why", « je sais comment », « c'est là où ».
_EMBEDS: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:know|knew|knows|see|saw|understand|understood|told|tell|tells|say|said|says|remember|thats|is|was"
        r"|about|of|theres|there is|thats|exactly|explain|explained|matter|just|asked|show|showed|learnt|learned"
        r"|decide|choose|imagine|forgot|wondered|wonder|like|sure|idea|realised|realized|felt|heard|hear)(?: \w+)? $"
    ),
    "fr": re.compile(
        r"\b(?:sais|sait|savais|savait|savoir|vois|voir|comprends|compris|dit|dire|demande|demandait|demandais"
        r"|explique|imagine|oublie|appris|la|est|moment|voila|raconte|montre|rappelle)(?: \w+)? $"
    ),
}


def _each(tables: dict[str, Table], compiled: Callable[[Table, Lexicon], Cues]) -> dict[Language, Cues]:
    return {language: compiled(tables[language], lexicon) for language, lexicon in _LEXICONS.items()}


_INVITATIONS = _each(open_forms.INVITATIONS, opening)
_OPEN_START = _each(open_forms.STARTS, opening)
_OPEN_INSIDE = _each(open_forms.INSIDE, anywhere)
_INVERTED = _each(open_forms.INVERTED, anywhere)
_ELLIPSIS = _each(open_forms.ELLIPSES, opening)
_CLOSED = _each(closed_forms.STARTS, opening)
_CLOSED_INSIDE = _each(closed_forms.IN_SPEECH, anywhere)


def find_invitation(sentence: Sentence, language: Language) -> Span | None:
    """The words that invite the client to tell ("Walk us through …", « Raconte-nous … », "I'm curious how …")."""
    return _INVITATIONS[language].match(sentence.text)


def find_open(sentence: Sentence, language: Language) -> Span | None:
    """The wh-form of the main clause, wherever speech has put it."""
    text = sentence.text
    found = _OPEN_START[language].match(text) or _ELLIPSIS[language].match(text)
    if found and (sentence.asks or not _RELATIVE[language].match(text)):
        return found
    return _unembedded(_OPEN_INSIDE, text, language)


def find_inversion(sentence: Sentence, language: Language) -> Span | None:
    """Inversion, « est-ce que », a wish to know whether, one thing or the other."""
    return _CLOSED[language].match(sentence.text)


def find_closed_in_speech(sentence: Sentence, language: Language) -> Span | None:
    """Inversion after a preamble that no comma closes; in French, what is asked by the tone of voice alone."""
    return None if sentence.told else _CLOSED_INSIDE[language].search(sentence.text)


def asks_for_content(text: str, language: Language) -> bool:
    """Whether a stretch of plain words holds a wh-question of its own."""
    return _unembedded(_INVERTED, text, language) is not None


def _unembedded(cues: dict[Language, Cues], text: str, language: Language) -> Span | None:
    """The first cue that is no part of a statement ("I know what …")."""
    found = cues[language].finditer(text)
    return next((span for span in found if not _EMBEDS[language].search(text[: span[0]])), None)
