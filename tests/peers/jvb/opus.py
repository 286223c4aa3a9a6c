"""A recording as the Opus packets that a browser would have sent of it: 48 kHz, 20 ms each."""

from pathlib import Path

import av
import numpy as np

from tests.microphone import pcm_of

STEP = 960
"""Units of 48 kHz from one packet to the next."""

DTX = bytes([0x48])
"""A packet of one frame of 20 ms without a byte in it: what is sent now and then in a silence."""


def packets_of(recording: Path) -> list[bytes]:
    """The recording (16 kHz mono int16), encoded anew."""
    return packets_of_pcm(pcm_of(recording))


def packets_of_pcm(pcm: bytes) -> list[bytes]:
    resampler = av.AudioResampler(format="s16", layout="mono", rate=48_000)
    sound = av.AudioFrame.from_ndarray(np.frombuffer(pcm, "<i2").reshape(1, -1), format="s16", layout="mono")
    sound.sample_rate = 16_000
    parts = [*resampler.resample(sound), *resampler.resample(None)]
    samples = np.concatenate([part.to_ndarray().reshape(-1) for part in parts])
    encoder = av.CodecContext.create("libopus", "w")
    encoder.sample_rate, encoder.layout, encoder.format = 48_000, "mono", "s16"
    encoder.options = {"application": "voip"}
    packets: list[bytes] = []
    for start in range(0, len(samples) - STEP + 1, STEP):
        frame = av.AudioFrame.from_ndarray(samples[start : start + STEP].reshape(1, -1), format="s16", layout="mono")
        frame.sample_rate, frame.pts = 48_000, start
        packets += [bytes(packet) for packet in encoder.encode(frame)]
    return packets
