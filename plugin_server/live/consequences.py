"""What follows from a change, in order: others hear that there is one, speech stops where it must, panels see it."""

import gevent

from plugin_server.live.attendance import Attendance
from plugin_server.live.dispatch import Change, Listener
from plugin_server.live.erasure import Eraser
from plugin_server.live.fanout import Fanout
from plugin_server.live.fleet import Fleet
from plugin_server.live.speech_home import SpeechHome
from plugin_server.seats import Seat
from plugin_server.session.events import Departed


def consequences(fleet: Fleet, home: SpeechHome, fanout: Fanout, attendance: Attendance, eraser: Eraser) -> Listener:
    """What the dispatcher calls after each change, recorded here or by another process."""

    def follow(change: Change) -> None:
        session = change.after.session
        if change.here:
            fleet.announce(session, change.after.version, change.actor or "")
        home.changed(change)
        fanout.changed(change)
        for event in change.events:
            if isinstance(event, Departed):
                fanout.dismiss(Seat(session, event.person), removed=event.removed)
        if change.here and change.after.erasing and not change.before.erasing:
            gevent.spawn(eraser.erase, session)
        if attendance.is_wrong_after(change):
            gevent.spawn(attendance.put_right, session)

    return follow
