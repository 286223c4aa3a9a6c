"""A stream of a meeting's sound, through all that may befall it, against a Zoom that speaks the protocol."""

import json
import time
from base64 import b64encode
from collections.abc import Iterator
from itertools import count, pairwise
from pathlib import Path

import pytest

from meeting_apps.zoom.rtms.line import Line, Lost
from meeting_apps.zoom.rtms.streams import LEASE
from plugin_server.seats import Seat
from tests.integration.zoom.listening import ABE, CLEO, Listening, listening
from tests.integration.zoom.visits import new_meeting
from tests.peers.zoom.cloud import FakeZoom
from tests.peers.zoom.stream import FakeStream, now

TENTH = 3200
"""Bytes of a packet of 100 ms."""

numbers = count(1)


def sound(seconds: float, mark: int = 1) -> bytes:
    """Sound that can be told from other sound: each packet bears its number."""
    packets = round(seconds * 10)
    return b"".join(bytes([mark, n % 256]) * (TENTH // 2) for n in range(packets))


@pytest.fixture
def here(zoom: FakeZoom, tmp_path: Path) -> Iterator[Listening]:
    with listening(zoom, tmp_path, new_meeting()) as there:
        yield there


@pytest.fixture
def stream(zoom: FakeZoom, here: Listening) -> FakeStream:
    return zoom.stream(here.meeting, f"stream-{next(numbers)}", keep_alive_every=0.2)


def agreed(here: Listening, stream: FakeStream, **options: object) -> int:
    """The stream is open, the client has claimed their voice, everyone has agreed; from when on one may be heard."""
    here.start(stream)
    here.is_me(stream, "cleo", CLEO)
    here.agree()
    return here.past_consent()


def test_what_the_client_says_is_heard_as_it_was_said(here: Listening, stream: FakeStream) -> None:
    at = agreed(here, stream)
    stream.speak(CLEO, "Cleo", sound(1), at)
    here.until(lambda: len(here.pcm("cleo")) == 10 * TENTH)
    assert here.pcm("cleo") == sound(1)
    times = [frame.at for frame in here.heard["cleo"]]
    assert times == sorted(times)  # type: ignore[type-var]
    assert [round((b or 0) - (a or 0), 2) for a, b in pairwise(times)] == [0.1] * 9
    assert abs((times[0] or 0) * 1000 - at) < 2000


def test_until_zoom_has_said_what_time_it_is_nothing_is_heard(here: Listening, zoom: FakeZoom) -> None:
    stream = zoom.stream(here.meeting, f"stream-{next(numbers)}", keep_alive_every=60.0)
    here.streams.started(here.payload(stream))
    stream.until(lambda: stream.ready)
    here.is_me(stream, "cleo", CLEO)
    here.agree()
    stream.say(9, state=2, timestamp=now() - 60_000)
    stream.say(6, event={"event_type": 1, "timestamp": now() - 60_000})
    stream.speak(CLEO, "Cleo", sound(0.2), here.past_consent())
    here.until(lambda: here.refused("of no known time") == 2)
    assert not here.heard


def test_while_a_microphone_is_muted_nothing_comes_and_time_goes_on(here: Listening, stream: FakeStream) -> None:
    at = agreed(here, stream)
    stream.speak(CLEO, "Cleo", sound(0.2), at)
    stream.speak(CLEO, "Cleo", sound(0.2), at + 5_000)
    here.until(lambda: len(here.pcm("cleo")) == 4 * TENTH)
    times = [frame.at or 0 for frame in here.heard["cleo"]]
    assert round(times[2] - times[1], 2) == 4.9


def test_the_handshakes_come_in_zooms_order_and_no_sound_before_we_are_ready(
    here: Listening, stream: FakeStream
) -> None:
    here.start(stream)
    stream.until(lambda: stream.said_by_app(5))
    signalling = [m["msg_type"] for on, m in stream.said if on == "signalling" and m["msg_type"] != 13]
    assert signalling[0] == 1
    assert sorted(signalling[1:]) == [5, 7]
    assert next(m["msg_type"] for on, m in stream.said if on == "media") == 3
    assert stream.said_by_app(1)[0]["buffer_data"] is False


def test_keep_alives_are_answered_on_both_connections(here: Listening, stream: FakeStream) -> None:
    here.start(stream)
    stream.until(lambda: len(stream.said_by_app(13, "signalling")) > 4 and len(stream.said_by_app(13, "media")) > 4)
    assert stream.signalling_connections == stream.media_connections == 1


def test_nobody_is_heard_without_everyones_yes_nor_a_consultant_beside_the_client(
    here: Listening, stream: FakeStream
) -> None:
    here.start(stream)
    here.is_me(stream, "cleo", CLEO)
    here.is_me(stream, "abe", ABE)
    here.agree("fay", "cleo", "abe", "ben")
    at = here.past_consent()
    stream.speak(CLEO, "Cleo", sound(0.5), at)
    here.until(lambda: here.refused("not admitted") == 5)
    here.agree("oz")
    at = here.past_consent()
    stream.speak(ABE, "Abe", sound(0.5), at)
    here.until(lambda: here.refused("not admitted") == 10)
    stream.speak(CLEO, "Cleo", sound(0.5), at)
    here.until(lambda: here.pcm("cleo"))
    assert not here.heard["abe"]


def test_a_voice_that_nobody_has_claimed_is_nobodys_and_so_is_one_that_two_claim(
    here: Listening, stream: FakeStream
) -> None:
    here.start(stream)
    here.agree()
    at = here.past_consent()
    stream.speak(CLEO, "Cleo", sound(0.2), at)
    here.until(lambda: here.refused("unknown endpoint") == 2)
    here.is_me(stream, "cleo", CLEO)
    here.is_me(stream, "abe", CLEO)
    stream.speak(CLEO, "Cleo", sound(0.2), at)
    here.until(lambda: here.refused("claimed by two people") == 2)
    assert not here.heard


def test_what_was_said_before_the_consent_is_never_heard_however_late_it_comes(
    here: Listening, stream: FakeStream
) -> None:
    here.start(stream)
    here.is_me(stream, "cleo", CLEO)
    before = now() - 20_000
    here.agree()
    at = here.past_consent()
    stream.speak(CLEO, "Cleo", sound(2, mark=7), before)
    here.until(lambda: here.refused("said before the consent") == 20)
    stream.speak(CLEO, "Cleo", sound(0.5, mark=8), at)
    here.until(lambda: len(here.pcm("cleo")) == 5 * TENTH)
    assert here.pcm("cleo") == sound(0.5, mark=8)


def test_who_took_back_their_yes_and_gives_it_again_is_heard_from_the_second_yes_on(
    here: Listening, stream: FakeStream
) -> None:
    at = agreed(here, stream)
    stream.speak(CLEO, "Cleo", sound(0.3, mark=1), at)
    here.until(lambda: len(here.pcm("cleo")) == 3 * TENTH)
    here.withdraw("cleo")
    between = now()
    here.agree()
    at = here.past_consent()
    stream.speak(CLEO, "Cleo", sound(0.3, mark=2), between - 1000)
    here.until(lambda: here.refused("said before the consent") == 3)
    stream.speak(CLEO, "Cleo", sound(0.3, mark=3), at + 1000)
    here.until(lambda: len(here.pcm("cleo")) == 6 * TENTH)
    assert here.pcm("cleo") == sound(0.3, mark=1) + sound(0.3, mark=3)


def test_after_an_interruption_what_zoom_held_back_comes_in_the_order_it_was_said(
    here: Listening, stream: FakeStream
) -> None:
    at = agreed(here, stream)
    whole = sound(8)
    cut, again = 20 * TENTH, 60 * TENTH
    stream.speak(CLEO, "Cleo", whole[:cut], at)
    here.until(lambda: len(here.pcm("cleo")) == cut)
    stream.cut()
    held_back = [(whole[n : n + TENTH], at + n // 32) for n in range(cut, again, TENTH)]
    live = [(whole[n : n + TENTH], at + n // 32) for n in range(again, len(whole), TENTH)]
    for pcm, when in live[:1] + held_back + live[1:]:
        stream.packet(CLEO, "Cleo", pcm, when)
    here.until(lambda: len(here.pcm("cleo")) == len(whole))
    assert here.pcm("cleo") == whole
    assert stream.signalling_connections == 2


def test_a_started_that_comes_again_with_the_same_addresses_connects_nothing_twice(
    here: Listening, stream: FakeStream
) -> None:
    here.start(stream)
    for _ in range(3):
        here.streams.started(here.payload(stream))
    other_process = here.another_process()
    other_process.started(here.payload(stream))
    asked = len(stream.said_by_app(13))
    stream.until(lambda: len(stream.said_by_app(13)) > asked + 2)
    assert stream.handshakes == 2
    assert (stream.signalling_connections, stream.media_connections) == (1, 1)


def test_a_started_with_new_addresses_moves_there_whichever_process_hears_of_it(
    here: Listening, zoom: FakeZoom, stream: FakeStream
) -> None:
    here.start(stream)
    here.streams.started(here.payload(stream, zoom.signalling_url(stream, "b")))
    stream.until(lambda: stream.signalling_connections == 2 and stream.ready)
    here.another_process().started(here.payload(stream, zoom.signalling_url(stream, "c")))
    stream.until(lambda: stream.signalling_connections == 3 and stream.ready)


def test_of_several_addresses_the_first_that_answers_is_taken(
    here: Listening, zoom: FakeZoom, stream: FakeStream
) -> None:
    here.start(stream, f"ws://127.0.0.1:9,{zoom.signalling_url(stream)}")
    assert stream.signalling_connections == 1


def test_an_address_without_tls_is_no_address_of_zooms(here: Listening, stream: FakeStream) -> None:
    here.streams._app = type(here.streams._app)("cid-1", "s", insecure=False)
    here.streams.started(here.payload(stream))
    assert here.streams.of_session("s1") is None
    assert stream.handshakes == 0


@pytest.mark.parametrize("url", ["ws://127.0.0.1:9/", "http://127.0.0.1:9/", "wss://[", "127.0.0.1:9"])
def test_a_line_goes_nowhere_but_over_tls(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    dialled: list[object] = []
    monkeypatch.setattr("socket.create_connection", lambda *where, **_: dialled.append(where))
    with pytest.raises(Lost):
        Line(url, largest=1000, patience=0.1, insecure=False)
    assert not dialled


def test_the_sound_comes_from_no_other_kind_of_address_than_the_stream(here: Listening, stream: FakeStream) -> None:
    stream.media_base = "http" + stream.media_base.removeprefix("ws")
    here.streams.started(here.payload(stream))
    stream.until(lambda: stream.signalling_connections)
    here.until(lambda: here.streams._followed[stream.stream].now == "interrupted")
    assert [where for where, _ in stream.said if where == "media"] == []


def test_a_broken_media_connection_alone_is_made_anew(here: Listening, stream: FakeStream) -> None:
    at = agreed(here, stream)
    stream.event(7, media_type=1)
    stream.until(lambda: stream.media_connections == 2 and stream.ready)
    stream.cut_media()
    stream.until(lambda: stream.media_connections == 3 and stream.ready)
    assert stream.signalling_connections == 1
    assert len(stream.said_by_app(7)) == 3
    stream.speak(CLEO, "Cleo", sound(0.3), at)
    here.until(lambda: here.pcm("cleo") == sound(0.3))


def test_interrupted_without_addresses_makes_both_connections_anew(here: Listening, stream: FakeStream) -> None:
    here.start(stream)
    here.streams.interrupted({"meeting_uuid": here.meeting, "rtms_stream_id": stream.stream})
    stream.until(lambda: stream.signalling_connections == 2 and stream.ready)
    assert stream.media_connections == 2


def test_interrupted_is_followed_whichever_process_hears_of_it(here: Listening, stream: FakeStream) -> None:
    here.start(stream)
    other = here.another_process()
    for connections in (2, 3):
        other.interrupted({"meeting_uuid": here.meeting, "rtms_stream_id": stream.stream})
        stream.until(lambda connections=connections: stream.signalling_connections == connections and stream.ready)  # type: ignore[misc]
    other.started(here.payload(stream))
    asked = len(stream.said_by_app(13))
    stream.until(lambda: len(stream.said_by_app(13)) > asked + 2)
    assert stream.signalling_connections == 3


def test_a_line_that_falls_silent_is_made_anew(here: Listening, stream: FakeStream) -> None:
    here.start(stream)
    stream.answers_nothing = True
    stream.until(lambda: stream.signalling_connections == 2)
    stream.answers_nothing = False
    stream.until(lambda: stream.ready)


@pytest.mark.parametrize("numbering", ["new", "old"])
def test_a_refused_handshake_is_tried_again_whatever_its_number(
    here: Listening, stream: FakeStream, numbering: str
) -> None:
    stream.numbers, stream.refuse_first = numbering, 2
    here.start(stream)
    assert stream.signalling_connections == 1


def test_who_is_refused_for_good_gives_up(here: Listening, zoom: FakeZoom, stream: FakeStream) -> None:
    stream.client_secret = "another secret"
    here.streams.started(here.payload(stream))
    here.until(lambda: not here.streams._followed)
    handshakes = stream.handshakes
    assert handshakes > 2
    time.sleep(0.4)
    assert stream.handshakes == handshakes
    assert stream.signalling_connections == 0


@pytest.mark.parametrize("how", ["webhook", "message 9", "message 9, in its other field", "message 8"])
@pytest.mark.parametrize("reason", [6, 8, 13])
def test_a_stream_that_has_stopped_is_over_and_a_revoked_one_takes_all_that_was_heard_along(
    here: Listening, stream: FakeStream, how: str, reason: int
) -> None:
    here.start(stream)
    if how == "webhook":
        here.streams.stopped({"meeting_uuid": here.meeting, "rtms_stream_id": stream.stream, "stop_reason": reason})
    elif how == "message 8":
        stream.terminate(reason)
    else:
        stream.stop(reason, "reason" if "other" in how else "stop_reason")
    here.until(lambda: not here.streams._followed)
    if reason == 8:
        here.until(lambda: here.erased)
    assert set(here.erased) == ({"s1"} if reason == 8 else set())
    here.until(lambda: (known := here.streams.of_session("s1")) and known.ended)
    handshakes = stream.handshakes
    time.sleep(0.4)
    assert stream.handshakes == handshakes
    assert stream.signalling_connections == 1


def test_a_revoked_stream_takes_all_along_at_once_although_the_store_does_not_answer(
    here: Listening, stream: FakeStream
) -> None:
    here.start(stream)
    here.store.away = True
    here.streams.stopped({"meeting_uuid": here.meeting, "rtms_stream_id": stream.stream, "stop_reason": 8})
    assert here.erased == ["s1"]
    assert not here.streams._followed
    here.store.away = False
    here.until(lambda: (known := here.streams.of_session("s1")) and known.ended)


def test_a_store_that_does_not_answer_for_a_while_ends_no_sound(here: Listening, stream: FakeStream) -> None:
    at = agreed(here, stream)
    here.store.away = True
    stream.speak(CLEO, "Cleo", sound(0.2), at)
    here.until(lambda: here.refused("nobody can tell") == 2)
    here.store.away = False
    here.voices._read.clear()
    stream.speak(CLEO, "Cleo", sound(0.2, mark=2), at + 200)
    here.until(lambda: here.pcm("cleo") == sound(0.2, mark=2))
    assert stream.media_connections == 1


def test_whatever_befalls_the_sound_of_a_stream_it_comes_back(
    here: Listening, stream: FakeStream, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = agreed(here, stream)
    with monkeypatch.context() as broken:
        broken.setattr(here.voices, "who", lambda endpoint, meeting: 1 / 0)
        stream.speak(CLEO, "Cleo", sound(0.1), at)
        here.until(lambda: stream.media_connections == 2 and stream.ready)
    stream.speak(CLEO, "Cleo", sound(0.2, mark=2), at + 200)
    here.until(lambda: here.pcm("cleo") == sound(0.2, mark=2))


def test_another_process_that_hears_of_the_end_ends_it_too(here: Listening, stream: FakeStream) -> None:
    here.start(stream)
    here.another_process().stopped({"meeting_uuid": here.meeting, "rtms_stream_id": stream.stream, "stop_reason": 8})
    here.until(lambda: not here.streams._followed)
    here.until(lambda: here.erased.count("s1") == 2)


def test_a_stream_whose_process_was_killed_is_taken_over(here: Listening, stream: FakeStream) -> None:
    here.records.add(LEASE, stream.stream, b"", time.time() + 0.5, place="s1")
    here.streams.started(here.payload(stream))
    assert stream.handshakes == 0
    stream.until(lambda: stream.ready)


def test_a_stream_that_zoom_starts_again_is_listened_to_again(
    here: Listening, zoom: FakeZoom, stream: FakeStream
) -> None:
    here.start(stream)
    stream.stop(13)
    here.until(lambda: not here.streams._followed)
    again = zoom.stream(here.meeting, f"{stream.stream}-again", keep_alive_every=0.2)
    here.start(again)
    assert again.signalling_connections == 1


def test_names_are_learnt_from_joins_and_from_sound_and_go_with_the_people(here: Listening, stream: FakeStream) -> None:
    stream.ids_as = str
    here.start(stream)
    stream.until(lambda: stream.said_by_app(5))
    stream.event(3, participants=[{"user_id": CLEO, "user_name": "Cleo"}, {"user_id": 5, "user_name": "Dee"}])
    here.until(lambda: here.voices.names(stream.stream) == {str(CLEO): "Cleo", "5": "Dee"})
    stream.speak(ABE, "Abe", sound(0.1), now())
    here.until(lambda: str(ABE) in here.voices.names(stream.stream))
    stream.event(4, participants=[{"user_id": 5}])
    here.until(lambda: here.voices.names(stream.stream) == {str(CLEO): "Cleo", str(ABE): "Abe"})
    stream.event(2, user_id=ABE, user_name="Abe")
    here.until(lambda: here.streams.speaking(stream.stream) == str(ABE))


def test_a_stream_of_a_meeting_without_a_session_is_left_alone_until_there_is_one(
    zoom: FakeZoom, tmp_path: Path
) -> None:
    with listening(zoom, tmp_path, new_meeting(), bound=False) as here:
        stream = zoom.stream(here.meeting, f"stream-{next(numbers)}")
        here.streams.started(here.payload(stream))
        time.sleep(0.2)
        assert stream.handshakes == 0
        here.bind()
        here.streams.opened(here.names.meeting(here.meeting), "s1")
        stream.until(lambda: stream.ready)


def test_when_the_session_ends_zoom_is_told_that_we_want_no_more(here: Listening, stream: FakeStream) -> None:
    here.start(stream)
    here.streams.close_session("s1")
    stream.until(lambda: stream.said_by_app(21))
    assert stream.said_by_app(21)[0]["rtms_stream_id"] == stream.stream


def test_a_claim_is_taken_back_and_the_voice_is_nobodys_at_once(here: Listening, stream: FakeStream) -> None:
    at = agreed(here, stream)
    stream.speak(CLEO, "Cleo", sound(0.2), at)
    here.until(lambda: len(here.pcm("cleo")) == 2 * TENTH)
    here.voices.release(stream.stream, Seat("s1", "cleo"))
    stream.speak(CLEO, "Cleo", sound(0.2), at + 200)
    here.until(lambda: here.refused("unknown endpoint") == 2)
    assert len(here.pcm("cleo")) == 2 * TENTH


def test_what_cannot_be_read_is_counted_and_null_or_quotes_can_be_read(here: Listening, stream: FakeStream) -> None:
    at = agreed(here, stream)
    stream.until(lambda: stream.said_by_app(5))
    stream.say(6, event="nothing")
    here.until(lambda: here.refused("unreadable") == 1)
    stream.say(6, event={"event_type": "3", "participants": [{"user_id": CLEO, "user_name": None}, {"user_id": "5"}]})
    stream.say(6, event={"event_type": 3, "participants": None})
    here.until(lambda: set(here.voices.names(stream.stream)) == {str(CLEO), "5"})
    assert stream._media is not None
    content = {"user_id": str(CLEO), "user_name": None, "data": b64encode(sound(0.1)).decode(), "timestamp": str(at)}
    stream._media.send(json.dumps({"msg_type": "14", "content": content, "media_params": None}))
    here.until(lambda: here.pcm("cleo") == sound(0.1))


def test_a_packet_from_the_future_keeps_nothing_from_being_heard(here: Listening, stream: FakeStream) -> None:
    at = agreed(here, stream)
    stream.packet(CLEO, "Cleo", sound(0.1, mark=9), at + 3_600_000)
    here.until(lambda: here.refused("of a time to come") == 1)
    stream.speak(CLEO, "Cleo", sound(0.2), at)
    here.until(lambda: here.pcm("cleo") == sound(0.2))


@pytest.mark.parametrize("odd", [b"", b"x", bytes(40_000)], ids=["nothing", "half a sample", "too long"])
def test_what_is_no_sound_is_let_go(here: Listening, stream: FakeStream, odd: bytes) -> None:
    at = agreed(here, stream)
    stream.packet(CLEO, "Cleo", odd, at)
    here.until(lambda: here.refused("malformed") == 1)
    stream.speak(CLEO, "Cleo", sound(0.1), at)
    here.until(lambda: here.pcm("cleo") == sound(0.1))
