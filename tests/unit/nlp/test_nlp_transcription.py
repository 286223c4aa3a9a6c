from pathlib import Path

import pytest

from nlp.errors import FetchFailed, ModelMissing
from nlp.speech.endpointing import Endpointer, EndpointSettings
from nlp.speech.hallucinations import is_hallucination
from nlp.speech.transcription import Transcriber, Transcription
from tests.unit.nlp.recordings import MODEL, RECORDINGS, SPOKEN, UNSPOKEN, language_of, pcm_of, word_errors, words

SINGLE = EndpointSettings(longest_pause=0.2, shortest_pause=0.2)


@pytest.fixture(scope="module")
def transcriber() -> Transcriber:
    return Transcriber.load(MODEL, device="cpu", threads=1)


@pytest.fixture(scope="module")
def heard(transcriber: Transcriber) -> dict[str, list[Transcription]]:
    """What is understood of each recording, utterance by utterance."""
    understood: dict[str, list[Transcription]] = {}
    for name in SPOKEN:
        endpointer = Endpointer(SINGLE)
        lines = [
            transcriber.transcribe(utterance.pcm, language_of(name))
            for utterance in endpointer.feed(pcm_of(name)) + endpointer.flush()
        ]
        understood[name] = [line for line in lines if line is not None]
    return understood


@pytest.mark.parametrize(("language", "most"), [("en", 0.04), ("fr", 0.14)])
def test_recordings_are_understood(heard: dict[str, list[Transcription]], language: str, most: float) -> None:
    names = [name for name in SPOKEN if language_of(name) == language]
    said = {name: words(RECORDINGS[name]["text"]) for name in names}
    errors = sum(word_errors(said[name], words(" ".join(line.text for line in heard[name]))) for name in names)
    assert errors / sum(map(len, said.values())) <= most


def test_no_utterance_is_lost(heard: dict[str, list[Transcription]]) -> None:
    assert {name: len(lines) for name, lines in heard.items()} == {
        name: len(RECORDINGS[name]["utterances"]) for name in SPOKEN
    }


def test_confidence_is_a_probability_and_falls_with_mistakes(heard: dict[str, list[Transcription]]) -> None:
    assert all(0.0 < line.confidence <= 1.0 for lines in heard.values() for line in lines)
    right, wrong = heard["fr-06.wav"][0], heard["fr-05.wav"][0]
    assert words(right.text) == words(RECORDINGS["fr-06.wav"]["text"])
    assert words(wrong.text) != words(RECORDINGS["fr-05.wav"]["text"])
    assert right.confidence > wrong.confidence


@pytest.mark.parametrize("name", UNSPOKEN)
def test_silence_and_noise_say_nothing(transcriber: Transcriber, name: str) -> None:
    assert transcriber.transcribe(pcm_of(name), "en") is None
    assert transcriber.transcribe(pcm_of(name), "fr") is None


def test_vocabulary_does_not_make_silence_speak(transcriber: Transcriber) -> None:
    assert transcriber.transcribe(pcm_of("silence.wav"), "fr", ["Payette", "Champagne"]) is None


def test_vocabulary_leaves_what_is_understood_alone(transcriber: Transcriber) -> None:
    heard = transcriber.transcribe(pcm_of("en-02.wav"), "en", ["strategy", "client"])
    assert heard is not None
    assert words(heard.text) == words(RECORDINGS["en-02.wav"]["text"])


def test_less_than_a_syllable_says_nothing(transcriber: Transcriber) -> None:
    assert transcriber.transcribe(b"", "en") is None
    assert transcriber.transcribe(pcm_of("en-01.wav")[20_000:22_000], "en") is None


def test_half_a_sample_is_refused(transcriber: Transcriber) -> None:
    with pytest.raises(ValueError, match="16-bit"):
        transcriber.transcribe(b"abc", "en")


def test_a_model_that_is_not_there_is_said_with_a_remedy(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing) as missing:
        Transcriber.load("base", folder=tmp_path)
    assert "base" in missing.value.sentence
    assert "codev models" in missing.value.remedy


def test_a_model_that_is_broken_is_said_with_a_remedy(tmp_path: Path) -> None:
    for part in MODEL.iterdir():
        (tmp_path / part.name).write_bytes(part.read_bytes()[:200])
    with pytest.raises(ModelMissing, match="cannot be loaded"):
        Transcriber.load(tmp_path, device="cpu")


def test_loading_never_downloads(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing):
        Transcriber.load("tiny", folder=tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "line",
    ["Thank you for watching!", "Sous-titres réalisés par la communauté d'Amara.org", "♪♪", "[Music]", "...", "",
     "Merci d’avoir regardé cette vidéo !", "Sous-titrage Société Radio-Canada", "Subtitles by John Smith"],
)  # fmt: skip
def test_known_hallucinations_are_dropped(line: str) -> None:
    assert is_hallucination(line)


@pytest.mark.parametrize(
    "line",
    ["Thank you.", "Merci.", "Thank you for watching over my team.", "Yes.", "J'ai fait les sous-titres de la vidéo.",
     "My manager said thanks for watching and left.", "La musique est trop forte."],
)  # fmt: skip
def test_sentences_with_the_same_words_are_kept(line: str) -> None:
    assert not is_hallucination(line)


def test_errors_carry_a_sentence_and_a_remedy() -> None:
    failure = FetchFailed("The model did not come.", "Try again.")
    assert str(failure) == "The model did not come. Try again."
