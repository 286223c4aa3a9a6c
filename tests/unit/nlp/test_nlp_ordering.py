"""Frames as networks deliver them: lost, late, twice, out of order, on a clock of their own."""

import math
import random
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlp.speech.ordering import LONGEST_FRAME, Counts, Frame, Ordering, Sound

RATE = 32_000
Make = Callable[[int, float], list[Frame]]


def numbered(count: int, length: float = 0.1, start: float = 0.0) -> list[Frame]:
    """Frames that hold their own number in each sample."""
    samples = round(length * 16_000)
    pcm = [number.to_bytes(2, "little") * samples for number in range(1, count + 1)]
    return [Frame(one, start + number * length, number) for number, one in enumerate(pcm)]


def timed(count: int, length: float = 0.1) -> list[Frame]:
    """The same without numbers: their times are the media's."""
    return [Frame(frame.pcm, frame.at) for frame in numbered(count, length)]


def put_in_order(frames: list[Frame]) -> tuple[list[Sound], Counts]:
    ordering = Ordering()
    sounds = [sound for frame in frames for sound in ordering.add(frame)]
    return sounds + ordering.flush(), ordering.counts


def audio(sounds: list[Sound]) -> bytes:
    return b"".join(sound.pcm for sound in sounds)


def audio_of(frames: list[Frame]) -> bytes:
    return b"".join(frame.pcm for frame in frames)


@pytest.mark.parametrize("length", [0.02, 0.1, 0.25])
@pytest.mark.parametrize("make", [numbered, timed])
def test_frames_in_order_pass_at_once_and_whole(make: Make, length: float) -> None:
    frames = make(20, length)
    ordering = Ordering()
    passed = [ordering.add(frame) for frame in frames]
    assert all(len(sounds) == 1 for sounds in passed)
    assert audio([sound for sounds in passed for sound in sounds]) == audio_of(frames)
    assert ordering.counts == Counts(frames=20)


@pytest.mark.parametrize("make", [numbered, timed])
def test_frames_out_of_order_by_a_little_are_put_in_order(make: Make) -> None:
    frames = make(30, 0.02)
    shuffled = [frames[0], *(frames[at + step] for at in range(1, 28, 3) for step in (2, 0, 1)), *frames[28:]]
    sounds, counts = put_in_order(shuffled)
    assert audio(sounds) == audio_of(frames)
    assert counts.reordered > 0
    assert (counts.late, counts.duplicated, counts.lost) == (0, 0, 0.0)


@pytest.mark.parametrize("make", [numbered, timed])
def test_a_frame_that_comes_twice_is_heard_once(make: Make) -> None:
    frames = make(20, 0.1)
    sounds, counts = put_in_order([one for frame in frames for one in (frame, frame)])
    assert audio(sounds) == audio_of(frames)
    assert counts.duplicated == 20


@pytest.mark.parametrize("make", [numbered, timed])
def test_in_place_of_a_lost_frame_there_is_silence_and_what_follows_keeps_its_time(make: Make) -> None:
    frames = make(20, 0.1)
    sounds, counts = put_in_order(frames[:7] + frames[8:])
    assert audio(sounds) == audio_of(frames[:7]) + bytes(len(frames[7].pcm)) + audio_of(frames[8:])
    assert counts.holes == 1
    assert counts.lost == pytest.approx(0.1)


@pytest.mark.parametrize("make", [numbered, timed])
def test_a_frame_that_comes_when_its_moment_has_passed_is_dropped(make: Make) -> None:
    frames = make(20, 0.1)
    sounds, counts = put_in_order([*frames[:7], *frames[8:], frames[7]])
    assert audio(sounds).count(frames[7].pcm[:2] * 1600) == 0
    assert counts.late == 1


def test_a_muted_microphone_moves_the_clock_and_is_no_loss() -> None:
    before, after = numbered(5), numbered(5, start=60.0)
    after = [Frame(frame.pcm, frame.at, 5 + number) for number, frame in enumerate(after)]
    sounds, counts = put_in_order(before + after)
    assert [sound.at for sound in sounds[5:]] == pytest.approx([60.0 + number * 0.1 for number in range(5)])
    assert (counts.gaps, counts.lost) == (1, 0.0)
    assert audio(sounds) == audio_of(before + after)


def test_times_of_arrival_that_jitter_do_not_move_numbered_frames() -> None:
    jitter = random.Random(4)
    late = [Frame(frame.pcm, frame.at + jitter.random() * 0.4, frame.sequence) for frame in numbered(300)]
    late[0] = Frame(late[0].pcm, 0.0, 0)
    sounds, counts = put_in_order(late)
    assert [sound.at for sound in sounds] == pytest.approx([number * 0.1 for number in range(300)], abs=0.06)
    assert counts.gaps == counts.holes == 0


@pytest.mark.parametrize("drift", [-2e-3, 2e-3])
def test_a_clock_that_drifts_is_followed_over_an_hour(drift: float) -> None:
    ordering = Ordering()
    sounds: list[Sound] = []
    for frame in numbered(36_000):
        sounds += ordering.add(Frame(frame.pcm, frame.at * (1 + drift), frame.sequence))
    assert sounds[-1].at == pytest.approx(3600 * (1 + drift), abs=0.3)
    assert ordering.counts.drift == pytest.approx(3600 * drift, abs=0.3)


@pytest.mark.parametrize("count", [100, 10], ids=["after a while", "after a second"])
def test_a_panel_that_is_loaded_again_counts_from_the_beginning(count: int) -> None:
    first, again = numbered(count), numbered(count, start=12.0)
    sounds, counts = put_in_order(first + again)
    assert audio(sounds) == audio_of(first + again)
    assert sounds[count].at == pytest.approx(12.0)
    assert counts.late == 0


@pytest.mark.parametrize(
    "frame",
    [
        Frame(b"", 0.0, 1),
        Frame(b"abc", 0.0, 1),
        Frame(bytes(int(LONGEST_FRAME * RATE) + 2), 0.0, 1),
        Frame(bytes(320), math.nan),
        Frame(bytes(320), math.inf, 1),
        Frame(bytes(320), 0.0, -1),
    ],
    ids=lambda frame: f"{len(frame.pcm)} bytes at {frame.at}",
)
def test_what_is_no_frame_is_refused_and_counted(frame: Frame) -> None:
    sounds, counts = put_in_order([frame])
    assert (sounds, counts) == ([], Counts(frames=1, refused=1))


def test_counts_add_up() -> None:
    assert Counts(frames=2, lost=0.5) + Counts(frames=3, late=1) == Counts(frames=5, lost=0.5, late=1)


@given(st.lists(st.tuples(st.integers(0, 60), st.floats(-5, 90, allow_nan=False), st.booleans()), max_size=120))
@settings(max_examples=50, deadline=None)
def test_whatever_comes_the_clock_goes_on_and_little_is_held(arrivals: list[tuple[int, float, bool]]) -> None:
    ordering = Ordering()
    given_in = passed = 0.0
    last = -math.inf
    for sequence, at, named in arrivals:
        frame = Frame(b"\1\0" * 1600, at, sequence if named else None)
        given_in += 0.1
        for sound in ordering.add(frame):
            assert sound.at >= last - 0.5
            last = sound.at
            passed += (len(sound.pcm) - sound.pcm.count(b"\0\0\0\0") * 4) / RATE
    held = given_in - passed - 0.1 * (ordering.counts.late + ordering.counts.duplicated)
    assert held <= 0.5 + 0.1
