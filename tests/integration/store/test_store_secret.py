"""Where the secret comes from: the operator, or a file made once that only the service may read."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from plugin_server.store import SecretTooShort, secret_from

GIVEN = "a secret for tests, 32 bytes long"


def test_the_operator_s_secret_is_taken_and_no_file_made(tmp_path: Path) -> None:
    assert secret_from(f" {GIVEN}\n", tmp_path) == GIVEN.encode()
    assert list(tmp_path.iterdir()) == []


def test_without_one_a_secret_is_made_once(tmp_path: Path) -> None:
    made = secret_from(None, tmp_path / "instance")
    assert len(made) >= 32
    assert secret_from(None, tmp_path / "instance") == made
    assert secret_from(None, tmp_path / "another") != made


def test_only_the_service_may_read_the_file(tmp_path: Path) -> None:
    secret_from(None, tmp_path / "instance")
    file = tmp_path / "instance" / "secret.key"
    assert file.stat().st_mode & 0o777 == 0o600
    assert list(file.parent.iterdir()) == [file]


def test_processes_that_start_together_share_one_secret(tmp_path: Path) -> None:
    start = Barrier(8)

    def begin(_: int) -> bytes:
        start.wait()
        return secret_from(None, tmp_path)

    with ThreadPoolExecutor(8) as threads:
        assert len(set(threads.map(begin, range(8)))) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["secret.key"]


@pytest.mark.parametrize("given", ["", "short", "x" * 31])
def test_a_short_secret_is_refused_with_the_remedy(tmp_path: Path, given: str) -> None:
    with pytest.raises(SecretTooShort, match=r"CODEV_SECRET_KEY has \d+ bytes and needs 32.*token_urlsafe"):
        secret_from(given, tmp_path)


def test_a_short_secret_in_the_file_is_refused_without_telling_it(tmp_path: Path) -> None:
    (tmp_path / "secret.key").write_text("hunter2\n")
    with pytest.raises(SecretTooShort, match=r"secret\.key has 7 bytes") as refusal:
        secret_from(None, tmp_path)
    assert "hunter2" not in str(refusal.value)
