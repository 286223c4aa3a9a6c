"""Letters between processes: sealed, through the channels of Redis, in the order in which they were given up.

They leave from a queue, so that nobody waits for Redis. While it is away they are lost, and it is noted that some were.
"""

import logging
from collections.abc import Callable
from typing import Any

import gevent
import redis
from gevent.queue import Full, Queue

from plugin_server.live.fleet.line import TIMEOUT, Line
from plugin_server.live.fleet.records import Keys, Letter, Message
from plugin_server.live.fleet.sealing import Envelopes
from plugin_server.logs import where
from plugin_server.speech.bus.sealing import Unsealable

log = logging.getLogger(__name__)

RETRY = 0.5
"""Seconds between two attempts to hear again."""

UNANSWERED = 2
"""Questions, TIMEOUT apart, whether the line to what is heard still holds: after so many it counts as cut."""

WAITING = 2_000
"""Letters that may wait to be sent: some seconds of a busy process."""


class Post:
    """What one process sends and hears."""

    def __init__(self, line: Line, keys: Keys, envelopes: Envelopes, process: str) -> None:
        self._line = line
        self._keys = keys
        self._envelopes = envelopes
        self._process = process
        self._outbox: Queue = Queue(WAITING)
        self.lost = False
        """Whether letters from here were lost, since someone last set this back."""

    def start(self, read: Callable[[Letter], None], hears: Callable[[], None]) -> None:
        """`read` gets each letter of another process; `hears` is called when letters come, after none could."""
        self._read, self._hears_again = read, hears
        gevent.spawn(self._send)
        gevent.spawn(self._listen)

    def to_all(self, session: str, message: Message) -> None:
        self._put(self._keys.all, session, message)

    def to(self, process: str, session: str, message: Message) -> None:
        self._put(self._keys.to(process), session, message)

    def to_all_now(self, session: str, message: Message) -> int | None:
        """Sends before any other; returns how many other processes hear it, None when that cannot be."""
        sealed = self._seal(self._keys.all, session, message)
        return self._line.ask(lambda: self._publish_to_others(sealed), None)

    def _publish_to_others(self, sealed: bytes) -> int:
        """Redis says in the same moment whether this process is among those that hear."""
        sending: Any = self._line.client.pipeline(transaction=True)
        sending.publish(self._keys.all, sealed).pubsub_numsub(self._keys.to(self._process))
        heard_by, [(_, here)] = sending.execute()
        return int(heard_by) - int(here)

    def _put(self, channel: str, session: str, message: Message) -> None:
        if self._line.away:
            self.lost = True
            return
        try:
            self._outbox.put_nowait((channel, self._seal(channel, session, message)))
        except Full:
            self.lost = True
            log.warning("letters to other processes are lost: Redis at %s is too slow", self._line.place)

    def _seal(self, channel: str, session: str, message: Message) -> bytes:
        return self._envelopes.seal(channel, Letter(self._process, session, message))

    def _send(self) -> None:
        while True:
            channel, sealed = self._outbox.get()
            try:
                sent = self._line.ask(lambda: self._line.client.publish(channel, sealed), None)  # noqa: B023 - at once
            except Exception as error:  # noqa: BLE001 - one letter that cannot be sent must not keep back the others
                log.error("a letter to other processes is lost: %s", where(error))
                sent = None
            self.lost = self.lost or sent is None

    def _listen(self) -> None:
        while True:
            try:
                self._follow()
            except redis.RedisError as error:
                self._line.lost(error)
            except Exception as error:  # noqa: BLE001 - whatever it was, this process has to hear again
                log.error("letters of other processes may be lost: %s", where(error))
            gevent.sleep(RETRY)

    def _follow(self) -> None:
        with self._line.client.pubsub() as heard:  # type: ignore[no-untyped-call]
            heard.subscribe(self._keys.all, own := self._keys.to(self._process))
            while True:
                got: Any = heard.get_message(timeout=TIMEOUT)
                if heard.health_check_response_counter > UNANSWERED:
                    raise redis.TimeoutError("the line is cut, and nobody said so")
                if got is None:
                    continue
                if got["type"] == "message":
                    self._take(got["channel"].decode(), got["data"])
                elif got["channel"].decode() == own:  # the second of the two it was to hear
                    gevent.spawn(self._hears_again)

    def _take(self, channel: str, sealed: bytes) -> None:
        try:
            letter = self._envelopes.open(channel, sealed)
        except Unsealable:
            log.warning("a letter in Redis at %s does not open: it was altered on the way", self._line.place)
            return
        if letter.process != self._process:
            self._read(letter)
