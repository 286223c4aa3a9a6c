"""The server's end of a WebSocket for another server: it reads only when asked, and always says why it hangs up."""

import socket
from contextlib import suppress
from typing import Any

import gevent
import simple_websocket
from gevent.event import Event
from wsproto.utilities import ProtocolError

GOODBYE = 2.0
"""Seconds that the other side has to say goodbye too."""

LONGEST_REASON = 123
"""Bytes of the reason in a closing frame (RFC 6455)."""


class HungUp(Exception):
    """The other side has gone, properly or not."""


class _NoReader:
    """In place of the thread that would read ahead without bounds: whoever sends faster than we hear has to wait."""

    def __init__(self, target: object) -> None:
        self.name = ""

    def start(self) -> None:
        """There is nothing to start."""


class Line(simple_websocket.Server):
    """One accepted connection; messages of `largest` bytes at most, above which it closes (1009)."""

    connected: bool

    def __init__(self, environ: dict[str, Any], *, largest: int) -> None:
        """Raises HungUp when the request is not one for a WebSocket."""
        # Compression is not offered: a small message could unfold into a very large one.
        plain = {name: value for name, value in environ.items() if name != "HTTP_SEC_WEBSOCKET_EXTENSIONS"}
        try:
            super().__init__(plain, max_message_size=largest, thread_class=_NoReader, event_class=Event)
        except (ProtocolError, simple_websocket.ConnectionError, OSError):
            raise HungUp from None

    def next(self, patience: float) -> str | bytes | None:
        """The next message, text or binary; None when there was none for so many seconds. Raises HungUp."""
        self.sock.settimeout(patience)
        while self.connected and not self.input_buffer:
            try:
                self._read()
            except TimeoutError:
                return None
            except (OSError, ProtocolError):
                self.connected = False
        if not self.input_buffer:
            raise HungUp
        message: str | bytes = self.input_buffer.pop(0)
        return message

    def say(self, message: str) -> None:
        """Sends a text. Raises HungUp."""
        try:
            self.send(message)
        except (OSError, simple_websocket.ConnectionClosed, ProtocolError):
            raise HungUp from None

    def give_way(self, reason: str) -> None:
        """From elsewhere, while the line is being read: says why, hangs up, and leaves the rest to the reader."""
        with suppress(OSError, ProtocolError, simple_websocket.ConnectionClosed):
            self.close(1000, reason)
            self.sock.shutdown(socket.SHUT_RDWR)

    def part(self, code: int, reason: str) -> None:
        """Says why and hangs up; when the other side has gone already, only hangs up."""
        with suppress(OSError, ProtocolError, simple_websocket.ConnectionClosed):
            self.close(code, reason.encode()[:LONGEST_REASON].decode(errors="ignore"))
            with gevent.Timeout(GOODBYE, False):
                while self.sock.recv(self.receive_bytes):
                    gevent.sleep(0)
        with suppress(OSError):
            # The web server holds the same connection: closing our end of it alone would leave it open.
            self.sock.shutdown(socket.SHUT_RDWR)
        self.sock.close()

    def _read(self) -> None:
        received = self.sock.recv(self.receive_bytes)
        if not received:
            raise ConnectionResetError
        self.ws.receive_data(received)
        self.connected = self._handle_events()
        gevent.sleep(0)  # a flood on one line must not keep everyone else waiting
