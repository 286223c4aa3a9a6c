"""The Socket.IO server, and the bounds of what a peer may make it keep before it knows who they are."""

import logging

from engineio.async_drivers.gevent import WebSocketWSGI
from flask import Flask
from flask_socketio import SocketIO
from socketio.packet import Packet

ATTACHMENTS = 1
"""Binary parts of one message: a panel sends at most one, a frame of sound."""


class BoundedPacket(Packet):
    """A message with few binary parts: the server keeps them until all that were announced have come."""

    def decode(self, encoded_packet: str) -> int:
        """How many binary parts follow. Raises ValueError above ATTACHMENTS."""
        announced: int = super().decode(encoded_packet)
        if announced > ATTACHMENTS:
            raise ValueError(f"{announced} binary parts are announced, and {ATTACHMENTS} may come.")
        return announced


class BoundedWebSocket(WebSocketWSGI):
    """A WebSocket that closes (1009) while too long a message arrives: Engine.IO measures it when it is whole."""

    def __init__(self, handler: object, server: object) -> None:
        super().__init__(handler, server)
        self.server_args["max_message_size"] = server.max_http_buffer_size  # type: ignore[attr-defined]


def open_sockets(app: Flask, *, largest: int, origin: str | None) -> SocketIO:
    """The Socket.IO server of `app`: messages of `largest` bytes at most, for pages of `origin` (None: its own)."""
    socketio = SocketIO(
        app,
        async_mode="gevent",
        serializer=BoundedPacket,
        max_http_buffer_size=largest,
        cors_allowed_origins=[origin] if origin else None,
        manage_session=False,
        # Given a logger, the libraries add no handler of their own, which would print what a message held.
        logger=logging.getLogger("socketio.server"),
        engineio_logger=logging.getLogger("engineio.server"),
    )
    engine = socketio.server.eio
    engine._async = {**engine._async, "websocket": BoundedWebSocket}
    return socketio
