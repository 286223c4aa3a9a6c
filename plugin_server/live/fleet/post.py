"""Letters between processes: sealed, through the channels of Redis, in the order in which they were given up.

They leave from a queue, so that nobody waits for Redis. While it is away they are lost.
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
from plugin_server.speech.bus.sealing import Unsealable

log = logging.getLogger(__name__)

RETRY = 0.5
"""Seconds between two attempts to hear again."""

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
        self.hears = False
        """Whether letters reach this process now."""

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
        heard_by = self._line.ask(lambda: int(self._line.client.publish(self._keys.all, sealed)), None)
        return None if heard_by is None else heard_by - int(self.hears)

    def _put(self, channel: str, session: str, message: Message) -> None:
        if self._line.away:
            return
        try:
            self._outbox.put_nowait((channel, self._seal(channel, session, message)))
        except Full:
            log.warning("letters to other processes are lost: Redis at %s is too slow", self._line.place)

    def _seal(self, channel: str, session: str, message: Message) -> bytes:
        return self._envelopes.seal(channel, Letter(self._process, session, message))

    def _send(self) -> None:
        while True:
            channel, sealed = self._outbox.get()
            self._line.ask(lambda: self._line.client.publish(channel, sealed), 0)  # noqa: B023 - done at once

    def _listen(self) -> None:
        while True:
            try:
                self._follow()
            except redis.RedisError as error:
                self._line.lost(error)
            self.hears = False
            gevent.sleep(RETRY)

    def _follow(self) -> None:
        with self._line.client.pubsub() as heard:  # type: ignore[no-untyped-call]
            heard.subscribe(self._keys.all, own := self._keys.to(self._process))
            while True:
                got: Any = heard.get_message(timeout=TIMEOUT)
                if got is None:
                    continue
                if got["type"] == "message":
                    self._take(got["channel"].decode(), got["data"])
                elif got["channel"].decode() == own:  # the second of the two it was to hear
                    self.hears = True
                    gevent.spawn(self._hears_again)

    def _take(self, channel: str, sealed: bytes) -> None:
        try:
            letter = self._envelopes.open(channel, sealed)
        except Unsealable:
            log.warning("a letter in Redis at %s does not open: it was altered on the way", self._line.place)
            return
        if letter.process != self._process:
            self._read(letter)
