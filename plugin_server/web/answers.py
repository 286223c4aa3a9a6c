"""The ways of HTTP that every interface of the service shares: a body in JSON in, a refusal as its sentence out."""

import logging
from typing import Final, TypeVar

import msgspec
from flask import Blueprint, Response, jsonify, request

from plugin_server.live.fanout import sentence_of
from plugin_server.logs import where
from plugin_server.session.refusals import RefusalCode, Refused
from plugin_server.store.errors import StoreError

log = logging.getLogger(__name__)

T = TypeVar("T")

STATUS: Final[dict[RefusalCode, int]] = {
    "session_gone": 404,
    "no_seat": 403,
    "removed": 403,
    "session_full": 409,
    "session_locked": 409,
    "name_taken": 409,
    "too_fast": 429,
    "try_again": 503,
}
"""Of a refusal; 400 for the others."""


def body(kind: type[T]) -> T:
    """What was sent, as a `kind`. Raises Refused, or an error of decoding, when it is not that in JSON.

    A form of another site cannot send JSON without the browser asking this server first.
    """
    sent = request.get_data()
    if request.mimetype != "application/json":
        raise Refused("not_understood")
    return msgspec.json.decode(sent, type=kind)


def answer_refusals(blueprint: Blueprint) -> None:
    """Every refusal of the blueprint's routes becomes an answer that a program can read and a person understand."""

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
