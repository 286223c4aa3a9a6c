"""The criteria of a need statement, each as a question to the client. Data only.

Source: the method's reference on the need statement, table of criteria C1 to C12; the note on "on" is its caution.
"""

from __future__ import annotations

from typing import Literal

from nlp.language.loading import Language

Criterion = Literal["C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9", "C10", "C11", "C12"]

TEXTS: dict[Criterion, dict[Language, str]] = {
    "C1": {"en": "Are you the subject of the main verb?", "fr": "Es-tu le sujet du verbe principal ?"},
    "C2": {"en": "In which precise situation?", "fr": "Dans quelle situation précise ?"},
    "C3": {"en": "What is at stake for you?", "fr": "Qu'est-ce qui est en jeu pour toi ?"},
    "C4": {
        "en": "If that solution worked, what would it give you?",
        "fr": "Si cette solution marchait, que t'apporterait-elle ?",
    },
    "C5": {"en": "On what part can you act yourself?", "fr": "Sur quelle part peux-tu agir toi-même ?"},
    "C6": {"en": "If only one today?", "fr": "Si une seule aujourd'hui ?"},
    "C7": {"en": "Ideas, experience, challenge, decision…?", "fr": "Idées, expérience, défi, décision… ?"},
    "C8": {"en": "What would you like to leave with?", "fr": "Avec quoi aimerais-tu repartir ?"},
    "C9": {"en": "What must we leave out?", "fr": "Que devons-nous laisser de côté ?"},
    "C10": {
        "en": "Would a colleague from elsewhere understand?",
        "fr": "Un collègue d'un autre métier comprendrait-il ?",
    },
    "C11": {"en": "Does the sentence already hold the answer?", "fr": "La phrase contient-elle déjà la réponse ?"},
    "C12": {
        "en": "Could you say it in front of the person concerned?",
        "fr": "Pourrais-tu le dire devant la personne concernée ?",
    },
}

WHO_IS_ON = "« On » : toi, vous ensemble, ou les autres ?"
"""Asked for C1 where the subject is a French "on", which may be "I", "we" or "they"."""

# C1, C4, C5 and C7 are to be considered before a contract is sealed, and come first. A chosen solution says more
# than the subject of its verb, so C4 goes before C1. Then what the words show (C11, C6, C12), then what they lack.
ORDER: tuple[Criterion, ...] = ("C4", "C1", "C5", "C7", "C11", "C6", "C12", "C2", "C8", "C3", "C9", "C10")
