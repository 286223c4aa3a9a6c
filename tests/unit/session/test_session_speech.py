"""Consent to be listened to: everyone present, and one no stops it for all."""

import pytest

from plugin_server.method.steps import StepId
from plugin_server.session import commands as c
from plugin_server.session import events as e
from plugin_server.session.commands import SpeechScope
from plugin_server.session.state import heard
from tests.unit.session.table import Table, table_at

EVERYONE = ("fay", "cleo", "abe", "ben", "oz")


def offered(scope: SpeechScope = "client", step: StepId = "1") -> Table:
    table = table_at(step)
    table.does("fay", c.OfferSpeech(scope))
    return table


def agreed(scope: SpeechScope = "client", step: StepId = "1") -> Table:
    table = offered(scope, step)
    for person in EVERYONE:
        table.does(person, c.Consent(agree=True))
    return table


def test_speech_is_off_until_it_is_offered() -> None:
    table = table_at("1")
    assert table.sees("abe").speech.state == "off"
    table.refuses("abe", c.Consent(agree=True), "speech_not_offered")


def test_only_the_facilitator_offers_it() -> None:
    table_at("1").refuses("cleo", c.OfferSpeech("client"), "not_yours")


def test_nobody_is_heard_until_the_last_one_present_has_agreed() -> None:
    table = offered("group")
    for person in EVERYONE[:-1]:
        table.does(person, c.Consent(agree=True))
        assert heard(table.state) == frozenset()
    table.does(EVERYONE[-1], c.Consent(agree=True))
    assert heard(table.state) == set(EVERYONE)


def test_the_one_who_offers_has_not_agreed_for_it() -> None:
    table = offered()
    assert not table.sees("fay").speech.i_agree


def test_with_the_client_scope_only_the_client_is_heard() -> None:
    table = agreed("client")
    assert heard(table.state) == {"cleo"}
    assert [p for p in EVERYONE if table.sees(p).speech.i_am_heard] == ["cleo"]


def test_with_the_client_scope_nobody_is_heard_before_there_is_a_client() -> None:
    assert heard(agreed("client", "0a").state) == frozenset()


def test_with_the_group_scope_everyone_present_is_heard() -> None:
    assert heard(agreed("group").state) == set(EVERYONE)


@pytest.mark.parametrize("person", EVERYONE)
def test_one_no_stops_it_for_all(person: str) -> None:
    table = offered()
    table.does(person, c.Consent(agree=False))
    assert all(table.sees(p).speech.state == "off" for p in EVERYONE)


@pytest.mark.parametrize("person", EVERYONE)
def test_one_withdrawal_stops_it_at_once(person: str) -> None:
    table = agreed("group")
    table.does(person, c.Consent(agree=False))
    assert heard(table.state) == frozenset()


def test_who_said_no_is_kept_nowhere() -> None:
    table = agreed()
    assert table.does("ben", c.Consent(agree=False)) == [e.SpeechStopped()]
    assert e.SpeechStopped.__struct_fields__ == ()


def test_after_a_no_every_yes_is_forgotten() -> None:
    table = agreed()
    table.does("ben", c.Consent(agree=False))
    assert not any(table.sees(p).speech.i_agree for p in EVERYONE)


def test_what_was_said_may_be_taken_back_after_listening_has_ended() -> None:
    assert table_at("1").does("ben", c.Consent(agree=False)) == [e.SpeechStopped()]
    assert table_at("closing").does("ben", c.Consent(agree=False)) == [e.SpeechStopped()]


def test_a_lost_connection_is_no_answer() -> None:
    table = offered()
    for person in ("fay", "cleo", "abe", "oz"):
        table.does(person, c.Consent(agree=True))
    table.does("ben", c.GoAway())
    assert table.sees("cleo").speech.state == "waiting"
    table.does("ben", c.Leave())
    assert table.sees("cleo").speech.state == "listening"


def test_another_client_is_another_question() -> None:
    table = table_at("0c")
    table.does("fay", c.OfferSpeech("client"))
    for person in ("fay", "cleo", "abe", "ben", "oz"):
        table.does(person, c.Consent(agree=True))
    for client, state in (("cleo", "listening"), ("abe", "waiting")):
        table.does("fay", c.InviteClient(client))
        table.does(client, c.AnswerInvitation(accept=True))
        assert table.sees(client).speech.state == state


def test_the_service_ends_what_it_can_no_longer_do() -> None:
    table = offered()
    assert table.does("service", c.EndSpeech()) == [e.SpeechStopped()]
    assert table.does("service", c.EndSpeech()) == []


def test_agreeing_twice_changes_nothing() -> None:
    table = offered()
    table.does("abe", c.Consent(agree=True))
    assert table.does("abe", c.Consent(agree=True)) == []


def test_another_scope_asks_everyone_again() -> None:
    table = agreed("client")
    table.does("fay", c.OfferSpeech("group"))
    assert heard(table.state) == frozenset()
    assert not table.sees("cleo").speech.i_agree


def test_offering_the_same_again_keeps_what_was_agreed() -> None:
    table = agreed("client")
    assert table.does("fay", c.OfferSpeech("client")) == []
    assert heard(table.state) == {"cleo"}


def test_a_late_joiner_suspends_it_until_they_agree() -> None:
    table = agreed("group")
    table.sit("dan")
    assert heard(table.state) == frozenset()
    assert table.sees("cleo").speech.state == "waiting"
    table.does("dan", c.Consent(agree=True))
    assert heard(table.state) == {*EVERYONE, "dan"}


def test_someone_who_has_a_seat_but_is_not_here_suspends_nothing() -> None:
    table = agreed("client")
    table.does("service", c.Join("dan", "Dan", "participant"))
    assert heard(table.state) == {"cleo"}


def test_someone_who_is_away_is_not_heard() -> None:
    table = agreed("group")
    table.does("abe", c.GoAway())
    assert heard(table.state) == set(EVERYONE) - {"abe"}


def test_someone_who_never_agreed_no_longer_counts_once_they_leave() -> None:
    table = agreed("client")
    table.sit("dan")
    table.does("dan", c.Leave())
    assert heard(table.state) == {"cleo"}


def test_without_the_client_nobody_is_heard_in_the_client_scope() -> None:
    table = agreed("client")
    table.does("cleo", c.Leave())
    assert heard(table.state) == frozenset()


def test_the_close_ends_it() -> None:
    table = agreed("group", "6")
    table.does("fay", c.Close())
    assert heard(table.state) == frozenset()
    assert table.sees("cleo").speech.state == "off"


@pytest.mark.parametrize("person", ["fay", "cleo"])
def test_who_conducts_and_the_client_say_which_words_to_expect(person: str) -> None:
    table = table_at("1")
    table.does(person, c.ExpectWords((" Kanban ", "Maud", "", "Maud")))
    assert table.sees(person).speech.expected_words == ("Kanban", "Maud")


def test_words_to_expect_are_shown_to_nobody_else() -> None:
    table = table_at("1")
    table.does("cleo", c.ExpectWords(("Maud",)))
    assert [p for p in EVERYONE if table.sees(p).speech.expected_words] == ["fay", "cleo"]
    table.refuses("abe", c.ExpectWords(()), "not_yours")


def test_the_same_words_again_are_no_event() -> None:
    table = table_at("1")
    table.does("cleo", c.ExpectWords(("Maud",)))
    assert table.does("fay", c.ExpectWords((" Maud",))) == []
