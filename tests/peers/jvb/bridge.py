"""The bridge's end of the WebSocket: it connects, sends what is said, pings, and comes back when it is cut off."""

import json
import socket
import threading
import time
from collections.abc import Iterable
from contextlib import suppress
from typing import Any

import simple_websocket

from tests.peers.jvb.messages import Serializer
from tests.peers.jvb.opus import STEP

FIRST_WAIT, LONGEST_WAIT = 1.0, 30.0
"""Seconds before a bridge connects again: at once, then doubling."""


def waits() -> list[float]:
    """The first seconds that a bridge lets pass before each new attempt: 0, 1, 2, 4 … 30, 30."""
    doubled = [min(LONGEST_WAIT, FIRST_WAIT * 2**n) for n in range(7)]
    return [0.0, *doubled]


class FakeBridge:
    """One conference on a bridge. `received` is everything that was answered.

    `ping_every` and `pong_within` are seconds; the bridge hangs up (1000) when a pong with the number of its last ping
    is late. `hurry` divides the waits between attempts.
    """

    def __init__(
        self,
        url: str,
        headers: dict[str, str],
        ping_every: float = 10.0,
        pong_within: float = 3.0,
        hurry: float = 1.0,
    ) -> None:
        self._url, self._headers = url, headers
        self._ping_every, self._pong_within, self._hurry = ping_every, pong_within, hurry
        self.received: list[dict[str, Any]] = []
        self.connections = 0
        self.pongs_missed = 0
        self.closed: tuple[int, str | None] | None = None
        """How the service closed the last connection."""
        self._stopped = False
        self._started: dict[str, str | None] = {}
        self._at: dict[str, tuple[int, int]] = {}
        self._ponged = threading.Event()
        self._pinged = 0
        self.connect()

    def connect(self) -> None:
        """Connects once, and says what a bridge says first; `start` comes again for each voice."""
        self._line = simple_websocket.Client.connect(self._url, headers=self._headers)
        self._write = Serializer()
        self._pinged = 0
        self._at = dict.fromkeys(self._started, (1, 0))
        self.send(self._write.info())
        for tag, endpoint in self._started.items():
            self.send(self._write.start(tag, endpoint))
        self.connections += 1  # last: whoever waits for it may speak at once
        threading.Thread(target=self._listen, args=(self._line,), daemon=True).start()
        threading.Thread(target=self._ping, args=(self._line,), daemon=True).start()

    def start(self, tag: str, endpoint: str | None = None, encoding: str = "opus") -> None:
        """A voice is heard for the first time, or changes its payload type."""
        self._started[tag] = endpoint
        self._at.setdefault(tag, (1, 0))
        self.send(self._write.start(tag, endpoint, encoding))

    def say(self, tag: str, packets: Iterable[bytes], pace: float = 0.02) -> None:
        """Sends packets as they would be spoken, one every `pace` seconds."""
        for packet in packets:
            chunk, at = self._at.get(tag, (1, 0))
            self.send(self._write.media(tag, chunk, at, packet))
            self._at[tag] = (chunk + 1, at + STEP)
            time.sleep(pace)

    def lose(self, tag: str, packets: int) -> None:
        """So many packets never come."""
        chunk, at = self._at[tag]
        self._at[tag] = (chunk + packets, at + packets * STEP)

    def mute(self, tag: str, seconds: float) -> None:
        """Nothing is sent for a while: the numbers go on, the time has passed."""
        chunk, at = self._at[tag]
        self._at[tag] = (chunk, at + round(seconds * 48_000))

    def again(self, tag: str, packets: int) -> None:
        """What comes next bears a time that has been already."""
        self.lose(tag, -packets)

    def settle(self, patience: float = 20.0) -> None:
        """Waits until the service has read all that was sent: it answers a ping after it."""
        self._pinged += 1
        self._ponged.clear()
        self.send(self._write.ping(self._pinged))
        assert self._ponged.wait(patience)

    def end(self) -> None:
        """The conference is over: says so, and hangs up."""
        self._stopped = True
        self.send(self._write.session_end())
        self._wait_until(lambda: not self._line.connected)

    def vanish(self) -> None:
        """The bridge is gone without a word."""
        self._stopped = True
        with suppress(OSError):
            self._line.sock.shutdown(socket.SHUT_RDWR)
        self._line.sock.close()

    def send(self, text: str | bytes) -> None:
        self._line.send(text)

    def until_closed(self, patience: float = 20.0) -> tuple[int, str | None]:
        """How the service closed the connection."""
        self._wait_until(lambda: self.closed is not None, patience)
        assert self.closed is not None
        return self.closed

    def _listen(self, line: simple_websocket.Client) -> None:
        try:
            while True:
                message = json.loads(line.receive())
                self.received.append(message)
                if message.get("event") == "pong" and message.get("id") == self._pinged:
                    self._ponged.set()
        except simple_websocket.ConnectionClosed as closed:
            self.closed = (int(closed.reason or 1006), closed.message)
        if not self._stopped:
            self._come_back()

    def _come_back(self) -> None:
        for wait in waits():
            time.sleep(wait / self._hurry)
            try:
                self.connect()
            except (OSError, simple_websocket.ConnectionError, simple_websocket.ConnectionClosed):
                continue
            return

    def _ping(self, line: simple_websocket.Client) -> None:
        with suppress(OSError, simple_websocket.ConnectionClosed):
            while not self._stopped and line is self._line:
                time.sleep(self._ping_every)
                self._pinged += 1
                self._ponged.clear()
                line.send(self._write.ping(self._pinged))
                if not self._ponged.wait(self._pong_within):
                    self.pongs_missed += 1
                    line.close(1000, "Ping timeout")
                    return

    @staticmethod
    def _wait_until(condition: Any, patience: float = 20.0) -> None:
        deadline = time.monotonic() + patience
        while not condition():
            assert time.monotonic() < deadline
            time.sleep(0.01)
