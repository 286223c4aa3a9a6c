"""One simulated person: a real Socket.IO connection, the view it shows, and every message it received."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import msgspec
import socketio
from socketio.exceptions import SocketIOError

from plugin_server.errors import CodevError
from plugin_server.rehearsal.service import Opened, Service
from plugin_server.session.commands import Command

PATIENCE = 30.0
"""Seconds to wait for what must happen: a busy machine may be slow."""

TRIES = 8
"""How often something is sent, a second apart, while the answer is "too fast", as a person would: what was refused
for haste was not done, and would be missing. A command, which has an id, also after "try again"."""


class Halted(CodevError):
    """The rehearsal cannot go on: something did not happen, or was refused. Never says what was typed."""


@dataclass(frozen=True)
class Message:
    """Something that reached one person: `at` in monotonic seconds."""

    person: str
    at: float
    event: str
    body: Any


@dataclass(frozen=True)
class Answer:
    """The acknowledgement of a command; `code` says why it was refused."""

    accepted: bool
    code: str = ""


class Person:
    """A seat in the session and the panel of whoever sits there."""

    def __init__(self, service: Service, session: str, name: str, seat: str) -> None:
        self._service = service
        self._session = session
        self._socket: Any = None
        self._news = threading.Condition()
        self._waiting: dict[int, dict[str, Any]] = {}
        self._helped = False
        """Whether this panel has said, as a client's does, that their words may be read."""
        self.name = name
        self.seat = seat
        self.id = ""
        self.token = ""
        self.view: dict[str, Any] = {}
        self.version = 0
        self.offer: dict[str, Any] = {}
        self.messages: list[Message] = []
        self.seen: dict[str, list[Any]] = {}
        """Every section of the view, as it was shown one after the other."""
        self.views: list[dict[str, Any]] = []
        """The whole view, after each change."""
        self.looks: list[tuple[dict[str, Any], float]] = []
        """The clock each time they looked at it, and the seconds left in the step."""

    # ---- coming and going

    @property
    def is_here(self) -> bool:
        """Whether their panel is open, and connected."""
        return self._socket is not None and bool(self._socket.connected)

    def take_seat(self, opened: Opened) -> None:
        """Asks for a seat with the link of the session."""
        key = opened.key("facilitator" if self.seat == "facilitator" else "participant")
        seat = "observer" if self.seat == "observer" else "participant"
        status, taken = self._service.take_seat(self._session, key, self.name, seat)
        if not taken:
            raise Halted(f"A person ({self.seat}) could not take a seat (HTTP {status}).")
        self.id, self.token = str(taken["person"]), str(taken["token"])

    def connect(self) -> None:
        """Opens the panel and waits for the view."""
        self.version, self.view, self._waiting, self._helped = 0, {}, {}, False
        self._socket = socket = socketio.Client(reconnection=False, handle_sigint=False)
        socket.on("*", self._receive)
        try:
            socket.connect(
                self._service.url, auth={"token": self.token}, transports=["websocket"], wait_timeout=PATIENCE
            )
        except SocketIOError:
            self._socket = None
            sentence = f"A person ({self.seat}) could not connect. Does the proxy let WebSockets through?"
            raise Halted(sentence) from None
        self.until(bool, "the session to be shown")

    def disconnect(self) -> None:
        """Closes the panel; the seat stays. Does not wait: a WebSocket may take seconds to say goodbye."""
        if self._socket is not None:
            threading.Thread(target=self._socket.disconnect, daemon=True).start()
            self._socket = None

    def is_let_in(self) -> bool:
        """Whether the token still opens a panel."""
        socket = socketio.Client(reconnection=False, handle_sigint=False)
        try:
            socket.connect(
                self._service.url, auth={"token": self.token}, transports=["websocket"], wait_timeout=PATIENCE
            )
        except SocketIOError:
            return False
        socket.disconnect()
        return True

    # ---- acting

    def send(self, command: Command, command_id: str | None = None) -> Answer:
        """Sends one command, again when it was too fast: the id makes that harmless."""
        message = {"id": command_id or uuid4().hex, "command": msgspec.to_builtins(command)}
        answer = self._call("command", message, again=("too_fast", "try_again"))
        return Answer(accepted=answer.get("accepted") is True, code=str(answer.get("code", "")))

    def sounds_like_advice(self, text: str) -> bool:
        """What the panel asks before it sends a question."""
        return self._call("look_at_question", {"text": text}).get("advice") is True

    def say(self, text: str) -> None:
        """Says something aloud in a practice session, where everyone hears what simulated people say."""
        self._call("say", {"text": text})

    def send_sound(self, frame: bytes) -> None:
        """One frame of the microphone; nothing answers."""
        try:
            self._socket.emit("audio", frame)
        except SocketIOError:
            raise Halted("The connection of the client ended while they spoke.") from None

    def export(self, language: str) -> str:
        """The document of what is theirs."""
        status, document = self._service.export(self._session, self.token, language)
        if not document:
            raise Halted(f"A person ({self.seat}) could not take what is theirs (HTTP {status}).")
        self._keep("export", document)
        return document

    # ---- reading

    def look_at_clock(self, hurry: float) -> float:
        """Seconds left in the step that runs, as a panel reckons it: by the server's time, which goes `hurry` times as
        fast as ours."""
        last = next(m for m in reversed(self.messages) if m.event in ("view", "change"))
        now = last.body["now"] + hurry * (time.monotonic() - last.at)
        left = float(self.view["clock"]["deadline"] - now)
        self.looks.append((self.view["clock"], left))
        return left

    def until(self, seen: Callable[[dict[str, Any]], bool], what: str, patience: float = PATIENCE) -> dict[str, Any]:
        """Waits until the view is as `seen` says; returns it. Raises Halted, naming `what` was awaited."""
        with self._news:
            if not self._news.wait_for(lambda: seen(self.view), patience):
                raise Halted(f"A person ({self.seat}) waited {patience:g} s for {what}, in vain.")
            return self.view

    def sees(self, seen: Callable[[dict[str, Any]], bool], patience: float) -> bool:
        """Whether the view is as `seen` says, or becomes so within `patience` seconds."""
        with self._news:
            return self._news.wait_for(lambda: seen(self.view), patience)

    def wait_for(self, event: str, patience: float = PATIENCE) -> bool:
        """Whether a message of this kind has come, or comes within `patience` seconds."""
        with self._news:
            return self._news.wait_for(lambda: any(m.event == event for m in self.messages), patience)

    def wait_for_more(self, event: str, known: int, patience: float) -> bool:
        """Whether more than `known` messages of this kind have come, or come within `patience` seconds."""
        with self._news:
            return self._news.wait_for(lambda: self.count(event) > known, patience)

    def count(self, event: str) -> int:
        return sum(message.event == event for message in self.messages)

    def bodies(self, event: str) -> list[Any]:
        """What came with each message of one kind, oldest first."""
        return [message.body for message in tuple(self.messages) if message.event == event]

    def _call(self, event: str, message: dict[str, Any], again: tuple[str, ...] = ("too_fast",)) -> dict[str, Any]:
        """What the service answers in the end."""
        answer = self._ask(event, message)
        for _ in range(TRIES - 1):
            if answer.get("code") not in again:
                break
            time.sleep(1.0)
            answer = self._ask(event, message)
        return answer

    def _ask(self, event: str, message: dict[str, Any]) -> dict[str, Any]:
        if self._socket is None:
            raise Halted(f"A person ({self.seat}) is not connected.")
        try:
            answer = self._socket.call(event, message, timeout=PATIENCE)
        except SocketIOError:
            raise Halted(f"The service did not answer a person ({self.seat}).") from None
        found: dict[str, Any] = answer if isinstance(answer, dict) else {}
        self._keep("answer", found)
        return found

    def _receive(self, event: str, body: Any = None) -> None:
        with self._news:
            self._keep(event, body)
            if event == "view":
                self.version, self.view, self.offer = body["version"], body["view"], body["service"]
                self._see(body["view"])
                self._catch_up()
            elif event == "change":
                self._waiting[body["from"]] = body  # messages come in threads of their own, in any order
                self._catch_up()
            self._news.notify_all()

    def _catch_up(self) -> None:
        while self.view and self.version in self._waiting:
            change = self._waiting.pop(self.version)
            self.view = {**self.view, **change["changes"]}
            self.version = change["version"]
            self._see(change["changes"])

    def _see(self, sections: dict[str, Any]) -> None:
        self.views.append(self.view)
        for section, shown in sections.items():
            self.seen.setdefault(section, []).append(shown)
        if sections.get("me", {}).get("role") == "client" and not self._helped:
            self._helped = True
            self._socket.emit("want_help", {"wanted": True})

    def _keep(self, event: str, body: Any) -> None:
        self.messages.append(Message(self.id, time.monotonic(), event, body))
