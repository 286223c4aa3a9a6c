"""One speaker as they are heard live: frames in, windows to decode out. What every door and every command goes through.

Ordering, endpointing and coalescing in a row. Never decodes, never waits, and knows no other speaker.
"""

from __future__ import annotations

from nlp.speech.coalescing import DELAY, Coalescer, Window
from nlp.speech.endpointing import Endpointer, EndpointSettings
from nlp.speech.ordering import Counts, Frame, Ordering, Sound


class Ear:
    """Holds at most some half a minute of audio. For one thread at a time."""

    def __init__(self, delay: float = DELAY) -> None:
        self._ordering = Ordering()
        self._endpointer = Endpointer(EndpointSettings.patient(delay))
        self._coalescer = Coalescer(delay)

    @property
    def counts(self) -> Counts:
        """What was wrong with the frames so far."""
        return self._ordering.counts

    @property
    def speaking_since(self) -> float | None:
        """When the utterance that is under way began; None in silence. When it begins, others yield."""
        return self._endpointer.speaking_since

    def hear(self, frame: Frame) -> list[Window]:
        """Take a frame as it came; return what is complete now, oldest first."""
        return [window for sound in self._ordering.add(frame) for window in self._take(sound)]

    def others_speak(self) -> list[Window]:
        """Someone else has begun to speak: return what waits of this speaker, whose turn ends if they have paused."""
        complete = [
            window for utterance in self._endpointer.end_if_paused() for window in self._coalescer.add(utterance)
        ]
        return complete + self._coalescer.others_speak()

    def flush(self) -> list[Window]:
        """The microphone is closed or nothing has come for a while: return all that was said."""
        complete = [window for sound in self._ordering.flush() for window in self._take(sound)]
        for utterance in self._endpointer.flush():
            complete += self._coalescer.add(utterance)
        return complete + self._coalescer.flush()

    def _take(self, sound: Sound) -> list[Window]:
        complete: list[Window] = []
        for utterance in self._endpointer.feed(sound.pcm, sound.at):
            complete += self._coalescer.add(utterance)
        since = self._endpointer.speaking_since
        return complete + self._coalescer.heard_until(self._endpointer.heard_until, speaking_since=since)
