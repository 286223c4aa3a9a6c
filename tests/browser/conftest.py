"""What browser tests share: Chromium, and a group in each language before its panels."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from plugin_server.method.guidance import guidance
from tests.browser.panels import Group, chromium
from tests.service import RunningService


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


@pytest.fixture(params=["en", "fr"])
def group(request: pytest.FixtureRequest, browser: Browser, server: RunningService) -> Iterator[Group]:
    group = Group(browser, server.url, request.param, guidance(request.param)["steps"])
    group.open()
    yield group
    group.close()
