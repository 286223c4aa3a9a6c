"""Jigasi's end of the WebSocket: binary frames of 1.5 s for each person, one byte at the end, and no goodbye."""

import json
import socket
import struct
import threading
import time
import uuid
from typing import Any

import simple_websocket

PACKET = 640
"""Bytes: 20 ms of 16 kHz mono int16."""

PACKETS = 73
"""After so many the array is sent: 46 720 bytes of the 48 000 that it has."""

ARRAY = 48_000
HEADER = 60
END = b"\0"

REMOVED_LATE = 3.0
"""Seconds after which Jigasi notices that someone has left: what they said has been read by then."""

ATTEMPTS, FIRST_PAUSE, LONGER = 3, 1.5, 1.5


class _Person:
    """What Jigasi keeps for one person: an array that is filled again and again, and never cleared."""

    def __init__(self) -> None:
        self.array = bytearray(ARRAY)
        self.filled = 0


class FakeJigasi:
    """One conference. `received` is everything that was answered, `closed` how the service closed.

    `hurry` divides all its pauses.
    """

    def __init__(self, base: str, headers: dict[str, str], hurry: float = 1.0) -> None:
        self._url = f"{base.rstrip('/')}/{uuid.uuid4()}"
        self._headers, self._hurry = headers, hurry
        self.received: list[str] = []
        self.connections = 0
        self.closed: tuple[int, str | None] | None = None
        self._over = False
        self._connecting = threading.Lock()
        self._people: dict[str, _Person] = {}
        self.connect()

    def connect(self) -> None:
        self._line = simple_websocket.Client.connect(self._url, headers=self._headers)
        self.connections += 1
        threading.Thread(target=self._listen, args=(self._line,), daemon=True).start()

    def say(self, person: str, pcm: bytes, language: str = "en") -> None:
        """Takes sound as it comes from the meeting; sends the array each time that it is full."""
        kept = self._people.setdefault(person, _Person())
        for start in range(0, len(pcm), PACKET):
            packet = pcm[start : start + PACKET].ljust(PACKET, b"\0")
            kept.array[kept.filled : kept.filled + PACKET] = packet
            kept.filled += PACKET
            if kept.filled == PACKETS * PACKET:
                self._flush(person, kept, language)

    def mute(self, person: str, language: str = "en") -> None:
        """What is there is sent at once, in a whole array: its end holds what was there before."""
        kept = self._people[person]
        if kept.filled:
            self._flush(person, kept, language)

    def end(self) -> None:
        """The last person has gone, some 3 s ago: one byte, and the connection is cut."""
        self._over = True
        time.sleep(REMOVED_LATE / self._hurry)
        self.send(END)
        self.vanish()

    def vanish(self) -> None:
        self._over = True
        if self._line.sock.fileno() < 0:
            return
        self._line.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._line.sock.shutdown(socket.SHUT_RD)
        self._line.sock.close()

    def send(self, message: str | bytes) -> None:
        """Sends it; without an open connection, opens one with the same name first."""
        if not self._line.connected and not self._over:
            self._come_back()
        self._line.send(message)

    def until_closed(self, patience: float = 20.0) -> tuple[int, str | None]:
        deadline = time.monotonic() + patience
        while self.closed is None:
            assert time.monotonic() < deadline
            time.sleep(0.01)
        return self.closed

    def _flush(self, person: str, kept: _Person, language: str) -> None:
        header = f"{person}|{language}".encode()
        assert len(header) <= HEADER
        self.send(header.ljust(HEADER, b"\0") + bytes(kept.array))
        kept.filled = 0

    def _come_back(self) -> None:
        """Under the same name. Both the sender and the listener may notice; one of them connects."""
        pause = FIRST_PAUSE
        with self._connecting:
            for _ in range(ATTEMPTS):
                if self._line.connected:
                    return
                try:
                    self.connect()
                except (OSError, simple_websocket.ConnectionError):
                    time.sleep(pause / self._hurry)
                    pause *= LONGER

    def _listen(self, line: simple_websocket.Client) -> None:
        try:
            while True:
                text = line.receive()
                self.received.append(text)
                _as_jigasi_reads(text)
        except simple_websocket.ConnectionClosed as closed:
            self.closed = (int(closed.reason or 1006), closed.message)
            if not self._over and 1000 < self.closed[0] < 2000:
                self._come_back()


def _as_jigasi_reads(text: str) -> None:
    """What makes Jigasi fail: a field that is missing, or a stability written as a whole number."""
    reply: dict[str, Any] = json.loads(text)
    assert {"type", "participant_id", "text", "variance"} <= set(reply)
    assert isinstance(reply["variance"], float)
