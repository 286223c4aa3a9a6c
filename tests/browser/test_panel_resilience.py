"""Panels when things go wrong: reloads, double clicks, a server that dies, a clock that is off."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from plugin_server.method.guidance import guidance
from tests.browser.panels import PATIENCE, Group, chromium
from tests.service import RunningService, running_service

OFF_BY = 7 * 60 * 1000
"""Milliseconds by which a PC's clock is wrong: more than a step lasts."""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


@pytest.fixture
def service(tmp_path: Path) -> Iterator[RunningService]:
    """A service of one's own, which may be killed."""
    with running_service(tmp_path / "instance", CODEV_SPEECH="off") as service:
        yield service


@pytest.fixture
def group(browser: Browser, service: RunningService) -> Iterator[Group]:
    group = Group(browser, service.url, "en", guidance("en")["steps"])
    group.open()
    group.join("client", "Claire")
    group.join("consultant1", "Bertrand")
    yield group
    group.close()


def go_to_the_choice(group: Group) -> None:
    for step in ("0a", "0b", "0c"):
        group.next(step)


def test_a_reload_keeps_the_seat_and_the_draft(group: Group) -> None:
    go_to_the_choice(group)
    group.client.write("propose_subject", "A subject I have not sent")

    group.client.page.reload()

    group.client.is_in(group.steps["0c"]["name"])
    group.client.part("propose_subject")
    expect(group.client.page.locator("#form-propose_subject textarea")).to_have_value("A subject I have not sent")


def test_a_second_tab_is_the_same_person(group: Group) -> None:
    tab = group.client.context.new_page()
    tab.goto(group.client.page.url)

    expect(tab.locator(".now")).to_be_visible(timeout=PATIENCE)
    expect(group.facilitator.page.locator(".person")).to_have_count(3)


def test_a_double_click_sends_once(group: Group) -> None:
    client = group.client
    client.write("note", "Once is enough")

    client.page.locator("#form-note [type=submit]").dblclick()

    expect(client.page.locator("details .item", has_text="Once is enough")).to_have_count(1, timeout=PATIENCE)
    client.page.reload()
    expect(client.page.locator("details .item", has_text="Once is enough")).to_have_count(1, timeout=PATIENCE)


def test_what_is_sent_while_the_server_is_dead_arrives_when_it_lives_again(
    group: Group, service: RunningService
) -> None:
    go_to_the_choice(group)
    client, facilitator = group.client, group.facilitator
    client.write("propose_subject", "Sent into the void")
    service.kill()
    expect(client.page.locator(".strip")).to_be_visible(timeout=PATIENCE)
    client.send("propose_subject")
    expect(client.page.locator(".bottom .waiting")).to_be_visible(timeout=PATIENCE)

    service.start()

    for person in group.people.values():
        expect(person.page.locator(".strip")).to_have_count(0, timeout=PATIENCE)
        person.is_in(group.steps["0c"]["name"])
    expect(facilitator.page.locator(".item", has_text="Sent into the void")).to_have_count(1, timeout=PATIENCE)
    expect(client.page.locator("#form-propose_subject textarea")).to_have_value("", timeout=PATIENCE)


def test_what_waits_to_be_sent_survives_a_reload(group: Group, service: RunningService) -> None:
    client = group.client
    client.write("note", "Written offline")
    service.kill()
    expect(client.page.locator(".strip")).to_be_visible(timeout=PATIENCE)
    client.send("note")
    service.start()
    client.page.reload()

    expect(client.page.locator("details .item", has_text="Written offline")).to_have_count(1, timeout=PATIENCE)


def test_a_refusal_is_a_sentence_beside_the_act_and_the_draft_stays(group: Group) -> None:
    for step in ("0a", "0b", "0c"):
        group.next(step)
    client = group.client
    client.write("propose_subject", "   ")
    client.send("propose_subject")

    expect(client.page.locator(".bottom .refusal")).to_have_text("Write a few words first.", timeout=PATIENCE)
    expect(client.page.locator("#form-propose_subject textarea")).to_have_value("   ")


@pytest.mark.parametrize("off_by", [-OFF_BY, OFF_BY], ids=["late", "early"])
def test_a_wrong_clock_still_shows_the_right_time_left(group: Group, off_by: int) -> None:
    late = group.person("Noor")
    late.context.add_init_script(f"const honest = Date.now; Date.now = () => honest() + {off_by};")
    late.enter(group.links["participant"])
    group.next("0a")
    late.is_in(group.steps["0a"]["name"])

    right, shown = seconds_left(group.facilitator.page), seconds_left(late.page)

    assert 0 < right <= 360
    assert abs(right - shown) <= 5


def test_pausing_holds_the_time_of_every_panel(group: Group) -> None:
    group.next("0a")
    group.facilitator.page.locator(".time-controls .button").first.click()

    for person in group.people.values():
        expect(person.page.locator(".timer[data-state=paused]")).to_be_visible(timeout=PATIENCE)


def seconds_left(page: object) -> int:
    figures = page.locator(".figures").inner_text()  # type: ignore[attr-defined]
    minutes, seconds = figures.removeprefix("+").split(":")
    return (-1 if figures.startswith("+") else 1) * (60 * int(minutes) + int(seconds))
