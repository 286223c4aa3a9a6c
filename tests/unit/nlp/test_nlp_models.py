import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from nlp.errors import ModelMissing
from nlp.speech.models import fetch, find, installed
from tests.unit.nlp.recordings import MODEL


def test_a_folder_is_found_by_its_path(tmp_path: Path) -> None:
    assert find(str(MODEL), tmp_path) == MODEL


def test_a_fetched_size_is_found_by_its_name(tmp_path: Path) -> None:
    shutil.copytree(MODEL, tmp_path / "base")
    assert find("base", tmp_path) == tmp_path / "base"
    assert installed(tmp_path) == ["base"]


def test_sizes_are_listed_smallest_first(tmp_path: Path) -> None:
    for size in ("small", "tiny"):
        shutil.copytree(MODEL, tmp_path / size)
    (tmp_path / "my-notes").mkdir()
    assert installed(tmp_path) == ["tiny", "small"]


def test_nothing_is_installed_in_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert installed(tmp_path / "nowhere") == []


@pytest.mark.parametrize("lost", ["model.bin", "tokenizer.json", "vocabulary.json"])
def test_an_incomplete_model_is_neither_found_nor_installed(tmp_path: Path, lost: str) -> None:
    shutil.copytree(MODEL, tmp_path / "base")
    (tmp_path / "base" / lost).unlink()
    assert installed(tmp_path) == []
    with pytest.raises(ModelMissing, match=lost.split(".", maxsplit=1)[0]):
        find("base", tmp_path)


def test_an_empty_file_is_a_missing_one(tmp_path: Path) -> None:
    shutil.copytree(MODEL, tmp_path / "base")
    (tmp_path / "base" / "model.bin").write_bytes(b"")
    assert installed(tmp_path) == []


def test_an_unknown_name_lists_the_sizes(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing, match="base"):
        find("enormous", tmp_path)


def test_an_unknown_size_is_not_fetched(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="enormous"):
        fetch("enormous", tmp_path)


def test_a_complete_model_is_not_fetched_again(tmp_path: Path) -> None:
    shutil.copytree(MODEL, tmp_path / "base")
    assert fetch("base", tmp_path) == tmp_path / "base"


def test_an_unreachable_hub_is_said_with_a_remedy(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from nlp.speech.models import FetchFailed, fetch\n"
        "try: fetch('tiny', Path(sys.argv[1]))\n"
        "except FetchFailed as failed: sys.stdout.write(failed.sentence + '|' + failed.remedy)"
    )
    # A port of this machine on which nothing listens; the client library reads its address when imported.
    environment = os.environ | {"HF_ENDPOINT": "http://127.0.0.1:9", "HF_HUB_OFFLINE": "0"}
    said = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], env=environment, capture_output=True, text=True, check=True
    )
    sentence, remedy = said.stdout.split("|")
    assert "could not be downloaded" in sentence
    assert "network" in remedy
    assert installed(tmp_path) == []
