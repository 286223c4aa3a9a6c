"""The beginning of a session on real panels: the frame, the weather, who comes late, who helps to conduct."""

from playwright.sync_api import Browser, expect

from plugin_server.method.guidance import guidance
from tests.browser.panels import BOTH_LANGUAGES, HAND_OVER, NAME_COFACILITATOR, PATIENCE, Group, Person
from tests.service import RunningService


@BOTH_LANGUAGES
def test_the_frame_is_agreed_to_and_again_once_the_group_has_changed_it(group: Group) -> None:
    client = group.join("client", "Claire")
    group.next("0a")
    frame = client.page.locator(".charter")
    expect(frame.locator("li")).to_have_text(guidance(group.language)["charter"]["lines"], timeout=PATIENCE)

    frame.locator(".button").click()
    expect(frame).to_have_count(0, timeout=PATIENCE)
    amend(group.facilitator, "One rule\n\n  Another rule  ")
    expect(frame.locator("li")).to_have_text(["One rule", "Another rule"], timeout=PATIENCE)

    frame.locator(".button").click()
    expect(frame).to_have_count(0, timeout=PATIENCE)


def test_a_row_that_is_too_long_is_said_before_it_is_sent(group: Group) -> None:
    amend(group.facilitator, "x" * 301)

    expect(group.facilitator.page.locator("#form-amend_charter .refusal")).to_contain_text("300")


def test_the_weather_is_shown_beside_the_name(group: Group) -> None:
    client = group.join("client", "Claire")
    group.next("0a")
    client.page.locator(".pick-weather input[value=fog]").check()

    in_the_list = group.facilitator.page.locator(".person", has_text=client.name).locator(".weather")
    expect(in_the_list).to_have_text(guidance(group.language)["weather"]["fog"]["name"], timeout=PATIENCE)


def test_the_facilitator_speaks_with_the_phrases_of_the_group_and_can_have_the_others_back(group: Group) -> None:
    page = group.facilitator.page
    usual = page.locator(".cue > .say q").all_inner_texts()
    group.facilitator.write("write_cue", "Our own phrase")
    group.facilitator.send("write_cue")
    expect(page.locator(".cue > .say q")).to_have_text(["Our own phrase"], timeout=PATIENCE)

    page.locator(".cue .fold-body > .button.quiet").click()

    expect(page.locator(".cue > .say q")).to_have_text(usual, timeout=PATIENCE)


@BOTH_LANGUAGES
def test_what_to_say_if_it_derails_is_the_groups_own_too_one_by_one(group: Group) -> None:
    page = group.facilitator.page
    said, card = page.locator(".cue > .say q"), page.locator(".derailments dd")
    usual, phrases = card.all_text_contents(), said.all_text_contents()
    group.facilitator.write("write_cue", "First\n\nSecond", field_number=2)
    group.facilitator.send("write_cue")
    expect(card).to_have_text([usual[0], "First", "Second", *usual[2:]], timeout=PATIENCE)
    assert said.all_text_contents() == phrases

    group.facilitator.write("write_cue", "", field_number=2)
    group.facilitator.send("write_cue")

    expect(card).to_have_text(usual, timeout=PATIENCE)
    expect(page.locator(".cue .fold-body > .button.quiet")).to_have_count(0)


def test_a_pause_is_asked_for_without_a_name_until_the_facilitator_has_seen_it(group: Group) -> None:
    client = group.join("client", "Claire")
    group.next("0a")
    client.page.locator(".foot [aria-haspopup]").click()
    asking = client.page.locator(".ask-pause .button")
    asking.click()
    expect(asking).to_have_attribute("aria-pressed", "true", timeout=PATIENCE)

    told = group.facilitator.page.locator(".confidences")
    expect(told).to_be_visible(timeout=PATIENCE)
    expect(told).not_to_contain_text(client.name)
    told.locator(".button").click()

    expect(told).to_have_count(0, timeout=PATIENCE)
    expect(asking).to_have_attribute("aria-pressed", "false", timeout=PATIENCE)


def test_words_to_expect_are_kept_for_both_who_know_them_and_removed_again(group: Group) -> None:
    facilitator, client = group.facilitator, group.join("client", "Claire")
    group.agree_on_the_client()
    for person in (facilitator, client):
        person.page.locator(".foot [aria-haspopup]").click()
    facilitator.write("expect_words", "Kanban\n\n  Lefebvre ")
    facilitator.send("expect_words")
    expect(facilitator.page.locator("#sent-expect_words")).to_be_visible(timeout=PATIENCE)

    words = client.reach("#form-expect_words textarea")
    expect(words).to_have_value("Kanban\nLefebvre", timeout=PATIENCE)
    words.fill("x" * 61)
    expect(client.page.locator("#sent-expect_words")).to_have_count(0)
    expect(client.page.locator("#form-expect_words .refusal")).to_contain_text("60")

    client.page.locator("#form-expect_words + .button").click()
    expect(facilitator.page.locator("#form-expect_words textarea")).to_have_value("", timeout=PATIENCE)
    expect(facilitator.page.locator("#sent-expect_words")).to_have_count(0)


@BOTH_LANGUAGES
def test_at_the_door_a_name_is_asked_for_by_its_name(group: Group) -> None:
    visitor = group.person("").page
    visitor.goto(group.links["participant"])
    visitor.locator(".join .main").click()

    refusal = {"en": "Write your name first.", "fr": "Écris d’abord ton prénom."}[group.language]
    expect(visitor.locator(".refusal")).to_have_text(refusal, timeout=PATIENCE)


def test_the_client_is_not_told_by_name_who_the_client_is(group: Group) -> None:
    client, consultant = group.join("client", "Claire"), group.join("consultant1", "Bertrand")
    group.agree_on_the_client()
    for step in ("0a", "0b", "0c"):
        group.next(step)

    expect(consultant.page.locator(".awaiting")).to_have_text("Claire is the client today.", timeout=PATIENCE)
    expect(client.page.locator(".now")).to_contain_text("You are the client today")
    expect(client.page.locator(".awaiting")).to_have_count(0)


def test_who_comes_late_is_told_once_where_the_group_is(group: Group) -> None:
    group.join("client", "Claire")
    group.next("0a")
    late = group.join("late", "Lazare")
    card, recap = late.page.locator(".arriving"), group.facilitator.page.locator(".latecomers")
    expect(card).to_contain_text(group.steps["0a"]["name"], timeout=PATIENCE)
    expect(recap).to_contain_text(late.name, timeout=PATIENCE)

    card.locator("> .button").click()
    recap.locator(".button").click()
    expect(card).to_have_count(0)
    expect(recap).to_have_count(0)
    for person in (late, group.facilitator):
        person.page.reload()
        person.is_in(group.steps["0a"]["name"])

    expect(card).to_have_count(0)
    expect(recap).to_have_count(0)


def test_a_cofacilitator_sees_what_is_awaited_and_does_not_move_the_session(group: Group) -> None:
    helper = group.join("helper", "Hugo")
    group.do_for(helper, NAME_COFACILITATOR)
    expect(helper.page.locator(".now")).to_have_text(group.steps["lobby"]["now"]["cofacilitator"], timeout=PATIENCE)

    group.next("0a")

    expect(helper.page.locator(".waits")).to_be_visible(timeout=PATIENCE)
    expect(helper.page.locator(".time-controls")).to_have_count(0)
    expect(helper.page.locator(".bottom > .main")).to_have_count(0)


def test_the_facilitation_is_handed_over_in_the_open(group: Group) -> None:
    helper = group.join("helper", "Hugo")
    group.do_for(helper, HAND_OVER)
    group.facilitator.page.locator(".person .confirm .button").last.click()

    expect(helper.page.locator(".now")).to_have_text(group.steps["lobby"]["now"]["facilitator"], timeout=PATIENCE)
    expect(group.facilitator.page.locator(".cue")).to_have_count(0, timeout=PATIENCE)


@BOTH_LANGUAGES
def test_the_sides_of_the_situation_are_ticked_by_both_who_conduct(group: Group) -> None:
    client, helper = group.join("client", "Claire"), group.join("helper", "Hugo")
    group.agree_on_the_client()
    group.do_for(helper, NAME_COFACILITATOR)
    for step in ("0a", "0b", "0c", "1"):
        group.next(step)
    group.facilitator.reach(".zones")
    facts = group.facilitator.page.locator(".zones li").first
    expect(facts.locator("q")).to_have_text(guidance(group.language)["zones"]["facts"]["question"])

    facts.locator("input").check()

    expect(facts.locator("q")).to_have_count(0)
    expect(helper.page.locator(".zones input").first).to_be_checked(timeout=PATIENCE)
    expect(client.page.locator(".zones")).to_have_count(0)


def test_an_express_session_is_never_passed_off_as_a_full_one(browser: Browser, server: RunningService) -> None:
    group = Group(browser, server.url, "en", guidance("en")["steps"])
    group.open(minutes=45)
    client = group.join("client", "Claire")
    for person in group.people.values():
        expect(person.page.locator(".express")).to_have_text(guidance("en")["express"]["notice"], timeout=PATIENCE)
    group.next("0a")

    client.page.locator(".foot [aria-haspopup]").click()

    expect(client.page.locator("dialog .express")).to_be_visible()
    group.close()


def amend(facilitator: Person, lines: str) -> None:
    facilitator.write("amend_charter", lines)
    facilitator.send("amend_charter")
