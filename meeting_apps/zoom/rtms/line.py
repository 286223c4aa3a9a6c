"""Our end of a WebSocket to Zoom: it reads only when asked, never waits for ever, can be cut from elsewhere."""

import socket
import ssl
from contextlib import suppress
from threading import Lock
from urllib.parse import urlsplit

import simple_websocket
from simple_websocket.ws import Base
from wsproto import ConnectionType
from wsproto.utilities import ProtocolError


class Lost(Exception):
    """The connection is gone, or there never was one."""


class _NoReader:
    """In place of the thread that would read ahead without bounds."""

    def __init__(self, target: object) -> None:
        self.name = ""

    def start(self) -> None:
        """There is nothing to start."""


def is_for_us(url: str, *, insecure: bool) -> bool:
    """Whether an address may be connected to: over TLS, unless `insecure` (a Zoom of a test)."""
    try:
        return urlsplit(url).scheme in (("wss", "ws") if insecure else ("wss",))
    except ValueError:
        return False


class Line(simple_websocket.Client):
    """One connection; messages of `largest` bytes at most. `patience` in seconds, for connecting and for writing."""

    connected: bool

    def __init__(self, url: str, *, largest: int, patience: float, insecure: bool) -> None:
        """Raises Lost, also for an address that is not for us."""
        if not is_for_us(url, insecure=insecure):
            raise Lost
        address = urlsplit(url)
        secure = address.scheme == "wss"
        self.host = address.hostname
        self.port = address.port or (443 if secure else 80)
        self.path = (address.path or "/") + (f"?{address.query}" if address.query else "")
        self.subprotocols: list[str] = []
        self.extra_headeers: list[tuple[str, str]] = []
        self._patience = patience
        self._writing = Lock()
        try:
            sock = socket.create_connection((self.host or "", self.port), timeout=patience)
            if secure:
                sock = ssl.create_default_context().wrap_socket(sock, server_hostname=self.host)
            Base.__init__(
                self,
                sock,
                connection_type=ConnectionType.CLIENT,
                max_message_size=largest,
                thread_class=_NoReader,
            )
        except (OSError, ValueError, ProtocolError, simple_websocket.ConnectionError):
            raise Lost from None

    def next(self, patience: float) -> str | bytes | None:
        """The next message; None when there was none for so many seconds. Raises Lost."""
        while self.connected and not self.input_buffer:
            try:
                self.sock.settimeout(patience)
                received = self.sock.recv(self.receive_bytes)
                if not received:
                    raise ConnectionResetError
                with self._writing:  # pings are answered
                    self.ws.receive_data(received)
                    self.connected = self._handle_events()
            except TimeoutError:
                return None
            except (OSError, ProtocolError):
                self.connected = False
        if not self.input_buffer:
            raise Lost
        message: str | bytes = self.input_buffer.pop(0)
        return message

    def say(self, message: str) -> None:
        """Sends a text. Raises Lost."""
        try:
            with self._writing:
                self.send(message)
        except (OSError, simple_websocket.ConnectionClosed, ProtocolError):
            raise Lost from None

    def cut(self) -> None:
        """From anywhere: hangs up, and wakes whoever reads."""
        with suppress(OSError, ProtocolError, simple_websocket.ConnectionClosed), self._writing:
            self.close()
        self.connected = False
        with suppress(OSError):
            self.sock.shutdown(socket.SHUT_RDWR)
        with suppress(OSError):
            self.sock.close()
