"""A whole session before real panels, from the home page to the receipt, looked at in all respects at each moment."""

import pytest
from playwright.sync_api import expect

from tests.browser.panels import PATIENCE, Group
from tests.browser.rules import Looker, Theme
from tests.browser.secrets_kept import Secrets
from tests.browser.story import gather, play


@pytest.mark.parametrize(("language", "theme"), [("en", "light"), ("fr", "dark")])
@pytest.mark.parametrize("begins", ["home page"])
def test_five_people_of_five_roles_go_through_a_session_and_everything_is_erased(group: Group, theme: Theme) -> None:
    """Every screen of every role keeps to the rules, nobody has what is not theirs, and nothing is left."""
    gather(group)
    secrets, betrayed = Secrets(group), list[str]()
    screens = Looker(group, theme)

    def look(moment: str) -> None:
        betrayed.extend(secrets.betrayed(moment))
        screens(moment)

    play(group, look)

    assert betrayed == []
    assert secrets.never_read() == set()
    assert screens.faults == []
    for person in group.people.values():
        assert person.problems == []
        kept = person.page.evaluate(
            "[...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter(k => !k.endsWith(':receipt'))"
        )
        assert kept == ["codev:preferences"]
    group.client.page.reload()
    expect(group.client.page.locator(".receipt")).to_be_visible(timeout=PATIENCE)
