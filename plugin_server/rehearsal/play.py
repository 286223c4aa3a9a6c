"""Plays a whole session: at full speed and checked (`play`), or at a human pace for people who watch."""

import time
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

import click
import msgspec

from plugin_server.errors import CodevError
from plugin_server.method.presets import PRESETS, PresetName
from plugin_server.method.steps import StepId
from plugin_server.rehearsal import leaks
from plugin_server.rehearsal.acts import ACTS
from plugin_server.rehearsal.backdrop import HURRY
from plugin_server.rehearsal.case import CASES, Case, load_case
from plugin_server.rehearsal.cast import cast_for
from plugin_server.rehearsal.ending import clean_up, has_receipt, take_and_let_go
from plugin_server.rehearsal.features import uses
from plugin_server.rehearsal.forbidden import try_the_forbidden
from plugin_server.rehearsal.forgotten import forget
from plugin_server.rehearsal.incidents import INCIDENTS, TAKES_ITS_TIME
from plugin_server.rehearsal.ledger import Ledger, UnmarkedLedger
from plugin_server.rehearsal.microphone import lines_heard, quotations, recordings
from plugin_server.rehearsal.pace import as_people_do, at_once
from plugin_server.rehearsal.people import Halted
from plugin_server.rehearsal.report import Report
from plugin_server.rehearsal.server import model_to_hear_with, own_server
from plugin_server.rehearsal.service import Opened, Service
from plugin_server.rehearsal.stage import Stage
from plugin_server.session import commands as c
from plugin_server.session.commands import Language

WATCHERS_PATIENCE = 20.0
"""Seconds that people who watch have to take what is theirs before the facilitator erases."""


class CannotRehearse(CodevError):
    """The rehearsal was asked for in a way that cannot be played; the sentence says what to change."""


@dataclass(frozen=True)
class Rehearsal:
    """What to play, on the service at `url` or on a server of its own. `audio` is the client's microphone.

    A service at `url` may be `hurried` too: its minutes pass like seconds, so that sessions are late in it.
    """

    language: str = "en"
    preset: str = "need-first-120"
    case: str = CASES[0]
    url: str | None = None
    hurried: bool = False
    audio: Path | None = None
    model: str | None = None


@dataclass(frozen=True)
class Played:
    """A session after it was played, by people who are no longer connected."""

    stage: Stage
    opened: Opened
    ended: bool
    erased: bool


def play(rehearsal: Rehearsal) -> Report:
    """Plays and checks a session; what went wrong on the way is said on standard error.

    Raises CodevError when it cannot even begin.
    """
    language, preset = language_named(rehearsal.language), _preset(rehearsal.preset)
    case = load_case(language, rehearsal.case)
    if rehearsal.url and rehearsal.model:
        raise CannotRehearse("A running service has a model of its own: leave out --model, or leave out --url.")
    sounds = recordings(rehearsal.audio, language) if rehearsal.audio else ()
    began = time.monotonic()
    if rehearsal.url:
        service = Service(rehearsal.url)
        stage, opened = _set_stage(service, case, language, preset, sounds)
        stage.hurried = rehearsal.hurried
        played = _play_checked(stage, opened)
        found = _leaks(service, played)
    else:
        ears = {"CODEV_WHISPER_MODEL": model_to_hear_with(rehearsal.model)} if sounds else {}
        deaf = () if sounds else ("--deaf",)
        with ThreadPoolExecutor(1) as beside, own_server("--hurried", *deaf, **ears) as server:
            forgotten = beside.submit(forget, case, language)
            service = Service(server.url)
            stage, opened = _set_stage(service, case, language, preset, sounds)
            stage.hurried = True
            played = _play_checked(stage, opened)
            found = _leaks(service, played)
            found += leaks.in_files(server.files(), stage.ledger)
            server.stop()
            found += leaks.in_files(server.files(), stage.ledger)
            stage.beside = _seen(forgotten, stage)
    features = uses(stage) if stage.cast.client.offer else {}
    if played.ended:
        missing = [name for name, times in features.items() if not times]
        stage.troubles += [f"Nobody saw this in use: {name.replace('_', ' ')}." for name in missing]
    for trouble in stage.troubles:
        click.echo(f"codev: {trouble}", err=True)
    return _report(played, features, list(dict.fromkeys(found)), time.monotonic() - began)


def play_watched(opened: object, language: str, case: str = CASES[0]) -> None:
    """Plays in a session opened elsewhere, for people who watch it: about five minutes, without sound.

    `opened` is {"session": …, "links": {"facilitator": …, "participant": …, "deputy": …}}.
    Raises CodevError when it cannot be played to its end.
    """
    session, chosen = opened_elsewhere(opened), language_named(language)
    script, service = load_case(chosen, case), Service(session.base_url)
    stage = Stage(cast_for(script, service, session.session), script, chosen, UnmarkedLedger(), as_people_do)
    try:
        stage.enter("lobby")
        stage.fill_seats(session)
        for step in _steps(stage):
            _enter(stage, step)
            ACTS[step](stage)
        _enter(stage, "closing")
        take_and_let_go(stage)
        if not has_receipt(stage.cast.facilitator, WATCHERS_PATIENCE):
            stage.does(stage.cast.facilitator, c.Erase())
    except Halted:
        clean_up(stage)
        raise
    finally:
        _disconnect(stage)


def opened_elsewhere(opened: object) -> Opened:
    """A session and its links, as another process hands them over. Raises CannotRehearse."""
    try:
        return msgspec.convert(opened, Opened)
    except msgspec.ValidationError:
        raise CannotRehearse("A session opened elsewhere is one JSON object: the session and its links.") from None


def _set_stage(
    service: Service, case: Case, language: Language, preset: PresetName, sounds: tuple[bytes, ...]
) -> tuple[Stage, Opened]:
    opened = service.open_session(case.title, language, preset)
    cast = cast_for(case, service, opened.session)
    return Stage(cast, case, language, Ledger(), at_once, sounds, checked=True), opened


def _play_checked(stage: Stage, opened: Opened) -> Played:
    stage.enter("lobby")
    try:
        stage.fill_seats(opened)
        for step in _steps(stage):
            _enter(stage, step)
            ACTS[step](stage)
            if step in INCIDENTS:
                INCIDENTS[step](stage)
            try_the_forbidden(stage, step)
        _enter(stage, "closing")
        try_the_forbidden(stage, "closing")
        take_and_let_go(stage)
    except Halted as halted:
        stage.troubles.append(str(halted))
        clean_up(stage)
        return Played(stage, opened, ended=False, erased=False)
    else:
        erased = all(has_receipt(person) for person in stage.cast.everyone)
        return Played(stage, opened, ended=True, erased=erased)
    finally:
        _disconnect(stage)


def _steps(stage: Stage) -> tuple[StepId, ...]:
    """The lobby, then the steps of the session's preset, as its panels show them."""
    preset = _preset(stage.cast.facilitator.view["session"]["preset"])
    return ("lobby", *PRESETS[preset].steps)


def _enter(stage: Stage, step: StepId) -> None:
    """The facilitator's act that leads to a step. It is counted in the step that it leads to."""
    if step == "lobby":
        return
    before = stage.cast.facilitator.view["clock"]["step"]
    stage.enter(step)
    if before == "lobby":
        stage.does(stage.cast.facilitator, c.Start())
    elif step == "closing":
        stage.does(stage.cast.facilitator, c.Close())
    else:
        stage.does(stage.cast.facilitator, c.Next(before))
    stage.cast.facilitator.until(lambda view: view["clock"]["step"] == step, f"step {step}")
    if stage.hurried and step == TAKES_ITS_TIME:
        stage.cast.facilitator.look_at_clock(HURRY)


def _disconnect(stage: Stage) -> None:
    for person in stage.cast.everyone:
        person.disconnect()


def _seen(forgotten: "Future[dict[str, int]]", stage: Stage) -> dict[str, int]:
    """What people saw of the session that they forgot; that it did not end as it should is a trouble of this one."""
    try:
        return forgotten.result()
    except CodevError as error:
        stage.troubles.append(str(error))
        return {}


def _leaks(service: Service, played: Played) -> list[str]:
    """What reached the wrong people, and what an erased session still answers."""
    people = played.stage.cast.everyone
    found = leaks.on_the_wire((message for person in people for message in person.messages), played.stage.ledger)
    if played.erased:
        found += leaks.after_the_end(service, played.opened, people, played.stage.language)
    return found


def _report(played: Played, features: dict[str, int], found: list[str], seconds: float) -> Report:
    client = played.stage.cast.client
    return Report(
        completed=played.ended and not played.stage.troubles,
        participants=len(played.stage.cast.everyone),
        steps=played.stage.steps,
        features=features,
        transcript_lines=len(lines_heard(client)),
        evidence=quotations(client),
        need_versions=len(client.view["need"]["versions"]) if client.view else 0,
        erased=played.erased,
        leaks=found,
        seconds=round(seconds, 1),
    )


def language_named(name: str) -> Language:
    found: dict[str, Language] = {language: language for language in get_args(Language)}
    if name not in found:
        raise CannotRehearse("A rehearsal is played in en or fr.")
    return found[name]


def _preset(name: str) -> PresetName:
    found: dict[str, PresetName] = {preset: preset for preset in PRESETS}
    if name not in found:
        raise CannotRehearse(f"There is no preset of that name. Choose one of: {', '.join(found)}.")
    return found[name]
