"""Panels when things go wrong: reloads, double clicks, a server that dies, a clock that is off."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, expect

from plugin_server.method.guidance import guidance
from tests.browser.panels import PATIENCE, Group, Person, chromium
from tests.panel_client import PanelClient
from tests.service import RunningService, running_service

PLAIN = "codev.test"
"""A name of this machine whose pages have no https, as in a local network."""

OFF_BY = 7 * 60 * 1000
"""Milliseconds by which a PC's clock is wrong: more than a step lasts."""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium(names={PLAIN: "127.0.0.1"}) as browser:
        yield browser


@pytest.fixture(scope="module")
def mortal(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningService]:
    instance = tmp_path_factory.mktemp("service") / "instance"
    unhurried = {"CODEV_OPENING_RATE": "1000/minute", "CODEV_JOINING_RATE": "1000/minute"}
    with running_service(instance, CODEV_SPEECH="off", **unhurried) as service:
        yield service


@pytest.fixture
def service(mortal: RunningService) -> RunningService:
    """A service that may be killed, and lives whatever befell it in the test before."""
    if mortal.process is None:
        mortal.start()
    return mortal


@pytest.fixture
def group(browser: Browser, service: RunningService) -> Iterator[Group]:
    group = Group(browser, service.url, "en", guidance("en")["steps"])
    group.open_at_once()
    group.join("client", "Claire")
    group.join("consultant1", "Bertrand")
    yield group
    group.close()


def go_to_the_choice(group: Group) -> None:
    for step in ("0a", "0b", "0c"):
        group.next(step)


def go_to_the_end(group: Group) -> None:
    group.agree_on_the_client()
    for step in ("0a", "0b", "0c", "1", "2", "3", "4a", "4b", "5", "6"):
        group.next(step)


def test_a_reload_keeps_the_seat_and_the_draft(group: Group) -> None:
    go_to_the_choice(group)
    group.client.write("propose_subject", "A subject I have not sent")

    group.client.page.reload()

    group.client.is_in(group.steps["0c"]["name"])
    group.client.reach("#form-propose_subject")
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


@contextmanager
def in_haste_elsewhere(person: Person, url: str) -> Iterator[None]:
    """Another panel of the same person does far more than one may."""
    token = person.page.evaluate("JSON.parse(localStorage[Object.keys(localStorage).find(k => k.endsWith(':token'))])")
    elsewhere, over = PanelClient(url, token), threading.Event()

    def hurry() -> None:
        while not over.wait(0.01):
            elsewhere.send("look_at_need", {"text": "Faster than any hand", "request": ""})

    with ThreadPoolExecutor(1) as at_once:
        try:
            at_once.submit(hurry)
            yield
        finally:
            over.set()
            elsewhere.disconnect()


def test_what_comes_faster_than_the_server_takes_it_is_sent_again_by_itself(group: Group) -> None:
    client, sent = group.client, 0

    def was_too_fast() -> bool:
        return any('"too_fast"' in frame for frame in client.received)

    with in_haste_elsewhere(client, group.url):
        while not was_too_fast() and sent < 20:
            sent += 1
            client.write("note", f"Note {sent}, in haste")
            client.send("note")
            note = client.page.locator("details .item", has_text=f"Note {sent},")
            while not was_too_fast() and not note.count():
                client.page.wait_for_timeout(50)

    assert was_too_fast()
    expect(client.page.locator("details .item", has_text="in haste")).to_have_count(sent, timeout=PATIENCE)
    expect(client.page.locator(".refusal")).to_have_count(0)


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


def test_what_is_written_after_sending_is_not_lost_when_the_answer_comes(group: Group, service: RunningService) -> None:
    client = group.client
    client.write("note", "Sent offline")
    service.kill()
    expect(client.page.locator(".strip")).to_be_visible(timeout=PATIENCE)
    client.send("note")
    client.write("note", "Sent offline, and more")

    service.start()

    expect(client.page.locator("details .item", has_text="Sent offline")).to_have_count(1, timeout=PATIENCE)
    expect(client.page.locator("#form-note textarea")).to_have_value("Sent offline, and more")


def test_two_tabs_of_one_person_hold_one_draft(group: Group) -> None:
    first = group.client
    tab = first.context.new_page()
    tab.goto(first.page.url)
    expect(tab.locator(".now")).to_be_visible(timeout=PATIENCE)
    second = Person(tab, first.name)

    first.write("note", "Begun in the first tab")
    second.reach("#form-note")
    expect(tab.locator("#form-note textarea")).to_have_value("Begun in the first tab", timeout=PATIENCE)
    second.write("note", "Ended in the second tab")
    second.send("note")

    expect(first.page.locator("#form-note textarea")).to_have_value("", timeout=PATIENCE)
    expect(first.page.locator("details .item", has_text="Ended in the second tab")).to_have_count(1)


def test_a_slow_double_click_on_next_leaves_one_step(group: Group) -> None:
    group.next("0a")

    double_click(group.facilitator, ".bottom > .main")

    group.all_are_in("0b")
    group.facilitator.page.wait_for_timeout(500)
    group.all_are_in("0b")


def test_a_double_click_on_closing_still_asks(group: Group) -> None:
    go_to_the_end(group)

    double_click(group.facilitator, ".bottom > .main", across=0.75)

    group.facilitator.page.wait_for_timeout(500)
    group.all_are_in("6")
    expect(group.facilitator.page.locator(".bottom .danger")).to_be_visible()


def test_a_note_begun_stays_in_view_when_the_step_changes(group: Group) -> None:
    group.agree_on_the_client()
    for step in ("0a", "0b", "0c", "1"):
        group.next(step)
    consultant = group.people["consultant1"]
    consultant.write("note", "She sighed when she said")

    group.next("2")

    expect(consultant.page.locator("#form-note textarea")).to_be_visible()
    expect(consultant.page.locator("#form-note textarea")).to_have_value("She sighed when she said")


def test_a_long_paste_says_that_it_is_cut(group: Group) -> None:
    page = group.client.page
    group.client.reach("#form-note")
    page.locator("#form-note textarea").focus()
    page.keyboard.insert_text("é" * 5000)

    expect(page.locator("#form-note textarea")).to_have_value("é" * 2000)
    group.client.sees("This is as long as it can be.")


def test_what_was_saved_before_a_reload_is_on_the_receipt(group: Group) -> None:
    go_to_the_end(group)
    facilitator = group.facilitator
    facilitator.main()
    facilitator.page.locator(".bottom .danger").click()
    group.all_are_in("closing")
    with facilitator.page.expect_download():
        facilitator.page.locator(".stack .button").last.click()

    facilitator.page.reload()
    for person in group.people.values():
        person.send("release")

    expect(facilitator.page.locator(".receipt")).to_contain_text("codev-all.md", timeout=PATIENCE)


def test_a_page_without_https_works_all_the_same(browser: Browser, service: RunningService) -> None:
    group = Group(browser, service.url.replace("127.0.0.1", PLAIN), "en", guidance("en")["steps"])
    group.open()
    assert not group.facilitator.page.evaluate("isSecureContext")

    group.next("0a")
    group.close()


def double_click(person: Person, selector: str, across: float = 0.5) -> None:
    """As a hand does it, with time for the server to answer between the two, on a button that has settled."""
    expect(person.page.locator(f"{selector}:not([data-settling])")).to_be_visible(timeout=PATIENCE)
    box = person.page.locator(selector).bounding_box()
    assert box is not None
    mouse = person.page.mouse
    mouse.move(box["x"] + across * box["width"], box["y"] + box["height"] / 2)
    for count in (1, 2):
        mouse.down(click_count=count)
        mouse.up(click_count=count)
        person.page.wait_for_timeout(200)


def test_what_was_written_and_never_sent_is_offered_at_the_close(group: Group) -> None:
    go_to_the_end(group)
    consultant = group.consultants[0]
    consultant.write("write_learning", "I wait for the end of sentences")

    group.facilitator.main()
    group.facilitator.page.locator(".bottom .danger").click()

    expect(consultant.page.locator(".not-sent")).to_contain_text("I wait for the end of sentences", timeout=PATIENCE)
    with consultant.page.expect_download() as download:
        consultant.page.locator(".not-sent .button").last.click()
    assert "I wait for the end of sentences" in download.value.path().read_text(encoding="utf-8")
