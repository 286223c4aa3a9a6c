"""Jobs that are decoded in one call, as on a GPU: each gets its own lines, and one that fails takes none along."""

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

import pytest

from nlp.speech.speech import Speech
from plugin_server.speech.bus import Bus, Job, SetAside, Withdrawn
from plugin_server.speech.bus.decoding import Decoder
from plugin_server.speech.bus.protocol import Lines
from plugin_server.speech.bus.redis import RedisBus
from plugin_server.speech.bus.threads import ThreadBus
from plugin_server.speech.bus.worker import Worker
from tests.integration.speech.buses import MODEL, SECRET, handed_over, job, job_of, outcome, running_redis, text

NO_WHOLE_SAMPLES = b"abc"


class Generous(Decoder):
    """Takes four jobs at once on any machine, and remembers how many it was given each time."""

    together = 4

    def __init__(self) -> None:
        super().__init__(str(MODEL), Path("models"), threads=1)
        self.load()
        self.given: list[int] = []

    def decode(self, speeches: Sequence[Speech]) -> list[Lines]:
        self.given.append(len(speeches))
        return super().decode(speeches)


@pytest.fixture(scope="module")
def decoder() -> Generous:
    return Generous()


Start = Callable[[], None]


@pytest.fixture(params=["threads", "redis"])
def bus(request: pytest.FixtureRequest, decoder: Generous, tmp_path: Path) -> Iterator[tuple[Bus, Start]]:
    """A bus, and what makes its decoder begin."""
    decoder.given.clear()
    if request.param == "threads":
        yield ThreadBus([decoder]), lambda: None
        return
    with ExitStack() as ending, running_redis(tmp_path) as server:
        worker = Worker(server.url, SECRET.encode(), decoder)
        working = threading.Thread(target=worker.run)

        def end() -> None:
            worker.stop()
            working.join()

        def start() -> None:
            working.start()
            ending.callback(end)

        through_redis = RedisBus(server.url, SECRET.encode())
        yield through_redis, start
        through_redis.close()


def outcomes(bus: tuple[Bus, Start], *jobs: Job) -> list[Lines | Exception]:
    decoding = handed_over(bus[0], *jobs)
    bus[1]()
    return [outcome(one) for one in decoding]


def test_what_waits_is_decoded_in_one_call_and_each_gets_its_own(bus: tuple[Bus, Start], decoder: Generous) -> None:
    found = outcomes(bus, job("en-00.wav"), job("fr-05.wav", "fr", room="another"), job("en-02.wav"))
    assert decoder.given == [3]
    for lines, word in zip(found, ("overwhelmed", "débordé", "strategy"), strict=True):
        assert word in text(lines)


def test_one_that_fails_is_set_aside_and_the_others_have_their_lines(bus: tuple[Bus, Start]) -> None:
    first, bad, last = outcomes(bus, job("en-00.wav"), job_of(NO_WHOLE_SAMPLES), job("en-02.wav"))
    assert isinstance(bad, SetAside)
    assert "overwhelmed" in text(first)
    assert "strategy" in text(last)


def test_what_is_withdrawn_from_among_them_has_no_lines(bus: tuple[Bus, Start]) -> None:
    decoding = handed_over(bus[0], job("en-00.wav", source="hers"), job("en-02.wav"))
    bus[0].withdraw("hers")
    bus[1]()
    assert isinstance(outcome(decoding[0]), Withdrawn)
    assert "strategy" in text(outcome(decoding[1]))
