"""How speech is fitted into what a model hears at once."""

import numpy as np
import pytest

from nlp.speech.pieces import pieces
from nlp.speech.speech import Span, Speech


def speech(*spoken: Span) -> Speech:
    """Stretches of voice, with half a second of silence after the last."""
    return Speech(bytes(2 * round(16_000 * (spoken[-1][1] + 0.5))), "en", spoken=spoken)


def stretches(one: Speech, longest: float) -> list[list[Span]]:
    return [[(part.start, part.end) for part in piece.parts] for piece in pieces(one, longest)]


def test_what_fits_is_heard_at_once() -> None:
    assert stretches(speech((0, 3), (4, 6)), 8.0) == [[(0, 3), (4, 6)]]


def test_as_few_pieces_are_made_as_hold_it_whatever_the_pauses() -> None:
    # Parted first at the longest pause, after 3 s, it would take three.
    one = speech((0, 3), (5, 7.5), (7.9, 11.4), (12.4, 15))
    assert stretches(one, 7.7) == [[(0, 3), (5, 7.5)], [(7.9, 11.4), (12.4, 15)]]


def test_of_as_few_pieces_those_are_made_that_part_at_the_longest_pause() -> None:
    one = speech((0, 3), (3.3, 6), (7.5, 9))
    assert stretches(one, 7.0) == [[(0, 3), (3.3, 6)], [(7.5, 9)]]
    later = speech((0, 3), (4.5, 7), (7.3, 9))
    assert stretches(later, 7.0) == [[(0, 3)], [(4.5, 7), (7.3, 9)]]


def test_the_silence_between_pieces_is_left_out_and_times_lead_back() -> None:
    (piece,) = pieces(speech((1, 3), (9, 11)), 8.0)
    assert piece.seconds == pytest.approx(2 + 2 + 4 * 0.45)
    for moment, stretch, place in ((0.0, 0, 1 - 0.45), (3.0, 1, 9 - 0.45 + 0.1)):
        number, found = piece.place(moment)
        assert (number, round(found, 3)) == (stretch, round(place, 3))


def test_a_stretch_longer_than_the_model_hears_is_cut() -> None:
    found = pieces(speech((0, 20)), 8.0)
    assert all(piece.seconds <= 8.0 for piece in found)
    assert sum(piece.seconds for piece in found) == pytest.approx(20.45)


def test_a_stretch_that_fits_without_the_silence_after_it_is_not_cut() -> None:
    (piece,) = pieces(speech((0, 7.8)), 8.0)
    assert [(part.start, part.end) for part in piece.parts] == [(0, 7.8)]
    assert piece.seconds == pytest.approx(8.0)


def test_a_stretch_too_long_is_cut_where_it_is_quietest() -> None:
    rate = 16_000
    sound = np.full(20 * rate, 3000, dtype=np.int16)
    sound[6 * rate : 6 * rate + rate // 10] = 10
    first, *_ = pieces(Speech(sound.tobytes(), "en", spoken=((0.0, 20.0),)), 8.0)
    assert first.parts[0].end == pytest.approx(6.05, abs=0.06)
