"""The streams of a service alone, before a session in which everyone has agreed to be heard; in a hurry."""

import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

from meeting_apps.jitsi.hearing import Hearing
from meeting_apps.zoom.meetings import Meetings
from meeting_apps.zoom.passes import Names
from meeting_apps.zoom.rtms.consents import Consents
from meeting_apps.zoom.rtms.following import Timings
from meeting_apps.zoom.rtms.sound import AFTER_CONSENT
from meeting_apps.zoom.rtms.streams import App, Streams
from meeting_apps.zoom.rtms.voices import Voices
from plugin_server.seats import Seat
from plugin_server.session import commands as c
from plugin_server.session.state import State
from plugin_server.speech.gate import Frame, Gate
from plugin_server.store.errors import StoreUnavailable
from plugin_server.store.opening import open_records
from plugin_server.store.records import Records
from tests.peers.zoom.cloud import FakeZoom
from tests.peers.zoom.stream import FakeStream
from tests.unit.session.table import Table, table_at

SECRET = b"a secret for tests, 32 bytes long"
EVERYONE = ("fay", "cleo", "abe", "ben", "oz")
CLEO, ABE = 16_778_240, 16_779_264
"""User ids of the client and of a consultant, as Zoom numbers people."""

LEASE = 1.0
HURRIED = Timings(silent=2.5, answer=5.0, first_wait=0.05, longest_wait=0.2, give_up=1.5)


class AtTimesAway:
    """Records that can be made not to answer."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self.away = False

    def __getattr__(self, name: str) -> Any:
        if self.away:
            raise StoreUnavailable
        return getattr(self._records, name)


class Listening:
    """`heard` is all that passed the gate, by person; `said_at` when this service believes it was said."""

    def __init__(self, zoom: FakeZoom, folder: Path, meeting: str, *, bound: bool = True) -> None:
        self.zoom, self.meeting = zoom, meeting
        self.store = AtTimesAway(open_records(f"sqlite:///{folder}/zoom.db", SECRET))
        self.records = cast("Records", self.store)
        self.table: Table = table_at("1")
        self.heard: defaultdict[str, list[Frame]] = defaultdict(list)
        self.erased: list[str] = []
        self.told = 0
        self.gate = Gate(lambda seat, carried: None)
        self.consents = Consents()
        self.names = Names(SECRET)
        self.meetings = Meetings(self.records)
        self.voices = Voices(self.records, lambda seat: None)
        self.streams = self.another_process()
        if bound:
            self.bind()

    def another_process(self) -> Streams:
        """Streams that share the records, and nothing else."""
        return Streams(
            App(self.zoom.client_id, self.zoom.client_secret, insecure=True),
            self.names,
            self.meetings,
            records=self.records,
            hearing=Hearing(self.gate, self.voices, lambda _: self.table.state, self._hear),
            consents=self.consents,
            voices=self.voices,
            told=self._told,
            erase=self.erased.append,
            timings=HURRIED,
            watch_every=0.05,
            lease_seconds=LEASE,
        )

    def bind(self) -> None:
        """The session of the table is the meeting's."""
        self.meetings.bind(self.names.meeting(self.meeting), "s1", "somebody", ceded=False)

    def agree(self, *people: str, scope: c.SpeechScope = "client") -> None:
        """The facilitator offers, and these people say yes (everyone, unless told)."""
        before = self.table.state
        self.table.does("fay", c.OfferSpeech(scope))
        for person in people or EVERYONE:
            self.table.does(person, c.Consent(agree=True))
        self.consents.changed(before, self.table.state)

    def withdraw(self, person: str) -> None:
        before = self.table.state
        self.table.does(person, c.Consent(agree=False))
        self.consents.changed(before, self.table.state)

    def past_consent(self) -> int:
        """The first moment (ms) from which on what is said may be heard: a little ahead, so that no test waits."""
        return round((time.time() + AFTER_CONSENT + 0.05) * 1000)

    def is_me(self, stream: FakeStream, person: str, voice: int) -> None:
        """The person says in their panel which voice is theirs."""
        self.voices.claim(stream.stream, str(voice), Seat("s1", person))

    def payload(self, stream: FakeStream, urls: str = "") -> dict[str, str]:
        return {
            "meeting_uuid": self.meeting,
            "operator_id": "u-1",
            "rtms_stream_id": stream.stream,
            "server_urls": urls or self.zoom.signalling_url(stream),
        }

    def start(self, stream: FakeStream, urls: str = "") -> None:
        """`meeting.rtms_started`, and the stream is open; Zoom has said what time it is."""
        self.streams.started(self.payload(stream, urls))
        stream.until(lambda: stream.ready)
        self.until(lambda: self.streams._followed[stream.stream].sound.clocks.known)

    def pcm(self, person: str) -> bytes:
        return b"".join(frame.pcm for frame in self.heard[person])

    def until(self, condition: Callable[[], object], patience: float = 20.0) -> None:
        deadline = time.monotonic() + patience
        while not condition():
            assert time.monotonic() < deadline, dict(self.gate.refused)
            time.sleep(0.005)

    def refused(self, reason: str) -> int:
        return self.gate.refused["zoom", reason]

    def _hear(self, state: State, person: str, frame: Frame) -> None:
        self.heard[person].append(frame)

    def _told(self, session: str) -> None:
        self.told += 1


@contextmanager
def listening(zoom: FakeZoom, folder: Path, meeting: str, *, bound: bool = True) -> Iterator[Listening]:
    there = Listening(zoom, folder, meeting, bound=bound)
    try:
        yield there
    finally:
        there.streams.close_session("s1")
        there.until(lambda: not there.streams._followed)
        there.records.close()
