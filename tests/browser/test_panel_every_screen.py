"""A whole session, looked at screen by screen, for every role."""

import re
from typing import Literal

import pytest

from tests.browser.panels import Group
from tests.browser.rules import faults_of
from tests.browser.story import gather, play

Theme = Literal["light", "dark"]

SECONDS = re.compile(r"\d+:\d\d")
"""A screen whose clock alone has moved is the same screen."""


@pytest.mark.parametrize(("language", "theme"), [("en", "light"), ("fr", "dark")])
def test_every_screen_of_a_session_keeps_to_the_rules(group: Group, theme: Theme) -> None:
    gather(group)
    for person in group.people.values():
        person.page.emulate_media(color_scheme=theme, reduced_motion="reduce")
    faults: list[str] = []
    seen: set[str] = set()

    def look(moment: str) -> None:
        for part, person in group.people.items():
            screen = SECONDS.sub("", person.page.inner_html("body"))
            if screen not in seen:
                seen.add(screen)
                faults.extend(f"{moment} {part}: {fault}" for fault in faults_of(person.page))

    play(group, look)

    assert faults == []
