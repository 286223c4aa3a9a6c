"""What a bridge writes, letter by letter: numbers as strings, and the key `event` twice, as Jackson writes it."""

import json
from base64 import b64encode
from itertools import count


class Serializer:
    """The messages of one connection: they are numbered together, and their timeline begins with it."""

    def __init__(self) -> None:
        self._numbers = count(1)

    def info(self) -> str:
        return '{"event":"info","event":"info","application":"jitsi-videobridge","version":"2.3","region":""}'

    def sources(self, *exports: str) -> str:
        return f'{{"event":"sources","event":"sources","exports":{json.dumps(exports)},"requests":[]}}'

    def start(self, tag: str, endpoint: str | None, encoding: str = "opus") -> str:
        custom = f',"customParameters":{{"endpointId":"{endpoint}"}}' if endpoint else ""
        return (
            f'{{"event":"start","event":"start","sequenceNumber":"{next(self._numbers)}","start":{{"tag":"{tag}",'
            f'"mediaFormat":{{"encoding":"{encoding}","sampleRate":48000,"channels":2,"parameters":{{"minptime":"10"}}}}'
            f"{custom}}}}}"
        )

    def media(self, tag: str, chunk: int, timestamp: int, payload: bytes) -> str:
        return (
            f'{{"event":"media","event":"media","sequenceNumber":"{next(self._numbers)}","media":{{"tag":"{tag}",'
            f'"chunk":"{chunk}","timestamp":"{timestamp}","payload":"{b64encode(payload).decode()}",'
            '"audioLevel":42,"vad":true}}'
        )

    def ping(self, number: int) -> str:
        return f'{{"event":"ping","event":"ping","id":{number}}}'

    def session_end(self) -> str:
        return '{"event":"session-end","event":"session-end"}'
