"""Whether a sentence restates the client, with or without a check at its end. The wordings are data,
in `english_mirrors` and `french_mirrors`.
"""

from __future__ import annotations

import re
from types import ModuleType

from nlp.interventions import english_mirrors, french_mirrors
from nlp.interventions.english import ENGLISH
from nlp.interventions.french import FRENCH
from nlp.interventions.plain import Sentence
from nlp.interventions.questions import asks_for_content
from nlp.interventions.tables import Lexicon, Span, anywhere, opening, spelled
from nlp.language.loading import Language

__all__ = ["find_reformulation", "find_retelling", "gives_back", "only_checks"]

_LEXICONS: dict[Language, Lexicon] = {"en": ENGLISH, "fr": FRENCH}
_MIRRORS: dict[Language, ModuleType] = {"en": english_mirrors, "fr": french_mirrors}
_OPENINGS = {language: opening(_MIRRORS[language].OPENINGS, lexicon) for language, lexicon in _LEXICONS.items()}
_SUMMED = {language: re.compile(mirrors.SUMMED) for language, mirrors in _MIRRORS.items()}
_INNER = {language: re.compile(mirrors.INNER) for language, mirrors in _MIRRORS.items()}
_CHECK = {
    language: anywhere(tuple((rf"(?:{wording})(?: \?)?$", why) for wording, why in _MIRRORS[language].CHECKS), lexicon)
    for language, lexicon in _LEXICONS.items()
}
_CLIENT: dict[Language, re.Pattern[str]] = {
    "en": re.compile(r"\b(?:you|your|yours|youre|youve|youd|yourself)\b"),
    "fr": re.compile(r"\b(?:tu|t|te|toi|ton|ta|tes|vous|votre|vos)\b"),
}
_SHORTEST_RETELLING = 4
# The speaker, the group, thanks, praise, comfort, guesses and duties: none of them is the client's story.
_NOT_RETOLD: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:i|im|ive|id|ill|me|my|mine|we|us|our|weve|lets|well|good|great|brave\w*|courage\w*|strong|strength"
        r"|thanks?"
        r"|please|sorry|welcome|right|safe|congrat\w*|perhaps|maybe|might|could|should|must|ought|would|surely"
        r"|obviously"
        r"|hypothesis|guess|question|questions|take your time|no rush|proof|admir\w*|impress\w*|remarkabl\w*|rare"
        r"|moving"
        r"|here|hello|hi|morning|evening|take|too|lazy|naive|weak|wrong|jealous|childish|stubborn|selfish|stupid"
        r"|unfair|exaggerat\w*|overreact\w*|fault)\b"
    ),
    "fr": re.compile(
        r"\b(?:je|j|me|m|moi|mon|ma|mes|nous|notre|nos|bien|beau|belle|bon|bonne|fort|forte|courage\w*|bravo|merci"
        r"|pardon"
        r"|desolee?|chapeau|raison|peut etre|pourrais|pourriez|pourrait|devrais|devriez|devrait|dois|devez|doit|faut"
        r"|faudrait|surement|sans doute|evidemment|hypothese|question|questions|force|admir\w*|impressionn\w*|rare"
        r"|remarquable\w*|precieux|normal|bonjour|bonsoir|retrouver|trompe|croire|temps|ici|plait|supposition|prends"
        r"|prenez|trop|(?:aurais|auriez) du|naive?s?|faible|tort|jalou\w+|pueril\w*|tetue?|egoiste|injuste|exager\w+"
        r"|faute|clairement|manifestement)\b"
    ),
}
_LEAD = {
    language: re.compile(spelled(r"(?:(?:<filler>)(?: ,)? )*", lexicon)) for language, lexicon in _LEXICONS.items()
}


def gives_back(sentence: Sentence, language: Language) -> bool:
    """Whether the sentence restates the client, a final question mark or check notwithstanding."""
    return find_reformulation(sentence, language) is not None


def find_reformulation(sentence: Sentence, language: Language) -> Span | None:
    """The words that say the sentence restates the client; None when it asks a question of its own."""
    text = sentence.text
    check = _CHECK[language].search(text)
    told = text[: check[0]] if check else text
    opened = _OPENINGS[language].match(text)
    if opened:
        return None if asks_for_content(told[opened[1] :], language) else opened
    summed = _SUMMED[language].match(text)
    inner = _INNER[language].search(text)
    if summed and (inner or not sentence.asks) and not asks_for_content(told, language):
        return summed.span()
    return check if check and check[0] > 0 and inner and _CLIENT[language].search(told) else None


def find_retelling(sentence: Sentence, language: Language) -> Span | None:
    """A statement about the client alone: no speaker in it, no praise, nothing asked. What else says nothing of it."""
    text = sentence.text
    if not sentence.told or text.count(" ") < _SHORTEST_RETELLING:
        return None
    found = _CLIENT[language].search(text)
    return found.span() if found and not _NOT_RETOLD[language].search(text) else None


def only_checks(sentence: Sentence, language: Language) -> bool:
    """Whether the sentence asks only if the mirror before it is true ("Is that right?", « C'est bien ça ? »)."""
    check = _CHECK[language].search(sentence.text)
    return check is not None and _LEAD[language].fullmatch(sentence.text[: check[0]]) is not None
