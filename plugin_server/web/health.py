"""Whether the service works, for machines: no content, no number of people."""

from flask import Blueprint, Response, jsonify

from plugin_server.live.dispatch import Dispatcher
from plugin_server.speech.service import SpeechService
from plugin_server.store.errors import StoreError


def health(dispatcher: Dispatcher, speech: SpeechService) -> Blueprint:
    """`GET /healthz`: 200 while the store answers, 503 otherwise."""
    blueprint = Blueprint("health", __name__)

    @blueprint.get("/healthz")
    def healthz() -> tuple[Response, int]:
        try:
            dispatcher.ping()
        except StoreError:
            return jsonify(status="unavailable", store="unavailable"), 503
        return jsonify(
            status="ok",
            store="ok",
            speech="available" if speech.available else "unavailable",
            language_help="on" if speech.language_help else "off",
        ), 200

    return blueprint
