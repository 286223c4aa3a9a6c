"""Errors that nobody foresaw: logged by their place alone, answered under /api by a sentence in both languages.

An address with nothing behind it has a page that says so.
"""

import logging
from types import TracebackType
from typing import Any

from flask import Flask, Response, jsonify, render_template, request
from werkzeug.exceptions import InternalServerError, NotFound

from plugin_server.logs import where

log = logging.getLogger(__name__)

FAILED = {
    "code": "failed",
    "sentence": {
        "en": "Something went wrong on the server. Try again; if it stays so, tell whoever runs this server.",
        "fr": "Quelque chose n’a pas marché sur le serveur. Réessaie ; si cela persiste, "
        "préviens la personne qui gère ce serveur.",
        "vous": "Quelque chose n’a pas marché sur le serveur. Réessayez ; si cela persiste, "
        "prévenez la personne qui gère ce serveur.",
    },
}


class ContentFreeFlask(Flask):
    """Flask logs the address of a failed request, which names the session, and the words of the error: not here."""

    def log_exception(self, exc_info: tuple[type, BaseException, TracebackType] | tuple[None, None, None]) -> None:
        if exc_info[1] is not None:
            log.error("%s failed: %s", request.endpoint, where(exc_info[1]))


def set_up_failures(app: Flask) -> None:
    """Gives programs an answer they can read and show, and people a page they can read."""

    @app.errorhandler(InternalServerError)
    def failed(error: InternalServerError) -> tuple[Response, int] | Any:
        if request.path.startswith("/api/"):
            return jsonify(FAILED), 500
        return error

    @app.errorhandler(NotFound)
    def nothing_here(error: NotFound) -> tuple[str, int] | NotFound:
        if request.path.startswith("/api/"):
            return error
        return render_template("not_found.html"), 404
