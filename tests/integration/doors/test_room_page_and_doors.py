"""The room page in a real browser, beside a fake Jitsi whose bridge brings the sound: one voice, one door."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.panels import PATIENCE, chromium
from tests.microphone import RECORDINGS, pcm_of
from tests.panel_client import OpenedSession
from tests.peers.jitsi.deployment import FakeJitsi, fake_jitsi
from tests.peers.jitsi.visitor import LISTENS, LISTENS_NOT, Room, room_of
from tests.peers.jvb.bridge import FakeBridge
from tests.peers.jvb.opus import packets_of_pcm
from tests.service import WITH_SPEECH, RunningService, running_service

SECRET = "a-secret-of-the-tests-0123456789"
ENDPOINT, MEETING = "0a1b2c3d", "fake-session"
"""What the fake Jitsi tells the page."""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


@pytest.fixture(scope="module")
def jitsi() -> Iterator[FakeJitsi]:
    with fake_jitsi() as deployment:
        yield deployment


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory, jitsi: FakeJitsi) -> Iterator[RunningService]:
    instance = tmp_path_factory.mktemp("service") / "instance"
    doors = {"CODEV_JITSI_DOMAIN": jitsi.domain, "CODEV_JITSI_SPEECH_SECRET": SECRET}
    with running_service(instance, **WITH_SPEECH, **doors) as running:
        yield running


@pytest.fixture
def room(browser: Browser, service: RunningService) -> Iterator[Room]:
    """A page whose person is in the meeting, and listened to."""
    with room_of(browser, OpenedSession(service.url)) as opened:
        agree(opened)
        yield opened


def agree(room: Room) -> None:
    facilitator = room.session.join("Ada", "facilitator")
    room.enter()
    facilitator.does("offer_speech", scope="group")
    facilitator.does("consent", agree=True)
    room.page.get_by_role("button", name="Yes").click()
    room.page.wait_for_function(LISTENS)


def voice(service: RunningService, endpoint: str, meeting: str) -> FakeBridge:
    """A bridge that brings half a second of this endpoint's voice."""
    url = f"{service.url.replace('http', 'ws')}/jitsi/mediajson?sessionId={meeting}"
    bridge = FakeBridge(url, {"Authorization": f"Bearer {SECRET}"})
    bridge.start(f"{endpoint}-a0", endpoint)
    bridge.say(f"{endpoint}-a0", packets_of_pcm(pcm_of(RECORDINGS / "en-00.wav")[:16_000]))
    return bridge


def test_while_the_meeting_brings_a_voice_the_pages_own_microphone_stays_closed_and_says_so(
    room: Room, service: RunningService
) -> None:
    bridge = voice(service, ENDPOINT, MEETING)
    room.page.wait_for_function(LISTENS_NOT)
    expect(room.page.locator(".speech-words")).to_contain_text("comes from the meeting", timeout=PATIENCE)
    bridge.vanish()
    room.page.wait_for_function(LISTENS)


def test_a_page_that_is_loaded_again_does_not_open_its_microphone_meanwhile(
    room: Room, service: RunningService
) -> None:
    bridge = voice(service, ENDPOINT, MEETING)
    room.page.wait_for_function(LISTENS_NOT)
    room.page.reload()
    expect(room.page.locator(".speech-words")).to_contain_text("comes from the meeting", timeout=PATIENCE)
    room.page.wait_for_function(LISTENS_NOT)
    bridge.vanish()


def test_in_another_room_the_page_says_anew_who_it_is(room: Room, service: RunningService) -> None:
    room.meeting.evaluate("jitsi.leave(); jitsi.id = '11112222'; jitsi.meeting = 'breakout'; jitsi.join()")
    room.page.wait_for_function(LISTENS)
    old = voice(service, ENDPOINT, MEETING)
    room.page.wait_for_timeout(500)
    room.page.wait_for_function(LISTENS)
    new = voice(service, "11112222", "breakout")
    room.page.wait_for_function(LISTENS_NOT)
    old.vanish()
    new.vanish()


def test_a_jitsi_that_does_not_tell_which_meeting_it_is_works_too(room: Room, service: RunningService) -> None:
    room.meeting.evaluate("jitsi.leave(); jitsi.id = '33334444'; jitsi.meeting = null; jitsi.join()")
    room.page.wait_for_function(LISTENS)
    bridge = voice(service, "33334444", "any-meeting")
    room.page.wait_for_function(LISTENS_NOT)
    bridge.vanish()


def test_a_name_that_is_no_browsers_is_not_passed_on(room: Room) -> None:
    room.meeting.evaluate("jitsi.leave(); jitsi.id = 'transcriber'; jitsi.join()")
    room.page.wait_for_function(LISTENS)
    assert room.said == []


def test_beside_jitsi_the_microphone_has_no_switch_of_its_own(room: Room) -> None:
    expect(room.page.locator(".own-microphone")).to_have_count(0)


def test_without_a_meeting_around_it_the_microphone_is_turned_on_and_off_in_large(
    browser: Browser, tmp_path_factory: pytest.TempPathFactory
) -> None:
    instance = tmp_path_factory.mktemp("alone") / "instance"
    with running_service(instance, **WITH_SPEECH) as alone, room_of(browser, OpenedSession(alone.url)) as room:
        agree(room)
        mine = room.page.locator(".own-microphone")
        expect(mine).to_contain_text("On: what you say is listened to.")
        expect(mine).to_contain_text("headphones")
        mine.get_by_role("button", name="My microphone", pressed=True).click()
        room.page.wait_for_function(LISTENS_NOT)
        expect(mine).to_contain_text("Off: nothing you say is listened to.")
        expect(room.page.locator(".speech-words")).to_contain_text("turned your microphone off")
        mine.get_by_role("button", name="My microphone", pressed=False).click()
        room.page.wait_for_function(LISTENS)
        room.page.context.set_offline(True)
        expect(mine).to_contain_text("Your connection is lost", timeout=PATIENCE)
        expect(room.page.locator(".speech-words")).to_contain_text("interrupted")
        room.page.wait_for_function(LISTENS_NOT)
