"""Learnings, and the close that erases everything."""

from playwright.sync_api import expect

from tests.browser.panels import PATIENCE, Group
from tests.browser.story.looking import Look, ignore, others


def learn(group: Group, look: Look = ignore) -> None:
    """Learnings, marks, how the group worked, and an agreement for next time."""
    facilitator, texts, rest = group.facilitator, group.texts, others(group)
    group.next("6")
    look("6")
    for n, person in enumerate((facilitator, *rest)):
        person.write("write_learning", texts["learnings"][n % len(texts["learnings"])])
        person.send("write_learning")
    for person in rest:
        person.is_asked_to("rate")
    for person in (facilitator, *rest):
        person.reach("#form-rate .chips")
        for chips in person.page.locator("#form-rate .chips").all():
            chips.locator("label").nth(3).click()
    look("6-rating")
    for person in (facilitator, *rest):
        person.send("rate")
    for person in rest:
        person.is_asked_to("regulate")
        person.write("regulate", texts["helped"], 0)
        person.write("regulate", texts["change"], 1)
    look("6-regulation")
    for person in rest:
        person.send("regulate")
        person.no_longer_asked_to("regulate")
    facilitator.write("write_agreement", texts["agreement"])
    facilitator.send("write_agreement")
    group.client.sees(texts["agreement"])
    look("6-agreement")


def part(group: Group, look: Look = ignore) -> None:
    """The close: what is mine is saved, each says that they have it, and the rest is erased."""
    facilitator, client = group.facilitator, group.client
    facilitator.main()
    facilitator.page.locator(".bottom .danger").click()
    group.all_are_in("closing")
    look("closing")
    with client.page.expect_download() as download:
        client.page.locator(".stack .button").first.click()
    assert group.texts["need"] in download.value.path().read_text(encoding="utf-8")
    for person in group.people.values():
        person.send("release")
    for person in group.people.values():
        expect(person.page.locator(".receipt")).to_be_visible(timeout=PATIENCE)
    look("receipt")
