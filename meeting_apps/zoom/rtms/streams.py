"""The streams of the meetings that have a session: which there are, who of the processes listens to each, their end.

What a stream is, and whether it is wanted, is a record that every process reads; the connection lives in one of them.
"""

import logging
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from itertools import count
from typing import Any

import msgspec

from meeting_apps.jitsi.hearing import Hearing
from meeting_apps.zoom.meetings import Meetings
from meeting_apps.zoom.passes import Names
from meeting_apps.zoom.rtms import messages as m
from meeting_apps.zoom.rtms.consents import Consents
from meeting_apps.zoom.rtms.endings import Ending, ending_of
from meeting_apps.zoom.rtms.followed import Followed
from meeting_apps.zoom.rtms.following import Proof, Status, Timings
from meeting_apps.zoom.rtms.known import Known, Started, Stopped
from meeting_apps.zoom.rtms.line import Line, is_for_us
from meeting_apps.zoom.rtms.sound import Sound
from meeting_apps.zoom.rtms.stream import Stream
from meeting_apps.zoom.rtms.voices import Voices
from meeting_apps.zoom.signatures import stream_signature
from plugin_server.logs import where
from plugin_server.store.errors import StoreError
from plugin_server.store.records import Records

log = logging.getLogger(__name__)

STREAM, STATUS, LEASE = "zoom stream", "zoom stream status", "zoom stream lease"
"""The first is written by whoever hears of a webhook; the others by the process that listens, and by no other."""

UNWANTED_SECONDS = 60.0
"""For how long a stream waits for its meeting to get a session: Zoom waits no longer for us."""

WANTED_HOURS = 24.0
ENDED_SECONDS = 120.0
"""For how long other processes find that a stream has ended, and why."""

LEASE_SECONDS = 30.0
"""A process that was killed leaves its streams to others after that."""

WATCH_EVERY = 2.0

MOST_STREAMS = 200


@dataclass(frozen=True)
class App:
    """The app that streams are started for. `insecure`: the addresses of streams may be ws:// (a Zoom of a test)."""

    client_id: str
    client_secret: str
    insecure: bool = False


class Streams:
    """`told(session)`: its panels should hear how its stream is. `erase(session)`: what was heard must go at once."""

    def __init__(
        self,
        app: App,
        names: Names,
        meetings: Meetings,
        *,
        records: Records,
        hearing: Hearing,
        consents: Consents,
        voices: Voices,
        told: Callable[[str], None],
        erase: Callable[[str], None],
        timings: Timings | None = None,
        watch_every: float = WATCH_EVERY,
        lease_seconds: float = LEASE_SECONDS,
    ) -> None:
        self._app = app
        self._names = names
        self._meetings = meetings
        self._records = records
        self._hearing = hearing
        self._consents = consents
        self._voices = voices
        self._told = told
        self._erase = erase
        self._timings = timings or Timings()
        self._watch_every = watch_every
        self._lease_seconds = lease_seconds
        self._lines = count(1)
        self._followed: dict[str, Followed] = {}
        self._lock = threading.RLock()

    def started(self, payload: dict[str, Any]) -> None:
        """`meeting.rtms_started`, perhaps once more: then with other addresses, or for nothing."""
        said = msgspec.convert(payload, Started)
        self._put_and_follow(said, self._urls(said.server_urls))

    def interrupted(self, payload: dict[str, Any]) -> None:
        """`meeting.rtms_interrupted`: both connections are to be made anew, at the old addresses if none are given."""
        said = msgspec.convert(payload, Started)
        known = self._known(self._names.meeting(said.meeting_uuid))
        urls = self._urls(said.server_urls) or (known.urls if known and known.stream == said.rtms_stream_id else ())
        self._put_and_follow(said, urls, more=1)

    def stopped(self, payload: dict[str, Any]) -> None:
        """`meeting.rtms_stopped`."""
        said = msgspec.convert(payload, Stopped)
        ending = ending_of(said.stop_reason)
        log.info("a stream of Zoom has stopped (reason %s)", said.stop_reason)
        followed = self._followed.get(said.rtms_stream_id)
        known = followed.known if followed else self._known(self._names.meeting(said.meeting_uuid))
        if known is not None and known.stream == said.rtms_stream_id:
            self._end(known, ending)

    def opened(self, meeting: str, session: str) -> None:
        """The meeting has got a session: what waited for it is listened to, as far as its people agree."""
        known = self._known(meeting)
        if known is not None and not known.session and not known.ended:
            self._follow(self._keep(meeting, msgspec.structs.replace(known, session=session)))

    def close_session(self, session: str) -> None:
        """The session is over: nothing is heard of it any more, and Zoom is told so. Waits for nobody."""
        for followed in self._of(session):
            if self._let_go(followed):
                end = threading.Thread(target=followed.stream.stop, kwargs={"tell_zoom": True}, daemon=True)
                end.start()

    def listens(self, session: str) -> bool:
        """Whether this process listens to a stream of it."""
        return bool(self._of(session))

    def of_session(self, session: str) -> Known | None:
        """The stream that a session has, or had a moment ago; whichever process listens."""
        found = [msgspec.json.decode(one, type=Known) for one in self._records.of_place(STREAM, session)]
        return found[0] if found else None

    def status(self, known: Known) -> Status:
        """How the stream is, as the process that listens to it says."""
        found = self._records.get(STATUS, known.stream)
        return msgspec.convert(found.decode(), Status) if found else "connecting"

    def speaking(self, stream: str) -> str:
        """Who speaks now, as far as this process knows."""
        followed = self._followed.get(stream)
        return followed.speaking if followed else ""

    def _urls(self, text: str | None) -> tuple[str, ...]:
        """The addresses, in the order in which to try them; none that is not for us."""
        found = [url.strip() for url in (text or "").split(",")]
        return tuple(url for url in found if is_for_us(url, insecure=self._app.insecure))

    def _put_and_follow(self, said: Started, urls: tuple[str, ...], *, more: int = 0) -> None:
        """`more` attempts: its connections are to be made anew, whichever process has them."""
        if not urls:
            log.warning("a stream of Zoom has no address that can be used")
            return
        meeting = self._names.meeting(said.meeting_uuid)
        bound = self._meetings.bound(meeting)
        before = self._known(meeting)
        attempt = before.attempt if before is not None and before.stream == said.rtms_stream_id else 0
        session = bound.session if bound else ""
        known = Known(said.rtms_stream_id, said.meeting_uuid, urls, session, attempt + more)
        if before is not None and before.stream != known.stream:
            self._end(before, Ending.OVER)
        self._keep(meeting, known)
        if known.session:
            self._follow(known)

    def _follow(self, known: Known, *, patient: bool = True) -> None:
        """Listens to the stream, unless that is done already: here or in another process."""
        with self._lock:
            followed = self._followed.get(known.stream)
            if followed is not None:
                self._move(followed, known)
                return
            if len(self._followed) >= MOST_STREAMS:
                log.warning("a stream of Zoom is not listened to: there are %d already", MOST_STREAMS)
                return
            if self._records.add(LEASE, known.stream, b"", time.time() + self._lease_seconds, place=known.session):
                self._listen(known)
            elif patient:
                # Another process has it, and will see the record; unless it was killed.
                threading.Thread(target=self._look_later, args=(known,), daemon=True).start()

    def _move(self, followed: Followed, known: Known) -> None:
        """To other addresses, or to the same once more: if that is news."""
        with self._lock:
            if known.attempt > followed.attempt or known.urls != followed.stream.urls:
                followed.attempt = max(known.attempt, followed.attempt)
                followed.stream.move(known.urls)

    def _look_later(self, known: Known) -> None:
        """Once, when the lease of a process that was killed has ended."""
        time.sleep(self._lease_seconds)
        try:
            kept = self._known(self._names.meeting(known.meeting_uuid))
            if kept is not None and kept.stream == known.stream and not kept.ended:
                self._follow(kept, patient=False)
        except StoreError as error:
            log.warning("a stream of Zoom is not taken over now: %s", where(error))

    def _listen(self, known: Known) -> None:
        self._voices.follow(known.stream, known.session)
        sound = Sound(self._hearing, self._consents, next(self._lines), known.stream)
        followed = Followed(known, sound, self._tell, self._over)
        followed.leased_at, followed.attempt = time.time(), known.attempt
        signature = stream_signature(self._app.client_id, self._app.client_secret, known.meeting_uuid, known.stream)
        proof = Proof(known.meeting_uuid, known.stream, signature)
        dial = partial(Line, largest=m.LARGEST, patience=self._timings.answer, insecure=self._app.insecure)
        followed.stream = Stream(proof, known.urls, dial, followed, self._timings)
        self._followed[known.stream] = followed
        threading.Thread(target=followed.stream.run, daemon=True).start()
        threading.Thread(target=self._watch, args=(followed,), daemon=True).start()

    def _watch(self, followed: Followed) -> None:
        """Follows what other processes are told of the stream, for as long as this one listens to it."""
        stream = followed.known.stream
        meeting = self._names.meeting(followed.known.meeting_uuid)
        while self._followed.get(stream) is followed:
            time.sleep(self._watch_every)
            if self._followed.get(stream) is not followed:
                return
            try:
                known = self._known(meeting)
                if known is None or known.stream != stream or known.ended:
                    self._drop(followed, tell_zoom=known is None)
                    if known is not None and known.ended == Ending.ERASE.value:
                        self._erase(followed.known.session)
                    return
                self._move(followed, known)
                if time.time() - followed.leased_at > self._lease_seconds / 3:
                    self._renew(followed)
            except StoreError as error:
                log.warning("a stream of Zoom is not looked after now: %s", where(error))

    def _renew(self, followed: Followed) -> None:
        followed.leased_at = time.time()
        known = followed.known
        with self._lock:  # what is forgotten meanwhile is not written again
            if self._followed.get(known.stream) is followed:
                until = time.time() + self._lease_seconds
                self._records.put(LEASE, known.stream, b"", until, place=known.session)

    def _tell(self, followed: Followed) -> None:
        """Something has changed that panels show."""
        known = followed.known
        try:
            with self._lock:
                if self._followed.get(known.stream) is followed:
                    self._note(followed)
            self._told(known.session)
        except StoreError as error:
            log.warning("panels are not told of a stream of Zoom: %s", where(error))

    def _note(self, followed: Followed) -> None:
        """How the stream is and who is in it, for panels of any process."""
        known = followed.known
        if followed.named != followed.people:
            followed.named = dict(followed.people)
            self._voices.name(known.stream, known.session, followed.named)
        if followed.noted != followed.now:
            followed.noted = followed.now
            until = time.time() + WANTED_HOURS * 3600
            self._records.put(STATUS, known.stream, followed.now.encode(), until, place=known.session)

    def _over(self, followed: Followed, ending: Ending) -> None:
        """The stream itself has ended, by what Zoom said on it or by its silence."""
        if self._followed.get(followed.known.stream) is followed:
            self._end(followed.known, ending)

    def _end(self, known: Known, ending: Ending) -> None:
        """Here at once, whatever the store does; other processes hear of it as soon as that can be written."""
        followed = self._followed.get(known.stream)
        if followed is not None:
            self._drop(followed, tell_zoom=False)
        if ending is Ending.ERASE and known.session:
            self._erase(known.session)
        over = msgspec.structs.replace(known, ended=ending.value)
        try:
            self._keep_end(over)
        except StoreError as error:
            log.warning("the end of a stream of Zoom is written later: %s", where(error))
            threading.Thread(target=self._keep_end_later, args=(over,), daemon=True).start()

    def _keep_end(self, over: Known) -> None:
        """Unless the meeting has another stream by now, or no record of it is left."""
        meeting, until = self._names.meeting(over.meeting_uuid), time.time() + ENDED_SECONDS
        with self._lock:
            kept = self._known(meeting)
            if kept is not None and kept.stream == over.stream:
                self._records.put(STREAM, meeting, msgspec.json.encode(over), until, place=over.session)
        if over.session:
            self._told(over.session)

    def _keep_end_later(self, over: Known) -> None:
        deadline = time.monotonic() + ENDED_SECONDS
        while time.monotonic() < deadline:
            time.sleep(self._watch_every)
            with suppress(StoreError):
                self._keep_end(over)
                return

    def _drop(self, followed: Followed, *, tell_zoom: bool) -> None:
        if self._let_go(followed):
            followed.stream.stop(tell_zoom=tell_zoom)

    def _let_go(self, followed: Followed) -> bool:
        """Nothing more is heard of it from here on, whatever the store does; False where that was done already."""
        stream = followed.known.stream
        with self._lock:
            if self._followed.get(stream) is not followed:
                return False
            del self._followed[stream]
            followed.sound.close()
            try:
                self._voices.forget(stream)
                for kind in (STATUS, LEASE):
                    self._records.remove(kind, stream)
            except StoreError as error:
                log.warning("the records of a stream of Zoom stay until its session ends: %s", where(error))
        return True

    def _of(self, session: str) -> list[Followed]:
        return [followed for followed in list(self._followed.values()) if followed.known.session == session]

    def _known(self, meeting: str) -> Known | None:
        found = self._records.get(STREAM, meeting)
        return msgspec.json.decode(found, type=Known) if found else None

    def _keep(self, meeting: str, known: Known) -> Known:
        seconds = WANTED_HOURS * 3600 if known.session else UNWANTED_SECONDS
        with self._lock:
            self._records.put(STREAM, meeting, msgspec.json.encode(known), time.time() + seconds, place=known.session)
        return known
