"""`codev transcribe` and `codev doctor`: the live path on sound files, and what this machine can carry."""

import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click
import msgspec

from nlp.errors import Mendable
from plugin_server.errors import CodevError
from plugin_server.mending import mendable

if TYPE_CHECKING:
    from nlp.speech.speech import Language, SpokenLine
    from nlp.speech.transcription import Transcriber
    from plugin_server.config import Settings

model_option = click.option("--model", help="Whisper model, a size or a folder (default: CODEV_WHISPER_MODEL).")


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--language", type=click.Choice(["en", "fr"]), required=True)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object for each utterance.")
@click.option("--realtime-factor", is_flag=True, help="Print at the end what a second of sound cost.")
@click.option("--delay", type=click.FloatRange(0, 20), help="Seconds that an utterance may wait for the next.")
@model_option
@mendable
def transcribe(  # noqa: PLR0917 - click calls it by name
    files: tuple[Path, ...],
    language: "Language",
    as_json: bool,
    realtime_factor: bool,
    delay: float | None,
    model: str | None,
) -> None:
    """Transcribe sound files exactly as speech is in a session: as frames of one speaker, utterance by utterance."""
    from nlp.speech.audio import seconds
    from nlp.speech.machine import gpus, plan, processors
    from nlp.speech.recordings import read

    settings = _settings(model)
    sounds = [(path, read(path)) for path in files]
    transcriber = _load(settings, plan(processors(), gpus()).threads)
    began = time.perf_counter()
    for path, pcm in sounds:
        for line in _heard_live(transcriber, pcm, language, settings.speech_delay if delay is None else delay):
            click.echo(_as_json(path, line) if as_json else f"{path}  {line.start:.2f}–{line.end:.2f}  {line.text}")
    if realtime_factor:
        click.echo(_cost(time.perf_counter() - began, sum(seconds(pcm) for _, pcm in sounds), as_json=as_json))


def _heard_live(transcriber: "Transcriber", pcm: bytes, language: "Language", delay: float) -> Iterator["SpokenLine"]:
    from nlp.speech.ear import Ear
    from nlp.speech.recordings import frames

    ear = Ear(delay)
    complete = [window for frame in frames(pcm) for window in ear.hear(frame)]
    for window in (*complete, *ear.flush()):
        yield from (line.later(window.start) for line in transcriber.transcribe(window.speech(language)))


def _as_json(path: Path, line: "SpokenLine") -> bytes:
    times = {"start": round(line.start, 3), "end": round(line.end, 3)}
    words = [
        {
            "start": round(word.start, 3),
            "end": round(word.end, 3),
            "text": word.text,
            "confidence": round(word.confidence, 3),
        }
        for word in line.words
    ]
    said = {"text": line.text, "words": words, "confidence": round(line.confidence, 3)}
    return msgspec.json.encode({"file": str(path), **times, **said})


def _cost(took: float, length: float, *, as_json: bool) -> str | bytes:
    factor = round(took / max(length, 0.001), 4)
    if as_json:
        return msgspec.json.encode({"realtime_factor": factor, "seconds": round(length, 2)})
    return f"Real-time factor {factor}: {length:.1f} s of sound took {took:.1f} s."


@click.command()
@model_option
@click.option("--jitsi", metavar="https://…", help="Check this Jitsi too: that it and this service fit together.")
@mendable
def doctor(model: str | None, jitsi: str | None) -> None:
    """Say what this machine can do, and what must be mended; exit 0 only if nothing must."""
    settings = _settings(model)
    ill = _look_at_jitsi(jitsi, settings) if jitsi else 0
    for about, check in CHECKS.items():
        try:
            sentences = check(settings)
        except (CodevError, Mendable) as found:
            ill += 1
            sentences = [str(found)]
        for sentence in sentences:
            click.echo(f"{about}: {sentence}")
    sys.exit(2 if ill else 0)


def _look_at_jitsi(address: str, settings: "Settings") -> int:
    """Says how each piece is; returns how many must be mended."""
    from meeting_apps.jitsi.checkup import check_jitsi

    ill = 0
    for finding in check_jitsi(address, settings):
        ill += finding.ill
        click.echo(f"jitsi, {finding.about}: {'TO MEND: ' if finding.ill else ''}{finding.sentence}")
    return ill


def check_speech(settings: "Settings") -> list[str]:
    """The model, what it runs on, what it costs here, and how many people it carries. Raises ModelMissing."""
    from nlp.speech import cost
    from nlp.speech.machine import gpus, plan, processors

    if not settings.speech:
        return ["off (CODEV_SPEECH)."]
    planned = plan(processors(), gpus())
    transcriber = _load(settings, planned.threads)
    decoding, endpointing = cost.decoding(transcriber), cost.endpointing()
    factor = decoding + endpointing
    many = cost.speakers(factor, planned.workers)
    return [
        f"model {settings.whisper_model}, on {transcriber.device}, weights in {transcriber.number_format}"
        + (", its window fitted to what is said." if settings.whisper_fitted else "."),
        *([transcriber.fallback] if transcriber.fallback else []),
        f"Real-time factor {factor:.3f}: a second of speech takes {decoding:.3f} s to decode and {endpointing:.3f} s "
        f"to cut, with {planned.threads} processor threads.",
        f"This machine carries {many} {'person' if many == 1 else 'people'} speaking at the same time"
        + (f", with {planned.workers} workers." if planned.workers > 1 else ".")
        if many
        else "This machine is too slow for this model: choose a smaller one in CODEV_WHISPER_MODEL.",
    ]


def check_redis(settings: "Settings") -> list[str]:
    """Whether what people say may pass through the Redis of CODEV_REDIS_URL. Raises UnfitRedis."""
    import redis

    from plugin_server.redis_client import connect, place_of
    from plugin_server.speech.bus.persistence import UnfitRedis, refuse_persisting
    from plugin_server.speech.bus.redis import TIMEOUT

    if settings.redis_url is None:
        return ["none (CODEV_REDIS_URL): one process serves, and decodes what is said."]
    place = place_of(settings.redis_url)
    try:
        with connect(settings.redis_url, reach=TIMEOUT, answer=TIMEOUT) as client:
            refuse_persisting(client, place)
    except redis.RedisError:
        raise UnfitRedis(f"Redis at {place} does not answer.", "Is it running, and is CODEV_REDIS_URL right?") from None
    return [f"{place} answers and keeps everything in memory."]


CHECKS: dict[str, "Callable[[Settings], list[str]]"] = {"redis": check_redis, "speech": check_speech}
"""What is looked at, in order: what it is about, and a check that returns sentences, or raises an error that is a
sentence with a remedy."""


def _settings(model: str | None) -> "Settings":
    from plugin_server.config import Settings

    settings = Settings.from_environment()
    return replace(settings, whisper_model=model) if model else settings


def _load(settings: "Settings", threads: int) -> "Transcriber":
    from nlp.speech.transcription import Transcriber

    return Transcriber.load(
        settings.whisper_model, folder=settings.models, threads=threads, fitted=settings.whisper_fitted
    )
