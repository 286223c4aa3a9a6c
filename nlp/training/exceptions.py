"""Lemmas that edit trees get wrong and that the rules rely on: frequent verbs in rare forms. Data only.

Source: the conditional and subjunctive of the verbs in which French speakers word needs ("j'aimerais", "il faudrait").
"""

from __future__ import annotations

from nlp.training.treebanks import Language

_CONDITIONAL = ("ais", "ait", "ions", "iez", "aient")
_FUTURE = ("ai", "as", "a", "ons", "ez", "ont")

_FRENCH_STEMS = {
    "aimer": "aimer", "souhaiter": "souhaiter", "chercher": "chercher", "essayer": "essaier", "arriver": "arriver",
    "tenter": "tenter", "parler": "parler", "oser": "oser", "aider": "aider", "trouver": "trouver",
    "demander": "demander",
    "laisser": "laisser", "risquer": "risquer", "préférer": "préfèrer", "espérer": "espèrer", "éviter": "éviter",
    "vouloir": "voudr", "pouvoir": "pourr", "devoir": "devr", "falloir": "faudr", "savoir": "saur", "avoir": "aur",
    "être": "ser", "faire": "fer", "aller": "ir", "venir": "viendr", "dire": "dir", "attendre": "attendr",
    "comprendre": "comprendr", "perdre": "perdr", "prendre": "prendr", "mettre": "mettr", "craindre": "craindr",
    "choisir": "choisir", "réussir": "réussir", "voir": "verr", "décider": "décider", "permettre": "permettr",
}  # fmt: skip

_FRENCH_FORMS = {
    "préférerais": "préférer", "préférerait": "préférer", "espérerais": "espérer",
    "essaye": "essayer", "essaie": "essayer", "essayerais": "essayer", "essayé": "essayer", "tenté": "tenter",
    "puisse": "pouvoir", "puissent": "pouvoir", "fasse": "faire", "fassent": "faire", "sache": "savoir",
    "veuille": "vouloir", "faille": "falloir", "aille": "aller", "craignais": "craindre", "crains": "craindre",
    "craignons": "craindre", "redoute": "redouter", "faut": "falloir", "fallait": "falloir",
    "sens": "sentir", "sent": "sentir", "sentais": "sentir", "senti": "sentir", "tais": "taire", "tait": "taire",
}  # fmt: skip

_ENGLISH_FORMS = {
    "'d": "would", "ca": "can", "wo": "will", "gon": "go", "felt": "feel", "struggled": "struggle", "stuck": "stick",
    "tried": "try", "sought": "seek", "dreaded": "dread",
}  # fmt: skip

LEMMA_EXCEPTIONS: dict[Language, dict[str, str]] = {
    "en": _ENGLISH_FORMS,
    "fr": {
        **{stem + ending: lemma for lemma, stem in _FRENCH_STEMS.items() for ending in _CONDITIONAL + _FUTURE},
        **_FRENCH_FORMS,
    },
}
