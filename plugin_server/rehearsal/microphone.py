"""Recorded speech as the client's microphone: reads a folder, plays it as fast as the service listens."""

import json
import struct
import time
import wave
from pathlib import Path
from typing import Any

from plugin_server.errors import CodevError
from plugin_server.rehearsal.people import Person
from plugin_server.speech.board import added_up

RATE = 16_000
"""Samples a second, mono int16."""

FRAME_SECONDS = 0.5
FRAME_BYTES = int(FRAME_SECONDS * RATE) * 2
FRAMES_PER_SECOND = 18
"""Less than half of the 40 a second that the service accepts: when it stalls for a second nothing is lost."""

SILENCE_SECONDS = 1.2
"""After each recording: long enough for the service to hear that a sentence has ended."""

AHEAD = 15.0
"""Seconds of sound that may be sent before a line comes back: the service lets go of what waits above 20."""

LINE_PATIENCE = 10.0
"""Seconds to wait for that line: what was sent may hold no speech."""

FIRST_LINE_PATIENCE = 60.0
"""Seconds for the very first one: the models have to be loaded."""

QUIET = 4.0
"""Seconds without a new line after which all has been understood."""

LANGUAGES = {"en": "English", "fr": "French"}


class UnusableRecordings(CodevError):
    """The folder holds nothing that can be played; the sentence says what it should hold."""


def recordings(folder: Path, language: str) -> tuple[bytes, ...]:
    """The sound of every recording in one language, in the order of their names. Raises UnusableRecordings.

    `manifest.json` says the language of each; without it the names do, as in `fr-01.wav`; else all are taken.
    """
    everything = sorted(folder.glob("*.wav"))
    languages = _languages(folder / "manifest.json")
    if languages is not None:
        chosen = [path for path in everything if languages.get(path.name) == language]
    elif any(path.name.startswith(("en-", "fr-")) for path in everything):
        chosen = [path for path in everything if path.name.startswith(f"{language}-")]
    else:
        chosen = everything
    if not chosen:
        raise UnusableRecordings(
            f"There is no {LANGUAGES[language]} recording in {folder}. Put WAV files there, 16 kHz, mono, 16 bits."
        )
    return tuple(_sound(path) for path in chosen)


def play_recordings(client: Person, sounds: tuple[bytes, ...]) -> None:
    """Speaks all recordings in turn; returns when the lines have come, or when none comes any more."""
    pause = bytes(2 * int(SILENCE_SECONDS * RATE))
    sound = b"".join(recording + pause for recording in sounds)
    lines, unheard = client.count("lines"), 0.0
    for number, start in enumerate(range(0, len(sound), FRAME_BYTES)):
        if client.count("lines") > lines:
            lines, unheard = client.count("lines"), 0.0
        elif unheard >= AHEAD:
            client.wait_for_more("lines", lines, LINE_PATIENCE if lines_heard(client) else FIRST_LINE_PATIENCE)
            unheard = 0.0
        client.send_sound(struct.pack("<I", number) + sound[start : start + FRAME_BYTES])
        unheard += FRAME_SECONDS
        time.sleep(1 / FRAMES_PER_SECOND)
    patience = QUIET if lines_heard(client) else FIRST_LINE_PATIENCE
    while client.wait_for_more("lines", client.count("lines"), patience):
        patience = QUIET


def lines_heard(client: Person) -> list[dict[str, Any]]:
    """Every line of the transcript that reached the client, once each."""
    found = [line for body in client.bodies("lines") for line in body["lines"]]
    return list({line["id"]: line for line in found}.values())


def quotations(client: Person) -> list[dict[str, Any]]:
    """The client's own words as the client's panel has them in the end."""
    return added_up(client.bodies("help"))


def _languages(manifest: Path) -> dict[str, str] | None:
    """File name → language as a manifest has them; None without a manifest."""
    if not manifest.exists():
        return None
    try:
        listed = json.loads(manifest.read_text(encoding="utf-8"))["files"]
        return {str(entry["file"]): str(entry["language"]) for entry in listed}
    except (ValueError, KeyError, TypeError):
        sentence = f'{manifest} does not read {{"files": [{{"file": …, "language": …}}]}}. Mend it, or remove it.'
        raise UnusableRecordings(sentence) from None


def _sound(path: Path) -> bytes:
    try:
        with wave.open(str(path)) as recording:
            form = recording.getframerate(), recording.getnchannels(), recording.getsampwidth()
            if form == (RATE, 1, 2):
                return bytes(recording.readframes(recording.getnframes()))
    except (wave.Error, EOFError):
        pass
    raise UnusableRecordings(f"{path} is not a WAV file of 16 kHz, mono, 16 bits. Convert it, or take it away.")
