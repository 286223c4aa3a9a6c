import random
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from faster_whisper import WhisperModel

from nlp.errors import FetchFailed, ModelMissing
from nlp.speech.audio import as_floats
from nlp.speech.ear import Ear
from nlp.speech.hallucinations import is_hallucination
from nlp.speech.machine import plan
from nlp.speech.ordering import Frame
from nlp.speech.recordings import frames
from nlp.speech.speech import Language, Speech, SpokenLine
from nlp.speech.transcription import Transcriber
from tests.unit.nlp.recordings import (
    MODEL,
    RECORDINGS,
    SPOKEN,
    UNSPOKEN,
    language_of,
    pcm_of,
    utterances_of,
    word_errors,
    words,
)


@pytest.fixture(scope="module")
def transcriber() -> Transcriber:
    return Transcriber.load(MODEL, device="cpu", threads=1)


@pytest.fixture(scope="module")
def heard(transcriber: Transcriber) -> dict[str, list[SpokenLine]]:
    """What is understood of each recording, live: in frames of one speaker."""
    return {name: live(transcriber, pcm_of(name), language_of(name)) for name in SPOKEN}


def live(transcriber: Transcriber, pcm: bytes, language: Language) -> list[SpokenLine]:
    ear = Ear()
    windows = [window for frame in frames(pcm) for window in ear.hear(frame)] + ear.flush()
    return [line.later(window.start) for window in windows for line in transcriber.transcribe(window.speech(language))]


def said_in(lines: list[SpokenLine], start: float, end: float) -> list[str]:
    """The words whose middle is between two times."""
    found = [word for line in lines for word in line.words if start <= (word.start + word.end) / 2 <= end]
    return words(" ".join(word.text for word in found))


def test_the_live_path_errs_no_more_than_faster_whisper_given_each_utterance(
    heard: dict[str, list[SpokenLine]],
) -> None:
    whisper = WhisperModel(str(MODEL), device="cpu", compute_type="int8", cpu_threads=1, local_files_only=True)

    def offline(name: str) -> str:
        samples = as_floats(pcm_of(name))
        cut = [samples[round(start * 16_000) : round(end * 16_000)] for start, end in utterances_of(name)]
        segments = [whisper.transcribe(one, language=language_of(name))[0] for one in cut]
        return " ".join(segment.text for utterance in segments for segment in utterance)

    said = {name: words(RECORDINGS[name]["text"]) for name in SPOKEN}
    ours = sum(word_errors(said[name], words(" ".join(line.text for line in heard[name]))) for name in SPOKEN)
    theirs = sum(word_errors(said[name], words(offline(name))) for name in SPOKEN)
    assert (ours - theirs) / sum(map(len, said.values())) <= 0.01


@pytest.mark.parametrize(("language", "most"), [("en", 0.03), ("fr", 0.10)])
def test_recordings_are_understood(heard: dict[str, list[SpokenLine]], language: str, most: float) -> None:
    names = [name for name in SPOKEN if language_of(name) == language]
    said = {name: words(RECORDINGS[name]["text"]) for name in names}
    errors = sum(word_errors(said[name], words(" ".join(line.text for line in heard[name]))) for name in names)
    assert errors / sum(map(len, said.values())) <= most


def test_every_utterance_of_the_dialogue_is_a_line_at_its_time(heard: dict[str, list[SpokenLine]]) -> None:
    lines, said = heard["en-dialogue.wav"], utterances_of("en-dialogue.wav")
    assert len(lines) == len(said)
    for line, (start, end) in zip(lines, said, strict=True):
        assert (line.start, line.end) == pytest.approx((start, end), abs=0.3)


def test_no_utterance_is_lost_or_said_twice(heard: dict[str, list[SpokenLine]]) -> None:
    for name in SPOKEN:
        for utterance in RECORDINGS[name]["utterances"]:
            found = said_in(heard[name], utterance["start"] - 0.2, utterance["end"] + 0.2)
            reference = words(utterance["text"])
            assert word_errors(reference, found) <= max(1, 0.6 * len(reference))
            assert len(found) <= len(reference) + 1


def test_a_bad_network_costs_a_few_words_and_is_counted(
    transcriber: Transcriber, heard: dict[str, list[SpokenLine]]
) -> None:
    chance = random.Random(7)
    arrivals: list[Frame] = []
    for frame in frames(pcm_of("en-dialogue.wav"), 0.02):
        late = frame.at * 1.0005 + chance.random() * 0.1
        arrivals += [replace(frame, at=late)] * chance.choices([0, 1, 2], [1, 94, 5])[0]
    for at in range(0, len(arrivals) - 3, 10):
        arrivals[at], arrivals[at + 2] = arrivals[at + 2], arrivals[at]
    ear = Ear()
    windows = [window for frame in arrivals for window in ear.hear(frame)] + ear.flush()
    lines = [line for window in windows for line in transcriber.transcribe(window.speech("en"))]
    said = words(RECORDINGS["en-dialogue.wav"]["text"])
    clean, bad = (
        word_errors(said, words(" ".join(line.text for line in these))) for these in (heard["en-dialogue.wav"], lines)
    )
    assert bad <= clean + 0.1 * len(said)
    assert ear.counts.lost > 0.2
    assert min(ear.counts.reordered, ear.counts.duplicated, ear.counts.holes) > 10
    assert windows[-1].end == pytest.approx(len(pcm_of("en-dialogue.wav")) / 32_000, abs=0.7)


def test_words_have_times_in_order_inside_their_line(heard: dict[str, list[SpokenLine]]) -> None:
    for lines in heard.values():
        for line in lines:
            assert line.text == " ".join(word.text for word in line.words)
            assert all(word.start <= word.end for word in line.words)
            assert all(before.end <= after.start for before, after in pairwise(line.words))
            assert line.start <= line.words[0].start
            assert line.words[-1].end <= line.end
        assert all(before.end <= after.start for before, after in pairwise(lines))


def test_words_of_french_keep_their_apostrophes(heard: dict[str, list[SpokenLine]]) -> None:
    assert heard["fr-07.wav"][0].words[0].text == "J'ai"


def test_confidence_is_a_probability_and_falls_with_mistakes(heard: dict[str, list[SpokenLine]]) -> None:
    assert all(0.0 < line.confidence <= 1.0 for lines in heard.values() for line in lines)
    assert all(0.0 <= word.confidence <= 1.0 for lines in heard.values() for line in lines for word in line.words)
    right, wrong = heard["fr-06.wav"][0], heard["fr-05.wav"][0]
    assert words(right.text) == words(RECORDINGS["fr-06.wav"]["text"])
    assert words(wrong.text) != words(RECORDINGS["fr-05.wav"]["text"])
    assert right.confidence > wrong.confidence


def test_jobs_together_give_what_each_gives_alone(transcriber: Transcriber) -> None:
    names = ["en-01.wav", "fr-06.wav", "silence.wav", "en-02.wav"]
    jobs = [Speech(pcm_of(name), language_of(name)) for name in names]
    together = transcriber.transcribe_all(jobs)
    assert [[line.text for line in lines] for lines in together] == [
        [line.text for line in transcriber.transcribe(job)] for job in jobs
    ]


def test_a_window_fitted_to_the_audio_still_gives_words(transcriber: Transcriber) -> None:
    fitted = Transcriber.load(MODEL, device="cpu", threads=1, fitted=True)
    job = Speech(pcm_of("en-01.wav"), "en")
    assert fitted.transcribe(job)
    assert fitted.longest == transcriber.longest


def test_speech_longer_than_the_model_hears_is_heard_whole(transcriber: Transcriber) -> None:
    pcm = b"".join(pcm_of(f"en-0{number}.wav") for number in range(4))
    assert len(pcm) / 32_000 > transcriber.longest
    lines = transcriber.transcribe(Speech(pcm, "en"))
    assert lines[-1].end > len(pcm) / 32_000 - 2.0


@pytest.mark.parametrize("name", UNSPOKEN)
def test_silence_and_noise_say_nothing(transcriber: Transcriber, name: str) -> None:
    assert transcriber.transcribe(Speech(pcm_of(name), "en")) == ()
    assert transcriber.transcribe(Speech(pcm_of(name), "fr")) == ()


def test_vocabulary_does_not_make_silence_speak(transcriber: Transcriber) -> None:
    assert transcriber.transcribe(Speech(pcm_of("silence.wav"), "fr", ("Payette", "Champagne"))) == ()


def test_vocabulary_leaves_what_is_understood_alone(transcriber: Transcriber) -> None:
    lines = transcriber.transcribe(Speech(pcm_of("en-02.wav"), "en", ("strategy", "client")))
    assert words(" ".join(line.text for line in lines)) == words(RECORDINGS["en-02.wav"]["text"])


def test_less_than_a_syllable_says_nothing(transcriber: Transcriber) -> None:
    assert transcriber.transcribe(Speech(b"", "en")) == ()
    assert transcriber.transcribe(Speech(pcm_of("en-01.wav")[20_000:22_000], "en")) == ()


def test_half_a_sample_is_refused(transcriber: Transcriber) -> None:
    with pytest.raises(ValueError, match="16-bit"):
        transcriber.transcribe(Speech(b"abc", "en"))


def test_a_language_the_model_does_not_know_is_refused(transcriber: Transcriber) -> None:
    with pytest.raises(ValueError, match="does not know"):
        transcriber.transcribe(Speech(pcm_of("en-01.wav"), "xx"))  # type: ignore[arg-type]


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
    ("processors", "gpus", "workers", "threads"),
    [(1, 0, 1, 1), (2, 0, 1, 2), (4, 0, 1, 4), (8, 0, 2, 4), (15, 0, 3, 5), (16, 1, 1, 16), (16, 2, 1, 16)],
)
def test_workers_and_threads_follow_from_the_machine(processors: int, gpus: int, workers: int, threads: int) -> None:
    planned = plan(processors, gpus)
    assert (planned.workers, planned.threads) == (workers, threads)


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
