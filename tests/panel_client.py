"""A panel without a browser: one person over the real HTTP interface and the real Socket.IO, recording everything."""

import threading
import time
import uuid
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import requests
import socketio
from socketio.exceptions import BadNamespaceError

from plugin_server.speech.board import added_up

PATIENCE = 60.0
"""Seconds to wait for something that must happen, on a busy machine."""


class OpenedSession:
    """A new session and what its links hold."""

    def __init__(
        self, url: str, language: str = "en", preset: str = "need-first-120", title: str = "A session"
    ) -> None:
        answer = requests.post(
            f"{url}/api/sessions", json={"language": language, "preset": preset, "title": title}, timeout=PATIENCE
        )
        assert answer.status_code == 201, answer.text
        body = answer.json()
        self.url = url
        self.id: str = body["session"]
        self.keys: dict[str, str] = {g: link.split("#k=")[1] for g, link in body["links"].items()}

    def seat(self, name: str, grant: str = "participant", seat: str = "participant") -> requests.Response:
        return requests.post(
            f"{self.url}/api/sessions/{self.id}/seats",
            json={"key": self.keys[grant], "name": name, "seat": seat},
            timeout=PATIENCE,
        )

    def join(self, name: str, grant: str = "participant", seat: str = "participant") -> "PanelClient":
        """Takes a seat and connects."""
        answer = self.seat(name, grant, seat)
        assert answer.status_code == 201, answer.text
        return PanelClient(self.url, answer.json()["token"])


class PanelClient:
    """One connected person. `received` holds every message as it came off the wire."""

    def __init__(self, url: str, token: str) -> None:
        self.url, self.token = url, token
        self.received: list[tuple[str, Any]] = []
        self.view: dict[str, Any] = {}
        self.version = 0
        self._waiting: dict[int, Any] = {}
        """Changes by the version they follow: this client's library hands messages over in threads, in any order."""
        self._news = threading.Condition()
        self.wants_help = True
        """Said, as a client's panel does, as soon as this person is the client."""
        self.connect()

    def connect(self) -> None:
        self._asked_for_help = False
        self._client = socketio.Client(reconnection=False)
        self._client.on("*", self._take)
        self._client.connect(self.url, auth={"token": self.token}, transports=["websocket"], wait_timeout=PATIENCE)
        self.until(lambda: bool(self.view))

    def disconnect(self) -> None:
        """Does not wait while the WebSocket says goodbye, which takes this client's library three seconds."""
        threading.Thread(target=self._client.disconnect, daemon=True).start()
        self.until(lambda: not self.connected)

    @property
    def connected(self) -> bool:
        return bool(self._client.connected)

    @property
    def id(self) -> str:
        return str(self.view["me"]["id"])

    def command(self, act: str, command_id: str = "", **fields: object) -> dict[str, Any]:
        """Gives a command; returns its acknowledgement."""
        message = {"id": command_id or str(uuid.uuid4()), "command": {"type": act, **fields}}
        return self.call("command", message)

    def does(self, act: str, **fields: object) -> None:
        """Gives a command that must be accepted; again, as a person would, where it came faster than one may."""
        answer = self.command(act, "", **fields)
        deadline = time.monotonic() + PATIENCE
        while answer.get("code") == "too_fast" and time.monotonic() < deadline:
            time.sleep(0.25)
            answer = self.command(act, "", **fields)
        assert answer["accepted"], (act, answer)

    def call(self, event: str, message: object) -> dict[str, Any]:
        answer: dict[str, Any] = self._client.call(event, message, timeout=PATIENCE)
        return answer

    def send(self, event: str, data: object) -> None:
        self._client.emit(event, data)

    def of(self, event: str) -> list[Any]:
        """The messages of one kind, oldest first."""
        return [message for name, message in self.received if name == event]

    def own_words(self) -> list[dict[str, Any]]:
        """The quotations on the client's board, as the news about them add up."""
        return added_up(self.of("help"))

    def until(self, condition: Callable[[], bool]) -> None:
        """Waits until the condition holds, looking again at each message."""
        deadline = time.monotonic() + PATIENCE
        with self._news:
            while not condition():
                left = deadline - time.monotonic()
                assert left > 0, f"it did not happen; last messages: {[e for e, _ in self.received[-5:]]}"
                self._news.wait(min(left, 0.2))

    def _take(self, event: str, message: Any) -> None:
        with self._news:
            self.received.append((event, message))
            if event == "view":
                self.view, self.version = message["view"], message["version"]
            elif event == "change":
                self._waiting[message["from"]] = message
            while self.version in self._waiting:
                change = self._waiting.pop(self.version)
                self.view, self.version = {**self.view, **change["changes"]}, change["version"]
            if self.view and self.view["me"]["role"] == "client" and not self._asked_for_help:
                self._asked_for_help = True
                with suppress(BadNamespaceError):  # the line was cut meanwhile
                    self._client.emit("want_help", {"wanted": self.wants_help})
            self._news.notify_all()
