"""Housekeeping: sessions that are over are erased, and seats whose panels vanished with a crash are freed.

Of several processes, one that lives looks after each session.
"""

import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import gevent

from plugin_server.live.attendance import Attendance
from plugin_server.live.dispatch import Dispatcher
from plugin_server.live.erasure import Eraser
from plugin_server.live.fleet import Fleet
from plugin_server.logs import where
from plugin_server.session.commands import CloseUnattended, WarnOfClosing
from plugin_server.store.errors import StoreError
from plugin_server.store.protocol import StreamInfo

log = logging.getLogger(__name__)

EVERY = 15.0
"""Seconds between two rounds; also the time panels have to come back after a restart."""

SOONEST = 0.5
"""Seconds between two looks at what is over, where a time is set so short that `EVERY` would not keep it."""

WARNING = 600.0
"""Seconds between the warning and the closing of a session in which nobody does anything, at most."""


class Sweeper:
    """Looks at every session from time to time."""

    def __init__(
        self,
        dispatcher: Dispatcher,
        attendance: Attendance,
        eraser: Eraser,
        fleet: Fleet,
        *,
        session_hours: float,
        idle_minutes: float,
        closing_minutes: float,
    ) -> None:
        self._dispatcher = dispatcher
        self._attendance = attendance
        self._eraser = eraser
        self._fleet = fleet
        self._session_seconds = session_hours * 3600
        self._idle_seconds = idle_minutes * 60
        self._closing_seconds = closing_minutes * 60
        self._warning_seconds = min(WARNING, self._idle_seconds)
        shortest = min(self._session_seconds, self._idle_seconds, self._closing_seconds)
        self._look_every = min(EVERY, max(SOONEST, shortest / 4))

    def run(self) -> None:
        """Sweeps for as long as the service runs: at once for what a crash left to erase, then regularly."""
        self._round(self.erase_what_is_over)
        gevent.spawn(self._look_at_what_is_over)
        while True:
            gevent.sleep(EVERY)
            self._round(self.free_vanished_seats)
            self._round(self.purge)

    def _look_at_what_is_over(self) -> None:
        while True:
            gevent.sleep(self._look_every)
            self._round(self.erase_what_is_over)
            self._round(self.close_what_is_unattended)

    def erase_what_is_over(self, now: float) -> None:
        """Erases sessions whose erasure was ordered, whose closing is over, or which nobody touches any more."""
        for info in self._ours():
            with self._one_at_a_time():
                if now - info.touched > self._session_seconds or self._is_over(info, now):
                    self._eraser.erase(info.stream)

    def free_vanished_seats(self, now: float) -> None:
        """Marks as away those whose panels did not come back after a restart, and nobody who comes back meanwhile."""
        for info in self._ours():
            with self._one_at_a_time():
                self._attendance.put_right(info.stream, info.version)

    def close_what_is_unattended(self, now: float) -> None:
        """Warns a begun session in which nobody does anything, and closes it a while later."""
        for info in self._ours():
            with self._one_at_a_time():
                state = self._dispatcher.newest(info.stream, info.version)
                if state.closed_at is not None or state.step == "lobby":
                    continue
                if state.closes_at is not None and now >= state.closes_at:
                    self._dispatcher.handle(state.session, CloseUnattended(), "", f"unattended-{state.version}")
                elif state.closes_at is None and now - state.acted_at > self._idle_seconds:
                    warning = WarnOfClosing(now + self._warning_seconds)
                    self._dispatcher.handle(state.session, warning, "", f"warned-{state.version}")

    def purge(self, now: float) -> None:
        """Removes what erased sessions left in the store, in a native thread: panels go on meanwhile."""
        gevent.get_hub().threadpool.apply(self._dispatcher.purge)

    def _ours(self) -> Iterator[StreamInfo]:
        """The sessions that this process looks after."""
        return (info for info in self._dispatcher.streams() if self._fleet.keeps(info.stream))

    def _round(self, work: Callable[[float], None]) -> None:
        try:
            work(time.time())
        except StoreError as error:
            log.warning("housekeeping is put off: %s", where(error))

    @contextmanager
    def _one_at_a_time(self) -> Iterator[None]:
        """Trouble with one session never keeps the others from their end; nor does their number keep panels waiting."""
        gevent.sleep(0)
        try:
            yield
        except Exception as error:  # noqa: BLE001 - whatever is wrong with it
            log.warning("housekeeping of a session is put off: %s", where(error))

    def _is_over(self, info: StreamInfo, now: float) -> bool:
        """Coming and going keeps no session alive: a forgotten tab would do so for ever."""
        state = self._dispatcher.newest(info.stream, info.version)
        if now - state.acted_at > self._session_seconds:
            return True
        return state.erasing or (state.closed_at is not None and now - state.closed_at > self._closing_seconds)
