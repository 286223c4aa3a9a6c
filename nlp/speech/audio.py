"""The one audio format of this library: 16 kHz, mono, signed 16-bit little-endian samples. Knows no model."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

SAMPLE_RATE = 16_000
BYTES_PER_SAMPLE = 2

Samples = NDArray[np.float32]


def as_floats(pcm: bytes | memoryview) -> Samples:
    """Samples in [-1, 1). Raises ValueError when the bytes are not whole samples."""
    if len(pcm) % BYTES_PER_SAMPLE:
        raise ValueError(f"Expected whole 16-bit samples and got {len(pcm)} bytes.")
    return np.frombuffer(pcm, dtype="<i2").astype(np.float32) / 32768.0


def seconds(pcm: bytes) -> float:
    """Duration of the audio in seconds."""
    return len(pcm) / (SAMPLE_RATE * BYTES_PER_SAMPLE)
