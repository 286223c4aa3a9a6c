"""A whole session, looked at screen by screen, for every role; and the consultation of a classic one."""

import re
from typing import Literal

import pytest
from playwright.sync_api import expect

from tests.browser.panels import PATIENCE, Group
from tests.browser.rules import faults_of
from tests.browser.story import consult, gather, play

Theme = Literal["light", "dark"]

SECONDS = re.compile(r"\d+:\d\d")
"""A screen whose clock alone has moved is the same screen."""

HALF = re.compile(r"\D50% planned")


class Looker:
    """Looks at every panel of a group, once for each screen."""

    def __init__(self, group: Group, theme: Theme) -> None:
        self.faults: list[str] = []
        self._group = group
        self._seen: set[str] = set()
        for person in group.people.values():
            person.page.emulate_media(color_scheme=theme, reduced_motion="reduce")

    def __call__(self, moment: str) -> None:
        for part, person in self._group.people.items():
            screen = SECONDS.sub("", person.page.inner_html("body"))
            if screen not in self._seen:
                self._seen.add(screen)
                self.faults.extend(f"{moment} {part}: {fault}" for fault in faults_of(person.page))


@pytest.mark.parametrize(("language", "theme"), [("en", "light"), ("fr", "dark")])
def test_every_screen_of_a_session_keeps_to_the_rules(group: Group, theme: Theme) -> None:
    gather(group)
    look = Looker(group, theme)

    play(group, look)

    assert look.faults == []


@pytest.mark.parametrize("way", ["classic"])
def test_a_consultation_that_is_not_split_keeps_to_the_rules_and_counts_as_solving(group: Group) -> None:
    gather(group)
    look = Looker(group, "light")

    consult(group, look)

    assert look.faults == []
    expect(group.facilitator.page.locator(".plan-bars")).to_contain_text(HALF, timeout=PATIENCE)
