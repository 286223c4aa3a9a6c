"""The tokens that people of Zoom have granted: kept encrypted, refreshed by one at a time, revoked and forgotten."""

import logging
import time
from collections.abc import Callable

import msgspec

from meeting_apps.zoom.client import Granted, ZoomAway, ZoomClient, ZoomRefused
from meeting_apps.zoom.refusals import NotNow
from plugin_server.store.records import Records

log = logging.getLogger(__name__)

TOKEN, REFRESHING = "zoom token", "zoom refreshing"

DAYS = 90.0
"""For how long Zoom takes a refresh token that was not used."""

EARLY = 60.0
"""Seconds before its end from which on an access token is used no more."""

REFRESH_SECONDS = 30.0
"""For how long one process refreshes, while the others wait for what it gets."""

PAUSE = 0.2


class _Kept(msgspec.Struct, frozen=True):
    granted: Granted
    ends: float


class Tokens:
    """`person` is always the name that this service gives to a person of Zoom."""

    def __init__(self, zoom: ZoomClient, records: Records, sleep: Callable[[float], None] = time.sleep) -> None:
        self._zoom = zoom
        self._records = records
        self._sleep = sleep

    def keep(self, person: str, granted: Granted) -> None:
        now = time.time()
        kept = msgspec.json.encode(_Kept(granted, now + granted.expires_in))
        self._records.put(TOKEN, person, kept, now + DAYS * 86_400, owner=person)

    def access(self, person: str) -> str:
        """A token that works now, refreshed where needed. Raises NotNow: not granted, or no longer; ZoomAway."""
        deadline = time.monotonic() + REFRESH_SECONDS
        while True:
            kept = self._kept(person)
            if kept.ends - EARLY > time.time():
                return kept.granted.access_token
            if self._records.add(REFRESHING, person, b"", time.time() + REFRESH_SECONDS, owner=person):
                try:
                    return self._refresh(person)
                finally:
                    self._records.remove(REFRESHING, person)
            if time.monotonic() > deadline:
                raise ZoomAway
            self._sleep(PAUSE)

    def revoke(self, person: str) -> None:
        """Forgets a person's tokens here, and has Zoom forget them; there, if it answers."""
        found = self._records.take(TOKEN, person)
        if found is None:
            return
        kept = msgspec.json.decode(found, type=_Kept)
        try:
            granted = kept.granted
            if kept.ends - EARLY <= time.time():  # Zoom revokes by a token that works, and all of the person's with it
                granted = self._zoom.refresh(granted.refresh_token)
            self._zoom.revoke(granted.access_token)
        except (ZoomAway, ZoomRefused):
            log.warning("a token was forgotten here, and could not be revoked at Zoom")

    def _refresh(self, person: str) -> str:
        kept = self._kept(person)
        if kept.ends - EARLY > time.time():
            return kept.granted.access_token  # another process was quicker
        try:
            granted = self._zoom.refresh(kept.granted.refresh_token)
        except ZoomRefused:
            self._records.remove(TOKEN, person)
            raise NotNow("not_authorized") from None
        self.keep(person, granted)
        return granted.access_token

    def _kept(self, person: str) -> _Kept:
        found = self._records.get(TOKEN, person)
        if found is None:
            raise NotNow("not_authorized")
        return msgspec.json.decode(found, type=_Kept)
