"""The media connection of a stream: lives, and comes back, while the signalling connection beside it lives."""

import logging
import threading
import time
from contextlib import suppress

from meeting_apps.zoom.rtms import messages as m
from meeting_apps.zoom.rtms.following import Dial, Hearing, Proof, Timings, answer_to
from meeting_apps.zoom.rtms.line import Line, Lost
from plugin_server.logs import where

log = logging.getLogger(__name__)

SOON = 0.1
"""Seconds between two looks at packets that wait for one before them."""

CATCHING_UP, CATCH_UP_SPEED = 2.0, 20.0
"""Sound older than so many seconds is taken at most so many times faster than it was said: hearing it takes work."""


class Media(threading.Thread):
    """In a thread of its own."""

    def __init__(  # noqa: PLR0917 - each once
        self, proof: Proof, url: str, dial: Dial, signalling: Line, hearing: Hearing, timings: Timings
    ) -> None:
        super().__init__(daemon=True)
        self._proof = proof
        self._dial = dial
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
            try:
                self._follow()
                wait = self._timings.first_wait
            except Lost:
                pass
            except Exception as error:  # noqa: BLE001 - whatever it was: the sound of a session must come back
                log.error("the sound of a stream broke off: %s", where(error))
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
        line = self._dial(self._url)
        self._line = line
        if self._over.is_set():
            raise Lost
        line.say(m.media_request(self._proof.meeting_uuid, self._proof.stream, self._proof.signature))
        answer = answer_to(line, m.MEDIA_ANSWER, self._timings.answer)
        if answer.status_code != 0:
            log.warning("Zoom refused the sound of a stream (%s)", answer.refusal)
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
                self._hearing.unreadable()
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
