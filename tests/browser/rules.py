"""What holds on every screen: axe's rules, targets large enough to touch, nothing wider than the panel."""

import re
from typing import Literal

from playwright.sync_api import Page

from tests.browser.axe import violations
from tests.browser.panels import NARROW, Group

Theme = Literal["light", "dark"]

SECONDS = re.compile(r"\d+:\d\d")
"""A screen whose clock alone has moved is the same screen."""

WIDTHS = (320, 480)
TOO_SMALL = """() => [...document.querySelectorAll('button, summary, input, textarea, select, a[href]')]
  .filter(e => e.checkVisibility())
  .map(e => [e, (e.matches('.chip input, .tick input') ? e.closest('label') : e).getBoundingClientRect()])
  .filter(([e, box]) => box.width < 43.5 || box.height < 43.5)
  .map(([e, box]) => `${e.outerHTML.slice(0, 120)} is ${box.width} × ${box.height}`)"""
SIDEWAYS = """() => [document.documentElement, ...document.querySelectorAll('.panel, .panel *')]
  .filter(e => e.checkVisibility() && !e.closest('svg') && !e.matches('.unseen, input, textarea, .few-lines')
    && e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0 && getComputedStyle(e).display !== 'inline')
  .map(e => `${e.tagName}.${e.className} is ${e.scrollWidth} in ${e.clientWidth}`)"""


def faults_of(page: Page) -> list[str]:
    """What axe finds, and what it does not look for."""
    return violations(page) + sideways_or_small(page)


def sideways_or_small(page: Page) -> list[str]:
    """In the narrowest and the widest panel: what must be scrolled sideways, and what a finger would miss."""
    found = []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 640})
        found += [f"{width} px sideways: {fault}" for fault in page.evaluate(SIDEWAYS)]
        found += [f"{width} px small: {fault}" for fault in page.evaluate(TOO_SMALL)]
    page.set_viewport_size(NARROW)  # type: ignore[arg-type]
    return found


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
