"""Pictures of every role in every step, to be looked at: `python -m tests.browser.screenshots FOLDER`."""

import re
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser

from plugin_server.method.guidance import guidance
from tests.browser.panels import NARROW, Group, Person, chromium, play
from tests.service import WITH_SPEECH, running_service

LONG_NAME = "Marie-Bernadette de la Rochefoucauld-Montmorency-Lavalette"
SIZES = {"360x640": NARROW, "480x900": {"width": 480, "height": 900}, "page": {"width": 1280, "height": 800}}
WIDE_MOMENTS = re.compile(r"(lobby|2-asked|3-need|5|closing)$")
"""Moments also pictured at 480 × 900 and as a full page, in light and dark."""


class Album:
    """Writes pictures named language-moment-part-size-theme.png into a folder."""

    def __init__(self, folder: Path, group: Group) -> None:
        self._folder = folder
        self._group = group

    def picture(self, moment: str) -> None:
        for part, person in self._group.people.items():
            self._take(person, f"{moment}-{part}", "360x640", "light")
            if WIDE_MOMENTS.fullmatch(moment):
                for size in ("480x900", "page"):
                    self._take(person, f"{moment}-{part}", size, "light")
                self._take(person, f"{moment}-{part}", "360x640", "dark")
            person.page.set_viewport_size(NARROW)  # type: ignore[arg-type]

    def _take(self, person: Person, name: str, size: str, theme: str) -> None:
        page = person.page
        page.set_viewport_size(SIZES[size])  # type: ignore[arg-type]
        page.emulate_media(color_scheme=theme, reduced_motion="reduce")  # type: ignore[arg-type]
        page.screenshot(path=self._folder / f"{self._group.language}-{name}-{size}-{theme}.png")
        page.emulate_media(color_scheme="light")


def session(browser: Browser, url: str, language: str, folder: Path) -> None:
    """Every moment of a session, for every part in it."""
    group = Group(browser, url, language, guidance(language)["steps"])
    group.open()
    for part, name in (
        ("client", "Claire"),
        ("consultant1", LONG_NAME),
        ("consultant2", "Noor"),
        ("consultant3", "Jean-Baptiste"),
        ("observer", "Olga"),
    ):
        group.join(part, name)
    play(group, Album(folder, group).picture)
    group.close()


def doors(browser: Browser, url: str, language: str, folder: Path) -> None:
    """The home page, the door, and no door at all."""
    group = Group(browser, url, language, guidance(language)["steps"])
    group.open()
    visitor = group.person("Visitor")
    for name, address in {
        "home": url,
        "door": group.links["participant"],
        "nowhere": f"{url}/s/unknown",
    }.items():
        visitor.page.goto("about:blank")
        visitor.page.goto(address)
        visitor.page.locator("h1").wait_for()
        visitor.page.screenshot(path=folder / f"{language}-{name}.png", full_page=True)
    visitor.context.close()
    group.close()


def listening(browser: Browser, url: str, language: str, folder: Path) -> None:
    """From the question to everyone's yes; the menu; the panel without network; text twice as large."""
    group = Group(browser, url, language, guidance(language)["steps"])
    group.open()
    client, consultant = group.join("client", "Claire"), group.join("consultant1", LONG_NAME)
    facilitator = group.facilitator
    album = Album(folder, group)
    facilitator.page.locator("details", has=facilitator.page.locator(".stack [aria-pressed]")).last.evaluate(
        "fold => { fold.open = true; }"
    )
    facilitator.page.locator(".stack [aria-pressed]").first.click()
    client.page.locator(".asked").wait_for()
    album.picture("speech-asked")
    for person in group.people.values():
        person.answer(yes=True)
        person.page.locator(".asked").wait_for(state="detached")
    row = facilitator.page.locator(".person", has_text="Claire")
    row.locator("summary").click()
    album.picture("people")
    row.locator(".button").first.click()
    client.answer(yes=True)
    for step in ("0a", "0b", "0c", "1"):
        group.next(step)
    consultant.page.locator(".speech.listening").wait_for()
    album.picture("speech-listening")
    consultant.page.locator(".foot > .button").click()
    consultant.page.screenshot(path=folder / f"{language}-menu.png")
    consultant.page.keyboard.press("Escape")
    for person in group.people.values():
        person.page.evaluate("document.documentElement.style.fontSize = '200%'")
    album.picture("text-200")
    for person in group.people.values():
        person.page.evaluate("document.documentElement.style.fontSize = ''")
        person.context.set_offline(True)
        person.page.locator(".strip").wait_for()
    album.picture("offline")
    group.close()


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as instance,
        running_service(Path(instance) / "instance", **WITH_SPEECH, CODEV_OPENING_RATE="1000/minute") as service,
        chromium() as browser,
    ):
        for language in ("en", "fr"):
            doors(browser, service.url, language, folder)
            session(browser, service.url, language, folder)
            listening(browser, service.url, language, folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
