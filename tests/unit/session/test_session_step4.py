"""Step 4: the client's silence and signs, what touches them, and a contract that proves wrong."""

import pytest

from plugin_server.method.steps import StepId
from plugin_server.session import commands as c
from plugin_server.session.commands import SignalKind, SilenceMode
from plugin_server.session.sections import FacilitatorView
from tests.unit.session.table import Table, table_at


def consulting(silence: SilenceMode = "guided", step: StepId = "4a") -> Table:
    table = table_at(step)
    table.does("fay", c.SetSilence(silence))
    return table


def conduct(table: Table, person: str = "fay") -> FacilitatorView:
    seen = table.sees(person).facilitator
    assert seen is not None
    return seen


def signals(table: Table, person: str = "fay") -> list[SignalKind]:
    return [signal.kind for signal in conduct(table, person).signals]


# ---- silence


@pytest.mark.parametrize("signal", ["more", "say_more"])
def test_in_strict_silence_the_client_does_not_steer(signal: SignalKind) -> None:
    consulting("strict").refuses("cleo", c.Signal(signal), "client_is_silent")


def test_in_strict_silence_the_client_still_says_that_something_is_wrong() -> None:
    table = consulting("strict")
    table.does("cleo", c.Signal("off_contract"))
    assert signals(table) == ["off_contract"]


def test_in_strict_silence_the_client_raises_no_hand() -> None:
    consulting("strict").refuses("cleo", c.RaiseHand(), "client_is_silent")


def test_strict_silence_is_for_the_consultation_alone() -> None:
    table = consulting("strict")
    table.go_to("5")
    assert table.does("cleo", c.RaiseHand())


def test_strict_silence_is_the_clients_alone() -> None:
    assert consulting("strict").does("abe", c.RaiseHand())


@pytest.mark.parametrize("silence", ["guided", "dialogue"])
def test_otherwise_the_client_may_raise_a_hand(silence: SilenceMode) -> None:
    assert consulting(silence).does("cleo", c.RaiseHand())


# ---- signals


@pytest.mark.parametrize("signal", ["more", "say_more", "off_contract"])
def test_a_signal_goes_to_the_facilitator(signal: SignalKind) -> None:
    table = consulting()
    table.does("cleo", c.Signal(signal))
    assert signals(table) == [signal]


def test_signals_are_read_in_the_order_they_came() -> None:
    table = consulting()
    table.does("cleo", c.Signal("more"))
    table.wait(seconds=20)
    table.does("cleo", c.Signal("off_contract"))
    assert signals(table) == ["more", "off_contract"]


def test_the_co_facilitator_is_not_told_of_signals() -> None:
    table = consulting()
    table.does("fay", c.NameCofacilitator("ben"))
    table.does("cleo", c.Signal("off_contract"))
    assert signals(table, "ben") == []


@pytest.mark.parametrize("person", ["abe", "oz", "fay"])
def test_nobody_signals_in_the_clients_place(person: str) -> None:
    consulting().refuses(person, c.Signal("more"), "not_yours")


def test_signals_belong_to_the_consultation() -> None:
    table_at("3").refuses("cleo", c.Signal("more"), "not_now")


def test_the_client_sees_that_their_signal_waits() -> None:
    table = consulting()
    table.does("cleo", c.Signal("say_more"))
    assert table.sees("cleo").mine.signal == "say_more"


def test_once_acknowledged_a_signal_is_cleared_and_the_client_knows() -> None:
    table = consulting()
    table.does("cleo", c.Signal("say_more"))
    table.does("fay", c.Acknowledge())
    assert signals(table) == []
    assert table.sees("cleo").mine.signal is None


def test_the_same_signal_may_be_given_again_after_it_was_seen() -> None:
    table = consulting()
    table.does("cleo", c.Signal("more"))
    assert table.does("cleo", c.Signal("more")) == []
    table.does("fay", c.Acknowledge())
    table.does("cleo", c.Signal("more"))
    assert signals(table) == ["more"]


def test_the_co_facilitator_does_not_answer_the_client_for_the_facilitator() -> None:
    table = consulting()
    table.does("fay", c.NameCofacilitator("ben"))
    table.refuses("ben", c.Acknowledge(), "not_yours")


def test_there_may_be_nothing_to_acknowledge() -> None:
    assert consulting().does("fay", c.Acknowledge()) == []


def test_a_signal_is_about_the_step_it_was_given_in() -> None:
    table = consulting()
    table.does("cleo", c.Signal("more"))
    table.go_to("4b")
    assert signals(table) == []


# ---- what touches the client


def with_gifts() -> Table:
    table = consulting(step="4b")
    table.does("abe", c.Contribute("idea", "I would write"))
    table.does("ben", c.Contribute("idea", "I would wait"))
    return table


def test_the_client_marks_the_gift_that_touches_them() -> None:
    table = with_gifts()
    table.does("cleo", c.Bookmark("ben-1", on=True))
    assert [gift.bookmarked for gift in table.sees("cleo").contributions] == [False, True]


def test_the_client_takes_the_mark_off_again() -> None:
    table = with_gifts()
    table.does("cleo", c.Bookmark("ben-1", on=True))
    table.does("cleo", c.Bookmark("ben-1", on=False))
    assert not any(gift.bookmarked for gift in table.sees("cleo").contributions)


def test_whoever_gave_does_not_learn_that_it_touched() -> None:
    table = with_gifts()
    table.does("cleo", c.Bookmark("ben-1", on=True))
    assert [gift.bookmarked for gift in table.sees("ben").contributions] == [False]


@pytest.mark.parametrize("person", ["fay", "abe", "oz"])
def test_nobody_else_marks_what_was_given(person: str) -> None:
    with_gifts().refuses(person, c.Bookmark("ben-1", on=True), "not_yours")


def test_a_mark_needs_something_that_was_given() -> None:
    with_gifts().refuses("cleo", c.Bookmark("ben-7", on=True), "unknown_item")


def test_a_signal_that_a_new_facilitator_does_not_inherit_comes_back_to_the_client() -> None:
    table = table_at("4a")
    table.does("cleo", c.Signal("off_contract"))
    table.does("fay", c.HandOver("abe"))
    assert table.sees("abe").facilitator.signals == ()  # type: ignore[union-attr]
    assert (table.sees("cleo").mine.signal, table.sees("cleo").mine.signal_returned) == (None, "off_contract")
    assert table.sees("ben").mine.signal_returned is None


def test_a_signal_unseen_when_the_paths_open_comes_back_until_it_is_given_again() -> None:
    table = table_at("4a")
    table.does("cleo", c.Signal("more"))
    table.move_on()
    assert table.sees("cleo").mine.signal_returned == "more"
    table.does("cleo", c.Signal("more"))
    assert (table.sees("cleo").mine.signal, table.sees("cleo").mine.signal_returned) == ("more", None)


def test_a_signal_that_was_seen_does_not_come_back() -> None:
    table = table_at("4a")
    table.does("cleo", c.Signal("more"))
    table.does("fay", c.Acknowledge())
    table.move_on()
    assert table.sees("cleo").mine.signal_returned is None


def test_nothing_is_given_asked_or_mirrored_once_the_client_has_left() -> None:
    for step, command in (
        ("2", c.Ask("What now?")),
        ("3", c.SendMirror("To be heard")),
        ("4a", c.Contribute("idea", "x")),
    ):
        table = table_at(step)  # type: ignore[arg-type]
        table.does("cleo", c.Leave())
        table.refuses("abe", command, "no_client")
