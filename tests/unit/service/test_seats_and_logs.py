"""Secrets of links, tokens of seats, and logs that cannot carry content."""

import logging
import subprocess
import sys

import pytest

from plugin_server.logs import ContentFreeFormatter, where
from plugin_server.seats import Seat, SeatTokens, grant_of, hashed, new_keys

SEAT = Seat("a-session", "a-person")


def test_each_link_opens_its_own_grant_and_no_other() -> None:
    keys = new_keys()
    kept = {str(grant): hashed(key) for grant, key in keys.items()}
    assert {grant_of(key, kept) for key in keys.values()} == set(keys)
    assert all(grant_of(key, kept) == grant for grant, key in keys.items())


@pytest.mark.parametrize("key", ["", "guess", "é" * 40])
def test_a_wrong_secret_opens_nothing(key: str) -> None:
    kept = {str(grant): hashed(secret) for grant, secret in new_keys().items()}
    assert grant_of(key, kept) is None
    assert grant_of(key, {}) is None


def test_a_token_leads_back_to_its_seat() -> None:
    tokens = SeatTokens(b"s" * 32)
    assert tokens.read(tokens.issue(SEAT)) == SEAT


def test_a_token_of_another_service_is_nothing() -> None:
    assert SeatTokens(b"s" * 32).read(SeatTokens(b"t" * 32).issue(SEAT)) is None


@pytest.mark.parametrize("at", range(0, 40, 5))
def test_an_altered_token_is_nothing(at: int) -> None:
    tokens = SeatTokens(b"s" * 32)
    token = tokens.issue(SEAT)
    altered = token[:at] + ("A" if token[at] != "A" else "B") + token[at + 1 :]
    assert tokens.read(altered) is None


def test_an_exception_is_logged_by_its_place_not_its_words() -> None:
    with pytest.raises(KeyError) as raised:
        raise KeyError("canary")
    error = raised.value
    record = logging.LogRecord("x", logging.ERROR, "f", 1, "it failed", (), (KeyError, error, error.__traceback__))
    logged = ContentFreeFormatter("%(message)s").format(record)
    assert "canary" not in logged + where(error)
    assert "KeyError" in logged
    assert "test_seats_and_logs.py" in logged


def test_no_message_passes_for_another_line_of_the_log() -> None:
    record = logging.LogRecord("x", logging.ERROR, "f", 1, "session %s", ("a\r\n2026 ERROR forged\x1b[2J",), None)
    logged = ContentFreeFormatter("%(message)s").format(record)
    assert logged.isprintable()


FAILING_EVERYWHERE = """
import gevent, logging, threading
from plugin_server.logs import set_up_last_resorts, set_up_logs

class Failing:
    def __del__(self):
        raise KeyError("canary")

def fail():
    raise KeyError("canary")

set_up_logs()
set_up_last_resorts()
thread = threading.Thread(target=fail)
thread.start()
thread.join()
gevent.spawn(fail).join()
Failing()
logging.error("%d", "canary")
fail()
"""


def test_what_nothing_catches_is_logged_by_its_place_wherever_it_happens() -> None:
    done = subprocess.run(
        [sys.executable, "-c", FAILING_EVERYWHERE], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 1
    assert "canary" not in done.stderr + done.stdout
    logged = done.stderr.splitlines()
    assert len(logged) == 4
    assert all("KeyError at <string>:" in line for line in logged)
