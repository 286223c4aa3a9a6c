"""Moments of a session before real panels: what each may see, and what the group does next."""

from playwright.sync_api import expect

from tests.browser.panels import PATIENCE, REMOVE, Group
from tests.browser.secrets_kept import words_of
from tests.browser.story import gather
from tests.browser.story.beginning import choose
from tests.browser.story.defining import contract


def test_votes_are_shown_to_nobody_before_all_have_voted(group: Group) -> None:
    gather(group, consultants=3)
    group.name_the_cofacilitator()
    for step in ("0a", "0b"):
        group.next(step)
    looked = set[str]()

    def look(moment: str) -> None:
        looked.add(moment)
        for person in group.people.values():
            bars = person.page.locator(".bars")
            if moment == "0c-vote":
                assert not bars.count()
                assert '"sums":{' not in "".join(person.received)
            elif moment == "0c-votes":
                expect(bars.first).to_be_visible(timeout=PATIENCE)

    choose(group, look)

    assert {"0c-vote", "0c-votes"} <= looked


def test_an_observer_observes_until_all_say_what_they_learned(group: Group) -> None:
    gather(group)
    group.agree_on_the_client()
    for step in ("0a", "0b", "0c", "1", "2", "3", "4a", "4b", "5"):
        group.next(step)
    observer = group.people["observer"]
    observer.is_asked_to("note")
    group.consultants[0].is_asked_to("write_learning")

    group.next("6")

    observer.is_asked_to("write_learning")


def test_a_mirror_the_client_keeps_is_seen_by_its_author_alone(group: Group) -> None:
    gather(group, consultants=2)
    group.name_the_cofacilitator()
    group.agree_on_the_client()
    for step in ("0a", "0b", "0c", "1", "2"):
        group.next(step)
    group.client.write("write_need", group.texts["second"])
    group.client.send("write_need")

    contract(group)

    kept, shown = group.texts["mirrors"][1], group.texts["mirrors"][0]
    for part, person in group.people.items():
        assert (kept in words_of(person)) == (part in ("client", "consultant2")), part
        assert shown in words_of(person)


def test_consultants_write_the_need_they_hear_before_the_client_has_typed_a_word(group: Group) -> None:
    client, consultant = group.join("client", "Claire"), group.join("consultant1", "Bertrand")
    group.agree_on_the_client()
    for step in ("0a", "0b", "0c", "1", "2", "3"):
        group.next(step)

    consultant.is_asked_to("send_mirror")
    consultant.write("send_mirror", group.texts["mirrors"][0])
    consultant.send("send_mirror")
    consultant.no_longer_asked_to("send_mirror")
    group.give_the_mirrors(1)

    client.sees(group.texts["mirrors"][0])


def test_the_secret_of_a_link_leaves_the_address_bar(group: Group) -> None:
    client = group.join("client", "Claire")

    assert "#" not in client.page.url
    assert group.links["participant"].partition("#k=")[2] not in client.page.evaluate(
        "JSON.stringify({...localStorage, ...sessionStorage})"
    )


def test_nothing_is_heard_before_the_last_yes_and_one_tap_stops_it(group: Group) -> None:
    client, consultant = group.join("client", "Claire"), group.join("consultant1", "Bertrand")
    facilitator = group.facilitator
    group.agree_on_the_client()

    facilitator.page.locator("details", has=facilitator.page.locator(".stack [aria-pressed]")).last.evaluate(
        "fold => { fold.open = true; }"
    )
    facilitator.page.locator(".stack [aria-pressed]").first.click()
    for person in (client, consultant):
        expect(person.page.locator(".asked .pair .button")).to_have_count(2, timeout=PATIENCE)
        person.answer(yes=True)
        expect(person.page.locator(".speech.waiting")).to_be_visible(timeout=PATIENCE)
        expect(person.page.locator(".asked")).to_have_count(0, timeout=PATIENCE)
    facilitator.answer(yes=True)
    for person in group.people.values():
        expect(person.page.locator(".speech.listening")).to_contain_text(client.name, timeout=PATIENCE)

    consultant.page.locator(".speech > .button").click()
    for person in group.people.values():
        expect(person.page.locator(".speech.off")).to_be_visible(timeout=PATIENCE)


def test_the_deputy_takes_over_while_the_facilitator_is_away(group: Group) -> None:
    deputy = group.person("Delphine")
    deputy.enter(group.links["deputy"])
    expect(deputy.page.locator(".asked")).to_have_count(0)

    group.facilitator.page.goto("about:blank")
    deputy.page.locator(".asked .button").click()

    expect(deputy.page.locator(".bottom > .main")).to_be_visible(timeout=PATIENCE)
    deputy.main()
    deputy.is_in(group.steps["0a"]["name"])


def test_a_person_who_is_removed_reads_why_and_is_asked_nothing_more(group: Group) -> None:
    client = group.join("client", "Claire")
    group.do_for(client, REMOVE)
    group.facilitator.page.locator(".person .danger").click()

    expect(client.page.locator(".alone [role=alert]")).to_be_visible(timeout=PATIENCE)
