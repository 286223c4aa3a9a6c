"""A whole session before real panels, from the home page to the receipt, in both languages."""

from playwright.sync_api import expect

from tests.browser.panels import PATIENCE, Group, play


def test_a_group_goes_through_a_whole_session_and_everything_is_erased(group: Group) -> None:
    group.join("client", "Claire")
    group.join("consultant1", "Bertrand")
    group.join("consultant2", "Noor")

    play(group)

    for person in group.people.values():
        assert person.problems == []
        kept = person.page.evaluate(
            "[...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter(k => !k.endsWith(':receipt'))"
        )
        assert kept == ["codev:preferences"]
    group.client.page.reload()
    expect(group.client.page.locator(".receipt")).to_be_visible(timeout=PATIENCE)


def test_the_secret_of_a_link_leaves_the_address_bar(group: Group) -> None:
    client = group.join("client", "Claire")

    assert "#" not in client.page.url
    assert group.links["participant"].partition("#k=")[2] not in client.page.evaluate(
        "JSON.stringify({...localStorage, ...sessionStorage})"
    )


def test_nothing_is_heard_before_the_last_yes_and_one_tap_stops_it(group: Group) -> None:
    client, consultant = group.join("client", "Claire"), group.join("consultant1", "Bertrand")
    facilitator = group.facilitator
    invite_from_the_list(group, client.name)
    client.answer(yes=True)
    expect(client.page.locator(".asked")).to_have_count(0, timeout=PATIENCE)

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
    row = group.facilitator.page.locator(".person", has_text="Claire")
    row.locator("summary").click()
    row.locator(".button").last.click()
    row.locator(".danger").click()

    expect(client.page.locator(".alone [role=alert]")).to_be_visible(timeout=PATIENCE)


def invite_from_the_list(group: Group, name: str) -> None:
    row = group.facilitator.page.locator(".person", has_text=name)
    row.locator("summary").click()
    row.locator(".button").first.click()
