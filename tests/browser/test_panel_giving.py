"""What those who give read in the consultation: the client's silence, and what the help wanted asks of them."""

from playwright.sync_api import expect

from plugin_server.method.guidance import guidance
from tests.browser.panels import BOTH_LANGUAGES, PATIENCE, Group
from tests.browser.story.beginning import come_to
from tests.browser.story.defining import agree_on_the_need


@BOTH_LANGUAGES
def test_the_silence_and_the_help_wanted_are_told_to_those_who_give(group: Group) -> None:
    words = guidance(group.language)
    silence, help_wanted = words["silence"]["guided"], words["help"]["experience"]
    come_to(group, "3")
    group.client.page.locator("details .chip input[type=checkbox]").nth(1).check()
    agree_on_the_need(group)
    group.next("4a")

    for person in (group.client, *group.consultants):
        expect(person.page.locator(".silence")).to_contain_text(silence["effect"], timeout=PATIENCE)
    for person in (group.facilitator, *group.consultants):
        expect(person.page.locator(".pinned .effect")).to_have_text(help_wanted["effect"], timeout=PATIENCE)
    expect(group.client.page.locator(".pinned .effect")).to_have_count(0)
