"""The room page: the group's Jitsi and the panel, side by side, and what the browser may load for it."""

import hmac
from typing import cast

from flask import Blueprint, current_app, g, render_template


def jitsi_page(domain: str | None) -> Blueprint:
    """`GET /room/<session>`, with its scripts and style; without `domain`, the panel stands alone in it."""
    blueprint = Blueprint(
        "jitsi", __name__, template_folder="templates", static_folder="static", static_url_path="/jitsi/static"
    )

    @blueprint.get("/room/<session>")
    def room(session: str) -> str:
        if domain:
            _let_in(f"https://{domain}")
        return render_template("room.html", session=session, domain=domain or "", room=_room_of(session))

    return blueprint


def _let_in(origin: str) -> None:
    """Allows the one script and the frame of this one Jitsi, and the devices that a meeting needs."""
    g.more_sources = {"script-src": [f"{origin}/external_api.js"], "frame-src": [origin]}
    devices = ("microphone", "camera", "display-capture", "autoplay")
    g.allowed_devices = ", ".join(f'{device}=(self "{origin}")' for device in devices)


def _room_of(session: str) -> str:
    """The name of the session's room in Jitsi: always the same, and derived under the service's own key.

    Whoever runs Jitsi sees the name and cannot tell the session from it. Whoever knows the session but cannot
    open this page (from a log, a screenshot) cannot tell the room. Lower case, because Jitsi folds case.
    """
    key = cast("str | bytes", current_app.secret_key)
    key = key.encode() if isinstance(key, str) else key
    return "codev-" + hmac.digest(key, b"jitsi room " + session.encode(), "sha256")[:12].hex()
