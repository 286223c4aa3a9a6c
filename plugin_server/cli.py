"""The `codev` command: serve, rehearse, models; and what the other files of commands add."""

import dataclasses
import json
import sys
from pathlib import Path

import click

from plugin_server import language_commands, speech_commands, worker_command
from plugin_server.mending import mendable


@click.group()
@click.version_option(package_name="codev-panel")
def main() -> None:
    """The side panel and service for professional codevelopment groups."""


@main.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=5000, show_default=True, type=click.IntRange(0, 65535), help="0: any free port.")
@click.option("--hurried", is_flag=True, hidden=True, help="For a rehearsal: minutes pass like seconds.")
@click.option("--deaf", is_flag=True, hidden=True, help="For a rehearsal: what listens hears nothing.")
def serve(host: str, port: int, *, hurried: bool, deaf: bool) -> None:
    """Serve the panel. Settings come from CODEV_* variables (see docs/settings.md)."""
    from gevent import monkey

    monkey.patch_all()
    _serve(host, port, hurried=hurried, deaf=deaf)


@mendable
def _serve(host: str, port: int, *, hurried: bool, deaf: bool) -> None:
    from plugin_server.app import serve as serve_app
    from plugin_server.config import Settings
    from plugin_server.logs import set_up_logs
    from plugin_server.rehearsal.backdrop import backdrop

    set_up_logs()
    serve_app(Settings.from_environment(), host, port, backdrop(hurried=hurried, deaf=deaf))


@main.command()
@click.option("--language", type=click.Choice(["en", "fr"]), default="en", show_default=True)
@click.option("--preset", default="need-first-120", show_default=True, help="As in need-first-90 or classic-60.")
@click.option("--case", "case", default="first-words", show_default=True, help="Which fictional story.")
@click.option(
    "--url",
    help="A running service to check. Without it servers of its own are started, on which time can be let pass too.",
)
@click.option(
    "--audio",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Folder of 16 kHz mono WAV files played as the client's microphone.",
)
@click.option("--model", help="Whisper model, a size or a folder (default: CODEV_WHISPER_MODEL).")
@click.option("--watched", is_flag=True, help="Plays a session read from standard input, at a human pace.")
@click.option("--practice", is_flag=True, hidden=True, help="The same, with a person as the facilitator.")
@click.option("--hurried", is_flag=True, hidden=True, help="A practice in which nobody takes time to think.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@mendable
def rehearse(  # noqa: PLR0917 - click calls it by name
    language: str,
    preset: str,
    case: str,
    url: str | None,
    audio: Path | None,
    model: str | None,
    watched: bool,
    practice: bool,
    hurried: bool,
    as_json: bool,
) -> None:
    """Play a whole session with simulated people; exit 0 only if it completed, erased and leaked nothing."""
    from plugin_server.rehearsal.backdrop import HURRY
    from plugin_server.rehearsal.play import Rehearsal, play, play_watched
    from plugin_server.rehearsal.practice import practise

    if practice:
        practise(json.loads(sys.stdin.read()), language, case, speed=1 / HURRY if hurried else 1.0)
        return
    if watched:
        play_watched(json.loads(sys.stdin.read()), language, case)
        return
    report = play(Rehearsal(language=language, preset=preset, case=case, url=url, audio=audio, model=model))
    click.echo(json.dumps(dataclasses.asdict(report), ensure_ascii=False) if as_json else report.as_text())
    sys.exit(0 if report.ok else 1)


@main.group()
def models() -> None:
    """Whisper models: list those here, download one."""


@models.command("list")
@mendable
def list_models() -> None:
    """The models in the instance folder."""
    from nlp.speech.models import SIZES, installed
    from plugin_server.config import Settings

    here = installed(Settings.from_environment().models)
    for size in SIZES:
        click.echo(f"{size}{'  (here)' if size in here else ''}")


@models.command()
@click.argument("size")
@mendable
def download(size: str) -> None:
    """Download a model (tiny, base, small, …) into the instance folder."""
    from nlp.speech.models import SIZES, fetch
    from plugin_server.config import Settings

    if size not in SIZES:
        raise click.BadParameter(f"choose one of {', '.join(SIZES)}", param_hint="SIZE")
    click.echo(f"The model is in {fetch(size, Settings.from_environment().models)}.")


for command in (
    language_commands.need,
    language_commands.interventions,
    speech_commands.transcribe,
    speech_commands.doctor,
    worker_command.worker,
):
    main.add_command(command)


if __name__ == "__main__":
    main()
