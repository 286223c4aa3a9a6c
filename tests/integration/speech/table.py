"""A session before its client speaks: what the tests of listening and of helping start from."""

from tests.panel_client import OpenedSession, PanelClient
from tests.service import RunningService


def table(server: RunningService, language: str = "en") -> tuple[OpenedSession, PanelClient, PanelClient, PanelClient]:
    """A facilitator, a client and a consultant at step 1, speech not yet offered."""
    session = OpenedSession(server.url, language)
    fran, ana, bo = session.join("Fran", "facilitator"), session.join("Ana Lucia"), session.join("Bo")
    fran.does("invite_client", person=ana.id)
    ana.does("answer_invitation", accept=True)
    fran.does("start")
    for step in ("0a", "0b", "0c"):
        fran.does("next", step=step)
    return session, fran, ana, bo
