"""The doors alone, served as the service serves them, before a session in which everyone has agreed to be heard."""

import threading
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

import gevent
from flask import Flask
from gevent.pywsgi import WSGIServer

from meeting_apps.jitsi.doors import speech_doors
from meeting_apps.jitsi.hearing import Hearing
from meeting_apps.jitsi.keys import Keys, public_key
from plugin_server.seats import Seat
from plugin_server.session import commands as c
from plugin_server.session.refusals import Refused
from plugin_server.session.state import State
from plugin_server.speech.endpoints import EndpointMessage, Endpoints
from plugin_server.speech.gate import Frame, Gate
from tests.peers.jigasi.token import new_key, pem_of
from tests.unit.session.table import Table, table_at

T = TypeVar("T")

SECRET = "a-secret-of-the-tests-0123456789"
EVERYONE = ("fay", "cleo", "abe", "ben", "oz")
CLIENT = "0a1b2c3d"
"""The endpoint of Cleo, the client."""
CONSULTANT = "4e5f6a7b"
"""The endpoint of Abe, a consultant."""
MEETING = "b0c0ffee-0000-4000-8000-00000000cafe"


class Doorway:
    """What stands behind the doors; `heard` is all the sound that came through them, by person."""

    def __init__(self, scope: c.SpeechScope = "client") -> None:
        self.table: Table = table_at("1")
        self.table.does("fay", c.OfferSpeech(scope))
        for person in EVERYONE:
            self.table.does(person, c.Consent(agree=True))
        self.heard: defaultdict[str, list[Frame]] = defaultdict(list)
        self.carried: list[tuple[str, bool]] = []
        self.listens = True
        self.gate = Gate(lambda seat, carried: self.carried.append((seat.person, carried)))
        self.endpoints = Endpoints(self.gate.left)
        self.key = new_key()
        self.hearing = Hearing(self.gate, self.endpoints, self._state_of, self._hear)

    def joins(self, person: str, endpoint: str | None, meeting: str | None = MEETING, socket: str = "") -> None:
        """The panel of a person says which endpoint they are, from `socket` (one a person, unless told)."""
        self.endpoints.claim(socket or person, Seat("s1", person), EndpointMessage(endpoint, meeting))

    def pcm(self, person: str) -> bytes:
        return b"".join(frame.pcm for frame in self.heard[person])

    def refused(self, door: str) -> dict[str, int]:
        return {reason: n for (where, reason), n in self.gate.refused.items() if where == door}

    def _state_of(self, session: str) -> State:
        if session != "s1":
            raise Refused("session_gone")
        return self.table.state

    def _hear(self, state: State, person: str, frame: Frame) -> None:
        self.heard[person].append(frame)


class ServedDoorway:
    """The doors of a doorway on loopback, in a thread with a loop of its own."""

    def __init__(self, doorway: Doorway, secret: str | None, *, with_key: bool) -> None:
        self.doorway = doorway
        self._keys = Keys(secret, public_key(pem_of(doorway.key)) if with_key else None)
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()
        assert self._ready.wait(20)

    def url(self, path: str, scheme: str = "ws") -> str:
        return f"{scheme}://127.0.0.1:{self._server.server_port}{path}"

    def within(self, act: Callable[[], T]) -> T:
        """Does something in the loop of the server, as a message of a panel would."""
        done: list[T] = []
        came = threading.Event()

        def now() -> None:
            done.append(act())
            came.set()

        self._hub.loop.run_callback_threadsafe(now)
        assert came.wait(20)
        return done[0]

    def stop(self) -> None:
        self._hub.loop.run_callback_threadsafe(self._over.set)
        self._thread.join(20)

    def _serve(self) -> None:
        self._hub: Any = gevent.get_hub()
        self._over = gevent.event.Event()
        app = Flask("doors")
        app.register_blueprint(speech_doors(self.doorway.hearing, self._keys, lambda: self.doorway.listens))
        self._server = WSGIServer(("127.0.0.1", 0), app, log=None)
        self._server.start()
        self._ready.set()
        self._over.wait()
        self._server.stop(timeout=1)


@contextmanager
def served(doorway: Doorway, secret: str | None = SECRET, *, with_key: bool = True) -> Iterator[ServedDoorway]:
    server = ServedDoorway(doorway, secret, with_key=with_key)
    try:
        yield server
    finally:
        server.stop()


def bearer(secret: str = SECRET) -> dict[str, str]:
    return {"Authorization": f"Bearer {secret}"}
