"""The errors this library raises for what an operator can mend. Each is a sentence and a remedy, never content."""

from __future__ import annotations


class Mendable(Exception):
    """Something is missing that an operator can provide; `sentence` says what, `remedy` says how."""

    def __init__(self, sentence: str, remedy: str) -> None:
        super().__init__(f"{sentence} {remedy}")
        self.sentence = sentence
        self.remedy = remedy


class ModelMissing(Mendable):
    """No usable Whisper model is where it was looked for."""


class FetchFailed(Mendable):
    """A Whisper model could not be downloaded."""


class PipelineMissing(Mendable):
    """No usable spaCy pipeline is installed for a language."""
