"""What a participant's typed or spoken words are, read from their wording alone: never from the person.

`classify` labels an intervention (a question that is open, closed or leading, a suggestion said openly or disguised as
a question, an experience, a reformulation, or none of these) and says what a question is about. `looks_like_advice`
answers the one question that is asked before a consultant's words are sent in clarification; it is true exactly where
`classify` answers "suggestion" or "disguised_suggestion". Both are rules over plain words: pure, quick, without model.
"""

from nlp.interventions.advice import looks_like_advice
from nlp.interventions.classify import classify
from nlp.interventions.labels import Intervention, Label, Target

__all__ = ["Intervention", "Label", "Target", "classify", "looks_like_advice"]
