"""The messages of a stream, in every form in which Zoom's documents write them."""

import json

import pytest

from meeting_apps.zoom.rtms import messages as m
from meeting_apps.zoom.rtms.clocks import Clocks
from meeting_apps.zoom.rtms.endings import Ending, ending_of


def test_sound_is_asked_for_as_the_reference_says_and_nothing_from_before() -> None:
    first = json.loads(m.signalling_request("abc/+==", "stream-1", "sig"))
    assert first["msg_type"] == 1
    assert first["protocol_version"] == 1
    assert first["buffer_data"] is False
    assert (first["meeting_uuid"], first["rtms_stream_id"], first["signature"]) == ("abc/+==", "stream-1", "sig")
    media = json.loads(m.media_request("abc/+==", "stream-1", "sig"))
    assert (media["msg_type"], media["media_type"]) == (3, 1)
    assert media["media_params"]["audio"] == {
        "content_type": 2,
        "sample_rate": 1,
        "channel": 1,
        "codec": 1,
        "data_opt": 2,
        "send_rate": 100,
    }


def test_only_events_that_must_be_asked_for_are_asked_for() -> None:
    assert [e["event_type"] for e in json.loads(m.subscription())["events"]] == [2, 3, 4]


def test_a_keep_alive_goes_back_with_its_own_time() -> None:
    assert json.loads(m.alive(1_700_000_000_123)) == {"msg_type": 13, "timestamp": 1_700_000_000_123}


@pytest.mark.parametrize("user_id", [16_778_240, "16778240"])
def test_a_user_id_is_a_number_or_a_text(user_id: object) -> None:
    event = {"event_type": 3, "timestamp": 1, "participants": [{"user_id": user_id, "user_name": "Ana"}]}
    read = m.read(json.dumps({"msg_type": 6, "event": event}))
    assert read is not None
    assert read.event is not None
    assert str((read.event.participants or ())[0].user_id) == "16778240"


@pytest.mark.parametrize("field", ["stop_reason", "reason"])
def test_why_it_stopped_is_read_in_both_fields(field: str) -> None:
    read = m.read(json.dumps({"msg_type": 9, "state": 5, field: 8}))
    assert read is not None
    assert read.why == 8


def test_a_reason_in_words_is_no_number() -> None:
    read = m.read(json.dumps({"msg_type": 2, "status_code": 3, "reason": "bad signature"}))
    assert read is not None
    assert read.why is None


@pytest.mark.parametrize(
    ("urls", "expected"),
    [
        ({"audio": "wss://a", "all": "wss://b"}, "wss://a"),
        ({"all": "wss://b"}, "wss://b"),
        ({"video": "wss://v"}, None),
    ],
    ids=["its own", "for all", "none"],
)
def test_sound_comes_from_its_own_address_or_from_that_for_all(urls: dict[str, str], expected: str | None) -> None:
    read = m.read(json.dumps({"msg_type": 2, "status_code": 0, "media_server": {"server_urls": urls}}))
    assert read is not None
    assert read.media_url == expected


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"msg_type": "sound"}', b"\xff\xfe", "[" * 100_000])
def test_what_is_no_message_is_none(text: str | bytes) -> None:
    assert m.read(text) is None


def test_each_stop_reason_has_its_consequence() -> None:
    assert ending_of(8) is Ending.ERASE
    assert {ending_of(n) for n in (1, 2, 3, 4, 5, 6, 7, 9, 20, 23)} == {Ending.OVER}
    assert {ending_of(n) for n in (10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 24, 99, None)} == {Ending.GO_ON}


def test_the_earliest_message_tells_best_what_time_it_is_at_zooms() -> None:
    clocks = Clocks()
    assert not clocks.known
    clocks.hear(1_000_000, 1_005.0)
    clocks.hear(1_010_000, 1_010.2)
    clocks.hear(1_020_000, 1_027.0)
    assert clocks.ours(1_030_000) == pytest.approx(1_030.2)
