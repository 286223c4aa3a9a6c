"""Sound files as the live path hears them: any format that FFmpeg reads, brought to 16 kHz mono int16."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from nlp.errors import Mendable
from nlp.speech.audio import BYTES_PER_SAMPLE, SAMPLE_RATE
from nlp.speech.ordering import Frame

_FRAME = 0.1


class NoSound(Mendable):
    """A file holds no audio that can be read."""


def read(path: Path) -> bytes:
    """The samples of a file. Raises NoSound."""
    import av

    if not path.is_file():
        raise NoSound(f"There is no sound file at {path}.", "Check its name, or give the path to it.")
    try:
        with av.open(str(path)) as container:
            resampler = av.AudioResampler(format="s16", layout="mono", rate=SAMPLE_RATE)
            frames = [out for frame in container.decode(audio=0) for out in resampler.resample(frame)]
            frames += resampler.resample(None)
    except (av.FFmpegError, IndexError, ValueError, PermissionError) as problem:
        raise NoSound(
            f"{path} is not a sound file that can be read.",
            "Give a recording such as WAV, FLAC, Opus or MP3, or convert it with ffmpeg.",
        ) from problem
    return b"".join(frame.to_ndarray().tobytes() for frame in frames)


def frames(pcm: bytes, length: float = _FRAME) -> Iterator[Frame]:
    """The samples as a microphone sends them, in numbered frames of so many seconds."""
    size = round(length * SAMPLE_RATE) * BYTES_PER_SAMPLE
    for number, offset in enumerate(range(0, len(pcm), size)):
        yield Frame(pcm[offset : offset + size], at=number * length, sequence=number)
