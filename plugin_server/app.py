"""Wires everything: `create_app(settings)` makes the service, `serve` runs it. Nothing else imports this."""

import hmac
import logging
import socket
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import gevent
from flask import Blueprint, Flask, request
from flask_socketio import SocketIO
from gevent.pywsgi import WSGIHandler, WSGIServer
from werkzeug.middleware.proxy_fix import ProxyFix

import meeting_apps
from meeting_apps.jitsi.doors import speech_doors
from meeting_apps.jitsi.hearing import Hearing
from meeting_apps.jitsi.keys import Keys, public_key
from meeting_apps.jitsi.page import jitsi_page
from meeting_apps.jitsi.passes import Passes, passes_from
from meeting_apps.jitsi.rooms import Rooms
from meeting_apps.zoom.app import Service as ZoomService
from meeting_apps.zoom.app import ZoomSettings, serve_zoom
from plugin_server.config import Settings
from plugin_server.live.attendance import Attendance
from plugin_server.live.claims import Claims
from plugin_server.live.consequences import consequences
from plugin_server.live.dispatch import Dispatcher
from plugin_server.live.door import Door
from plugin_server.live.erasure import Eraser
from plugin_server.live.fanout import Fanout, Message
from plugin_server.live.fleet import open_fleet
from plugin_server.live.member import ProcessMember
from plugin_server.live.namespace import SessionNamespace
from plugin_server.live.presence import Presence
from plugin_server.live.speech_home import SpeechHome
from plugin_server.live.sweep import Sweeper
from plugin_server.logs import set_up_last_resorts, where
from plugin_server.rehearsal.backdrop import REAL_WORLD, Backdrop
from plugin_server.rehearsal.launcher import RehearsalLauncher
from plugin_server.seats import Seat, SeatTokens, new_id
from plugin_server.session.commands import EndSpeech
from plugin_server.speech.bus import Bus, open_bus
from plugin_server.speech.bus.deaf import DeafBus
from plugin_server.speech.endpoints import Endpoints
from plugin_server.speech.gate import Gate
from plugin_server.speech.service import SpeechService
from plugin_server.store.opening import open_records, open_store
from plugin_server.store.secret import secret_from
from plugin_server.web.api import api
from plugin_server.web.failures import ContentFreeFlask, set_up_failures
from plugin_server.web.headers import set_up_headers
from plugin_server.web.health import health
from plugin_server.web.pages import pages
from plugin_server.web.sockets import open_sockets

log = logging.getLogger(__name__)

PANEL = Path(meeting_apps.__file__).parent / "panel"
LARGEST_MESSAGE = 64 * 1024
"""Bytes of one Socket.IO message or HTTP body: several times the longest text and the longest sound frame."""

NO_SPEECH = {
    "en": "Listening is not set up on this server: ask whoever runs it. Everything else works.",
    "fr": "L’écoute n’est pas installée sur ce serveur : adresse-toi à la personne qui le gère. "
    "Tout le reste fonctionne.",
    "vous": "L’écoute n’est pas installée sur ce serveur : adressez-vous à la personne qui le gère. "
    "Tout le reste fonctionne.",
}


@dataclass(frozen=True)
class Service:
    """The running parts that `serve` and tests need."""

    app: Flask
    socketio: SocketIO
    sweeper: Sweeper


def create_app(settings: Settings, backdrop: Backdrop = REAL_WORLD) -> Service:
    """The whole service, ready to serve. Raises StoreError or another CodevError when it cannot start."""
    settings.instance.mkdir(parents=True, exist_ok=True, mode=0o700)
    secret = secret_from(settings.secret_key, settings.instance)
    store = open_store(settings.database_url, secret)

    app = ContentFreeFlask("plugin_server", static_folder=None)
    app.secret_key = hmac.digest(secret, b"codev flask", "sha256")
    app.json.sort_keys = False  # type: ignore[attr-defined]  # the guidance keeps the order of the method
    app.config["MAX_CONTENT_LENGTH"] = LARGEST_MESSAGE
    set_up_headers(app)
    set_up_failures(app)
    if n := settings.proxies:
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=n, x_proto=n, x_host=n)  # type: ignore[method-assign]
    socketio = open_sockets(app, largest=LARGEST_MESSAGE, origin=settings.public_url)
    socketio.on_error_default(_log_without_content)

    fleet = open_fleet(settings.redis_url, secret)
    dispatcher = Dispatcher(store, backdrop.clock, shared=fleet.shared)
    presence = Presence(fleet)
    attendance = Attendance(dispatcher, presence)
    door = Door(dispatcher, SeatTokens(secret))

    def offer() -> Message:
        reason = None if speech.available else NO_SPEECH
        return {
            "speech": {"available": speech.available, "reason": reason},
            "language_help": speech.language_help,
        }

    fanout = Fanout(socketio, presence, offer, fleet, backdrop.clock)

    def tell(session: str, person: str, event: str, message: dict[str, Any]) -> None:
        fanout.tell(Seat(session, person), event, message)

    def end_speech(session: str) -> None:
        dispatcher.handle(session, EndSpeech(), "", new_id())

    gate = Gate(lambda seat, carried: fanout.tell(seat, "carried", {"carried": carried}))
    endpoints = Endpoints(gate.left)
    claims = Claims(endpoints, fleet)
    speech = SpeechService(
        gate,
        _bus(settings, secret, backdrop),
        tell,
        end_speech,
        speech=settings.speech,
        language_help=settings.language_help,
        delay=settings.speech_delay,
    )
    home = SpeechHome(speech, fleet, dispatcher, presence)
    eraser = Eraser(dispatcher, fanout, speech, fleet)

    dispatcher.listen(consequences(fleet, home, fanout, attendance, eraser))
    socketio.on_namespace(SessionNamespace(dispatcher, door, presence, fanout, speech, home, gate, claims))
    fleet.start(ProcessMember(fleet, dispatcher, presence, attendance, fanout, eraser, home, claims))
    if not speech.available:
        log.warning("speech is unavailable: %s", speech.unavailable)

    import_map = (PANEL / "vendor" / "importmap.json").read_text(encoding="utf-8").replace('"./', '"/panel/')
    app.register_blueprint(pages(dispatcher, import_map))
    launcher = RehearsalLauncher(door, hurried=backdrop.hurried)
    app.register_blueprint(
        api(
            dispatcher,
            door,
            public_url=settings.public_url,
            page="room" if settings.jitsi_domain else "s",
            opening_rate=settings.opening_rate,
            joining_rate=settings.joining_rate,
            rehearse=launcher.start,
            practise=launcher.practise,
        )
    )
    app.register_blueprint(health(dispatcher, speech))
    app.register_blueprint(
        jitsi_page(dispatcher, door, settings.jitsi_domain, Rooms(app.secret_key), passes=_passes(settings))
    )
    hearing = Hearing(gate, endpoints, home.comes_in, speech.hear)
    app.register_blueprint(speech_doors(hearing, _keys(settings), lambda: speech.available))
    serve_zoom(
        app,
        _zoom(settings),
        _for_zoom(settings, secret, dispatcher, door, gate, home=home, speech=speech, eraser=eraser, fanout=fanout),
    )
    app.register_blueprint(Blueprint("panel", __name__, static_folder=str(PANEL), static_url_path="/panel"))
    sweeper = Sweeper(
        dispatcher,
        attendance,
        eraser,
        fleet,
        session_hours=settings.session_hours,
        idle_minutes=settings.idle_minutes,
        closing_minutes=settings.closing_minutes,
    )
    return Service(app=app, socketio=socketio, sweeper=sweeper)


def _bus(settings: Settings, secret: bytes, backdrop: Backdrop) -> Bus:
    if backdrop.deaf:
        return DeafBus()
    model, models, fitted = settings.whisper_model, settings.models, settings.whisper_fitted
    return open_bus(settings.redis_url, secret, model=model, models=models, fitted=fitted)


def _keys(settings: Settings) -> Keys:
    """Who may bring sound from a meeting. Raises BadKey."""
    jigasis = settings.jitsi_jigasi_public_key
    return Keys(settings.jitsi_speech_secret, public_key(jigasis) if jigasis else None)


def _passes(settings: Settings) -> Passes | None:
    """Who lets people into a Jitsi that asks for passes. Raises BadKey."""
    return passes_from(
        settings.jitsi_domain,
        settings.jitsi_app_id,
        settings.jitsi_app_secret,
        settings.jitsi_private_key,
        settings.jitsi_key_id,
    )


def _zoom(settings: Settings) -> ZoomSettings:
    return ZoomSettings(
        client_id=settings.zoom_client_id,
        client_secret=settings.zoom_client_secret,
        webhook_secret=settings.zoom_webhook_secret,
        url=settings.zoom_url,
        api_url=settings.zoom_api_url,
    )


def _for_zoom(
    settings: Settings,
    secret: bytes,
    dispatcher: Dispatcher,
    door: Door,
    gate: Gate,
    *,
    home: SpeechHome,
    speech: SpeechService,
    eraser: Eraser,
    fanout: Fanout,
) -> ZoomService:
    """What the app for Zoom may use of the service."""

    def base_url() -> str:
        return settings.public_url or request.host_url.rstrip("/")

    page = "room" if settings.jitsi_domain else "s"
    return ZoomService(
        dispatcher=dispatcher,
        door=door,
        gate=gate,
        records=open_records(settings.database_url, secret),
        secret=secret,
        state_of=home.comes_in,
        hear=speech.hear,
        forget_lines=home.forget_lines,
        eraser=eraser,
        tell=fanout.tell,
        base_url=base_url,
        link_to=lambda session, key: f"{base_url()}/{page}/{session}#k={key}",
        opening_rate=settings.opening_rate,
        joining_rate=settings.joining_rate,
    )


class QuietHandler(WSGIHandler):
    """Serves without an access log, and reports failures without the request, which could hold a token."""

    def handle(self) -> None:
        """Sends each message at once. Else an answer waits behind a change that is not acknowledged yet: 40 ms."""
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        super().handle()

    def log_request(self) -> None:
        """No access log: addresses of sessions stay out of files."""

    def handle_error(self, t: Any, v: Any, tb: Any) -> None:
        """Names the place alone: the request could hold a token."""
        if isinstance(v, BaseException):
            log.error("a request failed: %s", where(v))
        self.close_connection = True


def serve(settings: Settings, host: str, port: int, backdrop: Backdrop = REAL_WORLD) -> None:
    """Serves until interrupted. The process must be monkey-patched by gevent first."""
    set_up_last_resorts()
    service = create_app(settings, backdrop)
    gevent.spawn(service.sweeper.run)
    server = WSGIServer((host, port), service.app, log=None, error_log=None, handler_class=QuietHandler)
    server.start()
    log.info("codev serves on http://%s:%d", host, server.server_port)
    server.serve_forever()


def _log_without_content(error: BaseException) -> None:
    log.error("a message from a panel failed: %s", where(error))
