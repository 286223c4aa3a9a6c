"""Puts the app for Zoom together: its pages, its interface, its webhooks and its streams, over the service's parts."""

import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import msgspec
from flask import Flask

from meeting_apps.jitsi.hearing import Hearing
from meeting_apps.zoom.api import Passing, zoom_api
from meeting_apps.zoom.authorizing import zoom_authorizing
from meeting_apps.zoom.client import ZoomClient
from meeting_apps.zoom.entering import Entering
from meeting_apps.zoom.identity import Identity
from meeting_apps.zoom.meetings import Meetings
from meeting_apps.zoom.page import zoom_page
from meeting_apps.zoom.passes import Names, Passes
from meeting_apps.zoom.rtms.consents import Consents
from meeting_apps.zoom.rtms.streams import App, Streams
from meeting_apps.zoom.rtms.voices import Voices
from meeting_apps.zoom.telling import Telling, zoom_telling
from meeting_apps.zoom.tokens import Tokens
from meeting_apps.zoom.webhook import zoom_webhook
from plugin_server.live.dispatch import Change, Dispatcher
from plugin_server.live.door import Door
from plugin_server.live.erasure import Eraser
from plugin_server.logs import where
from plugin_server.seats import Seat, new_id
from plugin_server.session.commands import Leave
from plugin_server.session.refusals import Refused
from plugin_server.session.state import State
from plugin_server.speech.gate import Frame, Gate
from plugin_server.store.errors import StoreError
from plugin_server.store.records import Records

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class ZoomSettings:
    """What an operator says of Zoom; without the first two there is no app, and the companion alone is served."""

    client_id: str | None
    client_secret: str | None
    webhook_secret: str | None
    url: str
    api_url: str


@dataclass(frozen=True)
class Service:
    """The parts of the service that the app uses."""

    dispatcher: Dispatcher
    door: Door
    gate: Gate
    records: Records
    secret: bytes
    state_of: Callable[[str], State]
    """Of a session whose sound comes in here. Raises Refused."""
    hear: Callable[[State, str, Frame], None]
    forget_lines: Callable[[str], None]
    eraser: Eraser
    tell: Callable[[Seat, str, dict[str, Any]], None]
    base_url: Callable[[], str]
    link_to: Callable[[str, str], str]
    opening_rate: str
    joining_rate: str


class _Deauthorized(msgspec.Struct):
    user_id: str
    client_id: str


def serve_zoom(app: Flask, settings: ZoomSettings, service: Service) -> None:
    """Registers all of `/zoom/`."""
    names, passes = Names(service.secret), Passes(service.secret)
    passing, meetings = Passing(passes), Meetings(service.records)
    origins = frame_ancestors(settings.url)
    configured = bool(settings.client_id and settings.client_secret)
    client_id, client_secret = settings.client_id or "", settings.client_secret or ""
    identity = Identity(client_id, client_secret, service.records, names, passes) if configured else None

    def state_of(session: str) -> State:
        """Of one that was erased, nothing is listened to any more."""
        try:
            return service.state_of(session)
        except Refused as refused:
            if refused.code == "session_gone":
                memory.forget(session)
            raise

    consents = Consents()
    voices = Voices(service.records, service.gate.left)
    streams = Streams(
        App(client_id, client_secret, insecure=settings.url.startswith("http://")),
        names,
        meetings,
        records=service.records,
        hearing=Hearing(service.gate, voices, state_of, service.hear),
        consents=consents,
        voices=voices,
        told=lambda session: telling.everyone(session),  # noqa: PLW0108 - made below
        erase=service.forget_lines,
    )
    telling = Telling(streams, voices, meetings, service.tell)
    memory = Memory(streams, consents, meetings)

    def follow(change: Change) -> None:
        consents.changed(change.before, change.after)

    service.dispatcher.listen(follow)
    service.eraser.reach(memory)
    app.register_blueprint(zoom_page(identity, origins))
    app.register_blueprint(
        zoom_api(
            identity,
            passing,
            names,
            Entering(service.door, meetings),
            service.door,
            records=service.records,
            link_to=service.link_to,
            opening_rate=service.opening_rate,
            joining_rate=service.joining_rate,
            opened=streams.opened,
        )
    )
    app.register_blueprint(zoom_telling(telling, streams, voices, service.door))
    if configured:
        zoom = ZoomClient(settings.url, settings.api_url, client_id, client_secret)
        tokens = Tokens(zoom, service.records)
        app.register_blueprint(
            zoom_authorizing(
                zoom,
                tokens,
                passing,
                names,
                records=service.records,
                zoom_origins=origins,
                base_url=service.base_url,
                rate=service.joining_rate,
            )
        )
    if configured and settings.webhook_secret:
        forgetting = Forgetting(client_id, names, meetings, service)
        happenings = {
            "meeting.rtms_started": streams.started,
            "meeting.rtms_interrupted": streams.interrupted,
            "meeting.rtms_stopped": streams.stopped,
            "app_deauthorized": forgetting.deauthorized,
        }
        app.register_blueprint(zoom_webhook(settings.webhook_secret, service.records, happenings))


class Memory:
    """What the app keeps of a session, for the eraser: its stream, since when people may be heard, its records."""

    def __init__(self, streams: Streams, consents: Consents, meetings: Meetings) -> None:
        self._streams = streams
        self._consents = consents
        self._meetings = meetings

    def forget(self, session: str) -> None:
        self._streams.close_session(session)
        self._consents.forget(session)
        try:
            self._meetings.forget_session(session)
        except StoreError as error:
            log.warning("the records of a session stay until they end by themselves: %s", where(error))

    def remembers(self, session: str) -> bool:
        try:
            return self._streams.listens(session) or self._meetings.remembers(session)
        except StoreError:
            return True


class Forgetting:
    """Someone has removed the app: what it has of them is deleted."""

    def __init__(self, client_id: str, names: Names, meetings: Meetings, service: Service) -> None:
        self._client_id = client_id
        self._names = names
        self._meetings = meetings
        self._service = service

    def deauthorized(self, payload: dict[str, Any]) -> None:
        """Erases the sessions that they opened, gives up their seats in others, forgets their tokens.

        Zoom wants it done within ten days; what they typed in a session of someone else's goes with that session,
        within hours.
        """
        said = msgspec.convert(payload, _Deauthorized)
        if said.client_id != self._client_id:
            return
        person = self._names.person(said.user_id)
        opened = self._meetings.opened_by(person)
        for seat in self._meetings.seats_of_person(person):
            if seat.session not in opened:
                with suppress(Refused):  # gone already, or a facilitator without a deputy: their session ends by itself
                    self._service.dispatcher.handle(seat.session, Leave(), seat.person, f"deauthorized-{new_id()}")
        for session in opened:
            self._service.eraser.erase(session)
        self._meetings.forget_person(person)
        log.info("a person of Zoom has removed the app: what was kept of them is deleted")


def frame_ancestors(zoom_url: str) -> list[str]:
    """The pages that may show ours in a frame: Zoom's web client, at any of its hosts."""
    address = urlsplit(zoom_url)
    origin = f"{address.scheme}://{address.netloc}"
    own = [origin]
    if address.scheme == "https":
        own.append(f"https://*.{address.netloc}")
    return own
