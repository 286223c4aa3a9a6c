"""Time on real panels: it is told, quietly, and moves nothing; the facilitator reads how it goes with the plan."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.panels import PATIENCE, Group, Person

LATER = """
  const passed = performance.now.bind(performance);
  window.later = 0;
  performance.now = () => passed() + window.later;
"""
"""Lets the panel's own time jump. Playwright's clock would age the line to the server too, which then breaks."""

TONES = """
  window.tones = 0;
  const { start } = AudioScheduledSourceNode.prototype;
  AudioScheduledSourceNode.prototype.start = function (...when) { window.tones += 1; return start.apply(this, when); };
"""

CHECK_IN = 6 * 60
"""Seconds."""

MILESTONES = (
    (CHECK_IN // 2, "half-way", "Half of the time of this step has passed."),
    (CHECK_IN - 120, "2 minutes", "Two minutes left in this step."),
    (CHECK_IN, "time is up", "The time of this step is over."),
)
"""After how many seconds, what is shown beside the time, and what is read aloud."""


def with_time_that_jumps(person: Person) -> Page:
    person.page.add_init_script(LATER + TONES)
    return person.page


def jump_to(page: Page, seconds: float) -> None:
    """So long after the last message of the server, such as the one with which the step began; and a little more."""
    page.evaluate("seconds => { window.later = 1000 * (seconds + 2); }", seconds)


def turn_sound_on(page: Page) -> None:
    page.locator(".foot [aria-haspopup]").click()
    page.get_by_label("A soft sound").check()
    page.keyboard.press("Escape")


@pytest.fixture
def opened(group: Group) -> Group:
    """A facilitator whose time jumps too."""
    with_time_that_jumps(group.facilitator).reload()
    return group


def test_half_two_minutes_and_the_end_are_told_and_sounded_if_wished_and_the_step_stays(opened: Group) -> None:
    group = opened
    for part, name in (("client", "Claire"), ("consultant1", "Bertrand")):
        person = group.people[part] = group.person(name)
        with_time_that_jumps(person)
        person.enter(group.links["participant"])
    client, consultant, facilitator = group.client.page, group.people["consultant1"].page, group.facilitator.page
    turn_sound_on(client)
    group.next("0a")
    client.evaluate("tones = 0")

    for n, (seconds, shown, aloud) in enumerate(MILESTONES, start=1):
        for page in (client, consultant, facilitator):
            jump_to(page, seconds)
            expect(page.locator(".top .milestone")).to_have_text(shown, timeout=PATIENCE)
            expect(page.locator(".unseen[aria-live=polite]")).to_contain_text(aloud, timeout=PATIENCE)
        assert [page.evaluate("tones") for page in (client, consultant, facilitator)] == [n, 0, 0]

    for page in (client, consultant, facilitator):
        jump_to(page, 2 * CHECK_IN)
        expect(page.locator(".top .timer.over .figures")).to_have_text(re.compile(r"^\+6:"), timeout=PATIENCE)
    group.all_are_in("0a")
    group.next("0b")


def test_the_facilitator_reads_how_far_ahead_or_behind_the_plan_the_session_is(opened: Group) -> None:
    page = opened.facilitator.page
    client = opened.join("client", "Claire").page
    drift, bar = page.locator(".plan-bars p").first, page.locator(".plan-bars .bar").first
    opened.next("0a")
    expect(drift).to_have_text("On time · 5 min in reserve", timeout=PATIENCE)

    jump_to(page, CHECK_IN + 8 * 60)
    expect(drift).to_have_text("8 min behind plan · 5 min in reserve", timeout=PATIENCE)
    late = bar.inner_html()

    opened.next("0b")
    expect(drift).to_have_text("6 min ahead of plan · 5 min in reserve", timeout=PATIENCE)
    assert bar.inner_html() != late
    expect(client.locator(".plan-bars")).to_have_count(0)
