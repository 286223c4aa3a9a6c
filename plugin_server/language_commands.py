"""`codev need` and `codev interventions`: the language library on JSON Lines, from standard input to standard output.

One answer for each line, with its id. A line that cannot be read is named on standard error, and the rest goes on.
"""

import codecs
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar, get_args

import click
import msgspec

from nlp.language.loading import Language
from plugin_server.errors import CodevError
from plugin_server.mending import mendable

LONGEST_LINE = 1_000_000
"""Bytes of one line: two hours of speech are a tenth of it."""

Id = str | int


class Text(msgspec.Struct, frozen=True):
    id: Id
    text: str


class Turn(msgspec.Struct, frozen=True):
    role: str
    text: str


class Turns(msgspec.Struct, frozen=True):
    id: Id
    turns: list[Turn]


class LinesRefused(CodevError):
    """Some lines were no JSON object of the expected form; the others have been answered."""


Asked = TypeVar("Asked", Text, Turns)

language_option = click.option("--language", type=click.Choice(get_args(Language)), required=True)


@click.group()
def need() -> None:
    """What a need statement shows, and the client's own words for it: JSON Lines in and out."""


@need.command("check")
@language_option
@click.option("--vous", is_flag=True, help="Ask in French with vous.")
@mendable
def check_statements(language: Language, *, vous: bool) -> None:
    """{"id", "text"} → {"id", "checks": [{"check", "start", "end", "criterion", "question"}]}"""
    from nlp.need.checks import check
    from nlp.need.criteria import Wording

    wording: Wording = "vous" if vous and language == "fr" else language
    answer(Text, lambda asked: {"checks": [plain(found) for found in check(asked.text, language, wording)]})


@need.command("evidence")
@language_option
@mendable
def find_own_words(language: Language) -> None:
    """{"id", "turns": [{"role", "text"}]} → {"id", "evidence": [{"kind", "text", "turn"}]}, most telling first"""
    from nlp.need.telling import evidence_of

    def quotations(asked: Turns) -> dict[str, Any]:
        return {"evidence": [plain(found) for found in evidence_of([(t.role, t.text) for t in asked.turns], language)]}

    answer(Turns, quotations)


@click.command()
@language_option
@mendable
def interventions(language: Language) -> None:
    """{"id", "text"} → {"id", "label", "target"}"""
    from nlp.interventions.classify import classify

    def labelled(asked: Text) -> dict[str, Any]:
        found = classify(asked.text, language)
        return {"label": found.label, "target": found.target}

    answer(Text, labelled)


def answer(asked: type[Asked], reply: Callable[[Asked], dict[str, Any]]) -> None:
    """Write a line for each that can be read. Raises LinesRefused at the end if there were others."""
    refused = 0
    for number, line in numbered(sys.stdin.buffer):
        try:
            if len(line) > LONGEST_LINE:
                raise msgspec.ValidationError(f"longer than {LONGEST_LINE} bytes")
            one = msgspec.json.decode(line, type=asked)
        except (msgspec.DecodeError, UnicodeError, RecursionError) as problem:
            refused += 1
            what = str(problem) if isinstance(problem, msgspec.DecodeError) else "no JSON object that can be read"
            click.echo(f"codev: line {number}: {what}", err=True)
            continue
        click.echo(msgspec.json.encode({"id": one.id, **reply(one)}))
    if refused:
        raise LinesRefused(f"{refused} of the lines could not be read; each is named above. The others are answered.")


def numbered(lines: Iterable[bytes]) -> Iterator[tuple[int, bytes]]:
    """The lines that hold something, counted from 1."""
    whole = (line.removeprefix(codecs.BOM_UTF8) for line in lines)
    return ((number, line) for number, line in enumerate(whole, start=1) if line.strip())


def plain(found: object) -> Any:
    return msgspec.to_builtins(found)
