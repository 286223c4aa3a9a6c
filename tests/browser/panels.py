"""People before real panels: each has a browser of their own and does what a person would do, by touch and keys."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Locator, Page, ViewportSize, expect, sync_playwright

CHROMIUM = "/usr/bin/chromium"
PATIENCE = 20_000
"""Milliseconds before a test gives up on something that should appear: a busy machine may be slow."""

NARROW = {"width": 360, "height": 640}

TEXTS: dict[str, dict[str, str]] = {
    "en": {
        "client": "Claire",
        "subject": "I keep rewriting the reports of my team instead of saying what is missing.",
        "other": "I must announce a date I do not believe in.",
        "question": "What makes it hard to say it to them?",
        "first": "I wonder how to stop rewriting at night.",
        "second": "What is hard for me is to say “not yet” to people I like.",
        "need": "What I need today is to prepare one frank half-hour that leaves them standing.",
        "request": "Help me by telling me how you did it.",
        "mirror": "The need I hear is to be frank without hurting.",
        "gift": "As you spoke, I felt how tired one gets of being kind.",
        "note": "Kind and clear are not opposites.",
        "action": "Book half an hour with one of them",
        "learning": "I also rewrite rather than say. I will try on Tuesday.",
    },
    "fr": {
        "client": "Claire",
        "subject": "Je réécris les rapports de mon équipe au lieu de dire ce qui manque.",
        "other": "Je dois annoncer une date à laquelle je ne crois pas.",
        "question": "Qu’est-ce qui rend difficile de le leur dire ?",
        "first": "Je me demande comment arrêter de réécrire la nuit.",
        "second": "Ce qui est difficile pour moi, c’est de dire « pas encore » à des gens que j’aime bien.",
        "need": "Ce dont j’ai besoin aujourd’hui, c’est de préparer une demi-heure franche qui les laisse debout.",
        "request": "Aidez-moi en me racontant comment vous avez fait.",
        "mirror": "Le besoin que j’entends, c’est d’être franc sans blesser.",
        "gift": "En t’écoutant, j’ai senti combien on se fatigue à être gentil.",
        "note": "Gentil et clair ne s’opposent pas.",
        "action": "Réserver une demi-heure avec une personne",
        "learning": "Moi aussi je réécris plutôt que de dire. J’essaierai mardi.",
    },
}
"""What people write, in each language."""


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
        self.part(act)
        self.page.locator(f"#form-{act}").locator("textarea, input[type=text]").nth(field_number).fill(text)

    def part(self, act: str) -> Locator:
        """The form of an act, in view."""
        form = self.page.locator(f"#form-{act}")
        expect(form).to_be_attached(timeout=PATIENCE)
        form.evaluate("form => { const fold = form.closest('details'); if (fold) fold.open = true; }")
        return form

    def send(self, act: str) -> None:
        """Sends an act by its own button, wherever that is."""
        self.page.locator(f"#form-{act} [type=submit], [form=form-{act}]").first.click()

    def main(self) -> None:
        self.page.locator(".bottom > .main").click()

    def answer(self, yes: bool = True) -> None:
        """To a question with two answers of equal weight."""
        self.page.locator(".asked .pair .button").nth(0 if yes else 1).click()

    def open_fold(self, title: str) -> Locator:
        fold = self.page.locator("details.fold", has=self.page.locator("summary", has_text=title)).first
        if fold.get_attribute("open") is None:
            fold.locator("summary").first.click()
        return fold

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
    def texts(self) -> dict[str, str]:
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
        watch(person.page, person.problems)
        return person

    def open(self, name: str = "Fatima", minutes: int = 120) -> None:
        """From the home page to the facilitator's seat; the links come from where a facilitator finds them."""
        facilitator = self.person(name)
        facilitator.page.goto(self.url)
        facilitator.page.locator(f"input[value='{minutes}']").check()
        facilitator.page.locator("form .main").click()
        facilitator.page.wait_for_url("**/s/*")
        facilitator.page.locator(".join input[type=text]").fill(name)
        facilitator.page.locator(".join .main").click()
        expect(facilitator.page.locator(".link input").first).to_be_visible(timeout=PATIENCE)
        fields = facilitator.page.locator(".link input")
        self.links = dict(
            zip(("participant", "deputy", "facilitator"), [f.input_value() for f in fields.all()], strict=True)
        )
        self.people["facilitator"] = facilitator

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

    def agree_on_the_client(self) -> None:
        """Asked before the start, the client says yes."""
        row = self.facilitator.page.locator(".person", has_text=self.client.name)
        row.locator("summary").click()
        row.locator(".button").first.click()
        self.client.answer(yes=True)
        expect(self.client.page.locator(".asked")).to_have_count(0, timeout=PATIENCE)

    def close(self) -> None:
        for person in self.people.values():
            with suppress(Exception):
                person.context.close()


def watch(page: Page, problems: list[str]) -> None:
    """Collects what a browser complains of: errors, and breaches of the content policy."""
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on(
        "console",
        lambda message: (
            problems.append(message.text)
            if message.type == "error"
            and "Failed to load resource" not in message.text
            and "WebSocket" not in message.text
            else None
        ),
    )


Look = Callable[[str], None]
"""Called at each moment worth looking at, with its name."""


def play(group: Group, look: Look = lambda moment: None) -> None:  # noqa: C901, PLR0912 - a story, told in order
    """A whole session, from the lobby to the receipt, with a facilitator, a client and consultants."""
    texts = group.texts
    facilitator, client, consultants = group.facilitator, group.client, group.consultants
    look("lobby")

    group.next("0a")
    look("0a")
    group.next("0b")
    group.next("0c")
    client.write("propose_subject", texts["subject"])
    client.send("propose_subject")
    for consultant in consultants:
        consultant.write("propose_subject", f"{texts['other']} ({consultant.name})")
    look("0c-subject")
    for consultant in consultants:
        consultant.send("propose_subject")
    client.is_asked_to("vote")
    for person in [client, *consultants]:
        expect(person.page.locator(".ballot")).to_have_count(len(consultants), timeout=PATIENCE)
        for chips in person.page.locator(".ballot .chips").all():
            chips.locator("label").nth(2).click()
    look("0c-vote")
    for person in [client, *consultants]:
        person.send("vote")
    expect(facilitator.page.locator(".waits")).not_to_contain_text(" · ", timeout=PATIENCE)
    expect(client.page.locator("#form-vote")).to_have_count(0, timeout=PATIENCE)
    look("0c-votes")
    facilitator.page.locator(".item", has_text=texts["subject"]).locator(".button").click()
    expect(client.page.locator(".asked")).to_be_visible(timeout=PATIENCE)
    look("0c-invitation")
    client.answer(yes=True)
    expect(client.page.locator(".asked")).to_have_count(0, timeout=PATIENCE)

    group.next("1")
    client.write("write_need", texts["first"])
    look("1")
    client.send("write_need")
    consultants[0].sees(texts["first"])

    group.next("2")
    for consultant in consultants:
        consultant.write("ask", texts["question"])
    look("2")
    for consultant in consultants:
        consultant.send("ask")
    client.write("write_need", texts["second"])
    client.send("write_need")
    consultants[0].sees(texts["second"])
    look("2-asked")

    group.next("3")
    for consultant in consultants:
        consultant.write("send_mirror", texts["mirror"])
    look("3-mirror")
    for consultant in consultants:
        consultant.send("send_mirror")
        consultant.no_longer_asked_to("send_mirror")
    facilitator.page.locator(".middle .card > .button").first.click()
    expect(client.page.locator(".tick").first).to_be_visible(timeout=PATIENCE)
    client.page.locator(".tick input").first.check()
    client.page.locator("details .chip input[type=checkbox]").nth(1).check()
    client.write("write_need", texts["need"], 0)
    client.write("write_need", texts["request"], 1)
    look("3-need")
    client.send("write_need")
    client.no_longer_asked_to("write_need")
    client.main()
    for consultant in consultants:
        consultant.sees(texts["request"])
        consultant.page.locator(".card .pair .button").first.click()
    look("3-clear")
    expect(facilitator.page.locator(".waits")).to_have_count(0, timeout=PATIENCE)

    group.next("4a")
    for consultant in consultants:
        consultant.write("contribute", texts["gift"])
    look("4a")
    for consultant in consultants:
        consultant.send("contribute")
    client.sees(texts["gift"])
    client.write("note", texts["note"])
    client.send("note")
    client.sees(texts["note"])
    look("4a-given")
    group.next("4b")
    look("4b")

    group.next("5")
    client.write("plan_action", texts["action"])
    look("5")
    client.send("plan_action")
    expect(facilitator.page.locator(".waits")).to_have_count(0, timeout=PATIENCE)

    group.next("6")
    for person in [client, *consultants]:
        person.write("write_learning", texts["learning"])
    look("6")
    for person in [client, *consultants]:
        person.send("write_learning")
        person.is_asked_to("rate")
        for chips in person.page.locator("#form-rate .chips").all():
            chips.locator("label").nth(3).click()
    look("6-rating")
    for person in [client, *consultants]:
        person.send("rate")
        person.no_longer_asked_to("rate")

    facilitator.main()
    facilitator.page.locator(".bottom .danger").click()
    group.all_are_in("closing")
    with client.page.expect_download() as download:
        client.page.locator(".stack .button").first.click()
    assert texts["need"] in download.value.path().read_text(encoding="utf-8")
    look("closing")
    for person in group.people.values():
        person.send("release")
    for person in group.people.values():
        expect(person.page.locator(".receipt")).to_be_visible(timeout=PATIENCE)
    look("receipt")
