"""What the panels in Zoom are told of the meeting's sound: how it comes, which voices there are, whose each is."""

from collections.abc import Callable
from typing import Any

import msgspec
from flask import Blueprint, Response, jsonify

from meeting_apps.zoom.meetings import Meetings
from meeting_apps.zoom.refusals import NotNow
from meeting_apps.zoom.rtms.known import Known
from meeting_apps.zoom.rtms.streams import Streams
from meeting_apps.zoom.rtms.voices import Voices
from meeting_apps.zoom.web import answer_refusals
from plugin_server.live.door import Door
from plugin_server.seats import Seat
from plugin_server.session.commands import Short
from plugin_server.web.answers import body

Message = dict[str, Any]


class _Asking(msgspec.Struct):
    token: str


class _Claiming(msgspec.Struct):
    token: str
    voice: Short | None


class Telling:
    """`tell(seat, event, message)` reaches every panel of one person."""

    def __init__(
        self, streams: Streams, voices: Voices, meetings: Meetings, tell: Callable[[Seat, str, Message], None]
    ) -> None:
        self._streams = streams
        self._voices = voices
        self._meetings = meetings
        self._tell = tell

    def everyone(self, session: str) -> None:
        """To everyone who came through Zoom: each is told of their own voice."""
        known = self._streams.of_session(session)
        for seat in self._meetings.seats_in(session):
            self._tell(seat, "voices", self.message(seat, known))

    def message(self, seat: Seat, known: Known | None) -> Message:
        if known is None or known.ended:
            return {"stream": "off", "voices": [], "mine": None}
        names = self._voices.names(known.stream)
        speaking = self._streams.speaking(known.stream)
        shown = [{"id": voice, "name": name, "speaks": voice == speaking} for voice, name in names.items()]
        return {"stream": self._streams.status(known), "voices": shown, "mine": self._voices.of(known.stream, seat)}


def zoom_telling(telling: Telling, streams: Streams, voices: Voices, door: Door) -> Blueprint:
    """`/zoom/api/voices`, and `/zoom/api/voices/mine`: “that is me”."""
    blueprint = Blueprint("zoom_telling", __name__, url_prefix="/zoom/api/voices")
    answer_refusals(blueprint)

    @blueprint.post("")
    def look() -> Response:
        seat = door.seat_of(body(_Asking).token)
        return jsonify(telling.message(seat, streams.of_session(seat.session)))

    @blueprint.post("/mine")
    def claim() -> Response:
        said = body(_Claiming)
        seat = door.seat_of(said.token)
        known = streams.of_session(seat.session)
        if known is None or known.ended:
            raise NotNow("no_voice")
        if said.voice is None:
            voices.release(known.stream, seat)
        elif said.voice in voices.names(known.stream):
            voices.claim(known.stream, said.voice, seat)
        else:
            raise NotNow("no_voice")
        return jsonify(telling.message(seat, known))

    return blueprint
