"""What browser tests share: Chromium, and a group before its panels."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from plugin_server.method.guidance import guidance
from tests.browser.panels import Group, Way, chromium
from tests.service import RunningService


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


@pytest.fixture
def language() -> str:
    """English, unless a test asks for both by its `language` parameter: where words and their length matter."""
    return "en"


@pytest.fixture
def way() -> Way:
    """Need first, unless a test asks for the classic way."""
    return "need-first"


@pytest.fixture
def begins() -> str:
    """At the facilitator's link, unless a test asks for the "home page"."""
    return "link"


@pytest.fixture
def group(browser: Browser, server: RunningService, language: str, way: Way, begins: str) -> Iterator[Group]:
    group = Group(browser, server.url, language, guidance(language)["steps"])
    if begins == "home page":
        group.open(way=way)
    else:
        group.open_at_once(way)
    yield group
    group.close()
