"""`codev doctor --jitsi`: each piece that is well is said to be, and each mistake is one sentence with its remedy."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from meeting_apps.jitsi.checkup import check_jitsi
from plugin_server.config import Settings
from tests.integration.web.test_command_line import codev
from tests.peers.jitsi.deployment import CONFIG, FakeJitsi, fake_jitsi
from tests.peers.jitsi.prosody import Prosody
from tests.peers.tls import tls_before
from tests.servers import free_port
from tests.service import RunningService

SECRET = "a-secret-that-both-of-them-know-well"
ANOTHER = "another-secret-than-the-one-they-share"


@pytest.fixture(scope="module")
def deployment() -> Iterator[FakeJitsi]:
    with fake_jitsi() as deployment:
        yield deployment


@pytest.fixture
def jitsi(deployment: FakeJitsi, monkeypatch: pytest.MonkeyPatch) -> FakeJitsi:
    monkeypatch.setenv("SSL_CERT_FILE", str(deployment.certificate))
    deployment.prosody = None
    deployment.allows_framing = True
    deployment.headers = {}
    deployment.config = CONFIG
    deployment.accounts = False
    deployment.guests = None
    return deployment


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory, deployment: FakeJitsi) -> Iterator[str]:
    """A service beside this Jitsi, behind TLS; how people reach it."""
    service = RunningService(tmp_path_factory.mktemp("service") / "instance", port=free_port())
    with tls_before(service.port, deployment.certificate) as port:
        url = f"https://localhost:{port}"
        service.environment.update(
            CODEV_SPEECH="off", CODEV_JITSI_DOMAIN=deployment.domain, CODEV_PUBLIC_URL=url, CODEV_TRUSTED_PROXIES="0"
        )
        service.start()
        try:
            yield url
        finally:
            service.stop()


@pytest.fixture
def settings(tmp_path: Path, jitsi: FakeJitsi, ours: str) -> Settings:
    return Settings(instance=tmp_path, jitsi_domain=jitsi.domain, public_url=ours)


def with_passes(settings: Settings) -> Settings:
    return replace(settings, jitsi_app_id="codev", jitsi_app_secret=SECRET)


def to_mend(jitsi: FakeJitsi | str, settings: Settings) -> dict[str, str]:
    """What must be mended, by piece."""
    address = jitsi if isinstance(jitsi, str) else f"https://{jitsi.domain}"
    return {found.about: found.sentence for found in check_jitsi(address, settings) if found.ill}


def test_a_deployment_that_fits_has_nothing_to_mend(jitsi: FakeJitsi, settings: Settings) -> None:
    jitsi.prosody = Prosody("codev", SECRET)
    jitsi.headers = {"Content-Security-Policy": f"frame-ancestors 'self' {settings.public_url}"}
    found = list(check_jitsi(f"https://{jitsi.domain}/", with_passes(settings)))
    assert [each for each in found if each.ill] == []
    assert {each.about for each in found} == {"setting", "reach", "framing", "passes", "page", "live line", "sound"}


def test_the_address_may_be_written_without_https(jitsi: FakeJitsi, settings: Settings) -> None:
    assert to_mend(jitsi.domain, settings) == {}


def test_http_is_not_enough(jitsi: FakeJitsi, settings: Settings) -> None:
    assert "is not https" in to_mend(f"http://{jitsi.domain}", settings)["setting"]


def test_another_domain_than_the_one_asked_for(settings: Settings) -> None:
    said = to_mend("https://meet.example.org", settings)["setting"]
    assert said.endswith("CODEV_JITSI_DOMAIN=meet.example.org")


def test_a_host_that_cannot_be_reached(settings: Settings) -> None:
    nowhere = f"localhost:{free_port()}"
    said = to_mend(nowhere, replace(settings, jitsi_domain=nowhere))
    assert list(said) == ["reach"]
    assert f"{nowhere} cannot be reached (Connection refused)" in said["reach"]


def test_a_name_that_nobody_knows(settings: Settings) -> None:
    said = to_mend("meet.invalid", replace(settings, jitsi_domain="meet.invalid"))
    assert "meet.invalid is not a name that this machine knows" in said["reach"]


def test_a_certificate_that_is_not_trusted(
    jitsi: FakeJitsi, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE")
    assert "is not trusted (self-signed certificate)" in to_mend(jitsi, settings)["reach"]


def test_something_that_is_no_jitsi(ours: str, settings: Settings) -> None:
    host = ours.removeprefix("https://")
    assert "not as a Jitsi does" in to_mend(host, replace(settings, jitsi_domain=host))["reach"]


def test_clocks_that_differ(jitsi: FakeJitsi, settings: Settings) -> None:
    found = check_jitsi(f"https://{jitsi.domain}", settings, clock=lambda: 1_700_000_000.0)
    assert any("passes fail when clocks differ" in each.sentence for each in found if each.ill)


@pytest.mark.parametrize(
    ("headers", "sentence"),
    [
        ({"Content-Security-Policy": "default-src 'self'; frame-ancestors 'self'"}, "frame-ancestors): add https://"),
        ({"X-Frame-Options": "SAMEORIGIN"}, "X-Frame-Options: SAMEORIGIN): remove that header"),
    ],
)
def test_a_jitsi_that_may_not_be_framed(
    jitsi: FakeJitsi, settings: Settings, headers: dict[str, str], sentence: str
) -> None:
    jitsi.headers = headers
    said = to_mend(jitsi, settings)
    assert list(said) == ["framing"]
    assert sentence in said["framing"]


def test_a_wrong_secret(jitsi: FakeJitsi, settings: Settings) -> None:
    jitsi.prosody = Prosody("codev", ANOTHER)
    said = to_mend(jitsi, with_passes(settings))
    assert list(said) == ["passes"]
    assert "does not take the passes made here (Signature verification failed)" in said["passes"]
    assert "CODEV_JITSI_APP_SECRET" in said["passes"]
    assert SECRET not in said["passes"]


def test_passes_that_are_asked_for_and_not_made(jitsi: FakeJitsi, settings: Settings) -> None:
    jitsi.prosody = Prosody("codev", SECRET)
    assert "set CODEV_JITSI_APP_ID and CODEV_JITSI_APP_SECRET" in to_mend(jitsi, settings)["passes"]


def test_passes_that_nobody_checks(jitsi: FakeJitsi, settings: Settings) -> None:
    assert "takes false passes too" in to_mend(jitsi, with_passes(settings))["passes"]


@pytest.mark.parametrize(
    "config",
    [
        "var config = { hosts: { domain: 'meet.jitsi' }, bosh: '/http-bind' };",
        "config.hosts.domain = 'meet.jitsi';\nconfig.bosh = '//HOST/http-bind';",
        "config.hosts.domain = 'meet.jitsi';\nconfig.bosh = 'https://' + location.host + '/http-bind';",
        "config.hosts.domain = 'meet.jitsi';",
    ],
    ids=["in one object", "line by line", "at the host that was asked", "without an address"],
)
def test_a_config_may_be_written_otherwise(jitsi: FakeJitsi, settings: Settings, config: str) -> None:
    jitsi.prosody = Prosody("codev", SECRET)
    jitsi.config = config
    assert to_mend(jitsi, with_passes(settings)) == {}


def test_a_jitsi_with_accounts_that_lets_guests_in(jitsi: FakeJitsi, settings: Settings) -> None:
    jitsi.accounts, jitsi.guests = True, "guest.meet.jitsi"
    jitsi.config = f"{CONFIG}\nconfig.hosts.anonymousdomain = 'guest.meet.jitsi';"
    found = list(check_jitsi(jitsi.domain, settings))
    assert [each for each in found if each.ill] == []
    assert any("lets guests in without a pass" in each.sentence for each in found)


def test_a_jitsi_with_accounts_alone(jitsi: FakeJitsi, settings: Settings) -> None:
    jitsi.accounts = True
    assert "lets nobody in without an account" in to_mend(jitsi, settings)["passes"]
    assert "asks for accounts, not for passes" in to_mend(jitsi, with_passes(settings))["passes"]


def test_settings_that_make_no_passes(jitsi: FakeJitsi, settings: Settings) -> None:
    said = to_mend(jitsi, replace(settings, jitsi_app_id="codev"))
    assert "CODEV_JITSI_APP_ID needs CODEV_JITSI_APP_SECRET" in said["passes"]


@pytest.mark.parametrize(
    ("public_url", "sentence"),
    [(None, "CODEV_PUBLIC_URL is not set"), ("http://codev.example.org", "without https")],
)
def test_our_own_address_needs_https(
    jitsi: FakeJitsi, settings: Settings, public_url: str | None, sentence: str
) -> None:
    assert sentence in to_mend(jitsi, replace(settings, public_url=public_url))["page"]


def test_a_proxy_of_ours_that_serves_something_else(jitsi: FakeJitsi, settings: Settings) -> None:
    said = to_mend(jitsi, replace(settings, public_url=f"https://{jitsi.domain}"))
    assert "without the room page" in said["page"]
    assert "No WebSocket passes" in said["live line"]


def test_a_service_that_was_started_with_another_jitsi(jitsi: FakeJitsi, settings: Settings) -> None:
    by_number = jitsi.domain.replace("localhost", "127.0.0.1")
    said = to_mend(by_number, replace(settings, jitsi_domain=by_number))
    assert f"does not name {by_number}" in said["page"]


def test_the_command_says_each_piece_on_a_line_and_ends_with_two(jitsi: FakeJitsi, tmp_path: Path) -> None:
    done = codev(
        "doctor",
        "--jitsi",
        f"https://{jitsi.domain}",
        CODEV_INSTANCE=str(tmp_path),
        CODEV_SPEECH="off",
        CODEV_JITSI_DOMAIN=jitsi.domain,
    )
    assert done.returncode == 2
    assert f"jitsi, setting: CODEV_JITSI_DOMAIN names {jitsi.domain}." in done.stdout
    assert "jitsi, page: TO MEND: CODEV_PUBLIC_URL is not set" in done.stdout
    assert "Traceback" not in done.stdout + done.stderr
