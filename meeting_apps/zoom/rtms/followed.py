"""A stream that this process listens to: what it brings is passed on, and who is in it remembered while it lasts."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from meeting_apps.zoom.rtms.endings import Ending
from meeting_apps.zoom.rtms.following import Status
from meeting_apps.zoom.rtms.known import Known
from meeting_apps.zoom.rtms.messages import Content
from meeting_apps.zoom.rtms.sound import Sound
from meeting_apps.zoom.rtms.stream import Stream


@dataclass
class Followed:
    """A stream that this process listens to. As the Hearing of its Stream."""

    known: Known
    sound: Sound
    tell: Callable[["Followed"], None]
    over: Callable[["Followed", Ending], None]
    stream: Stream = field(init=False)
    people: dict[str, str] = field(default_factory=dict)
    attempt: int = 0
    """As `Known.attempt`: what has been followed of it."""
    speaking: str = ""
    now: Status = "connecting"
    leased_at: float = 0.0
    noted: Status | None = None
    """The status as the records have it."""
    named: dict[str, str] = field(default_factory=dict)
    """The people as the records have them."""

    def connected(self) -> None:
        self.sound.connected()

    def interrupted(self) -> None:
        self.sound.interrupted()

    def audio(self, content: Content) -> float:
        return self.sound.take(content)

    def look(self) -> bool:
        return self.sound.look()

    def unreadable(self) -> None:
        self.sound.refuse("unreadable")

    def time_is(self, zooms: int) -> None:
        self.sound.clocks.hear(zooms, time.time())

    def here(self, people: dict[str, str]) -> None:
        named = {voice: name for voice, name in people.items() if name or voice not in self.people}
        if any(self.people.get(voice) != name for voice, name in named.items()):
            self.people.update(named)
            self.tell(self)

    def gone(self, voices: tuple[str, ...]) -> None:
        left = [voice for voice in voices if self.people.pop(voice, None) is not None]
        if left:
            self.tell(self)

    def speaks(self, voice: str) -> None:
        if voice != self.speaking:
            self.speaking = voice
            self.tell(self)

    def status(self, status: Status) -> None:
        if status != self.now:
            self.now = status
            self.tell(self)

    def ended(self, ending: Ending) -> None:
        self.over(self, ending)
