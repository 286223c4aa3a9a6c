"""What is decoded together: how long an utterance waits, what ends the wait, and where a window is cut."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlp.speech.coalescing import Coalescer, Window
from nlp.speech.ear import Ear
from nlp.speech.endpointing import Utterance
from nlp.speech.recordings import frames
from tests.unit.nlp.recordings import pcm_of, utterances_of

SECOND = 32_000


def utterance(start: float, end: float) -> Utterance:
    return Utterance(start, end, b"\1\0" * round((end - start) * 16_000), ((start, end),))


def spans(windows: list[Window]) -> list[list[tuple[float, float]]]:
    return [[(said.start, said.end) for said in window.said] for window in windows]


def waiting(*said: tuple[float, float], **how: float) -> Coalescer:
    coalescer = Coalescer(**how)
    for start, end in said:
        assert coalescer.add(utterance(start, end)) == []
    return coalescer


def test_without_a_delay_every_utterance_is_decoded_at_once_and_alone() -> None:
    coalescer = Coalescer(delay=0.0)
    assert spans(coalescer.add(utterance(0.0, 2.0))) == [[(0.0, 2.0)]]
    assert spans(coalescer.add(utterance(2.3, 4.0))) == [[(2.3, 4.0)]]


def test_adjacent_utterances_are_decoded_together_after_the_delay() -> None:
    coalescer = waiting((0.0, 2.0), (2.5, 5.0), (5.5, 7.8))
    assert coalescer.heard_until(7.9, speaking_since=None) == []
    assert coalescer.due == 8.0
    assert spans(coalescer.heard_until(8.0, speaking_since=None)) == [[(0.0, 2.0), (2.5, 5.0), (5.5, 7.8)]]
    assert coalescer.due is None


def test_a_long_pause_ends_the_wait() -> None:
    coalescer = waiting((0.0, 2.0))
    assert coalescer.heard_until(3.4, speaking_since=None) == []
    assert spans(coalescer.heard_until(3.6, speaking_since=None)) == [[(0.0, 2.0)]]


def test_a_long_pause_is_none_while_the_speaker_has_gone_on() -> None:
    coalescer = waiting((0.0, 2.0))
    assert coalescer.heard_until(4.5, speaking_since=2.4) == []
    assert spans(coalescer.heard_until(8.1, speaking_since=2.4)) == [[(0.0, 2.0)]]


def test_utterances_with_a_long_pause_between_them_are_not_decoded_together() -> None:
    coalescer = waiting((0.0, 2.0))
    assert spans(coalescer.add(utterance(4.0, 5.0))) == [[(0.0, 2.0)]]
    assert spans(coalescer.flush()) == [[(4.0, 5.0)]]


def test_nothing_is_put_together_across_what_others_say() -> None:
    coalescer = waiting((0.0, 2.0))
    assert spans(coalescer.others_speak()) == [[(0.0, 2.0)]]
    assert coalescer.add(utterance(3.0, 4.0)) == []
    assert spans(coalescer.flush()) == [[(3.0, 4.0)]]
    assert coalescer.flush() == []


def test_a_window_too_long_is_cut_at_the_best_pause_and_the_rest_waits() -> None:
    coalescer = waiting((0.0, 6.0), (6.3, 10.0), (11.2, 15.0), delay=20.0, longest=16.0)
    assert spans(coalescer.add(utterance(15.3, 18.0))) == [[(0.0, 6.0), (6.3, 10.0)]]
    assert spans(coalescer.flush()) == [[(11.2, 15.0), (15.3, 18.0)]]


def test_a_window_that_is_due_while_its_speaker_goes_on_is_cut_at_the_best_pause() -> None:
    coalescer = waiting((0.0, 5.0), (6.2, 10.0))
    assert spans(coalescer.heard_until(11.0, speaking_since=10.2)) == [[(0.0, 5.0)]]
    assert coalescer.due == pytest.approx(11.5)


def test_a_single_utterance_longer_than_a_window_passes_alone() -> None:
    coalescer = waiting((0.0, 4.0), longest=10.0)
    assert spans(coalescer.add(utterance(4.3, 18.0))) == [[(0.0, 4.0)]]
    assert spans(coalescer.flush()) == [[(4.3, 18.0)]]


def test_a_window_is_the_stream_with_silence_where_its_speaker_paused() -> None:
    (window,) = waiting((1.0, 2.0), (2.5, 3.0)).flush()
    assert (window.start, window.end) == (1.0, 3.0)
    assert window.pcm == b"\1\0" * 16_000 + bytes(16_000) + b"\1\0" * 8_000


def test_the_job_says_where_a_voice_is_in_its_audio() -> None:
    (window,) = waiting((1.0, 2.0), (2.5, 3.0)).flush()
    job = window.speech("fr", ["Payette"])
    assert (job.pcm, job.language, job.vocabulary) == (window.pcm, "fr", ("Payette",))
    assert job.spoken == ((0.0, 1.0), (1.5, 2.0))


@given(
    st.lists(st.tuples(st.floats(0.2, 25.0), st.floats(0.3, 4.0)), min_size=1, max_size=30),
    st.floats(0.0, 12.0),
)
@settings(deadline=None)
def test_every_utterance_comes_out_once_in_order_in_a_window_that_fits(
    said: list[tuple[float, float]], delay: float
) -> None:
    coalescer = Coalescer(delay)
    at = 0.0
    windows: list[Window] = []
    put_in = []
    for length, pause in said:
        put_in.append(utterance(at, at + length))
        windows += coalescer.add(put_in[-1])
        at += length + pause
        windows += coalescer.heard_until(at - pause / 2, speaking_since=None)
        windows += coalescer.heard_until(at, speaking_since=at)
        assert coalescer.due is None or coalescer.due >= at - pause - delay
    windows += coalescer.flush()
    assert [one for window in windows for one in window.said] == put_in
    assert all(window.end - window.start <= 26.0 for window in windows)
    assert all(b.start - a.end < 1.5 for window in windows for a, b in pairwise(window.said))


@given(st.lists(st.tuples(st.floats(0.2, 12.0), st.floats(0.3, 1.4)), min_size=3, max_size=20), st.floats(1.0, 12.0))
@settings(deadline=None)
def test_no_utterance_waits_longer_than_the_delay(said: list[tuple[float, float]], delay: float) -> None:
    coalescer = Coalescer(delay)
    at = 0.0
    for length, pause in said:
        for moment, since in [*steps(at, at + length, at), *steps(at + length, at + length + pause, None)]:
            if since is None and moment == at + length:
                coalescer.add(utterance(at, at + length))
            for window in coalescer.heard_until(moment, speaking_since=since):
                assert moment - window.said[0].end <= delay + 0.15
        at += length + pause


def steps(start: float, end: float, since: float | None) -> list[tuple[float, float | None]]:
    """Every tenth of a second, and since when an utterance is under way."""
    return [(start + number / 10, since) for number in range(int((end - start) * 10) + 1)]


def test_an_ear_turns_frames_into_windows_that_hold_all_that_is_said() -> None:
    ear = Ear()
    pcm = pcm_of("en-dialogue.wav")
    windows = [window for frame in frames(pcm) for window in ear.hear(frame)] + ear.flush()
    spoken = [span for window in windows for one in window.said for span in one.spoken]
    for start, end in utterances_of("en-dialogue.wav"):
        assert sum(max(0.0, min(end, until) - max(start, since)) for since, until in spoken) > 0.8 * (end - start)
    assert all(before.end <= after.start for before, after in pairwise(windows))
    assert max(window.end - window.start for window in windows) <= 26.0


def test_an_ear_lets_go_of_what_waits_when_someone_else_speaks() -> None:
    ear = Ear()
    pcm = pcm_of("en-01.wav") + bytes(SECOND // 2)
    assert [window for frame in frames(pcm) for window in ear.hear(frame)] == []
    assert len(ear.others_speak()) == 1
    assert ear.flush() == []
