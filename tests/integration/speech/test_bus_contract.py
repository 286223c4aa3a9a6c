"""What every bus promises, tried on the embedded one and on Redis with a real worker."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from nlp.speech.audio import seconds
from nlp.speech.speech import Language
from plugin_server.speech.bus import Bus, Dropped, SetAside, Withdrawn
from plugin_server.speech.bus.decoding import Decoder
from plugin_server.speech.bus.redis import RedisBus
from plugin_server.speech.bus.threads import ThreadBus
from tests.integration.speech.buses import (
    MODEL,
    SECRET,
    handed_over,
    job,
    job_of,
    outcome,
    running_redis,
    running_worker,
    text,
)
from tests.microphone import RECORDINGS, pcm_of

Open = Callable[[float], Bus]

DIALOGUE = pcm_of(RECORDINGS / "en-dialogue.wav")[: 15 * 32_000]
FOUR_SECONDS = DIALOGUE[: 4 * 32_000]
NO_WHOLE_SAMPLES = FOUR_SECONDS[:-1]


@pytest.fixture(scope="module")
def open_threads() -> Open:
    decoder = Decoder(str(MODEL), Path("models"), threads=1)
    return lambda longest: ThreadBus([decoder], longest)


@pytest.fixture(scope="module")
def open_redis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Open]:
    folder = tmp_path_factory.mktemp("redis")
    with running_redis(folder) as server, running_worker(server.url, folder / "worker.log"):
        yield lambda longest: RedisBus(server.url, SECRET.encode(), longest)


@pytest.fixture(params=["threads", "redis"])
def open_bus(request: pytest.FixtureRequest) -> Iterator[Open]:
    """Opens a bus on which so many seconds of speech may wait; closed after the test."""
    open_one: Open = request.getfixturevalue(f"open_{request.param}")
    with ExitStack() as opened:

        def open_and_close(longest: float) -> Bus:
            bus = open_one(longest)
            opened.callback(bus.close)
            return bus

        yield open_and_close


@pytest.fixture
def bus(open_bus: Open) -> Bus:
    return open_bus(600.0)


@pytest.mark.parametrize(
    ("recording", "language", "word"), [("en-00.wav", "en", "overwhelmed"), ("fr-05.wav", "fr", "débordé")]
)
def test_a_job_is_answered_with_its_lines(bus: Bus, recording: str, language: Language, word: str) -> None:
    (decoding,) = handed_over(bus, one := job(recording, language))
    lines = outcome(decoding)
    assert word in text(lines)
    assert isinstance(lines, tuple)
    for line in lines:
        assert 0 <= line.start <= line.words[0].start <= line.words[-1].end <= line.end <= seconds(one.speech.pcm)
        assert 0 < line.confidence <= 1


def test_silence_has_no_line(bus: Bus) -> None:
    (decoding,) = handed_over(bus, job("silence.wav"))
    assert outcome(decoding) == ()


def test_jobs_that_wait_together_get_each_their_own_lines(bus: Bus) -> None:
    words = {"en-00.wav": "overwhelmed", "en-01.wav": "budget"}
    recordings = list(words) * 3
    decoding = handed_over(bus, *(job(name, room=f"room {number}") for number, name in enumerate(recordings)))
    for name, one in zip(recordings, decoding, strict=True):
        assert words[name] in text(outcome(one))


def test_a_job_that_cannot_be_decoded_is_set_aside_without_content_and_the_next_is_decoded(bus: Bus) -> None:
    failing, good = handed_over(bus, job_of(NO_WHOLE_SAMPLES), job("en-00.wav"))
    assert "overwhelmed" in text(outcome(good))
    failed = outcome(failing)
    assert isinstance(failed, SetAside)
    assert "ValueError" in str(failed)
    assert str(len(NO_WHOLE_SAMPLES)) not in str(failed)


def test_what_a_speaker_withdraws_gets_no_lines_and_the_others_do(bus: Bus) -> None:
    begun, waiting, other = handed_over(
        bus, job_of(DIALOGUE, source="ana"), job("en-01.wav", source="ana"), job("en-00.wav", source="bo")
    )
    bus.withdraw("ana")
    assert isinstance(outcome(begun), Withdrawn)
    assert isinstance(outcome(waiting), Withdrawn)
    assert "overwhelmed" in text(outcome(other))


def test_a_room_that_is_forgotten_gets_no_lines_and_the_others_do(bus: Bus) -> None:
    theirs, others = handed_over(bus, job("en-01.wav", room="theirs"), job("en-00.wav", room="others"))
    assert bus.forget("theirs")
    assert isinstance(outcome(theirs), Withdrawn)
    assert "overwhelmed" in text(outcome(others))


def test_a_room_that_never_was_is_forgotten(bus: Bus) -> None:
    assert bus.forget("never was")


def test_under_load_the_oldest_partial_work_goes_first_and_then_the_oldest(open_bus: Open) -> None:
    bus = open_bus(12.0)
    partial = {"b", "d"}
    names = ["a", "b", "c", "d", "e", "f"]
    decoding = dict(
        zip(names, handed_over(bus, *(job_of(FOUR_SECONDS, partial=name in partial) for name in names)), strict=True)
    )
    dropped = [name for name in names if isinstance(outcome(decoding[name]), Dropped)]
    assert dropped == ["a", "b", "d"]
    for name in ("c", "e", "f"):
        assert text(outcome(decoding[name]))


def test_a_job_longer_than_all_that_may_wait_is_decoded_all_the_same(open_bus: Open) -> None:
    (decoding,) = handed_over(open_bus(1.0), job("en-00.wav"))
    assert "overwhelmed" in text(outcome(decoding))


def test_how_far_behind_it_is_can_be_asked(bus: Bus) -> None:
    assert bus.lag == 0
    (decoding,) = handed_over(bus, job_of(DIALOGUE))
    assert bus.lag > 0
    outcome(decoding)
    assert bus.lag == 0


def test_closed_it_lets_go_of_what_waits(bus: Bus) -> None:
    decoding = handed_over(bus, job_of(DIALOGUE), job("en-00.wav"))
    bus.close()
    assert all(isinstance(outcome(one), Withdrawn) for one in decoding)
