"""How a feature is looked for in what one person was shown: in a section, between two of its states, in the whole view,
or in a message."""

from collections.abc import Callable, Hashable, Iterable
from itertools import pairwise
from typing import Any

from plugin_server.rehearsal.people import Person

Items = Iterable[Hashable]
Look = Callable[[Person], set[Hashable]]
"""What one person saw of a feature, each use once."""


def shown(section: str, items: Callable[[Any], Items]) -> Look:
    """In a section of the view, whoever looks at it."""
    return lambda person: {item for seen in person.seen.get(section, ()) if seen for item in items(seen)}


def own(section: str, items: Callable[[Any], Items]) -> Look:
    """In a section that speaks of the person who looks at it."""
    look = shown(section, items)
    return lambda person: {(person.id, item) for item in look(person)}


def moved(section: str, items: Callable[[Any, Any], Items]) -> Look:
    """Between a section and the same section as it was shown next."""

    def look(person: Person) -> set[Hashable]:
        pairs = pairwise(person.seen.get(section, ()))
        return {item for before, after in pairs if before and after for item in items(before, after)}

    return look


def whole(items: Callable[[Any], Items]) -> Look:
    """In the whole view, where it takes several sections to tell."""
    return lambda person: {item for view in person.views for item in items(view)}


def told(event: str, items: Callable[[Any], Items]) -> Look:
    """In the messages of one kind."""
    return lambda person: {(person.id, item) for body in person.bodies(event) for item in items(body)}


def passed_on_clock(milestone: str) -> Look:
    """Between two looks at the clock of the same step: once for each step whose time passed the milestone."""

    def look(person: Person) -> set[Hashable]:
        return {
            clock["step"]
            for (clock, before), (later, left) in pairwise(person.looks)
            for name, mark in clock["milestones"]
            if clock["step"] == later["step"] and name == milestone and before > mark >= left
        }

    return look


def when(condition: object, item: Hashable = True) -> Items:
    return [item] if condition else []
