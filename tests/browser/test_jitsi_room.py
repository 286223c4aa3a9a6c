"""The room page in a real browser, with the real service and a fake Jitsi that speaks the real protocol."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
import requests
from playwright.sync_api import Browser, Route, expect

from tests.browser.panels import chromium
from tests.panel_client import OpenedSession
from tests.peers.jitsi.deployment import FakeJitsi, fake_jitsi
from tests.peers.jitsi.visitor import LISTENS, LISTENS_NOT, Room, room_of
from tests.service import WITH_SPEECH, RunningService, running_service


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


@pytest.fixture
def jitsi() -> Iterator[FakeJitsi]:
    with fake_jitsi() as deployment:
        yield deployment


@pytest.fixture
def service(tmp_path_factory: pytest.TempPathFactory, jitsi: FakeJitsi) -> Iterator[RunningService]:
    instance = tmp_path_factory.mktemp("service") / "instance"
    with running_service(instance, **WITH_SPEECH, CODEV_JITSI_DOMAIN=jitsi.domain) as running:
        yield running


@pytest.fixture
def room(browser: Browser, service: RunningService) -> Iterator[Room]:
    with room_of(browser, OpenedSession(service.url)) as opened:
        yield opened


def test_the_panel_joins_beside_an_open_meeting_and_the_browser_has_nothing_to_complain_of(room: Room) -> None:
    room.enter()

    assert room.meeting.evaluate("jitsi.room").startswith("codev-")
    meeting = room.page.locator("#jitsi iframe").bounding_box()
    panel = room.page.locator("#side").bounding_box()
    assert meeting is not None
    assert panel is not None
    assert meeting["x"] + meeting["width"] <= panel["x"]
    assert 360 <= panel["width"] <= 480
    assert room.said == []


def test_everyone_of_a_session_meets_in_one_room_and_other_sessions_in_others(
    browser: Browser, service: RunningService
) -> None:
    one, other = OpenedSession(service.url), OpenedSession(service.url)
    rooms = []
    for session, grant in ((one, "facilitator"), (one, "participant"), (other, "participant")):
        with room_of(browser, session) as room:
            room.enter(grant, name=grant)
            rooms.append(room.meeting.evaluate("jitsi.room"))

    assert rooms[0] == rooms[1] != rooms[2]
    assert one.id.lower() not in rooms[0].lower()


def test_jitsi_learns_the_room_and_the_name_and_nothing_else(room: Room, jitsi: FakeJitsi) -> None:
    room.enter(name="Zoé")
    meeting = room.meeting
    meeting.wait_for_function("jitsi.displayName === 'Zoé'")

    told = [meeting.url, meeting.evaluate("document.referrer"), str(meeting.evaluate("jitsi.commands"))]
    told += [f"{asked.address} {asked.headers}" for asked in jitsi.asked]
    ours = urlsplit(room.session.url).netloc
    assert len(jitsi.asked) >= 2
    for hidden in (ours, room.session.id, *room.session.keys.values(), room.seat_token):
        assert not [text for text in told if hidden in text]


def test_the_browser_may_load_that_jitsi_alone_and_give_it_the_devices_of_a_meeting(
    service: RunningService, jitsi: FakeJitsi
) -> None:
    there = requests.get(f"{service.url}/room/some-session", timeout=20).headers
    elsewhere = requests.get(service.url, timeout=20).headers

    origin = f"https://{jitsi.domain}"
    assert re.search(rf"script-src 'self' 'nonce-[^']+' {origin}/external_api\.js;", there["Content-Security-Policy"])
    assert f"frame-src {origin}" in there["Content-Security-Policy"]
    for device in ("microphone", "camera", "display-capture", "autoplay"):
        assert f'{device}=(self "{origin}")' in there["Permissions-Policy"]
    assert there["Referrer-Policy"] == "no-referrer"
    assert jitsi.domain not in str(elsewhere)


def test_the_name_goes_along_when_one_comes_back(room: Room) -> None:
    room.enter(name="Zoé")
    room.meeting.wait_for_function("jitsi.displayName === 'Zoé'")
    room.page.reload()

    room.meeting.wait_for_function("jitsi.displayName === 'Zoé'")


def test_the_panel_listens_only_to_someone_whom_the_meeting_hears(room: Room) -> None:
    facilitator = room.session.join("Ada", "facilitator")
    room.enter()
    meeting, page = room.meeting, room.page
    facilitator.does("offer_speech", scope="group")
    facilitator.does("consent", agree=True)
    page.get_by_role("button", name="Yes").click()
    page.wait_for_function(LISTENS)

    meeting.evaluate("jitsi.mute(true)")
    page.wait_for_function(LISTENS_NOT)
    expect(page.locator(".speech-words")).to_contain_text("muted")

    meeting.evaluate("jitsi.mute(false)")
    page.wait_for_function(LISTENS)

    meeting.evaluate("jitsi.leave()")
    page.wait_for_function(LISTENS_NOT)

    opened = page.evaluate("microphones.length")
    meeting.evaluate("jitsi.muted = true; jitsi.join()")
    page.wait_for_timeout(500)
    assert page.evaluate("microphones.length") == opened

    meeting.evaluate("jitsi.mute(false)")
    page.wait_for_function(LISTENS)
    assert room.said == []


@pytest.mark.parametrize(
    "spoil",
    [
        "message => ({ ...message, scope: 'jitsi_meet_external_api_7' })",
        "({ postis, ...message }) => message",
        "message => JSON.stringify(message).replace('{', '{\"__proto__\":{},')",
    ],
    ids=["another scope", "no postis", "a prototype"],
)
def test_the_page_takes_no_malformed_message_for_jitsis(room: Room, spoil: str) -> None:
    room.enter()
    room.meeting.evaluate(f"jitsi.post(({spoil})(jitsi.envelope('video-ready-to-close')))")
    room.page.wait_for_timeout(300)

    expect(room.page.locator("#jitsi iframe")).to_be_visible()
    room.meeting.evaluate("jitsi.post(jitsi.envelope('video-ready-to-close'))")
    room.expect_told("You have left the meeting")


def test_the_page_takes_no_message_from_another_origin_for_jitsis(room: Room) -> None:
    room.enter()
    forged = room.meeting.evaluate("JSON.stringify(jitsi.envelope('video-ready-to-close'))")
    room.page.evaluate("forged => window.postMessage(forged, '*')", forged)
    room.page.wait_for_timeout(300)

    expect(room.page.locator("#jitsi iframe")).to_be_visible()


def test_after_hanging_up_the_panel_stays_and_the_meeting_can_be_joined_again(room: Room) -> None:
    room.enter()
    room.meeting.evaluate("jitsi.hangUp()")
    room.expect_told("You have left the meeting")
    expect(room.page.locator(".panel .top")).to_be_visible()

    room.page.get_by_role("button", name="Join again").click()
    expect(room.page.locator("#sentence")).to_be_empty()
    again = room.page.frame("jitsiConferenceFrame1")
    assert again is not None
    again.wait_for_function("jitsi.displayName === 'Zoé'")


def test_without_the_script_of_jitsi_the_panel_works_and_says_what_to_check(room: Room, jitsi: FakeJitsi) -> None:
    jitsi.serves_script = False
    room.enter()
    room.expect_told(jitsi.domain, "could not be loaded", "certificate")

    jitsi.serves_script = True
    room.page.get_by_role("button", name="Try again").click()
    assert room.meeting.evaluate("jitsi.room").startswith("codev-")


def test_when_jitsi_may_not_be_framed_the_panel_works_and_says_what_to_allow(room: Room, jitsi: FakeJitsi) -> None:
    jitsi.allows_framing = False
    room.page.clock.install()
    room.enter()
    room.expect_told("Opening the meeting")
    room.page.clock.fast_forward(15_000)

    room.expect_told(jitsi.domain, "frame-ancestors")
    outside = room.page.get_by_role("link", name="Open the meeting in its own tab")
    expect(outside).to_have_attribute("href", re.compile(rf"^https://{jitsi.domain}/codev-[0-9a-f]{{24}}$"))
    expect(room.page.locator(".panel .top")).to_be_visible()


def test_a_slow_script_that_was_asked_for_twice_opens_one_meeting(room: Room) -> None:
    def hold(route: Route) -> None:
        """Until the route is lifted."""

    room.page.route("**/external_api.js", hold)
    room.page.clock.install()
    room.enter()
    room.page.clock.fast_forward(15_000)
    room.page.get_by_role("button", name="Try again").click()
    room.page.unroute("**/external_api.js")

    room.meeting.wait_for_function("jitsi.displayName === 'Zoé'")
    expect(room.page.locator("#jitsi iframe")).to_have_count(1)


def test_without_a_jitsi_the_panel_stands_alone_and_says_how_to_set_one(
    browser: Browser, server: RunningService
) -> None:
    with room_of(browser, OpenedSession(server.url)) as room:
        room.enter()
        room.expect_told("CODEV_JITSI_DOMAIN")
        assert len(room.page.frames) == 1
        assert room.said == []


def test_the_page_speaks_french_as_the_browser_or_the_panel_does(browser: Browser, server: RunningService) -> None:
    with room_of(browser, OpenedSession(server.url), language="fr-FR") as room:
        room.page.goto(f"{server.url}/room/{room.session.id}#k={room.session.keys['participant']}")
        expect(room.page.get_by_role("button", name="Masquer le panneau")).to_be_visible()
        room.expect_told("Aucune réunion")

        room.page.get_by_role("radio", name="English").check()
        expect(room.page.get_by_role("button", name="Hide the panel")).to_be_visible()
        room.expect_told("No meeting")


def test_the_panel_folds_away_and_comes_back_by_keyboard(room: Room) -> None:
    room.enter()
    page = room.page
    before = page.locator("#jitsi iframe").bounding_box()
    page.get_by_role("button", name="Hide the panel").press("Enter")
    expect(page.locator(".panel")).to_be_hidden()
    after = page.locator("#jitsi iframe").bounding_box()
    assert before is not None
    assert after is not None
    assert after["width"] > before["width"]

    page.get_by_role("button", name="Go to the panel").press("Enter")
    expect(page.locator(".panel")).to_be_visible()
    expect(page.locator("#beside")).to_be_focused()


@pytest.mark.parametrize(("width", "height"), [(360, 640), (390, 844), (1024, 768), (1440, 900)])
def test_the_panel_and_the_meeting_fill_the_window_without_scrolling_it(
    browser: Browser, service: RunningService, width: int, height: int
) -> None:
    size = {"width": width, "height": height}
    with room_of(browser, OpenedSession(service.url), viewport=size) as room:
        room.enter()
        panel = room.page.locator("#beside").bounding_box()
        assert panel is not None
        assert panel["y"] + panel["height"] == pytest.approx(height, abs=1)
        assert panel["x"] + panel["width"] == pytest.approx(width, abs=1)
        assert panel["height"] >= 0.5 * height
        assert room.page.evaluate("[document.documentElement.scrollHeight, innerHeight]")[0] == height
        assert room.page.evaluate("document.documentElement.scrollWidth") == width
