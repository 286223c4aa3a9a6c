"""What Zoom tells the service by itself: that a stream begins or ends, that someone has removed the app.

Verified on the bytes as they came, and done once. What could not be done is answered so, and Zoom tries again.
"""

import logging
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any

import msgspec
from flask import Blueprint, Response, jsonify, request

from meeting_apps.zoom.signatures import is_from_zoom, validation_answer
from plugin_server.logs import where
from plugin_server.store.errors import StoreError
from plugin_server.store.records import Records

log = logging.getLogger(__name__)

TAKEN, TAKEN_SECONDS = "zoom webhook", 86_400.0
"""For how long a webhook that comes again is known again: Zoom tries for less than a day."""

DOING_SECONDS = 30.0
"""For how long it is being done: a process that is killed meanwhile leaves it to the next time that Zoom tries."""

DOING, DONE = b"doing", b"done"

Happening = Callable[[dict[str, Any]], None]
"""What is done about one kind of webhook, with its payload: soon, for Zoom waits three seconds for an answer."""


class _Webhook(msgspec.Struct):
    event: str
    event_ts: int
    payload: dict[str, Any]


def zoom_webhook(secret_token: str, records: Records, happenings: Mapping[str, Happening]) -> Blueprint:
    """`POST /zoom/webhook`."""
    blueprint = Blueprint("zoom_webhook", __name__)

    @blueprint.post("/zoom/webhook")
    def told() -> tuple[Response, int]:
        raw = request.get_data()
        timestamp = request.headers.get("x-zm-request-timestamp", "")
        signature = request.headers.get("x-zm-signature", "")
        if not is_from_zoom(secret_token, timestamp, signature, raw, time.time()):
            return jsonify(sentence="This is not signed by Zoom, or was signed more than five minutes ago."), 401
        try:
            webhook = msgspec.json.decode(raw, type=_Webhook)
        except (msgspec.MsgspecError, UnicodeDecodeError):
            return jsonify(sentence="This is no webhook of Zoom."), 400
        payload = _flat(webhook.payload)
        if webhook.event == "endpoint.url_validation":
            token = payload.get("plainToken")
            if not isinstance(token, str):
                return jsonify(sentence="There is no plainToken to answer for."), 400
            return jsonify(validation_answer(secret_token, token)), 200
        happening = happenings.get(webhook.event)
        if happening is None:
            return jsonify(taken=False), 200
        key = _key_of(webhook, payload)
        try:
            first = _mark(records, key, lambda: happening(payload))
            if first:
                _do(happening, payload, lambda: records.remove(TAKEN, key))
                records.put(TAKEN, key, DONE, time.time() + TAKEN_SECONDS)
            elif records.get(TAKEN, key) != DONE:
                return jsonify(sentence="This is being done. Send it again if it has to be."), 503
        except msgspec.ValidationError:
            return jsonify(sentence="This webhook lacks what its kind has."), 400
        except Exception as error:  # noqa: BLE001 - whatever it was: Zoom must hear that it was not done
            log.error("a webhook of Zoom was not followed: %s", where(error))
            return jsonify(sentence="This could not be done now. Send it again."), 503
        return jsonify(taken=first), 200

    return blueprint


def _mark(records: Records, key: str, otherwise: Callable[[], None]) -> bool:
    """Whether nobody has marked it yet. While no store answers, what memory holds must not wait: a revoked stream."""
    try:
        return records.add(TAKEN, key, DOING, time.time() + DOING_SECONDS)
    except StoreError:
        otherwise()
        raise


def _do(happening: Happening, payload: dict[str, Any], undone: Callable[[], None]) -> None:
    try:
        happening(payload)
    except Exception:
        with suppress(StoreError):  # then it ends by itself, soon
            undone()
        raise


def _flat(payload: dict[str, Any]) -> dict[str, Any]:
    """Some documents of Zoom nest what others write flat."""
    nested = payload.get("object")
    return {**payload, **nested} if isinstance(nested, dict) else payload


def _key_of(webhook: _Webhook, payload: dict[str, Any]) -> str:
    """What makes it this one, however often it is sent."""
    about = payload.get("rtms_stream_id") or payload.get("user_id") or ""
    return f"{webhook.event}\0{webhook.event_ts}\0{about}"
