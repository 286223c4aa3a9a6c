"""Words that no recording holds: spoken on the spot by espeak-ng, cut by the endpointer, decoded by Whisper."""

import re
import subprocess
from pathlib import Path

import numpy as np
import pytest
from faster_whisper import decode_audio

from nlp.language.loading import Language
from nlp.speech.endpointing import Endpointer
from nlp.speech.speech import Speech
from nlp.speech.transcription import Transcriber
from tests.service import FIXTURES

VOICES: dict[Language, str] = {"en": "gmw/en-US", "fr": "roa/fr"}


@pytest.fixture(scope="module")
def transcriber() -> Transcriber:
    return Transcriber.load(FIXTURES / "whisper-espeak", device="cpu", threads=1)


def speak(sentence: str, language: Language, file: Path) -> bytes:
    """The sentence as a microphone would give it, with a second of silence after it (16 kHz mono int16)."""
    subprocess.run(["espeak-ng", "-v", VOICES[language], "-s", "150", "-w", file, sentence], check=True)
    samples = decode_audio(str(file), sampling_rate=16_000)
    return bytes((samples * 32767).astype(np.int16).tobytes()) + bytes(32_000)


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "I am afraid that nobody wants to take responsibility."),
        ("en", "I will solve this conflict tomorrow."),
        ("fr", "Ce que je veux, c'est poser des règles claires."),
        ("fr", "Nous passons maintenant à l'étape suivante."),
    ],
)
def test_a_sentence_said_now_is_understood(
    transcriber: Transcriber, tmp_path: Path, language: Language, sentence: str
) -> None:
    endpointer = Endpointer()
    ended = endpointer.feed(speak(sentence, language, tmp_path / "said.wav")) + endpointer.flush()
    heard = [line for utterance in ended for line in transcriber.transcribe(Speech(utterance.pcm, language))]
    found = words(" ".join(line.text for line in heard))
    expected = words(sentence)
    assert len(set(expected) & set(found)) >= 0.8 * len(set(expected)), found
