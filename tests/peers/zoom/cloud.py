"""Zoom's web service on loopback: it lets apps in, answers for people, sends webhooks, and holds streams of sound."""

import hashlib
import hmac
import json
import logging
import threading
import time
from base64 import b64decode, urlsafe_b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from secrets import token_urlsafe
from typing import Any
from urllib.parse import urlencode

import requests
import simple_websocket
from flask import Flask, Response, jsonify, redirect, request
from werkzeug.serving import make_server
from werkzeug.wrappers import Response as Answer

from tests.peers.zoom.sealing import seal_context
from tests.peers.zoom.stream import FakeStream, now

SERVED = Path(__file__).parent / "served"
PATIENCE = 30.0


@dataclass
class Grant:
    """What one person has granted the app."""

    person: str
    access: str
    refresh: str
    ends: float


@dataclass
class FakeZoom:
    """A running Zoom, with one app. `asked` is every request of the app: method, path, form or JSON, authorization."""

    url: str
    client_id: str = "cid-1"
    client_secret: str = "test-client-secret"
    webhook_secret: str = "test-hook-secret"
    asked: list[tuple[str, str, dict[str, Any], str]] = field(default_factory=list)
    grants: list[Grant] = field(default_factory=list)
    revoked: list[str] = field(default_factory=list)
    streams: dict[str, FakeStream] = field(default_factory=dict)
    signed_in: str = "u-1"
    """Who the browser's Zoom account is."""
    lifetime: float = 3600.0
    """Seconds for which an access token works."""
    out_of_order: bool = False
    """Answers 500 to everything."""
    _codes: dict[str, tuple[str, str, str]] = field(default_factory=dict)

    @property
    def environment(self) -> dict[str, str]:
        """What a service that this Zoom is Zoom for is set to."""
        return {
            "CODEV_ZOOM_CLIENT_ID": self.client_id,
            "CODEV_ZOOM_CLIENT_SECRET": self.client_secret,
            "CODEV_ZOOM_WEBHOOK_SECRET": self.webhook_secret,
            "CODEV_ZOOM_URL": self.url,
            "CODEV_ZOOM_API_URL": self.url,
        }

    # Contexts

    def context(self, meeting: str | None, person: str | None, role: str = "participant", **more: Any) -> str:
        """What the client says of who opens the app, sealed; two minutes long. None: what Zoom then leaves out."""
        said: dict[str, Any] = {
            "typ": "meeting" if meeting else "panel",
            "aud": self.client_id,
            "iss": "marketplace.zoom.us",
            "ts": now(),
            "exp": now() + 120_000,
            "attendrole": role,
            "entitlements": [],
        }
        said |= {"mid": meeting} if meeting else {}
        said |= {"uid": person} if person else {}
        return seal_context(said | more, self.client_secret)

    # Webhooks

    def tell(self, service: str, event: str, payload: dict[str, Any], **odd: Any) -> requests.Response:
        """Posts a signed webhook. `odd`: `secret`, `at` (epoch seconds), `signature`, `event_ts`, `raw` instead."""
        body = {"event": event, "event_ts": odd.get("event_ts", now()), "payload": payload}
        raw: bytes = odd.get("raw", json.dumps(body).encode())
        at = str(int(odd.get("at", time.time())))
        secret = str(odd.get("secret", self.webhook_secret))
        signature = "v0=" + hmac.digest(secret.encode(), f"v0:{at}:".encode() + raw, "sha256").hex()
        headers = {
            "Content-Type": "application/json",
            "x-zm-request-timestamp": at,
            "x-zm-signature": str(odd.get("signature", signature)),
        }
        return requests.post(f"{service}/zoom/webhook", data=raw, headers=headers, timeout=PATIENCE)

    def deauthorize(self, service: str, person: str, client_id: str = "", **odd: Any) -> requests.Response:
        """The person removes the app on the Marketplace."""
        payload = {
            "account_id": "a-1",
            "user_id": person,
            "signature": "s",
            "deauthorization_time": "2026-01-01T00:00:00.000Z",
            "client_id": client_id or self.client_id,
        }
        self.grants = [grant for grant in self.grants if grant.person != person]
        return self.tell(service, "app_deauthorized", payload, **odd)

    def stream(self, meeting: str, stream: str, **options: Any) -> FakeStream:
        """A new stream of a meeting; nobody is told of it yet."""
        base = self.url.replace("http", "ws")
        made = FakeStream(meeting, stream, self.client_id, self.client_secret, f"{base}/media/{stream}", **options)
        self.streams[stream] = made
        return made

    def signalling_url(self, stream: FakeStream, at: str = "a") -> str:
        """One of the addresses of a stream; `at` makes another of it."""
        return f"{self.url.replace('http', 'ws')}/signalling/{at}/{stream.stream}"

    def started(self, service: str, stream: FakeStream, urls: str = "", *, nested: bool = False, **odd: Any) -> None:
        """Tells the service that the stream has started, or has moved."""
        payload = {
            "meeting_uuid": stream.meeting_uuid,
            "operator_id": "u-1",
            "rtms_stream_id": stream.stream,
            "server_urls": urls or self.signalling_url(stream),
        }
        answer = self.tell(service, "meeting.rtms_started", {"object": payload} if nested else payload, **odd)
        assert answer.status_code == 200, answer.text

    def stopped(self, service: str, stream: FakeStream, reason: int) -> None:
        payload = {"meeting_uuid": stream.meeting_uuid, "rtms_stream_id": stream.stream, "stop_reason": reason}
        assert self.tell(service, "meeting.rtms_stopped", payload).status_code == 200

    def interrupted(self, service: str, stream: FakeStream) -> None:
        payload = {"meeting_uuid": stream.meeting_uuid, "rtms_stream_id": stream.stream}
        assert self.tell(service, "meeting.rtms_interrupted", payload).status_code == 200

    # Letting the app in

    def grant_code(self, person: str, challenge: str, redirect_uri: str) -> str:
        """The code for what a person has agreed to in Zoom's client or on its page."""
        code = token_urlsafe(12)
        self._codes[code] = (person, challenge, redirect_uri)
        return code

    def exchange(self, form: dict[str, str]) -> Grant | None:
        """What the token address grants for a form, or nothing."""
        if form.get("grant_type") == "authorization_code":
            person, challenge, redirect_uri = self._codes.pop(form.get("code", ""), ("", "", ""))
            digest = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
            proven = urlsafe_b64encode(digest).rstrip(b"=").decode() == challenge
            length = len(form.get("code_verifier", ""))
            if not person or not proven or form.get("redirect_uri") != redirect_uri or not 43 <= length <= 128:
                return None
        elif form.get("grant_type") == "refresh_token":
            before = [grant for grant in self.grants if grant.refresh == form.get("refresh_token")]
            if not before:
                return None
            person = before[0].person
        else:
            return None
        self.grants = [grant for grant in self.grants if grant.person != person]
        ends = time.time() + self.lifetime
        granted = Grant(person, f"access-{token_urlsafe(12)}", f"refresh-{token_urlsafe(12)}", ends)
        self.grants.append(granted)
        return granted


@contextmanager
def fake_zoom() -> Iterator[FakeZoom]:
    """Serves until the end of the block."""
    app = Flask("zoom", static_folder=None)
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = make_server("127.0.0.1", 0, app, threaded=True)
    zoom = FakeZoom(f"http://127.0.0.1:{server.server_port}")
    _serve(app, zoom)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield zoom
    finally:
        for stream in zoom.streams.values():
            stream.cut()
        server.shutdown()
        thread.join()
        server.server_close()


class _Said(Answer):
    """The answer to a request that became a WebSocket, and is over."""

    def __call__(self, *arguments: Any) -> list[bytes]:
        return []


def _serve(app: Flask, zoom: FakeZoom) -> None:  # noqa: C901 - one small function a route
    @app.before_request
    def remember() -> tuple[Response, int] | None:
        sent = request.form.to_dict() or (request.get_json(silent=True) or {})
        if not request.path.startswith(("/signalling", "/media", "/client")):
            zoom.asked.append((request.method, request.path, sent, request.headers.get("Authorization", "")))
        return (jsonify(reason="out of order"), 500) if zoom.out_of_order else None

    def is_app() -> bool:
        expected = f"{zoom.client_id}:{zoom.client_secret}"
        scheme, _, shown = request.headers.get("Authorization", "").partition(" ")
        return scheme == "Basic" and b64decode(shown).decode() == expected

    def bearer() -> Grant | None:
        shown = request.headers.get("Authorization", "").removeprefix("Bearer ")
        found = [g for g in zoom.grants if g.access == shown and g.ends > time.time()]
        return found[0] if found else None

    @app.get("/oauth/authorize")
    def authorize() -> Any:
        asked = request.args
        if asked["response_type"] != "code" or asked["code_challenge_method"] != "S256":
            return "no", 400
        code = zoom.grant_code(zoom.signed_in, asked["code_challenge"], asked["redirect_uri"])
        return redirect(f"{asked['redirect_uri']}?{urlencode({'code': code, 'state': asked['state']})}")

    @app.post("/oauth/token")
    def token() -> Any:
        granted = zoom.exchange(request.form.to_dict()) if is_app() else None
        if granted is None:
            return jsonify(reason="Invalid grant", error="invalid_grant"), 400
        return jsonify(
            access_token=granted.access,
            token_type="bearer",
            refresh_token=granted.refresh,
            expires_in=round(zoom.lifetime),
            scope="zoomapp:inmeeting user:read:user",
        )

    @app.post("/oauth/revoke")
    def revoke() -> Any:
        if not is_app():
            return jsonify(reason="no"), 401
        if not any(g.access == request.form["token"] and g.ends > time.time() for g in zoom.grants):
            return jsonify(reason="Invalid token"), 400
        zoom.revoked.append(request.form["token"])
        zoom.grants = [g for g in zoom.grants if g.access != request.form["token"]]
        return jsonify(status="success")

    @app.get("/v2/users/me")
    def me() -> Any:
        granted = bearer()
        return jsonify(id=granted.person, account_id="a-1") if granted else (jsonify(code=124), 401)

    @app.post("/v2/zoomapp/deeplink")
    def deeplink() -> Any:
        return jsonify(deeplink=f"{zoom.url}/launch/app") if bearer() else (jsonify(code=124), 401)

    @app.patch("/v2/live_meetings/<meeting>/rtms_app/status")
    def status(meeting: str) -> Any:
        return ("", 204) if bearer() else (jsonify(code=124), 401)

    @app.get("/favicon.ico")
    def icon() -> tuple[str, int]:
        return "", 204

    @app.get("/launch/app")
    def launched() -> str:
        return "Zoom opens."

    @app.get("/client/")
    def web_client() -> Response:
        return Response((SERVED / "client.html").read_text(encoding="utf-8"), mimetype="text/html")

    @app.get("/client/<path:name>")
    def script(name: str) -> Response:
        return Response((SERVED / name).read_text(encoding="utf-8"), mimetype="text/javascript")

    @app.route("/signalling/<at>/<stream>", websocket=True)
    def signalling(at: str, stream: str) -> Answer:
        zoom.streams[stream].signalling(simple_websocket.Server(request.environ))
        return _Said()

    @app.route("/media/<stream>", websocket=True)
    def media(stream: str) -> Answer:
        zoom.streams[stream].media(simple_websocket.Server(request.environ))
        return _Said()
