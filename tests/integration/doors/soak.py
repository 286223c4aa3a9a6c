"""Hours of meetings through both doors, at many times their speed, over real connections to the real doors.

`python -m tests.integration.doors.soak 2` plays two hours and tells what they cost; a test plays some minutes.
"""

import os
import resource
import sys
import time
from dataclasses import dataclass

from meeting_apps.jitsi.hearing import Hearing
from plugin_server.session.state import State
from plugin_server.speech.gate import Door, Frame, Gate
from tests.integration.doors.doorway import CLIENT, CONSULTANT, MEETING, Doorway, bearer, served
from tests.microphone import RECORDINGS, pcm_of
from tests.peers.jigasi.call import FakeJigasi
from tests.peers.jvb.bridge import FakeBridge
from tests.peers.jvb.opus import packets_of_pcm

SPEED = 100_000.0
"""How much faster than time the doors' clock runs, so that nothing is too fast for them."""

UNKNOWN = "deadbeef"
HOURS = 1e6
"""Seconds: the peer's watchdog would take a busy machine for a dead one; each minute is settled with a ping instead."""

MINUTE = 60


@dataclass(frozen=True)
class Played:
    """What came of it. Sound and time in seconds, memory in kB."""

    heard: dict[str, float]
    refused: dict[tuple[Door, str], int]
    memory: list[int]
    took: float
    processor: float


class Counting(Doorway):
    """Counts the sound that comes through, and keeps none of it."""

    def __init__(self) -> None:
        super().__init__("group")
        self.seconds: dict[str, float] = {}
        self.gate = Gate(lambda seat, carried: None, self.clock)
        self.endpoints = type(self.endpoints)(self.gate.left)
        self.hearing = Hearing(self.gate, self.endpoints, self._state_of, self._hear, self.clock)

    @staticmethod
    def clock() -> float:
        return time.monotonic() * SPEED

    def _hear(self, state: State, person: str, frame: Frame) -> None:
        self.seconds[person] = self.seconds.get(person, 0.0) + len(frame.pcm) / 32_000


def soak(minutes: int) -> Played:
    """Cleo speaks through a bridge and Abe through a Jigasi, with losses, mutes and connections that break.

    A stranger speaks on both lines too, who is dropped.
    """
    doorway = Counting()
    doorway.joins("cleo", CLIENT)
    doorway.joins("abe", CONSULTANT)
    pcm = pcm_of(RECORDINGS / "en-04.wav")
    pcm = (pcm * (MINUTE * 32_000 // len(pcm) + 1))[: MINUTE * 32_000]
    packets = packets_of_pcm(pcm)
    memory: list[int] = []
    began, processor = time.monotonic(), time.process_time()
    with served(doorway) as door:
        bridge_url = door.url(f"/jitsi/mediajson?sessionId={MEETING}")
        bridge = FakeBridge(bridge_url, bearer(), ping_every=HOURS)
        jigasi = FakeJigasi(door.url("/streaming-whisper/ws"), bearer(), hurry=100)
        for minute in range(minutes):
            for endpoint in (CLIENT, UNKNOWN):
                bridge.start(f"{endpoint}-a0", endpoint)
            for start in range(0, len(packets), 250):
                bridge.say(f"{CLIENT}-a0", packets[start : start + 245], pace=0)
                bridge.lose(f"{CLIENT}-a0", 5)
                bridge.say(f"{UNKNOWN}-a0", packets[start : start + 10], pace=0)
            jigasi.say(CONSULTANT, pcm)
            jigasi.mute(CONSULTANT)
            jigasi.say(UNKNOWN, pcm[: 4 * 48_000])
            bridge.settle(HOURS)
            bridge.mute(f"{CLIENT}-a0", 20)
            if minute % 10 == 9:
                bridge.vanish()
                bridge = FakeBridge(bridge_url, bearer(), ping_every=HOURS)
                jigasi.end()
                jigasi = FakeJigasi(door.url("/streaming-whisper/ws"), bearer(), hurry=100)
            memory.append(_memory())
        bridge.end()
        jigasi.end()
    return Played(
        doorway.seconds,
        dict(doorway.gate.refused),
        memory,
        time.monotonic() - began,
        time.process_time() - processor,
    )


def _memory() -> int:
    """What the process takes now, in kB."""
    with open("/proc/self/statm", encoding="ascii") as told:  # noqa: PTH123 - no file of ours
        return int(told.read().split()[1]) * resource.getpagesize() // 1024


if __name__ == "__main__":
    hours = float(sys.argv[1])
    played = soak(round(hours * 60))
    print(f"{hours:g} h in {played.took:.0f} s, {played.processor:.0f} s of processor, on {os.cpu_count()} processors")  # noqa: T201
    print("heard (s):", {person: round(heard) for person, heard in played.heard.items()})  # noqa: T201
    print("refused:", played.refused)  # noqa: T201
    print("memory (kB), each tenth:", played.memory[:: max(1, len(played.memory) // 10)], played.memory[-1])  # noqa: T201
