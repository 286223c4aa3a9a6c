"""A need said aloud into a real browser's microphone appears in the client's panel, as words of theirs to use."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from plugin_server.method.guidance import guidance
from tests.browser.panels import PATIENCE, Group, chromium
from tests.microphone import RECORDINGS
from tests.service import RunningService

LISTENING = 60_000
"""Milliseconds for a few sentences to be said in real time and decoded on a busy machine."""

SAID = {"en": ("en-01.wav", "I need to know how to talk to my manager"), "fr": ("fr-05.wav", "je me sens débordé")}
"""What each recording says, in part."""


@pytest.fixture(params=["en", "fr"])
def group(request: pytest.FixtureRequest, server: RunningService) -> Iterator[Group]:
    recording: Path = (RECORDINGS / SAID[request.param][0]).absolute()
    with chromium(recording) as browser:
        group = Group(browser, server.url, request.param, guidance(request.param)["steps"])
        group.open()
        group.join("client", "Claire")
        group.join("consultant1", "Bertrand")
        yield group
        group.close()


def test_what_the_client_says_becomes_words_they_can_put_in_their_need(group: Group) -> None:
    facilitator, client, consultant = group.facilitator, group.client, group.consultants[0]
    said = SAID[group.language][1]
    group.agree_on_the_client()
    for step in ("0a", "0b", "0c", "1"):
        group.next(step)

    facilitator.reach(".stack [aria-pressed]").click()
    for person in group.people.values():
        expect(person.page.locator(".asked")).to_be_visible(timeout=PATIENCE)
        person.answer(yes=True)

    line = client.page.locator(".lines .item", has_text=said)
    expect(line.first).to_be_attached(timeout=LISTENING)
    client.reach(".lines")
    expect(line.first).to_be_visible(timeout=PATIENCE)
    assert said not in (consultant.page.text_content("body") or "")
    assert said not in (facilitator.page.text_content("body") or "")

    expect(client.page.locator(".quote").first).to_be_attached(timeout=LISTENING)
    quote = client.reach(".quote")
    words = quote.locator("q").text_content() or ""
    assert words
    assert words in " ".join(client.page.locator(".lines .item").all_text_contents())
    quote.click()
    expect(client.page.locator("#form-write_need textarea").first).to_have_value(words, timeout=PATIENCE)

    assert [p.problems for p in group.people.values()] == [[], [], []]
