"""The panel by keyboard, by ear, on a narrow screen and in both themes (WCAG 2.2 AA)."""

import pytest
from playwright.sync_api import Page, expect

from plugin_server.method.guidance import guidance
from tests.browser.panels import PATIENCE, Group, play

WIDTHS = (320, 360, 480)
LONG_NAME = "Marie-Bernadette de la Rochefoucauld-Montmorency-Lavalette"
TOO_SMALL = """() => [...document.querySelectorAll('button, summary, input, textarea, select, a[href]')]
  .filter(e => e.checkVisibility())
  .map(e => [e, (e.matches('.chip input, .tick input') ? e.closest('label') : e).getBoundingClientRect()])
  .filter(([e, box]) => box.width < 43.5 || box.height < 43.5)
  .map(([e, box]) => `${e.outerHTML.slice(0, 120)} is ${box.width} × ${box.height}`)"""
SIDEWAYS = """() => [document.documentElement, ...document.querySelectorAll('.panel, .panel *')]
  .filter(e => e.checkVisibility() && !e.closest('svg') && !e.matches('.unseen, input, textarea, .few-lines')
    && e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0 && getComputedStyle(e).display !== 'inline')
  .map(e => `${e.tagName}.${e.className} is ${e.scrollWidth} in ${e.clientWidth}`)"""
# Text against what lies behind it: 4.5:1, or 3:1 when large.
TOO_FAINT = """() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgb = colour => {
    canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
    return canvas.getImageData(0, 0, 1, 1).data;
  };
  const light = c => [0, 1, 2].map(i => c[i] / 255)
    .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = e => { for (let n = e; n; n = n.parentElement) {
    const c = rgb(getComputedStyle(n).backgroundColor); if (c[3] === 255) return c; } return rgb('white'); };
  return [...document.querySelectorAll('.panel *')]
    .filter(e => e.checkVisibility() && !e.closest('.unseen') &&
      [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim()))
    .map(e => { const [a, b] = [light(rgb(getComputedStyle(e).color)), light(ground(e))];
      const size = parseFloat(getComputedStyle(e).fontSize);
      return [e, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05), size >= 24 ? 3 : 4.5]; })
    .filter(([e, ratio, needed]) => ratio < needed)
    .map(([e, ratio]) => `${e.className || e.tagName} “${e.textContent.slice(0, 40)}” ${ratio.toFixed(2)}`);
}"""
MUST_HAVE_A_NAME = {"button", "link", "textbox", "radio", "checkbox", "combobox", "DisclosureTriangle", "dialog"}


def test_every_screen_of_a_session_is_named_large_enough_and_never_sideways(group: Group) -> None:
    group.join("client", "Claire")
    group.join("consultant1", LONG_NAME)
    group.join("observer", "Olga")
    faults: list[str] = []

    def look(moment: str) -> None:
        for part, person in group.people.items():
            faults.extend(f"{moment} {part}: {fault}" for fault in faults_of(person.page))

    play(group, look)

    assert faults == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_text_stands_out_from_its_ground(group: Group, theme: str) -> None:
    group.join("client", "Claire")
    group.join("consultant1", "Bertrand")
    for person in group.people.values():
        person.page.evaluate("theme => { document.documentElement.dataset.theme = theme; }", theme)
    faults: list[str] = []

    def look(moment: str) -> None:
        for part, person in group.people.items():
            person.page.wait_for_timeout(150)  # the 120 ms of a hover must be over before colours are read
            faults.extend(f"{moment} {part}: {fault}" for fault in person.page.evaluate(TOO_FAINT))

    play(group, look)

    assert faults == []


def test_the_home_page_and_the_door_are_named_and_never_sideways(group: Group) -> None:
    visitor = group.person("Visitor")
    for address in (group.url, group.links["participant"], f"{group.url}/s/unknown"):
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


def test_the_language_of_the_page_follows_the_choice_of_the_person(group: Group) -> None:
    page = group.join("client", "Claire").page
    other = "fr" if group.language == "en" else "en"
    page.locator(".foot > .button").click()
    page.locator(f"dialog input[value={other}]").check()

    expect(page.locator("html")).to_have_attribute("lang", other)
    expect(page.locator(".top h1")).to_have_text(guidance(other)["steps"]["lobby"]["name"])
    page.reload()
    expect(page.locator(".top h1")).to_have_text(guidance(other)["steps"]["lobby"]["name"], timeout=PATIENCE)


def test_a_facilitator_opens_conducts_and_closes_by_keyboard_alone(group: Group) -> None:
    page = group.facilitator.page
    client = group.join("client", "Claire")

    tab_to(page, ".bottom > .main")
    page.keyboard.press("Enter")
    client.is_in(group.steps["0a"]["name"])
    tab_to(page, ".time-controls .button")
    page.keyboard.press("Space")
    expect(client.page.locator(".timer[data-state=paused]")).to_be_visible(timeout=PATIENCE)


def test_a_participant_writes_and_sends_by_keyboard_alone(group: Group) -> None:
    client = group.join("client", "Claire")
    for step in ("0a", "0b", "0c"):
        group.next(step)

    tab_to(client.page, "#form-propose_subject textarea")
    client.page.keyboard.type("By keyboard alone")
    tab_to(client.page, ".bottom > .main")
    client.page.keyboard.press("Enter")

    expect(group.facilitator.page.locator(".item", has_text="By keyboard alone")).to_be_visible(timeout=PATIENCE)


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
        person.write("propose_subject", group.texts["other"])
        person.send("propose_subject")

    votes = {"en": "Now: My votes", "fr": "Maintenant : Mes votes"}[group.language]
    expect(client.page.locator(".panel > [aria-live=polite]")).to_have_text(votes, timeout=PATIENCE)


def test_a_question_asked_once_more_takes_the_focus_and_gives_it_back(group: Group) -> None:
    page = group.join("client", "Claire").page
    page.locator(".foot > .button").click()
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


def faults_of(page: Page) -> list[str]:
    faults = [f"no name: {node}" for node in nameless(page)]
    before = page.viewport_size
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 640})
        faults += [f"{width} px sideways: {fault}" for fault in page.evaluate(SIDEWAYS)]
        faults += [f"{width} px small: {fault}" for fault in page.evaluate(TOO_SMALL)]
    if before:
        page.set_viewport_size(before)
    return faults


def nameless(page: Page) -> list[str]:
    """Interactive elements to which the browser's accessibility tree gives no name."""
    session = page.context.new_cdp_session(page)
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    session.detach()
    return [
        str(node["role"]["value"])
        for node in nodes
        if not node["ignored"]
        and node["role"]["value"] in MUST_HAVE_A_NAME
        and not node.get("name", {}).get("value", "").strip()
    ]


def tab_to(page: Page, selector: str) -> None:
    """Presses Tab until the element has the focus, as a person without a mouse would."""
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("selector => document.activeElement?.matches(selector)", selector):
            return
    raise AssertionError(f"Tab never reaches {selector}")
