"""What Jigasi sends to a Whisper service: 60 bytes that tell whose sound it is, then the sound. Nothing is answered.

As its WhisperWebsocket and Participant write it: an array of 1.5 s that is reused, of which the end is never written.
"""

from itertools import takewhile
from zlib import crc32

from meeting_apps.jitsi.hearing import HeardLine

HEADER = 60

LARGEST = HEADER + 64_000
"""Bytes of a message: 2 s of sound. Jigasi's have 48 060; others that speak its language send about 1 s."""

ARRAY = 48_000
"""Bytes of sound in a message of Jigasi: 1.5 s of 16 kHz mono int16, of which it writes 1.46 s."""

UNWRITTEN = 1_280

PACKET = 640
"""Bytes: 20 ms, what Jigasi collects and never cuts."""

END = b"\0"


class JigasiLine:
    """One connection of a Jigasi: one meeting, whose room it does not name."""

    def __init__(self, line: HeardLine) -> None:
        self._line = line
        self._written: dict[str, list[int]] = {}
        """Fingerprints of what each array held, to know again what was left in it: no sound is kept."""
        self.over = False
        """Whether Jigasi has said that the last person has gone."""

    def take(self, message: str | bytes) -> str | None:
        """Takes one message and answers nothing. What cannot be used is counted, whatever it is."""
        if message == END:
            self.over = True
            return None
        endpoint = _endpoint_of(message)
        if endpoint is None or isinstance(message, str):
            self._line.refuse("malformed")
            return None
        speaker = self._line.speaker(endpoint, endpoint)
        if speaker is None:
            self._written.pop(endpoint, None)
            return None
        sound = self._fresh(endpoint, message[HEADER:])
        if sound:
            self._line.hear(speaker, endpoint, sound)
        return None

    def close(self) -> None:
        """The connection has ended, most often without a goodbye."""
        self._written.clear()
        self._line.hung_up()

    def _fresh(self, endpoint: str, sound: bytes) -> bytes:
        """Without what was never written, nor what is left of an earlier sound when someone mutes their microphone."""
        if len(sound) != ARRAY:
            return sound
        if not any(sound[-UNWRITTEN:]):
            sound = sound[:-UNWRITTEN]
        written = [crc32(sound[start : start + PACKET]) for start in range(0, len(sound), PACKET)]
        before, self._written[endpoint] = self._written.get(endpoint, []), written
        same = takewhile(lambda pair: pair[0] == pair[1], zip(reversed(written), reversed(before), strict=False))
        fresh = len(sound) - PACKET * sum(1 for _ in same)
        return sound[:fresh] if any(sound[fresh:]) else sound


def _endpoint_of(message: str | bytes) -> str | None:
    """Whose sound it is. The language that follows is that of the one who reads, so it is of no use (skynet#204)."""
    if isinstance(message, str) or len(message) <= HEADER or (len(message) - HEADER) % 2:
        return None
    try:
        name, bar, _ = message[:HEADER].decode().strip("\0 ").partition("|")
    except UnicodeDecodeError:
        return None
    return name if bar and name else None
