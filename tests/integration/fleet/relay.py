"""A line to a server that can be cut for one process alone, with or without a word. For a process gevent patched."""

from typing import Any

import gevent
from gevent import socket
from gevent.server import StreamServer


class Relay:
    """Passes on what comes to its own port, on loopback."""

    def __init__(self, port: int) -> None:
        self._to = "127.0.0.1", port
        self._lines: set[Any] = set()
        self._silent: set[Any] = set()
        self._server = StreamServer(("127.0.0.1", 0), self._serve)
        self._server.start()
        self.port: int = self._server.server_port

    def cut(self) -> None:
        """Hangs up, and hangs up on whoever comes."""
        self._to = "127.0.0.1", 1
        for line in self._lines:
            line.shutdown(socket.SHUT_RDWR)

    def silence(self) -> None:
        """The lines that there are pass nothing on any more, and nobody is told; new ones do."""
        self._silent |= self._lines

    def mend(self, port: int) -> None:
        """New lines are taken again."""
        self._to = "127.0.0.1", port

    def _serve(self, here: Any, _: object) -> None:
        try:
            there = socket.create_connection(self._to)
        except OSError:
            return
        self._lines |= {here, there}
        back = gevent.spawn(self._pass_on, there, here)
        self._pass_on(here, there)
        back.join()
        self._lines -= {here, there}
        there.close()

    def _pass_on(self, source: Any, target: Any) -> None:
        try:
            while received := source.recv(1 << 16):
                if source not in self._silent:
                    target.sendall(received)
            target.shutdown(socket.SHUT_RDWR)
        except OSError:
            return
