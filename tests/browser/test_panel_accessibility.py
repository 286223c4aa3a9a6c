"""The panel by keyboard, by ear, on a narrow screen and in both themes (WCAG 2.2 AA)."""

from playwright.sync_api import expect

from plugin_server.method.guidance import guidance
from tests.browser.panels import BOTH_LANGUAGES, PATIENCE, Group
from tests.browser.rules import SIDEWAYS, faults_of, sideways_or_small
from tests.browser.story import gather

LONG_NAME = "Marie-Bernadette de la Rochefoucauld-Montmorency-Lavalette"


def test_long_names_are_never_cut_nor_sideways(group: Group) -> None:
    gather(group, names={"client": LONG_NAME, "consultant1": LONG_NAME.replace(" ", ""), "observer": LONG_NAME[::-1]})
    group.agree_on_the_client()
    for step in ("0a", "0b", "0c", "1", "2"):
        group.next(step)
        assert [fault for p in group.people.values() for fault in sideways_or_small(p.page)] == []


@BOTH_LANGUAGES
def test_the_home_page_and_the_door_are_named_and_never_sideways(group: Group) -> None:
    visitor = group.person("Visitor")
    for address in (group.url, group.links["participant"], f"{group.url}/s/unknown", f"{group.url}/nowhere"):
        visitor.page.goto("about:blank")
        visitor.page.goto(address)
        expect(visitor.page.locator("h1")).to_be_visible(timeout=PATIENCE)
        assert faults_of(visitor.page) == []


def test_the_menu_is_named_closes_with_escape_and_gives_the_focus_back(group: Group) -> None:
    page = group.join("client", "Claire").page
    page.locator(".foot > .button").focus()
    page.keyboard.press("Enter")
    expect(page.locator("dialog[open]")).to_be_visible()
    assert faults_of(page) == []

    page.keyboard.press("Escape")

    expect(page.locator("dialog[open]")).to_have_count(0)
    expect(page.locator(".foot > .button")).to_be_focused()


@BOTH_LANGUAGES
def test_listening_and_the_words_it_expects_keep_to_the_rules(group: Group) -> None:
    facilitator, client = group.facilitator, group.join("client", "Claire")
    group.agree_on_the_client()
    facilitator.reach(".stack [aria-pressed]").click()
    for person in group.people.values():
        person.page.emulate_media(reduced_motion="reduce")
        person.page.locator(".asked").wait_for()
        assert faults_of(person.page) == []
        person.answer(yes=True)
    expect(client.page.locator(".own-microphone [aria-pressed=true]")).to_be_visible(timeout=PATIENCE)
    expect(client.page.locator(".speech.listening")).to_be_visible(timeout=PATIENCE)
    assert faults_of(client.page) == []

    for person in group.people.values():
        person.page.locator(".foot > .button").click()
        person.reach("#form-expect_words")
        assert faults_of(person.page) == []


def test_the_language_of_the_page_follows_the_choice_of_the_person(group: Group) -> None:
    page = group.join("client", "Claire").page
    other = "fr" if group.language == "en" else "en"
    page.locator(".foot > .button").click()
    page.locator(f"dialog input[value={other}]").check()

    expect(page.locator("html")).to_have_attribute("lang", other)
    expect(page.locator(".top h1")).to_have_text(guidance(other)["steps"]["lobby"]["name"])
    page.reload()
    expect(page.locator(".top h1")).to_have_text(guidance(other)["steps"]["lobby"]["name"], timeout=PATIENCE)


def test_steps_are_said_politely_and_the_timer_is_not(group: Group) -> None:
    client = group.join("client", "Claire")
    region = client.page.locator(".panel > [aria-live=polite]")
    expect(region).to_have_text("")

    group.next("0a")

    expect(region).to_contain_text(group.steps["0a"]["name"], timeout=PATIENCE)
    expect(client.page.locator("[role=timer]")).to_have_attribute("aria-live", "off")


def test_what_is_awaited_next_is_said_too(group: Group) -> None:
    client, consultant = group.join("client", "Claire"), group.join("consultant1", "Bertrand")
    for step in ("0a", "0b", "0c"):
        group.next(step)
    for person in (client, consultant):
        person.write("propose_subject", group.texts["subject"])
        person.send("propose_subject")

    group.facilitator.page.locator(".choosing > .button").click()

    expect(client.page.locator(".panel > [aria-live=polite]")).to_contain_text("Now: My votes", timeout=PATIENCE)


def test_a_question_asked_once_more_takes_the_focus_and_gives_it_back(group: Group) -> None:
    page = group.join("client", "Claire").page
    page.locator(".foot > .button").click()
    expect(page.locator("dialog[open]")).to_be_visible()  # opening, it takes the focus itself
    page.locator("dialog > .button").last.focus()
    page.keyboard.press("Enter")
    expect(page.locator("dialog .confirm .button").first).to_be_focused()

    page.keyboard.press("Enter")

    expect(page.locator("dialog .confirm")).to_have_count(0)
    expect(page.locator("dialog > .button").last).to_be_focused()


def test_the_live_region_is_there_before_anything_is_said(group: Group) -> None:
    visitor = group.person("Visitor")
    visitor.page.goto(group.links["participant"])

    expect(visitor.page.locator(".panel > [aria-live=polite]")).to_be_attached(timeout=PATIENCE)


@BOTH_LANGUAGES
def test_text_twice_as_large_loses_nothing(group: Group) -> None:
    client = group.join("client", "Claire")
    for step in ("0a", "0b", "0c"):
        group.next(step)
    for person in (client, group.facilitator):
        person.page.evaluate("document.documentElement.style.fontSize = '200%'")

        assert person.page.evaluate(SIDEWAYS) == []
        person.page.locator(".bottom > .main").scroll_into_view_if_needed()
        expect(person.page.locator(".bottom > .main")).to_be_in_viewport()
        person.page.locator(".now").scroll_into_view_if_needed()
        expect(person.page.locator(".now")).to_be_in_viewport()
