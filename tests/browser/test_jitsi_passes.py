"""Passes into a Jitsi that asks for them, from the service through the page to the one who checks."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from playwright.sync_api import Browser, Request, Response, expect

from meeting_apps.jitsi.passes import JAAS
from tests.panel_client import OpenedSession
from tests.peers.jitsi.deployment import FakeJitsi, fake_jitsi
from tests.peers.jitsi.prosody import NOT_TAKEN, Prosody
from tests.peers.jitsi.visitor import Room, room_of
from tests.service import RunningService, running_service

SECRET = "a-secret-that-both-of-them-know-well"


@pytest.fixture(scope="module")
def deployment() -> Iterator[FakeJitsi]:
    with fake_jitsi() as deployment:
        yield deployment


@pytest.fixture
def jitsi(deployment: FakeJitsi) -> FakeJitsi:
    deployment.prosody = Prosody("codev", SECRET)
    return deployment


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory, deployment: FakeJitsi) -> Iterator[RunningService]:
    passes = {"CODEV_JITSI_APP_ID": "codev", "CODEV_JITSI_APP_SECRET": SECRET}
    instance = tmp_path_factory.mktemp("service") / "instance"
    with running_service(instance, CODEV_SPEECH="off", CODEV_JITSI_DOMAIN=deployment.domain, **passes) as running:
        yield running


@pytest.fixture
def room(browser: Browser, service: RunningService, jitsi: FakeJitsi) -> Iterator[Room]:
    with room_of(browser, OpenedSession(service.url)) as opened:
        yield opened


def claims(room: Room) -> dict[str, Any]:
    token = room.meeting.evaluate("jitsi.pass")
    found: dict[str, Any] = jwt.decode(token, SECRET, algorithms=["HS256"], audience="jitsi")
    return found


@pytest.mark.parametrize(("grant", "moderator"), [("facilitator", "true"), ("participant", None)])
def test_each_person_enters_with_a_pass_of_their_own(room: Room, grant: str, moderator: str | None) -> None:
    room.enter(grant, name="Zoé")
    shown = claims(room)
    assert shown["room"] == room.meeting.evaluate("jitsi.room")
    assert shown["context"]["user"]["name"] == "Zoé"
    assert shown["context"]["user"].get("moderator") == moderator


def test_a_reload_brings_a_new_pass(room: Room) -> None:
    room.enter()
    before = claims(room)["exp"]
    room.page.wait_for_timeout(1_100)
    room.page.reload()
    assert claims(room)["exp"] > before


def test_a_pass_that_has_grown_old_is_asked_for_again_by_itself(room: Room) -> None:
    room.page.clock.install()
    room.enter()
    before = claims(room)["exp"]
    room.page.wait_for_timeout(1_100)
    room.page.clock.fast_forward(61_000)
    room.tell("error-occurred", error={"name": NOT_TAKEN, "isFatal": True})
    room.page.wait_for_function("() => document.querySelector('#jitsi iframe')?.src.includes('api_id=1')")
    assert claims(room)["exp"] > before


def test_who_becomes_the_facilitator_in_the_meeting_joins_again_and_moderates(room: Room) -> None:
    facilitator = room.session.join("Fay", "facilitator")
    room.enter(name="Zoé")
    assert "moderator" not in claims(room)["context"]["user"]
    zoe = next(person["id"] for person in facilitator.view["people"] if person["name"] == "Zoé")
    facilitator.does("hand_over", person=zoe)
    room.page.get_by_role("button", name="Meeting…").click()
    expect(room.page.get_by_text("You entered before you were the facilitator")).to_be_visible()
    room.page.get_by_role("button", name="Join again").click()

    room.page.wait_for_function("() => document.querySelector('#jitsi iframe')?.src.includes('api_id=1')")
    assert claims(room)["context"]["user"]["moderator"] == "true"
    room.page.get_by_role("button", name="Meeting…").click()
    expect(room.page.get_by_text("as soon as it has made you a moderator")).to_be_visible()


def test_a_wrong_secret_is_told_in_one_sentence(room: Room, jitsi: FakeJitsi) -> None:
    jitsi.prosody = Prosody("codev", "another-secret-than-the-one-they-share")
    room.enter()
    room.expect_told(jitsi.domain, "did not take your pass", "CODEV_JITSI_APP_ID", "clocks")


def test_at_jaas_the_room_is_within_the_tenant_and_the_pass_signed_with_a_key(
    browser: Browser, jitsi: FakeJitsi, tmp_path: Path
) -> None:
    app, key = f"{JAAS}0123456789abcdef", rsa.generate_private_key(public_exponent=65537, key_size=2048)
    file = tmp_path / "jaas.pem"
    form, public = serialization.PrivateFormat.PKCS8, serialization.PublicFormat.SubjectPublicKeyInfo
    file.write_bytes(key.private_bytes(serialization.Encoding.PEM, form, serialization.NoEncryption()))
    theirs = key.public_key().public_bytes(serialization.Encoding.PEM, public).decode()
    jitsi.prosody = Prosody(app, theirs, "RS256", issuer="chat", kid=f"{app}/key-1")
    settings = {
        "CODEV_SPEECH": "off",
        "CODEV_JITSI_DOMAIN": jitsi.domain,
        "CODEV_JITSI_APP_ID": app,
        "CODEV_JITSI_PRIVATE_KEY": str(file),
        "CODEV_JITSI_KEY_ID": "key-1",
    }
    with (
        running_service(tmp_path / "instance", **settings) as service,
        room_of(browser, OpenedSession(service.url)) as room,
    ):
        room.enter()
        room.has_sent("local-subject")
        assert room.meeting.evaluate("jitsi.room").startswith(f"{app}/codev-")


def test_no_pass_and_no_password_in_an_address_of_ours_or_a_log(room: Room, service: RunningService) -> None:
    asked: list[Request] = []

    def note(request: Request) -> None:
        asked.append(request)

    told: list[Response] = []

    def keep(response: Response) -> None:
        if response.url.endswith("/meeting"):
            told.append(response)

    room.page.on("request", note)
    room.page.on("response", keep)
    room.enter("facilitator")
    token = room.meeting.evaluate("jitsi.pass")
    password = told[0].json()["password"]
    assert len(password) == 10
    ours = [request for request in asked if request.url.startswith(service.url)]
    assert any(request.url.endswith("/meeting") for request in ours)
    for request in ours:
        assert "eyJ" not in request.url
        assert password not in request.url
        assert token not in (request.headers.get("referer") or "")
    log = service.log.read_text()
    assert token not in log
    assert password not in log
    assert claims(room)["room"] not in log
    assert token not in room.page.url
    assert password not in "".join(frame.url for frame in room.page.frames)
    kept = room.page.evaluate("JSON.stringify([{ ...localStorage }, { ...sessionStorage }])")
    assert token not in kept
    assert password not in kept
