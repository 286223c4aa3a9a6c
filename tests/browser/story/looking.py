"""What every part of the story shares: someone who looks, and where some things are."""

from collections.abc import Callable

from playwright.sync_api import Locator

from tests.browser.panels import Group, Person

Look = Callable[[str], None]
"""Called at each moment worth looking at, with its name."""


def ignore(_moment: str) -> None:
    """Plays without looking."""


def others(group: Group) -> list[Person]:
    """All but the facilitator."""
    return [person for part, person in group.people.items() if part != "facilitator"]


def below(person: Person, act: str) -> Locator:
    """The quiet way out below an act's form."""
    return person.page.locator(f"#form-{act} ~ .row .button")
