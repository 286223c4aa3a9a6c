"""From the end of what is said to its line on the client's panel, with so many clients speaking at the same time.

They speak in real time, in sessions of their own on one service process; most of the time is the pause that tells that
somebody has finished.
"""

import statistics
import struct
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

from tests.integration.speech.table import table
from tests.microphone import RECORDINGS, pcm_of
from tests.panel_client import PanelClient
from tests.service import FIXTURES, running_service

SPEAKERS = (1, 4, 8)
SAID = ("en-00.wav", "en-01.wav", "en-02.wav", "en-03.wav")
PAUSE = 2.5
"""Seconds of silence after each recording."""
FRAME = 8000
"""Bytes: a quarter of a second."""


class Timed(PanelClient):
    """A panel that notes how old each line is when it comes."""

    def connect(self) -> None:
        self.ages: list[float] = []
        super().connect()

    def _take(self, event: str, message: Any) -> None:
        if event == "lines":
            self.ages += [time.time() - line["end"] for line in message["lines"]]
        super()._take(event, message)


def measure(model: str = str(FIXTURES / "whisper-espeak")) -> dict[str, Any]:
    """Seconds from the end of a line's last word to its coming, by how many speak at once: p50, p95, and how many."""
    with tempfile.TemporaryDirectory() as folder:
        generous = {"CODEV_OPENING_RATE": "1000/minute", "CODEV_JOINING_RATE": "1000/minute"}
        with running_service(Path(folder) / "instance", CODEV_WHISPER_MODEL=model, **generous) as service:
            _ages(service, 1)  # loads the models
            return {str(count): _of(_ages(service, count)) for count in SPEAKERS}


def _ages(service: Any, count: int) -> list[float]:
    clients = [_listened_to(service) for _ in range(count)]
    playing = [threading.Thread(target=_speak, args=(client, number / count)) for number, client in enumerate(clients)]
    for thread in playing:
        thread.start()
    for thread in playing:
        thread.join()
    for client in clients:
        client.disconnect()
    return [age for client in clients for age in client.ages]


def _listened_to(service: Any) -> Timed:
    _, facilitator, client, consultant = table(service)
    timed = Timed(client.url, client.token)
    client.disconnect()
    facilitator.does("offer_speech", scope="client")
    for person in (facilitator, timed, consultant):
        person.does("consent", agree=True)
    timed.until(lambda: timed.view["speech"]["i_am_heard"])
    for person in (facilitator, consultant):
        person.disconnect()
    return timed


def _speak(client: Timed, offset: float) -> None:
    """Plays the recordings as a microphone would; waits at the end for the last of its lines."""
    sound = b"".join(pcm_of(RECORDINGS / name) + bytes(round(PAUSE * 32_000)) for name in SAID)
    began = time.monotonic() + offset
    for number, first in enumerate(range(0, len(sound), FRAME)):
        time.sleep(max(0.0, began + (number + 1) * FRAME / 32_000 - time.monotonic()))
        client.send("audio", struct.pack("<I", number) + sound[first : first + FRAME])
    time.sleep(3 * PAUSE)


def _of(ages: list[float]) -> dict[str, float]:
    cut = statistics.quantiles(ages, n=100, method="inclusive")
    return {"p50": round(cut[49], 2), "p95": round(cut[94], 2), "lines": len(ages)}
