"""What a good Dockerfile keeps to, for ours: small, pinned, not root, nothing secret, and it says when it is well."""

import re
from fnmatch import fnmatch

import pytest

from tests.unit.deployment.dockerfile import ROOT, Instruction, Stage, stages

BUILT, RUNNING = stages()
EVERY = [each for stage in (BUILT, RUNNING) for each in stage.instructions]

SECRET = re.compile(r"secret|password|token|private|credential", re.IGNORECASE)


@pytest.mark.parametrize("stage", [BUILT, RUNNING], ids=["built", "running"])
def test_the_base_is_small_and_pinned_to_a_patch_of_a_release(stage: Stage) -> None:
    assert re.fullmatch(r"python:3\.\d+\.\d+-slim-[a-z]+", stage.image)


def test_both_stages_have_the_same_python() -> None:
    assert BUILT.image == RUNNING.image


def test_what_builds_stays_behind() -> None:
    assert [each.rest for each in RUNNING.all("COPY")] == ["--from=built /opt/codev /opt/codev"]
    assert not any("pip" in each.rest for each in RUNNING.all("RUN"))


def test_packages_are_those_of_the_lock_hash_by_hash_before_the_sources() -> None:
    words = [f"{each.word} {each.rest}" for each in BUILT.instructions]
    lock = next(i for i, word in enumerate(words) if "--require-hashes --requirement requirements.lock" in word)
    sources = next(i for i, word in enumerate(words) if word.startswith("COPY plugin_server"))
    assert lock < sources
    assert any("--no-deps --no-build-isolation ." in word for word in words)


def test_it_does_not_run_as_root_and_not_as_a_number_that_the_host_may_use() -> None:
    assert [each.rest for each in RUNNING.all("USER")] == ["codev"]
    user = next(each.rest for each in RUNNING.all("RUN") if "useradd" in each.rest)
    assert int(re.search(r"--uid (\d+)", user)[1]) >= 10_000  # type: ignore[index]
    last_root = max(i for i, each in enumerate(RUNNING.instructions) if each.word in ("RUN", "COPY"))
    assert RUNNING.instructions.index(RUNNING.all("USER")[0]) > last_root


def test_only_the_instance_folder_is_written() -> None:
    environment = " ".join(each.rest for each in RUNNING.all("ENV"))
    assert "PYTHONDONTWRITEBYTECODE=1" in environment
    assert "CODEV_INSTANCE=/var/lib/codev " in environment
    assert "HF_HOME=/var/lib/codev/" in environment
    assert [each.rest for each in RUNNING.all("VOLUME")] == ["/var/lib/codev"]


@pytest.mark.parametrize("each", EVERY, ids=lambda each: each.word)
def test_nothing_secret_is_built_in(each: Instruction) -> None:
    assert each.word not in ("ARG", "ADD")
    if each.word in ("ENV", "COPY"):
        assert not SECRET.search(each.rest)


def test_commands_are_lists_that_signals_reach() -> None:
    (command,) = RUNNING.all("CMD")
    assert command.as_list()[:2] == ["codev", "serve"]
    (health,) = RUNNING.all("HEALTHCHECK")
    assert "/healthz" in health.rest
    assert Instruction("CMD", health.rest.partition("CMD ")[2]).as_list()[0] == "python"


def test_folders_are_named_from_the_root_and_no_package_of_the_system_is_added() -> None:
    for each in EVERY:
        if each.word == "WORKDIR":
            assert each.rest.startswith("/")
        assert "apt-get" not in each.rest
        assert "sudo" not in each.rest
        assert not re.search(r"\bcd ", each.rest)


def test_all_that_is_copied_is_there_and_nothing_else_reaches_the_build() -> None:
    ignored = (ROOT / ".dockerignore").read_text(encoding="utf-8").split("\n")
    let_in = {line[1:] for line in ignored if line.startswith("!")}
    copied = {name for each in BUILT.all("COPY") for name in each.rest.split()[:-1]}
    assert "*" in ignored
    assert copied == let_in
    assert all((ROOT / name).exists() for name in copied)
    assert not any(fnmatch(name, secret) for name in let_in for secret in ("*.pem", "*.key", ".env*"))
