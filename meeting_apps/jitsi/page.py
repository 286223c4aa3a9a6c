"""The room page: the group's Jitsi and the panel, side by side, and what the browser may load for it."""

import hmac
from typing import cast

from flask import Blueprint, current_app, g, render_template

from plugin_server.live.dispatch import Dispatcher
from plugin_server.web.pages import status_of


def jitsi_page(dispatcher: Dispatcher, domain: str | None) -> Blueprint:
    """`GET /room/<session>`, with its scripts and style; without `domain`, the panel stands alone in it."""
    blueprint = Blueprint(
        "jitsi", __name__, template_folder="templates", static_folder="static", static_url_path="/jitsi/static"
    )

    @blueprint.get("/room/<session>")
    def room(session: str) -> tuple[str, int]:
        if domain:
            _let_in(f"https://{domain}")
        page = render_template("room.html", session=session, domain=domain or "", room=_room_of(session))
        return page, status_of(dispatcher, session)

    return blueprint


def _let_in(origin: str) -> None:
    """Allows the one script and the frame of this one Jitsi, and the devices that a meeting needs."""
    g.more_sources = {"script-src": [f"{origin}/external_api.js"], "frame-src": [origin]}
    devices = ("microphone", "camera", "display-capture", "autoplay")
    g.allowed_devices = ", ".join(f'{device}=(self "{origin}")' for device in devices)


def _room_of(session: str) -> str:
    """The name of the session's room in Jitsi: always the same, and derived under the service's own key.

    Whoever runs Jitsi sees the name and cannot tell the session from it. The other way round it hides nothing:
    anyone who can open this page with the session's id reads the name in it, so it is Jitsi (its lobby, its
    tokens) that keeps strangers out of the meeting. Lower case, because Jitsi folds case.
    """
    key = cast("str | bytes", current_app.secret_key)
    key = key.encode() if isinstance(key, str) else key
    return "codev-" + hmac.digest(key, b"jitsi room " + session.encode(), "sha256")[:12].hex()
