"""What a person takes away, in Markdown, made from their own view: nothing in it that they could not see."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import get_args

from plugin_server.method.guidance import guidance
from plugin_server.session.commands import NoteKind
from plugin_server.session.sections import View
from plugin_server.web.titles import TITLES

WHAT = ("need", "plan", "learnings", "notes", "subject", "all")


def export(mine: View, what: str, language: str) -> str:
    """A Markdown document of `what` (one of WHAT) that belongs to the person of this view."""
    t = TITLES[language]
    is_client = mine.me.role == "client"
    parts = {
        "need": [*_need(mine, language), *_given(mine, language)] if is_client else [],
        "plan": _plan(mine, language),
        "learnings": [*_learnings(mine, language), *_regulation(mine, language)],
        "notes": _notes(mine, language),
        "subject": _subject(mine, language),
    }
    chosen = parts.values() if what == "all" else [parts[what]]
    body = [line for part in chosen for line in part]
    title = mine.session.title or t["session"]
    today = datetime.now(UTC).date().isoformat()
    return "\n".join([f"# {_plain(title)}", "", today, "", *(body or [t["nothing"]])]) + "\n"


def _need(mine: View, language: str) -> list[str]:
    t, words = TITLES[language], guidance(language)
    if not mine.need.versions:
        return []
    lines = [f"## {t['need']}", ""]
    for version in mine.need.versions:
        mark = f" ({t['validated']})" if version.version == mine.need.validated else ""
        lines += [f"**{words['stages'][version.stage]['name']}**{mark}", "", _quote(version.text), ""]
        for part, text in (("request", version.request), ("unwanted", version.unwanted), ("limits", version.limits)):
            lines += [f"{t[part]}{t['colon']}{_plain(text)}", ""] if text else []
    if mine.need.help:
        lines += [f"{t['help']}{t['colon']}{', '.join(words['help'][kind]['name'] for kind in mine.need.help)}", ""]
    return lines


def _given(mine: View, language: str) -> list[str]:
    """What the consultants gave, with the marks of the client."""
    t, words = TITLES[language], guidance(language)
    if not mine.contributions:
        return []
    lines = [f"## {t['gifts']}", ""]
    for gift in mine.contributions:
        mark = f" ({t['touches']})" if gift.bookmarked else ""
        kind = words["contributions"][gift.kind]["name"]
        lines.append(f"- {kind}, {_plain(gift.name)}{t['colon']}{_plain(gift.text)}{mark}")
    return [*lines, ""]


def _plan(mine: View, language: str) -> list[str]:
    t = TITLES[language]
    if not mine.mine.actions:
        return []
    lines = [f"## {t['plan']}", ""]
    for number, action in enumerate(mine.mine.actions, start=1):
        lines.append(f"{number}. {_plain(action.what)}")
        lines += [f"   - {t['by_when']}{t['colon']}{_plain(action.by_when)}"] if action.by_when else []
        lines += [f"   - {t['sign']}{t['colon']}{_plain(action.sign)}"] if action.sign else []
        if action.in_my_hands is not None:
            lines.append(f"   - {t['in_my_hands' if action.in_my_hands else 'not_in_my_hands']}")
    return [*lines, ""]


def _learnings(mine: View, language: str) -> list[str]:
    if not mine.mine.learnings:
        return []
    return [f"## {TITLES[language]['learnings']}", "", *_list(entry.text for entry in mine.mine.learnings), ""]


def _regulation(mine: View, language: str) -> list[str]:
    """My own lines, and the agreement, which is everyone's."""
    t, words, regulation = TITLES[language], guidance(language), mine.regulation
    said = [(words["regulation"][kind]["name"], text) for kind, text in regulation.mine]
    if regulation.agreement:
        said.append((words["agreement"]["label"], regulation.agreement))
    lines = [f"- {name}{t['colon']}{_plain(text)}" for name, text in said]
    return [f"## {t['regulation']}", "", *lines, ""] if lines else []


def _notes(mine: View, language: str) -> list[str]:
    """By kind, the plain ones first and without a heading of their own."""
    words, lines = guidance(language)["notes"], list[str]()
    for kind in get_args(NoteKind):
        noted = [entry.text for entry in mine.mine.notes if entry.kind == kind]
        heading = [] if kind == "note" else [f"**{words[kind]['name']}**", ""]
        lines += [*heading, *_list(noted), ""] if noted else []
    return [f"## {TITLES[language]['notes']}", "", *lines] if lines else []


def _subject(mine: View, language: str) -> list[str]:
    """The subject that was not chosen, when its owner keeps it."""
    t, words, choice = TITLES[language], guidance(language), mine.choice
    own = [subject for subject in choice.subjects if choice.i_carry and subject.person == mine.me.id]
    lines = [f"- {words['subjects'][subject.kind]['name']}{t['colon']}{_plain(subject.text)}" for subject in own]
    return [f"## {t['subject']}", "", *lines, ""] if lines else []


def _list(texts: Iterable[str]) -> list[str]:
    return [f"- {_plain(text)}" for text in texts]


def _plain(text: str) -> str:
    """One line, with the characters Markdown would read as marks escaped."""
    escaped = "".join(f"\\{c}" if c in "\\`*_[]<>#|" else c for c in text)
    return " ".join(escaped.split())


def _quote(text: str) -> str:
    return "\n".join(f"> {_plain(line)}" for line in text.splitlines())
