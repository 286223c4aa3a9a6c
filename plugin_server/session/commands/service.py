"""What the service itself says about sessions, people and connections."""

from plugin_server.method.presets import PresetName
from plugin_server.session.commands.command import Command
from plugin_server.session.commands.vocabulary import Id, Language, Name, Seat, Short


class Open(Command, frozen=True):
    """A new session. `keys` maps each grant (facilitator, participant, deputy) to the hash of its secret.

    In a `practice` session all but the facilitator are simulated: nothing in it is anybody's story.
    """

    session: Id
    title: Short
    language: Language
    preset: PresetName
    keys: dict[str, str]
    practice: bool = False


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


class WarnOfClosing(Command, frozen=True):
    """Nobody has done anything for long: the session closes by itself at `closes_at` (epoch seconds)."""

    closes_at: float


class CloseUnattended(Command, frozen=True):
    """Closes a session that was warned and where still nobody has done anything."""


ServiceCommand = Open | Join | Arrive | GoAway | EndSpeech | WarnOfClosing | CloseUnattended
