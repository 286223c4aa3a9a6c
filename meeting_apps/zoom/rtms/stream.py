"""One stream, from its first handshake to its end: signalling, media, keep-alives, interruptions, coming back.

Sequence and limits: Zoom's RTMS reference and its page on failover. Written for blocking threads; in the service, where
gevent has patched them, they are greenlets.
"""

import logging
import threading
import time
from contextlib import suppress

from meeting_apps.zoom.rtms import messages as m
from meeting_apps.zoom.rtms.endings import Ending, ending_of
from meeting_apps.zoom.rtms.following import Dial, Hearing, Proof, Timings, answer_to
from meeting_apps.zoom.rtms.line import Line, Lost
from meeting_apps.zoom.rtms.media import Media
from plugin_server.logs import where

log = logging.getLogger(__name__)


class _Over(Exception):
    """The stream has ended, and why."""

    def __init__(self, ending: Ending) -> None:
        super().__init__(ending)
        self.ending = ending


class Stream:
    """Runs in a thread of its own: `run` returns when the stream is over."""

    def __init__(self, proof: Proof, urls: tuple[str, ...], dial: Dial, hearing: Hearing, timings: Timings) -> None:
        self._proof = proof
        self._dial = dial
        self._urls = urls
        self._hearing = hearing
        self._timings = timings
        self._signalling: Line | None = None
        self._media: Media | None = None
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
            answer = answer_to(line, m.SIGNALLING_ANSWER, self._timings.answer)
            if answer.status_code != 0 or answer.media_url is None:
                log.warning("Zoom refused a stream (%s)", answer.refusal)
                raise Lost
            let_in = True
            self.connections += 1
            self._media = Media(self._proof, answer.media_url, self._dial, line, self._hearing, self._timings)
            self._media.start()
            line.say(m.subscription())
            self._listen(line)
        except Lost:
            pass
        except _Over:
            raise
        except Exception as error:  # noqa: BLE001 - whatever it was: a stream ends by what Zoom says, or by its silence
            log.error("a stream of Zoom broke off: %s", where(error))
        finally:
            self._cut()
        return let_in

    def _connect(self) -> Line:
        """To the first address that answers. Raises Lost."""
        for url in self._urls:
            try:
                return self._dial(url)
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
                self._hearing.unreadable()
                continue
            match message.msg_type:
                case m.KEEP_ALIVE:
                    if message.timestamp is not None:  # it says what time it is; others, when something happened
                        self._hearing.time_is(message.timestamp)
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
                self._hearing.here({str(person.user_id): person.user_name or "" for person in event.participants or ()})
            case m.LEFT:
                self._hearing.gone(tuple(str(person.user_id) for person in event.participants or ()))
            case m.ACTIVE_SPEAKER if event.user_id is not None:
                self._hearing.here({str(event.user_id): event.user_name or ""})
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
