"""What people ask for: one struct per act, validated as it comes off the wire.

`PanelCommand` is what a panel may send; `ServiceCommand` is what the service itself says about people and
connections. Sizes are limited here so that no input is unbounded.
"""

from typing import Annotated, Literal

import msgspec

from plugin_server.method.presets import PresetName

Language = Literal["en", "fr"]
Seat = Literal["facilitator", "participant", "observer"]
SubjectKind = Literal["problem", "preoccupation", "project"]
ContributionKind = Literal["reading", "experience", "resonance", "question", "idea", "tool"]
SpeechScope = Literal["client", "group"]
HelpKind = Literal[
    "ideas",
    "experience",
    "perspective",
    "challenge",
    "mirror",
    "questions",
    "decision",
    "tools",
    "stakeholders",
    "rehearsal",
    "risks",
    "priorities",
    "courage",
    "firststep",
]

Id = Annotated[str, msgspec.Meta(min_length=1, max_length=40)]
Name = Annotated[str, msgspec.Meta(max_length=60)]
Short = Annotated[str, msgspec.Meta(max_length=300)]
Text = Annotated[str, msgspec.Meta(max_length=2000)]
Degree = Annotated[int, msgspec.Meta(ge=0, le=3)]
Agreement = Annotated[int, msgspec.Meta(ge=1, le=5)]


def act_name(class_name: str) -> str:
    """`ProposeSubject` → `propose_subject`: the name of the act on the wire and in the rights matrix."""
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in class_name).lstrip("_")


class Command(msgspec.Struct, frozen=True, tag_field="type", tag=act_name, forbid_unknown_fields=True):
    """The base of every command; its tag is the act's name."""

    @property
    def act(self) -> str:
        return str(self.__struct_config__.tag)


# ---- what the service says


class Open(Command, frozen=True):
    """A new session. `keys` maps each grant (facilitator, participant, deputy) to the hash of its secret."""

    session: Id
    title: Short
    language: Language
    preset: PresetName
    keys: dict[str, str]


class Join(Command, frozen=True):
    """A new person takes a seat; `deputy` when they came by the deputy's link."""

    person: Id
    name: Name
    seat: Seat
    deputy: bool = False


class Arrive(Command, frozen=True):
    """A person's first panel is connected."""


class GoAway(Command, frozen=True):
    """A person's last panel is disconnected; the seat stays theirs."""


class EndSpeech(Command, frozen=True):
    """Listening is no longer possible on this server."""


# ---- people


class Lock(Command, frozen=True):
    """Nobody new may join (`locked`), or again may."""

    locked: bool


class Remove(Command, frozen=True):
    person: Id


class NameDeputy(Command, frozen=True):
    person: Id | None


class TakeOver(Command, frozen=True):
    """The deputy becomes facilitator, only while the facilitator is absent."""


class Leave(Command, frozen=True):
    """For good: the seat is given up. A facilitator hands over to the deputy by leaving."""


# ---- choosing the subject and the client


class ProposeSubject(Command, frozen=True):
    """One's own subject, one each; a new one replaces it."""

    kind: SubjectKind
    text: Short


class Vote(Command, frozen=True):
    """0 to 3 on each criterion for the subject of `subject` (its owner's id)."""

    subject: Id
    urgency: Degree
    importance: Degree
    appetite: Degree


class RevealVotes(Command, frozen=True):
    """Shows the sums; it never picks."""


class InviteClient(Command, frozen=True):
    person: Id


class AnswerInvitation(Command, frozen=True):
    accept: bool


# ---- steps and time


class Start(Command, frozen=True):
    pass


class Pause(Command, frozen=True):
    pass


class Resume(Command, frozen=True):
    pass


class Extend(Command, frozen=True):
    minutes: Annotated[int, msgspec.Meta(ge=1, le=10)] = 2


class Next(Command, frozen=True):
    """`step` is the step the facilitator is leaving: a second click changes nothing."""

    step: Id


class Back(Command, frozen=True):
    step: Id


# ---- clarifying


class Ask(Command, frozen=True):
    text: Short


class Answer(Command, frozen=True):
    """Marks a question as answered; the answer itself is spoken, a few words may be kept."""

    question: Id
    text: Short = ""


class Bookmark(Command, frozen=True):
    """The client's private "this one touches something"."""

    question: Id
    on: bool


# ---- the need


class WriteNeed(Command, frozen=True):
    """A new version of the need, in the client's words: need, request, and what is not wanted."""

    text: Text
    request: Text = ""
    unwanted: Short = ""


class SendMirror(Command, frozen=True):
    """ "The need I hear is …", committed before any is revealed; a new one replaces it until then."""

    text: Short


class RevealMirrors(Command, frozen=True):
    """To the client first, who chooses what to show."""


class ShowMirrors(Command, frozen=True):
    mirrors: Annotated[tuple[Id, ...], msgspec.Meta(max_length=20)]


class ChooseHelp(Command, frozen=True):
    kinds: Annotated[tuple[HelpKind, ...], msgspec.Meta(max_length=14)]


class ValidateNeed(Command, frozen=True):
    """`version` is the one the client has before their eyes."""

    version: int


class SayClear(Command, frozen=True):
    """Whether the request is clear to me; `version` is the wording I have before my eyes."""

    clear: bool
    version: int


# ---- giving, planning, learning


class Contribute(Command, frozen=True):
    kind: ContributionKind
    text: Text


class Note(Command, frozen=True):
    """A private note, seen by its author alone."""

    text: Text


class PlanAction(Command, frozen=True):
    """One of at most three actions; an empty `what` drops it."""

    slot: Annotated[int, msgspec.Meta(ge=1, le=3)]
    what: Short
    by_when: Short = ""
    sign: Short = ""
    in_my_hands: bool | None = None


class WriteLearning(Command, frozen=True):
    """Private unless `shared`; a shared one is shown without a name."""

    text: Text
    shared: bool = False


class Rate(Command, frozen=True):
    """1 to 5: I was safe, I learned, we understood the need."""

    safe: Agreement
    learned: Agreement
    understood: Agreement


# ---- speech


class OfferSpeech(Command, frozen=True):
    """Asks everyone present to agree to be listened to: the client's microphone alone, or the group's."""

    scope: SpeechScope


class Consent(Command, frozen=True):
    """`agree` false refuses, or withdraws what was given; it stops listening at once."""

    agree: bool


# ---- the end


class Close(Command, frozen=True):
    """Ends the work; each owner takes what is theirs before everything is erased."""


class Release(Command, frozen=True):
    """ "I have what is mine"."""


class Erase(Command, frozen=True):
    """Erases now, without waiting for those who have not released."""


PanelCommand = (
    Lock
    | Remove
    | NameDeputy
    | TakeOver
    | Leave
    | ProposeSubject
    | Vote
    | RevealVotes
    | InviteClient
    | AnswerInvitation
    | Start
    | Pause
    | Resume
    | Extend
    | Next
    | Back
    | Ask
    | Answer
    | Bookmark
    | WriteNeed
    | SendMirror
    | RevealMirrors
    | ShowMirrors
    | ChooseHelp
    | ValidateNeed
    | SayClear
    | Contribute
    | Note
    | PlanAction
    | WriteLearning
    | Rate
    | OfferSpeech
    | Consent
    | Close
    | Release
    | Erase
)
ServiceCommand = Open | Join | Arrive | GoAway | EndSpeech
