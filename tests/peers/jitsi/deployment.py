"""The fake's HTTPS server on loopback, which remembers what it was asked, headers included."""

import json
import ssl
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal
from urllib.parse import parse_qs, urlsplit

from tests.peers.jitsi.bosh import bosh_answer
from tests.peers.jitsi.certificate import write_certificate
from tests.peers.jitsi.prosody import Prosody

SERVED = Path(__file__).parent / "served"
NODE_MODULES = Path(__file__).parents[3] / "node_modules"

TRANSPORTS = {
    "fake": '<script src="/wire.js"></script><script src="/meeting.js"></script>',
    "real": '<script type="importmap">{"imports": {"@hapi/bourne": "/bourne.js"}}</script>'
    '<script type="module" src="/real-wire.js"></script>',
}


CONFIG = """
var subdomain = '<!--# echo var="subdomain" default="" -->';
var subdir = '<!--# echo var="subdir" default="" -->';
var config = {
    hosts: {
        domain: 'meet.jitsi',
        // When using authentication, domain for guest users.
        // anonymousdomain: 'guest.example.com',
        /* Domain for authenticated users: domain: 'nowhere.example.com' */
        muc: 'conference.' + subdomain + 'meet.jitsi',
    },
    // bosh: '//old.example.com/http-bind',
    bosh: 'https://HOST/' + subdir + 'http-bind',
    websocket: 'wss://HOST/' + subdir + 'xmpp-websocket', // Websocket URL (XMPP)
};
"""
"""As the packages of Debian write it; docker-jitsi-meet's has the same sums."""


@dataclass(frozen=True)
class Asked:
    """One request: the address as it was sent, and every header."""

    address: str
    headers: dict[str, str]


@dataclass
class FakeJitsi:
    """A running deployment. `domain` is what CODEV_JITSI_DOMAIN names."""

    domain: str
    certificate: Path
    """Its certificate, with its key: who trusts it trusts what it serves."""
    asked: list[Asked] = field(default_factory=list)
    allows_framing: bool = True
    prosody: Prosody | None = None
    """Asks for passes, and checks them."""
    transport: Literal["fake", "real"] = "fake"
    """Written for the tests, or the one of @jitsi/js-utils that speaks inside every Jitsi."""
    headers: dict[str, str] = field(default_factory=dict)
    """Sent with every answer, as a proxy might."""
    config: str = CONFIG
    """What it serves as config.js; HOST stands for its own name."""
    accounts: bool = False
    """Has people log in with a name and a password, those of `guests` excepted ("secure domain")."""
    guests: str | None = None


@contextmanager
def fake_jitsi() -> Iterator[FakeJitsi]:
    """Serves what a deployment serves, and a meeting at every other path, until the end of the block."""
    with TemporaryDirectory(prefix="fake-jitsi-") as folder:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        certificate = write_certificate(Path(folder))
        context.load_cert_chain(certificate)
        server = _Server(("127.0.0.1", 0), BaseHTTPRequestHandler)
        # The handshake is left to the thread of the connection: one that hangs would stop all others.
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
        deployment = FakeJitsi(f"localhost:{server.server_port}", certificate)
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
            self._send(*_served(deployment, self.path))

        def do_HEAD(self) -> None:
            deployment.asked.append(Asked(self.path, dict(self.headers.items())))
            self.send_response(200)
            self.end_headers()

        def do_POST(self) -> None:
            deployment.asked.append(Asked(self.path, dict(self.headers.items())))
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
            token = parse_qs(urlsplit(self.path).query).get("token", [None])[0]
            if urlsplit(self.path).path != "/http-bind":
                self.send_error(404)
                return
            answer = bosh_answer(body, token, deployment.prosody, deployment.guests, accounts=deployment.accounts)
            self._send("text/xml", answer)

        def _send(self, kind: str, text: str) -> None:
            content = text.encode()
            self.send_response(200)
            self.send_header("Content-Type", f"{kind}; charset=utf-8")
            self.send_header("Content-Length", str(len(content)))
            for name, value in deployment.headers.items():
                self.send_header(name, value)
            if not deployment.allows_framing:
                self.send_header("Content-Security-Policy", "frame-ancestors 'none'")
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *message: object) -> None:
            """Says nothing: the test reads `asked`."""

    return Handler


def _served(deployment: FakeJitsi, address: str) -> tuple[str, str]:
    """The kind of what is at this address, and itself."""
    path = urlsplit(address).path
    script = "text/javascript"
    if path == "/external_api.js":
        return script, "window.JitsiMeetExternalAPI = class {};"
    if path == "/config.js":
        return script, deployment.config.replace("HOST", deployment.domain)
    if path in ("/wire.js", "/real-wire.js", "/meeting.js"):
        return script, (SERVED / path[1:]).read_text(encoding="utf-8")
    if path.startswith("/js-utils/"):
        module = NODE_MODULES / "@jitsi/js-utils/dist" / f"{path.removeprefix('/js-utils/')}.js"
        return script, module.read_text(encoding="utf-8")
    if path == "/bourne.js":
        return script, _as_module(NODE_MODULES / "@hapi/bourne/lib/index.js")
    return "text/html", _meeting(deployment, address)


def _meeting(deployment: FakeJitsi, address: str) -> str:
    """The page of a room, for someone with this pass."""
    parts = urlsplit(address)
    token = parse_qs(parts.query).get("jwt", [None])[0]
    room = parts.path.rpartition("/")[2]
    refusal = deployment.prosody.refusal(token, room) if deployment.prosody else None
    page = (SERVED / "meeting.html").read_text(encoding="utf-8")
    return page.replace("REFUSAL", json.dumps(refusal)).replace("TRANSPORT", TRANSPORTS[deployment.transport])


def _as_module(path: Path) -> str:
    """A CommonJS module with one function, as browsers take it."""
    return f"const exports = {{}};\n{path.read_text(encoding='utf-8')}\nexport const parse = exports.parse;\n"
