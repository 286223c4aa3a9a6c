"""A whole session before real panels, told in order: each person does their part by touch, as a group would."""

from tests.browser.panels import Group
from tests.browser.story.beginning import arrive, choose
from tests.browser.story.defining import agree_on_the_need, clarify, contract, present
from tests.browser.story.ending import learn, part
from tests.browser.story.looking import Look, ignore
from tests.browser.story.solving import find_paths, give, plan, throw_light

NAMES = {
    "client": "Claire",
    "cofacilitator": "Hugo",
    "consultant1": "Noor",
    "consultant2": "Bertrand",
    "consultant3": "Jean-Baptiste",
    "observer": "Olga",
}


def gather(group: Group, consultants: int = 1, names: dict[str, str] | None = None) -> None:
    """Five people of five roles: the facilitator is there; up to two more consultants may come with them."""
    left_out = {f"consultant{n}" for n in (1, 2, 3) if n > consultants}
    for who, name in (NAMES | (names or {})).items():
        if who not in left_out:
            group.join(who, name)


def consult(group: Group, look: Look = ignore) -> None:
    """The shortest way to a consultation that is not split, and through it."""
    group.agree_on_the_client()
    for step in ("0a", "0b", "0c", "1", "2", "3"):
        group.next(step)
    agree_on_the_need(group)
    give(group, look)


def play(group: Group, look: Look = ignore) -> None:
    """From the lobby to the receipt."""
    for act in (arrive, choose, present, clarify, contract, throw_light, find_paths, plan, learn, part):
        act(group, look)
