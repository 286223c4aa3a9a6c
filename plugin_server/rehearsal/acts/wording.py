"""The need in the client's words: a new version of it, and the agreement on one."""

from plugin_server.rehearsal.case import Wording
from plugin_server.rehearsal.stage import Stage
from plugin_server.session import commands as c


def word(stage: Stage, wording: Wording) -> None:
    """A new version of the need; it is said aloud as it is written."""
    client = stage.cast.client
    stage.says(client, " ".join(f"{wording.text} {wording.request}".split()))
    stage.does(client, c.WriteNeed(wording.text, wording.request, wording.unwanted, wording.limits))


def agree(stage: Stage, wording: Wording) -> None:
    """The present wording is clear to each consultant, to one of them on a second thought; then the client's own."""
    client = stage.cast.client
    seen = stage.until(client, lambda view: view["need"]["versions"][-1]["text"] == wording.text, "their own wording")
    version = seen["need"]["versions"][-1]["version"]
    doubtful = stage.consultants[-1][0]
    stage.does(doubtful, c.SayClear(False, version))
    for person, _ in stage.consultants:
        stage.does(person, c.SayClear(True, version))
    stage.does(client, c.ValidateNeed(version))
