"""The lobby, the check-in and the choice of a client."""

from playwright.sync_api import expect

from tests.browser.panels import PATIENCE, Group
from tests.browser.story.looking import Look, below, ignore, others


def arrive(group: Group, look: Look = ignore) -> None:
    """A co-facilitator is named; the weather, the frame, a first round in which someone passes."""
    look("lobby")
    group.name_the_cofacilitator()
    look("lobby-cofacilitator")
    group.next("0a")
    look("0a")
    for person, weather in zip(others(group), ("rain", "sun", "fog", "cloud", "storm", "bright"), strict=False):
        person.page.locator(f".pick-weather input[value={weather}]").check()
    for person in group.people.values():
        person.reach(".middle .agreed + .button").click()
        expect(person.page.locator(".middle .agreed + .button")).to_have_count(0, timeout=PATIENCE)
    group.facilitator.page.locator(".openers .button").click()
    _go_round(group, look)
    group.next("0b")
    look("0b")


def _go_round(group: Group, look: Look) -> None:
    """Each in turn: the second passes, the facilitator goes on from the third, all others say when they are done."""
    conducting = group.facilitator.page
    turns = conducting.locator(".order li")
    expect(turns).to_have_count(len(group.people), timeout=PATIENCE)
    for n in range(len(group.people)):
        over = conducting.locator(".order :is([data-state=done], [data-state=passed])")
        expect(over).to_have_count(n, timeout=PATIENCE)
        name = conducting.locator(".order [data-state=speaking] .name").text_content() or ""
        speaker = next(p for p in group.people.values() if name.startswith(p.name))
        mine = speaker.page.locator(".my-turn")
        expect(mine).to_be_visible(timeout=PATIENCE)
        if n == 1:
            look("0a-round")
            mine.locator(".quiet").click()
        elif n == 2:
            conducting.locator(".turns .stack .button:not(.quiet)").click()
        else:
            mine.locator(".button:not(.quiet)").click()
        expect(mine).to_have_count(0, timeout=PATIENCE)
    look("0a-round-over")
    conducting.locator(".turns .stack .quiet").click()
    expect(conducting.locator(".turns")).to_have_count(0, timeout=PATIENCE)


def choose(group: Group, look: Look = ignore) -> None:
    """Subjects, one person who has none today, a vote opened and shown, an invitation and a yes."""
    facilitator, client, consultants = group.facilitator, group.client, group.consultants
    *proposing, without = consultants
    group.next("0c")
    client.write("propose_subject", group.texts["subject"])
    look("0c-subject")
    client.send("propose_subject")
    for consultant, subject in zip(proposing, group.texts["others"], strict=False):
        consultant.write("propose_subject", subject)
        consultant.send("propose_subject")
    below(without, "propose_subject").click()
    for person in (client, *consultants):
        person.no_longer_asked_to("propose_subject")
    look("0c-subjects")
    facilitator.page.locator(".choosing > .button").click()
    voters = [person for person in (client, *consultants) if person is not client or proposing]
    for person in voters:
        person.is_asked_to("vote")
        theirs = len(proposing) + (person is without)
        expect(person.page.locator(".ballot")).to_have_count(theirs, timeout=PATIENCE)
        for chips in person.page.locator(".ballot .chips").all():
            chips.locator("label").nth(2).click()
    look("0c-vote")
    for person in voters:
        person.send("vote")
    expect(facilitator.page.locator(".choosing > .button")).to_have_count(0, timeout=PATIENCE)
    look("0c-votes")
    facilitator.page.locator(".item", has_text=group.texts["subject"]).locator(".button").click()
    expect(client.page.locator(".asked")).to_be_visible(timeout=PATIENCE)
    look("0c-invitation")
    client.answer(yes=True)
    expect(client.page.locator(".asked")).to_have_count(0, timeout=PATIENCE)
    for part, role in (("client", "client"), ("consultant1", "consultant")):
        now = group.people[part].page.locator(".now")
        expect(now).to_have_text(group.steps["0c"]["chosen"][role], timeout=PATIENCE)
    look("0c-client")


def come_to(group: Group, step: str) -> None:
    """A client, two consultants, and nothing done on the way to `step`."""
    group.join("client", "Claire")
    group.join("consultant1", "Bertrand")
    group.join("consultant2", "Amina")
    group.agree_on_the_client()
    steps = list(group.steps)
    for following in steps[1 : steps.index(step) + 1]:
        group.next(following)
