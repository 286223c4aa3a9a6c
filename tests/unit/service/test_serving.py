"""How the service sends what it has to say."""

import socket
from collections.abc import Callable
from typing import Any

import gevent.socket
from gevent.pywsgi import WSGIServer

from plugin_server.app import QuietHandler


def test_what_is_said_to_a_panel_leaves_at_once() -> None:
    at_once: list[bool] = []

    class Watched(QuietHandler):
        def run_application(self) -> None:
            at_once.append(self.socket.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY) != 0)
            super().run_application()

    def application(environ: dict[str, Any], start: Callable[..., object]) -> list[bytes]:
        start("200 OK", [])
        return [b"here"]

    server = WSGIServer(("127.0.0.1", 0), application, log=None, handler_class=Watched)
    server.start()
    try:
        with gevent.socket.create_connection(("127.0.0.1", server.server_port), timeout=10) as panel:
            panel.sendall(b"GET / HTTP/1.0\r\n\r\n")
            assert b" 200 " in panel.recv(1000)
    finally:
        server.stop()
    assert at_once == [True]
