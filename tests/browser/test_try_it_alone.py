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


def test_a_facilitator_practises_with_simulated_people(browser: Browser, server: RunningService) -> None:
    group = Group(browser, server.url, "fr", {})
    alone = group.person("Fatima")
    page = alone.page
    page.goto(server.url)
    expect(page.locator("form.practice #case option")).to_have_count(3, timeout=PATIENCE)
    page.locator("form.practice .button").last.click()
    page.wait_for_url("**/s/*")
    page.locator(".join input[type=text]").fill(alone.name)
    page.locator(".join .main").click()
    expect(page.locator(".practice")).to_be_visible(timeout=PATIENCE)
    page.locator(".person").nth(3).wait_for(state="attached", timeout=3 * PATIENCE)

    alone.main()
    alone.is_in("Accueil et météo")
    page.locator(".openers .button").first.click()
    page.locator(".my-turn .button", has_text="J’ai parlé").click()

    expect(page.locator(".said-aloud q").first).to_be_visible(timeout=3 * PATIENCE)
    assert alone.problems == []
    alone.context.close()
