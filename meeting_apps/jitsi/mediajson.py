"""The “mediajson” of Jitsi Videobridge: one JSON text an event, one Opus packet a `media` event. Answers pings alone.

As its Exporter and MediaJsonSerializer send it: numbers may be strings, and the key `event` comes twice.
"""

import math
import re
from base64 import b64decode
from dataclasses import dataclass
from typing import Annotated

import msgspec

from meeting_apps.jitsi.hearing import MOST_VOICES, HeardLine
from meeting_apps.jitsi.opus import RATE, OpusDecoder

LARGEST = 16 * 1024
"""Bytes of a message: a packet of 20 ms takes a few hundred, the largest that Opus allows about 2 kB."""

LONGEST_GAP = 1.8
"""Seconds without packets, lost or not sent, that are filled with silence; more is a new beginning."""

LONGEST_RETURN = 10.0
"""Seconds by which a time may lie in the past before it is that of a timeline that began anew."""

NOTHING_TO_DO = ("info", "sources", "stop")

_NO_MICROPHONE = re.compile("a[1-9][0-9]*|v[0-9]+")
"""How the names of the other sources of an endpoint end: the sound of a shared screen, pictures."""

Tag = Annotated[str, msgspec.Meta(min_length=1, max_length=100)]
Number = Annotated[int, msgspec.Meta(ge=-(2**53), le=2**53)] | Annotated[str, msgspec.Meta(pattern="^-?[0-9]{1,16}$")]


class _Custom(msgspec.Struct):
    endpoint_id: str | None = msgspec.field(default=None, name="endpointId")


class _Format(msgspec.Struct):
    encoding: str = "opus"


class _Start(msgspec.Struct):
    tag: Tag
    media_format: _Format = msgspec.field(default_factory=_Format, name="mediaFormat")
    custom: _Custom | None = msgspec.field(default=None, name="customParameters")


class _Media(msgspec.Struct):
    tag: Tag
    timestamp: Number
    payload: str


class _Message(msgspec.Struct):
    event: str
    id: int | None = None
    start: _Start | None = None
    media: _Media | None = None


_read = msgspec.json.Decoder(_Message).decode


@dataclass
class _Voice:
    """One SSRC. It has a decoder only while the person may be listened to."""

    endpoint: str
    decoder: OpusDecoder | None = None
    until: int = 0
    """Where the last packet ended, in 48 kHz units of this connection's timeline."""
    heard: bool = False
    """Whether a packet has come since the last ping."""


class BridgeLine:
    """One connection of a bridge."""

    def __init__(self, line: HeardLine) -> None:
        self._line = line
        self._voices: dict[str, _Voice] = {}
        self.over = False
        """Whether the bridge has said that the meeting is over."""

    def take(self, message: str | bytes) -> str | None:
        """Takes one message; returns what to answer. What cannot be used is counted, whatever it is."""
        try:
            read = _read(message)
        except (ValueError, RecursionError):
            self._line.refuse("malformed")
            return None
        if read.event == "media" and read.media is not None:
            self._media(read.media)
        elif read.event == "start" and read.start is not None:
            self._start(read.start)
        elif read.event == "ping" and read.id is not None:
            self._forget_the_silent()
            return f'{{"event":"pong","id":{read.id}}}'
        elif read.event == "session-end":
            self.over = True
        elif read.event not in NOTHING_TO_DO:
            self._line.refuse("malformed")
        return None

    def close(self) -> None:
        """The connection has ended."""
        self._voices.clear()
        self._line.hung_up()

    def _start(self, start: _Start) -> None:
        """A voice begins, or goes on with another payload type."""
        owner, _, source = start.tag.rpartition("-")
        endpoint = (start.custom.endpoint_id if start.custom else None) or owner
        if start.media_format.encoding.lower() != "opus":
            self._line.refuse("not Opus")
        elif _NO_MICROPHONE.fullmatch(source):
            self._line.refuse("no microphone")
        elif start.tag not in self._voices and len(self._voices) >= MOST_VOICES:
            self._line.refuse("too many voices")
        else:
            self._voices[start.tag] = _Voice(endpoint)

    def _media(self, media: _Media) -> None:
        """One packet: first whose it is and whether they may be heard, then what it holds."""
        voice = self._voices.get(media.tag)
        if voice is None:
            self._line.refuse("unknown tag")
            return
        speaker = self._line.speaker(media.tag, voice.endpoint)
        if speaker is None:
            voice.decoder = None
            return
        at = int(media.timestamp)
        gap = (at - voice.until) / RATE if voice.decoder else math.inf
        if -LONGEST_RETURN < gap < 0:
            self._line.refuse("late or double")
            return
        follows = 0 <= gap <= LONGEST_GAP
        voice.decoder = voice.decoder or OpusDecoder()
        try:
            sound, length = voice.decoder.decode(b64decode(media.payload, validate=True))
        except ValueError:
            self._line.refuse("not Opus")
            return
        voice.until, voice.heard = at + length, True
        silence = bytes(2 * round(gap * 16_000)) if follows else b""
        self._line.hear(speaker, media.tag, silence + sound, follows=follows)

    def _forget_the_silent(self) -> None:
        """What they say next begins anew: a decoder remembers a little of what was said last."""
        for voice in self._voices.values():
            if not voice.heard:
                voice.decoder = None
            voice.heard = False
