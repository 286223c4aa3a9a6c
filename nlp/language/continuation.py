"""Whether what a speaker says next belongs to the sentence before it. By word lists, order and parts of speech."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.language.loading import Language
from nlp.language.parsing import Token
from nlp.language.runs import has_finite_verb, opens_clause

_WORDS = str.split

# Words after which nobody stops on purpose, whatever comes next.
_NEVER_LAST: dict[Language, frozenset[str]] = {
    "en": frozenset(
        _WORDS(
            "the a an my your our their its i we he she they and or but because which whose if when while although"
            " unless whether than as every very really"
        )
    ),
    "fr": frozenset(
        _WORDS(
            "le la les l' un une des du de d' au aux mon ma mes ton ta tes son sa ses notre nos votre vos leurs ce"
            " cet cette ces je j' tu il on ils c' que qu' qui dont et ou mais car parce si quand comme lorsque puisque"
            " pour dans sur chez vers par entre ne n' se s' me m' te t' très chaque quelque afin malgré"
        )
    ),
}
# Words after which people seldom stop ("i don't want to", "yes i am"): they did if a new clause comes next.
_SELDOM_LAST: dict[Language, frozenset[str]] = {
    "en": frozenset(
        _WORDS(
            "to of at with for from in on by into about after before during without between against is are was were"
            " am be been being 's 're 'm 've 'll 'd have has had will would can could should must may might do does"
            " did so not n't nt trying try going want need like get make let his her it this that these those who"
            " since until though cause some any what how why where no"
        )
    ),
    "fr": frozenset(
        _WORDS(
            "à en avec sans sous contre avant après est suis es sont sommes êtes était étais étaient ai as a avons"
            " avez ont avais avait avaient peux peut dois doit veux veut vais va voudrais aimerais faut fait faire"
            " être avoir donc alors plus moins aussi comment pourquoi où essaie essayé essaye arrive nous vous lui"
            " leur elle elles depuis pendant y trop"
        )
    ),
}
# With these a sentence hangs on to the one before.
_LEANING: dict[Language, frozenset[str]] = {
    "en": frozenset(_WORDS("because cause which who whom whose that than")),
    "fr": frozenset(_WORDS("parce que qu' qui dont afin car puisque auquel laquelle lequel")),
}
_JOINING = {"and", "or", "but", "so", "then", "well", "et", "ou", "mais", "puis", "donc", "alors"}
# Where one of these is, there is a clause, whatever the tagger makes of its verb.
_SPEAKERS = frozenset(_WORDS("i we he she they je j' il elle on ils elles"))
# A request, an answer, a word for the group: complete without a subject.
_COMPLETE: dict[Language, frozenset[str]] = {
    "en": frozenset(
        _WORDS(
            "yes yeah yep no nope okay ok right exactly sure thanks thank well hello hi hey sorry please help tell"
            " ask let give leave share do don't listen challenge show just hmm oh ah absolutely true maybe great good"
            " nothing"
        )
    ),
    "fr": frozenset(
        _WORDS(
            "oui non ouais si d'accord ok okay voilà exactement merci bonjour bonsoir salut pardon bien bon aidez"
            " aide dites dis posez pose laissez laisse donnez donne partagez partage racontez raconte écoutez écoute"
            " évitez interrogez questionnez bousculez proposez ah oh tout rien peut-être"
        )
    ),
}
_SUBJECT_WITHIN = 3
_NOMINAL = {"NOUN", "PROPN", "PRON", "DET", "NUM"}


def breaks_off(before: Sequence[Token], after: Sequence[Token], language: Language) -> bool:
    """True when the words before cannot be a whole sentence, given what comes after."""
    words = _words(before)
    if not words:
        return False
    last = words[-1].lower
    if last in _NEVER_LAST[language] or _lacks_its_noun(words, _words(after)):
        return True
    return last in _SELDOM_LAST[language] and not _begins(_words(after), language)


def goes_on(after: Sequence[Token], language: Language) -> bool:
    """True when words cannot begin a sentence: they lean on what came before, or have no subject of their own."""
    words = _words(after)
    joining = bool(words) and words[0].lower in _JOINING
    words = words[1:] if joining else words
    if not words or words[0].lower in _COMPLETE[language] or words[0].pos == "INTJ":
        return False
    if words[0].lower in _LEANING[language]:
        return True
    return not (_SPEAKERS & {word.lower for word in words} or _has_subject(words))


def _begins(words: Sequence[Token], language: Language) -> bool:
    """True when words look like the beginning of a sentence: a subject, or a request."""
    if not words or words[0].lower in _COMPLETE[language]:
        return True
    return opens_clause(words, 0, language) or any(word.lower in _SPEAKERS for word in words[:_SUBJECT_WITHIN])


def _lacks_its_noun(before: Sequence[Token], after: Sequence[Token]) -> bool:
    """ "We've just had the worst" and "season since we opened"."""
    if len(before) < 2 or not after:
        return False
    noun_due = before[-1].pos in ("ADJ", "NUM") and before[-2].pos in ("DET", "ADJ", "ADP")
    return noun_due and after[0].pos == "NOUN"


def _has_subject(words: Sequence[Token]) -> bool:
    """True when something nominal stands before the first conjugated verb, and there is such a verb."""
    for index, word in enumerate(words):
        if word.pos in ("VERB", "AUX") and has_finite_verb((word,)):
            return any(earlier.pos in _NOMINAL for earlier in words[:index])
    return False


def _words(tokens: Sequence[Token]) -> list[Token]:
    return [token for token in tokens if token.pos not in ("PUNCT", "SPACE", "SYM")]
