"""The recordings that ship with the tests, what is said in them, and how far a transcription is from it."""

from __future__ import annotations

import json
import re
import wave
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal

FIXTURES = Path(__file__).parents[2] / "fixtures"
MODEL = FIXTURES / "whisper-espeak"

RECORDINGS: dict[str, dict[str, Any]] = {
    entry["file"]: entry for entry in json.loads((FIXTURES / "speech" / "manifest.json").read_text())["files"]
}
SPOKEN = [name for name, entry in RECORDINGS.items() if entry.get("utterances")]
UNSPOKEN = [name for name, entry in RECORDINGS.items() if not entry.get("utterances")]


def pcm_of(name: str) -> bytes:
    """The 16 kHz mono int16 samples of a recording."""
    with wave.open(str(FIXTURES / "speech" / name)) as recording:
        return bytes(recording.readframes(recording.getnframes()))


def language_of(name: str) -> Literal["en", "fr"]:
    return "fr" if RECORDINGS[name].get("language") == "fr" else "en"


def utterances_of(name: str) -> list[tuple[float, float]]:
    """Start and end in seconds of what is said."""
    return [(said["start"], said["end"]) for said in RECORDINGS[name]["utterances"]]


def words(text: str) -> list[str]:
    return re.findall(r"[\w']+", text.lower())


def word_errors(reference: Sequence[str], heard: Sequence[str]) -> int:
    """Words to substitute, insert or delete (Levenshtein)."""
    row = list(range(len(heard) + 1))
    for count, word in enumerate(reference, 1):
        diagonal, row[0] = row[0], count
        for column, other in enumerate(heard, 1):
            diagonal, row[column] = row[column], min(row[column] + 1, row[column - 1] + 1, diagonal + (word != other))
    return row[-1]
