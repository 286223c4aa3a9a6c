"""Tells a suggestion from a question in what a consultant typed. Pure and quick: no model, no parse.

In clarification consultants may only ask. A false "this looks like an idea" hurts trust more than a miss, so silence
wins wherever a wording may also be a genuine question. The wordings themselves are data, in `wordings`.
"""

from __future__ import annotations

import re
import unicodedata

from nlp.interventions.wordings import WORDINGS, Wordings

__all__ = ["looks_like_advice"]

# Longer texts are no question: a bound keeps the event loop safe whatever is pasted.
_LONGEST = 300

# Quoted words are someone else's, not the consultant's idea.
_QUOTED = re.compile(r"«[^»]*»|“[^”]*”|\"[^\"]*\"|‘[^‘]*?’(?!\w)|(?<!\w)'[^']*'(?!\w)")
_SENTENCE = re.compile(r"[^.!?;…\n]+[.!?;…]*")
_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼ´`", "'"))
_PAUSES = re.compile(r"[,()—–]| -+ ")
_BLANKS = re.compile(r"[^\w,:?]+")


def looks_like_advice(text: str, language: str) -> bool:
    """True when the text offers the client an action, openly or behind a question mark.

    Case, accents, apostrophes and the question mark may be missing; past 300 characters nothing is read. Raises
    ValueError for a language other than "en" and "fr". Source: the method's taxonomy of interventions (suggestion,
    suggestion disguised as a question).
    """
    wordings = WORDINGS.get(language)
    if wordings is None:
        raise ValueError(f"No wording of advice is known in the language “{language}”: use “en” or “fr”.")
    bounded = unicodedata.normalize("NFKC", text[:_LONGEST])[:_LONGEST]  # one sign may stand for many
    unquoted = _QUOTED.sub(" ", bounded)
    sentences = (_plain(found.group(), wordings.elision) for found in _SENTENCE.finditer(unquoted))
    return any(_offers(sentence, wordings) for sentence in sentences)


def _plain(sentence: str, elision: str) -> str:
    """Lower-case words without accents, one blank apart; "," and ":" stand alone, as does a final "?"."""
    letters = unicodedata.normalize("NFKD", sentence.casefold().translate(_APOSTROPHES))
    bare = "".join(sign for sign in letters if not unicodedata.combining(sign)).replace("'", elision)
    paused = _PAUSES.sub(" , ", bare).replace(":", " : ").replace("?", " ? ")
    return _BLANKS.sub(" ", paused).strip(" ,")


def _offers(sentence: str, wordings: Wordings) -> bool:
    if any(offer.match(sentence) for offer in wordings.offers):
        return True
    starts = [0, *(found.end() for found in re.finditer(r"[,:] ", sentence))]
    return any(
        lure.match(sentence, start)
        for start in starts
        if not wordings.reported.search(sentence, 0, start)
        for lure in wordings.lures
    )
