"""`codev worker`: decodes what is said for a service, behind the Redis that both share."""

import signal

import click

from plugin_server.config import BadSetting, Settings
from plugin_server.mending import mendable


@click.command()
@click.option(
    "--threads", type=click.IntRange(1, 256), help="Processor threads for decoding (default: as many as help)."
)
@mendable
def worker(threads: int | None) -> None:
    """Decode speech for a service with the same CODEV_REDIS_URL and CODEV_SECRET_KEY.

    On SIGTERM it finishes the job at hand and ends. Several may run, here and on other machines.
    """
    from nlp.speech.machine import gpus, plan, processors
    from plugin_server.logs import set_up_last_resorts, set_up_logs
    from plugin_server.speech.bus.decoding import Decoder
    from plugin_server.speech.bus.worker import Worker
    from plugin_server.store.secret import FILE_NAME, secret_from

    set_up_logs()
    set_up_last_resorts()
    settings = Settings.from_environment()
    if settings.redis_url is None:
        raise BadSetting(
            "A worker takes its work from Redis: set CODEV_REDIS_URL, here and for the service, to a Redis that never "
            "saves, such as redis://127.0.0.1:6379/0."
        )
    if settings.secret_key is None and not (settings.instance / FILE_NAME).exists():
        raise BadSetting("A worker needs the secret of the service: set CODEV_SECRET_KEY to the same, here and there.")
    secret = secret_from(settings.secret_key, settings.instance)
    threads = threads or plan(processors(), gpus()).threads
    decoder = Decoder(settings.whisper_model, settings.models, threads, fitted=settings.whisper_fitted)
    working = Worker(settings.redis_url, secret, decoder)
    for ending in (signal.SIGTERM, signal.SIGINT):
        signal.signal(ending, lambda *_: working.stop())
    working.run()
