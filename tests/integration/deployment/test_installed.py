"""The package as it is installed in the image: run from a folder of its own, it writes to its instance folder alone."""

import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest
import requests

from tests.servers import free_port
from tests.service import RunningService
from tests.unit.deployment.dockerfile import ROOT, stages


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with the project's wheel; all else it has from the one that runs the tests."""
    folder = tmp_path_factory.mktemp("image")
    sources = folder / "sources"
    sources.mkdir()
    copied = [name for each in stages()[0].all("COPY") for name in each.rest.split()[:-1]]
    for name in copied:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, sources / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, sources / name)
    environment = folder / "environment"
    venv.create(environment, with_pip=False)
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    subprocess.run(
        [
            *pip,
            "--python",
            str(environment / "bin" / "python"),
            *("install", "--no-deps", "--no-index", "--no-build-isolation", "--no-compile"),
            str(sources),
        ],
        check=True,
        timeout=300,
        env={**os.environ, "PYTHONPATH": sysconfig.get_path("purelib")},
    )
    shutil.rmtree(sources)
    here = Path(sysconfig.get_path("purelib", vars={"base": str(environment), "platbase": str(environment)}))
    # A path in a .pth file is no site folder of its own: that the project is also installed there counts for nothing.
    (here / "others.pth").write_text(f"{sysconfig.get_path('purelib')}\n")
    return environment


def everything_in(folder: Path) -> set[tuple[str, int]]:
    """Each file with its size."""
    return {(str(path), path.lstat().st_size) for path in folder.rglob("*") if not path.is_dir()}


def test_the_images_command_serves_every_page_and_writes_to_its_instance_folder_alone(
    installed: Path, tmp_path: Path
) -> None:
    (image,) = stages()[-1].all("CMD")
    command, *arguments = image.as_list()
    port = free_port()
    arguments = [{"0.0.0.0": "127.0.0.1", "5000": str(port)}.get(each, each) for each in arguments]  # noqa: S104
    work, instance = tmp_path / "work", tmp_path / "instance"
    work.mkdir()
    before = everything_in(installed)
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(work),
        "PYTHONDONTWRITEBYTECODE": "1",
        "CODEV_INSTANCE": str(instance),
        "CODEV_JITSI_DOMAIN": "meet.example.org",
        "CODEV_SPEECH": "off",
    }
    with (tmp_path / "log").open("wb") as log:
        process = subprocess.Popen(
            [installed / "bin" / command, *arguments], cwd=work, env=environment, stdout=log, stderr=log
        )
    try:
        service = RunningService(instance, port=port, process=process)
        (tmp_path / "log").rename(service.log)
        service._wait_until_it_serves(0)
        for address in ("/healthz", "/", "/room/x", "/panel/panel.js", "/jitsi/static/room.js", "/api/guidance/fr"):
            answer = requests.get(f"{service.url}{address}", timeout=60)
            assert answer.status_code == (404 if address == "/room/x" else 200), address
    finally:
        process.terminate()
        process.wait(60)
    assert everything_in(installed) == before
    assert everything_in(work) == set()
    assert {path.name for path in instance.iterdir()} <= {"codev.db", "codev.db-wal", "codev.db-shm", "secret.key"}
