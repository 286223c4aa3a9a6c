"""Which bus a service has: the embedded one, or the one through Redis where CODEV_REDIS_URL names one."""

from pathlib import Path

from nlp.speech.machine import gpus, plan, processors
from plugin_server.speech.bus.decoding import Decoder
from plugin_server.speech.bus.protocol import Bus
from plugin_server.speech.bus.redis import RedisBus
from plugin_server.speech.bus.threads import ThreadBus


def open_bus(redis_url: str | None, secret: bytes, *, model: str, models: Path, fitted: bool) -> Bus:
    """`secret` is the service's, which its workers share; the rest is for decoding in this process."""
    if redis_url is not None:
        return RedisBus(redis_url, secret)
    ours = plan(processors(), gpus())
    return ThreadBus([Decoder(model, models, ours.threads, fitted=fitted) for _ in range(ours.workers)])
