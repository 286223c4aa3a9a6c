"""`codev rehearse`: a whole session over the real wire ends well on a sound service, and only there."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from plugin_server.rehearsal import play
from plugin_server.rehearsal.forgotten import FEATURES as FORGOTTEN
from plugin_server.rehearsal.pace import at_once
from plugin_server.rehearsal.service import Service, Unreachable
from tests.panel_client import OpenedSession
from tests.service import FIXTURES, RunningService, running_service

WITH_SOUND = ("--audio", str(FIXTURES / "speech"), "--model", str(FIXTURES / "whisper-espeak"))

SHOWS_MIRRORS_TO_ALL = """
from plugin_server.session.shown import work
need = work.need
work.need = lambda state, person, role: need(state, person, "client")
"""

LETS_CONSULTANTS_GIVE_TOO_EARLY = """
from plugin_server.method.rights import RIGHTS
from plugin_server.method.steps import steps_from
RIGHTS["contribute"]["consultant"] = steps_from("1", "4")
"""


def rehearse(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "plugin_server.cli", "rehearse", *arguments],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def report_of(done: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    report: dict[str, Any] = json.loads(done.stdout)
    return report


def test_a_session_with_speech_completes_is_erased_and_leaks_nothing() -> None:
    done = rehearse("--language", "en", "--preset", "need-first-90", *WITH_SOUND, "--json")
    report = report_of(done)
    assert done.returncode == 0, (done.stderr, report["leaks"])
    assert (report["completed"], report["erased"], report["leaks"]) == (True, True, [])
    assert report["participants"] == 9
    assert all(report["features"].values())
    assert report["features"].keys() >= FORGOTTEN.keys() | {"milestone_half", "milestone_two_minutes", "milestone_zero"}
    assert report["need_versions"] == 5
    assert report["transcript_lines"] > 0
    assert {quote["source"] for quote in report["evidence"]} == {"said", "typed"}
    steps = {step["step"]: step for step in report["steps"]}
    assert list(steps) == ["lobby", "0a", "0b", "0c", "1", "2", "3", "4a", "4b", "5", "6", "closing"]
    assert all(step["refused"] > 0 for step in steps.values())


def test_a_classic_session_without_sound_completes() -> None:
    done = rehearse("--preset", "classic-60", "--case", "handing-over")
    assert done.returncode == 0, done.stderr
    assert "Leaks: none." in done.stdout
    assert "Everything was erased: yes." in done.stdout
    assert "coverage map                   8" in done.stdout


def test_a_running_service_can_be_checked(server: RunningService) -> None:
    sound = ("--audio", str(FIXTURES / "speech"))
    done = rehearse("--language", "fr", "--url", server.url, "--preset", "need-first-60", *sound, "--json")
    report = report_of(done)
    assert done.returncode == 0, (done.stderr, report["leaks"])
    assert (report["completed"], report["erased"], report["leaks"]) == (True, True, [])
    assert report["transcript_lines"] > 0
    assert {quote["source"] for quote in report["evidence"]} == {"said", "typed"}


def test_a_service_that_cannot_listen_is_rehearsed_without_sound(tmp_path: Path) -> None:
    with running_service(tmp_path / "instance", CODEV_SPEECH="off") as service:
        done = rehearse("--url", service.url, "--audio", str(FIXTURES / "speech"), "--json")
    assert done.returncode == 0, done.stderr
    assert report_of(done)["transcript_lines"] == 0


@contextmanager
def broken_service(folder: Path, flaw: str) -> Iterator[RunningService]:
    """A service with a flaw: Python reads sitecustomize.py before it starts the command."""
    (folder / "sitecustomize.py").write_text(flaw)
    path = os.pathsep.join([str(folder), str(Path.cwd())])
    with running_service(folder / "instance", CODEV_SPEECH="off", PYTHONPATH=path) as service:
        yield service


def test_a_service_that_shows_mirrors_too_early_is_found_out(tmp_path: Path) -> None:
    with broken_service(tmp_path, SHOWS_MIRRORS_TO_ALL) as service:
        done = rehearse("--url", service.url, "--json")
    assert done.returncode == 1
    assert report_of(done)["leaks"] == ["An unrevealed mirror reached another person's panel, in the message “change”."]


def test_a_service_that_accepts_what_the_method_forbids_is_found_out(tmp_path: Path) -> None:
    with broken_service(tmp_path, LETS_CONSULTANTS_GIVE_TOO_EARLY) as service:
        done = rehearse("--url", service.url, "--json")
    assert done.returncode == 1
    assert report_of(done)["completed"] is False
    assert "contribute by a participant should be refused (not_now) and was accepted" in done.stderr


def test_a_watched_session_is_played_to_its_end_and_erased(
    server: RunningService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(play, "as_people_do", at_once)
    opened = Service(server.url).open_session("Watched", "fr", "need-first-60")
    play.play_watched({"session": opened.session, "links": opened.links}, "fr")
    status, _ = Service(server.url).take_seat(opened.session, opened.key("participant"), "Zoé", "observer")
    assert status == 404


def test_a_visitor_who_only_watches_holds_nothing_up(server: RunningService, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(play, "as_people_do", at_once)
    monkeypatch.setattr(play, "WATCHERS_PATIENCE", 0.5)
    session = OpenedSession(server.url, preset="classic-60")
    visitor = session.join("Victor", seat="observer")
    links = {grant: f"{server.url}/s/{session.id}#k={key}" for grant, key in session.keys.items()}
    play.play_watched({"session": session.id, "links": links}, "en", "handing-over")
    visitor.until(lambda: bool(visitor.of("receipt")))
    assert len(visitor.view["learnings"]) == 9


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--case", "none"), "Choose one of: first-words, promised-dates, handing-over"),
        (("--preset", "classic-10"), "Choose one of: need-first-120"),
        (("--url", "http://127.0.0.1:1"), "No service answers at http://127.0.0.1:1."),
        (("--url", "codev.example.org"), "looks like https://codev.example.org"),
        (("--url", "http://127.0.0.1:1", "--model", "base"), "leave out --model"),
        (("--audio", str(FIXTURES / "whisper-espeak")), "There is no English recording"),
        (("--audio", str(FIXTURES / "speech"), "--model", "/nowhere"), "There is no speech model"),
    ],
)
def test_what_cannot_be_played_ends_with_a_remedy(arguments: tuple[str, ...], sentence: str) -> None:
    done = rehearse(*arguments)
    assert done.returncode == 2
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr


def test_another_site_is_not_taken_for_a_codev_service(server: RunningService) -> None:
    elsewhere = Service(server.url)
    elsewhere.url += "/elsewhere"
    with pytest.raises(Unreachable, match="Is it a codev service"):
        elsewhere.open_session("", "en", "classic-60")
