"""`codev transcribe` and `codev doctor`: the live path on sound files, and what is said when something is missing."""

import json
import os
import subprocess
import sys
import wave
from pathlib import Path
from typing import Any

import av
import pytest

from tests.servers import free_port, redis_server
from tests.unit.nlp.recordings import FIXTURES, MODEL, RECORDINGS, utterances_of, words

SPEECH = FIXTURES / "speech"


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "plugin_server.cli", *arguments]
    return subprocess.run(
        command, env=os.environ | environment, capture_output=True, text=True, check=False, timeout=300
    )


def transcribe(*arguments: str) -> subprocess.CompletedProcess[str]:
    return run("transcribe", "--model", str(MODEL), *arguments)


def lines(done: subprocess.CompletedProcess[str]) -> list[Any]:
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_each_utterance_of_each_file_is_a_line_of_json() -> None:
    files = [str(SPEECH / name) for name in ("fr-09.wav", "fr-06.wav")]
    heard = lines(transcribe(*files, "--language", "fr", "--json"))
    assert [line["file"] for line in heard] == [files[0]] * 3 + [files[1]]
    for line, (start, end) in zip(heard, utterances_of("fr-09.wav"), strict=False):
        assert set(line) == {"file", "start", "end", "text", "words", "confidence"}
        assert (line["start"], line["end"]) == pytest.approx((start, end), abs=0.3)
        assert 0.0 < line["confidence"] <= 1.0
        assert " ".join(word["text"] for word in line["words"]) == line["text"]
        assert all(line["start"] <= word["start"] <= word["end"] <= line["end"] for word in line["words"])


@pytest.mark.parametrize("delay", ["0", "6"])
def test_no_utterance_of_a_dialogue_is_lost_or_doubled(delay: str) -> None:
    file = str(SPEECH / "en-dialogue.wav")
    heard = lines(transcribe(file, "--language", "en", "--json", "--delay", delay))
    assert len(heard) == len(utterances_of("en-dialogue.wav"))
    for line, (start, end) in zip(heard, utterances_of("en-dialogue.wav"), strict=True):
        assert (line["start"], line["end"]) == pytest.approx((start, end), abs=0.3)


def test_without_json_a_line_is_for_people() -> None:
    done = transcribe(str(SPEECH / "en-02.wav"), "--language", "en")
    assert words(RECORDINGS["en-02.wav"]["text"]) == words(done.stdout.splitlines()[0].split("  ")[2])


def test_the_cost_is_printed_when_it_is_asked_for() -> None:
    *heard, cost = lines(transcribe(str(SPEECH / "en-02.wav"), "--language", "en", "--json", "--realtime-factor"))
    assert len(heard) == 1
    assert cost["realtime_factor"] > 0.0
    assert cost["seconds"] == pytest.approx(4.96, abs=0.01)


def test_any_sound_file_is_brought_to_what_the_model_hears(tmp_path: Path) -> None:
    flac = tmp_path / "en-02.flac"
    with av.open(str(SPEECH / "en-02.wav")) as source, av.open(str(flac), "w") as target:
        stream = target.add_stream("flac", rate=48_000, layout="stereo")
        resampler = av.AudioResampler(format="s16", layout="stereo", rate=48_000)
        for frame in source.decode(audio=0):
            for converted in resampler.resample(frame):
                target.mux(stream.encode(converted))
        target.mux(stream.encode(None))
    (line,) = lines(transcribe(str(flac), "--language", "en", "--json"))
    assert words(line["text"]) == words(RECORDINGS["en-02.wav"]["text"])


def test_silence_has_no_lines() -> None:
    assert lines(transcribe(str(SPEECH / "silence.wav"), "--language", "en", "--json")) == []


def test_an_empty_recording_has_no_lines(tmp_path: Path) -> None:
    with wave.open(str(tmp_path / "empty.wav"), "w") as empty:
        empty.setparams((1, 2, 16_000, 0, "NONE", ""))
    assert lines(transcribe(str(tmp_path / "empty.wav"), "--language", "en", "--json")) == []


def test_what_is_no_sound_file_is_said_with_a_remedy(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("no sound")
    for path in (tmp_path / "notes.txt", tmp_path / "nowhere.wav", tmp_path):
        done = transcribe(str(path), "--language", "en")
        assert (done.returncode, done.stdout) == (2, "")
        assert str(path) in done.stderr
        assert "Traceback" not in done.stderr
        assert len(done.stderr.splitlines()) == 1


def test_a_missing_model_is_said_with_a_remedy(tmp_path: Path) -> None:
    file = str(SPEECH / "en-02.wav")
    done = run("transcribe", file, "--language", "en", CODEV_INSTANCE=str(tmp_path), CODEV_WHISPER_MODEL="base")
    assert done.returncode == 2
    assert "codev models download" in done.stderr


def test_the_doctor_says_what_this_machine_carries() -> None:
    done = run("doctor", "--model", str(MODEL))
    assert done.returncode == 0, done.stderr
    assert "whisper-espeak" in done.stdout
    assert "on cpu, weights in int8" in done.stdout
    assert "Real-time factor" in done.stdout
    assert "redis: none" in done.stdout
    assert "speaking at the same time" in done.stdout or "too slow" in done.stdout


def test_the_doctor_looks_at_redis_and_keeps_its_password_to_itself(tmp_path: Path) -> None:
    nowhere = free_port()
    away = run(
        "doctor",
        CODEV_INSTANCE=str(tmp_path),
        CODEV_SPEECH="off",
        CODEV_REDIS_URL=f"redis://:canary@127.0.0.1:{nowhere}/0",
    )
    assert away.returncode == 2
    assert f"redis: Redis at 127.0.0.1:{nowhere} does not answer." in away.stdout
    assert "canary" not in away.stdout + away.stderr
    with redis_server(save=True) as saves:
        kept = run("doctor", CODEV_INSTANCE=str(tmp_path), CODEV_SPEECH="off", CODEV_REDIS_URL=saves.url)
    assert kept.returncode == 2
    assert "saves to disk" in kept.stdout
    with redis_server() as forgets:
        well = run("doctor", CODEV_INSTANCE=str(tmp_path), CODEV_SPEECH="off", CODEV_REDIS_URL=forgets.url)
    assert well.returncode == 0, well.stdout
    assert "keeps everything in memory" in well.stdout


def test_the_doctor_says_what_must_be_mended(tmp_path: Path) -> None:
    done = run("doctor", CODEV_INSTANCE=str(tmp_path), CODEV_WHISPER_MODEL="base")
    assert done.returncode == 2
    assert "codev models download" in done.stdout
