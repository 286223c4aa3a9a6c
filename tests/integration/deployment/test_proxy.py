"""The proxy's configuration, read by a real nginx."""

import os
import shutil
import subprocess
from pathlib import Path

from tests.peers.jitsi.certificate import write_certificate
from tests.unit.deployment.dockerfile import ROOT


def test_nginx_takes_the_configuration_of_the_deployment(tmp_path: Path) -> None:
    program = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    assert program is not None, "install the package nginx: apt-get install nginx"
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
        [program, "-t", "-e", str(tmp_path / "error.log"), "-c", str(tmp_path / "nginx.conf")],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert "warn" not in done.stderr
