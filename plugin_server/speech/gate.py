"""The consent gate: stands before any buffer. What does not pass is not kept, not even for a moment."""

import struct
from dataclasses import dataclass

from plugin_server.session.state import State, heard

_SEQUENCE = struct.Struct("<I")

LONGEST_FRAME = 16_000
"""Bytes of sound in one frame: half a second of 16 kHz mono int16."""


@dataclass(frozen=True)
class Frame:
    """A piece of one person's microphone: 16 kHz mono int16 little-endian, numbered by their panel."""

    sequence: int
    pcm: bytes


def admit(state: State, person: str, data: bytes) -> Frame | None:
    """The frame, if this person's microphone may be listened to now and the frame is sound; else None.

    `data` is the number of the frame (uint32 little-endian) and the samples.
    """
    if person not in heard(state):
        return None
    sound = len(data) - _SEQUENCE.size
    if not 0 < sound <= LONGEST_FRAME or sound % 2:
        return None
    (sequence,) = _SEQUENCE.unpack_from(data)
    return Frame(sequence=sequence, pcm=data[_SEQUENCE.size :])
