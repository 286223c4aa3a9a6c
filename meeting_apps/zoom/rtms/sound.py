"""From packets of a stream to the consent gate: whose voice it is, whether it may be heard, in the order it was said.

Nothing is decoded, kept or ordered before the gate has said yes; what was said before the yes is never heard.
"""

import binascii
import time
from base64 import b64decode
from dataclasses import dataclass, field

from meeting_apps.jitsi.allowance import Allowance
from meeting_apps.jitsi.hearing import BYTES_PER_SECOND, FASTEST, MOST_VOICES, Hearing, Speaker
from meeting_apps.zoom.rtms.clocks import Clocks
from meeting_apps.zoom.rtms.consents import Consents
from meeting_apps.zoom.rtms.in_time import InTime, Packet
from meeting_apps.zoom.rtms.messages import Content
from plugin_server.seats import Seat
from plugin_server.speech.gate import Frame, Source

AT_ONCE = 70.0
"""Seconds of sound that may come at once: after an interruption Zoom sends up to a minute that it held back."""

AFTER_CONSENT = 0.5
"""Seconds after a yes from which on sound is heard: by so much the clocks of two machines, compared over a network,
may seem apart."""

AFTER_A_BREAK = 10.0
"""Seconds after a connection during which what was held back may still come."""

AHEAD = 10.0
"""Seconds: sound from further in the future is none, and would keep what is said now from being heard until then."""

LONGEST_PACKET = BYTES_PER_SECOND
"""Bytes: a second, the most that Zoom sends at once."""


@dataclass
class _Voice:
    allowance: Allowance
    in_time: InTime = field(default_factory=InTime)


class Sound:
    """The voices of one stream, over all its connections. For one thread at a time."""

    def __init__(self, hearing: Hearing, consents: Consents, line: int, stream: str) -> None:
        self._hearing = hearing
        self._consents = consents
        self._line = line
        self._stream = stream
        self._voices: dict[str, _Voice] = {}
        self._connected = 0.0
        self.clocks = Clocks()

    def connected(self) -> None:
        """A connection begins: what was held back meanwhile may come after what is said now."""
        self._connected = self._hearing.clock()

    def interrupted(self) -> None:
        """No sound comes for now: the people's own microphones may take over."""
        self._hearing.gate.hung_up("zoom", self._line)

    def take(self, content: Content) -> float:
        """Takes one packet, if its speaker may be listened to; returns how long ago it was said (seconds)."""
        voice = str(content.user_id)
        speaker = self._speaker(voice)
        if speaker is None:
            self._forget(voice)
            return 0.0
        try:
            pcm = b64decode(content.data, validate=True)
        except binascii.Error:
            pcm = b""
        if not 0 < len(pcm) <= LONGEST_PACKET or len(pcm) % 2:
            self.refuse("malformed")
            return 0.0
        if not self.clocks.known:
            self.refuse("of no known time")
            return 0.0
        if self.clocks.ours(content.timestamp) > time.time() + AHEAD:
            self.refuse("of a time to come")
            return 0.0
        length = round(len(pcm) * 1000 / BYTES_PER_SECOND)
        self._pass_on(voice, speaker, Packet(content.timestamp, length, pcm))
        return time.time() - self.clocks.ours(content.timestamp + length)

    def look(self) -> bool:
        """Lets through what has waited long enough; True while something waits."""
        now, after_a_break = self._now()
        for voice, known in list(self._voices.items()):  # a session that turns out to be erased ends it
            if known.in_time.waits:
                self._hear(voice, known, known.in_time.due(now, after_a_break=after_a_break))
        return any(known.in_time.waits for known in self._voices.values())

    def refuse(self, reason: str) -> None:
        """Counts what was let go."""
        self._hearing.gate.refused["zoom", reason] += 1

    def close(self) -> None:
        """The stream is over."""
        self._voices.clear()
        self._hearing.gate.hung_up("zoom", self._line)

    def _pass_on(self, voice: str, speaker: Speaker, packet: Packet) -> None:
        if self._before_consent(speaker, packet):
            self.refuse("said before the consent")
            return
        now, after_a_break = self._now()
        known = self._voices.get(voice)
        if known is None:
            if len(self._voices) >= MOST_VOICES:
                self.refuse("too many voices")
                return
            known = self._voices[voice] = _Voice(Allowance(FASTEST, AT_ONCE, now))
        late = known.in_time.late
        self._hear(voice, known, known.in_time.add(packet, now, after_a_break=after_a_break))
        if known.in_time.late > late:
            self.refuse("late or double")

    def _hear(self, voice: str, known: _Voice, packets: list[Packet]) -> None:
        """Asks again, for what has waited: the answer may be another by now."""
        for packet in packets:
            speaker = self._speaker(voice)
            if speaker is None:
                known.in_time.forget()
                return
            if self._before_consent(speaker, packet):
                self.refuse("said before the consent")
            elif known.allowance.takes(len(packet.pcm) / BYTES_PER_SECOND, self._hearing.clock()):
                self._hearing.hear(speaker, Frame(0, packet.pcm, self.clocks.ours(packet.at)))
            else:
                self.refuse("faster than speech")

    def _speaker(self, voice: str) -> Speaker | None:
        return self._hearing.speaker(Source("zoom", self._line, voice), voice, self._stream)

    def _before_consent(self, speaker: Speaker, packet: Packet) -> bool:
        since = self._consents.since(Seat(speaker.state.session, speaker.person))
        return self.clocks.ours(packet.at) < since + AFTER_CONSENT

    def _forget(self, voice: str) -> None:
        if voice in self._voices:
            self._voices[voice].in_time.forget()

    def _now(self) -> tuple[float, bool]:
        now = self._hearing.clock()
        return now, now - self._connected < AFTER_A_BREAK
