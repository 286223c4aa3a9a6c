"""Pictures of every role in every step, to be looked at: `python -m tests.browser.screenshots FOLDER`."""

import re
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Browser

from plugin_server.method.guidance import guidance
from tests.browser.album import Album
from tests.browser.panels import Group, Way, chromium
from tests.browser.story import consult, gather, play
from tests.service import WITH_SPEECH, RunningService, running_service

Scene = Callable[[Group, Album], None]

LONG_NAME = "Marie-Bernadette de la Rochefoucauld-Montmorency-Lavalette"
CLOSER = re.compile(r"lobby|0a|0c-subject|1|2-asked|3-mirrors|3-need|4a|4b|5-plan|6|closing")
"""Moments also pictured wider, whole and in the dark: one or two in each step."""

HOW_LONG = 150_000
"""Milliseconds to wait for what comes by itself."""


def session(group: Group, album: Album) -> None:
    """Every moment of a session, for every part in it."""
    gather(group, consultants=3, names={"consultant2": LONG_NAME})
    play(group, lambda moment: album.everyone(group, moment, closer=bool(CLOSER.fullmatch(moment))))


def doors(group: Group, album: Album) -> None:
    """The home page, the door, and no door at all."""
    visitor = group.person("Visitor")
    for name, address in {
        "home": group.url,
        "door": group.links["participant"],
        "nowhere": f"{group.url}/s/unknown",
    }.items():
        visitor.page.goto("about:blank")
        visitor.page.goto(address)
        visitor.page.locator("h1").wait_for()
        album.one(visitor, name, "visitor")
        album.one(visitor, name, "visitor", "whole")
    visitor.context.close()


def listening(group: Group, album: Album) -> None:
    """From the question to everyone's yes; the menu; the panel without network; text twice as large."""
    client, consultant = group.join("client", "Claire"), group.join("consultant1", LONG_NAME)
    facilitator = group.facilitator
    facilitator.reach(".stack [aria-pressed]").click()
    client.page.locator(".asked").wait_for()
    album.everyone(group, "speech-asked")
    for person in group.people.values():
        person.answer(yes=True)
        person.page.locator(".asked").wait_for(state="detached")
    group.agree_on_the_client()
    album.everyone(group, "people")
    for step in ("0a", "0b", "0c", "1"):
        group.next(step)
    consultant.page.locator(".speech.listening").wait_for()
    album.everyone(group, "speech-listening")
    consultant.page.locator(".foot [aria-haspopup]").click()
    album.one(consultant, "menu", "consultant1")
    consultant.page.keyboard.press("Escape")
    for part in ("facilitator", "client"):
        person = group.people[part]
        person.page.locator(".foot [aria-haspopup]").click()
        person.reach("#form-expect_words")
        album.one(person, "words-to-expect", part, "whole")
        person.page.keyboard.press("Escape")
    for person in group.people.values():
        person.page.evaluate("document.documentElement.style.fontSize = '200%'")
    album.everyone(group, "text-200")
    for person in group.people.values():
        person.page.evaluate("document.documentElement.style.fontSize = ''")
        person.context.set_offline(True)
        person.page.locator(".strip").wait_for()
    album.everyone(group, "offline")


def lateness(group: Group, album: Album) -> None:
    """Someone who comes in while the client presents, in a group that says *vous*."""
    gather(group)
    facilitator, client = group.facilitator, group.client
    if group.language == "fr":
        facilitator.reach("input[value=vous]").check()
    group.agree_on_the_client()
    for step in ("0a", "0b", "0c", "1"):
        group.next(step)
    client.write("write_need", group.texts["first"])
    client.send("write_need")
    late = group.join("late", "Lazare")
    late.page.locator(".arriving").wait_for()
    facilitator.page.locator(".latecomers").wait_for()
    album.one(late, "late", "consultant", "whole")
    album.one(facilitator, "late", "facilitator", "whole")
    for step in ("2", "3", "4a"):
        group.next(step)
        album.everyone(group, f"vous-{step}")


def practice(group: Group, album: Album) -> None:
    """Facilitating simulated people."""
    alone = group.person("Fatima")
    alone.page.goto(group.url)
    alone.page.locator("form.practice .button").last.click()
    alone.page.wait_for_url("**/s/*")
    alone.page.locator(".join input[type=text]").fill(alone.name)
    alone.page.locator(".join .main").click()
    album.one(alone, "practice-lobby", "facilitator", "whole")
    alone.page.locator(".person").nth(3).wait_for(state="attached", timeout=HOW_LONG)
    alone.main()
    alone.page.locator(".said-aloud q").first.wait_for(timeout=HOW_LONG)
    album.one(alone, "practice", "facilitator")
    alone.context.close()


def undivided(group: Group, album: Album) -> None:
    """The consultation of a classic session, in one step."""
    gather(group)
    group.name_the_cofacilitator()
    consult(group, lambda moment: album.everyone(group, moment, closer=moment == "4"))


def express(group: Group, album: Album) -> None:
    """A session shorter than an hour says so; here nobody does anything for long."""
    group.join("client", "Claire")
    album.everyone(group, "express")
    group.next("0a")
    for person in group.people.values():
        person.page.locator(".unattended").wait_for(timeout=HOW_LONG)
    album.everyone(group, "unattended")


SCENES = (doors, session, listening, lateness, practice)

UNHURRIED = {"CODEV_OPENING_RATE": "1000/minute", "CODEV_JOINING_RATE": "1000/minute"}
IMPATIENT = {"CODEV_IDLE_MINUTES": "0.3"}


def picture(
    scene: Scene,
    browser: Browser,
    service: RunningService,
    album: Album,
    *,
    minutes: int = 120,
    way: Way = "need-first",
) -> None:
    group = Group(browser, service.url, album.language, guidance(album.language)["steps"])
    group.open(minutes=minutes, way=way)
    scene(group, album)
    group.close()


def main(folder: Path) -> None:
    with (
        tempfile.TemporaryDirectory() as instances,
        running_service(Path(instances) / "usual", **WITH_SPEECH, **UNHURRIED) as service,
        running_service(Path(instances) / "impatient", **WITH_SPEECH, **UNHURRIED, **IMPATIENT) as impatient,
        chromium() as browser,
    ):
        for language in ("en", "fr"):
            album = Album(folder / language, language)
            for scene in SCENES:
                picture(scene, browser, service, album)
            picture(undivided, browser, service, album, way="classic")
            picture(express, browser, impatient, album, minutes=45)
            album.bind()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
