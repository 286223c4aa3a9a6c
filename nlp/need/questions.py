"""One question at a time about the client's need statement, never a score and never a wording in their place.

What the words show is asked first to `checks`; added here is only what the session knows: what the client has told,
the help they chose, what was asked already.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from nlp.language.loading import Language
from nlp.need.checks import Finding, check
from nlp.need.criteria import ORDER, TEXTS, WHO_IS_ON, Check, Criterion, Wording, criterion_of
from nlp.need.evidence import Evidence, Kind
from nlp.need.signs import session
from nlp.need.signs.claims import FIRST_PERSON, SUBJECT_ON
from nlp.need.statement import Statement

__all__ = ["Criterion", "Question", "next_question"]

_SHORT = 12
_LACKS: frozenset[Check] = frozenset(("no_first_person", "missing_context", "no_request"))


@dataclass(frozen=True, slots=True)
class Question:
    """A question to the client alone, the criterion it is about, and their own words that raised it.

    `seen` is verbatim, and empty when the question is about what is lacking.
    """

    criterion: Criterion
    text: str
    seen: str


@dataclass(frozen=True)
class _Asking:
    """All that a question depends on."""

    statement: Statement
    found: dict[Check, Finding]
    said: frozenset[Kind]
    kinds: tuple[str, ...]


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
    text = f"{need_text}\n{request}"
    statement = Statement(text, language)
    if not statement.words:
        return None
    found = {finding.check: finding for finding in check(text, language, wording)}
    asking = _Asking(statement, found, frozenset(quotation.kind for quotation in evidence), tuple(kinds_of_help))
    for subject in ORDER:
        if criterion_of(subject) in asked:
            continue
        if subject in found and not _was_told(subject, asking.said):
            return _about(found[subject], text, len(need_text))
        if subject == "C1" and (on := _subject_on(statement)):
            return Question("C1", WHO_IS_ON[wording or language], seen=on)
        if subject in _LACKING and _LACKING[subject](asking):
            return Question(subject, TEXTS[subject][wording or language], seen="")
    return None


def _was_told(subject: Check, said: frozenset[Kind]) -> bool:
    return subject == "missing_context" and "situation" in said


def _about(finding: Finding, text: str, end_of_need: int) -> Question:
    return Question(finding.criterion, finding.question, _words_of(finding, text, end_of_need))


def _words_of(finding: Finding, text: str, end_of_need: int) -> str:
    """The client's words, those of the need alone where a sign goes on into the request."""
    if finding.check in _LACKS:
        return ""
    end = min(finding.end, end_of_need) if finding.start < end_of_need else finding.end
    return text[finding.start : end].strip()


def _subject_on(statement: Statement) -> str:
    """The French "on" of a statement in which nobody says "I" or "we"; it may be either, or the others."""
    on = statement.sees(SUBJECT_ON)
    if on is None or statement.sees(FIRST_PERSON):
        return ""
    start, end = statement.original(on)
    return statement.text[start:end]


def _is_out_of_hands(asking: _Asking) -> bool:
    """Others are told about, none is judged, and nothing is asked: what is left for the client to do?"""
    told = "blame_others" not in asking.found and asking.statement.sees(session.OTHERS_ACT) is not None
    return "margin" not in asking.said and "no_request" in asking.found and told


def _is_not_owned(asking: _Asking) -> bool:
    """Nothing is asked, and the client is the subject of no verb: "my team is not motivated"."""
    return "no_request" in asking.found and asking.statement.sees(session.CLIENT_ACTS) is None


_LACKING: dict[Criterion, Callable[[_Asking], bool]] = {
    "C1": _is_not_owned,
    "C3": lambda asking: (
        "stake" not in asking.said
        and len(asking.statement.words) <= _SHORT
        and asking.statement.sees(session.STAKE) is None
    ),
    "C5": _is_out_of_hands,
    "C7": lambda asking: not asking.kinds and asking.statement.sees(session.HELP) is None,
    "C9": lambda asking: bool(asking.said & {"tried", "limit"}) and asking.statement.sees(session.LIMIT) is None,
}
