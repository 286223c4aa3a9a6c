import gc
import tracemalloc
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlp.speech.audio import as_floats
from nlp.speech.endpointing import Endpointer, EndpointSettings, Utterance
from nlp.speech.voice import WINDOW, VoiceActivity
from tests.unit.nlp.recordings import SPOKEN, UNSPOKEN, pcm_of, utterances_of

SECOND = 32_000
USUAL = EndpointSettings()
SINGLE = EndpointSettings(longest_pause=0.2, shortest_pause=0.2)


def hear(pcm: bytes, endpoint: EndpointSettings = USUAL) -> list[Utterance]:
    endpointer = Endpointer(endpoint)
    return endpointer.feed(pcm) + endpointer.flush()


@pytest.mark.parametrize("name", SPOKEN)
def test_each_utterance_is_cut_where_it_is_said(name: str) -> None:
    heard = hear(pcm_of(name), SINGLE)
    said = utterances_of(name)
    assert len(heard) == len(said)
    for utterance, (start, end) in zip(heard, said, strict=True):
        assert start - 0.6 <= utterance.start <= start
        assert end - 0.1 <= utterance.end <= end + 0.5


@pytest.mark.parametrize("name", UNSPOKEN)
def test_silence_and_noise_are_no_utterances(name: str) -> None:
    assert hear(pcm_of(name)) == []


@pytest.mark.parametrize("name", SPOKEN)
def test_an_utterance_is_the_stream_between_its_times(name: str) -> None:
    pcm = pcm_of(name)
    for utterance in hear(pcm):
        first, last = (round(moment * 16_000) * 2 for moment in (utterance.start, utterance.end))
        assert utterance.pcm == pcm[first:last]


def test_short_pauses_are_inside_an_utterance_and_long_ones_are_not() -> None:
    sentences = pcm_of("en-04.wav")
    assert len(hear(sentences)) == 1
    apart = sentences + bytes(2 * SECOND) + pcm_of("en-01.wav")
    assert len(hear(apart)) == 2


def test_the_pause_to_wait_for_shrinks_as_an_utterance_grows() -> None:
    endpoint = EndpointSettings()
    waits = [endpoint.pause_after(length) for length in (0.0, 10.0, 20.0, 24.0)]
    assert waits == pytest.approx([endpoint.longest_pause, 0.75, endpoint.shortest_pause, endpoint.shortest_pause])


def test_a_monologue_is_cut_by_25_seconds_and_nothing_of_it_is_lost() -> None:
    patient = EndpointSettings(longest_pause=5.0, shortest_pause=5.0)
    monologue = pcm_of("en-dialogue.wav")
    heard = hear(monologue, patient)
    assert len(heard) >= 3
    for utterance, following in pairwise(heard):
        assert 0.5 * 25.0 < utterance.end - utterance.start <= 25.0
        assert utterance.end == pytest.approx(following.start)


def test_a_forced_cut_falls_between_words() -> None:
    patient = EndpointSettings(longest_pause=5.0, shortest_pause=5.0)
    cut = hear(pcm_of("en-dialogue.wav"), patient)[0].end
    assert not any(start + 0.1 < cut < end - 0.1 for start, end in utterances_of("en-dialogue.wav"))


def test_memory_is_bounded_however_long_someone_speaks() -> None:
    endpointer = Endpointer(EndpointSettings(longest_pause=30.0, shortest_pause=30.0))
    speech = pcm_of("en-00.wav")[: 4 * SECOND]
    endpointer.feed(speech)
    gc.collect()
    tracemalloc.start()
    for _ in range(30):
        endpointer.feed(speech)
    gc.collect()
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert held < 25 * SECOND * 1.5


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(min_value=1, max_value=9_000), min_size=1, max_size=40))
def test_how_audio_is_cut_in_frames_changes_nothing(sizes: list[int]) -> None:
    pcm = pcm_of("fr-09.wav")
    endpointer = Endpointer(SINGLE)
    heard: list[Utterance] = []
    position = turn = 0
    while position < len(pcm):
        size = sizes[turn % len(sizes)] + 300
        heard += endpointer.feed(pcm[position : position + size])
        position, turn = position + size, turn + 1
    assert heard + endpointer.flush() == hear(pcm, SINGLE)


def test_windows_judged_in_one_call_are_judged_as_one_by_one() -> None:
    samples = as_floats(pcm_of("en-04.wav"))[: 100 * WINDOW + 200]
    together, alone = VoiceActivity(), VoiceActivity()
    whole = together.probabilities(samples)
    each = [alone.probabilities(samples[first : first + WINDOW]) for first in range(0, len(samples), WINDOW)]
    assert whole == pytest.approx([probability for (probability,) in each], abs=1e-4)
    assert max(whole) > 0.9
    assert min(whole) < 0.1


def test_a_gap_in_the_stream_ends_the_utterance_and_moves_the_clock() -> None:
    pcm = pcm_of("en-01.wav")
    endpointer = Endpointer()
    before = endpointer.feed(pcm[: 3 * SECOND], at=0.0)
    across = endpointer.feed(pcm, at=60.0)
    after = endpointer.flush()
    assert before == []
    assert across[0].end <= 3.0
    assert 60.0 <= (across[1:] + after)[0].start <= 60.3


def test_a_stream_may_start_at_any_time_and_jitter_does_not_move_it() -> None:
    pcm = pcm_of("en-01.wav")
    endpointer = Endpointer()
    endpointer.feed(pcm[:SECOND], at=100.0)
    heard = endpointer.feed(pcm[SECOND:], at=101.2) + endpointer.flush()
    assert [utterance.start - 100.0 for utterance in heard] == pytest.approx([said.start for said in hear(pcm)])


@pytest.mark.parametrize("name", SPOKEN)
def test_the_stretches_of_voice_are_what_is_said_between_pauses(name: str) -> None:
    stretches = [span for utterance in hear(pcm_of(name)) for span in utterance.spoken]
    for start, end in utterances_of(name):
        assert any(abs(begun - start) < 0.2 for begun, _ in stretches)
        assert any(abs(ended - end) < 0.2 for _, ended in stretches)


def test_a_small_drift_of_the_clock_is_followed_in_silence_and_never_while_someone_speaks() -> None:
    pcm = pcm_of("en-01.wav") + bytes(2 * SECOND)
    endpointer = Endpointer()
    first: list[Utterance] = []
    for offset in range(0, len(pcm), 3_200):  # the source's clock is ahead of its samples by 0.2 s after 0.5 s
        first += endpointer.feed(pcm[offset : offset + 3_200], at=offset / SECOND + (0.2 if offset > 16_000 else 0.0))
    second = endpointer.feed(pcm_of("en-02.wav"), at=len(pcm) / SECOND + 0.2) + endpointer.flush()
    assert first[0].start == pytest.approx(hear(pcm)[0].start)
    assert second[0].start == pytest.approx(hear(pcm_of("en-02.wav"))[0].start + len(pcm) / SECOND + 0.2, abs=0.04)


@given(st.lists(st.floats(min_value=-3.0, max_value=3.0), min_size=10, max_size=60))
@settings(max_examples=25, deadline=None)
def test_utterances_never_overlap_whatever_the_times_that_come(errors: list[float]) -> None:
    pcm = pcm_of("fr-09.wav") * 2
    endpointer = Endpointer(SINGLE)
    heard: list[Utterance] = []
    for number, offset in enumerate(range(0, len(pcm), 3_200)):
        heard += endpointer.feed(pcm[offset : offset + 3_200], at=offset / SECOND + errors[number % len(errors)])
    heard += endpointer.flush()
    assert all(before.end <= after.start + 1e-6 for before, after in pairwise(heard))


def test_a_turn_ends_at_a_pause_as_soon_as_someone_else_speaks() -> None:
    pcm = pcm_of("en-01.wav")
    endpointer = Endpointer()
    assert endpointer.feed(pcm[: 2 * SECOND]) == []
    assert endpointer.end_if_paused() == []
    assert endpointer.feed(pcm[2 * SECOND :]) == []
    assert [utterance.start for utterance in endpointer.end_if_paused()] == [hear(pcm)[0].start]
    assert endpointer.speaking_since is None


def test_what_follows_a_minute_of_stillness_is_heard_as_ever() -> None:
    pcm = pcm_of("en-01.wav")
    before, after = hear(pcm), hear(bytes(60 * SECOND) + pcm)
    assert [one.end - 60.0 for one in after] == pytest.approx([one.end for one in before], abs=0.1)
    assert [one.spoken[0][0] - 60.0 for one in after] == pytest.approx([one.spoken[0][0] for one in before], abs=0.1)


def test_patience_follows_from_what_may_wait() -> None:
    at_once, usual, long = (EndpointSettings.patient(delay) for delay in (0.0, 6.0, 20.0))
    assert at_once.longest_pause < usual.longest_pause == long.longest_pause
    assert usual == EndpointSettings()


def test_it_is_known_since_when_someone_speaks() -> None:
    endpointer = Endpointer()
    endpointer.feed(bytes(SECOND), at=10.0)
    assert endpointer.speaking_since is None
    endpointer.feed(pcm_of("en-01.wav")[: 2 * SECOND])
    assert endpointer.speaking_since == pytest.approx(11.3, abs=0.35)


def test_reset_forgets_audio_and_clock() -> None:
    pcm = pcm_of("en-01.wav")
    endpointer = Endpointer()
    endpointer.feed(pcm[: 2 * SECOND + 1], at=50.0)
    endpointer.reset()
    assert endpointer.feed(pcm) + endpointer.flush() == hear(pcm)


def test_settings_that_whisper_cannot_follow_are_refused() -> None:
    with pytest.raises(ValueError, match="1 to 30 s"):
        EndpointSettings(longest_utterance=31.0)
    with pytest.raises(ValueError, match="shortest pause"):
        EndpointSettings(shortest_pause=2.0, longest_pause=1.0)
