"""The Socket.IO server as the service builds it."""

import logging

from flask import Flask

from plugin_server.web.sockets import open_sockets


def test_its_libraries_log_through_the_service_alone() -> None:
    socketio = open_sockets(Flask("sockets"), largest=1024, origin=None)
    for log in (socketio.server.logger, socketio.server.eio.logger):
        assert log is not logging.getLogger()
        assert log.handlers == []
        assert log.propagate
