"""What the page in Zoom asks of the server: who I am, the session of this meeting, a seat, the way to a companion."""

import secrets
import time
from collections.abc import Callable
from typing import Annotated, Literal

import msgspec
from flask import Blueprint, Response, jsonify, request

from meeting_apps.zoom.context import LONGEST, BadContext
from meeting_apps.zoom.entering import Entering, Found, Nothing, Seated
from meeting_apps.zoom.identity import Identity
from meeting_apps.zoom.passes import Names, Pass, Passes
from meeting_apps.zoom.refusals import NotNow
from meeting_apps.zoom.web import answer_refusals
from plugin_server.live.door import Door
from plugin_server.live.limits import Pace
from plugin_server.method.presets import PresetName
from plugin_server.session.commands import Language, Name, Short
from plugin_server.session.refusals import Refused
from plugin_server.store.records import Records
from plugin_server.web.answers import body

HANDOVER, HANDOVER_SECONDS = "zoom handover", 120.0
"""A way from the panel to its companion, gone once: as long as it takes a browser to open."""

ARRIVALS = "600/minute"
"""How often people behind one address may look for their session: a whole group may wait there for its host."""


MOST_TOKENS = 20
"""That a panel shows of the seats that it keeps: it forgets each with its session."""


class _Context(msgspec.Struct):
    context: str


class _Arrival(msgspec.Struct):
    granted: str = msgspec.field(name="pass")
    main_room: Short | None = None
    tokens: Annotated[tuple[str, ...], msgspec.Meta(max_length=MOST_TOKENS)] = ()
    """Of the seats that this panel keeps."""


class _Opening(msgspec.Struct):
    granted: str = msgspec.field(name="pass")
    name: Name
    language: Language
    preset: PresetName = "need-first-120"
    title: Short = ""
    facilitate: bool = True


class _Joining(msgspec.Struct):
    granted: str = msgspec.field(name="pass")
    name: Name
    seat: Literal["participant", "observer", "facilitator"] = "participant"
    code: Short | None = None


class _JoiningByCode(msgspec.Struct):
    code: Short
    name: Name
    seat: Literal["participant", "observer"] = "participant"
    granted: str | None = msgspec.field(name="pass", default=None)
    """In Zoom."""


class _Token(msgspec.Struct):
    token: str


class _Secret(msgspec.Struct):
    secret: Short


class Passing:
    """Reads the pass that a page of ours shows."""

    def __init__(self, passes: Passes) -> None:
        self._passes = passes

    def read(self, text: str) -> Pass:
        """Raises NotNow."""
        granted = self._passes.read(text)
        if granted is None:
            raise NotNow("no_pass")
        return granted


def zoom_api(  # noqa: C901, PLR0915 - one small function a route
    identity: Identity | None,
    passing: Passing,
    names: Names,
    entering: Entering,
    door: Door,
    *,
    records: Records,
    link_to: Callable[[str, str], str],
    opening_rate: str,
    joining_rate: str,
    opened: Callable[[str, str], None],
) -> Blueprint:
    """Everything under /zoom/api that leads into a session. `link_to(session, key)` writes a link for others.

    `opened(meeting, session)` is told that a meeting has got a session.
    """
    blueprint = Blueprint("zoom_api", __name__, url_prefix="/zoom/api")
    answer_refusals(blueprint)
    opening, joining, arriving = Pace(opening_rate), Pace(joining_rate), Pace(ARRIVALS)

    def at_a_pace(pace: Pace) -> None:
        if not pace.allows(request.remote_addr or ""):
            raise Refused("too_fast")

    @blueprint.post("/context")
    def context() -> Response:
        """The web client has no header to send: its page asks for the same context and sends it here."""
        at_a_pace(arriving)
        sealed = body(_Context).context
        if identity is None or len(sealed) > LONGEST:
            raise NotNow("bad_context")
        try:
            return jsonify({"pass": identity.admit(sealed, time.time())})
        except BadContext:
            raise NotNow("bad_context") from None

    @blueprint.post("/arrive")
    def arrive() -> Response:
        at_a_pace(arriving)
        asked = body(_Arrival)
        main_room = names.meeting(asked.main_room) if asked.main_room else None
        found = entering.arrive(passing.read(asked.granted), main_room, asked.tokens)
        match found:
            case Seated():
                return _seated(found)
            case Found(session, facilitator, needs_code):
                return jsonify(state="open", session=session, facilitator=facilitator, needs_code=needs_code)
            case Nothing(may_open):
                return jsonify(state="none", may_open=may_open)

    @blueprint.post("/open")
    def open_session() -> Response:
        at_a_pace(opening)
        wanted = body(_Opening)
        who = passing.read(wanted.granted)
        seated, keys = entering.open(
            who, wanted.name, wanted.language, wanted.preset, wanted.title, facilitate=wanted.facilitate
        )
        if keys and who.meeting:
            opened(who.meeting, seated.session)
        return _seated(seated, {grant: link_to(seated.session, key) for grant, key in keys.items()})

    @blueprint.post("/join")
    def join() -> Response:
        at_a_pace(joining)
        wanted = body(_Joining)
        return _seated(entering.join(passing.read(wanted.granted), wanted.name, wanted.seat, wanted.code))

    @blueprint.post("/code")
    def join_by_code() -> Response:
        at_a_pace(joining)
        wanted = body(_JoiningByCode)
        who = passing.read(wanted.granted) if wanted.granted else None
        return _seated(entering.join_by_code(wanted.code, wanted.name, wanted.seat, who))

    @blueprint.post("/handover")
    def hand_over() -> Response:
        """A secret for the companion: whoever shows it first, and soon, has the same seat."""
        token = body(_Token).token
        seat = door.seat_of(token)
        secret = secrets.token_urlsafe(24)
        value = msgspec.json.encode([seat.session, token])
        records.put(HANDOVER, secret, value, time.time() + HANDOVER_SECONDS, place=seat.session)
        return jsonify(secret=secret)

    @blueprint.post("/companion")
    def companion() -> Response:
        at_a_pace(joining)
        found = records.take(HANDOVER, body(_Secret).secret)
        if found is None:
            raise NotNow("no_pass")
        session, token = msgspec.json.decode(found, type=tuple[str, str])
        return jsonify(state="seated", session=session, token=token, person=door.seat_of(token).person)

    return blueprint


def _seated(seated: Seated, links: dict[str, str] | None = None) -> Response:
    return jsonify(
        state="seated",
        session=seated.session,
        token=seated.token,
        person=seated.person,
        code=seated.code,
        links=links or None,
    )
