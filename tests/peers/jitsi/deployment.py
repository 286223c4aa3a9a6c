"""The fake's HTTPS server on loopback, which remembers what it was asked, headers included."""

import ssl
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import urlsplit

from tests.peers.jitsi.certificate import write_certificate

SERVED = Path(__file__).parent / "served"


@dataclass(frozen=True)
class Asked:
    """One request: the address as it was sent, and every header."""

    address: str
    headers: dict[str, str]


@dataclass
class FakeJitsi:
    """A running deployment. `domain` is what CODEV_JITSI_DOMAIN names."""

    domain: str
    asked: list[Asked] = field(default_factory=list)
    allows_framing: bool = True
    serves_script: bool = True


@contextmanager
def fake_jitsi() -> Iterator[FakeJitsi]:
    """Serves `/external_api.js`, and a meeting at every other path, until the end of the block."""
    with TemporaryDirectory(prefix="fake-jitsi-") as folder:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(write_certificate(Path(folder)))
        server = _Server(("127.0.0.1", 0), BaseHTTPRequestHandler)
        # The handshake is left to the thread of the connection: one that hangs would stop all others.
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
        deployment = FakeJitsi(f"localhost:{server.server_port}")
        server.RequestHandlerClass = _handler(deployment)
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield deployment
        finally:
            server.shutdown()
            thread.join()
            server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser first refuses a certificate that nobody trusts, then accepts it: only that is expected."""
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


def _handler(deployment: FakeJitsi) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        timeout = 30  # seconds; a browser keeps spare connections open without a word

        def do_GET(self) -> None:
            deployment.asked.append(Asked(self.path, dict(self.headers.items())))
            path = urlsplit(self.path).path
            if path == "/external_api.js" and not deployment.serves_script:
                self.send_error(404)
            elif path == "/external_api.js":
                self._send("text/javascript", _external_api())
            elif path in ("/wire.js", "/meeting.js"):
                self._send("text/javascript", _text(path[1:]))
            else:
                self._send("text/html", _text("meeting.html"))

        def _send(self, kind: str, text: str) -> None:
            content = text.encode()
            self.send_response(200)
            self.send_header("Content-Type", f"{kind}; charset=utf-8")
            self.send_header("Content-Length", str(len(content)))
            if not deployment.allows_framing:
                self.send_header("Content-Security-Policy", "frame-ancestors 'none'")
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *message: object) -> None:
            """Says nothing: the test reads `asked`."""

    return Handler


def _external_api() -> str:
    """One script that leaves one name behind, as a deployment's bundle does."""
    return f"(() => {{\n{_text('wire.js')}\n{_text('external_api.js')}\n}})();\n"


def _text(name: str) -> str:
    return (SERVED / name).read_text(encoding="utf-8")
