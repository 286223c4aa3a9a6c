"""Opening the app without a browser: what a client of Zoom asks of the service, and what the page asks then."""

import re
import sqlite3
from collections import Counter
from itertools import count
from pathlib import Path
from typing import Any

import requests

from tests.panel_client import PATIENCE, PanelClient
from tests.peers.zoom.cloud import FakeZoom
from tests.service import RunningService

_meetings = count(1)


def new_meeting() -> str:
    """The UUID of a meeting that no other test knows: with the signs that Zoom's have."""
    return f"abc{next(_meetings)}/+=="


def open_app(server: RunningService, sealed: str | None, **headers: str) -> requests.Response:
    """The home URL, as the desktop client asks for it."""
    shown = {"x-zoom-app-context": sealed} if sealed is not None else {}
    return requests.get(f"{server.url}/zoom/", headers={**shown, **headers}, timeout=PATIENCE)


def pass_in(page: requests.Response) -> str:
    found = re.search(r'data-pass="([^"]*)"', page.text)
    assert found is not None
    return found[1]


def ask(server: RunningService, what: str, **fields: Any) -> requests.Response:
    """What the page asks; `granted` is its pass."""
    if "granted" in fields:
        fields["pass"] = fields.pop("granted")
    return requests.post(f"{server.url}/zoom/api/{what}", json=fields, timeout=PATIENCE)


class Visitor:
    """One person before the app in a meeting."""

    def __init__(
        self, server: RunningService, zoom: FakeZoom, meeting: str, person: str | None, role: str = "participant"
    ) -> None:
        self.server, self.zoom, self.meeting, self.zoom_id, self.role = server, zoom, meeting, person, role
        self.come()

    def come(self) -> None:
        """Opens the app, or opens it again."""
        page = open_app(self.server, self.zoom.context(self.meeting, self.zoom_id, self.role))
        assert page.status_code == 200, page.text
        self.granted = pass_in(page)

    def asks(self, what: str, **fields: Any) -> requests.Response:
        return ask(self.server, what, granted=self.granted, **fields)

    def arrives(self, **fields: Any) -> dict[str, Any]:
        answer = self.asks("arrive", **fields)
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        return found

    def opens(self, name: str, **fields: Any) -> dict[str, Any]:
        answer = self.asks("open", name=name, **{"language": "en", **fields})
        assert answer.status_code == 200, answer.text
        seated: dict[str, Any] = answer.json()
        return seated

    def joins(self, name: str, **fields: Any) -> dict[str, Any]:
        answer = self.asks("join", name=name, **fields)
        assert answer.status_code == 200, answer.text
        seated: dict[str, Any] = answer.json()
        return seated


def panel_of(server: RunningService, seated: dict[str, Any]) -> PanelClient:
    return PanelClient(server.url, seated["token"])


def kept(server: RunningService) -> Counter[str]:
    """How many records of each kind the service keeps, and of which sessions it keeps events."""
    with sqlite3.connect(server.instance / "codev.db") as database:
        records = Counter(kind for (kind,) in database.execute("SELECT kind FROM records"))
        sessions = [session for (session,) in database.execute("SELECT DISTINCT stream FROM stream_events")]
    return records + Counter(sessions)


def written(server: RunningService, words: str) -> list[str]:
    """The files of the service, its log included, that hold these words."""
    files = [path for path in (*server.instance.rglob("*"), server.log) if path.is_file()]
    return [Path(path).name for path in files if words.encode() in path.read_bytes()]
