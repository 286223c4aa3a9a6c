"""Logging that cannot carry content: an exception is logged by its type and place, never by its message."""

import logging
import sys
import traceback
from types import TracebackType

ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None]


def where(error: BaseException) -> str:
    """`KeyError at plugin_server/live/namespace.py:42 in on_command`: no message, which could quote a person."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f" at {frames[-1].filename}:{frames[-1].lineno} in {frames[-1].name}" if frames else ""
    return f"{type(error).__name__}{place}"


class ContentFreeFormatter(logging.Formatter):
    """Formats exceptions without their message."""

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
