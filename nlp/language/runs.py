"""Cuts what was said without a stop where a clause with its own subject begins. By word lists and order."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.language.loading import Language
from nlp.language.parsing import Token

_WORDS = str.split

_SUBJECTS: dict[Language, frozenset[str]] = {
    "en": frozenset(_WORDS("i we he she they it you there this that nobody everyone everybody someone somebody")),
    "fr": frozenset(_WORDS("je j' tu il elle on nous vous ils elles c' ça cela personne")),
}
# The others of them may also be what a verb is about ("i write it how i want").
_ONLY_SUBJECTS: dict[Language, frozenset[str]] = {
    "en": frozenset(_WORDS("i we he she they")),
    "fr": frozenset(_WORDS("je j' il on ils c'")),
}
_POINTING = frozenset(("that", "this", "there"))
_POINTED = frozenset(_WORDS("be make mean work happen bother hurt cost help"))
# "My boss he never listens", "mon chef il répond jamais": the same subject, said twice.
_RESUMING = frozenset(_WORDS("he she they it il elle ils elles ça c' on"))
_INDEFINITE = frozenset(_WORDS("a an some un une des"))
_BETWEEN = {"ADJ", "NOUN", "PROPN", "NUM", "ADV", "PRON", "PART", "ADP", "DET"}
_RELATIVE = frozenset(_WORDS("who which that whose qui que qu' dont où"))
_VERB_WITHIN = 4
_VERB_RIGHT_AFTER = 2
_PHRASE_WITHIN = 7

# A clause that begins after one of these belongs to it.
_GOVERNING = frozenset(
    _WORDS(
        "and or but so because cause if when while as than that which who whom whose what how why where whether since"
        " until unless before after though although like except whenever once not never i we he she they you there et"
        " ou mais donc car que qu' qui quoi dont où si quand comme lorsque lorsqu' puisque puisqu' parce comment"
        " pourquoi combien ne n' je j' tu il on ils c'"
    )
)
# English leaves "that" out after these: "i think i", "the way he", "i'm afraid she".
_LEAVING_THAT_OUT = frozenset(
    _WORDS(
        "think say feel know believe hope wish mean guess realise realize find see notice hear suppose bet swear"
        " worry admit imagine decide pretend claim fear doubt assume ensure understand argue sure afraid glad sorry"
        " happy worried scared aware convinced certain lucky terrified way time moment day reason thing one person"
        " place every each now"
    )
)
_TELLING = frozenset(_WORDS("tell show promise convince remind assure warn teach"))
_TOLD = frozenset(_WORDS("me you him her us them people everyone everybody"))
# A clause that opens with one of these waits for the main one.
_SUBORDINATING = frozenset(
    _WORDS(
        "when if while although though since as once whenever before after until unless because every each quand si"
        " lorsque lorsqu' comme puisque dès chaque"
    )
)
_ASKING = frozenset(_WORDS("what which whose whatever quel quelle quels quelles"))
_DEFINITE = frozenset(_WORDS("the all every each any those these only first last"))
_OPENERS: dict[Language, frozenset[str]] = {
    "en": frozenset(_WORDS("then so anyway maybe plus also basically actually honestly perhaps and but")),
    "fr": frozenset(_WORDS("puis alors donc pourtant bref ensuite et mais")),
}
_REQUESTS = frozenset(_WORDS("help tell ask show give challenge"))
_TONIC = frozenset(_WORDS("moi toi lui eux"))
_FEWEST_WORDS = 3
_LONG = 12
_OPENING_PHRASE = 5
_CONDITION_WITHIN = 6


def has_finite_verb(tokens: Sequence[Token]) -> bool:
    """True when a verb is conjugated among the tokens."""
    return any(token.pos in ("VERB", "AUX") and "VerbForm=Fin" in token.morph for token in tokens)


def opens_clause(words: Sequence[Token], index: int, language: Language) -> bool:
    """True when a subject stands there, with its conjugated verb not far behind."""
    if index >= len(words) or _says_when(words, index):
        return False
    first = words[index]
    if first.lower in _POINTING:
        return index + 1 < len(words) and (words[index + 1].pos == "AUX" or words[index + 1].lemma in _POINTED)
    if first.lower in _SUBJECTS[language]:
        only = first.lower in _ONLY_SUBJECTS[language]
        return _verb_follows(words, index + 1, _VERB_WITHIN if only else _VERB_RIGHT_AFTER, language)
    if first.pos not in ("DET", "PROPN") and "Poss=Yes" not in first.morph:
        return False
    if first.pos == "PROPN":
        return _verb_follows(words, index + 1, _VERB_RIGHT_AFTER, language)
    named = False
    resumed = first.lower not in _INDEFINITE and not (index and _is_transitive(words[index - 1]))
    for place, word in enumerate(words[index + 1 : index + 1 + _PHRASE_WITHIN], start=index + 1):
        if _says_when(words, place):
            return False
        if named and has_finite_verb((word,)):
            return True
        other = word.lower in _ONLY_SUBJECTS[language] and not (resumed and word.lower in _RESUMING)
        if other or word.pos not in _BETWEEN or word.lower in _RELATIVE:
            return False
        named = named or word.pos in ("NOUN", "PROPN")
    return False


def runs(tokens: Sequence[Token], language: Language) -> list[tuple[Token, ...]]:
    """The sentences in what may be several said without a stop; in order, and nothing is left out."""
    cuts = [0]
    for index in range(1, len(tokens)):
        start = _opening(tokens, index, cuts[-1], language)
        if _requests(tokens, index, language) and _is_whole(tokens[cuts[-1] : index], language):
            cuts.append(index)
        elif _begins(tokens, index, start, cuts[-1], language):
            cuts.append(start)
    return [tuple(tokens[start:end]) for start, end in zip(cuts, [*cuts[1:], len(tokens)], strict=True)]


def _begins(tokens: Sequence[Token], index: int, start: int, run: int, language: Language) -> bool:
    """True when a sentence begins at `start`, with its subject at `index`; the one before it began at `run`."""
    if start <= run or not opens_clause(tokens, index, language):
        return False
    return _is_whole(tokens[run:start], language) and not _is_governed(tokens, index, start, run, language)


def _is_transitive(word: Token) -> bool:
    return word.pos == "VERB" and has_finite_verb((word,))


def _requests(tokens: Sequence[Token], index: int, language: Language) -> bool:
    """True where a request to the group begins: "help me", "racontez-moi"."""
    following = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    if language == "fr":
        return tokens[index].lower.endswith("ez") and following in ("-moi", "moi", "-nous")
    asked = tokens[index].lower == "please" or (tokens[index].lower in _REQUESTS and following in ("me", "us"))
    return asked and tokens[index - 1].pos in ("NOUN", "ADJ", "ADV") and tokens[index - 1].lower not in ("n't", "not")


def _verb_follows(words: Sequence[Token], start: int, within: int, language: Language) -> bool:
    for word in words[start : start + within]:
        if has_finite_verb((word,)):
            return True
        if word.lower in _ONLY_SUBJECTS[language]:
            return False
    return False


def _says_when(words: Sequence[Token], index: int) -> bool:
    """ "Il y a huit mois", "ça fait onze ans": a time, not a clause."""
    said = [word.lower for word in words[index : index + 4]]
    there_is = said[:3] == ["il", "y", "a"] or said[:2] == ["y", "a"] or said[:2] == ["ça", "fait"]
    after = words[index + 2 : index + 5]
    return there_is and any(word.pos == "NUM" or word.lower in ("quelques", "longtemps", "peu") for word in after)


def _opening(tokens: Sequence[Token], index: int, run: int, language: Language) -> int:
    """Where the clause with its subject at `index` begins: "then", "moi", or "and since last year" go along."""
    start = index
    if tokens[index - 1].lower in _TONIC:
        start -= 1
    for joint in range(index - 1, max(run, index - 1 - _OPENING_PHRASE), -1):
        if tokens[joint].pos in ("VERB", "AUX", "PUNCT"):
            break
        if tokens[joint].pos == "CCONJ":
            start = joint
    while start > 1 and tokens[start - 1].lower in _OPENERS[language]:
        start -= 1
    return start


def _is_whole(tokens: Sequence[Token], language: Language) -> bool:
    """True when these tokens may be a sentence: long enough, with a conjugated verb that is not in a first half."""
    words = [token for token in tokens if token.pos != "PUNCT"]
    while words and words[0].lower in _OPENERS[language]:
        words = words[1:]
    if len(words) < _FEWEST_WORDS or tokens[-1].pos == "PUNCT":
        return False
    # A tagger may miss the verb ("he listens"), not who is said to do it.
    doing = sum(word.lower in _ONLY_SUBJECTS[language] for word in words[:-1])
    verbs = max(doing, sum(has_finite_verb((word,)) for word in words))
    waits = words[words[0].pos == "ADP"].lower in _SUBORDINATING
    return verbs > 0 and not (waits and verbs == 1)


def _is_governed(tokens: Sequence[Token], index: int, start: int, run: int, language: Language) -> bool:
    """True when the clause at `index` is part of what stands before `start`."""
    previous = tokens[start - 1]
    if tokens[start].pos == "CCONJ":
        # Two clauses joined by "and" are one sentence until it grows long; a writer's comma keeps them together.
        return start - run < _LONG or any(token.pos == "PUNCT" for token in tokens[run:start])
    if tokens[index].lower in ("c'", "ce") and [token.lower for token in tokens[run:start] if token.lower == "ce"]:
        return True
    if any(token.lower in ("if", "si") for token in tokens[max(run, start - _CONDITION_WITHIN) : start]):
        return True
    if previous.lower in _GOVERNING or previous.pos in ("ADP", "DET", "SCONJ", "CCONJ", "PUNCT"):
        return True
    if previous.pos == "AUX" and (language == "en" or tokens[index].lower not in _SUBJECTS[language]):
        return True
    if previous.pos == "NOUN" and any(token.lower in _ASKING for token in tokens[max(run, start - 4) : start]):
        return True
    return language == "en" and (_lacks_that(tokens, start) or _is_contact_relative(tokens, index, run))


def _lacks_that(tokens: Sequence[Token], start: int) -> bool:
    previous = tokens[start - 1]
    told = previous.lower in _TOLD and start > 1 and tokens[start - 2].lemma in _TELLING
    return told or previous.lemma in _LEAVING_THAT_OUT


def _is_contact_relative(tokens: Sequence[Token], index: int, run: int) -> bool:
    """ "The plan we made": a noun that is told by what follows it. Of "a director she …", nothing is told."""
    if tokens[index - 1].pos not in ("NOUN", "PRON") or tokens[index].lower not in _ONLY_SUBJECTS["en"]:
        return False
    if _ends_with_its_verb(tokens, index):
        return True
    definite = any(token.lower in _DEFINITE for token in tokens[max(run, index - 3) : index])
    if tokens[index].lower in _RESUMING:
        return definite and _hangs_on_a_noun(tokens, index)
    return definite or _hangs_on_a_noun(tokens, index)


def _ends_with_its_verb(tokens: Sequence[Token], index: int) -> bool:
    """ "A job i hate", "money she borrowed": what it is about stands before."""
    words = [token for token in tokens[index + 1 :] if token.pos != "PUNCT"]
    verbs = [place for place, token in enumerate(words[:_VERB_WITHIN]) if token.pos == "VERB"]
    return bool(verbs) and all(token.pos in ("ADP", "ADV") for token in words[verbs[-1] + 1 :])


def _hangs_on_a_noun(tokens: Sequence[Token], index: int) -> bool:
    verbs = (token for token in tokens[index + 1 : index + 1 + _VERB_WITHIN] if token.pos in ("VERB", "AUX"))
    return any("relcl" in verb.dep and index - 2 <= verb.head < index for verb in verbs)
