"""The panel inside Zoom, in a real browser with Zoom's real SDK, before a Zoom that speaks its protocols."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Frame, Locator, Page, expect

from tests.browser.panels import INVITE, OPEN_ALL_AROUND, PATIENCE, chromium
from tests.browser.rules import faults_of
from tests.integration.zoom.visits import kept, written
from tests.microphone import RECORDINGS, pcm_of
from tests.peers.jitsi.deployment import FakeJitsi, fake_jitsi
from tests.peers.jitsi.visitor import KEEP_MICROPHONES, LISTENS, LISTENS_NOT
from tests.peers.zoom.client import FakeClient
from tests.peers.zoom.cloud import FakeZoom, fake_zoom
from tests.peers.zoom.stream import now
from tests.service import WITH_SPEECH, RunningService, running_service


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


@pytest.fixture(scope="module")
def zoom() -> Iterator[FakeZoom]:
    with fake_zoom() as running:
        yield running


@pytest.fixture(scope="module")
def jitsi() -> Iterator[FakeJitsi]:
    with fake_jitsi() as deployment:
        yield deployment


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory, zoom: FakeZoom, jitsi: FakeJitsi) -> Iterator[RunningService]:
    instance = tmp_path_factory.mktemp("service") / "instance"
    unhurried = {"CODEV_OPENING_RATE": "1000/minute", "CODEV_JOINING_RATE": "1000/minute"}
    with running_service(
        instance, **WITH_SPEECH, **unhurried, **zoom.environment, CODEV_JITSI_DOMAIN=jitsi.domain
    ) as running:
        yield running


@pytest.mark.parametrize(
    ("web", "header"), [(False, True), (False, False), (True, False)], ids=["desktop", "without its header", "web"]
)
def test_the_host_opens_the_session_of_the_meeting_and_comes_back_to_the_same_seat(
    browser: Browser, zoom: FakeZoom, service: RunningService, web: bool, header: bool
) -> None:
    meeting = f"abc/{web}{header}+=="
    host = FakeClient(zoom, service.url, meeting, f"u-host-{web}", "Ana Ng", "host", web=web, header=header)
    page = host.open(browser)
    panel = host.panel
    expect(panel.get_by_label("Your first name")).to_have_value("Ana", timeout=PATIENCE)
    panel.get_by_role("button", name="Open it").click()
    expect(panel.locator(".panel .top")).to_be_visible(timeout=PATIENCE)
    code = panel.locator(".strip-of-zoom summary").text_content() or ""
    assert re.search(r"[A-Z2-9]{4} [A-Z2-9]{4}", code)

    page.reload()
    expect(host.panel.locator(".panel .top")).to_be_visible(timeout=PATIENCE)
    assert host.problems == []
    page.context.close()


LISTENING = 60_000
"""Milliseconds for a sentence to be decoded on a busy machine."""

SAID = "overwhelmed"
"""In en-00.wav, and typed nowhere."""

CLEO = 16_778_240
"""How the stream numbers the client."""


def enter(client: FakeClient, browser: Browser, button: str, language: str = "en") -> Page | Frame:
    """Opens the app and takes a seat; returns where the panel is."""
    client.open(browser, language)
    client.panel.get_by_role("button", name=button).click()
    expect(client.panel.locator("#panel .top")).to_be_visible(timeout=PATIENCE)
    return client.panel


def reach(panel: Page | Frame, selector: str, number: int = 0) -> Locator:
    """The element in the panel, once every fold around it is open."""
    found = panel.locator(f"#panel {selector}").nth(number)
    expect(found).to_be_attached(timeout=PATIENCE)
    found.evaluate(OPEN_ALL_AROUND)
    return found


def test_from_the_installation_to_the_removal_the_client_alone_sees_what_they_said(
    browser: Browser, zoom: FakeZoom, service: RunningService
) -> None:
    meeting = "whole/story+=="
    before_all = kept(service)
    zoom.signed_in = "u-ana"
    installing = browser.new_page()
    installing.goto(f"{service.url}/zoom/install")
    expect(installing.locator("body")).to_contain_text("Zoom opens")
    assert "u-ana" in [grant.person for grant in zoom.grants]
    installing.close()

    stream = zoom.stream(meeting, "stream-of-the-story", keep_alive_every=0.2)
    ana = FakeClient(zoom, service.url, meeting, "u-ana", "Ana Ng", "host", authorized=True)
    ana.attending = ["Ana Ng", "Cleo Quinn", "Zed"]
    cleo = FakeClient(zoom, service.url, meeting, "u-cleo", "Cleo Quinn")
    cleo.start_sound = lambda: zoom.started(service.url, stream)

    host = enter(ana, browser, "Open it")
    client = enter(cleo, browser, "Enter")
    expect(host.locator(".strip-of-zoom .fold-body")).to_contain_text("Zed")

    reach(host, ".person:has-text('Cleo') .button", INVITE).click()
    client.locator("#panel .asked .pair .button").first.click()
    expect(client.locator("#panel .asked")).to_have_count(0, timeout=PATIENCE)
    for _ in ("0a", "0b", "0c", "1"):
        before = host.locator(".top h1").text_content() or ""
        host.locator("#panel .bottom > .main").click()
        expect(host.locator(".top h1")).not_to_have_text(before, timeout=PATIENCE)
        expect(client.locator(".top h1")).to_have_text(host.locator(".top h1").text_content() or "", timeout=PATIENCE)
    assert any("Now" in told["message"] for told in cleo.asked("showNotification"))

    assert client.get_by_role("button", name="Bring the sound from Zoom").count() == 0
    reach(host, ".stack [aria-pressed]").click()
    for panel in (host, client):
        panel.locator("#panel .asked .pair .button").first.click()
    client.get_by_role("button", name="Bring the sound from Zoom").click()
    cleo.until(lambda: stream.ready and stream.said_by_app(5) and stream.said_by_app(13, "signalling"))
    stream.event(3, participants=[{"user_id": CLEO, "user_name": "Cleo Quinn"}, {"user_id": 7, "user_name": "Ana Ng"}])
    expect(client.locator(".strip-of-zoom")).to_contain_text("Is “Cleo Quinn” your voice?", timeout=PATIENCE)
    client.get_by_role("button", name="Yes, that’s me").click()
    expect(client.locator(".strip-of-zoom")).to_contain_text("you are “Cleo Quinn”", timeout=PATIENCE)

    stream.speak(CLEO, "Cleo Quinn", pcm_of(RECORDINGS / "en-00.wav") + bytes(48_000), now())
    expect(client.locator("#panel .lines .item", has_text=SAID).first).to_be_attached(timeout=LISTENING)
    assert SAID not in (host.text_content("body") or "")
    assert stream.said_by_app(1)[0]["buffer_data"] is False

    assert zoom.deauthorize(service.url, "u-ana").status_code == 200
    for panel in (host, client):
        expect(panel.locator("#panel .top")).to_have_count(0, timeout=PATIENCE)
    stream.until(lambda: stream.said_by_app(21))
    left = kept(service) - before_all
    assert set(left) <= {"zoom context", "zoom webhook", "zoom token"}
    assert left["zoom token"] == 1  # Cleo's
    assert [grant.person for grant in zoom.grants] == ["u-cleo"]
    for words in (SAID, "u-ana", "u-cleo", meeting, "Cleo Quinn", stream.stream, stream.signature):
        assert written(service, words) == []
    host.get_by_role("button", name="Back to this meeting").click()
    expect(ana.page.get_by_role("button", name="Open it")).to_be_visible(timeout=PATIENCE)
    assert [ana.problems, cleo.problems] == [[], []]
    for one in (ana, cleo):
        one.page.context.close()


def test_a_guest_has_the_same_seat_when_they_open_the_panel_again(
    browser: Browser, zoom: FakeZoom, service: RunningService
) -> None:
    ana = FakeClient(zoom, service.url, "guests", None, "Ana", "host")
    enter(ana, browser, "Open it")
    ana.page.reload()
    expect(ana.page.locator("#panel .top")).to_be_visible(timeout=PATIENCE)
    expect(ana.page.locator(".strip-of-zoom summary").first).to_contain_text("code", timeout=PATIENCE)
    assert ana.problems == []
    ana.page.context.close()


def fetched(page: Page) -> list[str]:
    names: list[str] = page.evaluate("performance.getEntriesByType('resource').map(({ name }) => name)")
    return [name.rsplit("/", 1)[-1] for name in names]


def test_a_session_opened_in_zoom_is_joined_from_jitsi_from_a_plain_browser_and_by_its_code_without_zooms_library(
    browser: Browser, zoom: FakeZoom, service: RunningService
) -> None:
    ana = FakeClient(zoom, service.url, "joined/everywhere==", "u-ana", "Ana", "host")
    host = enter(ana, browser, "Open it")
    link = reach(host, ".link input").input_value()
    session, key = re.findall(r"/room/([\w-]+)#k=(.+)", link)[0]
    code = (host.locator(".strip-of-zoom summary").text_content() or "")[-9:]
    others = browser.new_context(ignore_https_errors=True, locale="en-GB")

    room = others.new_page()
    room.goto(link)
    room.get_by_label("Your first name").fill("Jil in Jitsi")
    room.get_by_role("button", name="Enter").click()
    expect(room.locator(".top")).to_be_visible(timeout=PATIENCE)
    expect(room.locator("#jitsi iframe")).to_be_visible(timeout=PATIENCE)

    alone = others.new_page()
    alone.goto(f"{service.url}/s/{session}#k={key}")
    alone.evaluate("localStorage.clear()")
    alone.goto(f"{service.url}/")
    alone.goto(f"{service.url}/s/{session}#k={key}")
    alone.get_by_label("Your first name").fill("Bob in a browser")
    alone.get_by_role("button", name="Enter").click()
    expect(alone.locator(".top")).to_be_visible(timeout=PATIENCE)

    by_code = browser.new_context(locale="en-GB").new_page()
    by_code.goto(f"{service.url}/zoom/")
    by_code.get_by_label("Join code").fill(code)
    by_code.get_by_label("Your first name").fill("Cy by code")
    by_code.get_by_role("button", name="Enter").click()
    expect(by_code.locator("#panel .top")).to_be_visible(timeout=PATIENCE)

    for name in ("Jil in Jitsi", "Bob in a browser", "Cy by code"):
        expect(host.locator(".person", has_text=name)).to_be_attached(timeout=PATIENCE)
    assert "zoom-appssdk.mjs" in fetched(ana.page)
    for page in (room, alone, by_code):
        assert "preact.mjs" in fetched(page)
        assert "zoom-appssdk.mjs" not in fetched(page)
    assert ana.problems == []
    for page in (ana.page, room, by_code):
        page.context.close()


def test_who_waits_is_let_in_as_soon_as_the_host_opens_and_a_new_host_may_open(
    browser: Browser, zoom: FakeZoom, service: RunningService
) -> None:
    bo = FakeClient(zoom, service.url, "waits==", "u-bo", "Bo")
    bo.open(browser)
    expect(bo.page.get_by_role("heading")).to_have_text("No session yet", timeout=PATIENCE)
    cy = FakeClient(zoom, service.url, "waits==", "u-cy", "Cy")
    cy.open(browser)
    expect(cy.page.get_by_role("heading")).to_have_text("No session yet", timeout=PATIENCE)

    cy.role = "host"
    cy.tell("onMyUserContextChange", {"role": "host", "screenName": "Cy"})
    cy.page.get_by_role("radio", name="Somebody else does").check()
    cy.page.get_by_role("button", name="Open it").click()
    expect(cy.page.locator("#panel .top")).to_be_visible(timeout=PATIENCE)

    bo.page.get_by_role("radio", name="Facilitate").check()
    bo.page.get_by_role("button", name="Enter").click()
    expect(bo.page.locator(".strip-of-zoom summary")).to_contain_text("Join code", timeout=PATIENCE)
    assert [bo.problems, cy.problems] == [[], []]
    for one in (bo, cy):
        one.page.context.close()


@pytest.mark.parametrize("how", ["nothing is supported", "nothing answers"])
def test_without_anything_of_zooms_but_its_proof_the_panel_works(
    browser: Browser, zoom: FakeZoom, service: RunningService, how: str
) -> None:
    ana = FakeClient(zoom, service.url, f"degraded {how}", "u-ana", "Ana", "host", silent=how == "nothing answers")
    ana.unsupported = (
        "getUserContext",
        "getMeetingUUID",
        "getMeetingParticipants",
        "showNotification",
        "openUrl",
        "startRTMS",
        "onMeeting",
        "onParticipantChange",
        "onMyUserContextChange",
    )
    ana.open(browser)
    ana.page.get_by_label("Your first name").fill("Ana")
    ana.page.get_by_role("button", name="Open it").click()
    expect(ana.page.locator("#panel .top")).to_be_visible(timeout=PATIENCE)
    assert ana.problems == []
    ana.page.context.close()


def test_a_page_in_a_frame_that_is_not_zooms_says_so(browser: Browser, zoom: FakeZoom, service: RunningService) -> None:
    ana = FakeClient(zoom, service.url, "not zoom", "u-ana", "Ana", web=True, silent=True)
    ana.open(browser)
    expect(ana.panel.locator("[role=alert]")).to_contain_text("Zoom does not answer", timeout=PATIENCE)
    ana.page.context.close()


def test_the_companion_has_one_large_switch_for_the_microphone_of_the_same_seat(
    browser: Browser, zoom: FakeZoom, service: RunningService
) -> None:
    ana = FakeClient(zoom, service.url, "companion==", "u-ana", "Ana", "host", authorized=True)
    host = enter(ana, browser, "Open it")
    reach(host, ".stack [aria-pressed]", 1).click()
    host.locator("#panel .asked .pair .button").first.click()
    expect(host.locator("#panel .speech-words")).to_contain_text("does not come yet", timeout=PATIENCE)
    ana.page.route("**/zoom/api/handover", lambda route: route.abort(), times=1)
    host.get_by_role("button", name="Use a companion tab").click()
    expect(host.locator(".own-voice [role=alert]")).to_contain_text("did not answer", timeout=PATIENCE)
    host.get_by_role("button", name="Use a companion tab").click()
    expect(host.locator(".own-voice [role=alert]")).to_have_count(0)
    ana.until(lambda: ana.asked("openUrl"))
    address = ana.asked("openUrl")[0]["url"]

    context = browser.new_context(permissions=["microphone"], locale="en-GB")
    context.add_init_script(KEEP_MICROPHONES)
    tab = context.new_page()
    tab.goto(address)
    state = tab.locator(".companion .large")
    expect(state).to_have_text("On", timeout=PATIENCE)
    tab.wait_for_function(LISTENS)
    assert state.evaluate("e => parseFloat(getComputedStyle(e).fontSize)") >= 40
    tab.get_by_role("button", name="Turn it off").click()
    expect(state).to_have_text("Off")
    tab.wait_for_function(LISTENS_NOT)
    assert address.split("#c=")[1] not in tab.url
    assert faults_of(tab) == []

    again = context.new_page()
    again.goto(address)
    expect(again.locator("[role=alert]")).to_contain_text("used already", timeout=PATIENCE)
    for page in (ana.page, tab):
        page.context.close()


def test_every_screen_of_the_page_in_zoom_can_be_read_touched_and_heard(
    browser: Browser, zoom: FakeZoom, service: RunningService
) -> None:
    """In French, whose words are the longer ones."""
    opens, enters, meeting = "Ouvrir", "Entrer", "readable"
    long = "Anastasia-Magdalena-Wilhelmine Nguyen-Featherstonehaugh"
    ana = FakeClient(zoom, service.url, meeting, "u-ana", long, "host", authorized=True)
    bo = FakeClient(zoom, service.url, meeting, "u-bo", "Bo", authorized=True)
    stream = zoom.stream(meeting, "readable")
    bo.start_sound = lambda: zoom.started(service.url, stream)
    ana.attending = [long, "Bo", "Zed"]
    found = {}

    bo.open(browser, "fr")
    expect(bo.page.get_by_role("heading")).to_be_visible(timeout=PATIENCE)
    found["waiting"] = faults_of(bo.page)
    ana.open(browser, "fr")
    expect(ana.page.get_by_role("button", name=opens)).to_be_visible(timeout=PATIENCE)
    found["opening"] = faults_of(ana.page)
    ana.page.get_by_role("button", name=opens).click()
    ana.page.locator(".strip-of-zoom summary").click()
    found["facilitating"] = faults_of(ana.page)
    expect(bo.page.get_by_role("button", name=enters)).to_be_visible(timeout=PATIENCE)
    found["joining"] = faults_of(bo.page)
    bo.page.get_by_role("button", name=enters).click()
    expect(bo.page.locator("#panel .top")).to_be_visible(timeout=PATIENCE)

    reach(ana.page, ".stack [aria-pressed]", 1).click()
    for one in (ana, bo):
        one.page.locator("#panel .asked .pair .button").first.click()
    ways = bo.page.locator(".own-voice .button")
    expect(ways.first).to_be_visible(timeout=PATIENCE)
    found["two ways"] = faults_of(bo.page)
    ways.first.click()
    bo.until(lambda: stream.ready and stream.said_by_app(5))
    stream.event(3, participants=[{"user_id": 5, "user_name": "Bo"}, {"user_id": 7, "user_name": long}])
    pair = bo.page.locator(".strip-of-zoom .pair .button")
    expect(pair.first).to_be_visible(timeout=PATIENCE)
    found["is it you"] = faults_of(bo.page)
    pair.nth(1).click()
    voices = bo.page.locator(".strip-of-zoom .stack .button")
    expect(voices).to_have_count(2)
    found["which is yours"] = faults_of(bo.page)
    voices.first.click()
    expect(voices).to_have_count(0, timeout=PATIENCE)
    bo.page.locator(".strip-of-zoom summary").click()
    bo.tell("onMeeting", {"action": "ended"})
    expect(bo.page.locator(".strip-of-zoom .notice")).to_be_visible()
    found["ended"] = faults_of(bo.page)
    assert {screen: faults for screen, faults in found.items() if faults} == {}
    for one in (ana, bo):
        one.page.context.close()
