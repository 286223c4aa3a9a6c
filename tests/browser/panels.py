"""People before real panels: each has a browser of their own and does what a person would do, by touch and keys."""

import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, ViewportSize, WebSocket, expect, sync_playwright

from tests.browser.texts import TEXTS, Texts
from tests.panel_client import OpenedSession

CHROMIUM = "/usr/bin/chromium"
PATIENCE = 20_000
"""Milliseconds before a test gives up on something that should appear: a busy machine may be slow."""

NO_SUGGESTIONS = "WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup"
"""What Chromium gets ready beside each window, in processes of its own, for an address that nobody types here."""

AS_PLAYWRIGHT = (
    "AvoidUnnecessaryBeforeUnloadCheckSync,DestroyProfileOnBrowserClose,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,"
    "LensOverlay,MediaRouter,PaintHolding,ThirdPartyStoragePartitioning,AvoidCorsURLLoaderRestartOnRedirect,"
    "OptimizationHints,NetworkTimeServiceQuerying,AimEnabled,PreconnectToSearch"
)
"""What Playwright leaves out of Chromium, which heeds one list alone: ours takes its place."""

OPEN_ALL_AROUND = "e => { for (let up = e; up; up = up.parentElement) if (up.localName === 'details') up.open = true; }"

Way = Literal["need-first", "classic"]
"""How time is shared: `classic` does not split the consultation."""

BOTH_LANGUAGES = pytest.mark.parametrize("language", ["en", "fr"])

NARROW = {"width": 360, "height": 640}

INVITE, NAME_DEPUTY, NAME_COFACILITATOR, HAND_OVER, REMOVE = range(5)
"""What the facilitator can do for a consultant, in the order in which it is listed."""


@contextmanager
def chromium(recording: Path | None = None, names: dict[str, str] | None = None) -> Iterator[Browser]:
    """The system's Chromium; its microphone hears the recording over and over, or a tone, and asks no one.

    `names` maps names of machines to addresses: a name other than localhost is a page without https.
    """
    microphone = [f"--use-file-for-fake-audio-capture={recording}"] if recording else []
    known = [f"--host-resolver-rules={','.join(f'MAP {name} {to}' for name, to in names.items())}"] if names else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM,
            args=[
                "--no-sandbox",
                f"--disable-features={NO_SUGGESTIONS},{AS_PLAYWRIGHT}",
                "--use-fake-device-for-media-stream",
                "--use-fake-ui-for-media-stream",
                *microphone,
                *known,
            ],
        )
        yield browser
        browser.close()


@dataclass
class Person:
    """One person and the panel before them."""

    page: Page
    name: str
    problems: list[str] = field(default_factory=list)
    received: list[str] = field(default_factory=list)
    """Everything the server sent to this browser on the live line."""

    @property
    def context(self) -> BrowserContext:
        return self.page.context

    def enter(self, link: str, observe: bool = False) -> None:
        self.page.goto(link)
        self.page.locator(".join input[type=text]").fill(self.name)
        if observe:
            self.page.locator(".join input[value=observer]").check()
        self.page.locator(".join .main").click()
        expect(self.page.locator(".now")).to_be_visible(timeout=PATIENCE)

    def write(self, act: str, text: str, field_number: int = 0) -> None:
        """Fills a field of an act's form, opening what hides it."""
        selector = f"#form-{act} :is(textarea, input[type=text])"
        self.reach(selector, field_number).fill(text)

    def reach(self, selector: str, number: int = 0) -> Locator:
        """The element, once every fold around it is open."""
        found = self.page.locator(selector).nth(number)
        expect(found).to_be_attached(timeout=PATIENCE)
        found.evaluate(OPEN_ALL_AROUND)
        return found

    def send(self, act: str) -> None:
        """Sends an act by its own button, wherever that is."""
        self.page.locator(f"#form-{act} [type=submit], [form=form-{act}]").first.click()

    def main(self) -> None:
        self.page.locator(".bottom > .main").click()

    def answer(self, yes: bool = True) -> None:
        """To a question with two answers of equal weight."""
        self.page.locator(".asked .pair .button").nth(0 if yes else 1).click()

    def sees(self, text: str) -> None:
        expect(self.page.get_by_text(text).first).to_be_visible(timeout=PATIENCE)

    def is_in(self, step: str) -> None:
        expect(self.page.locator(".top h1")).to_have_text(step, timeout=PATIENCE)

    def is_asked_to(self, act: str) -> None:
        """The main act at the foot is this one."""
        expect(self.page.locator(f".bottom [form=form-{act}]")).to_be_visible(timeout=PATIENCE)

    def no_longer_asked_to(self, act: str) -> None:
        expect(self.page.locator(f".bottom [form=form-{act}]")).to_have_count(0, timeout=PATIENCE)


@dataclass
class Group:
    """A whole group before its panels, in one session."""

    browser: Browser
    url: str
    language: str
    steps: dict[str, Any]
    """The guidance of each step in this language: its `name` is what the panels must show."""
    viewport: dict[str, int] = field(default_factory=lambda: dict(NARROW))
    people: dict[str, Person] = field(default_factory=dict)
    links: dict[str, str] = field(default_factory=dict)

    @property
    def facilitator(self) -> Person:
        return self.people["facilitator"]

    @property
    def client(self) -> Person:
        return self.people["client"]

    @property
    def consultants(self) -> list[Person]:
        return [person for part, person in self.people.items() if part.startswith("consultant")]

    @property
    def texts(self) -> Texts:
        return TEXTS[self.language]

    def person(self, name: str, **options: Any) -> Person:
        """Someone with a fresh browser, in this group's language."""
        context = self.browser.new_context(
            viewport=ViewportSize(width=self.viewport["width"], height=self.viewport["height"]),
            locale={"en": "en-GB", "fr": "fr-FR"}[self.language],
            permissions=["microphone", "clipboard-read", "clipboard-write"],
            **options,
        )
        context.set_default_timeout(PATIENCE)
        person = Person(context.new_page(), name)
        watch(person)
        return person

    def open(self, name: str = "Fatima", minutes: int = 120, way: Way = "need-first") -> None:
        """From the home page to the facilitator's seat; the links come from where a facilitator finds them.

        Less than an hour is spent in one way alone.
        """
        facilitator = self.person(name)
        facilitator.page.goto(self.url)
        opening = facilitator.page.locator("form[aria-labelledby=open]")
        opening.locator(f"input[value='{way}']").check()
        opening.locator(f"input[value='{minutes}']").check()
        opening.locator(".main").click()
        facilitator.page.wait_for_url("**/s/*")
        facilitator.page.locator(".join input[type=text]").fill(name)
        facilitator.page.locator(".join .main").click()
        expect(facilitator.page.locator(".link input").first).to_be_visible(timeout=PATIENCE)
        fields = facilitator.page.locator(".link input")
        self.links = dict(
            zip(("participant", "deputy", "facilitator"), [f.input_value() for f in fields.all()], strict=True)
        )
        self.people["facilitator"] = facilitator

    def open_at_once(self, way: Way = "need-first") -> None:
        """As the home page does it, without looking at the home page: for tests of what comes after."""
        opened = OpenedSession(self.url, self.language, f"{way}-120", title="")
        self.links = {grant: f"{self.url}/s/{opened.id}#k={key}" for grant, key in opened.keys.items()}
        facilitator = self.people["facilitator"] = self.person("Fatima")
        facilitator.enter(self.links["facilitator"])

    def join(self, part: str, name: str, **options: Any) -> Person:
        person = self.person(name, **options)
        person.enter(self.links["participant"], observe=part == "observer")
        self.people[part] = person
        return person

    def all_are_in(self, step: str) -> None:
        for person in self.people.values():
            person.is_in(self.steps[step]["name"])

    def next(self, step: str) -> None:
        """The facilitator moves on to `step`, and every panel follows."""
        self.facilitator.main()
        self.all_are_in(step)

    def do_for(self, person: Person, act: int) -> None:
        """The facilitator does something for a person: the `act`-th of the list, from nought."""
        self.facilitator.reach(f".person:has-text('{person.name}') .button", act).click()

    def agree_on_the_client(self) -> None:
        """Asked before the start, the client says yes."""
        self.do_for(self.client, INVITE)
        self.client.answer(yes=True)
        expect(self.client.page.locator(".asked")).to_have_count(0, timeout=PATIENCE)

    def name_the_cofacilitator(self) -> None:
        self.do_for(self.people["cofacilitator"], NAME_COFACILITATOR)
        now = self.people["cofacilitator"].page.locator(".now")
        expect(now).to_have_text(self.steps["lobby"]["now"]["cofacilitator"], timeout=PATIENCE)

    def give_the_mirrors(self, number: int) -> None:
        """All of them are in, and the facilitator sees that they are."""
        contract = self.facilitator.page.locator(".contract")
        expect(contract).to_contain_text(re.compile(rf"\b{number}\b.*\b{number}\b"), timeout=PATIENCE)
        contract.locator("> .button").click()

    def close(self) -> None:
        for person in self.people.values():
            with suppress(Exception):
                person.context.close()


def watch(person: Person) -> None:
    """Collects what the server sends, and what the browser complains of: errors, breaches of the content policy."""
    person.page.on("pageerror", lambda error: person.problems.append(str(error)))
    person.page.on(
        "console",
        lambda message: (
            person.problems.append(message.text)
            if message.type == "error"
            and "Failed to load resource" not in message.text
            and "WebSocket" not in message.text
            else None
        ),
    )

    def listen(line: WebSocket) -> None:
        line.on("framereceived", lambda frame: person.received.append(frame) if isinstance(frame, str) else None)

    person.page.on("websocket", listen)
