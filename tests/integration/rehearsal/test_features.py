"""Every feature is seen in use in every rehearsal, and one that is not is said to be missing."""

from collections.abc import Iterator
from typing import get_args

import pytest

from plugin_server.method.presets import PresetName
from plugin_server.rehearsal import play
from plugin_server.rehearsal.acts import ACTS
from plugin_server.rehearsal.case import CASES, Case
from plugin_server.rehearsal.features import FEATURES
from plugin_server.rehearsal.forgotten import FEATURES as FORGOTTEN
from plugin_server.rehearsal.people import Halted
from plugin_server.rehearsal.play import Rehearsal
from plugin_server.rehearsal.stage import Stage
from tests.service import RunningService, running_service

UNHURRIED = {"CODEV_OPENING_RATE": "1000/minute", "CODEV_JOINING_RATE": "1000/minute"}
PRESETS = get_args(PresetName)
ONLY_IN_LONG_SESSIONS = {"break_offered"}


@pytest.fixture(scope="module")
def hurried(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningService]:
    """One service for all rehearsals, in which minutes pass like seconds."""
    instance = tmp_path_factory.mktemp("hurried") / "instance"
    with running_service(instance, "--hurried", "--deaf", **UNHURRIED) as service:
        yield service


PLAYED_BY_THE_COMMAND = ("need-first-90", "need-first-60", "classic-60")
"""In the tests of `codev rehearse`, which ends well only if every feature was seen in use."""

FULL = [preset for preset in PRESETS if not preset.startswith("express") and preset not in PLAYED_BY_THE_COMMAND]


@pytest.mark.parametrize("language", ["fr"])  # in English the command itself is rehearsed
@pytest.mark.parametrize("preset", FULL)
def test_every_feature_is_seen_in_use_and_nothing_leaks(hurried: RunningService, preset: str, language: str) -> None:
    case = CASES[FULL.index(preset) % len(CASES)]
    report = play.play(Rehearsal(language, preset, case, url=hurried.url, hurried=True))
    assert [name for name, times in report.features.items() if not times] == []
    assert FEATURES.keys() - report.features.keys() <= ONLY_IN_LONG_SESSIONS
    assert ("break_offered" in report.features) == preset.endswith("-120")
    assert (report.completed, report.erased, report.leaks) == (True, True, [])


def test_a_feature_that_nobody_saw_is_named(
    hurried: RunningService, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def follow_up_in_silence(stage: Stage) -> None:
        """Nobody has a turn, and nobody notes anything."""

    monkeypatch.setitem(ACTS, "0b", follow_up_in_silence)
    report = play.play(Rehearsal("en", "need-first-60", url=hurried.url, hurried=True))
    assert report.features["pass"] == 0
    assert report.completed is False
    assert "Nobody saw this in use: pass." in capsys.readouterr().err


def test_a_forgotten_session_that_does_not_end_spoils_the_rehearsal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def never(case: Case, language: str) -> dict[str, int]:
        raise Halted("A session that everybody had forgotten was not erased.")

    monkeypatch.setattr(play, "forget", never)
    report = play.play(Rehearsal("en", "classic-60"))
    assert (report.completed, report.ok) == (False, False)
    assert not report.features.keys() & FORGOTTEN.keys()
    assert capsys.readouterr().err == "codev: A session that everybody had forgotten was not erased.\n"
