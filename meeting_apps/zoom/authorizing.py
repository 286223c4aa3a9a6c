"""Letting the app in, for one person: within Zoom's client, or from a browser; PKCE both ways (RFC 7636)."""

import hashlib
import hmac
import secrets
import time
from base64 import urlsafe_b64encode
from collections.abc import Callable
from typing import Annotated
from urllib.parse import urlsplit

import msgspec
from flask import Blueprint, Response, jsonify, make_response, redirect, render_template, request

from meeting_apps.zoom.api import Passing
from meeting_apps.zoom.client import ZoomAway, ZoomClient, ZoomRefused
from meeting_apps.zoom.passes import Names
from meeting_apps.zoom.refusals import NotNow
from meeting_apps.zoom.tokens import Tokens
from meeting_apps.zoom.web import answer_refusals, let_zoom_show_us
from plugin_server.live.limits import Pace
from plugin_server.seats import hashed
from plugin_server.session.commands import Short
from plugin_server.session.refusals import Refused
from plugin_server.store.errors import StoreError
from plugin_server.store.records import Records
from plugin_server.web.answers import body

COOKIE = "zoom-install"
"""Binds an installation to the browser that began it: nobody finishes theirs in another's."""

STATE, STATE_SECONDS = "zoom state", 600.0
"""From the question to the answer: as long as someone reads what they agree to."""


class _Asking(msgspec.Struct):
    granted: str = msgspec.field(name="pass")


class _Answer(msgspec.Struct):
    granted: str = msgspec.field(name="pass")
    code: Short
    state: Short
    redirect_uri: Short


class _Starting(msgspec.Struct):
    granted: str = msgspec.field(name="pass")
    meeting_id: Annotated[str, msgspec.Meta(pattern="^[0-9]{9,12}$")]


class States:
    """What an authorization began with: its verifier, found once by its state."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def begin(self, whose: str) -> tuple[str, str]:
        """(state, challenge) of a new authorization: `whose` pass, or the cookie of whose browser."""
        state, verifier = secrets.token_urlsafe(24), secrets.token_urlsafe(48)
        value = msgspec.json.encode([verifier, hashed(whose)])
        self._records.put(STATE, state, value, time.time() + STATE_SECONDS)
        return state, challenge_of(verifier)

    def end(self, state: str, whose: str) -> str:
        """The verifier. Raises NotNow when the state is not ours, was used, or began elsewhere."""
        found = self._records.take(STATE, state)
        if found is not None:
            verifier, began = msgspec.json.decode(found, type=tuple[str, str])
            if hmac.compare_digest(began, hashed(whose)):
                return verifier
        raise NotNow("not_authorized")


def challenge_of(verifier: str) -> str:
    """The challenge (S256) that goes to Zoom in place of the verifier."""
    return urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()


def zoom_authorizing(  # noqa: C901, PLR0915 - one small function a route
    zoom: ZoomClient,
    tokens: Tokens,
    passing: Passing,
    names: Names,
    *,
    records: Records,
    zoom_origins: list[str],
    base_url: Callable[[], str],
    rate: str,
) -> Blueprint:
    """`GET /zoom/install` and `/zoom/oauth` for a browser; `/zoom/api/authorize…` for the panel."""
    blueprint = Blueprint("zoom_authorizing", __name__, template_folder="templates", url_prefix="/zoom")
    answer_refusals(blueprint)
    let_zoom_show_us(blueprint, zoom_origins)
    pace, states = Pace(rate), States(records)

    def redirect_uri() -> str:
        return f"{base_url()}/zoom/oauth"

    def at_a_pace() -> None:
        if not pace.allows(request.remote_addr or ""):
            raise Refused("too_fast")

    def take(code: str, uri: str, verifier: str) -> tuple[str, str]:
        """Exchanges the code and keeps the tokens; returns the person and their access token. Raises NotNow."""
        try:
            granted = zoom.exchange(code, uri, verifier)
            person = names.person(zoom.person(granted.access_token))
        except ZoomAway:
            raise NotNow("zoom_away") from None
        except ZoomRefused:
            raise NotNow("not_authorized") from None
        tokens.keep(person, granted)
        return person, granted.access_token

    @blueprint.get("/install")
    def install() -> Response:
        """Where “Add” on the Marketplace leads."""
        at_a_pace()
        browser = secrets.token_urlsafe(24)
        state, challenge = states.begin(browser)
        answer = make_response(redirect(zoom.authorize_url(redirect_uri(), state, challenge)))
        answer.set_cookie(
            COOKIE,
            browser,
            max_age=round(STATE_SECONDS),
            path="/zoom/oauth",
            secure=redirect_uri().startswith("https://"),
            httponly=True,
            samesite="Lax",
        )
        return answer

    @blueprint.get("/oauth")
    def installed() -> Response:
        """Zoom sends the browser back: with a code, or with a no."""
        at_a_pace()
        try:
            verifier = states.end(request.args.get("state", ""), request.cookies.get(COOKIE, ""))
            _, access = take(request.args.get("code", ""), redirect_uri(), verifier)
        except (NotNow, StoreError) as refused:
            return _told("refused", refused.status if isinstance(refused, NotNow) else 503)
        try:
            link = zoom.deeplink(access, {"action": "open"})
        except (ZoomAway, ZoomRefused):
            link = ""
        return make_response(redirect(link)) if _leads_to_zoom(link, zoom.url) else _told("installed", 200)

    @blueprint.post("/api/authorize")
    def authorize() -> Response:
        at_a_pace()
        asked = body(_Asking)
        passing.read(asked.granted)
        state, challenge = states.begin(asked.granted)
        return jsonify(state=state, challenge=challenge)

    @blueprint.post("/api/authorized")
    def authorized() -> Response:
        at_a_pace()
        answer = body(_Answer)
        who = passing.read(answer.granted)
        verifier = states.end(answer.state, answer.granted)
        person, _ = take(answer.code, answer.redirect_uri, verifier)
        if who.person not in (None, person):
            tokens.revoke(person)
            raise NotNow("not_authorized")
        return jsonify(authorized=True)

    @blueprint.post("/api/disconnect")
    def disconnect() -> Response:
        """The person takes back what they granted."""
        at_a_pace()
        who = passing.read(body(_Asking).granted)
        if who.person is not None:
            tokens.revoke(who.person)
        return jsonify(authorized=False)

    @blueprint.post("/api/stream")
    def start_stream() -> Response:
        """For a client too old to start the sound by itself."""
        at_a_pace()
        wanted = body(_Starting)
        who = passing.read(wanted.granted)
        if who.person is None:
            raise NotNow("not_authorized")
        try:
            zoom.start_stream(tokens.access(who.person), wanted.meeting_id)
        except (ZoomAway, ZoomRefused):
            raise NotNow("zoom_away") from None
        return jsonify(started=True)

    return blueprint


def _told(what: str, status: int) -> Response:
    language = request.accept_languages.best_match(["en", "fr"]) or "en"
    return make_response(render_template("zoom_told.html", what=what, language=language), status)


def _leads_to_zoom(link: str, zoom_url: str) -> bool:
    """Whether a link opens Zoom, and nothing else: its own address, one below it, or its program."""
    if any(letter == "\\" or not letter.isprintable() for letter in link):
        return False  # browsers read such an address in another way
    try:
        there, ours = urlsplit(link), urlsplit(zoom_url)
    except ValueError:
        return False
    if there.scheme == "zoommtg":
        return True
    host, own = there.hostname or "", ours.hostname or ""
    return there.scheme == ours.scheme and (host == own or host.endswith(f".{own}"))
