"""What it takes several sections of a view to tell: a contract before those who give, the client who speaks last."""

from typing import Any

from plugin_server.method.steps import CONSULTATION
from plugin_server.rehearsal.looks import Items, when


def consults(view: Any) -> bool:
    return view["clock"]["step"] in CONSULTATION


def chosen_without_votes(view: Any) -> Items:
    """Everyone voted on the client's subject, and nobody for it."""
    unwanted = {s["person"] for s in view["choice"]["subjects"] if s["sums"] and not any(s["sums"].values())}
    return (p["id"] for p in view["people"] if p["role"] == "client" and p["id"] in unwanted)


def first_and_last(view: Any) -> Items:
    """The client with the plan before them reads both side by side."""
    stages = [version["stage"] for version in view["need"]["versions"]]
    both = stages[:1] == ["subject"] and stages[-1:] == ["need"]
    return when(both and (view["me"]["role"], view["clock"]["step"]) == ("client", "5"), len(stages))


def pinned(view: Any) -> Items:
    """The contract, before a consultant who gives."""
    return when(view["me"]["role"] == "consultant" and consults(view) and view["need"]["validated"], view["me"]["id"])


def resonances_at_hand(view: Any) -> Items:
    noted = (note["text"] for note in view["mine"]["notes"] if note["kind"] == "resonance")
    return noted if view["clock"]["step"] == "6" else ()


def client_last(view: Any) -> Items:
    order = [turn["person"] for turn in view["turns"]["order"]]
    last = {p["id"] for p in view["people"] if p["role"] == "client" and [p["id"]] == order[-1:]}
    return last if view["clock"]["step"] == "6" else ()


def eight_minutes(view: Any) -> Items:
    """What step 6 has, though others borrowed."""
    kept = view["clock"]["step"] == "6" and view["clock"]["seconds"] >= 8 * 60
    return when(kept and view["facilitator"] and view["facilitator"]["clock"]["lent"], view["clock"]["seconds"])
