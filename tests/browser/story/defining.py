"""From the presentation to the contract: what the need is."""

from playwright.sync_api import expect

from tests.browser.panels import PATIENCE, Group
from tests.browser.story.looking import Look, ignore

FEELING, QUESTION = 1, 2
"""Kinds of note in step 1, in the order in which they are offered."""


def present(group: Group, look: Look = ignore) -> None:
    """The client presents; a consultant notes what they feel, and a question for later."""
    client, consultant = group.client, group.consultants[0]
    group.next("1")
    client.write("write_need", group.texts["first"])
    for kind, text in ((FEELING, group.texts["feeling"]), (QUESTION, group.texts["wondering"])):
        consultant.page.locator("#form-note .chip").nth(kind).click()
        consultant.write("note", text)
        if kind == FEELING:
            look("1")
        consultant.send("note")
        consultant.sees(text)
    client.send("write_need")
    consultant.sees(group.texts["first"])
    look("1-shared")


def clarify(group: Group, look: Look = ignore) -> None:
    """A question that sounds like advice is kept for later; a hand is raised; the sides of the situation are ticked."""
    facilitator, helper, client = group.facilitator, group.people["cofacilitator"], group.client
    consultant = group.consultants[0]
    group.next("2")
    look("2")
    consultant.write("ask", group.texts["advice"])
    consultant.send("ask")
    caught = consultant.page.locator(".early-idea .button")
    expect(caught.first).to_be_visible(timeout=PATIENCE)
    look("2-advice")
    caught.first.click()
    expect(caught).to_have_count(0, timeout=PATIENCE)
    consultant.page.locator(".hand").click()
    floor = facilitator.page.locator(".hands .button").first
    expect(floor).to_be_visible(timeout=PATIENCE)
    look("2-hand")
    floor.click()
    expect(consultant.page.locator(".my-turn")).to_be_visible(timeout=PATIENCE)
    look("2-floor")
    consultant.page.locator(".my-turn .button").click()
    for each, question in zip(group.consultants, group.texts["questions"], strict=False):
        each.write("ask", question)
        each.send("ask")
        client.sees(question) if each is consultant else None
    look("2-asked")
    for person, zone in ((facilitator, 0), (helper, 4)):
        person.reach(".zones input", zone).check()
        expect(person.page.locator(".zones input").nth(zone)).to_be_checked()
    client.page.locator(".card .item [aria-pressed]").first.click()
    client.page.locator(".card .item .button:not([aria-pressed])").first.click()
    client.write("write_need", group.texts["second"])
    client.send("write_need")
    consultant.sees(group.texts["second"])
    look("2-answered")


def contract(group: Group, look: Look = ignore) -> None:
    """Silent writing, mirrors given to the client, a need in the client's words, validated and clear to all."""
    facilitator, client, consultants, texts = group.facilitator, group.client, group.consultants, group.texts
    group.next("3")
    look("3")
    facilitator.page.locator(".break-offer .button").click()
    for person in (client, *consultants):
        expect(person.page.locator(".moment.break")).to_be_visible(timeout=PATIENCE)
        expect(person.page.locator(".awaiting")).to_have_count(0, timeout=PATIENCE)
    look("3-break")
    facilitator.main()
    expect(client.page.locator(".moment.break")).to_have_count(0, timeout=PATIENCE)
    facilitator.page.locator(".openers .button").first.click()
    expect(client.page.locator(".moment.writing")).to_be_visible(timeout=PATIENCE)
    for consultant, mirror in zip(consultants, texts["mirrors"], strict=False):
        consultant.write("send_mirror", mirror)
    look("3-silence")
    facilitator.page.locator(".moment .button").click()
    for consultant in consultants:
        consultant.send("send_mirror")
        consultant.no_longer_asked_to("send_mirror")
        expect(consultant.page.locator(".awaiting")).to_be_visible(timeout=PATIENCE)
    group.give_the_mirrors(len(consultants))
    expect(client.page.locator(".tick").first).to_be_visible(timeout=PATIENCE)
    look("3-mirrors")
    client.page.locator(".item", has_text=texts["mirrors"][0]).locator("input").check()
    client.page.locator("details .chip input[type=checkbox]").nth(1).check()
    for n, text in ((0, texts["need"]), (1, texts["request"]), (3, texts["limits"])):
        client.write("write_need", text, n)
    look("3-need")
    client.send("write_need")
    client.no_longer_asked_to("write_need")
    look("3-validate")
    client.main()
    for consultant in consultants:
        consultant.sees(texts["request"])
        consultant.page.locator(".card .pair .button").first.click()
    look("3-clear")


def agree_on_the_need(group: Group) -> None:
    """A need and a request, validated at once."""
    client, texts = group.client, group.texts
    for n, text in ((0, texts["need"]), (1, texts["request"])):
        client.write("write_need", text, n)
    client.send("write_need")
    client.no_longer_asked_to("write_need")
    client.main()
    for consultant in group.consultants:
        consultant.sees(texts["request"])
