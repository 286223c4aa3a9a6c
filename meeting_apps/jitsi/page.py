"""The room page: the group's Jitsi and the panel, side by side; and what one person needs to enter that Jitsi.

The page itself knows no room: its name, its password and a pass are told to someone who has a seat, and only then.
"""

import time
from collections.abc import Callable
from typing import Any

from flask import Blueprint, Response, g, jsonify, render_template, request

from meeting_apps.jitsi.passes import Guest, Passes
from meeting_apps.jitsi.rooms import Rooms
from plugin_server.live.dispatch import Dispatcher
from plugin_server.live.door import Door
from plugin_server.live.fanout import room_of, sentence_of
from plugin_server.live.limits import Pace
from plugin_server.session.refusals import Refused
from plugin_server.web.pages import status_of

ENTRIES = "30/minute"
"""How often one person may ask for the meeting: each reload and each new try asks once."""

DEVICES = ("microphone", "camera", "display-capture", "autoplay", "picture-in-picture", "fullscreen")


def jitsi_page(
    dispatcher: Dispatcher,
    door: Door,
    domain: str | None,
    rooms: Rooms,
    *,
    passes: Passes | None = None,
    clock: Callable[[], float] = time.time,
) -> Blueprint:
    """`GET /room/<session>` with its scripts and style, `POST /room/<session>/meeting` for one who has a seat;
    `GET /beside` and `GET /beside/<session>`, the panel for Jitsi's own side panel.

    Without `domain` the panel stands alone in the page; with `passes`, each person is given one.
    """
    blueprint = Blueprint(
        "jitsi", __name__, template_folder="templates", static_folder="static", static_url_path="/jitsi/static"
    )
    pace = Pace(ENTRIES)

    @blueprint.get("/room/<session>")
    def room(session: str) -> tuple[str, int]:
        if domain:
            _let_in(f"https://{domain}")
        return render_template("room.html", session=session, domain=domain or ""), status_of(dispatcher, session)

    @blueprint.get("/beside")
    def find_the_panel() -> str:
        _let_jitsi_show_this(domain)
        return render_template("beside.html")

    @blueprint.get("/beside/<session>")
    def panel_inside_jitsi(session: str) -> tuple[str, int]:
        _let_jitsi_show_this(domain)
        return render_template("panel.html", session=session, host="page"), status_of(dispatcher, session)

    @blueprint.post("/room/<session>/meeting")
    def meeting(session: str) -> tuple[Response, int]:
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        try:
            entry = _entry(session, token if scheme == "Bearer" else None)
        except Refused as refused:
            return jsonify(sentence_of(refused)), 429 if refused.code == "too_fast" else 403
        return jsonify(entry), 200

    def _entry(session: str, token: str | None) -> dict[str, Any]:
        """Where to meet and what to show there. Raises Refused when the token is no seat of this session."""
        seat = door.seat_of(token)
        if domain is None or seat.session != session:
            raise Refused("no_seat")
        if not pace.allows(room_of(seat)):
            raise Refused("too_fast")
        state = dispatcher.state(session)
        guest = Guest(seat.person, state.people[seat.person].name, moderator=state.facilitator == seat.person)
        place = rooms.of(session)
        return {
            "domain": domain,
            "tenant": passes.tenant if passes else None,
            "room": place.name,
            "password": place.password,
            "pass": passes.mint(place.name, guest, clock()) if passes else None,
            "moderates": passes is not None and guest.moderator,
        }

    return blueprint


def _let_jitsi_show_this(domain: str | None) -> None:
    """For Jitsi's own side panel (customPanel): this Jitsi, and no other site, may frame the page."""
    if domain:
        g.more_sources = {"frame-ancestors": [f"https://{domain}"]}


def _let_in(origin: str) -> None:
    """Allows the frame of this one Jitsi, asking whether it is there, and the devices that a meeting needs.

    No script of Jitsi runs in this page: the two talk by messages alone.
    """
    g.more_sources = {"frame-src": [origin], "connect-src": [origin]}
    g.allowed_devices = ", ".join(f'{device}=(self "{origin}")' for device in DEVICES)
