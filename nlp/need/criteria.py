"""The criteria of a need statement, each as a question to the client. Data only.

Source: the method's reference on the need statement, table of criteria C1 to C12; the note on "on" is its caution.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

Wording = Literal["en", "fr", "vous"]
"""English, French that says *tu*, French that says *vous*."""

Criterion = Literal["C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9", "C10", "C11", "C12"]

Check = Literal[
    "solution_disguised",
    "outside_control",
    "no_first_person",
    "closed_question",
    "several_requests",
    "blame_others",
    "absolute",
    "missing_context",
    "no_request",
    "vague",
    "too_long",
]
"""What the words of a statement may show, in the order in which to ask about it."""

CRITERIA: dict[Check, Criterion] = {
    "solution_disguised": "C4",
    "outside_control": "C5",
    "no_first_person": "C1",
    "closed_question": "C11",
    "several_requests": "C6",
    "blame_others": "C12",
    "absolute": "C2",
    "missing_context": "C2",
    "no_request": "C8",
    "vague": "C8",
    "too_long": "C10",
}


def _asked(english: str, tu: str, vous: str = "") -> dict[Wording, str]:
    return {"en": english, "fr": tu, "vous": vous or tu}


TEXTS: dict[Criterion, dict[Wording, str]] = {
    "C1": _asked(
        "In this sentence, what do you do yourself?",
        "Dans cette phrase, que fais-tu, toi ?",
        "Dans cette phrase, que faites-vous, vous ?",
    ),
    "C2": _asked("In which precise situation?", "Dans quelle situation précise ?"),
    "C3": _asked(
        "What is at stake for you?", "Qu’est-ce qui est en jeu pour toi ?", "Qu’est-ce qui est en jeu pour vous ?"
    ),
    "C4": _asked(
        "If that solution worked, what would it give you?",
        "Si cette solution marchait, que t’apporterait-elle ?",
        "Si cette solution marchait, que vous apporterait-elle ?",
    ),
    "C5": _asked(
        "On what part can you act yourself?",
        "Sur quelle part peux-tu agir toi-même ?",
        "Sur quelle part pouvez-vous agir vous-même ?",
    ),
    "C6": _asked("If only one today?", "Si une seule aujourd’hui ?"),
    "C7": _asked(
        "What kind of help: ideas, experience, a challenge, a decision…?",
        "Quel type d’aide : des idées, une expérience, un défi, une décision… ?",
    ),
    "C8": _asked(
        "What would you like to leave with?", "Avec quoi aimerais-tu repartir ?", "Avec quoi aimeriez-vous repartir ?"
    ),
    "C9": _asked("What must we leave out?", "Que devons-nous laisser de côté ?"),
    "C10": _asked("Would a colleague from elsewhere understand?", "Une personne d’un autre métier comprendrait-elle ?"),
    "C11": _asked("Does the sentence already hold the answer?", "La phrase contient-elle déjà la réponse ?"),
    "C12": _asked(
        "Could you say it in front of the person concerned?",
        "Pourrais-tu le dire devant la personne concernée ?",
        "Pourriez-vous le dire devant la personne concernée ?",
    ),
}

WHO_IS_ON: dict[Wording, str] = _asked(
    "",
    "« On » : toi, vous ensemble, ou les autres ?",
    "« On » : vous, le groupe, ou les autres ?",
)
"""Asked for C1 where the subject is a French "on", which may be "I", "we" or "they"."""

# C1, C4, C5 and C7 are to be considered before a contract is sealed, and come first; a chosen solution, or a change in
# others, says more than the subject of its verb. Then what the words show, then what they lack.
ORDER: tuple[Check | Criterion, ...] = (
    "solution_disguised", "outside_control", "no_first_person", "C1", "C5", "C7", "closed_question",
    "several_requests", "blame_others", "absolute", "missing_context", "no_request", "vague", "C3", "C9", "too_long",
)  # fmt: skip
"""In which order to ask: a check when the words show it, a criterion when the session lacks it."""

_MORE_FITTING: dict[Check, dict[Wording, str]] = {
    "absolute": _asked("When was it so, the last time?", "Quand était-ce ainsi, la dernière fois ?"),
    "vague": _asked(
        "What precisely would you like to understand, choose, dare, prepare or change?",
        "Qu’aimerais-tu, précisément, comprendre, choisir, oser, préparer ou changer ?",
        "Qu’aimeriez-vous, précisément, comprendre, choisir, oser, préparer ou changer ?",
    ),
    "too_long": _asked(
        "In one sentence, for a colleague from elsewhere?", "En une phrase, pour une personne d’un autre métier ?"
    ),
}


def question_of(check: Check, wording: Wording) -> str:
    """The question to ask about what a check saw."""
    return _MORE_FITTING.get(check, TEXTS[CRITERIA[check]])[wording]


def criterion_of(subject: Check | Criterion) -> Criterion:
    """The criterion that a check is about; a criterion is about itself."""
    return _SUBJECTS[subject]


_SUBJECTS: Mapping[str, Criterion] = dict([*CRITERIA.items(), *((criterion, criterion) for criterion in TEXTS)])
