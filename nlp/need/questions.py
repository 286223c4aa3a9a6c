"""One question at a time about the client's need statement, never a score and never a wording in their place.

A question is asked where the client's current words show a sign that a criterion is not met yet. Signs are tuned to
leave good statements alone: saying nothing costs a client less than doubting a sentence that is theirs.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from nlp.language.loading import Language
from nlp.need import signs
from nlp.need.criteria import ORDER, TEXTS, WHO_IS_ON, Criterion, Wording
from nlp.need.evidence import Evidence, Kind
from nlp.need.statement import Statement

__all__ = ["Criterion", "Question", "next_question"]

Said = frozenset[Kind]
Sign = Callable[[Statement, Said], bool]


@dataclass(frozen=True, slots=True)
class Question:
    """A question to the client alone, and the criterion that it is about."""

    criterion: Criterion
    text: str


def next_question(  # noqa: PLR0917 - the session, the panel and the tests name them in this order
    need_text: str,
    request: str,
    kinds_of_help: Sequence[str],
    evidence: Sequence[Evidence],
    language: Language,
    asked: Collection[str] = (),
    wording: Wording | None = None,
) -> Question | None:
    """The first question that the client's current words raise; None when there is none, or no word yet.

    `kinds_of_help` are the keys chosen ("ideas", "mirror" …), `evidence` what the client has said so far (a situation
    that was told need not be written again), `asked` the criteria not to ask about any more, `wording` how to ask (as
    the language is, when None). Raises PipelineMissing.
    """
    statement = Statement(need_text, request, tuple(kinds_of_help), language)
    if not statement.tokens:
        return None
    said = frozenset(quotation.kind for quotation in evidence)
    for criterion in ORDER:
        if criterion not in asked and _SIGNS[criterion](statement, said):
            if criterion == "C1" and statement.subject_is_on():
                return Question(criterion, WHO_IS_ON[wording or language])
            return Question(criterion, TEXTS[criterion][wording or language])
    return None


def _is_not_owned(statement: Statement, said: Said) -> bool:
    # A list of troubles has no subject to speak of: what it lacks is a choice, and C6 asks for that.
    return not statement.first_person_verbs() and not statement.enumerates()


def _is_not_situated(statement: Statement, said: Said) -> bool:
    return "situation" not in said and not statement.client_acts() and not statement.shows(signs.TIME_OR_SCENE)


def _has_no_stake(statement: Statement, said: Said) -> bool:
    return "stake" not in said and statement.is_short() and not statement.shows(signs.STAKE)


def _is_out_of_hands(statement: Statement, said: Said) -> bool:
    return "margin" not in said and statement.others_act() and not statement.client_acts()


def _names_no_help(statement: Statement, said: Said) -> bool:
    return not statement.kinds and not statement.shows(signs.HELP)


def _names_no_limit(statement: Statement, said: Said) -> bool:
    return bool(said & {"tried", "limit"}) and not statement.shows(signs.LIMIT)


_SIGNS: dict[Criterion, Sign] = {
    "C1": _is_not_owned,
    "C2": _is_not_situated,
    "C3": _has_no_stake,
    "C4": lambda statement, said: statement.shows(signs.CHOSEN_SOLUTION),
    "C5": _is_out_of_hands,
    "C6": lambda statement, said: statement.enumerates(),
    "C7": _names_no_help,
    "C8": lambda statement, said: not statement.shows(signs.AIM),
    "C9": _names_no_limit,
    "C10": lambda statement, said: statement.is_long(),
    "C11": lambda statement, said: statement.asks_yes_or_no(),
    "C12": lambda statement, said: statement.shows(signs.JUDGEMENT),
}
