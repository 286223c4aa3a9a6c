"""What a group does not plan: a client who leaves, or has no subject yet; a mirror that is missing."""

from playwright.sync_api import expect

from tests.browser.panels import BOTH_LANGUAGES, INVITE, PATIENCE, Group
from tests.browser.story.beginning import come_to

LAST = -1
"""Of what the facilitator can do for a person: remove them."""


@BOTH_LANGUAGES
def test_when_the_client_is_gone_for_good_the_group_goes_on_to_what_each_has_learned(group: Group) -> None:
    come_to(group, "3")
    client = group.people.pop("client")
    group.do_for(client, LAST)
    group.facilitator.page.locator(".confirm .danger").click()
    expect(client.page.locator(".alone")).to_be_visible(timeout=PATIENCE)

    for consultant in group.consultants:
        consultant.no_longer_asked_to("send_mirror")
        expect(consultant.page.locator("#form-send_mirror, .awaiting")).to_have_count(0, timeout=PATIENCE)
    onward = group.facilitator.page.locator(".bottom > .main")
    expect(onward).to_contain_text(group.steps["6"]["name"], timeout=PATIENCE)
    group.next("6")


def test_a_client_without_a_subject_still_writes_it_once_votes_are_shown(group: Group) -> None:
    group.join("client", "Claire")
    group.join("consultant1", "Bertrand")
    for step in ("0a", "0b", "0c"):
        group.next(step)
    group.consultants[0].write("propose_subject", group.texts["others"][0])
    group.consultants[0].send("propose_subject")
    the_vote = group.facilitator.page.locator(".choosing > .button")
    for _ in ("open", "show"):
        expect(the_vote).to_be_enabled(timeout=PATIENCE)
        the_vote.click()
    expect(the_vote).to_have_count(0, timeout=PATIENCE)
    group.do_for(group.client, INVITE)
    group.client.answer(yes=True)

    group.client.is_asked_to("propose_subject")
    group.client.write("propose_subject", group.texts["subject"])
    group.client.send("propose_subject")

    group.next("1")
    group.consultants[0].sees(group.texts["subject"])


def test_mirrors_are_not_given_by_mistake_while_one_is_missing(group: Group) -> None:
    come_to(group, "3")
    early, late = group.consultants
    early.write("send_mirror", group.texts["mirrors"][0])
    early.send("send_mirror")
    give = group.facilitator.page.locator(".contract > .button")
    give.click()
    group.facilitator.page.locator(".contract .confirm .button").first.click()

    late.write("send_mirror", group.texts["mirrors"][1])
    late.send("send_mirror")

    group.give_the_mirrors(2)
    for mirror in group.texts["mirrors"][:2]:
        group.client.sees(mirror)
