"""The HTTP interface: open a session, take a seat, read the guidance, export what is one's own."""

from collections.abc import Callable
from typing import Any, Literal
from urllib.parse import urlsplit

import msgspec
from flask import Blueprint, Response, jsonify, request

from plugin_server.live.dispatch import Dispatcher
from plugin_server.live.door import Door
from plugin_server.live.limits import Pace
from plugin_server.method.guidance import guidance
from plugin_server.method.presets import PresetName
from plugin_server.rehearsal.case import CaseName, stories_in
from plugin_server.session.commands import Language, Name, Short
from plugin_server.session.refusals import Refused
from plugin_server.session.views import view
from plugin_server.web.answers import answer_refusals, body
from plugin_server.web.exports import WHAT, export

FROM_ELSEWHERE = {
    "code": "from_elsewhere",
    "sentence": {
        "en": "This came from a page of another site, so nothing was changed. Open the link you were given.",
        "fr": "Cet envoi vient d’une page d’un autre site : rien n’a changé. Ouvre le lien que tu as reçu.",
        "vous": "Cet envoi vient d’une page d’un autre site : rien n’a changé. Ouvrez le lien que vous avez reçu.",
    },
}


class NewSession(msgspec.Struct, forbid_unknown_fields=True):
    language: Language
    preset: PresetName = "need-first-120"
    title: Short = ""


class NewSeat(msgspec.Struct, forbid_unknown_fields=True):
    key: Short
    name: Name
    seat: Literal["participant", "observer"] = "participant"


class NewRehearsal(msgspec.Struct, forbid_unknown_fields=True):
    language: Language


class NewPractice(msgspec.Struct, forbid_unknown_fields=True):
    language: Language
    case: CaseName
    preset: PresetName = "need-first-60"


def api(  # noqa: C901 - one small function a route
    dispatcher: Dispatcher,
    door: Door,
    *,
    public_url: str | None,
    page: Literal["s", "room"],
    opening_rate: str,
    joining_rate: str,
    rehearse: Callable[[str, str, Language], str],
    practise: Callable[[str, str, Language, str, PresetName], str],
) -> Blueprint:
    """Everything under /api. Links lead to `page`: the panel alone, or the room with the meeting beside it.

    `rehearse(inside, outside, language)` starts a rehearsal; returns where to watch it. `practise(inside, outside,
    language, case, preset)` starts a practice; returns the facilitator's link.
    """
    blueprint = Blueprint("api", __name__, url_prefix="/api")
    answer_refusals(blueprint)
    opening, joining = Pace(opening_rate), Pace(joining_rate)

    def address() -> str:
        return request.remote_addr or ""

    def base_url() -> str:
        return public_url or request.host_url.rstrip("/")

    def inside_url() -> str:
        """Where this process itself listens, whatever proxies stand in front."""
        as_received = request.environ.get("werkzeug.proxy_fix.orig", request.environ)
        return f"http://127.0.0.1:{as_received['SERVER_PORT']}"

    @blueprint.before_request
    def refuse_other_sites() -> tuple[Response, int] | None:
        if request.method == "POST" and _from_elsewhere(base_url()):
            return jsonify(FROM_ELSEWHERE), 403
        return None

    @blueprint.post("/sessions")
    def open_session() -> tuple[Response, int]:
        if not opening.allows(address()):
            raise Refused("too_fast")
        wanted = body(NewSession)
        opened = door.open_session(wanted.title, wanted.language, wanted.preset)
        links = {grant: f"{base_url()}/{page}/{opened.session}#k={key}" for grant, key in opened.keys.items()}
        return jsonify(session=opened.session, links=links), 201

    @blueprint.post("/sessions/<session>/seats")
    def take_seat(session: str) -> tuple[Response, int]:
        if not joining.allows(address()):
            raise Refused("too_fast")
        wanted = body(NewSeat)
        token, seat = door.take_seat(session, wanted.key, wanted.name, wanted.seat)
        return jsonify(token=token, person=seat.person), 201

    @blueprint.get("/sessions/<session>/export")
    def export_mine(session: str) -> Response:
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        seat = door.seat_of(token if scheme == "Bearer" else None)
        what, language = request.args.get("what", "all"), request.args.get("language", "en")
        if seat.session != session or what not in WHAT or language not in ("en", "fr"):
            raise Refused("not_understood")
        state = dispatcher.state(session)
        return Response(export(view(state, seat.person), what, language), mimetype="text/markdown")

    @blueprint.get("/guidance/<language>")
    def words(language: str) -> Any:
        address = "vous" if request.args.get("address") == "vous" else "tu"
        return jsonify(guidance("fr" if language == "fr" else "en", address))

    @blueprint.post("/rehearsals")
    def start_rehearsal() -> tuple[Response, int]:
        if not opening.allows(address()):
            raise Refused("too_fast")
        wanted = body(NewRehearsal)
        return jsonify(watch=rehearse(inside_url(), base_url(), wanted.language)), 202

    @blueprint.get("/practices")
    def stories() -> Response:
        return jsonify(stories_in("fr" if request.args.get("language") == "fr" else "en"))

    @blueprint.post("/practices")
    def start_practice() -> tuple[Response, int]:
        if not opening.allows(address()):
            raise Refused("too_fast")
        wanted = body(NewPractice)
        link = practise(inside_url(), base_url(), wanted.language, wanted.case, wanted.preset)
        return jsonify(facilitator=link), 202

    return blueprint


def _from_elsewhere(own: str) -> bool:
    """Whether a page of another site than `own` made the browser send this request; programs name no site."""
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site not in ("same-origin", "none")
    origin = request.headers.get("Origin")
    return origin is not None and origin.partition("://")[2] != urlsplit(own).netloc
