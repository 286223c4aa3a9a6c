"""The scripts that simulated people play, read from `cases/`: who comes, what they say and type, where they slip."""

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Literal, get_args

import msgspec

from plugin_server.errors import CodevError
from plugin_server.session.commands import (
    ContributionKind,
    HelpKind,
    Language,
    NoteKind,
    RegulationKind,
    SubjectKind,
    Weather,
)

CaseName = Literal["first-words", "promised-dates", "handing-over"]

CASES: tuple[CaseName, ...] = get_args(CaseName)
"""Each exists in every language; the first is played when none is chosen."""


class Script(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The base of what a case is made of: a word that is not in the schema is a mistake in the file."""


class Subject(Script, frozen=True):
    kind: SubjectKind
    text: str


class Jotting(Script, frozen=True):
    """A private note."""

    kind: NoteKind
    text: str


class Wording(Script, frozen=True):
    """One wording of the need."""

    text: str
    request: str = ""
    unwanted: str = ""
    limits: str = ""
    help: tuple[HelpKind, ...] = ()


class Gift(Script, frozen=True):
    """A contribution to the client."""

    kind: ContributionKind
    text: str


class Action(Script, frozen=True):
    what: str
    by_when: str
    sign: str
    in_my_hands: bool


class Remark(Script, frozen=True):
    """About how the group worked."""

    kind: RegulationKind
    text: str


class Role(Script, frozen=True):
    """What everyone has to say, whatever their role: `shared` is the learning they give to the group."""

    name: str
    weather: Weather
    check_in: str
    note: Jotting
    learning: str
    shared: str
    remark: Remark | None = None


class ClientRole(Role, frozen=True, kw_only=True):
    """The client's words, from a weak subject to a strong need; an answer for each consultant's question.

    `story` is told aloud; `witness` is the name of the consultant who may see the plan.
    """

    subject: Subject
    story: tuple[str, ...]
    question: Wording
    difficulty: Wording
    need: Wording
    amended: Wording
    answers: tuple[str, ...]
    plan: tuple[Action, ...]
    asks_help: str
    witness: str


class ConsultantRole(Role, frozen=True, kw_only=True):
    """`reading` sheds light on the need (4a); `path` is a way to act (4b).

    Without a `subject` they pass. `advice` is an idea in the clothes of a question: the panel catches it, and it
    waits in the drawer. `resonance` is what the client's story stirs in them, for themselves.
    """

    subject: Subject | None = None
    follow_up: str = ""
    question: str
    advice: str = ""
    mirror: str
    resonance: str
    reading: Gift
    path: Gift
    first_step: Gift | None = None


class Slip(Script, frozen=True):
    """A spoken derailment, for a facilitator to practise on; "4" is the first step of the consultation."""

    step: str
    who: str
    say: str


class Case(Script, frozen=True):
    """One fictional session. The last consultant comes late, in step 2."""

    title: str
    about: str
    charter: tuple[str, ...]
    phrases: tuple[str, ...]
    """The facilitator's own, for the cue card of the check-in."""
    if_it_derails: tuple[str, ...]
    """And for when its first derailment comes."""
    agreement: str
    facilitator: Role
    client: ClientRole
    consultants: tuple[ConsultantRole, ...]
    observer: Role
    cofacilitator: Role
    slips: tuple[Slip, ...]


class NoSuchCase(CodevError):
    """The sentence says which there are."""


@cache
def load_case(language: Language, name: str = CASES[0]) -> Case:
    """A case in one language. Raises NoSuchCase."""
    if name not in CASES:
        raise NoSuchCase(f"There is no case of that name. Choose one of: {', '.join(CASES)}.")
    return msgspec.toml.decode(_script(language, name).read_bytes(), type=Case)


def stories_in(language: Language) -> list[dict[str, str]]:
    """What there is to choose from: the id, the title and one line about each case."""
    cases = {name: load_case(language, name) for name in CASES}
    return [{"id": name, "title": case.title, "about": case.about} for name, case in cases.items()]


def _script(language: Language, name: str) -> Traversable:
    return files(__package__) / "cases" / language / f"{name}.toml"
