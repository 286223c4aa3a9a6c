"""What a person takes away, in Markdown, made from their own view: nothing in it that they could not see."""

from datetime import UTC, datetime

from plugin_server.method.guidance import guidance
from plugin_server.session.sections import View

WHAT = ("need", "plan", "learnings", "notes", "all")

_TITLES = {
    "en": {
        "session": "Codevelopment session",
        "need": "My need, from the subject to the contract",
        "request": "My request",
        "unwanted": "Not wanted",
        "help": "Kind of help",
        "validated": "validated",
        "gifts": "What I was given",
        "plan": "My plan",
        "by_when": "By when",
        "sign": "How I will know",
        "in_my_hands": {True: "It is in my hands", False: "It is not only in my hands"},
        "learnings": "My learnings",
        "notes": "My notes",
        "nothing": "Nothing was written.",
    },
    "fr": {
        "session": "Séance de codéveloppement",
        "need": "Mon besoin, du sujet au contrat",
        "request": "Ma demande",
        "unwanted": "Ce que je ne souhaite pas",
        "help": "Type d’aide",
        "validated": "validé",
        "gifts": "Ce que j’ai reçu",
        "plan": "Mon plan d’action",
        "by_when": "Pour quand",
        "sign": "À quoi je le verrai",
        "in_my_hands": {True: "C’est entre mes mains", False: "Ce n’est pas seulement entre mes mains"},
        "learnings": "Mes apprentissages",
        "notes": "Mes notes",
        "nothing": "Rien n’a été écrit.",
    },
}


def export(mine: View, what: str, language: str) -> str:
    """A Markdown document of `what` (one of WHAT) that belongs to the person of this view."""
    t = _TITLES[language]
    parts = {
        "need": _need(mine, language) if mine.me.role == "client" else [],
        "plan": _plan(mine, language),
        "learnings": _learnings(mine, language),
        "notes": _notes(mine, language),
    }
    chosen = parts.values() if what == "all" else [parts[what]]
    body = [line for part in chosen for line in part]
    title = mine.session.title or t["session"]
    today = datetime.now(UTC).date().isoformat()
    return "\n".join([f"# {_plain(str(title))}", "", today, "", *(body or [str(t["nothing"])])]) + "\n"


def _need(mine: View, language: str) -> list[str]:
    t, words = _TITLES[language], guidance(language)
    if not mine.need.versions:
        return []
    lines = [f"## {t['need']}", ""]
    for version in mine.need.versions:
        mark = f" ({t['validated']})" if version.version == mine.need.validated else ""
        lines += [f"**{words['stages'][version.stage]['name']}**{mark}", "", _quote(version.text), ""]
        lines += [f"{t['request']}: {_plain(version.request)}", ""] if version.request else []
        lines += [f"{t['unwanted']}: {_plain(version.unwanted)}", ""] if version.unwanted else []
    if mine.need.help:
        lines += [f"{t['help']}: {', '.join(words['help'][kind]['name'] for kind in mine.need.help)}", ""]
    if mine.contributions:
        lines += [f"## {t['gifts']}", ""]
        for gift in mine.contributions:
            name = words["contributions"][gift.kind]["name"]
            lines.append(f"- {name}, {_plain(gift.name)}: {_plain(gift.text)}")
        lines.append("")
    return lines


def _plan(mine: View, language: str) -> list[str]:
    t = _TITLES[language]
    if not mine.mine.actions:
        return []
    lines = [f"## {t['plan']}", ""]
    for number, action in enumerate(mine.mine.actions, start=1):
        lines.append(f"{number}. {_plain(action.what)}")
        lines += [f"   - {t['by_when']}: {_plain(action.by_when)}"] if action.by_when else []
        lines += [f"   - {t['sign']}: {_plain(action.sign)}"] if action.sign else []
        in_hands = t["in_my_hands"]
        if action.in_my_hands is not None and isinstance(in_hands, dict):
            lines.append(f"   - {in_hands[action.in_my_hands]}")
    return [*lines, ""]


def _learnings(mine: View, language: str) -> list[str]:
    t = _TITLES[language]
    if not mine.mine.learnings:
        return []
    own = [f"- {_plain(entry.text)}" for entry in mine.mine.learnings]
    return [f"## {t['learnings']}", "", *own, ""]


def _notes(mine: View, language: str) -> list[str]:
    if not mine.mine.notes:
        return []
    return [
        f"## {_TITLES[language]['notes']}",
        "",
        *[f"- {_plain(entry.text)}" for entry in mine.mine.notes],
        "",
    ]


def _plain(text: str) -> str:
    """One line, with the characters Markdown would read as marks escaped."""
    escaped = "".join(f"\\{c}" if c in "\\`*_[]<>#|" else c for c in text)
    return " ".join(escaped.split())


def _quote(text: str) -> str:
    return "\n".join(f"> {_plain(line)}" for line in text.splitlines())
