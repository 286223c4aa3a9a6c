"""Cuts a sentence into clauses that can be quoted alone. By order and parts of speech; never changes a word."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.language.loading import Language
from nlp.language.parsing import Token
from nlp.language.runs import has_finite_verb, opens_clause

Clause = tuple[Token, ...]

_COORDINATORS = {"and", "but", "so", "or", "yet", "et", "mais", "donc", "ou", "alors", "puis"}
_CAUSES = {"because", "otherwise", "parce", "car", "puisque", "sinon", "afin"}
_PURPOSES = (("so", "that"), ("pour", "que"), ("pour", "qu'"))
_SUBORDINATORS = {
    "when", "if", "while", "although", "though", "as", "where", "who", "which", "whose", "since", "before", "after",
    "until", "unless", "quand", "si", "lorsque", "lorsqu'", "que", "qu'", "qui", "dont", "où", "comme", "puisque",
    "tant",
}  # fmt: skip
_LEFT_OUT = {
    "leaving", "leave", "without", "only", "no", "laissant", "sans", "surtout", "seulement", "uniquement", "pas",
}  # fmt: skip
_ANNOUNCES = (["ce", "que"], ["ce", "qu'"], ["ce", "qui"], ["ce", "dont"])
_OPENING_PHRASE = 5


def clauses(tokens: Sequence[Token], language: Language) -> list[Clause]:
    """The clauses of one sentence in order, without the conjunctions and punctuation between them."""
    fragments: list[list[Token]] = [[]]
    for index, token in enumerate(tokens):
        if fragments[-1] and _opens(tokens, index, language) and not _answers(fragments[-1], token):
            fragments.append([])
        fragments[-1].append(token)
    return [clause for clause in map(_bare, _joined(fragments)) if clause]


def _opens(tokens: Sequence[Token], index: int, language: Language) -> bool:
    token, previous = tokens[index], tokens[index - 1]
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if previous.pos == "PUNCT" and previous.lower not in ("'", '"', "-", "«", "“"):
        return True
    if token.lower in _CAUSES:
        return True
    if following is None:
        return False
    if (token.lower, following.lower) in _PURPOSES:
        return True
    return token.lower in _COORDINATORS and _comes_to_a_subject(tokens, index + 1, language)


def _answers(fragment: Sequence[Token], token: Token) -> bool:
    """One clause though a comma cuts it: "ce que je cherche, c'est …"."""
    return token.lower in ("c'", "ce") and [word.lower for word in fragment[:2]] in _ANNOUNCES


def _comes_to_a_subject(tokens: Sequence[Token], start: int, language: Language) -> bool:
    """True when a clause with its own subject begins there, perhaps after "since last year"."""
    for index in range(start, min(start + _OPENING_PHRASE, len(tokens))):
        if opens_clause(tokens, index, language):
            return True
        if tokens[index].pos in ("VERB", "AUX", "PUNCT", "SCONJ") or tokens[index].lower in _SUBORDINATORS - {"since"}:
            return False
    return False


def _joined(fragments: list[list[Token]]) -> list[list[Token]]:
    """Give fragments that cannot stand alone to a neighbour: the next for the first ones, else the one before."""
    joined: list[list[Token]] = []
    waiting: list[Token] = []
    for fragment in fragments:
        whole = waiting + fragment
        if _stands_alone(fragment) and not (waiting and fragment[0].lower in _LEFT_OUT):
            joined.append(whole)
            waiting = []
        elif joined:
            joined[-1] += fragment
        else:
            waiting = whole
    return [*joined, waiting] if waiting else joined


def _stands_alone(fragment: Sequence[Token]) -> bool:
    words = [token for token in fragment if token.pos != "PUNCT"]
    while words and words[0].lower in _COORDINATORS:
        words = words[1:]
    if not words or words[0].lower in _SUBORDINATORS:
        return False
    leading = {token.lower for token in words[:2]}
    return has_finite_verb(words) or bool(leading & _LEFT_OUT)


def _bare(fragment: Sequence[Token]) -> Clause:
    """Without what joins it to its neighbours at either end."""
    first, last = 0, len(fragment)
    while first < last and (fragment[first].pos == "PUNCT" or _coordinates(fragment, first)):
        first += 1
    while last > first and fragment[last - 1].pos == "PUNCT":
        last -= 1
    return tuple(fragment[first:last])


def _coordinates(tokens: Sequence[Token], index: int) -> bool:
    """A conjunction to leave out of a quotation; the "so" of "so that" is none."""
    pair = (tokens[index].lower, tokens[index + 1].lower if index + 1 < len(tokens) else "")
    return pair[0] in _COORDINATORS and pair not in _PURPOSES
