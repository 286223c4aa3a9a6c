"""The consultation of a classic session, looked at screen by screen, for every role."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.panels import PATIENCE, Group
from tests.browser.rules import Looker
from tests.browser.story import consult, gather

HALF = re.compile(r"\D50% planned")


@pytest.mark.parametrize("way", ["classic"])
def test_a_consultation_that_is_not_split_keeps_to_the_rules_and_counts_as_solving(group: Group) -> None:
    gather(group)
    look = Looker(group, "light")

    consult(group, look)

    assert look.faults == []
    expect(group.facilitator.page.locator(".plan-bars")).to_contain_text(HALF, timeout=PATIENCE)
