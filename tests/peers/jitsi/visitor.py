"""A person in a browser before the room page: what they do there, and what the browser says about it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Browser, Frame, Page, expect

from tests.browser.panels import PATIENCE
from tests.panel_client import OpenedSession

KEEP_MICROPHONES = """
window.microphones = [];
const open = navigator.mediaDevices?.getUserMedia.bind(navigator.mediaDevices);
if (open) navigator.mediaDevices.getUserMedia = async (wanted) => {
  const stream = await open(wanted);
  window.microphones.push(...stream.getAudioTracks());
  return stream;
};
"""
SENT = """
([name, values]) => jitsi.commands.some(
  ([one, ...given]) => one === name && values.every((value, i) => JSON.stringify(value) === JSON.stringify(given[i])),
)
"""
LISTENS = "() => window.microphones.some((track) => track.readyState === 'live')"
LISTENS_NOT = f"() => !({LISTENS})()"


@dataclass
class Room:
    """The room page of one person, and what the browser said about it."""

    page: Page
    session: OpenedSession
    said: list[str] = field(default_factory=list)

    def enter(self, grant: str = "participant", name: str = "Zoé") -> None:
        """Opens the page by its link, and takes a seat in the panel."""
        key = self.session.keys[grant]
        self.page.goto(f"{self.session.url}/room/{self.session.id}#k={key}", wait_until="commit")
        self.page.get_by_label("Your first name").fill(name)
        self.page.get_by_role("button", name="Enter").click()
        self.page.locator(".top").wait_for()

    @property
    def seat_token(self) -> str:
        """What the browser keeps to prove who this is."""
        kept: str = self.page.evaluate(f"JSON.parse(localStorage.getItem('codev:{self.session.id}:token'))")
        return kept

    @property
    def meeting(self) -> Frame:
        """The frame of Jitsi, once the page takes it for open."""
        expect(self.page.locator(".sentence")).to_be_empty(timeout=PATIENCE)
        expect(self.page.locator("#jitsi iframe")).to_have_count(1)
        frame = self.page.locator("#jitsi iframe").element_handle().content_frame()
        assert frame is not None
        return frame

    def has_sent(self, name: str, *values: Any) -> None:
        """Waits until Jitsi has been given this command."""
        self.meeting.wait_for_function(SENT, arg=[name, list(values)])

    def sent(self, name: str) -> list[list[Any]]:
        """The values of every command of this name so far."""
        given: list[list[Any]] = self.meeting.evaluate(
            "name => jitsi.commands.filter(([one]) => one === name).map(([, ...values]) => values)", name
        )
        return given

    def tell(self, name: str, **fields: object) -> None:
        """Has Jitsi tell the page an event, by its name on the wire."""
        self.meeting.evaluate("([name, fields]) => jitsi.tell(name, fields)", [name, fields])

    def hear(self, message: str) -> None:
        """Remembers what the browser says."""
        self.said.append(message)

    def expect_told(self, *words: str) -> None:
        for word in words:
            expect(self.page.locator(".sentence")).to_contain_text(word, timeout=PATIENCE)


@contextmanager
def room_of(browser: Browser, session: OpenedSession, language: str = "en-GB", **options: Any) -> Iterator[Room]:
    """A browser that has not opened the page yet, and forgets everything at the end of the block."""
    context = browser.new_context(locale=language, ignore_https_errors=True, **options)
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    page.add_init_script(KEEP_MICROPHONES)
    room = Room(page, session)
    page.on("console", lambda message: room.hear(message.text))
    page.on("pageerror", lambda error: room.hear(str(error)))
    yield room
    context.close()
