"""The words and sizes of what people may send: every input is bounded here."""

from typing import Annotated, Literal

import msgspec

Language = Literal["en", "fr"]
Seat = Literal["facilitator", "participant", "observer"]
SubjectKind = Literal["problem", "preoccupation", "project"]
ContributionKind = Literal["reading", "experience", "resonance", "question", "idea", "tool"]
SpeechScope = Literal["client", "group"]
Address = Literal["tu", "vous"]
Weather = Literal["sun", "bright", "cloud", "fog", "rain", "storm"]
Zone = Literal["facts", "stakes", "tried", "reading", "feelings", "others", "wanted", "margin"]
SilenceMode = Literal["strict", "guided", "dialogue"]
SignalKind = Literal["more", "say_more", "off_contract"]
MomentKind = Literal["writing", "exchange", "break"]
NoteKind = Literal["note", "fact", "feeling", "question", "resonance"]
RegulationKind = Literal["helped", "change"]
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
