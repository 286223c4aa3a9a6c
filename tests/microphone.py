"""A microphone of a test: a recording cut into frames as a panel sends them."""

import struct
import time
import wave
from collections.abc import Iterator
from pathlib import Path

from tests.panel_client import PanelClient
from tests.service import FIXTURES

RECORDINGS = FIXTURES / "speech"
SAMPLES = 6400
"""0.4 s a frame: the fewest frames that pass, so that a test need not play in real time."""


def pcm_of(recording: Path) -> bytes:
    """The samples of a 16 kHz mono int16 recording."""
    with wave.open(str(recording)) as sound:
        assert (sound.getframerate(), sound.getnchannels(), sound.getsampwidth()) == (16_000, 1, 2)
        samples: bytes = sound.readframes(sound.getnframes())
        return samples


def frames(pcm: bytes, first: int = 0) -> Iterator[bytes]:
    """Numbered frames of the samples, and a second of silence so that the last words end."""
    padded = pcm + bytes(2 * 16_000)
    for number, offset in enumerate(range(0, len(padded), 2 * SAMPLES), start=first):
        yield struct.pack("<I", number) + padded[offset : offset + 2 * SAMPLES]


def speak(person: PanelClient, *recordings: str) -> None:
    """Plays recordings into a person's microphone, slower than the server's limit of frames."""
    number = 0
    for recording in recordings:
        for frame in frames(pcm_of(RECORDINGS / recording), number):
            person.send("audio", frame)
            number += 1
            time.sleep(0.04)
