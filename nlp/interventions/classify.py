"""What an intervention is (its form) and, for a question, what it is about. Rules alone: no model, no parse.

The order of the rules is the knowledge: an action for the client shows through every form, a restatement is one even
with a question mark, assent that is sought is no question, and without mark or syntax nothing is guessed to ask.
"""

from __future__ import annotations

from nlp.interventions.advice import find_advice
from nlp.interventions.experience import find_experience
from nlp.interventions.judgements import find_judgement, judges
from nlp.interventions.labels import Intervention, Label, Target
from nlp.interventions.leading import find_leading
from nlp.interventions.plain import Sentence, sentences
from nlp.interventions.process import is_process
from nlp.interventions.questions import find_closed_in_speech, find_inversion, find_invitation, find_open
from nlp.interventions.reformulations import find_reformulation, find_retelling, only_checks
from nlp.interventions.tables import Span
from nlp.interventions.targets import target_of
from nlp.language.loading import Language

__all__ = ["Intervention", "Label", "Target", "classify"]

_Found = tuple[Label, int, int]

# Of several sentences the first of these labels says what the whole is: a story that ends in a question asks.
_STRONGEST: tuple[Label, ...] = (
    "disguised_suggestion",
    "suggestion",
    "open_question",
    "leading_question",
    "closed_question",
    "reformulation",
    "experience",
)


def classify(text: str, language: Language) -> Intervention:
    """Label what a consultant said or typed in one turn. Reads the first `plain.LONGEST` characters.

    "suggestion" and "disguised_suggestion" are given exactly where `advice.looks_like_advice` is true.
    """
    read = sentences(text, language)
    found = [(sentence, _label(sentence, language)) for sentence in read]
    restated = any(label == "reformulation" for _, (label, _, _) in found)
    if restated:
        found = [one for one in found if one[1][0] == "reformulation" or not only_checks(one[0], language)]
    for label in _STRONGEST:
        for sentence, (given, start, end) in found:
            if given == label:
                return Intervention(label, _target(sentence, label, language), *sentence.original(start, end))
    return Intervention("other", None, 0, len(text))


def _label(sentence: Sentence, language: Language) -> _Found:
    """The label of one sentence, with the part of it that says so."""
    advice = find_advice(sentence, language)
    if advice:
        return advice.label, advice.start, advice.end
    if is_process(sentence, language):
        return "other", 0, len(sentence.text)
    rules: tuple[tuple[Label, Span | None], ...] = (
        ("reformulation", find_reformulation(sentence, language)),
        ("leading_question", find_leading(sentence, language)),
        ("open_question", find_invitation(sentence, language)),
        ("open_question", find_open(sentence, language)),
        ("closed_question", find_inversion(sentence, language)),
        ("leading_question", find_judgement(sentence, language)),
        ("closed_question", (0, len(sentence.text)) if sentence.asks else None),
        ("experience", find_experience(sentence, language)),
        ("closed_question", None if judges(sentence, language) else find_closed_in_speech(sentence, language)),
        ("reformulation", find_retelling(sentence, language)),
    )
    return next(((label, *span) for label, span in rules if span), ("other", 0, len(sentence.text)))


def _target(sentence: Sentence, label: Label, language: Language) -> Target | None:
    """What a question is about: what follows an invitation, not the invitation ("I'd like to know …" hopes nothing)."""
    if label not in {"open_question", "closed_question"}:
        return None
    invited = find_invitation(sentence, language)
    about = sentence.text[invited[1] :] if invited else ""
    return target_of(about.strip() or sentence.text, language)
