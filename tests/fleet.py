"""Several processes of the real service behind a real nginx, on loopback. Ends only what it started."""

import os
import shutil
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import requests

from tests.servers import free_port
from tests.service import WAIT, RunningService

DEPLOYMENT = Path(__file__).parents[1] / "deployment" / "nginx"

SECRET = "a secret of all processes, 32 bytes"

NGINX = """
daemon off;
worker_processes 1;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 512; }}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include codev/upstream.conf;
    server {{
        listen 127.0.0.1:{port};
        include codev/locations.conf;
    }}
}}
"""
"""What a deployment has too, apart from its certificates, is included."""


@dataclass(frozen=True)
class RunningFleet:
    """`url` leads to any of the `processes`."""

    url: str
    processes: tuple[RunningService, ...]


def start_together(*services: RunningService) -> None:
    """Starts them at once: each takes some seconds."""
    starting = [threading.Thread(target=service.start) for service in services]
    for thread in starting:
        thread.start()
    for thread in starting:
        thread.join(2 * WAIT)
    assert all(service.process is not None for service in services)


@contextmanager
def running_fleet(folder: Path, environment: dict[str, str], many: int = 3) -> Iterator[RunningFleet]:
    """So many processes that share a secret and what `environment` names, and a proxy before them."""
    unhurried = {"CODEV_OPENING_RATE": "1000/minute", "CODEV_JOINING_RATE": "1000/minute"}
    shared = {"CODEV_SECRET_KEY": SECRET, "CODEV_TRUSTED_PROXIES": "1", **unhurried, **environment}
    processes = tuple(RunningService(folder / f"process-{number}", shared, port=free_port()) for number in range(many))
    folder.mkdir(exist_ok=True)
    with ExitStack() as ending:
        for process in processes:
            ending.callback(process.stop)
        start_together(*processes)
        yield RunningFleet(ending.enter_context(_nginx(folder / "nginx", processes)), processes)


@contextmanager
def _nginx(folder: Path, processes: tuple[RunningService, ...]) -> Iterator[str]:
    program = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    if program is None:
        raise RuntimeError("These tests run a real proxy: install the package nginx (apt-get install nginx).")
    shutil.copytree(DEPLOYMENT, folder / "codev")
    servers = "".join(f"server 127.0.0.1:{process.port} max_fails=1 fail_timeout=2s;\n" for process in processes)
    (folder / "codev" / "servers.conf").write_text(servers)
    port = free_port()
    (folder / "nginx.conf").write_text(NGINX.format(folder=folder, port=port))
    command = [program, "-p", str(folder), "-c", str(folder / "nginx.conf"), "-e", str(folder / "error.log")]
    proxy = subprocess.Popen(command, stdin=subprocess.DEVNULL)
    url = f"http://127.0.0.1:{port}"
    try:
        _wait_until_it_answers(url, proxy, folder / "error.log")
        yield url
    finally:
        proxy.terminate()
        proxy.wait(WAIT)


def _wait_until_it_answers(url: str, proxy: "subprocess.Popen[bytes]", log: Path) -> None:
    deadline = time.monotonic() + WAIT
    while proxy.poll() is None and time.monotonic() < deadline:
        try:
            if requests.get(f"{url}/healthz", timeout=WAIT).ok:
                return
        except requests.ConnectionError:
            time.sleep(0.05)
    raise RuntimeError(f"nginx did not serve: {log.read_text() if log.exists() else ''}")
