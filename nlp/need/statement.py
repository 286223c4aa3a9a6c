"""What the words of a need statement show: who acts, what is asked, what is missing. Judges no person and no worth."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from nlp.language.loading import Language
from nlp.language.parsing import Token
from nlp.language.sentences import Sentence, sentences
from nlp.need import signs
from nlp.need.patterns import find

_MOST_WORDS = 45
_SHORT = 12
_ENUMERATION = 3
_LISTED = {"NOUN", "PROPN", "VERB", "DET", "PRON", "PUNCT", "CCONJ", "ADJ", "ADP"}
_SUBJECT_REACH = 5
_LEADING = {"nsubj", "nsubj:pass", "nsubjpass", "nsubj:outer", "expl", "expl:subj"}


@dataclass(frozen=True)
class Statement:
    """A need and its request, read once. `kinds` are the kinds of help chosen, by key."""

    need: str
    request: str
    kinds: tuple[str, ...]
    language: Language

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of the need, then of the request."""
        return sentences(self.need, self.language) + sentences(self.request, self.language)

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """All words, without punctuation."""
        return tuple(token for sentence in self.sentences for token in sentence.tokens if token.pos != "PUNCT")

    def shows(self, table: signs.Table) -> bool:
        """True when a sign of the table is in one of the sentences."""
        return any(find(table[self.language], _words(sentence)) is not None for sentence in self.sentences)

    def is_short(self) -> bool:
        """True when there is little more than a title."""
        return len(self.tokens) <= _SHORT

    def first_person_verbs(self) -> list[Token]:
        """The conjugated verbs, and what is needed or wanted, of which the client is the subject."""
        return [verb for sentence in self.sentences for verb in _own_verbs(_words(sentence), self.language)]

    def subject_is_on(self) -> bool:
        """True when a French "on" is the subject, and the client never is."""
        return self.language == "fr" and any(token.lower == "on" for token in self.tokens)

    def others_act(self) -> bool:
        """True when someone else is the subject of a verb that is more than a state."""
        own = signs.FIRST_PERSON[self.language]
        for sentence in self.sentences:
            # What has an object is a verb, even where the tagger takes it for a noun ("my manager changes the plan").
            transitive = {token.head for token in sentence.tokens if token.dep in ("obj", "dobj")}
            for token in sentence.tokens:
                governor = sentence.tokens[token.head]
                acts = governor.pos == "VERB" or token.head in transitive
                acts = acts and governor.lemma not in signs.STATES[self.language]
                if token.dep in _LEADING and token.lower not in own and acts:
                    return True
        return False

    def client_acts(self) -> bool:
        """True when the client does, or needs to do, something more than be in a state."""
        states = signs.STATES[self.language]
        return any(verb.lemma not in states for verb in self.first_person_verbs())

    def asks_yes_or_no(self) -> bool:
        """True for "should I …?": a question that holds its answers."""
        table = signs.YES_OR_NO[self.language]
        for sentence in self.sentences:
            words = _words(sentence)
            found = find(table, words)
            asked_openly = any(word.lower in signs.INTERROGATIVES[self.language] for word in words[: found or 0])
            if found is not None and found <= 1 and not asked_openly:
                return True
        return False

    def enumerates(self) -> bool:
        """True when three things or more, or three questions, stand side by side as the subject of the statement."""
        if sum(sentence.asks for sentence in self.sentences) >= _ENUMERATION:
            return True
        return any(_listed_subjects(sentence.tokens) >= _ENUMERATION for sentence in self.sentences)

    def is_long(self) -> bool:
        """True when the need has more words than a peer takes in at once."""
        return len(self.need.split()) > _MOST_WORDS


def _words(sentence: Sentence) -> list[Token]:
    return [token for token in sentence.tokens if token.pos != "PUNCT"]


def _own_verbs(words: Sequence[Token], language: Language) -> list[Token]:
    """Verbs close after a first-person subject ("I need to decide"); close before it in English too ("should I")."""
    own = signs.FIRST_PERSON[language]
    verbs = []
    for position, word in enumerate(words):
        if word.lower in own:
            first = max(0, position - 1) if language == "en" or word.lower == "-je" else position
            near = words[first : position + 1 + _SUBJECT_REACH]
            verbs += [token for token in near if token.pos in ("VERB", "AUX") and not _is_state_of(near, token)]
    return verbs


def _is_state_of(near: Sequence[Token], verb: Token) -> bool:
    """A past participle after "be" tells a state ("I am overwhelmed", "je suis débordée"), not an act."""
    participle = "VerbForm=Part" in verb.morph and "Tense=Pres" not in verb.morph
    return participle and any(token.lemma in ("be", "être") for token in near)


def _listed_subjects(tokens: Sequence[Token]) -> int:
    """How many coordinated things open the sentence before its first conjugated verb; 0 when they are not a list."""
    opening: list[Token] = []
    for token in tokens:
        if token.pos in ("VERB", "AUX") and "VerbForm=Fin" in token.morph:
            break
        opening.append(token)
    separators = sum(token.lower in (",", "and", "or", "et", "ou") for token in opening)
    plain = all(token.pos in _LISTED or token.lower == "ne" for token in opening)
    return separators + 1 if plain else 0
