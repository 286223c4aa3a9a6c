"""Pages, security headers and health over real HTTP."""

import re
from pathlib import Path

import pytest
import requests

from tests.panel_client import PATIENCE, OpenedSession
from tests.servers import redis_server
from tests.service import RunningService, running_service


def get(server: RunningService, path: str) -> requests.Response:
    return requests.get(f"{server.url}{path}", timeout=PATIENCE)


@pytest.fixture
def session(server: RunningService) -> OpenedSession:
    return OpenedSession(server.url)


def test_health_tells_machines_that_all_is_well_and_nothing_else(server: RunningService) -> None:
    answer = get(server, "/healthz")
    assert answer.status_code == 200
    assert answer.json() == {"status": "ok", "store": "ok", "speech": "available", "language_help": "on"}


def test_health_says_when_the_store_does_not_answer(tmp_path: Path) -> None:
    with (
        redis_server() as store,
        running_service(tmp_path / "instance", CODEV_SPEECH="off", CODEV_DATABASE_URL=store.url) as service,
    ):
        assert get(service, "/healthz").status_code == 200
        store.stop()
        answer = get(service, "/healthz")
        assert answer.status_code == 503
        assert answer.json() == {"status": "unavailable", "store": "unavailable"}


@pytest.mark.parametrize("page", ["/", "/s/{session}", "/room/{session}"])
def test_pages_forbid_what_is_inline_and_what_comes_from_elsewhere(
    server: RunningService, session: OpenedSession, page: str
) -> None:
    answer = get(server, page.format(session=session.id))
    assert answer.status_code == 200
    policy = dict(part.split(" ", 1) for part in answer.headers["Content-Security-Policy"].split("; "))
    assert policy["default-src"] == "'self'"
    assert re.fullmatch(r"'self' 'nonce-[\w-]+'", policy["script-src"])
    assert policy["style-src"] == "'self'"
    assert policy["frame-ancestors"] == "'self'"
    assert "unsafe" not in answer.headers["Content-Security-Policy"]
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Cache-Control"] == "no-store"
    inline = re.findall(r"<script(?![^>]*\bsrc=)[^>]*>", answer.text)
    assert all("nonce=" in tag for tag in inline)
    assert not re.search(r"\sstyle=|\son\w+=", answer.text)


def test_an_address_with_nothing_behind_it_says_so_in_both_languages(server: RunningService) -> None:
    answer = get(server, "/nowhere")
    assert answer.status_code == 404
    assert "There is nothing here" in answer.text
    assert "Il n’y a rien ici" in answer.text
    assert "<main" not in get(server, "/api/nowhere").text


def test_each_page_has_a_nonce_of_its_own(server: RunningService) -> None:
    first, second = (get(server, "/").headers["Content-Security-Policy"] for _ in range(2))
    assert first != second


@pytest.mark.parametrize("page", ["/s/nowhere", "/room/nowhere"])
def test_the_page_of_a_session_that_is_gone_opens_and_says_404(server: RunningService, page: str) -> None:
    answer = get(server, page)
    assert answer.status_code == 404
    assert "<script" in answer.text


@pytest.mark.parametrize(
    "file",
    [
        "/panel/panel.js",
        "/panel/panel.css",
        "/panel/vendor/preact.mjs",
        "/jitsi/static/room.js",
        "/zoom/static/zoom.js",
    ],
)
def test_files_of_the_panel_are_asked_for_again_each_time_so_that_an_upgrade_reaches_people(
    server: RunningService, file: str
) -> None:
    answer = get(server, file)
    assert answer.headers["Cache-Control"] == "no-cache"
    known = {"If-None-Match": answer.headers["ETag"]}
    assert requests.get(f"{server.url}{file}", headers=known, timeout=PATIENCE).status_code == 304


def test_a_session_that_cannot_be_read_is_said_to_be_out_of_reach(tmp_path: Path) -> None:
    with running_service(tmp_path / "instance", CODEV_SPEECH="off", CODEV_SECRET_KEY="a" * 32) as service:
        session = OpenedSession(service.url)
        service.stop()
        service.environment["CODEV_SECRET_KEY"] = "b" * 32
        service.start()
        answer = session.seat("Ana")
        assert answer.status_code == 503
        assert answer.json()["code"] == "try_again"
        assert get(service, f"/s/{session.id}").status_code == 503
        assert get(service, f"/room/{session.id}").status_code == 503
        assert session.id not in service.log.read_text()


@pytest.mark.parametrize("path", ["/panel/../app.py", "/panel/%2e%2e/__init__.py", "/panel/../../pyproject.toml"])
def test_only_the_panels_own_files_are_served(server: RunningService, path: str) -> None:
    address = requests.Request("GET", server.url).prepare()
    address.url = f"{server.url}{path}"
    assert requests.Session().send(address, timeout=PATIENCE).status_code == 404


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_guidance_comes_in_both_languages(server: RunningService, language: str) -> None:
    words = get(server, f"/api/guidance/{language}").json()
    assert words["steps"]["2"]["name"] == "Clarification"


def test_links_carry_their_secret_where_no_server_sees_it(server: RunningService) -> None:
    answer = requests.post(f"{server.url}/api/sessions", json={"language": "fr"}, timeout=PATIENCE).json()
    for link in answer["links"].values():
        address, fragment = link.split("#")
        assert answer["session"] in address
        assert len(fragment.removeprefix("k=")) >= 32
    log = server.log.read_bytes() + b"".join(p.read_bytes() for p in server.instance.rglob("*.db*"))
    assert not any(link.split("#k=")[1].encode() in log for link in answer["links"].values())


def test_without_an_app_of_zooms_the_companion_is_served_and_a_proof_of_zooms_leads_to_the_guide(
    server: RunningService,
) -> None:
    assert 'data-pass=""' in get(server, "/zoom/").text
    shown = {"x-zoom-app-context": "sealed"}
    refused = requests.get(f"{server.url}/zoom/", headers=shown, timeout=PATIENCE)
    assert refused.status_code == 403
    assert "docs/zoom.md" in refused.text
    for closed in ("/zoom/install", "/zoom/oauth"):
        assert get(server, closed).status_code == 404
    assert requests.post(f"{server.url}/zoom/webhook", data=b"{}", timeout=PATIENCE).status_code == 404
