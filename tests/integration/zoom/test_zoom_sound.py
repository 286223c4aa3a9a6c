"""What is said in a Zoom meeting: through the stream to the client's panel alone, kept nowhere, gone when it must."""

from itertools import count
from typing import Any

import pytest

from tests.integration.zoom.visits import Visitor, ask, new_meeting, panel_of, written
from tests.microphone import RECORDINGS, pcm_of, speak
from tests.panel_client import PanelClient
from tests.peers.zoom.cloud import FakeZoom
from tests.peers.zoom.stream import FakeStream, now
from tests.service import RunningService

WORDS = "overwhelmed"
"""Said in en-00.wav, and typed nowhere in these tests."""
ANA = 16_778_240

numbers = count(1)


class Meeting:
    """Fran facilitates, Ana is the client, Bo a consultant: all in Zoom, all have agreed that the client is heard."""

    def __init__(self, server: RunningService, zoom: FakeZoom) -> None:
        self.server, self.zoom, self.uuid = server, zoom, new_meeting()
        self.host = f"u-fran-{self.uuid}"
        fran = Visitor(server, zoom, self.uuid, self.host, "host").opens("Fran")
        self.seated = Visitor(server, zoom, self.uuid, "u-ana").joins("Ana")
        self.fran, self.ana = panel_of(server, fran), panel_of(server, self.seated)
        self.bo = panel_of(server, Visitor(server, zoom, self.uuid, "u-bo").joins("Bo"))
        self.fran.does("invite_client", person=self.ana.id)
        self.ana.does("answer_invitation", accept=True)
        self.fran.does("start")
        for step in ("0a", "0b", "0c"):
            self.fran.does("next", step=step)
        self.fran.does("offer_speech", scope="client")
        for person in self.people:
            person.until(lambda person=person: person.view["speech"]["scope"] is not None)  # type: ignore[misc]
            person.does("consent", agree=True)

    @property
    def people(self) -> tuple[PanelClient, PanelClient, PanelClient]:
        return self.fran, self.ana, self.bo

    def stream(self) -> FakeStream:
        """Zoom has started a stream, and Ana has said which voice is hers."""
        stream = self.zoom.stream(self.uuid, f"sound-{next(numbers)}", keep_alive_every=0.2)
        self.zoom.started(self.server.url, stream, nested=True)
        stream.until(lambda: stream.ready and stream.said_by_app(5) and stream.said_by_app(13, "signalling"))
        stream.event(3, participants=[{"user_id": ANA, "user_name": "Ana"}])
        self.ana.until(lambda: self.voices["voices"] != [])
        assert self.asks("voices/mine", voice=str(ANA)).json()["mine"] == str(ANA)
        return stream

    @property
    def voices(self) -> dict[str, Any]:
        told = self.ana.of("voices")
        return dict(told[-1]) if told else {"voices": []}

    def asks(self, what: str, **fields: Any) -> Any:
        return ask(self.server, what, token=self.seated["token"], **fields)

    def say(self, stream: FakeStream, recording: str) -> None:
        stream.speak(ANA, "Ana", pcm_of(RECORDINGS / recording) + bytes(48_000), now() + 600)

    def lines(self) -> str:
        return " ".join(line["text"] for message in self.ana.of("lines") for line in message["lines"])

    def leave(self) -> None:
        for person in self.people:
            person.disconnect()


def test_what_the_client_says_comes_to_their_panel_alone_and_goes_when_the_permission_is_revoked(
    server: RunningService, zoom: FakeZoom
) -> None:
    meeting = Meeting(server, zoom)
    stream = meeting.stream()
    meeting.say(stream, "en-00.wav")
    meeting.ana.until(lambda: WORDS in meeting.lines())
    assert {"carried": True} in meeting.ana.of("carried")
    for other in (meeting.fran, meeting.bo):
        assert WORDS not in str(other.received)
    for hidden in (WORDS, meeting.uuid, stream.stream, stream.signature, str(ANA), meeting.seated["token"]):
        assert written(server, hidden) == []

    said = {line["id"] for message in meeting.ana.of("lines") for line in message["lines"]}
    zoom.stopped(server.url, stream, 8)
    meeting.ana.until(lambda: said <= {i for gone in meeting.ana.of("lines_erased") for i in gone["ids"]})
    meeting.ana.until(lambda: meeting.voices["stream"] == "off")
    speak(meeting.ana, "en-01.wav")
    meeting.ana.until(lambda: meeting.ana.of("carried")[-1] == {"carried": False})
    meeting.leave()


def test_a_voice_that_is_not_in_the_meeting_cannot_be_claimed(server: RunningService, zoom: FakeZoom) -> None:
    meeting = Meeting(server, zoom)
    assert meeting.asks("voices").json() == {"stream": "off", "voices": [], "mine": None}
    assert meeting.asks("voices/mine", voice="5").json()["code"] == "no_voice"
    meeting.stream()
    assert meeting.asks("voices/mine", voice="5").json()["code"] == "no_voice"
    assert meeting.asks("voices/mine", voice=None).json()["mine"] is None
    assert ask(server, "voices/mine", token="forged", voice=str(ANA)).status_code == 403
    meeting.leave()


def test_who_came_by_the_code_in_zoom_is_told_of_its_sound_too(server: RunningService, zoom: FakeZoom) -> None:
    host = Visitor(server, zoom, new_meeting(), f"u-{new_meeting()}", "host")
    code = host.opens("Fran")["code"]
    panel = panel_of(server, Visitor(server, zoom, host.meeting, None).asks("code", code=code, name="Gus").json())
    zoom.started(server.url, zoom.stream(host.meeting, f"sound-{next(numbers)}"))
    panel.until(lambda: any(told["stream"] == "on" for told in panel.of("voices")))
    panel.disconnect()


@pytest.mark.parametrize("end", ["close", "deauthorized"])
def test_at_the_end_zoom_is_told_and_nothing_of_the_meeting_is_left(
    server: RunningService, zoom: FakeZoom, end: str
) -> None:
    meeting = Meeting(server, zoom)
    stream = meeting.stream()
    if end == "close":
        meeting.fran.does("close")
        for person in meeting.people:
            person.until(lambda person=person: person.view["closing"]["closed_at"] is not None)  # type: ignore[misc]
            person.does("release")
    else:
        assert zoom.deauthorize(server.url, meeting.host).status_code == 200
    meeting.ana.until(lambda: bool(meeting.ana.of("receipt")))
    stream.until(lambda: stream.said_by_app(21))
    back = Visitor(server, zoom, meeting.uuid, meeting.host, "host")
    assert back.arrives() == {"state": "none", "may_open": True}
    meeting.leave()
