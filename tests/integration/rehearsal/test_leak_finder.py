"""The leak finder finds what is where it should not be, and nothing else."""

import json
import wave
from pathlib import Path
from typing import Any

import pytest

from plugin_server.rehearsal import leaks
from plugin_server.rehearsal.ledger import Ledger
from plugin_server.rehearsal.microphone import UnusableRecordings, recordings
from plugin_server.rehearsal.people import Message

ON_A_PANEL = "another person's panel, in the message “change”."


@pytest.fixture
def ledger() -> Ledger:
    return Ledger(client="client", facilitator="facilitator")


def change(person: str, content: Any, at: float = 5.0, event: str = "change") -> Message:
    return Message(person, at, event, {"changes": content})


def test_a_private_text_on_anothers_panel_is_a_leak(ledger: Ledger) -> None:
    text = ledger.plant("a private note", "Mine alone", "ada")
    ada, bob = change("ada", {"mine": [text]}), change("bob", {"deep": [{"inside": text}]})
    assert leaks.on_the_wire([ada], ledger) == []
    assert leaks.on_the_wire([ada, bob], ledger) == [f"A private note reached {ON_A_PANEL}"]


def test_a_mirror_may_be_read_from_the_moment_it_is_revealed(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("plugin_server.rehearsal.ledger.time.monotonic", lambda: 10.0)
    text = ledger.plant("an unrevealed mirror", "The need I hear", "ada")
    ledger.disclose("an unrevealed mirror", ["ada"], ["client"])
    assert leaks.on_the_wire([change("client", text, at=11.0)], ledger) == []
    assert leaks.on_the_wire([change("client", text, at=9.0)], ledger) != []
    assert leaks.on_the_wire([change("bob", text, at=11.0)], ledger) != []


def test_a_vote_of_another_is_a_leak_and_so_are_sums_before_the_votes_are_shown(ledger: Ledger) -> None:
    vote = {"urgency": 1, "importance": 2, "appetite": 3}
    ledger.ballots["ada"] = {("bob", 1, 2, 3)}
    ledger.votes_shown_at = 10.0
    assert leaks.on_the_wire([change("ada", {"my_vote": vote})], ledger) == []
    assert leaks.on_the_wire([change("bob", {"my_vote": vote})], ledger) == [f"A vote reached {ON_A_PANEL}"]
    assert leaks.on_the_wire([change("ada", {"ballots": [vote]})], ledger) != []
    assert leaks.on_the_wire([change("bob", {"sums": vote}, at=9.0)], ledger) != []
    assert leaks.on_the_wire([change("bob", {"sums": vote}, at=11.0)], ledger) == []


def test_a_rating_belongs_to_its_author_and_averages_to_the_facilitator(ledger: Ledger) -> None:
    rating = {"safe": 5, "learned": 4, "understood": 3}
    ledger.ratings["ada"] = (5, 4, 3)
    assert leaks.on_the_wire([change("ada", {"rating": rating})], ledger) == []
    assert leaks.on_the_wire([change("facilitator", {"ratings": rating})], ledger) == []
    assert leaks.on_the_wire([change("facilitator", {"rating": rating})], ledger) != []
    assert leaks.on_the_wire([change("ada", {"ratings": rating})], ledger) != []


def test_bookmarks_lines_and_help_are_for_the_client_alone(ledger: Ledger) -> None:
    bookmark = {"questions": [{"id": "q1", "bookmarked": True}]}
    assert leaks.on_the_wire([change("client", bookmark)], ledger) == []
    assert leaks.on_the_wire([change("facilitator", bookmark)], ledger) != []
    for event in ("lines", "help", "speech"):
        assert leaks.on_the_wire([change("client", {}, event=event)], ledger) == []
        assert leaks.on_the_wire([change("facilitator", {}, event=event)], ledger) != []


def test_signals_and_wishes_for_a_pause_are_for_the_facilitator(ledger: Ledger) -> None:
    signals, wish = {"signals": [{"kind": "more", "at": 1.0}]}, {"pauses_asked": 1}
    assert leaks.on_the_wire([change("facilitator", signals), change("facilitator", wish)], ledger) == []
    assert leaks.on_the_wire([change("client", {"signal": "more"}), change("bob", {"signal": None})], ledger) == []
    assert leaks.on_the_wire([change("bob", signals)], ledger) == [f"A signal of the client reached {ON_A_PANEL}"]
    assert leaks.on_the_wire([change("bob", {"signal": "more"})], ledger) != []
    assert leaks.on_the_wire([change("bob", wish)], ledger) == [f"A wish for a pause reached {ON_A_PANEL}"]


def test_the_coverage_map_is_for_those_who_conduct(ledger: Ledger) -> None:
    ledger.cofacilitator = "cofacilitator"
    zones = {"facilitator": {"zones": ["facts"]}}
    assert leaks.on_the_wire([change("facilitator", zones), change("cofacilitator", zones)], ledger) == []
    assert leaks.on_the_wire([change("bob", {"facilitator": {"zones": []}})], ledger) == []
    assert leaks.on_the_wire([change("client", zones)], ledger) == [f"The coverage map reached {ON_A_PANEL}"]


def test_a_remark_about_the_group_names_nobody(ledger: Ledger) -> None:
    named = {"kind": "helped", "text": "Slowness", "person": "ada"}
    lines = {"regulation": {"lines": [["helped", "Slowness"]], "mine": [], "agreement": ""}}
    assert leaks.on_the_wire([change("bob", lines)], ledger) == []
    for leaking in ({"lines": [named]}, {"lines": [["helped", "Slowness", "ada"]]}, {"lines": [], "people": ["ada"]}):
        found = leaks.on_the_wire([change("bob", {"regulation": leaking})], ledger)
        assert found == [f"The author of a remark reached {ON_A_PANEL}"]


def test_a_subject_that_is_carried_leaves_with_its_owner_alone(ledger: Ledger) -> None:
    text = ledger.plant_carried("Merging two teams", "ada")
    assert leaks.on_the_wire([change("bob", text), change("ada", text, event="export")], ledger) == []
    assert leaks.on_the_wire([change("bob", text, event="export")], ledger) != []


def test_a_kept_idea_is_its_author_s_until_it_is_given(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("plugin_server.rehearsal.ledger.time.monotonic", lambda: 10.0)
    text = ledger.plant("a kept idea", "Have you thought of a board?", "ada")
    ledger.disclose("a kept idea", ["ada"], ["client"])
    assert leaks.on_the_wire([change("ada", text), change("client", text, at=11.0)], ledger) == []
    assert leaks.on_the_wire([change("client", text, at=9.0)], ledger) != []
    assert leaks.on_the_wire([change("bob", text, at=11.0)], ledger) != []


def test_a_text_left_in_a_file_is_a_leak_that_names_the_file_and_not_the_text(ledger: Ledger) -> None:
    text = ledger.plant("a private note", "À moi seule", "ada")
    ledger.typed.add("Déjà écrit, déjà là")
    clean = {"the file codev.db": b"\x00encrypted", "the log": b"INFO a session was erased"}
    assert leaks.in_files(clean, ledger) == []
    in_the_wal = {**clean, "the file codev.db-wal": b"\x00" + text.encode() + b"\x00"}
    assert leaks.in_files(in_the_wal, ledger) == ["A private note can be read in the file codev.db-wal."]
    as_json = {**clean, "the log": json.dumps({"text": "Déjà écrit, déjà là"}).encode()}
    assert leaks.in_files(as_json, ledger) == ["A typed text can be read in the log."]


def test_a_spoken_line_left_anywhere_is_a_leak(ledger: Ledger) -> None:
    ledger.keep("a spoken line", "my team does not speak", "client")
    assert leaks.on_the_wire([change("client", "my team does not speak", at=0.0)], ledger) == []
    assert leaks.on_the_wire([change("bob", "my team does not speak")], ledger) != []
    assert leaks.in_files({"the log": b"... my team does not speak ..."}, ledger) != []


# ---- which recordings are played


def a_recording(path: Path, rate: int = 16_000) -> None:
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(rate)
        sound.writeframes(path.name.encode() * 2)


def test_the_manifest_says_the_language_of_each_recording(tmp_path: Path) -> None:
    for name in ("a.wav", "b.wav", "c.wav"):
        a_recording(tmp_path / name)
    listed = [{"file": "a.wav", "language": "fr"}, {"file": "b.wav", "language": "en"}]
    (tmp_path / "manifest.json").write_text(json.dumps({"files": listed}))
    assert recordings(tmp_path, "fr") == (b"a.wav" * 2,)


def test_without_a_manifest_the_names_do_and_else_all_are_played(tmp_path: Path) -> None:
    for name in ("one.wav", "two.wav"):
        a_recording(tmp_path / name)
    assert len(recordings(tmp_path, "fr")) == 2
    a_recording(tmp_path / "fr-1.wav")
    assert recordings(tmp_path, "fr") == (b"fr-1.wav" * 2,)
    with pytest.raises(UnusableRecordings, match="no English recording"):
        recordings(tmp_path, "en")


def test_only_16_khz_mono_16_bits_is_played(tmp_path: Path) -> None:
    a_recording(tmp_path / "slow.wav", rate=8_000)
    with pytest.raises(UnusableRecordings, match="16 kHz, mono"):
        recordings(tmp_path, "en")
    (tmp_path / "slow.wav").write_bytes(b"no sound at all")
    with pytest.raises(UnusableRecordings, match="16 kHz, mono"):
        recordings(tmp_path, "en")


def test_a_manifest_that_cannot_be_read_says_how_it_should(tmp_path: Path) -> None:
    a_recording(tmp_path / "a.wav")
    (tmp_path / "manifest.json").write_text("[]")
    with pytest.raises(UnusableRecordings, match="Mend it"):
        recordings(tmp_path, "en")
