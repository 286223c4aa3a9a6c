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
def group(browser: Browser, server: RunningService, language: str, way: Way) -> Iterator[Group]:
    group = Group(browser, server.url, language, guidance(language)["steps"])
    group.open(way=way)
    yield group
    group.close()
