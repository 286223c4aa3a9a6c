"""Logging that cannot carry content: an exception is logged by its type and place, never by its message."""

import logging
import sys
import threading
import traceback

import gevent

log = logging.getLogger(__name__)

_CONTROLS = dict.fromkeys((*range(32), *range(127, 160)), " ")


def where(error: BaseException) -> str:
    """`KeyError at plugin_server/live/namespace.py:42 in on_command`: no message, which could quote a person."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f" at {frames[-1].filename}:{frames[-1].lineno} in {frames[-1].name}" if frames else ""
    return f"{type(error).__name__}{place}"


class ContentFreeFormatter(logging.Formatter):
    """Formats exceptions without their message, and each message on one line: none can pass for another."""

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - the name logging calls
        return super().formatMessage(record).translate(_CONTROLS)

    def formatException(self, ei: object) -> str:  # noqa: N802 - the name logging calls
        error = ei[1] if isinstance(ei, tuple) else None
        return where(error) if isinstance(error, BaseException) else ""


def set_up_logs(level: int = logging.INFO) -> None:
    """Sends every log line to standard error, content-free."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(ContentFreeFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for chatty in ("faster_whisper", "engineio", "socketio"):
        logging.getLogger(chatty).setLevel(logging.ERROR)


def set_up_last_resorts() -> None:
    """What nothing catches is logged by its place too, in place of a traceback on standard error.

    That is: in the main thread, in another thread, in a greenlet of this thread's hub, where Python itself can only
    ignore it, and in logging.
    """
    sys.excepthook = lambda kind, error, trace: _log_uncaught(error)
    threading.excepthook = lambda uncaught: _log_uncaught(uncaught.exc_value)
    sys.unraisablehook = lambda uncaught: _log_uncaught(uncaught.exc_value)
    gevent.get_hub().print_exception = lambda context, kind, error, trace: _log_uncaught(error)
    logging.raiseExceptions = False


def _log_uncaught(error: BaseException | None) -> None:
    if error is not None and not isinstance(error, SystemExit):
        log.error("work failed and nothing caught it: %s", where(error))
