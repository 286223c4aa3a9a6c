"""The script of a rehearsal, read from `cases/`: who comes, what they type, how the client's need grows."""

from importlib.resources import files

import msgspec

from plugin_server.session.commands import ContributionKind, HelpKind, Language, SubjectKind


class Subject(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    kind: SubjectKind
    text: str


class Wording(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One wording of the need."""

    text: str
    request: str = ""
    unwanted: str = ""
    help: tuple[HelpKind, ...] = ()


class Gift(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A contribution to the client."""

    kind: ContributionKind
    text: str


class Action(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    what: str
    by_when: str
    sign: str
    in_my_hands: bool


class Role(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What everyone types, whatever their role: `shared` is the learning they give to the group."""

    name: str
    note: str
    learning: str
    shared: str


class ClientRole(Role, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The client's words, from a weak subject to a strong need; an answer for each consultant's question."""

    subject: Subject
    question: Wording
    difficulty: Wording
    need: Wording
    amended: Wording
    answers: tuple[str, ...]
    plan: tuple[Action, ...]


class ConsultantRole(Role, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """`reading` sheds light on the need (4a); `path` is a way to act (4b)."""

    subject: Subject
    question: str
    mirror: str
    reading: Gift
    path: Gift


class Case(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One fictional session."""

    title: str
    facilitator: Role
    client: ClientRole
    consultants: tuple[ConsultantRole, ...]
    observer: Role


def load_case(language: Language) -> Case:
    """The case in one language."""
    script = files(__package__) / "cases" / f"{language}.toml"
    return msgspec.toml.decode(script.read_bytes(), type=Case)
