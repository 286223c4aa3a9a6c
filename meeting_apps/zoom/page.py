"""The home URL of the app: the panel for whom Zoom vouches, the companion for whom nobody does, 403 for a bad proof."""

import logging
import time

from flask import Blueprint, Response, make_response, render_template, request

from meeting_apps.zoom.context import BadContext
from meeting_apps.zoom.identity import Identity
from meeting_apps.zoom.web import let_zoom_show_us
from plugin_server.logs import where
from plugin_server.store.errors import StoreError

log = logging.getLogger(__name__)

HEADER = "x-zoom-app-context"


def zoom_page(identity: Identity | None, zoom_origins: list[str]) -> Blueprint:
    """`GET /zoom/`, with its scripts and style. Without `identity` no app of Zoom is set up here."""
    blueprint = Blueprint(
        "zoom", __name__, template_folder="templates", static_folder="static", static_url_path="/zoom/static"
    )
    let_zoom_show_us(blueprint, zoom_origins)

    @blueprint.get("/zoom/")
    def home() -> Response:
        sealed = request.headers.get(HEADER)
        if sealed is None:
            return _page("")
        if identity is None:
            return _refusal("not set up", 403)
        try:
            granted = identity.admit(sealed, time.time())
        except BadContext as bad:
            log.info("a context of Zoom was refused: %s", bad.reason)
            return _refusal(bad.reason, 403)
        except StoreError as error:
            log.error("the store failed: %s", where(error))
            return _refusal("try again", 503)
        return _page(granted)

    return blueprint


def _page(granted: str) -> Response:
    return make_response(render_template("zoom.html", granted=granted))


def _refusal(reason: str, status: int) -> Response:
    language = request.accept_languages.best_match(["en", "fr"]) or "en"
    return make_response(render_template("zoom_refused.html", reason=reason, language=language), status)
