"""The requests of a need statement: where each begins and ends, and whether it waits for a yes or a no.

Speech has no full stop: a question inside what the client needs ("I need to find how I …") is part of that request,
one beside it is another.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from nlp.need.frames import Frame
from nlp.need.signs import requests as signs
from nlp.need.signs import wondering
from nlp.need.signs.compiling import Table
from nlp.need.signs.counting import A_WAY, ALSO, ASKS_FOR_A_WAY, SECOND_OBJECT
from nlp.need.signs.vague import BARE, CALLS_FOR_HELP, VAGUE
from nlp.need.statement import Span, Statement

Form = Literal["need", "call", "open", "closed"]

_FORMS: Mapping[Form, Table] = {
    "need": signs.NEEDS,
    "call": signs.CALLS,
    "open": wondering.OPEN_QUESTIONS,
    "closed": wondering.CLOSED_QUESTIONS,
}
_WISHES = re.compile(
    r"\b(?:want|wish|hope|wonder|wondering|ask myself|asking myself|what do you|veux|veut|voulons|espere|aimerais"
    r"|demande|interroge|qu'en|vous en)\b"
)
"""A wish or a doubt of one's own ("I want to stay", "I wonder") is no request yet when another one follows."""

_ASKED_FOR_CONTENT = re.compile(
    r"\b(?:how|what|which|who|whom|whose|where|why|comment|quel(?:le)?s?|quoi|lequel|laquelle|combien|pourquoi)\b"
    r"[^.!?…;,]{0,25}$|\bqu[e'] *$|\b(?:a|de|devant|pour|avec|chez|contre|par|sur|envers|vers) qui *$"
    r"|(?:^|[.!?…:;,] |\bet |\balors |\bdonc )qui *$"
)
"""Before an inverted verb: "in what order should I" waits for no yes."""

_ADDS = re.compile(r"\b(?:and|then|et|puis)[ ,]*$")
_STOP = re.compile(r"[.!?…;\n]")
_GAP = " ,'"
_CLOSE = 60
"""Characters between what opens a request and a question that belongs to it, without a full stop."""

_ALOUD = 3
"""Words of a guess beside a request, no question to the group: "Pride? Fatigue?"."""

_VERY_CLOSE = 20
_JUST_BEFORE = 25


class _Opener(NamedTuple):
    form: Form
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Request:
    """One request, from `start` to `end` of the plain text.

    `closed`: it waits for a yes or a no. `also`: it says that it is one more. `wish`: the client wants it for
    themselves. `names_a_way`: it says how the group is to help. `vague`: its object is nothing in particular.
    """

    form: Form
    start: int
    opened: int
    end: int
    closed: bool
    also: bool
    wish: bool
    names_a_way: bool
    vague: bool


def requests(statement: Statement) -> tuple[Request, ...]:
    """All requests in order."""
    groups: list[list[_Opener]] = []
    for opener in _openers(statement):
        if groups and _belongs(groups[-1], opener, statement.own):
            groups[-1].append(opener)
        else:
            groups.append([opener])
    starts = [group[0].start for group in groups]
    return tuple(
        _request(statement, group, until)
        for group, until in zip(groups, [*starts, len(statement.own)][1:], strict=False)
    )


def second_object(statement: Statement, request: Request) -> Span | None:
    """Where a request goes on to a second thing: "… and also …"."""
    for sign in SECOND_OBJECT[statement.language]:
        if found := sign.search(statement.own, request.start, request.end):
            return found.span()
    return None


def _openers(statement: Statement) -> list[_Opener]:
    """What opens a request, in order and apart; of two that overlap the first, of two at one place the longer."""
    found = [
        _Opener(_form(form, statement.own, match.start()), *match.span())
        for form, table in _FORMS.items()
        for sign in table[statement.language]
        for match in sign.finditer(statement.own)
    ]
    apart: list[_Opener] = []
    for opener in sorted([*found, *_bare_questions(statement, found)], key=lambda opener: (opener.start, -opener.end)):
        if not apart or opener.start >= apart[-1].end:
            apart.append(opener)
    return apart


def _form(form: Form, text: str, position: int) -> Form:
    return "open" if form == "closed" and _ASKED_FOR_CONTENT.search(text, 0, position) else form


def _bare_questions(statement: Statement, known: list[_Opener]) -> list[_Opener]:
    """Question marks that nothing known goes with: a yes or a no, unless something before them asks for content."""
    asked = []
    for start, end in statement.sentences:
        sentence = statement.own[start:end]
        if sentence.endswith("?"):
            openly = any(sign.search(sentence) for sign in wondering.ASKS_OPENLY[statement.language])
            if known and not openly and len(sentence.split()) <= _ALOUD:
                continue
            if not openly or not any(start <= opener.start < end for opener in known):
                asked.append(_Opener("open" if openly else "closed", start, start + len(sentence.split()[0])))
    return asked


def _belongs(group: list[_Opener], opener: _Opener, text: str) -> bool:
    """True when an opener only goes on with the request before it."""
    first = group[0].form
    between = text[group[-1].end : opener.start]
    if _STOP.search(between):
        return False
    if opener.form == group[-1].form == "open" and _ASKED_FOR_CONTENT.search(text, 0, opener.start):
        return True
    if opener.form == "closed" and first == "closed":
        return not _ADDS.search(between)
    if opener.form in ("open", "closed") and first in ("need", "call"):
        return len(between) < _CLOSE
    return len(between) < _VERY_CLOSE and not (opener.form == "open" and _ADDS.search(between))


def _request(statement: Statement, group: list[_Opener], until: int) -> Request:
    text, language = statement.own, statement.language
    form, start, opened = group[0].form, group[0].start, _object_of(group[0], text)
    stop = _STOP.search(text, opened)
    just_before = text[max(0, start - _JUST_BEFORE) : opened]
    return Request(
        form=form,
        start=start,
        opened=opened,
        end=min(until, stop.end() if stop else len(text)),
        closed=any(opener.form == "closed" for opener in group) or _follows(wondering.WHETHER[language], text, opened),
        also=any(sign.search(just_before) for sign in ALSO[language]),
        wish=form in ("need", "call") and _WISHES.search(text, start, opened) is not None,
        names_a_way=form in ("need", "call")
        and (_follows(A_WAY[language], text, opened) or _follows(ASKS_FOR_A_WAY[language], text, start)),
        vague=all(_is_vague(statement, opener, until) for opener in group if opener.form in ("need", "call", form)),
    )


def _object_of(opener: _Opener, text: str) -> int:
    """Where what is asked for begins."""
    position = opener.end
    while position < len(text) and text[position] in _GAP:
        position += 1
    return position


def _is_vague(statement: Statement, opener: _Opener, until: int) -> bool:
    """True when nothing in particular follows, or nothing at all after a call for help."""
    text, language, position = statement.own, statement.language, _object_of(opener, statement.own)
    if _follows(VAGUE[language], text, position, until):
        return True
    bare = _follows(BARE[language], text, position, until)
    return bare and statement.sees(CALLS_FOR_HELP, (opener.start, position)) is not None


def _follows(signs_of_it: tuple[Frame, ...], text: str, position: int, until: int | None = None) -> bool:
    return any(sign.match(text, position, len(text) if until is None else until) for sign in signs_of_it)
