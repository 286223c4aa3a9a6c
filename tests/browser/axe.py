"""axe-core's rules for WCAG 2.2 AA, applied to a page as it stands."""

from functools import cache
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

SOURCE = Path(__file__).parents[2] / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = """tags => axe.run({
    runOnly: tags, resultTypes: ['violations'], selectors: false, preload: { assets: ['media'] }
})"""
"""Without what these rules do not use and the report leaves out: selectors, and the text of the styles."""
SERIOUS = ("serious", "critical")


@cache
def _axe() -> str:
    return SOURCE.read_text(encoding="utf-8")


def violations(page: Page) -> list[str]:
    """What axe finds serious or critical: the rule, and the elements that break it."""
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(_axe())  # as the browser's own console would: the page's content policy lets no script in
    found: dict[str, Any] = page.evaluate(RUN, TAGS)
    return [
        f"{rule['id']}: {node['html'][:160]} ({' '.join(node['failureSummary'].split())[:200]})"
        for rule in found["violations"]
        if rule["impact"] in SERIOUS
        for node in rule["nodes"]
    ]
