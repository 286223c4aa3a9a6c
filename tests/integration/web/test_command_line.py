"""The `codev` command: bad input ends with a sentence, a remedy and a code other than 0."""

import os
import subprocess
import sys
from pathlib import Path

import pytest


def codev(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "plugin_server.cli", *arguments],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize(
    ("environment", "sentence"),
    [
        ({"CODEV_JITSI_DOMAIN": "https://meet.example.org"}, "CODEV_JITSI_DOMAIN is a host name alone"),
        ({"CODEV_SECRET_KEY": "short"}, "CODEV_SECRET_KEY has 5 bytes"),
        ({"CODEV_DATABASE_URL": "mysql://user:canary@host/x"}, "of no known kind"),
        ({"CODEV_DATABASE_URL": "redis://:canary@127.0.0.1:1/0"}, "127.0.0.1:1"),
    ],
)
def test_a_setting_that_cannot_work_ends_serve_with_its_remedy(
    tmp_path: Path, environment: dict[str, str], sentence: str
) -> None:
    done = codev("serve", "--port", "0", CODEV_INSTANCE=str(tmp_path / "instance"), **environment)
    assert done.returncode == 2
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr
    assert "canary" not in done.stderr


def test_a_port_in_use_is_said_in_one_sentence(tmp_path: Path) -> None:
    import socket

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        done = codev("serve", "--port", str(taken.getsockname()[1]), CODEV_INSTANCE=str(tmp_path / "instance"))
    assert done.returncode == 2
    assert "in use" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_model_that_cannot_be_fetched_is_said_with_a_remedy(tmp_path: Path) -> None:
    done = codev("models", "download", "tiny", CODEV_INSTANCE=str(tmp_path), HF_ENDPOINT="http://127.0.0.1:1")
    assert done.returncode == 2
    assert "tiny" in done.stderr
    assert "Traceback" not in done.stderr


def test_models_lists_the_sizes_and_which_are_here(tmp_path: Path) -> None:
    done = codev("models", "list", CODEV_INSTANCE=str(tmp_path))
    assert done.returncode == 0
    assert "base" in done.stdout
    assert "(here)" not in done.stdout


def test_an_unknown_size_is_refused(tmp_path: Path) -> None:
    done = codev("models", "download", "enormous", CODEV_INSTANCE=str(tmp_path))
    assert done.returncode == 2
    assert "small" in done.stderr
