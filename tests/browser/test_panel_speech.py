"""A need said aloud into a real browser's microphone: words to use, a question, a contract of the client's own."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from plugin_server.method.guidance import guidance
from tests.browser.panels import PATIENCE, Group, chromium
from tests.browser.secrets_kept import words_of
from tests.microphone import RECORDINGS
from tests.service import RunningService

LISTENING = 60_000
"""Milliseconds for a few sentences to be said in real time and decoded on a busy machine."""

SAID = {"en": ("en-01.wav", "I need to know how to talk to my manager"), "fr": ("fr-05.wav", "je me sens débordé")}
"""What each recording says, in part."""

JUDGED = {
    "en": ("My manager is incompetent. I need to decide what I tell him on Friday.", "incompetent"),
    "fr": ("Mon chef est un incapable. J'ai besoin de décider ce que je lui dis vendredi.", "incapable"),
}
"""What a client may write in anger, and the word that a question is asked about."""

NEED = {
    "en": "Since March I keep quiet in the Tuesday meeting. I need to prepare what I say to him on Friday.",
    "fr": "Depuis mars je me tais à la réunion du mardi. J'ai besoin de préparer ce que je lui dis vendredi.",
}
REQUEST = {
    "en": "Help me by letting me rehearse the first minute.",
    "fr": "Aidez-moi en me faisant répéter la première minute.",
}
VALIDATED = {"en": "validated", "fr": "validé"}


@pytest.fixture(params=["en", "fr"])
def group(request: pytest.FixtureRequest, server: RunningService) -> Iterator[Group]:
    recording: Path = (RECORDINGS / SAID[request.param][0]).absolute()
    with chromium(recording) as browser:
        group = Group(browser, server.url, request.param, guidance(request.param)["steps"])
        group.open_at_once()
        group.join("client", "Claire")
        group.join("consultant1", "Bertrand")
        yield group
        group.close()


def test_what_the_client_says_serves_their_need_up_to_the_contract_and_reaches_nobody_else(
    group: Group,
) -> None:
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
    editor = client.page.locator("#form-write_need textarea").first
    expect(editor).to_have_value(words, timeout=PATIENCE)

    sentence, seen = JUDGED[group.language]
    editor.fill(f"{words}. {sentence}")
    question = client.page.locator(".card.question")
    expect(question.locator("q")).to_contain_text(seen, timeout=LISTENING)
    asked = question.locator(".said").text_content() or ""
    assert asked

    editor.fill(NEED[group.language])
    expect(question.locator("q", has_text=seen)).to_have_count(0, timeout=LISTENING)
    client.send("write_need")
    consultant.sees(NEED[group.language])
    for step in ("2", "3"):
        group.next(step)
    client.write("write_need", NEED[group.language], 0)
    client.write("write_need", REQUEST[group.language], 1)
    client.page.locator("details .chip input[type=checkbox]").nth(1).check()
    client.send("write_need")
    client.no_longer_asked_to("write_need")
    client.main()
    consultant.sees(REQUEST[group.language])
    expect(consultant.page.locator(".pinned .by").first).to_contain_text(VALIDATED[group.language], timeout=PATIENCE)

    told = "".join(client.received)
    assert all(words in told or json.dumps(words)[1:-1] in told for words in (said, asked))
    for other in (facilitator, consultant):
        reached = "".join(other.received) + words_of(other)
        for private in (said, words, sentence, asked):
            assert private not in reached
            assert json.dumps(private)[1:-1] not in reached
    assert [p.problems for p in group.people.values()] == [[], [], []]
