"""The work of jobs, the same in a thread of the service and in a worker: audio in, lines out, nothing remembered."""

from collections.abc import Sequence
from pathlib import Path

from nlp.speech.models import find
from nlp.speech.speech import Speech
from nlp.speech.transcription import Transcriber
from plugin_server.speech.bus.protocol import Lines

TRIES = 3
"""How often a job may fail before it is set aside: once may be bad luck, thrice is the job."""


class Decoder:
    """One Whisper model, loaded when it is first needed. `threads` and `fitted` as in `Transcriber.load`."""

    def __init__(self, model: str, models: Path, threads: int, *, fitted: bool = False) -> None:
        self._model = model
        self._models = models
        self._threads = threads
        self._fitted = fitted
        self._transcriber: Transcriber | None = None

    def check(self) -> None:
        """Raises ModelMissing when there is no model to load."""
        find(self._model, self._models)

    def load(self) -> Transcriber:
        """The model, ready. Raises ModelMissing."""
        if self._transcriber is None:
            self._transcriber = Transcriber.load(
                self._model, folder=self._models, threads=self._threads, fitted=self._fitted
            )
        return self._transcriber

    @property
    def together(self) -> int:
        """How many jobs to give it at once, of whichever speakers and sessions; one until the model is loaded."""
        return 1 if self._transcriber is None else self._transcriber.together

    def decode(self, speeches: Sequence[Speech]) -> list[Lines]:
        """The lines of each. Raises ModelMissing; ValueError or RuntimeError when one of them cannot be decoded."""
        return self.load().transcribe_all(speeches)
