"""Packets of a stream, in the order in which they were said."""

from hypothesis import given
from hypothesis import strategies as st

from meeting_apps.zoom.rtms.in_time import PATIENCE, PATIENCE_AFTER_A_BREAK, InTime, Packet

START = 1_700_000_000_000


def packet(number: int) -> Packet:
    """The packet of the `number`-th tenth of a second."""
    return Packet(START + number * 100, 100, bytes([number % 256]) * 3200)


def numbers(packets: list[Packet]) -> list[int]:
    return [(one.at - START) // 100 for one in packets]


def begun() -> InTime:
    """A voice whose packet 0 was released."""
    voice = InTime()
    voice.add(packet(0), 0.0, after_a_break=False)
    assert numbers(voice.due(PATIENCE, after_a_break=False)) == [0]
    return voice


def test_packets_that_follow_one_another_pass_at_once() -> None:
    voice = begun()
    for number in range(1, 20):
        assert numbers(voice.add(packet(number), number / 10, after_a_break=False)) == [number]


def test_a_packet_that_was_overtaken_is_waited_for_a_moment() -> None:
    voice = begun()
    assert voice.add(packet(2), 1.0, after_a_break=False) == []
    assert voice.waits
    assert numbers(voice.add(packet(1), 1.1, after_a_break=False)) == [1, 2]


def test_a_hole_is_not_waited_for_longer_than_that() -> None:
    voice = begun()
    voice.add(packet(50), 1.0, after_a_break=False)
    assert voice.due(1.0 + PATIENCE - 0.01, after_a_break=False) == []
    assert numbers(voice.due(1.0 + PATIENCE, after_a_break=False)) == [50]
    assert numbers(voice.add(packet(51), 1.3, after_a_break=False)) == [51]


def test_after_a_break_what_was_held_back_comes_before_what_is_said_now() -> None:
    voice = begun()
    assert voice.add(packet(300), 30.0, after_a_break=True) == []
    passed = [one for number in range(1, 300) for one in voice.add(packet(number), 30.1, after_a_break=True)]
    assert numbers(passed) == list(range(1, 301))


def test_after_a_break_a_hole_is_waited_for_longer_and_not_for_ever() -> None:
    voice = begun()
    voice.add(packet(300), 30.0, after_a_break=True)
    assert voice.due(30.0 + PATIENCE, after_a_break=True) == []
    assert numbers(voice.due(30.0 + PATIENCE_AFTER_A_BREAK, after_a_break=True)) == [300]


def test_what_comes_twice_or_after_its_moment_is_dropped() -> None:
    voice = begun()
    voice.add(packet(1), 0.3, after_a_break=False)
    for number in (1, 0):
        assert voice.add(packet(number), 0.4, after_a_break=False) == []
    voice.add(packet(5), 0.5, after_a_break=False)
    voice.add(packet(5), 0.5, after_a_break=False)
    assert voice.late == 3


def test_what_waits_is_forgotten_when_it_may_not_be_heard() -> None:
    voice = begun()
    voice.add(packet(5), 0.5, after_a_break=False)
    voice.forget()
    assert voice.due(9.0, after_a_break=False) == []


@given(st.permutations(range(1, 30)), st.lists(st.integers(1, 29), max_size=10))
def test_in_whatever_order_they_come_each_passes_once_and_in_order(order: list[int], doubles: list[int]) -> None:
    voice = begun()
    passed = [one for n in [*order, *doubles] for one in voice.add(packet(n), 1.0, after_a_break=True)]
    assert numbers(passed) == list(range(1, 30))
