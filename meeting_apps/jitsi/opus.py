"""Opus packets of one voice → 16 kHz mono int16. Knows nothing of sessions; keeps a few milliseconds of sound."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from av import AudioFrame

RATE = 48_000
"""Of Opus, whatever was said into it."""


class NotOpus(ValueError):
    """The packet cannot be decoded."""


class OpusDecoder:
    """The state of one voice; a new one for another, or after the consent was taken back."""

    def __init__(self) -> None:
        import av

        self._av = av
        self._codec = av.CodecContext.create("libopus", "r")
        self._codec.sample_rate = RATE
        self._codec.layout = "mono"
        self._to_16_khz = av.AudioResampler(format="s16", layout="mono", rate=16_000)

    def decode(self, packet: bytes) -> tuple[bytes, int]:
        """The sound of one packet, without Ogg around it, and how long it lasts at 48 kHz. Raises NotOpus."""
        if not packet:
            raise NotOpus
        try:
            frames = self._codec.decode(self._av.Packet(packet))
            return b"".join(self._samples(frame) for frame in frames), sum(frame.samples for frame in frames)
        except self._av.FFmpegError:
            raise NotOpus from None

    def _samples(self, frame: "AudioFrame") -> bytes:
        return b"".join(part.to_ndarray().tobytes() for part in self._to_16_khz.resample(frame))
