"""One stream, from its first handshake to its end: signalling, media, keep-alives, interruptions, coming back.

Sequence and limits: Zoom's RTMS reference and its page on failover. Written for blocking threads; in the service, where
gevent has patched them, they are greenlets.
"""

import logging
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from typing import Literal, Protocol

from meeting_apps.zoom.rtms import messages as m
from meeting_apps.zoom.rtms.endings import Ending, ending_of
from meeting_apps.zoom.rtms.line import Line, Lost

log = logging.getLogger(__name__)

Status = Literal["connecting", "on", "interrupted", "over"]

SOON = 0.1
"""Seconds between two looks at packets that wait for one before them."""

CATCHING_UP, CATCH_UP_SPEED = 2.0, 20.0
"""Sound older than so many seconds is taken at most so many times faster than it was said: hearing it takes work."""


@dataclass(frozen=True)
class Timings:
    """All in seconds."""

    silent: float = 35.0
    """Without a message on a connection, after which it is taken for dead: Zoom asks every ten, and waits a minute."""
    answer: float = 10.0
    first_wait: float = 3.0
    longest_wait: float = 30.0
    """Between two attempts: doubling from the first to the longest."""
    give_up: float = 65.0
    """Without any success: Zoom keeps an interrupted stream no longer."""


@dataclass(frozen=True)
class Proof:
    """What both handshakes show."""

    meeting_uuid: str
    stream: str
    signature: str


class Hearing(Protocol):
    """What becomes of what a stream brings."""

    def connected(self) -> None: ...

    def interrupted(self) -> None: ...

    def audio(self, content: m.Content) -> float:
        """Takes a packet; returns how many seconds ago it was said."""
        ...

    def look(self) -> bool: ...

    def time_is(self, zooms: int) -> None:
        """Zoom says what time it is (milliseconds)."""

    def here(self, people: dict[str, str]) -> None:
        """These voices (id: name) are in the meeting."""

    def gone(self, voices: tuple[str, ...]) -> None: ...

    def speaks(self, voice: str) -> None: ...

    def status(self, status: Status) -> None: ...

    def ended(self, ending: Ending) -> None:
        """The stream is over; called once."""


class _Over(Exception):
    """The stream has ended, and why."""

    def __init__(self, ending: Ending) -> None:
        super().__init__(ending)
        self.ending = ending


class Stream:
    """Runs in a thread of its own: `run` returns when the stream is over."""

    def __init__(self, proof: Proof, urls: tuple[str, ...], hearing: Hearing, timings: Timings) -> None:
        self._proof = proof
        self._urls = urls
        self._hearing = hearing
        self._timings = timings
        self._signalling: Line | None = None
        self._media: _Media | None = None
        self._stopped = threading.Event()
        self._moved = threading.Event()
        self.connections = 0

    @property
    def urls(self) -> tuple[str, ...]:
        """Where it is, or is going."""
        return self._urls

    def run(self) -> None:
        """Connects, and connects again, until the stream is over."""
        ending = Ending.GO_ON
        wait, last_success = self._timings.first_wait, time.monotonic()
        try:
            while not self._stopped.is_set():
                self._hearing.status("connecting" if not self.connections else "interrupted")
                if self._follow():
                    wait, last_success = self._timings.first_wait, time.monotonic()
                if self._stopped.is_set():
                    break
                self._hearing.interrupted()
                if time.monotonic() - last_success > self._timings.give_up:
                    log.warning("a stream of Zoom was given up: it cannot be reached")
                    break
                if not self._moved.is_set():
                    self._moved.wait(wait)
                    wait = min(wait * 2, self._timings.longest_wait)
                self._moved.clear()
        except _Over as over:
            ending = over.ending
        finally:
            self._cut()
            self._hearing.status("over")
            self._hearing.ended(ending)

    def move(self, urls: tuple[str, ...]) -> None:
        """From elsewhere: connects anew, there."""
        self._urls = urls
        self._moved.set()
        self._cut()

    def stop(self, *, tell_zoom: bool) -> None:
        """From elsewhere: ends it; `tell_zoom` that we want no more of it."""
        line = self._signalling
        if tell_zoom and line is not None:
            with suppress(Lost):
                line.say(m.close(self._proof.stream))
        self._stopped.set()
        self._moved.set()
        self._cut()

    def _follow(self) -> bool:
        """One signalling connection, to its end; True if it was ever let in. Raises _Over."""
        let_in = False
        try:
            line = self._connect()
            self._signalling = line
            if self._moved.is_set() or self._stopped.is_set():
                raise Lost  # told while it was connecting
            line.say(m.signalling_request(self._proof.meeting_uuid, self._proof.stream, self._proof.signature))
            answer = _answer(line, m.SIGNALLING_ANSWER, self._timings.answer)
            if answer.status_code != 0 or answer.media_url is None:
                log.warning("Zoom refused a stream (status %s)", answer.status_code)
                raise Lost
            let_in = True
            self.connections += 1
            self._media = _Media(self._proof, answer.media_url, line, self._hearing, self._timings)
            self._media.start()
            line.say(m.subscription())
            self._listen(line)
        except Lost:
            return let_in
        finally:
            self._cut()
        return let_in

    def _connect(self) -> Line:
        """To the first address that answers. Raises Lost."""
        for url in self._urls:
            try:
                return Line(url, largest=m.LARGEST, patience=self._timings.answer)
            except Lost:
                continue
        raise Lost

    def _listen(self, line: Line) -> None:
        """Raises Lost, _Over."""
        while not self._stopped.is_set():
            text = line.next(self._timings.silent)
            if text is None:
                log.warning("a stream of Zoom fell silent")
                raise Lost
            message = m.read(text)
            if message is None:
                continue
            if message.timestamp is not None and message.msg_type in (m.KEEP_ALIVE, m.STREAM_STATE, m.SESSION_STATE):
                self._hearing.time_is(message.timestamp)
            match message.msg_type:
                case m.KEEP_ALIVE:
                    line.say(m.alive(message.timestamp))
                case m.EVENT if message.event is not None:
                    self._happened(message.event)
                case m.STREAM_STATE if message.state == m.TERMINATED:
                    self._over(message)
                case m.SESSION_STATE if message.state == m.SESSION_STOPPED:
                    self._over(message)

    def _happened(self, event: m.Event) -> None:
        match event.event_type:
            case m.JOINED:
                self._hearing.here({str(person.user_id): person.user_name for person in event.participants})
            case m.LEFT:
                self._hearing.gone(tuple(str(person.user_id) for person in event.participants))
            case m.ACTIVE_SPEAKER if event.user_id is not None:
                self._hearing.here({str(event.user_id): event.user_name})
                self._hearing.speaks(str(event.user_id))
            case m.MEDIA_INTERRUPTED if self._media is not None:
                self._media.again()

    def _over(self, message: m.Message) -> None:
        log.info("a stream of Zoom has stopped (reason %s)", message.why)
        raise _Over(ending_of(message.why))

    def _cut(self) -> None:
        media, line = self._media, self._signalling
        if media is not None:
            media.stop()
        if line is not None:
            line.cut()


class _Media(threading.Thread):
    """The media connection of one signalling connection: lives and comes back while that one lives."""

    def __init__(self, proof: Proof, url: str, signalling: Line, hearing: Hearing, timings: Timings) -> None:
        super().__init__(daemon=True)
        self._proof = proof
        self._url = url
        self._signalling = signalling
        self._hearing = hearing
        self._timings = timings
        self._line: Line | None = None
        self._over = threading.Event()
        self._hurry = threading.Event()

    def again(self) -> None:
        """Zoom says that this connection is broken: connects anew, and tells that we are ready."""
        self._hurry.set()
        self._cut()

    def stop(self) -> None:
        self._over.set()
        self._hurry.set()
        self._cut()

    def run(self) -> None:
        wait = self._timings.first_wait
        while not self._over.is_set():
            with suppress(Lost):
                self._follow()
                wait = self._timings.first_wait
            self._cut()
            if self._over.is_set():
                return
            self._hearing.interrupted()
            self._hearing.status("interrupted")
            if not self._hurry.is_set():
                self._hurry.wait(wait)
                wait = min(wait * 2, self._timings.longest_wait)
            self._hurry.clear()

    def _follow(self) -> None:
        """One connection, to its end. Raises Lost when it was never let in."""
        line = Line(self._url, largest=m.LARGEST, patience=self._timings.answer)
        self._line = line
        if self._over.is_set():
            raise Lost
        line.say(m.media_request(self._proof.meeting_uuid, self._proof.stream, self._proof.signature))
        answer = _answer(line, m.MEDIA_ANSWER, self._timings.answer)
        if answer.status_code != 0:
            log.warning("Zoom refused the sound of a stream (status %s)", answer.status_code)
            raise Lost
        self._hearing.connected()
        self._signalling.say(m.ready(self._proof.stream))
        self._hearing.status("on")
        with suppress(Lost):
            self._listen(line)

    def _listen(self, line: Line) -> None:
        """Raises Lost."""
        heard_at, waits = time.monotonic(), False
        while not self._over.is_set():
            text = line.next(SOON if waits else self._timings.silent)
            if text is None:
                if time.monotonic() - heard_at >= self._timings.silent:
                    raise Lost
                waits = self._hearing.look()
                continue
            heard_at = time.monotonic()
            message = m.read(text)
            if message is None:
                continue
            if message.msg_type == m.KEEP_ALIVE:
                line.say(m.alive(message.timestamp))
            elif message.msg_type == m.AUDIO and message.content is not None:
                self._take(message.content)
            waits = self._hearing.look()

    def _take(self, content: m.Content) -> None:
        if content.user_name:
            self._hearing.here({str(content.user_id): content.user_name})
        ago = self._hearing.audio(content)
        time.sleep(m.SEND_EVERY / 1000 / CATCH_UP_SPEED if ago > CATCHING_UP else 0)

    def _cut(self) -> None:
        if self._line is not None:
            self._line.cut()


def _answer(line: Line, kind: int, patience: float) -> m.Message:
    """The answer to a handshake; what comes before it is answered where it must be. Raises Lost."""
    deadline = time.monotonic() + patience
    while (left := deadline - time.monotonic()) > 0:
        text = line.next(left)
        message = m.read(text) if text is not None else None
        if message is None:
            continue
        if message.msg_type == m.KEEP_ALIVE:
            line.say(m.alive(message.timestamp))
        elif message.msg_type == kind:
            return message
    raise Lost
