"""What holds on every screen: axe's rules, targets large enough to touch, nothing wider than the panel."""

from playwright.sync_api import Page

from tests.browser.axe import violations
from tests.browser.panels import NARROW

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
