"""Zoom's end of one stream of a meeting: two WebSockets, by the numbers and in the order of Zoom's reference."""

import hmac
import json
import threading
import time
from base64 import b64encode
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import simple_websocket

SEND_RATES = range(20, 1001, 20)


@dataclass
class FakeStream:
    """What Zoom keeps of a stream. `said` is every message that the app sent, with the socket it came on.

    Sound is held back until the app has said that it is ready; what is sent while it is away comes when it is back,
    for as long as Zoom keeps the stream.
    """

    meeting_uuid: str
    stream: str
    client_id: str
    client_secret: str
    media_base: str
    """Where the media sockets are: `ws://…/media/<stream>`."""
    numbers: str = "new"
    """In which of Zoom's two lists its refusals are numbered: `new` or `old`."""
    keep_alive_every: float = 10.0
    misses_until_cut: int = 3
    refuse_first: int = 0
    """So many handshakes are refused although they are right (as while an earlier connection is still known)."""
    ids_as: type = int
    """How user ids are written in events: in sound they are always numbers."""
    buffered: list[dict[str, Any]] = field(default_factory=list)
    said: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    signalling_connections: int = 0
    media_connections: int = 0
    handshakes: int = 0
    missed: dict[str, int] = field(default_factory=lambda: {"signalling": 0, "media": 0})
    answers_nothing: bool = False
    """No keep-alive is asked for any more: the line looks dead."""

    def __post_init__(self) -> None:
        self._signalling: simple_websocket.Server | None = None
        self._media: simple_websocket.Server | None = None
        self._ready = False
        self._subscribed: set[int] = set()
        self._asked: dict[str, int] = {}
        self._lock = threading.RLock()

    @property
    def signature(self) -> str:
        text = f"{self.client_id},{self.meeting_uuid},{self.stream}"
        return hmac.digest(self.client_secret.encode(), text.encode(), "sha256").hex()

    def said_by_app(self, msg_type: int, where: str = "") -> list[dict[str, Any]]:
        return [m for on, m in list(self.said) if m.get("msg_type") == msg_type and where in ("", on)]

    @property
    def ready(self) -> bool:
        return self._ready

    # Signalling

    def signalling(self, line: simple_websocket.Server) -> None:
        """Serves one signalling connection to its end."""
        asked = self._receive(line, "signalling")
        status = self._status_of(asked, self._signalling is not None)
        self._answer(
            line,
            2,
            asked,
            status,
            {"media_server": {"server_urls": {"audio": self.media_base, "all": self.media_base}}},
        )
        if status:
            line.close()
            return
        self._signalling, self._ready, self._subscribed = line, False, set()
        self.signalling_connections += 1
        self._serve(line, "signalling", self._signalling_message)
        if self._signalling is line:
            self._signalling, self._ready = None, False

    def _signalling_message(self, message: dict[str, Any]) -> None:
        match message["msg_type"]:
            case 5:
                self._subscribed |= {e["event_type"] for e in message["events"] if e["subscribe"]}
            case 7:
                self._begin()
            case 21:
                self.say(22, rtms_stream_id=self.stream, status_code=0, reason="", timestamp=now())
                self.say(9, state=5, stop_reason=20, timestamp=now())
                self.cut()

    def _begin(self) -> None:
        self.say(6, event={"event_type": 1, "timestamp": now()})
        self.say(9, state=2, timestamp=now(), rtms_session_id="session")
        self.say(8, state=1, reason=0, timestamp=now())
        with self._lock:
            self._ready = True
            late, self.buffered = self.buffered, []
        for content in late:
            self._send_audio(content)

    # Media

    def media(self, line: simple_websocket.Server) -> None:
        """Serves one media connection to its end."""
        asked = self._receive(line, "media")
        status = self._status_of(asked, self._media is not None)
        parameters = dict(asked.get("media_params", {}).get("audio", {}))
        parameters["send_rate"] = min(1000, parameters.get("send_rate", 20))
        self._answer(line, 4, asked, status, {"payload_encrypted": False, "media_params": {"audio": parameters}})
        if status:
            line.close()
            return
        self._media = line
        self.media_connections += 1
        self._serve(line, "media", lambda message: None)
        if self._media is line:
            self._media = None
            self._ready = False

    def speak(self, user_id: int, name: str, pcm: bytes, at: int, rate: int = 100) -> int:
        """Sends, or holds back, the packets of someone who speaks from `at` (ms); returns when they have finished."""
        size = rate * 32
        for start in range(0, len(pcm), size):
            piece = pcm[start : start + size]
            self.packet(user_id, name, piece, at)
            at += round(len(piece) / 32)
        return at

    def packet(self, user_id: int, name: str, pcm: bytes, at: int) -> None:
        content = {
            "user_id": user_id,
            "user_name": name,
            "data": b64encode(pcm).decode(),
            "length": len(pcm),
            "timestamp": at,
        }
        with self._lock:
            if not self._ready or self._media is None:
                self.buffered.append(content)
                return
        self._send_audio(content)

    def _send_audio(self, content: dict[str, Any]) -> None:
        line = self._media
        if line is not None:
            with suppress(simple_websocket.ConnectionClosed, OSError):
                line.send(json.dumps({"msg_type": 14, "content": content}))

    # What a test makes happen

    def event(self, event_type: int, **fields: Any) -> None:
        """An event, if the app has subscribed to it; 1 and 7 come unasked."""
        if event_type in (1, 7) or event_type in self._subscribed:
            for person in fields.get("participants", ()):
                person["user_id"] = self.ids_as(person["user_id"])
            if "user_id" in fields:
                fields["user_id"] = self.ids_as(fields["user_id"])
            self.say(6, event={"event_type": event_type, "timestamp": now(), **fields})

    def stop(self, reason: int, written_as: str = "stop_reason") -> None:
        """The session ends: as message 9, and the line is cut."""
        self.say(9, state=5, timestamp=now(), rtms_session_id="session", **{written_as: reason})
        self.cut()

    def terminate(self, reason: int) -> None:
        self.say(8, state=4, reason=reason, timestamp=now())
        self.cut()

    def say(self, msg_type: int, **fields: Any) -> None:
        line = self._signalling
        if line is not None:
            with suppress(simple_websocket.ConnectionClosed, OSError):
                line.send(json.dumps({"msg_type": msg_type, **fields}))

    def cut(self) -> None:
        """Both connections end without a word."""
        self.cut_media()
        line, self._signalling, self._ready = self._signalling, None, False
        _hang_up(line)

    def cut_media(self) -> None:
        line, self._media = self._media, None
        self._ready = False
        _hang_up(line)

    def until(self, condition: Callable[[], Any], patience: float = 20.0) -> None:
        deadline = time.monotonic() + patience
        while not condition():
            assert time.monotonic() < deadline, f"it did not happen; said: {self.said[-6:]}"
            time.sleep(0.005)

    # The ways of both sockets

    def _status_of(self, asked: dict[str, Any], connected: bool) -> int:
        self.handshakes += 1
        old = self.numbers == "old"
        if not hmac.compare_digest(str(asked.get("signature")), self.signature):
            return 15 if old else 3
        if asked.get("rtms_stream_id") != self.stream or asked.get("meeting_uuid") != self.meeting_uuid:
            return 16 if old else 2
        if connected or self.refuse_first > 0:
            self.refuse_first -= 1
            return 17 if old else 8
        return 0

    def _answer(
        self, line: simple_websocket.Server, kind: int, asked: dict[str, Any], status: int, more: dict[str, Any]
    ) -> None:
        answer = {"msg_type": kind, "protocol_version": 1, "sequence": asked.get("sequence"), "status_code": status}
        line.send(json.dumps({**answer, "reason": "no" if status else "", **({} if status else more)}))

    def _receive(self, line: simple_websocket.Server, where: str) -> dict[str, Any]:
        message: dict[str, Any] = json.loads(line.receive())
        self.said.append((where, message))
        return message

    def _serve(self, line: simple_websocket.Server, where: str, take: Callable[[dict[str, Any]], None]) -> None:
        over = threading.Event()
        threading.Thread(target=self._keep_alive, args=(line, where, over), daemon=True).start()
        try:
            while True:
                message = self._receive(line, where)
                if message["msg_type"] == 13:
                    if message["timestamp"] == self._asked.get(where):
                        self.missed[where] = 0
                else:
                    take(message)
        except (simple_websocket.ConnectionClosed, OSError):
            pass
        finally:
            over.set()

    def _keep_alive(self, line: simple_websocket.Server, where: str, over: threading.Event) -> None:
        self.missed[where] = 0
        while not over.wait(self.keep_alive_every):
            if self.answers_nothing:
                continue
            if self.missed[where] >= self.misses_until_cut:
                _hang_up(line)
                return
            self.missed[where] += 1
            self._asked[where] = now()
            with suppress(simple_websocket.ConnectionClosed, OSError):
                line.send(json.dumps({"msg_type": 12, "timestamp": self._asked[where]}))


def now() -> int:
    """Zoom's clock, in milliseconds."""
    return round(time.time() * 1000)


def _hang_up(line: simple_websocket.Server | None) -> None:
    if line is not None:
        with suppress(OSError):
            line.sock.shutdown(2)
