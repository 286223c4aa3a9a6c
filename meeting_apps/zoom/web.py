"""The ways of HTTP that Zoom's routes share beyond the service's own: our refusals out, the headers Zoom looks for."""

from flask import Blueprint, Response, g, jsonify

from meeting_apps.zoom.refusals import NotNow
from plugin_server.web.answers import answer_refusals as answer_the_services_refusals


def answer_refusals(blueprint: Blueprint) -> None:
    """As the service does, and the app's own too."""
    answer_the_services_refusals(blueprint)

    @blueprint.errorhandler(NotNow)
    def not_now(error: NotNow) -> tuple[Response, int]:
        return jsonify(error.answer), error.status


def let_zoom_show_us(blueprint: Blueprint, zoom_origins: list[str]) -> None:
    """What Zoom's clients look for in every page: all four headers of OWASP, and leave to frame it.

    The desktop client shows no page without Strict-Transport-Security, whatever proxies stand in front of us; the
    web client puts the page in a frame.
    """

    @blueprint.before_request
    def may_be_framed() -> None:
        g.more_sources = {**g.more_sources, "frame-ancestors": zoom_origins}

    @blueprint.after_request
    def add_header(response: Response) -> Response:
        response.headers.setdefault("Strict-Transport-Security", "max-age=31536000")
        return response
