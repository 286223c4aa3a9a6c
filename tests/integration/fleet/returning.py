"""A panel that comes back by itself and sends again what was not answered, as the one in the browser does."""

import threading
import time
import uuid
from typing import Any

import socketio

from tests.panel_client import PATIENCE

RETRY = 0.5
"""Seconds between two attempts, as in the browser."""


class ReturningPanel:
    """One person, connected through the proxy to any process; `view` is kept up to date."""

    def __init__(self, url: str, token: str) -> None:
        self._url, self._token = url, token
        self._lock = threading.RLock()
        self.view: dict[str, Any] = {}
        self.version = 0
        self.acknowledged: list[str] = []
        self.returned: list[float] = []
        """When each new connection had its view (time.monotonic)."""
        self.received: list[tuple[str, Any]] = []
        self._ended = threading.Event()
        self._here = threading.Event()
        self._client: socketio.Client | None = None
        threading.Thread(target=self._stay, daemon=True).start()
        assert self._here.wait(PATIENCE)

    def note(self, text: str) -> None:
        """Writes a note, however often it has to be sent; returns when it was acknowledged."""
        message = {"id": str(uuid.uuid4()), "command": {"type": "note", "text": text}}
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            client = self._client
            try:
                if (
                    client is not None
                    and self._here.is_set()
                    and client.call("command", message, timeout=2)["accepted"]
                ):
                    self.acknowledged.append(text)
                    return
            except (socketio.exceptions.SocketIOError, OSError):
                pass
            time.sleep(0.05)
        raise AssertionError(f"nobody acknowledged {text}")

    def notes(self) -> list[str]:
        """Those that the server has, asked anew."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            try:
                assert self._client is not None
                whole = self._client.call("since", {"version": 0}, timeout=5)
                return [note["text"] for note in whole["view"]["mine"]["notes"]]
            except (socketio.exceptions.SocketIOError, KeyError):
                time.sleep(0.1)
        raise AssertionError("nobody answered")

    def end(self) -> None:
        self._ended.set()

    def _stay(self) -> None:
        while not self._ended.is_set():
            client = socketio.Client(reconnection=False)
            gone = threading.Event()
            client.on("disconnect", lambda *_: gone.set())  # noqa: B023 - of this connection
            client.on("*", self._take)
            try:
                client.connect(self._url, auth={"token": self._token}, transports=["websocket"], wait_timeout=10)
            except socketio.exceptions.ConnectionError:
                time.sleep(RETRY)
                continue
            self._client = client
            while not gone.wait(0.05):
                if self._ended.is_set():
                    client.disconnect()
                    return
            self._here.clear()
            time.sleep(RETRY)

    def _take(self, event: str, message: Any) -> None:
        with self._lock:
            self.received.append((event, message))
            if event == "view":
                self.view, self.version = message["view"], message["version"]
                self.returned.append(time.monotonic())
                self._here.set()
