"""The group's frame: its charter, its own phrases, how it speaks, what silence means, the weather of each."""

import msgspec
import pytest

from plugin_server.session import commands as c
from plugin_server.session import events as e
from plugin_server.session.sections import FacilitatorView
from plugin_server.session.state import Cue
from tests.unit.session.table import Table, table_at

WIRE = msgspec.json.Decoder(c.PanelCommand)

OURS = ("What is said here stays here", "Nobody has to speak")


def conduct(table: Table) -> FacilitatorView:
    seen = table.sees("fay").facilitator
    assert seen is not None
    return seen


# ---- the charter


def test_the_frame_is_the_guidances_until_the_group_words_its_own() -> None:
    assert table_at("0a").sees("abe").charter.lines == ()


def test_everyone_reads_the_frame_as_the_group_words_it() -> None:
    table = table_at("0a")
    table.does("fay", c.AmendCharter(OURS))
    assert all(table.sees(person).charter.lines == OURS for person in ("fay", "cleo", "abe", "oz"))


@pytest.mark.parametrize("person", ["cleo", "abe", "oz"])
def test_only_the_facilitator_amends_the_frame(person: str) -> None:
    table_at("0a").refuses(person, c.AmendCharter(OURS), "not_yours")


def test_lines_without_words_are_left_out_of_the_frame() -> None:
    table = table_at("0a")
    table.does("fay", c.AmendCharter((" One ", "  ", "Two")))
    assert table.sees("abe").charter.lines == ("One", "Two")


def test_each_agrees_and_everyone_sees_how_many_do() -> None:
    table = table_at("0a")
    table.does("abe", c.AgreeCharter(1))
    table.does("oz", c.AgreeCharter(1))
    seen = table.sees("cleo").charter
    assert (seen.agreed, seen.expected) == (2, 5)


def test_one_sees_whether_one_has_agreed_oneself() -> None:
    table = table_at("0a")
    table.does("abe", c.AgreeCharter(1))
    assert (table.sees("abe").charter.i_agree, table.sees("ben").charter.i_agree) == (True, False)


def test_an_amended_frame_is_agreed_to_by_nobody_yet() -> None:
    table = table_at("0a")
    for person in ("fay", "cleo", "abe", "ben", "oz"):
        table.does(person, c.AgreeCharter(1))
    table.does("fay", c.AmendCharter(OURS))
    assert table.sees("abe").charter.agreed == 0
    assert not table.sees("abe").charter.i_agree


def test_nobody_agrees_to_a_frame_they_have_not_read() -> None:
    table = table_at("0a")
    table.does("fay", c.AmendCharter(OURS))
    table.refuses("abe", c.AgreeCharter(1), "charter_has_changed")
    table.does("abe", c.AgreeCharter(table.sees("abe").charter.version))
    assert table.sees("abe").charter.i_agree


def test_the_same_words_again_ask_nobody_again() -> None:
    table = table_at("0a")
    table.does("fay", c.AmendCharter(OURS))
    table.does("abe", c.AgreeCharter(2))
    assert table.does("fay", c.AmendCharter(OURS)) == []
    assert table.sees("abe").charter.i_agree


def test_without_lines_of_its_own_the_group_has_the_guidances_again() -> None:
    table = table_at("0a")
    table.does("fay", c.AmendCharter(OURS))
    table.does("fay", c.AmendCharter(()))
    assert table.sees("abe").charter.lines == ()


def test_agreeing_twice_changes_nothing() -> None:
    table = table_at("0a")
    table.does("abe", c.AgreeCharter(1))
    assert table.does("abe", c.AgreeCharter(1)) == []


def test_whoever_drops_does_not_show_what_they_had_answered() -> None:
    table = table_at("0a")
    table.does("ben", c.AgreeCharter(1))
    before = table.sees("abe").charter
    table.does("ben", c.GoAway())
    assert table.sees("abe").charter == before


# ---- the group's own phrases


def test_a_phrase_of_the_groups_replaces_the_guidances_for_that_step() -> None:
    table = table_at("0a")
    table.does("fay", c.WriteCue("2", ("One question, one answer.",)))
    assert conduct(table).cues == {"2": Cue(("One question, one answer.",))}


def test_no_phrase_brings_the_guidances_back() -> None:
    table = table_at("0a")
    table.does("fay", c.WriteCue("2", ("One question, one answer.",)))
    table.does("fay", c.WriteCue("2", ()))
    assert conduct(table).cues == {}


def test_writing_another_step_leaves_the_first() -> None:
    table = table_at("0a")
    table.does("fay", c.WriteCue("2", ("Two",)))
    table.does("fay", c.WriteCue("6", ("Six",)))
    assert conduct(table).cues == {"2": Cue(("Two",)), "6": Cue(("Six",))}


def test_a_derailment_has_the_groups_own_phrases_and_the_others_keep_the_guidances() -> None:
    table = table_at("0a")
    table.does("fay", c.WriteCue("2", (), ((), (" Keep it ", "", "For step 4"))))
    assert conduct(table).cues == {"2": Cue((), ((), ("Keep it", "For step 4")))}


def test_a_card_without_any_phrase_for_its_derailments_has_the_guidances_again() -> None:
    table = table_at("0a")
    table.does("fay", c.WriteCue("2", ("Two",), (("Keep it",),)))
    table.does("fay", c.WriteCue("2", ("Two",), ((), ("  ",))))
    assert conduct(table).cues == {"2": Cue(("Two",))}
    table.does("fay", c.WriteCue("2", ()))
    assert conduct(table).cues == {}


def test_the_same_card_again_changes_nothing() -> None:
    table = table_at("0a")
    table.does("fay", c.WriteCue("2", ("Two",), (("Keep it",),)))
    assert table.does("fay", c.WriteCue("2", ("Two",), (("Keep it",), ()))) == []


def test_a_card_kept_before_derailments_could_be_worded_is_still_read() -> None:
    before = {"at": 1.0, "command": "digest", "event": {"type": "cue_written", "step": "2", "lines": ["Two"]}}
    assert e.decode(msgspec.msgpack.encode(before)).event == e.CueWritten(step="2", lines=("Two",))


@pytest.mark.parametrize("person", ["cleo", "abe", "oz"])
def test_nobody_else_writes_the_facilitators_phrases(person: str) -> None:
    table_at("0a").refuses(person, c.WriteCue("2", ("Mine",)), "not_yours")


def test_a_card_holds_eight_phrases_at_most() -> None:
    with pytest.raises(msgspec.ValidationError):
        WIRE.decode(msgspec.json.encode({"type": "write_cue", "step": "2", "lines": ["x"] * 9}))


def test_a_derailment_has_eight_phrases_at_most() -> None:
    with pytest.raises(msgspec.ValidationError):
        WIRE.decode(msgspec.json.encode({"type": "write_cue", "step": "2", "lines": [], "derailments": [["x"] * 9]}))


# ---- how the group speaks


def test_french_says_tu_until_the_group_says_vous() -> None:
    table = table_at("0a")
    assert table.sees("abe").session.address == "tu"
    table.does("fay", c.SetAddress("vous"))
    assert table.sees("abe").session.address == "vous"


def test_only_the_facilitator_sets_the_address() -> None:
    table_at("0a").refuses("abe", c.SetAddress("vous"), "not_yours")


def test_the_clients_silence_is_guided_unless_the_group_chooses_otherwise() -> None:
    table = table_at("0a")
    assert table.sees("cleo").session.silence == "guided"
    table.does("fay", c.SetSilence("strict"))
    assert table.sees("cleo").session.silence == "strict"


@pytest.mark.parametrize("person", ["cleo", "abe", "oz"])
def test_only_the_facilitator_sets_the_clients_silence(person: str) -> None:
    table_at("0a").refuses(person, c.SetSilence("dialogue"), "not_yours")


def test_the_clients_silence_is_settled_after_the_consultation() -> None:
    table_at("5").refuses("fay", c.SetSilence("strict"), "not_now")


# ---- the weather


def test_everyone_sees_with_what_weather_each_arrives() -> None:
    table = table_at("0a")
    table.does("abe", c.PickWeather("fog"))
    assert {p.id: p.weather for p in table.sees("oz").people}["abe"] == "fog"


def test_nobody_has_to_show_a_weather() -> None:
    assert {p.weather for p in table_at("0a").sees("oz").people} == {None}


def test_the_weather_changes() -> None:
    table = table_at("0a")
    table.does("abe", c.PickWeather("fog"))
    table.go_to("6")
    table.does("abe", c.PickWeather("sun"))
    assert {p.id: p.weather for p in table.sees("oz").people}["abe"] == "sun"


def test_there_is_no_weather_for_anyone_else() -> None:
    with pytest.raises(msgspec.ValidationError):
        WIRE.decode(b'{"type":"pick_weather","weather":"sun","person":"abe"}')
