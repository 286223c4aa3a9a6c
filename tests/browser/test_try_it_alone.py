"""From the home page, a newcomer watches a whole session played by simulated people."""

from playwright.sync_api import Browser, expect

from tests.browser.panels import PATIENCE, Group
from tests.service import RunningService


def test_a_visitor_observes_simulated_people(browser: Browser, server: RunningService) -> None:
    group = Group(browser, server.url, "en", {})
    visitor = group.person("Victor")
    visitor.page.goto(server.url)
    visitor.page.get_by_role("button", name="Watch a rehearsal").click()
    visitor.page.wait_for_url("**/s/*")
    expect(visitor.page.locator(".join input[value=observer]")).to_be_checked(timeout=PATIENCE)
    visitor.page.locator(".join input[type=text]").fill(visitor.name)
    visitor.page.locator(".join .main").click()
    expect(visitor.page.locator(".now")).to_be_visible(timeout=PATIENCE)
    expect(visitor.page.locator(".top h1")).to_have_text("Opening and check-in", timeout=3 * PATIENCE)
    assert visitor.problems == []
    visitor.context.close()
