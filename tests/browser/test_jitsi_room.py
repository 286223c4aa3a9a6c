"""The room page in a real browser, with the real service and a fake Jitsi that speaks the real protocol over TLS."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import requests
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.axe import violations
from tests.browser.panels import PATIENCE, chromium
from tests.panel_client import OpenedSession
from tests.peers.jitsi.deployment import FakeJitsi, fake_jitsi
from tests.peers.jitsi.prosody import Prosody
from tests.peers.jitsi.visitor import Room, room_of
from tests.service import RunningService, running_service

UNHURRIED = {"CODEV_OPENING_RATE": "1000/minute", "CODEV_JOINING_RATE": "1000/minute"}


WITHOUT_HTTPS = "codev.test"
"""A name of this machine that browsers do not take for it."""


ALL_WORDS = """async () => {
    (await import("/panel/state/preferences.js")).language.value = "fr";
    const { say } = await import("/jitsi/static/words.js");
    const texts = (words) => {
        if (typeof words === "string") return [words];
        return typeof words === "function" ? [words("x")] : Object.values(words).flatMap(texts);
    };
    return texts(say.value);
}"""
"""What the page may ever say to this person, in French."""

WITH_ITS_PORT = "meet.test:443"
"""Leads to the deployment."""


@pytest.fixture(scope="module")
def deployment() -> Iterator[FakeJitsi]:
    with fake_jitsi() as deployment:
        yield deployment


@pytest.fixture(scope="module")
def browser(deployment: FakeJitsi) -> Iterator[Browser]:
    there = deployment.domain.replace("localhost", "127.0.0.1")
    with chromium(names={WITHOUT_HTTPS: "127.0.0.1", WITH_ITS_PORT: there}) as browser:
        yield browser


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory, deployment: FakeJitsi) -> Iterator[RunningService]:
    instance = tmp_path_factory.mktemp("service") / "instance"
    with running_service(instance, **UNHURRIED, CODEV_SPEECH="off", CODEV_JITSI_DOMAIN=deployment.domain) as running:
        yield running


@pytest.fixture
def jitsi(deployment: FakeJitsi) -> FakeJitsi:
    """The one deployment of this module, as it was at the beginning."""
    deployment.asked.clear()
    deployment.allows_framing = True
    deployment.transport = "fake"
    deployment.prosody = None
    return deployment


@pytest.fixture
def room(browser: Browser, service: RunningService, jitsi: FakeJitsi) -> Iterator[Room]:
    with room_of(browser, OpenedSession(service.url)) as opened:
        yield opened


@pytest.fixture(scope="module")
def seated(browser: Browser, service: RunningService, deployment: FakeJitsi) -> Iterator[Room]:
    """One room page with its meeting, for the tests that leave it as they find it."""
    with room_of(browser, OpenedSession(service.url)) as opened:
        opened.enter()
        opened.has_sent("local-subject")
        yield opened


def share_of(page: Page) -> int:
    """The panel's share of the window, as the divider tells it, in per cent."""
    return int(page.locator("#divider").get_attribute("aria-valuenow") or 0)


def hold(page: Page, address: str) -> list[Route]:
    """Keeps requests of the page waiting, until the route is lifted; they are in the list."""
    held: list[Route] = []

    def keep(route: Route) -> None:
        held.append(route)

    page.route(address, keep)
    return held


def test_the_panel_joins_beside_an_open_meeting_and_the_browser_has_nothing_to_complain_of(seated: Room) -> None:
    assert seated.meeting.evaluate("jitsi.room").startswith("codev-")
    meeting = seated.page.locator("#jitsi iframe").bounding_box()
    panel = seated.page.locator("#side").bounding_box()
    assert meeting is not None
    assert panel is not None
    assert meeting["x"] + meeting["width"] <= panel["x"]
    assert 360 <= panel["width"] <= 480
    assert seated.said == []


def test_everyone_of_a_session_meets_in_one_room_and_other_sessions_in_others(service: RunningService) -> None:
    def entry(session: OpenedSession, grant: str) -> dict[str, str]:
        token = session.seat(grant, grant).json()["token"]
        address = f"{service.url}/room/{session.id}/meeting"
        answer = requests.post(address, headers={"Authorization": f"Bearer {token}"}, timeout=20)
        assert answer.headers["Cache-Control"] == "no-store"
        found: dict[str, str] = answer.json()
        return found

    one, other = OpenedSession(service.url), OpenedSession(service.url)
    first, second, elsewhere = entry(one, "facilitator"), entry(one, "participant"), entry(other, "participant")
    assert first == second
    assert first["room"] != elsewhere["room"]
    assert first["password"] != elsewhere["password"]
    assert one.id.lower() not in first["room"]


def test_without_a_seat_the_page_knows_no_room(room: Room, jitsi: FakeJitsi) -> None:
    room.page.goto(f"{room.session.url}/room/{room.session.id}")
    room.expect_told("Say in the panel who you are")
    assert "codev-" not in room.page.content()

    elsewhere = OpenedSession(room.session.url).seat("Eve").json()["token"]
    for shown in ({}, {"Authorization": f"Bearer {elsewhere}"}, {"Authorization": "Bearer nothing"}):
        answer = requests.post(f"{room.session.url}/room/{room.session.id}/meeting", headers=shown, timeout=20)
        assert answer.status_code == 403
        assert "codev-" not in answer.text
    assert jitsi.asked == []


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


def test_no_script_of_jitsi_runs_in_the_page_and_the_frame_gets_the_devices_of_a_meeting(
    service: RunningService, jitsi: FakeJitsi
) -> None:
    there = requests.get(f"{service.url}/room/some-session", timeout=20).headers
    elsewhere = requests.get(service.url, timeout=20).headers

    origin = f"https://{jitsi.domain}"
    policy = dict(part.split(" ", 1) for part in there["Content-Security-Policy"].split("; "))
    assert origin not in policy["script-src"]
    assert policy["frame-src"] == origin
    assert policy["connect-src"].endswith(f" {origin}")
    for device in ("microphone", "camera", "display-capture", "autoplay", "picture-in-picture"):
        assert f'{device}=(self "{origin}")' in there["Permissions-Policy"]
    assert there["Referrer-Policy"] == "no-referrer"
    assert jitsi.domain not in str(elsewhere)


def test_the_name_and_the_size_of_the_panel_are_there_when_one_comes_back(room: Room) -> None:
    room.enter(name="Zoé")
    room.meeting.wait_for_function("jitsi.displayName === 'Zoé'")
    room.page.get_by_role("separator", name="Size of the panel").press("End")
    room.page.reload()

    room.meeting.wait_for_function("jitsi.displayName === 'Zoé'")
    assert share_of(room.page) == 60


def test_after_hanging_up_one_saves_what_is_ones_own_and_can_join_again(room: Room) -> None:
    room.enter()
    room.page.get_by_role("button", name="Hide the panel").click()
    room.meeting.evaluate("jitsi.hangUp()")
    room.expect_told("You have left the meeting")
    expect(room.page.locator(".panel .top")).to_be_visible()
    with room.page.expect_download() as saving:
        room.page.get_by_role("button", name="Save what is mine").click()
    assert saving.value.suggested_filename == "codev-all.md"

    room.page.get_by_role("button", name="Join again").click()
    room.meeting.wait_for_function("jitsi.displayName === 'Zoé'")


def test_whoever_leaves_the_session_leaves_its_meeting(room: Room) -> None:
    room.enter()
    assert room.meeting.evaluate("jitsi.room")
    room.page.get_by_role("button", name="Menu").click()
    room.page.get_by_role("button", name="Leave the session").click()
    room.page.get_by_role("button", name="Yes, leave").click()

    room.expect_told("You have left the session, and its meeting")
    expect(room.page.locator("#jitsi iframe")).to_have_count(0)


def test_whoever_leaves_the_meeting_may_leave_the_session_too(room: Room) -> None:
    room.enter()
    room.meeting.evaluate("jitsi.hangUp()")
    room.page.get_by_role("button", name="Leave the session").click()
    room.page.get_by_role("button", name="Yes, leave").click()

    room.expect_told("You have left the session")


def test_whoever_is_removed_from_the_session_is_hung_up(room: Room) -> None:
    facilitator = room.session.join("Fay", "facilitator")
    room.enter()
    assert room.meeting.evaluate("jitsi.room")
    person = next(one["id"] for one in facilitator.view["people"] if one["name"] == "Zoé")
    facilitator.does("remove", person=person)

    room.expect_told("You have left the session")
    expect(room.page.locator("#jitsi iframe")).to_have_count(0)


def test_a_page_that_was_asked_twice_opens_one_meeting(room: Room) -> None:
    held = hold(room.page, "**/meeting")
    room.page.clock.install()
    room.enter()
    room.page.wait_for_timeout(200)
    held[0].abort()
    room.expect_told("Check your connection")
    room.page.unroute("**/meeting")
    room.page.get_by_role("button", name="Try again").dblclick()

    room.meeting.wait_for_function("jitsi.displayName === 'Zoé'")
    expect(room.page.locator("#jitsi iframe")).to_have_count(1)


def test_the_page_speaks_french_as_the_browser_or_the_panel_does(browser: Browser, service: RunningService) -> None:
    with room_of(browser, OpenedSession(service.url), language="fr-FR") as room:
        room.page.goto(f"{service.url}/room/{room.session.id}#k={room.session.keys['participant']}")
        expect(room.page.get_by_role("button", name="Masquer le panneau")).to_be_visible()
        room.expect_told("Dis dans le panneau qui tu es")

        room.page.get_by_role("radio", name="English").check()
        expect(room.page.get_by_role("button", name="Hide the panel")).to_be_visible()
        room.expect_told("Say in the panel who you are")


def test_in_a_group_that_says_vous_no_word_of_the_page_says_tu(room: Room) -> None:
    room.session.join("Fay", "facilitator").does("set_address", address="vous")
    room.enter()
    said: list[str] = room.page.evaluate(ALL_WORDS)
    assert "C’est à vous de parler" in said
    assert [words for words in said if re.search(r"\b(tu|te|ton|ta|tes|toi)\b|\bt’", words, re.IGNORECASE)] == []


def test_the_panel_folds_away_and_comes_back_by_keyboard(seated: Room) -> None:
    page = seated.page
    before = page.locator("#meeting").bounding_box()
    page.get_by_role("button", name="Hide the panel").press("Enter")
    expect(page.locator(".panel")).to_be_hidden()
    after = page.locator("#meeting").bounding_box()
    assert before is not None
    assert after is not None
    assert after["width"] > before["width"]

    page.get_by_role("button", name="Go to the panel").press("Enter")
    expect(page.locator(".panel")).to_be_visible()
    expect(page.locator("#beside")).to_be_focused()


def test_every_part_of_the_page_can_be_reached_and_read_by_all(room: Room) -> None:
    room.enter("facilitator")
    room.has_sent("local-subject")
    assert violations(room.page) == []
    room.page.get_by_role("button", name="Meeting…").click()
    room.page.get_by_label("Ask those without the panel").check()
    assert violations(room.page) == []


def test_the_divider_moves_by_keys_within_its_limits(seated: Room) -> None:
    divider = seated.page.get_by_role("separator", name="Size of the panel")
    before = share_of(seated.page)
    divider.press("ArrowLeft")
    assert share_of(seated.page) == before + 2
    divider.press("End")
    assert share_of(seated.page) == 60
    divider.press("ArrowLeft")
    assert share_of(seated.page) == 60
    divider.press("Home")
    assert share_of(seated.page) == 20
    divider.dblclick()
    assert share_of(seated.page) == before


def test_the_divider_is_drawn_by_a_pointer_across_the_meeting(seated: Room) -> None:
    before = share_of(seated.page)
    box = seated.page.locator("#divider").bounding_box()
    assert box is not None
    seated.page.mouse.move(box["x"] + 2, 300)
    seated.page.mouse.down()
    seated.page.mouse.move(700, 300, steps=4)
    seated.page.mouse.up()

    side = seated.page.locator("#side").bounding_box()
    assert side is not None
    assert side["x"] == pytest.approx(700, abs=15)
    seated.page.locator("#divider").dblclick()
    assert share_of(seated.page) == before


def test_the_divider_tells_the_panels_share_as_the_window_changes(seated: Room) -> None:
    before = seated.page.viewport_size
    assert before is not None
    for width, share in ((1000, 36), (1200, 30)):  # the panel keeps its least width, 360 pixels
        seated.page.set_viewport_size({"width": width, "height": 700})
        expect(seated.page.locator("#divider")).to_have_attribute("aria-valuenow", str(share))
    seated.page.set_viewport_size(before)


@pytest.mark.parametrize(("width", "height"), [(360, 640), (1024, 768), (1440, 900)])
def test_the_panel_and_the_meeting_fill_the_window_without_scrolling_it(seated: Room, width: int, height: int) -> None:
    before = seated.page.viewport_size
    assert before is not None
    seated.page.set_viewport_size({"width": width, "height": height})
    panel = seated.page.locator("#beside").bounding_box()
    assert panel is not None
    assert panel["y"] + panel["height"] == pytest.approx(height, abs=1)
    assert panel["x"] + panel["width"] == pytest.approx(width, abs=1)
    assert panel["height"] >= 0.5 * height
    assert seated.page.evaluate("[document.documentElement.scrollHeight, innerHeight]")[0] == height
    assert seated.page.evaluate("document.documentElement.scrollWidth") == width
    seated.page.set_viewport_size(before)


def test_the_panel_floats_above_other_windows_and_comes_back(seated: Room) -> None:
    with seated.page.context.expect_page() as floating:
        seated.page.get_by_role("button", name="Float the panel").click()
    small = floating.value
    expect(small.locator(".panel .top")).to_be_visible(timeout=PATIENCE)
    expect(seated.page.locator("#beside")).to_have_count(0)

    seated.page.get_by_role("button", name="Bring the panel back").click()
    expect(seated.page.locator(".panel .top")).to_be_visible()


# ---- the protocol, with the transport written for the tests and with Jitsi's own (as are all signals elsewhere)


def test_the_page_and_jitsi_shake_hands_and_tell_each_other(room: Room) -> None:
    room.enter(name="Zoé")
    room.has_sent("local-subject", "Codev · Arrival")
    room.meeting.evaluate("jitsi.tell('display-name-change', { id: jitsi.id, displayname: 'Zoé B.' })")
    room.page.get_by_role("button", name="Menu").click()
    expect(room.page.get_by_text("Zoé B. ·")).to_be_visible(timeout=PATIENCE)
    assert room.said == []


def test_a_jitsi_that_reloads_itself_is_heard_again(room: Room, jitsi: FakeJitsi) -> None:
    jitsi.transport = "real"
    room.enter()
    room.has_sent("local-subject")
    before = room.meeting
    before.evaluate("jitsi.old = true; location.reload()")
    before.wait_for_function("typeof jitsi === 'object' && !jitsi.old && jitsi.last('local-subject') !== null")


SPOILT = {
    "another scope": "message => ({ ...message, scope: 'jitsi_meet_external_api_7' })",
    "no postis": "({ postis, ...message }) => message",
    "a prototype": "message => JSON.stringify(message).replace('{', '{\"__proto__\":{},')",
    "no JSON": "() => 'no JSON at all'",
    "nothing in it": "message => ({ ...message, params: null })",
}


@pytest.mark.parametrize("transport", ["fake", "real"])
def test_the_page_takes_no_malformed_message_for_jitsis(room: Room, jitsi: FakeJitsi, transport: str) -> None:
    jitsi.transport = transport  # type: ignore[assignment]
    room.enter()
    for spoil in SPOILT.values():
        room.meeting.evaluate(f"jitsi.post(({spoil})(jitsi.envelope('video-ready-to-close')))")
    room.meeting.evaluate("jitsi.tell('display-name-change', { id: jitsi.id, displayname: 'Zoé B.' })")
    room.page.get_by_role("button", name="Menu").click()
    expect(room.page.get_by_text("Zoé B. ·")).to_be_visible(timeout=PATIENCE)  # all before has been read by now
    expect(room.page.locator("#jitsi iframe")).to_be_visible()

    room.meeting.evaluate("jitsi.post(jitsi.envelope('video-ready-to-close'))")
    room.expect_told("You have left the meeting")
    assert room.said == []


def test_the_page_takes_no_message_from_another_window_for_jitsis(seated: Room) -> None:
    forged = seated.meeting.evaluate("JSON.stringify(jitsi.envelope('video-ready-to-close'))")
    seated.page.evaluate("forged => window.postMessage(forged, '*')", forged)
    same_origin = seated.meeting.evaluate(
        """forged => new Promise((done) => {
            const other = document.createElement('iframe');
            other.src = location.pathname;
            other.onload = () => {
                const script = other.contentDocument.createElement('script');
                script.textContent = `window.parent.parent.postMessage(${JSON.stringify(forged)}, '*')`;
                other.contentDocument.body.append(script);
                done(true);
            };
            document.body.append(other);
        })""",
        forged,
    )
    assert same_origin
    seated.page.wait_for_timeout(100)

    expect(seated.page.locator("#jitsi iframe")).to_be_visible()


def test_what_is_sent_before_jitsi_is_ready_waits_for_it(room: Room, jitsi: FakeJitsi) -> None:
    held = hold(room.page, f"https://{jitsi.domain}/meeting.js")
    room.enter(name="Zoé")
    room.page.wait_for_timeout(200)
    room.page.get_by_role("button", name="Menu").click()
    room.page.get_by_text("My name").click()
    room.page.get_by_label("Your first name").fill("Zoé C.")
    room.page.get_by_role("button", name="Change it").click()
    expect(room.page.get_by_text("Zoé C. ·")).to_be_visible(timeout=PATIENCE)
    held[0].continue_()

    room.meeting.wait_for_function("jitsi.displayName === 'Zoé C.'")


# ---- each mistake of a configuration is one sentence


def test_when_jitsi_cannot_be_reached_the_panel_works_and_says_what_to_check(room: Room, jitsi: FakeJitsi) -> None:
    room.page.route(f"https://{jitsi.domain}/**", lambda route: route.abort())
    room.enter()
    room.expect_told(jitsi.domain, "could not be loaded", "certificate")
    expect(room.page.locator(".panel .top")).to_be_visible()

    room.page.unroute(f"https://{jitsi.domain}/**")
    room.page.get_by_role("button", name="Try again").click()
    assert room.meeting.evaluate("jitsi.room").startswith("codev-")


def test_a_jitsi_that_speaks_is_believed_even_if_nothing_else_reaches_it(room: Room, jitsi: FakeJitsi) -> None:
    room.page.route(f"https://{jitsi.domain}/", lambda route: route.abort())
    room.enter()
    assert room.meeting.evaluate("jitsi.room").startswith("codev-")
    room.has_sent("local-subject")
    expect(room.page.locator(".sentence")).to_be_empty()


def test_when_jitsi_may_not_be_framed_the_panel_works_and_says_what_to_allow(room: Room, jitsi: FakeJitsi) -> None:
    jitsi.allows_framing = False
    room.page.clock.install()
    room.enter()
    room.expect_told("Opening the meeting")
    room.page.wait_for_timeout(100)
    room.page.clock.fast_forward(15_000)

    room.expect_told(jitsi.domain, "frame-ancestors")
    outside = room.page.get_by_role("link", name="Open the meeting in its own tab")
    expect(outside).to_have_attribute("href", re.compile(rf"^https://{jitsi.domain}/codev-[0-9a-f]{{24}}$"))
    expect(room.page.locator(".panel .top")).to_be_visible()

    room.page.set_viewport_size({"width": 320, "height": 480})
    outside.click(trial=True)  # in reach, above the panel of a telephone


def test_a_jitsi_that_asks_for_passes_where_none_are_made_is_told_of(room: Room, jitsi: FakeJitsi) -> None:
    jitsi.prosody = Prosody("codev", "a-secret-of-that-jitsi-and-no-other")
    room.enter()
    room.expect_told(jitsi.domain, "CODEV_JITSI_APP_ID", "CODEV_JITSI_APP_SECRET")


def test_without_https_the_page_says_so_and_the_panel_works(
    browser: Browser, service: RunningService, jitsi: FakeJitsi
) -> None:
    session = OpenedSession(service.url)
    session.url = service.url.replace("127.0.0.1", WITHOUT_HTTPS)
    with room_of(browser, session) as room:
        room.enter()
        room.expect_told("without https")
        expect(room.page.locator(".panel .top")).to_be_visible()
    assert jitsi.asked == []


def test_without_a_jitsi_the_panel_stands_alone_and_says_how_to_set_one(
    browser: Browser, tmp_path_factory: pytest.TempPathFactory
) -> None:
    instance = tmp_path_factory.mktemp("alone") / "instance"
    with (
        running_service(instance, CODEV_SPEECH="off") as alone,
        room_of(browser, OpenedSession(alone.url)) as room,
    ):
        room.enter()
        room.expect_told("CODEV_JITSI_DOMAIN")
        assert len(room.page.frames) == 1
        assert room.said == []


def test_a_jitsi_named_with_the_port_of_https_is_heard(browser: Browser, jitsi: FakeJitsi, tmp_path: Path) -> None:
    with (
        running_service(tmp_path / "instance", CODEV_SPEECH="off", CODEV_JITSI_DOMAIN=WITH_ITS_PORT) as service,
        room_of(browser, OpenedSession(service.url)) as room,
    ):
        room.enter()
        room.has_sent("local-subject")
        assert room.said == []


# ---- inside Jitsi itself


def test_in_jitsis_own_side_panel_a_link_opens_the_panel_and_the_pass_leaves_the_address(
    browser: Browser, service: RunningService, jitsi: FakeJitsi
) -> None:
    session = OpenedSession(service.url)
    page = browser.new_context(locale="en-GB").new_page()
    page.goto(f"{service.url}/beside?token=eyJhbGciOiJIUzI1NiJ9.e30.x&meeting=m&theme=dark")
    assert page.url == f"{service.url}/beside"
    page.get_by_label("The link you were given").fill(f"{service.url}/room/{session.id}")
    page.get_by_role("button", name="Open the panel").click()
    expect(page.get_by_role("alert")).to_contain_text("with what follows the #")

    page.get_by_label("The link you were given").fill(
        f"{service.url}/room/{session.id}#k={session.keys['participant']}"
    )
    page.get_by_role("button", name="Open the panel").click()
    page.get_by_label("Your first name").fill("Zoé")
    page.get_by_role("button", name="Enter").click()
    expect(page.locator(".panel .top")).to_be_visible(timeout=PATIENCE)
    for address in ("/beside", f"/beside/{session.id}"):
        policy = requests.get(f"{service.url}{address}", timeout=20).headers["Content-Security-Policy"]
        assert f"frame-ancestors 'self' https://{jitsi.domain};" in f"{policy};"
    alone = requests.get(f"{service.url}/s/{session.id}", timeout=20).headers["Content-Security-Policy"]
    assert jitsi.domain not in alone
