"""The two doors through which a Jitsi server brings its sound: WebSockets, behind a secret, that say why they close.

Asked with plain HTTP and the same secret, each tells whether it works and what it has refused: see docs/jitsi.md.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from flask import Blueprint, Response, jsonify, request

from meeting_apps.jitsi import jigasi, mediajson
from meeting_apps.jitsi.allowance import Allowance
from meeting_apps.jitsi.hearing import HeardLine, Hearing
from meeting_apps.jitsi.keys import Keys
from meeting_apps.jitsi.websocket import HungUp, Line
from plugin_server.live.limits import Pace
from plugin_server.speech.gate import Door

GOING_AWAY, NOT_ALLOWED, COME_LATER = 1001, 1008, 1013
"""Codes of RFC 6455 and of its registry."""

PATIENCE = 330.0
"""Seconds without a message after which a line is given up: Jigasi itself waits 300."""

MOST_LINES = 200
"""Meetings that may send their sound at once, in all."""

MESSAGES, MESSAGES_AT_ONCE = 2_000.0, 6_000.0
"""A second, on one line: forty people speak at once. Above it messages are let go unread."""

ATTEMPTS = "300/minute"
"""Lines that one address may open: a bridge comes back with all its meetings at once."""

LONGEST_KEY = 100

NO_SESSION = "The address names no meeting: end it with ?sessionId={{MEETING_ID}}."
LONG_KEY = f"The name of the meeting in the address is longer than {LONGEST_KEY} characters."
NO_SPEECH = "Speech is unavailable on this server: see its log."
TOO_MANY = f"More than {MOST_LINES} meetings send their sound already."
TOO_FAST = "This address connects too often: wait a minute."
QUIET = f"Nothing came for {PATIENCE:g} seconds."
TAKEN_OVER = "The same meeting has connected again."


class Speaking(Protocol):
    """What one connection says, message by message."""

    over: bool

    def take(self, message: str | bytes) -> str | None:
        """Takes a message and returns the answer, if there is one."""

    def close(self) -> None:
        """Forgets the connection."""


@dataclass(frozen=True)
class _Way:
    """How a door is spoken to."""

    door: Door
    largest: int
    speaking: Callable[[HeardLine], Speaking]


MEDIAJSON = _Way("mediajson", mediajson.LARGEST, mediajson.BridgeLine)
JIGASI = _Way("jigasi", jigasi.LARGEST, jigasi.JigasiLine)


class _Said(Response):
    """The answer to a request that became a WebSocket, and is over: there is nothing more to send."""

    def __call__(self, environ: Any, start_response: Any) -> list[bytes]:
        return []


class _Doorkeeper:
    """Lets lines in and listens to them, one for each meeting."""

    def __init__(self, hearing: Hearing, keys: Keys, available: Callable[[], bool]) -> None:
        self._hearing = hearing
        self._keys = keys
        self._available = available
        self._attempts = Pace(ATTEMPTS)
        self._open: dict[tuple[Door, str], Line] = {}

    def serve(self, way: _Way, key: str) -> Response:
        """One connection, from its beginning to its end. `key` tells the meeting, for this door."""
        try:
            line = Line(request.environ, largest=way.largest)
        except HungUp:
            return Response("This address is for WebSockets.\n", 400)
        refusal = self._refusal(key)
        if refusal is None:
            self._listen(line, way, key)
        else:
            self._hearing.gate.refused[way.door, "closed at the door"] += 1
            line.part(*refusal)
        return _Said()

    def tell(self, way: _Way) -> tuple[Response, int]:
        """For whoever connects a Jitsi: whether this door works, and if so what has come of what was sent."""
        refusal = self._keys.refusal(request.headers.get("Authorization"))
        if refusal is not None:
            return jsonify(door=way.door, sentence=refusal), 401
        refused = {reason: n for (door, reason), n in self._hearing.gate.refused.items() if door == way.door}
        lines = sum(door == way.door for door, _ in self._open)
        return jsonify(door=way.door, speech=self._available(), lines=lines, refused=refused), 200

    def _refusal(self, key: str) -> tuple[int, str] | None:
        if not self._attempts.allows(request.remote_addr or ""):
            return COME_LATER, TOO_FAST
        not_let_in = self._keys.refusal(request.headers.get("Authorization"))
        if not_let_in is not None:
            return NOT_ALLOWED, not_let_in
        if not key:
            return NOT_ALLOWED, NO_SESSION
        if len(key) > LONGEST_KEY:
            return NOT_ALLOWED, LONG_KEY
        if not self._available():
            return COME_LATER, NO_SPEECH
        return (COME_LATER, TOO_MANY) if len(self._open) >= MOST_LINES else None

    def _listen(self, line: Line, way: _Way, key: str) -> None:
        before = self._open.get((way.door, key))
        if before is not None:
            before.give_way(TAKEN_OVER)
        self._open[way.door, key] = line
        meeting = key if way is MEDIAJSON else None
        speaking = way.speaking(self._hearing.line(way.door, meeting))
        try:
            self._follow(line, way, speaking)
        except HungUp:
            line.part(GOING_AWAY, "")
        finally:
            speaking.close()
            if self._open.get((way.door, key)) is line:
                del self._open[way.door, key]

    def _follow(self, line: Line, way: _Way, speaking: Speaking) -> None:
        clock = self._hearing.clock
        allowance = Allowance(MESSAGES, MESSAGES_AT_ONCE, clock())
        while not speaking.over:
            message = line.next(PATIENCE)
            if message is None:
                line.part(GOING_AWAY, QUIET)
                return
            if not allowance.takes(1, clock()):
                self._hearing.gate.refused[way.door, "too many messages"] += 1
                continue
            answer = speaking.take(message)
            if answer is not None:
                line.say(answer)
        line.part(1000, "Goodbye.")


def speech_doors(hearing: Hearing, keys: Keys, available: Callable[[], bool]) -> Blueprint:
    """`/jitsi/mediajson?sessionId=…` for a Videobridge, `/streaming-whisper/ws/<call>` for a Jigasi.

    `available` says whether this server can listen at all.
    """
    blueprint = Blueprint("jitsi_speech", __name__)
    doorkeeper = _Doorkeeper(hearing, keys, available)

    @blueprint.route("/jitsi/mediajson", websocket=True)
    def bridge_connects() -> Response:
        return doorkeeper.serve(MEDIAJSON, request.args.get("sessionId", ""))

    @blueprint.route("/streaming-whisper/ws/<call>", websocket=True)
    def jigasi_connects(call: str) -> Response:
        return doorkeeper.serve(JIGASI, call)

    @blueprint.get("/jitsi/mediajson")
    def bridge_door() -> tuple[Response, int]:
        return doorkeeper.tell(MEDIAJSON)

    @blueprint.get("/streaming-whisper/ws")
    def jigasi_door() -> tuple[Response, int]:
        return doorkeeper.tell(JIGASI)

    return blueprint
