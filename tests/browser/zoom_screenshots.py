"""Pictures of the panel inside Zoom, at the size it has there: `python -m tests.browser.zoom_screenshots FOLDER`."""

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from tests.browser.album import Album
from tests.browser.panels import INVITE, OPEN_ALL_AROUND, PATIENCE, Person, chromium
from tests.peers.zoom.client import FakeClient
from tests.peers.zoom.cloud import FakeZoom, fake_zoom
from tests.service import WITH_SPEECH, RunningService, running_service

OPENS = {"en": "Open it", "fr": "Ouvrir"}
ENTERS = {"en": "Enter", "fr": "Entrer"}
LOCALES = {"en": "en-GB", "fr": "fr-FR"}
LONG_NAME = "Anastasia-Magdalena de la Rochefoucauld"


class Story:
    """A host, a client, somebody who waits and a guest, in one meeting."""

    def __init__(self, browser: Browser, zoom: FakeZoom, service: RunningService, album: Album) -> None:
        self.browser, self.zoom, self.service, self.album = browser, zoom, service, album
        self.language = album.language
        meeting = f"pictures/{self.language}=="
        self.stream = zoom.stream(meeting, f"pictures-{self.language}", keep_alive_every=0.2)
        self.host = FakeClient(zoom, service.url, meeting, "u-host", LONG_NAME, "host", authorized=True)
        self.host.attending = [LONG_NAME, "Cleo Quinn", "Zed Alpha"]
        self.client = FakeClient(zoom, service.url, meeting, "u-client", "Cleo Quinn")
        self.client.start_sound = lambda: zoom.started(service.url, self.stream)
        self.guest = FakeClient(zoom, service.url, meeting, None, "Gus")

    def take(self, moment: str, page: Page, *, closer: bool = False) -> None:
        person = Person(page, "")
        self.album.one(person, moment, "zoom")
        if closer:
            self.album.one(person, moment, "zoom", "480x900")
            self.album.one(person, moment, "zoom", theme="dark")

    def arrivals(self) -> None:
        """Waiting, opening, coming in, as a guest too."""
        client = self.client.open(self.browser, self.language)
        expect(client.get_by_role("heading")).to_be_visible(timeout=PATIENCE)
        self.take("01-waiting", client)
        host = self.host.open(self.browser, self.language)
        opens = host.get_by_role("button", name=OPENS[self.language])
        expect(opens).to_be_visible(timeout=PATIENCE)
        self.take("02-opening", host, closer=True)
        opens.click()
        expect(host.locator("#panel .top")).to_be_visible(timeout=PATIENCE)
        self.take("03-facilitating", host, closer=True)
        host.locator(".strip-of-zoom summary").click()
        self.take("04-more", host)
        host.locator(".strip-of-zoom summary").click()
        guest = self.guest.open(self.browser, self.language)
        enters = guest.get_by_role("button", name=ENTERS[self.language])
        expect(enters).to_be_visible(timeout=PATIENCE)
        enters.click()
        expect(guest.locator(".refusal")).to_be_visible(timeout=PATIENCE)
        self.take("05-guest", guest)
        enters = client.get_by_role("button", name=ENTERS[self.language])
        expect(enters).to_be_visible(timeout=PATIENCE)
        self.take("06-coming-in", client)
        enters.click()
        expect(client.locator("#panel .top")).to_be_visible(timeout=PATIENCE)

    def sound(self) -> None:
        """The two ways, the companion, whose voice it is, an interruption, the end of the meeting."""
        host, client = self.host.page, self.client.page
        invite = host.locator(".person:has-text('Cleo') .button").nth(INVITE)
        invite.evaluate(OPEN_ALL_AROUND)
        invite.click()
        client.locator("#panel .asked .pair .button").first.click()
        offer = host.locator("#panel .stack [aria-pressed]").first
        expect(offer).to_be_attached(timeout=PATIENCE)
        offer.evaluate(OPEN_ALL_AROUND)
        offer.click()
        for page in (host, client):
            page.locator("#panel .asked .pair .button").first.click()
        ways = client.locator(".own-voice .button")
        expect(ways).to_have_count(2, timeout=PATIENCE)
        self.take("07-two-ways", client, closer=True)
        ways.nth(1).click()
        self.client.until(lambda: self.client.asked("openUrl"))
        self._companion(self.client.asked("openUrl")[0]["url"])
        ways.first.click()
        self.client.until(lambda: self.stream.ready and self.stream.said_by_app(5))
        people = [{"user_id": 5, "user_name": "Cleo Quinn"}, {"user_id": 7, "user_name": LONG_NAME}]
        self.stream.event(3, participants=people)
        answers = client.locator(".strip-of-zoom .pair .button")
        expect(answers).to_have_count(2, timeout=PATIENCE)
        self.take("10-is-it-you", client)
        answers.nth(1).click()
        voices = client.locator(".strip-of-zoom .stack .button")
        self.take("11-which-is-yours", client)
        voices.first.click()
        expect(voices).to_have_count(0, timeout=PATIENCE)
        self.take("12-heard", client, closer=True)
        self.stream.cut_media()
        self.client.tell("onMeeting", {"action": "ended"})
        expect(client.locator(".strip-of-zoom .notice")).to_be_visible(timeout=PATIENCE)
        self.take("13-interrupted-and-ended", client)

    def strangers(self) -> None:
        """A plain browser, a proof that does not hold, an installation that came to nothing."""
        sealed = {"x-zoom-app-context": "x"}
        for moment, path, headers in (
            ("14-by-code", "/zoom/", {}),
            ("15-bad-proof", "/zoom/", sealed),
            ("16-not-installed", "/zoom/oauth", {}),
        ):
            context = self.browser.new_context(locale=LOCALES[self.language], extra_http_headers=headers)
            page = context.new_page()
            page.goto(f"{self.service.url}{path}")
            expect(page.locator("h1")).to_be_visible(timeout=PATIENCE)
            self.take(moment, page)
            context.close()

    def close(self) -> None:
        for one in (self.host, self.client, self.guest):
            one.page.context.close()

    def _companion(self, address: str) -> None:
        context = self.browser.new_context(locale=LOCALES[self.language], permissions=["microphone"])
        page = context.new_page()
        page.goto(address)
        expect(page.locator(".companion.on")).to_be_visible(timeout=PATIENCE)
        self.take("08-companion", page, closer=True)
        page.locator(".companion .main").click()
        expect(page.locator(".companion.off")).to_be_visible(timeout=PATIENCE)
        self.take("09-companion-off", page)
        context.close()


def main(folder: Path) -> None:
    with (
        tempfile.TemporaryDirectory() as instances,
        fake_zoom() as zoom,
        running_service(Path(instances) / "zoom", **WITH_SPEECH, **zoom.environment) as service,
        chromium() as browser,
    ):
        for language in ("en", "fr"):
            album = Album(folder / f"zoom-{language}", language)
            story = Story(browser, zoom, service, album)
            story.arrivals()
            story.sound()
            story.strangers()
            story.close()
            album.bind()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
