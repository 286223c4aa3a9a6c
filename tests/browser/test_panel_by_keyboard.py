"""A session by keyboard alone: not one click, and the focus is seen at each stop."""

from playwright.sync_api import Page, expect

from tests.browser.panels import PATIENCE, Group, Person

FOCUS_IS_SEEN = """() => {
  const e = document.activeElement;
  const drawn = e.matches('.chip input') ? e.nextElementSibling : e;
  const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
  const { left, right, top, bottom } = drawn.getBoundingClientRect();
  const uppermost = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  const uncovered = [e, drawn].some(part => part.contains(uppermost));
  return e.matches(':focus-visible') && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && uncovered
    ? '' : e.outerHTML.slice(0, 120);
}"""
"""An empty string, or what has the focus without showing it."""

FAR = 80
"""Presses of Tab after which something counts as out of reach."""


def test_a_session_is_opened_conducted_and_voted_by_keyboard(group: Group) -> None:
    client, consultant = group.join("client", "Claire"), group.join("consultant1", "Noor")
    page = group.facilitator.page
    press(page, ".bottom > .main")
    client.is_in(group.steps["0a"]["name"])

    press(page, ".openers .button")
    press(page, ".my-turn .button:not(.quiet)")
    for _ in range(2):
        speaker = whoever(".my-turn", client, consultant)
        press(page, ".turns .stack .button:not(.quiet)")
        expect(speaker.page.locator(".my-turn")).to_have_count(0, timeout=PATIENCE)
    press(page, ".turns .stack .quiet")

    for step in ("0b", "0c"):
        press(page, ".bottom > .main")
        group.all_are_in(step)
    for person in (client, consultant):
        press(person.page, "#form-propose_subject textarea", "")
        person.page.keyboard.type(group.texts["subject"])
        press(person.page, ".bottom > .main")
        person.no_longer_asked_to("propose_subject")
    press(page, ".choosing > .button")
    for person in (client, consultant):
        person.is_asked_to("vote")
        for n in range(3):
            press(person.page, f".ballot .one-of:nth-of-type({n + 1}) input", "Space")
            person.page.keyboard.press("ArrowRight")
        press(person.page, ".bottom > .main")
    page.set_viewport_size({"width": 360, "height": 420})  # the heading, where the focus goes next, is out of sight
    press(page, ".choosing .item .button")
    focus_is_seen(page)
    asked = whoever(".asked", client, consultant)
    press(asked.page, ".asked .button")
    press(page, ".bottom > .main")
    group.all_are_in("1")


def test_a_question_that_sounds_like_advice_is_kept_by_keyboard(group: Group) -> None:
    group.join("client", "Claire")
    consultant = group.join("consultant1", "Noor")
    group.agree_on_the_client()
    for step in ("0a", "0b", "0c", "1", "2"):
        group.next(step)
    page, advice = consultant.page, group.texts["advice"]

    press(page, "#form-ask textarea", "")
    page.keyboard.type(advice)
    press(page, ".bottom > .main")
    expect(page.locator(".early-idea .button").first).to_be_focused(timeout=PATIENCE)
    focus_is_seen(page)
    page.keyboard.press("Enter")

    expect(page.locator(".item", has_text=advice)).to_be_attached(timeout=PATIENCE)
    expect(page.locator("#form-ask textarea")).to_be_focused()
    expect(page.locator("#form-ask textarea")).to_have_value("")


def test_what_stays_in_view_covers_nothing_that_one_comes_back_to(group: Group) -> None:
    client = group.join("client", "Claire")
    group.agree_on_the_client()
    for step in ("0a", "0b", "0c", "1", "2", "3", "4a"):
        group.next(step)
    page = group.facilitator.page
    for n in range(2):
        client.page.locator(".signals .button").nth(n).click()
        expect(page.locator(".confidences li")).to_have_count(n + 1, timeout=PATIENCE)
    page.locator(".foot .button").last.focus()

    for _ in range(FAR):
        page.keyboard.press("Shift+Tab")
        if page.evaluate("document.activeElement === document.body"):
            return
        focus_is_seen(page)
    raise AssertionError("The way back never ends.")


def press(page: Page, selector: str, key: str = "Enter") -> None:
    """Tab to an element as a person without a mouse would, seeing each stop on the way, and press it."""
    expect(page.locator(selector).first).to_be_attached(timeout=PATIENCE)
    for _ in range(FAR):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement === document.body"):
            continue  # the end of the page, before its beginning
        focus_is_seen(page)
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            if key:
                page.keyboard.press(key)
            return
    raise AssertionError(f"Tab never reaches {selector}")


def focus_is_seen(page: Page) -> None:
    """What has the focus shows it, as soon as the screen has come to rest."""
    for _ in range(PATIENCE // 100):
        if page.evaluate(FOCUS_IS_SEEN) == "":
            return
        page.wait_for_timeout(100)
    assert page.evaluate(FOCUS_IS_SEEN) == ""


def whoever(sees: str, *people: Person) -> Person:
    """The one of them who has something on their screen."""
    for _ in range(PATIENCE // 100):
        for person in people:
            if person.page.locator(sees).count():
                return person
        people[0].page.wait_for_timeout(100)
    raise AssertionError(f"nobody sees {sees}")
