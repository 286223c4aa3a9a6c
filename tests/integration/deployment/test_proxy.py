"""The proxy's configuration, read by a real nginx."""

import os
import shutil
import subprocess
import time
from pathlib import Path

import requests

from tests.fleet import NGINX
from tests.peers.jitsi.certificate import write_certificate
from tests.servers import free_port
from tests.unit.deployment.dockerfile import ROOT

PATIENCE = 60.0  # seconds; a loaded machine may be slow


def nginx() -> str:
    program = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    assert program is not None, "install the package nginx: apt-get install nginx"
    return program


def failure_through(folder: Path) -> str:
    """What nginx writes anywhere when the address of somebody's pass finds no process of the service."""
    port = free_port()
    (folder / "codev" / "servers.conf").write_text(f"server 127.0.0.1:{free_port()};\n")
    (folder / "nginx.conf").write_text(NGINX.format(folder=folder, port=port))
    output = folder / "output"
    with output.open("wb") as file:
        command = [nginx(), "-p", str(folder), "-c", str(folder / "nginx.conf"), "-e", str(folder / "error.log")]
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=file, stderr=file)
    try:
        deadline = time.monotonic() + PATIENCE
        status = None
        while status is None and process.poll() is None and time.monotonic() < deadline:
            try:
                status = requests.get(f"http://127.0.0.1:{port}/beside?token=plover", timeout=PATIENCE).status_code
            except requests.ConnectionError:
                time.sleep(0.05)
        assert status == 502, output.read_text()
    finally:
        process.terminate()
        process.wait(PATIENCE)
    return output.read_text() + (folder / "error.log").read_text()


def test_nginx_takes_the_configuration_of_the_deployment(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "deployment" / "nginx", tmp_path / "codev")
    servers = tmp_path / "codev" / "servers.conf"
    servers.write_text(servers.read_text().replace("codev:5000", "127.0.0.1:5000"))
    certificate = write_certificate(tmp_path)
    text = (tmp_path / "codev" / "nginx.conf").read_text()
    text = text.replace("/tmp/", f"{tmp_path}/")  # noqa: S108 - a folder of the container
    for name in ("fullchain.pem", "privkey.pem"):
        text = text.replace(f"/etc/nginx/certificates/{name}", str(certificate))
    (tmp_path / "nginx.conf").write_text(text)

    done = subprocess.run(
        [nginx(), "-t", "-e", str(tmp_path / "error.log"), "-c", str(tmp_path / "nginx.conf")],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert "warn" not in done.stderr


def test_the_address_of_a_request_that_fails_stays_out_of_the_log_of_errors(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "deployment" / "nginx", tmp_path / "codev")
    locations = tmp_path / "codev" / "locations.conf"
    assert "plover" not in failure_through(tmp_path)

    locations.write_text(locations.read_text().replace("error_log ", "# error_log "))
    assert "plover" in failure_through(tmp_path)  # so nginx would have written it
