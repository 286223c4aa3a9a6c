"""Panels that open while others close, on a store that takes its time: who is connected is never said to be away."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import gevent
import pytest
from flask_socketio import SocketIOTestClient
from gevent.event import Event

from plugin_server import app as wiring
from plugin_server.app import Service, create_app
from plugin_server.config import Settings
from plugin_server.store.opening import open_store
from plugin_server.store.protocol import EventStore

A_MOMENT = 0.05
"""Seconds: enough for whatever was begun to come to where it must wait."""

NOTE = {"id": "1", "command": {"type": "note", "text": "written meanwhile"}}


class SlowStore:
    """A real store whose writing can be held up: meanwhile others go on, as with a store across a network."""

    def __init__(self, store: EventStore) -> None:
        self._store = store
        self.flows = Event()
        self.flows.set()

    def append(self, *written: Any) -> None:
        self.flows.wait()
        self._store.append(*written)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)


class Session:
    """One session of a service in this process, whose store is in a folder."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(wiring, "open_store", self._open_store)
        database = f"sqlite:///{folder / 'codev.db'}"
        self._settings = Settings(folder, database_url=database, speech=False, language_help=False)
        self.restart()
        opened = self._http.post("/api/sessions", json={"language": "en"}).get_json()
        self._seats = f"/api/sessions/{opened['session']}/seats"
        self._key = opened["links"]["participant"].split("#k=")[1]

    def _open_store(self, *where: Any) -> SlowStore:
        self._store = SlowStore(open_store(*where))
        return self._store

    def restart(self) -> None:
        """As after a crash: what is stored is there again, and no panel is connected."""
        self.service: Service = create_app(self._settings)
        self._http = self.service.app.test_client()

    def seat(self, name: str) -> str:
        """A new seat's token."""
        return str(self._http.post(self._seats, json={"key": self._key, "name": name}).get_json()["token"])

    def connect(self, token: str) -> SocketIOTestClient:
        return self.service.socketio.test_client(self.service.app, auth={"token": token})

    def while_writing(self, *acts: Callable[[], Any]) -> list[Any]:
        """Begins the acts one after another while the store holds up the first that writes; what each returned."""
        self._store.flows.clear()
        begun = []
        for act in acts:
            begun.append(gevent.spawn(act))
            gevent.sleep(A_MOMENT)
        self._store.flows.set()
        return [one.value for one in gevent.joinall(begun, raise_error=True)]


@pytest.fixture
def session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Session:
    return Session(tmp_path, monkeypatch)


def who_is_here(panel: SocketIOTestClient) -> dict[str, bool]:
    """By name, as a panel that asks for everything is told."""
    view = panel.emit("since", {"version": 0}, callback=True)["view"]
    return {person["name"]: person["present"] for person in view["people"]}


def test_a_page_opened_again_while_the_old_one_closes_is_not_marked_away(session: Session) -> None:
    abe = session.seat("Abe")
    ben = session.connect(session.seat("Ben"))
    old = session.connect(abe)

    session.while_writing(lambda: ben.emit("command", NOTE), lambda: session.connect(abe), old.disconnect)

    assert who_is_here(ben) == {"Abe": True, "Ben": True}


def test_who_comes_back_while_vanished_seats_are_freed_is_not_marked_away(session: Session) -> None:
    tokens = {name: session.seat(name) for name in ("Abe", "Ben", "Cleo")}
    for token in tokens.values():
        session.connect(token)
    session.restart()
    ben = session.connect(tokens["Ben"])

    session.while_writing(
        lambda: ben.emit("command", NOTE),
        lambda: session.connect(tokens["Cleo"]),
        lambda: session.service.sweeper.free_vanished_seats(0.0),
    )

    assert who_is_here(ben) == {"Abe": False, "Ben": True, "Cleo": True}
