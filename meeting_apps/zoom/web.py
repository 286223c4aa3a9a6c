"""The ways of HTTP that all of Zoom's routes share: bodies in, answers and refusals out, the headers Zoom looks for."""

import logging
from typing import TypeVar

import msgspec
from flask import Blueprint, Response, g, jsonify, request

from meeting_apps.zoom.refusals import NotNow
from plugin_server.live.fanout import sentence_of
from plugin_server.logs import where
from plugin_server.session.refusals import RefusalCode, Refused
from plugin_server.store.errors import StoreError

log = logging.getLogger(__name__)

T = TypeVar("T")

STATUS: dict[RefusalCode, int] = {
    "session_gone": 404,
    "no_seat": 403,
    "removed": 403,
    "session_full": 409,
    "session_locked": 409,
    "name_taken": 409,
    "too_fast": 429,
    "try_again": 503,
}


def body(kind: type[T]) -> T:
    """What was sent, as a `kind`. Raises Refused, or an error of decoding, when it is not that in JSON.

    A form of another site cannot send JSON without the browser asking this server first.
    """
    if request.mimetype != "application/json":
        raise Refused("not_understood")
    return msgspec.json.decode(request.get_data(), type=kind)


def answer_refusals(blueprint: Blueprint) -> None:
    """Every refusal of the blueprint's routes becomes an answer that a program can read and a person understand."""

    @blueprint.errorhandler(NotNow)
    def not_now(error: NotNow) -> tuple[Response, int]:
        return jsonify(error.answer), error.status

    @blueprint.errorhandler(Refused)
    def refused(error: Refused) -> tuple[Response, int]:
        return jsonify(sentence_of(error)), STATUS.get(error.code, 400)

    @blueprint.errorhandler(msgspec.ValidationError)
    @blueprint.errorhandler(msgspec.DecodeError)
    @blueprint.errorhandler(UnicodeDecodeError)
    def not_understood(error: Exception) -> tuple[Response, int]:
        return refused(Refused("not_understood"))

    @blueprint.errorhandler(StoreError)
    def store_failed(error: StoreError) -> tuple[Response, int]:
        log.error("the store failed: %s", where(error))
        return refused(Refused("try_again"))


def let_zoom_show_us(blueprint: Blueprint, zoom_origins: list[str]) -> None:
    """What Zoom's clients look for in every page: all four headers of OWASP, and leave to frame it.

    The desktop client shows no page without Strict-Transport-Security, whatever proxies stand in front of us; the
    web client puts the page in a frame.
    """

    @blueprint.before_request
    def may_be_framed() -> None:
        g.more_sources = {**g.more_sources, "frame-ancestors": zoom_origins}

    @blueprint.after_request
    def add_headers(response: Response) -> Response:
        response.headers.setdefault("Strict-Transport-Security", "max-age=31536000")
        response.headers["Cache-Control"] = "no-store"
        return response
