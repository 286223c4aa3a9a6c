"""The consultation and the plan: what serves the need."""

from playwright.sync_api import expect

from tests.browser.panels import PATIENCE, Group
from tests.browser.story.looking import Look, below, ignore


def throw_light(group: Group, look: Look = ignore) -> None:
    """More time, borrowed; what each gives; a sign to the facilitator; the contract taken up again, and kept."""
    facilitator, client, consultants, texts = group.facilitator, group.client, group.consultants, group.texts
    group.next("4a")
    facilitator.page.locator(".time-controls .button").nth(1).click()
    for consultant, gift in zip(consultants, texts["gifts"], strict=False):
        consultant.write("contribute", gift)
    look("4a")
    for consultant in consultants:
        consultant.send("contribute")
    client.sees(texts["gifts"][0])
    client.write("note", texts["note"])
    client.send("note")
    client.sees(texts["note"])
    client.page.locator(".signals .button").first.click()
    told = facilitator.page.locator(".confidences .button")
    expect(told).to_be_visible(timeout=PATIENCE)
    look("4a-sign")
    told.click()
    expect(client.page.locator(".signals [aria-pressed=true]")).to_have_count(0, timeout=PATIENCE)
    client.page.locator(".middle > .row .button").click()
    client.is_asked_to("write_need")
    expect(facilitator.page.locator(".recontract")).to_be_visible(timeout=PATIENCE)
    look("4a-recontract")
    client.page.locator(".reopened .button").click()
    expect(facilitator.page.locator(".recontract")).to_have_count(0, timeout=PATIENCE)
    consultants[0].is_asked_to("contribute")
    consultants[0].write("note", texts["resonance"])
    consultants[0].send("note")


def give(group: Group, look: Look = ignore) -> None:
    """Where the consultation is not split: what each gives."""
    consultant, gift = group.consultants[0], group.texts["gifts"][0]
    group.next("4")
    consultant.write("contribute", gift)
    look("4")
    consultant.send("contribute")
    group.client.sees(gift)
    look("4-given")


def find_paths(group: Group, look: Look = ignore) -> None:
    """What was kept in the drawer is given."""
    consultant = group.consultants[0]
    group.next("4b")
    look("4b")
    consultant.page.locator(".item", has_text=group.texts["advice"]).locator(".button").first.click()
    expect(consultant.page.locator("#form-contribute textarea")).to_have_value(group.texts["advice"], timeout=PATIENCE)
    consultant.send("contribute")
    group.client.sees(group.texts["advice"])
    look("4b-given")


def plan(group: Group, look: Look = ignore) -> None:
    """The client's own plan, some help asked for, and a witness who says yes."""
    client, consultant, texts = group.client, group.consultants[0], group.texts
    group.next("5")
    then, now = (client.page.locator(".side-by-side > .card").nth(n) for n in (0, 1))
    expect(then.locator(".said")).to_have_text(texts["subject"], timeout=PATIENCE)
    expect(now.locator(".said")).to_have_text([texts["need"], texts["request"]])
    look("5")
    client.write("plan_action", texts["action"], 0)
    client.write("plan_action", texts["by_when"], 1)
    look("5-plan")
    client.send("plan_action")
    expect(group.facilitator.page.locator(".waits")).to_have_count(0, timeout=PATIENCE)
    below(client, "plan_action").click()
    consultant.write("contribute", texts["help"])
    look("5-help")
    consultant.send("contribute")
    client.sees(texts["help"])
    client.reach("select").select_option(label=consultant.name)
    client.page.locator(".field:has(select) + .button").click()
    expect(consultant.page.locator(".asked")).to_be_visible(timeout=PATIENCE)
    look("5-witness")
    consultant.answer(yes=True)
    consultant.sees(texts["action"])
    look("5-agreed")
