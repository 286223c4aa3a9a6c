"""Brings the annotations of several treebanks to one convention per language. Data and small pure rules only."""

from __future__ import annotations

from nlp.training.conllu import TreeToken

_ENGLISH_DROPPED = {
    "Typo", "ExtPos", "Style", "Abbr", "Foreign", "CorrectForm", "Idiom", "InIdiom", "Title", "NumForm", "NumType",
}  # fmt: skip
_FRENCH_KEPT = {
    "Gender", "Number", "Person", "Tense", "Mood", "VerbForm", "Polarity", "PronType", "Reflex", "Poss", "Definite",
}  # fmt: skip
_FRENCH_ELIDED = {
    "j'": "je", "m'": "me", "t'": "te", "s'": "se", "c'": "ce", "l'": "le", "qu'": "que", "d'": "de",
}  # fmt: skip


def features(token: TreeToken, language: str) -> str:
    """Morphology kept for training, in CoNLL-U notation; "" for none."""
    if token.feats == "_":
        return ""
    pairs = token.feats.split("|")
    if language == "fr":
        return "|".join(pair for pair in pairs if pair.split("=")[0] in _FRENCH_KEPT)
    return "|".join(pair for pair in pairs if pair.split("=")[0] not in _ENGLISH_DROPPED)


def lemma(token: TreeToken, language: str) -> str:
    """Lemma to learn. The French treebanks disagree on pronouns and possessives: there it is the lower-case form."""
    form = token.form.lower().lstrip("-").replace("\u2019", "'")
    if language == "fr" and (token.pos == "PRON" or (token.pos == "DET" and "Poss=Yes" in token.feats)):
        return _FRENCH_ELIDED.get(form, form)
    if token.lemma in ("_", ""):
        return form if language == "fr" else token.form
    return token.lemma


def dependency(token: TreeToken, language: str) -> str:
    """Dependency label to learn. French sub-types differ between treebanks and only the passive is kept."""
    if language == "fr" and not token.dep.endswith(":pass"):
        return token.dep.split(":")[0]
    return token.dep


def part_of_speech(token: TreeToken) -> str:
    """Universal part of speech; "X" where the treebank has none."""
    return "X" if token.pos in ("_", "") else token.pos
