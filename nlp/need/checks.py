"""Checks of a need statement: what in the client's words may not be their need yet, and the question to ask about it.

Tuned to leave good statements alone: saying nothing costs a client less than doubting a sentence that is theirs. A
check never corrects, scores or rewords. Source: the method's criteria C1 to C12 and their weakness cues.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from nlp.language.loading import Language
from nlp.need.context import bids, names_nothing
from nlp.need.criteria import CRITERIA, Check, Criterion, Wording, question_of
from nlp.need.requests import Request, requests, second_object
from nlp.need.signs import claims
from nlp.need.signs.absolutes import ABSOLUTE, PLAIN_FACT
from nlp.need.signs.aims import OTHERS_CHANGE, SOLUTION
from nlp.need.signs.compiling import Table
from nlp.need.signs.counting import HANGS_ON, TAKES_UP, TELLS_APART
from nlp.need.signs.seeking import SEEKS
from nlp.need.signs.settings import POINTS
from nlp.need.statement import Span, Statement

__all__ = ["Check", "Finding", "check"]

LONGEST = 8_000
"""Characters that are read: far more than a need and a request may hold."""

_MOST_WORDS = 60
_SEVERAL = 2
_LITTLE = 15
"""Words that say how one is, and ask nothing: "I am lost"."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check saw: characters `start` to `end` of the text, the whole of it where something is lacking."""

    check: Check
    start: int
    end: int
    criterion: Criterion
    question: str


@dataclass(frozen=True)
class _Read:
    statement: Statement
    requests: tuple[Request, ...]

    @property
    def whole(self) -> Span:
        text = self.statement.plain
        return len(text) - len(text.lstrip()), len(text.rstrip())


def check(text: str, language: Language, wording: Wording | None = None) -> tuple[Finding, ...]:
    """What the statement shows, in the order in which to ask about it; empty for a strong one, or for no word at all.

    Reads the first `LONGEST` characters. `wording` says how to ask: as the language is when None, "vous" for a group
    that says *vous*. Raises PipelineMissing.
    """
    statement = Statement(text[:LONGEST], language)
    if not statement.words:
        return ()
    read = _Read(statement, requests(statement))
    found = []
    for name, looks_for in _CHECKS.items():
        if span := looks_for(read):
            start, end = statement.original(span)
            found.append(Finding(name, start, end, CRITERIA[name], question_of(name, wording or language)))
    return tuple(found)


def _solution_disguised(read: _Read) -> Span | None:
    return _in_a_request(read, read.requests, SOLUTION)


def _outside_control(read: _Read) -> Span | None:
    needs = [request for request in read.requests if not request.wish] or read.requests
    # Getting a solution through says already that others are to agree to it.
    others = [request for request in needs if not _in_a_request(read, (request,), SOLUTION)]
    own = [request for request in others if _is_own(read, request)]
    # What one would like of others is told on the way to a need of one's own.
    told = [
        request for request in others if request.form == "need" and any(later.start > request.start for later in own)
    ]
    return _in_a_request(read, [request for request in others if request not in told], OTHERS_CHANGE)


def _is_own(read: _Read, request: Request) -> bool:
    concrete = request.form in ("need", "call") and not (request.wish or request.vague or request.closed)
    return concrete and not _in_a_request(read, (request,), OTHERS_CHANGE)


def _in_a_request(read: _Read, requests: Sequence[Request], table: Table) -> Span | None:
    for request in requests:
        if found := read.statement.sees(table, (request.start, request.end)):
            return found
    return None


def _closed_question(read: _Read) -> Span | None:
    closed = [request for request in read.requests if request.closed]
    if not closed or any(not request.closed and not request.wish for request in read.requests):
        return None
    start, end = closed[0].start, closed[-1].end
    # A doubt that is told on the way to something else that is sought.
    if read.statement.sees(SEEKS, (end, len(read.statement.own))):
        return None
    return start, closed[0].end


def _several_requests(read: _Read) -> Span | None:
    asked = [request for request in read.requests if not request.names_a_way]
    needs = [request for request in asked if request.form in ("need", "call") and not request.wish]
    wishes = [request for request in asked if request.wish]
    questions = _own_questions(read, asked)
    if needs:
        # A yes or no that one has asked oneself is told on the way to a need.
        questions = [request for request in questions if not request.closed]
        if _takes_up(read, needs[-1]):
            questions = [request for request in questions if request.start > needs[-1].start]
    added = any(request.also for request in (*needs[1:], *(questions if needs else ())))
    later = [wish for wish in wishes if wish.start > needs[0].start] if needs else wishes[1:]
    added = added or any(wish.also for wish in later)
    if len(questions) >= _SEVERAL or len(needs) > _SEVERAL or added:
        return asked[0].start, asked[-1].end
    return next(((request.start, request.end) for request in asked if second_object(read.statement, request)), None)


def _own_questions(read: _Read, asked: Sequence[Request]) -> list[Request]:
    """The questions that ask for something, each distinction once."""
    questions = [request for request in asked if request.form in ("open", "closed")]
    own = [request for request in questions if not _in_a_request(read, (request,), HANGS_ON)]
    return own[1:] if len(own) > 1 and read.statement.sees(TELLS_APART) else own


def _takes_up(read: _Read, need: Request) -> bool:
    signs = TAKES_UP[read.statement.language]
    return any(sign.match(read.statement.own, need.opened, need.end) for sign in signs)


def _absolute(read: _Read) -> Span | None:
    own, language = read.statement.own, read.statement.language
    found = [match.span() for sign in ABSOLUTE[language] for match in sign.finditer(own)]
    judged = [span for span in found if not any(fact.match(own, span[1]) for fact in PLAIN_FACT[language])]
    return min(judged, default=None)


def _vague(read: _Read) -> Span | None:
    asked = read.requests
    about_others = _in_a_request(read, asked, OTHERS_CHANGE) or _in_a_request(read, asked, SOLUTION)
    if not about_others and asked and all(request.vague for request in asked):
        return asked[0].start, asked[0].end
    return None


def _no_request(read: _Read) -> Span | None:
    return None if read.requests or read.statement.sees(SEEKS) or bids(read.statement) else read.whole


def _no_first_person(read: _Read) -> Span | None:
    if read.statement.sees(claims.FIRST_PERSON) or read.statement.sees(claims.SUBJECT_ON):
        return None
    return read.whole


def _too_long(read: _Read) -> Span | None:
    return read.whole if len(read.statement.words) > _MOST_WORDS else None


def _missing_context(read: _Read) -> Span | None:
    points = read.statement.sees(POINTS) is not None
    says_little = not read.requests and len(read.statement.words) <= _LITTLE
    return read.whole if (points or says_little) and names_nothing(read.statement) else None


_CHECKS: dict[Check, Callable[[_Read], Span | None]] = {
    "solution_disguised": _solution_disguised,
    "outside_control": _outside_control,
    "no_first_person": _no_first_person,
    "closed_question": _closed_question,
    "several_requests": _several_requests,
    "blame_others": lambda read: read.statement.sees(claims.BLAME),
    "absolute": _absolute,
    "missing_context": _missing_context,
    "no_request": _no_request,
    "vague": _vague,
    "too_long": _too_long,
}
"""In the order in which they are asked about: a chosen solution says more than the subject of its verb, then comes
what the words show, then what they lack."""
