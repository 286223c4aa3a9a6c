"""What people said, or what was found in their words, on its way to another process: sealed under the session's key."""

import logging
from typing import Any

import msgspec

from plugin_server.live.fleet.line import Line
from plugin_server.live.fleet.register import Register
from plugin_server.live.fleet.sealing import ContentSeal, Envelopes
from plugin_server.speech.bus.sealing import Unsealable

log = logging.getLogger(__name__)


class Content:
    """Seals and opens content, with the keys that lie in the register."""

    def __init__(self, line: Line, register: Register, envelopes: Envelopes) -> None:
        self._line = line
        self._register = register
        self._envelopes = envelopes
        self._seals: dict[str, ContentSeal] = {}

    def seal(self, session: str, label: str, body: dict[str, Any] | bytes) -> bytes | None:
        """`label` says what it is and for whom. None while there is no key to be had."""
        seal = self._seal_of(session)
        if seal is None:
            return None
        return seal.seal(body if isinstance(body, bytes) else msgspec.json.encode(body), label)

    def open(self, session: str, label: str, sealed: bytes) -> bytes:
        """Raises Unsealable."""
        seal = self._seal_of(session)
        if seal is None:
            raise Unsealable
        try:
            return seal.open(sealed, label)
        except Unsealable:
            self.forget(session)  # Redis may have begun anew, with another key
            raise

    def forget(self, session: str) -> None:
        """Keeps no key of the session here."""
        self._seals.pop(session, None)

    def forget_all(self) -> None:
        """Redis may have begun anew: its keys count."""
        self._seals.clear()

    def _seal_of(self, session: str) -> ContentSeal | None:
        if session not in self._seals:
            wrapped = self._line.ask(lambda: self._register.key(session, self._envelopes.new_key(session)), None)
            if wrapped is None:
                return None
            try:
                self._seals[session] = self._envelopes.unwrap(session, wrapped)
            except Unsealable:
                log.error("a key in Redis at %s does not open: it was altered", self._line.place)
                return None
        return self._seals[session]
