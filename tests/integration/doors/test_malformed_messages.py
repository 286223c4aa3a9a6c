"""A thousand malformed messages at each door: counted, nothing heard, and the door works as before."""

import json
import random
from collections.abc import Callable

import pytest
import websocket

from meeting_apps.jitsi import jigasi, mediajson
from meeting_apps.jitsi.jigasi import JigasiLine
from meeting_apps.jitsi.mediajson import BridgeLine
from plugin_server.session import commands as c
from plugin_server.speech.gate import LONGEST_FRAME
from tests.integration.doors.doorway import CLIENT, MEETING, Doorway, bearer, served
from tests.integration.doors.test_mediajson_door import until
from tests.microphone import RECORDINGS, pcm_of
from tests.peers.jigasi.call import FakeJigasi
from tests.peers.jvb.bridge import FakeBridge
from tests.peers.jvb.messages import Serializer
from tests.peers.jvb.opus import packets_of_pcm

MANY = 1000
TOO_LONG = bytes(4 + LONGEST_FRAME + 2)
VOICE = f"{CLIENT}-a0"
BRIDGE = f"/jitsi/mediajson?sessionId={MEETING}"


def doorway() -> Doorway:
    behind = Doorway()
    behind.joins("cleo", CLIENT)
    return behind


def broken(dice: random.Random, whole: bytes) -> bytes:
    """The message with something wrong: cut, with letters changed, doubled, or none of it left."""
    spoilt = bytearray(whole)
    for _ in range(dice.randint(1, 8)):
        spoilt[dice.randrange(len(spoilt))] = dice.randrange(256)
    return dice.choice(
        [
            bytes(spoilt),
            whole[: dice.randrange(len(whole))],
            whole + whole,
            whole[::-1],
            dice.randbytes(dice.randrange(1, 3000)),
            b"",
        ]
    )


def nonsense(dice: random.Random) -> str:
    """JSON that says nothing that can be understood."""
    values: list[Callable[[], object]] = [
        lambda: None,
        lambda: dice.random() * 1e300,
        lambda: -(10 ** dice.randint(1, 400)),
        lambda: "9" * dice.randint(1, 6000),
        lambda: [[]] * 50,
        lambda: {"endpointId": {"endpointId": []}},
        lambda: "\ud83d",
    ]
    deep = "[" * 4000 + "]" * 4000
    media = {key: dice.choice(values)() for key in ("tag", "chunk", "timestamp", "payload")}
    start = {key: dice.choice(values)() for key in ("tag", "mediaFormat", "customParameters")}
    return dice.choice(
        [
            json.dumps({"event": "media", "media": media}),
            json.dumps({"event": "start", "start": start}),
            json.dumps({"event": dice.choice(values)(), "id": dice.choice(values)()}),
            json.dumps({"event": "ping", "id": str(dice.random())}),
            json.dumps({"event": "transcription-result"}),
            json.dumps(dice.choice(values)()),
            deep,
        ]
    )


@pytest.mark.parametrize("listens", [True, False], ids=["listened to", "not listened to"])
def test_a_thousand_at_the_door_of_the_panel(*, listens: bool) -> None:
    behind, dice = doorway(), random.Random(7)
    if not listens:
        behind.table.does("ben", c.Consent(agree=False))
    for _ in range(MANY):
        frame = dice.choice(
            [dice.randbytes(dice.randrange(5)), dice.randbytes(2 * dice.randrange(2, 4000) + 1), TOO_LONG]
        )
        assert behind.gate.panel(behind.table.state, "cleo", frame) is None
    assert behind.gate.refused == {("panel", "not admitted"): MANY}


def test_a_thousand_at_the_door_of_the_bridge() -> None:
    behind, dice = doorway(), random.Random(5)
    whole = Serializer().media(VOICE, 1, 0, packets_of_pcm(pcm_of(RECORDINGS / "en-00.wav")[:32_000])[9]).encode()
    with served(behind) as door:
        bridge = FakeBridge(door.url(BRIDGE), bearer(), hurry=50)
        bridge.start(VOICE, CLIENT)
        for _ in range(MANY // 2):
            bridge.send(nonsense(dice))
            bridge.send(broken(dice, whole).decode("latin-1"))
        bridge.settle()
        assert bridge.connections == 1
        refused = behind.refused("mediajson")
        heard = len(behind.heard["cleo"])
        assert sum(refused.values()) + heard >= MANY
        assert set(refused) <= {"malformed", "unknown tag", "not Opus", "late or double"}
        before = len(behind.heard["cleo"])
        bridge.start(VOICE, CLIENT)
        bridge.say(VOICE, packets_of_pcm(pcm_of(RECORDINGS / "en-00.wav")[:32_000])[:10], pace=0)
        bridge.settle()
        assert len(behind.heard["cleo"]) == before + 10
        bridge.vanish()


def test_a_thousand_at_the_door_of_jigasi() -> None:
    behind, dice = doorway(), random.Random(6)
    header = f"{CLIENT}|en".encode()
    with served(behind) as door:
        call = FakeJigasi(door.url("/streaming-whisper/ws"), bearer(), hurry=50)
        for _ in range(MANY // 4):
            call.send(broken(dice, dice.randbytes(200)))
            call.send(header.ljust(60, b"\0") + bytes(2 * dice.randrange(20) + 1))
            call.send(dice.randbytes(dice.randrange(2, 60)))
            call.send(dice.choice(["", "text", '{"event":"ping"}']))
        pcm = pcm_of(RECORDINGS / "en-00.wav")
        call.say(CLIENT, pcm[:46_720])
        until(lambda: behind.heard["cleo"])
        assert behind.pcm("cleo") == pcm[:46_720]
        refused = behind.refused("jigasi")
        assert sum(refused.values()) == MANY
        assert set(refused) <= {"malformed", "unknown endpoint"}
        assert call.connections == 1
        call.vanish()


@pytest.mark.parametrize(
    ("path", "largest"),
    [(BRIDGE, mediajson.LARGEST), ("/streaming-whisper/ws/one", jigasi.LARGEST)],
    ids=["mediajson", "jigasi"],
)
def test_a_message_that_is_too_long_closes_the_line_before_it_has_come(path: str, largest: int) -> None:
    behind = doorway()
    with served(behind) as door:
        line = websocket.create_connection(door.url(path), header=bearer(), timeout=20)
        line.send_binary(bytes(largest + 1))
        opcode, said = line.recv_data()
        assert (opcode, int.from_bytes(said[:2], "big")) == (websocket.ABNF.OPCODE_CLOSE, 1009)
        line.close()
        again = websocket.create_connection(door.url(path), header=bearer(), timeout=20)
        again.ping()
        assert again.recv_data(control_frame=True)[0] == websocket.ABNF.OPCODE_PONG
        again.close()


@pytest.mark.parametrize(
    "bytes_sent",
    [
        b"\x8f\x80\x00\x00\x00\x00",
        b"\x81\x05plain",
        b"\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff",
        b"GET / HTTP/1.1\r\n\r\n",
        b"\x81\xff\xff\xff\xff\xff\xff\xff\xff\xff\x00\x00\x00\x00",
    ],
    ids=["unknown opcode", "not masked", "reserved bits", "another protocol", "endless"],
)
def test_what_is_no_websocket_ends_that_line_alone(bytes_sent: bytes) -> None:
    behind = doorway()
    with served(behind) as door:
        good = FakeBridge(door.url(BRIDGE), bearer())
        line = websocket.create_connection(door.url("/streaming-whisper/ws/one"), header=bearer(), timeout=20)
        assert line.sock is not None
        line.sock.sendall(bytes_sent)
        while line.sock.recv(4096):
            """Until it hangs up."""
        good.settle()
        good.vanish()


def test_a_line_has_room_for_a_bounded_number_of_voices() -> None:
    behind = doorway()
    line, write = BridgeLine(behind.hearing.line("mediajson", MEETING)), Serializer()
    for n in range(200):
        line.take(write.start(f"{CLIENT}-{n}", CLIENT))
    assert behind.refused("mediajson") == {"too many voices": 136}
    jigasi_line = JigasiLine(behind.hearing.line("jigasi", None))
    for n in range(200):
        jigasi_line.take(f"{n:08x}|en".encode().ljust(60, b"\0") + bytes(640))
    assert behind.refused("jigasi") == {"unknown endpoint": 200}
